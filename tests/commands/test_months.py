"""The shipped rehearsals: green in five languages, whole after a stop of two days, and silent about what is ours."""

import os
from collections import Counter
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.commands.rehearsal import Rehearsal
from bot.commands.rehearse import as_markdown
from bot.model.languages import LANGUAGES
from tests.commands.drawn import calendars, drawn, lines
from tests.commands.months import MARK, MARKS, MONTHS, house, marked, planted, script, stopped

#: ``RENEW=1 python -m pytest tests/commands/test_months.py -k stop`` writes the expected transcripts anew: read the
#: difference line by line before it is committed.
EXPECTED = Path(__file__).with_name("expected")
RENEW = bool(os.environ.get("RENEW"))
#: Reminders, and the word to the partner when they end, gather what fell due on the days before.
REMINDERS = ("nudge-card", "silent-title")
#: Posts that may come at any hour.
CRITICAL: frozenset[str] = frozenset()


@pytest.mark.slow
@pytest.mark.parametrize("name", MONTHS)
async def test_a_stop_of_two_days_loses_nothing_and_says_nothing_twice(name: str, tmp_path: Path) -> None:
    async with house(stopped(name, tmp_path), "en") as (rehearsal, _):
        text, late = as_markdown(rehearsal), posts(rehearsal)
        assert by_day(rehearsal) == []
    async with house(script(name), "en") as (rehearsal, _):
        on_time = posts(rehearsal)
    assert late == on_time
    file = EXPECTED / f"{name}_stopped.md"
    if RENEW:
        file.write_text(text, "utf-8")
    assert text.splitlines() == file.read_text("utf-8").splitlines()


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", MONTHS)
async def test_it_goes_as_written_and_what_is_ours_alone_never_reaches_the_client(
    name: str, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """All that our side writes for itself is marked; what the client is shown, on each platform, has no mark."""
    played = marked(name)
    async with house(played, language) as (rehearsal, store):
        assert by_day(rehearsal) == []
        inside, outside = "".join(lines(rehearsal)), "".join(drawn(rehearsal))
        kept = b"".join([part async for part in store.export()]).decode()
        unseen = planted(played, language).keys() - MARKS.findall(inside + kept)
        assert {planted(played, language)[mark] for mark in unseen} == set()
        assert MARKS.findall(outside) == []
        assert len(outside) > 20_000
        files = [one async for one in calendars(store, rehearsal)]
        assert "BEGIN:VEVENT" in files[0]
        assert MARK not in "".join(files)
        assert [line async for line in store.lines() if MARK in str(line)] == []
    out, err = capsys.readouterr()
    assert MARK not in out + err


def posts(rehearsal: Rehearsal) -> Counter[tuple[str, str]]:
    """How often each card was posted in each place, but for reminders: a day without the bot has none."""
    shown = (one for one in rehearsal.shown.entries if one.kind == "post" and one.title not in REMINDERS)
    return Counter((one.place, one.title) for one in shown)


def by_day(rehearsal: Rehearsal) -> list[tuple[str, str, str]]:
    """Posts at night, of which there are none."""
    zone = ZoneInfo(rehearsal.played.script.zone)
    shown = ((one, one.at.astimezone(zone)) for one in rehearsal.shown.entries if one.kind == "post")
    at_night = ((one, at) for one, at in shown if not 8 <= at.hour < 19 and one.title not in CRITICAL)
    return [(one.place, one.title, at.isoformat()) for one, at in at_night]
