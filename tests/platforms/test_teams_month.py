"""The rehearsed months, lived by people in Teams, as the Playground plays it, who press what they see there."""

from pathlib import Path

import pytest

from bot.model.languages import LANGUAGES
from tests.platforms import teams_month
from tests.platforms.months import MONTHS, live, month

pytestmark = [pytest.mark.platform, pytest.mark.slow]


@pytest.mark.parametrize("name", MONTHS)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_month_is_lived_in_teams(
    name: str, language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    played = month(name)
    async with teams_month.month(played, language, tmp_path, monkeypatch) as lived:
        await live(played, lived)
        assert [one for one in lived.teams.tap.calls if one.status >= 400] == []
