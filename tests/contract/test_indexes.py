"""The store's own indexes, against the plainest way to do the same."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from storage.due import DueIndex
from storage.seen import Seen

NAMES = st.sampled_from([f"{kind}:{n}" for kind in ("due", "owed") for n in range(4)])
TIMES = st.integers(0, 6).map(float)
DAY0 = datetime(2026, 3, 2, tzinfo=UTC)


@settings(deadline=None)
@given(
    st.lists(st.tuples(NAMES, st.none() | st.tuples(TIMES, st.booleans()))),
    TIMES,
    st.integers(0, 9),
    st.frozensets(NAMES),
)
def test_what_is_due_is_what_a_search_would_find(
    changes: list[tuple[str, tuple[float, bool] | None]], now: float, limit: int, known: frozenset[str]
) -> None:
    index, plain = DueIndex(), dict[str, tuple[float, bool]]()
    for key, due in changes:
        if key in plain:
            index.remove(key, plain.pop(key))
        if due:
            plain[key] = due
            index.add(key, due)
    waiting = [(not critical, at, key) for key, (at, critical) in plain.items() if at <= now]
    expected = sorted(entry for entry in waiting if entry[2] not in known)[:limit]
    after = min((at for at, _ in plain.values() if at > now), default=None)
    assert index.claim(now, limit, known) == ([key for _, _, key in expected], after)
    assert DueIndex(plain.items()).claim(now, limit, known) == index.claim(now, limit, known)


@settings(deadline=None)
@given(st.lists(st.tuples(st.text(max_size=3), st.integers(0, 3))), st.booleans())
def test_events_are_known_for_seven_days_and_forgotten_within_eight(
    events: list[tuple[str, int]], dumped: bool
) -> None:
    seen, at = Seen(), DAY0
    last: dict[str, datetime] = {}
    for event, days in events:
        at += timedelta(days=days)
        seen.add(event, at)
        last[event] = at
    if dumped:
        copy = Seen()
        copy.load(seen.dump())
        seen = copy
    for event, when in last.items():
        assert (event in seen) == (at - when <= timedelta(days=7))
    assert "never seen" not in seen


def test_ten_thousand_events_take_little_memory() -> None:
    seen = Seen()
    for n in range(10_000):
        seen.add(f"T0123456/C0123456/1700000000.{n:06}", DAY0)
    assert all(f"T0123456/C0123456/1700000000.{n:06}" in seen for n in range(0, 10_000, 97))
    (shards,) = seen._days.values()
    assert sum(map(len, shards)) == 80_000
