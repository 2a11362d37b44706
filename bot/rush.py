"""How long posts let answers go first, by how much there is to answer."""

from collections.abc import Callable
from datetime import timedelta
from time import monotonic

#: Posts wait for any turn in hand for a moment, and for the one that may follow at its heels; in a rush for a while.
#: Then they go, so that under lasting load they keep up.
MOMENT, WHILE = timedelta(seconds=2), timedelta(seconds=10)
#: It is a rush with so many turns in hand, or when so many come in a second, one after the other, that each post
#: in between would keep somebody waiting.
MANY, RATE = 4, 400.0
#: Who sends the next message as soon as the last is answered does so within this; a post in between would slow them
#: down so much that no rush is seen. A rush of turns one after the other is over when none has come for so long; its
#: rate is taken over a window (all in seconds).
HEELS, OVER, WINDOW = 0.002, 0.03, 0.25


class Rush:
    """``in_hand`` tells how many turns are being decided or committed, ``taken`` how many were taken ever, and
    ``ended`` when the last of them was, by ``clock``."""

    def __init__(
        self,
        in_hand: Callable[[], int],
        taken: Callable[[], int],
        ended: Callable[[], float],
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._in_hand = in_hand
        self._taken = taken
        self._ended = ended
        self._clock = clock
        self._rate = 0.0
        #: When the window began, and what had been taken by then.
        self._began = (clock(), taken())

    def patience(self) -> timedelta:
        """How old a post may become before it goes whatever else there is to do."""
        now, taken, in_hand = self._clock(), self._taken(), self._in_hand()
        began, before = self._began
        if now - began >= WINDOW:
            self._rate = (taken - before) / (now - began)
            self._began = (now, taken)
        quiet = now - self._ended()
        if in_hand >= MANY or (self._rate >= RATE and quiet < OVER):
            return WHILE
        return MOMENT if in_hand or quiet < HEELS else timedelta(0)
