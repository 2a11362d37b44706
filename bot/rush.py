"""How long posts let answers go first, by how much there is to answer."""

from collections.abc import Callable
from datetime import timedelta
from time import monotonic

#: Posts wait for any turn in hand for a moment, in a rush for a while; then they go, so that under lasting load
#: they keep up.
MOMENT, WHILE = timedelta(seconds=2), timedelta(seconds=10)
#: It is a rush with so many turns in hand, or when so many come in a second, one after the other, that each post
#: in between would keep somebody waiting.
MANY, RATE = 4, 400.0
#: A rush of turns one after the other is over when none has come for so long; its rate is taken over a window
#: (both in seconds).
OVER, WINDOW = 0.03, 0.25


class Rush:
    """``in_hand`` tells how many turns are being decided or committed, ``taken`` how many were taken ever."""

    def __init__(
        self,
        in_hand: Callable[[], int],
        taken: Callable[[], int],
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._in_hand = in_hand
        self._taken = taken
        self._clock = clock
        self._rate = 0.0
        #: Where the window began, and the last change: the time, and what had been taken by then.
        self._began = self._last = (clock(), taken())

    def patience(self) -> timedelta:
        """How old a post may become before it goes whatever else there is to do."""
        now, taken, in_hand = self._clock(), self._taken(), self._in_hand()
        if taken != self._last[1]:
            self._last = (now, taken)
        began, before = self._began
        if now - began >= WINDOW:
            self._rate = (taken - before) / (now - began)
            self._began = (now, taken)
        rushing = self._rate >= RATE and now - self._last[0] < OVER
        if in_hand >= MANY or rushing:
            return WHILE
        return MOMENT if in_hand else timedelta(0)
