"""Ids made from what caused them, so that a rerun of a turn agrees with the first."""

import hashlib


def derive(event_id: str, counter: int = 0) -> str:
    """A short id (16 letters and digits) from an event's id and a counter within its turn."""
    return hashlib.blake2b(f"{event_id}#{counter}".encode(), digest_size=8).hexdigest()
