"""What falls due, in order: two sorted lists, the critical one first."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable

Entry = tuple[float, str]
#: When something falls due, and whether it is critical.
Due = tuple[float, bool]


class DueIndex:
    """Keys by the time at which they fall due (seconds since 1970)."""

    def __init__(self, entries: Iterable[tuple[str, Due]] = ()) -> None:
        self._critical: list[Entry] = []
        self._usual: list[Entry] = []
        lists = (self._usual, self._critical)
        for key, (at, critical) in entries:
            lists[critical].append((at, key))
        self._critical.sort()
        self._usual.sort()

    def add(self, key: str, due: Due) -> None:
        at, critical = due
        insort(self._list(critical), (at, key))

    def remove(self, key: str, due: Due) -> None:
        at, critical = due
        entries = self._list(critical)
        del entries[bisect_left(entries, (at, key))]

    def claim(self, now: float, limit: int) -> tuple[list[str], float | None]:
        """Up to ``limit`` keys that are due, critical first, then by time; the next time after ``now``."""
        keys: list[str] = []
        after: list[float] = []
        for entries in (self._critical, self._usual):
            end = bisect_right(entries, now, key=lambda entry: entry[0])
            keys += [key for _, key in entries[: min(end, limit - len(keys))]]
            after += [at for at, _ in entries[end : end + 1]]
        return keys, min(after, default=None)

    def _list(self, critical: bool) -> list[Entry]:
        return self._critical if critical else self._usual
