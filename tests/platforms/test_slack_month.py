"""The rehearsed months, lived by people in a real Slack client, who press what they see there."""

from pathlib import Path

import pytest

from bot.model.languages import LANGUAGES
from tests.platforms import slack_month
from tests.platforms.months import MONTHS, live, month

pytestmark = [pytest.mark.platform, pytest.mark.slow]


@pytest.mark.parametrize("name", MONTHS)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_month_is_lived_in_slack(
    name: str, language: str, tmp_path: Path, port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    played = month(name)
    async with slack_month.month(played, language, tmp_path, port, monkeypatch) as lived:
        await live(played, lived)
