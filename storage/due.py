"""What falls due, in order, the critical ones first."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Set
from heapq import merge, nsmallest
from itertools import islice

from bot.model.owed import Owed

Entry = tuple[float, str]
#: When something falls due, and whether it is critical.
Due = tuple[float, bool]

_OWED = f"{Owed.KIND}:"


class DueIndex:
    """Keys by the time at which they fall due (seconds since 1970).

    What the agenda holds for later is sorted as it comes. Owed posts come and go with every turn, nearly all of them
    due at once: they are sorted when somebody asks.
    """

    def __init__(self, entries: Iterable[tuple[str, Due]] = ()) -> None:
        #: By whether they are critical.
        self._owed: dict[bool, dict[str, float]] = {True: {}, False: {}}
        self._later: dict[bool, list[Entry]] = {True: [], False: []}
        for key, (at, critical) in entries:
            if key.startswith(_OWED):
                self._owed[critical][key] = at
            else:
                self._later[critical].append((at, key))
        for found in self._later.values():
            found.sort()

    def add(self, key: str, due: Due) -> None:
        at, critical = due
        if key.startswith(_OWED):
            self._owed[critical][key] = at
        else:
            insort(self._later[critical], (at, key))

    def remove(self, key: str, due: Due) -> None:
        at, critical = due
        if key.startswith(_OWED):
            del self._owed[critical][key]
        else:
            entries = self._later[critical]
            del entries[bisect_left(entries, (at, key))]

    def claim(self, now: float, limit: int, known: Set[str] = frozenset()) -> tuple[list[str], float | None]:
        """Up to ``limit`` keys that are due and not ``known``, critical first, then by time.

        With them the next time after ``now``.
        """
        keys: list[str] = []
        after: list[float] = []
        for critical in (True, False):
            owed, later = self._owed[critical], self._later[critical]
            end = bisect_right(later, now, key=lambda entry: entry[0])
            room = limit - len(keys)
            posts = nsmallest(room, ((at, key) for key, at in owed.items() if at <= now and key not in known))
            due = (key for _, key in merge(posts, islice(later, end)) if key not in known)
            keys += islice(due, room)
            after += [at for at, _ in later[end : end + 1]]
            after += [at for at in owed.values() if at > now]
        return keys, min(after, default=None)
