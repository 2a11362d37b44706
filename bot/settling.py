"""What a start makes in memory: not looked through while it is made, put at rest before the first turn."""

import ctypes
import gc
import sys
from contextlib import suppress


def start() -> None:
    """A start makes a lot and leaves next to nothing; looking for that took up to a tenth of it. Until ``settle``."""
    gc.disable()


def settle() -> None:
    """What the start made stays, and turns leave no cycles: walking over it all was a fifth of a busy turn.

    What the start needed only for itself goes back to the machine, where the C library can (glibc).
    """
    gc.collect()
    if sys.platform == "linux":
        with suppress(AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
    gc.enable()
