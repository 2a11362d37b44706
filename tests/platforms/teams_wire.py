"""The wire to the Playground: its own calls, any activity sent through it, and the waiting for the bot's answer."""

import json

from tests.platforms.teams_activity import of
from tests.platforms.teams_tap import Heard, Json, Tap

USUAL = "en-US"


class BotFailed(AssertionError):
    """The bot refused, failed or never answered what was sent to it."""


class Wire:
    """Calls the Playground at ``url``; the bot's answers come by the tap."""

    def __init__(self, tap: Tap, url: str) -> None:
        self.tap, self.url = tap, url

    async def post(self, path: str, body: Json) -> Json:
        """Call the Playground. Raises BotFailed where it says that the bot failed, or refuses."""
        async with self.tap.session.post(self.url + path.replace(";", "%3B"), json=body) as response:
            raw = await response.text()
            if response.status >= 300:
                raise BotFailed(f"{path}: {response.status} {raw}")
            return dict(json.loads(raw)) if raw else {}

    async def send(self, user: str, room: str, activity: Json, locale: str = USUAL) -> Heard:
        """Have any activity sent to the bot, on top of what every activity of this person has."""
        whole = of(user, room, locale, f"{self.tap.url}/_connector")
        sent = whole | activity | {"entities": [*whole["entities"], *activity.get("entities", [])]}
        before = len(self.tap.heard)
        await self.post("/_internal/v1/customActivities", sent)
        return (await self.answered(before, 1, sent["id"]))[0]

    async def answered(self, since: int, count: int, activity_id: str = "") -> list[Heard]:
        """Wait until the bot has answered so many activities that came after the first ``since``."""

        def done() -> list[Heard]:
            new = self.tap.heard[since:]
            mine = [one for one in new if not activity_id or one.activity.get("id") == activity_id]
            return mine if len(mine) >= count and all(one.status for one in mine) else []

        found = await self.tap.until(done)
        for one in found:
            if one.status >= 300:
                raise BotFailed(f"{one.status} {one.answer} for {one.activity}")
        return found
