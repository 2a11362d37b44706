"""Ids made from what caused them, so that a rerun of a turn agrees with the first."""

import base64
import hashlib


def derive(event_id: str, counter: int = 0) -> str:
    """A short id (13 letters and digits) from an event's id and a counter within its turn."""
    digest = hashlib.blake2b(f"{event_id}#{counter}".encode(), digest_size=8).digest()
    return base64.b32encode(digest).decode().rstrip("=").lower()
