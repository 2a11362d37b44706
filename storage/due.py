"""What falls due, in order: sorted lists, the critical ones first."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Set
from heapq import merge
from itertools import islice

from bot.model.owed import Owed

Entry = tuple[float, str]
#: When something falls due, and whether it is critical.
Due = tuple[float, bool]

_OWED = f"{Owed.KIND}:"


class DueIndex:
    """Keys by the time at which they fall due (seconds since 1970).

    Owed posts have lists of their own: they fall due now, each after the one before, so that they are added at
    the end, and not in front of all that the agenda holds for later.
    """

    def __init__(self, entries: Iterable[tuple[str, Due]] = ()) -> None:
        #: By whether they are critical, and whether they are owed posts.
        self._lists: dict[tuple[bool, bool], list[Entry]] = {
            (critical, owed): [] for critical in (True, False) for owed in (True, False)
        }
        for key, (at, critical) in entries:
            self._list(key, critical).append((at, key))
        for found in self._lists.values():
            found.sort()

    def add(self, key: str, due: Due) -> None:
        at, critical = due
        entries, entry = self._list(key, critical), (at, key)
        if entries and entry < entries[-1]:
            insort(entries, entry)
        else:
            entries.append(entry)

    def remove(self, key: str, due: Due) -> None:
        at, critical = due
        entries = self._list(key, critical)
        del entries[bisect_left(entries, (at, key))]

    def claim(self, now: float, limit: int, known: Set[str] = frozenset()) -> tuple[list[str], float | None]:
        """Up to ``limit`` keys that are due and not ``known``, critical first, then by time.

        With them the next time after ``now``.
        """
        keys: list[str] = []
        after: list[float] = []
        for critical in (True, False):
            lists = [self._lists[critical, owed] for owed in (True, False)]
            ends = [bisect_right(entries, now, key=lambda entry: entry[0]) for entries in lists]
            due = merge(*(islice(entries, end) for entries, end in zip(lists, ends, strict=True)))
            keys += islice((key for _, key in due if key not in known), limit - len(keys))
            after += [
                at for entries, end in zip(lists, ends, strict=True) for at, _ in entries[end : end + 1]
            ]
        return keys, min(after, default=None)

    def _list(self, key: str, critical: bool) -> list[Entry]:
        return self._lists[critical, key.startswith(_OWED)]
