"""How fast posts may follow each other in one room."""

import pytest

from bot import pacing
from bot.core import PACE, PACE_OF_MANY
from bot.errors import SettingsError
from bot.pacing import Pacing, Windows, windows
from bot.settings import Settings, read_settings


class Passing:
    """A clock that goes on when somebody waits."""

    def __init__(self) -> None:
        self.time = 0.0

    def __call__(self) -> float:
        return self.time


def posted(windows: Windows, count: int) -> list[float]:
    """When so many posts to one room go out, each as soon as it may."""
    clock = Passing()
    paced, times = Pacing(clock), list[float]()
    for _ in range(count):
        times.append(clock.time)
        clock.time += paced.made("room", windows)
    return times


def most(times: list[float], seconds: float) -> int:
    """The most within any so many seconds."""
    return max(sum(start <= one < start + seconds for one in times) for start in times)


def test_slack_gets_one_a_second() -> None:
    assert posted(PACE["slack"], 4) == [0, 1, 2, 3]


def test_teams_gets_no_more_than_it_takes_of_a_conversation() -> None:
    times = posted(PACE["teams"], 2000)
    assert [most(times[:100], seconds) for seconds in (1, 2, 30)] == [7, 8, 60]
    assert most(times, 3600) == 1800


def test_a_room_that_was_quiet_waits_for_nothing() -> None:
    clock = Passing()
    paced = Pacing(clock)
    for _ in range(7):
        wait = paced.made("room", PACE["teams"])
    assert wait == 1.0
    clock.time = 40.0
    assert paced.made("room", PACE["teams"]) == 0.0


def test_rooms_have_nothing_to_do_with_each_other() -> None:
    paced = Pacing(Passing())
    assert [paced.made(f"room{number}", PACE["teams"]) for number in range(20)] == [0.0] * 20


def test_only_so_many_rooms_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pacing, "KEPT", 2)
    paced = Pacing(Passing())
    two = ((2, 10.0),)
    assert [paced.made(room, two) for room in "abcab"] == [0.0] * 5
    assert paced.made("b", two) == 10.0


def test_replicas_that_take_turns_in_a_room_keep_to_it_together() -> None:
    times = posted(PACE_OF_MANY["teams"], 200)
    assert all(most(times, seconds) <= count for count, seconds in PACE["teams"])
    assert PACE_OF_MANY["slack"] == PACE["slack"]


def test_a_firm_may_set_its_own() -> None:
    assert windows("7/1 60/30") == ((7, 1.0), (60, 30.0))
    assert Settings(teams_pace="2/1").pace == {"teams": ((2, 1.0),)}


@pytest.mark.parametrize("written", ["7", "7/", "/1", "0/1", "7/0", "7/-1", "x/1", "7/1/2", "7/nan", "7/inf"])
def test_a_pace_that_is_none_is_told(written: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEAMS_PACE", written)
    with pytest.raises(SettingsError, match=r"TEAMS_PACE: .*7/1 60/30"):
        read_settings()
