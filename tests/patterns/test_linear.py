"""No pattern of the product takes a time that grows faster than its text, whatever is written to it."""

import re
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter, process_time
from typing import Any

import pytest

from bot.understanding.person_pieces import LONGEST as PIECE
from bot.understanding.plain import LONGEST
from bot.understanding.weeks import READ
from tests.patterns.attack import attacks
from tests.patterns.gather import Found, calls, gathered

#: Characters at which the worst is looked for; its growth is measured at all that is read of a text, and a quarter.
SHORT = 600
#: Four times the text may take so many times as long: what grows with its square takes sixteen.
GROWTH = 8.0
#: Seconds in which all that is read of a message is done, whatever its growth; and after which one try is given up.
QUICK, TOO_LONG = 0.03, 4.0
#: Seconds below which the time of a process is not to be read off, as it is counted in ticks of some 4 ms.
TICKS = 0.02
#: Attacks on one pattern, and on one that is a long list of words, every place of which takes its time.
MOST, MOST_OF_LONG, LONG = 900, 120, 2_000
#: Those that took longest when tried once, of which the two worst are looked at closely.
LEADING = 30
#: Those that would take too long where they might begin anywhere, and are asked only about a beginning or a whole;
#: with the characters that they are asked about at most.
ANCHORED = {
    "bot/commands/doctor_slack.py": (r"\d+", LONGEST),
    "bot/understanding/plain.py": (r"[ \t]*(?:", LONGEST),
    "bot/understanding/dates.py": (r"(?P<name>", LONGEST),
    "bot/understanding/person_japanese.py": (r"(?P<about>.+?)", PIECE),
    "bot/understanding/person_terms.py": (r"(?P<what>.+) ", PIECE),
    "bot/understanding/weeks.py": (r"\s*(?:", READ),
}
#: Made anew for what is asked, of names that are taken as they are.
OF_NAMES = {"bot/flows/privacy_forget.py"}
PARTS = 4


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Raises TimeoutError after that, of this process's own time; a pattern looks for signals on its way."""

    def stop(*_: Any) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def asked(found: Found) -> tuple[Callable[[str], object], int]:
    """The pattern as the product asks it, all places of a text or its beginning and the whole; and of how long ones."""
    one: re.Pattern[str] = found.pattern
    begins, most = ANCHORED.get(found.file, ("\x00", 0))
    if one.pattern.startswith(begins):
        return lambda text: (one.match(text), one.fullmatch(text)), most
    return lambda text: sum(1 for _ in one.finditer(text)), LONGEST


def seconds(ask: Callable[[str], object], text: str, times: int = 1) -> float:
    """The least of several tries, by this process's own time, or by the clock where that is too short for its ticks."""
    tried = []
    for _ in range(times):
        clock, began = perf_counter(), process_time()
        try:
            with within(TOO_LONG):
                ask(text)
        except TimeoutError:
            return TOO_LONG
        passed = perf_counter() - clock
        tried.append(passed if passed < TICKS else process_time() - began)
    return min(tried)


def stretched(attack: tuple[str, str, str], length: int) -> str:
    before, middle, end = attack
    return before + middle * (length // len(middle) + 1) + end


def fault(found: Found) -> str:
    """What is wrong with the worst attacks, "" where nothing is."""
    (ask, long), flags = asked(found), found.pattern.flags
    most = MOST_OF_LONG if len(found.pattern.pattern) > LONG else MOST
    tried = [one for one, _ in zip(attacks(found.pattern.pattern, flags), range(most), strict=False)]
    took: list[tuple[float, tuple[str, str, str]]] = []
    for attack in tried:
        took.append((seconds(ask, stretched(attack, SHORT)), attack))
        if took[-1][0] >= TOO_LONG:
            return f"{found.place} {attack}: never ends"
    # A busy machine lifts one try or another above the worst; those that lead are tried again.
    leading = [attack for _, attack in sorted(took, reverse=True)[:LEADING]]
    again = sorted(((seconds(ask, stretched(one, SHORT), 3), one) for one in leading), reverse=True)
    for _, attack in again[:2]:
        whole = seconds(ask, stretched(attack, long), 2)
        if whole >= TOO_LONG:
            return f"{found.place} {attack}: {long} characters take longer than {TOO_LONG} s"
        if whole > QUICK and all(grows(ask, attack, long) for _ in range(3)):
            return f"{found.place} {attack}: {long} characters take {whole * 1000:.0f} ms, a quarter far less than that"
    return ""


def grows(ask: Callable[[str], object], attack: tuple[str, str, str], long: int) -> bool:
    """Whether the whole takes much more than four times as long as a quarter; a busy machine may be wrong once."""
    part, whole = (seconds(ask, stretched(attack, one), 3) for one in (long // 4, long))
    return whole > GROWTH * part


@pytest.fixture(scope="module")
def patterns() -> list[Found]:
    return gathered()


@pytest.mark.slow
def test_every_place_that_makes_a_pattern_is_tried(patterns: list[Found]) -> None:
    tried = {(one.file, one.line) for one in patterns}
    missing = {
        f"{file}:{call.lineno}"
        for file, call in calls()
        if file not in OF_NAMES
        and not any(
            (file, line) in tried for line in range(call.lineno, (call.end_lineno or call.lineno) + 1)
        )
        and not _same(call, patterns)
    }
    assert not missing
    assert len(patterns) > 140


def _same(call: Any, patterns: list[Found]) -> bool:
    """Whether another place makes the same pattern, or it is one of bytes."""
    said = getattr(call.args[0], "value", None)
    return isinstance(said, bytes) or any(one.pattern.pattern == said for one in patterns)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_the_time_grows_no_faster_than_the_text(patterns: list[Found], part: int) -> None:
    told = [fault(one) for one in patterns[part::PARTS]]
    assert not any(told), "\n".join(filter(None, told))


@pytest.mark.slow
@pytest.mark.parametrize("pattern", [r"(?:a|[^b])+b", r"\s*x", r"(\w+,?)+;", r"<[^>]*>x"])
def test_what_grows_faster_is_found(pattern: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(
        globals(), "TOO_LONG", 1.0
    )  # what never ends is known as well after a quarter of the time
    assert any(fault(Found(re.compile(pattern), "here", 1)) for _ in range(3))


@pytest.mark.parametrize("pattern", [r"[ab]+c?", r"\s{0,5}x", r"<[^<>]{0,80}>", r"(?:a|b)++"])
def test_what_does_not_is_let_be(pattern: str) -> None:
    assert not fault(Found(re.compile(pattern), "here", 1))
