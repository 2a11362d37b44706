"""The ids of events that were committed: 8 bytes each, by the day, for a week."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from hashlib import blake2b

DAYS = 7
_SIZE = 8
_SHARDS = 4096
#: Begins no platform's ids.
_NAMED = "\0seen:"


class Seen:
    """A set of event ids that forgets. An id is kept for seven days of the commits' time, and under eight.

    Each day holds its digests in short byte strings: a tenth of the memory of a set of strings, and no
    growing step that would hold up the loop.
    """

    def __init__(self) -> None:
        self._days: dict[int, list[bytes]] = {}

    def __contains__(self, event: str) -> bool:
        digest = digest_of(event)
        shard = _shard(digest)
        return any(_holds(day[shard], digest) for day in self._days.values())

    def add(self, event: str, at: datetime) -> None:
        today = _day(at)
        digest = digest_of(event)
        if today not in self._days:
            self._days[today] = [b""] * _SHARDS
            self._forget(today)
        self._days[today][_shard(digest)] += digest

    def __iter__(self) -> Iterator[tuple[bytes, datetime]]:
        """Every digest, and the last second of its day: it is kept no shorter elsewhere."""
        for day, shards in self._days.items():
            at = datetime.fromtimestamp((day + 1) * 86_400 - 1, UTC)
            yield from ((digest, at) for shard in shards for digest in _digests(shard))

    def dump(self) -> dict[int, str]:
        """All digests by day, in hexadecimal."""
        return {day: b"".join(shards).hex() for day, shards in self._days.items()}

    def load(self, dumped: dict[int, str]) -> None:
        """Add what was dumped."""
        for day, text in dumped.items():
            shards = self._days.setdefault(day, [b""] * _SHARDS)
            for digest in _digests(bytes.fromhex(text)):
                shards[_shard(digest)] += digest
        self._forget(max(self._days, default=0))

    def _forget(self, today: int) -> None:
        for day in [day for day in self._days if day < today - DAYS]:
            del self._days[day]


def _digests(joined: bytes) -> Iterator[bytes]:
    return (joined[at : at + _SIZE] for at in range(0, len(joined), _SIZE))


def _day(at: datetime) -> int:
    return int(at.timestamp() // 86_400)


@lru_cache(maxsize=256)  # asked for when a commit is decided, and again when it is made
def digest_of(event: str) -> bytes:
    """What is kept of an event's id."""
    if event.startswith(_NAMED):
        return bytes.fromhex(event.removeprefix(_NAMED))
    return blake2b(event.encode(), digest_size=_SIZE).digest()


def named(digest: bytes) -> str:
    """An id with this digest, for an event of which nothing else is known any more."""
    return _NAMED + digest.hex()


def _shard(digest: bytes) -> int:
    return digest[0] << 4 | digest[1] >> 4


def _holds(joined: bytes, digest: bytes) -> bool:
    at = joined.find(digest)
    while at >= 0 and at % _SIZE:
        at = joined.find(digest, at + 1)
    return at >= 0
