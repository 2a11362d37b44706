"""The rehearsed months, lived by people in a real Slack client, who press what they see there."""

from pathlib import Path

import pytest

from bot.commands.script import read_script
from bot.model.languages import LANGUAGES
from tests.platforms.slack_month import month

pytestmark = [pytest.mark.platform, pytest.mark.slow]
REHEARSALS = Path(__file__).parents[2] / "rehearsals"


@pytest.mark.parametrize("name", ["good_month", "bad_month", "agency"])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_month_is_lived_in_slack(
    name: str, language: str, tmp_path: Path, port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    played = read_script(REHEARSALS / f"{name}.yml")
    async with month(played, language, tmp_path, port, monkeypatch) as lived:
        await lived.live()
