"""How fast a platform takes posts to one room: so many within so long, in several windows at once."""

from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from time import monotonic

#: Posts, and the seconds within which no more are made.
Windows = Sequence[tuple[int, float]]
#: How many rooms are remembered; whoever is forgotten has been quiet for longest.
KEPT = 10_000
#: Seconds of the longest window: a day.
LONGEST = 86_400.0


def windows(written: str) -> Windows:
    """Windows as they are written: "7/1 60/30", seven posts in a second and sixty in thirty. Raises ValueError."""
    found = [
        (int(count), float(seconds)) for count, _, seconds in (one.partition("/") for one in written.split())
    ]
    if any(count < 1 or not 0 < seconds <= LONGEST for count, seconds in found):
        raise ValueError(written)
    return tuple(found)


class Pacing:
    """Remembers when posts were made. One process's: several replicas know nothing of each other's posts."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._made: OrderedDict[str, deque[float]] = OrderedDict()

    def made(self, room: str, windows: Windows) -> float:
        """Note a post; returns for how many seconds there may be no other in this room."""
        now = self._clock()
        times = self._made.get(room)
        if times is None:
            times = self._made[room] = deque(maxlen=max(count for count, _ in windows))
        times.append(now)
        self._made.move_to_end(room)
        if len(self._made) > KEPT:
            self._made.popitem(last=False)
        full = [times[-count] + seconds - now for count, seconds in windows if len(times) >= count]
        return max(0.0, *full) if full else 0.0
