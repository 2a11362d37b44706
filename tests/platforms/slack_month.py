"""A rehearsal's script lived in local-slack: its people press what they see there, on a clock that the test moves."""

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from aiohttp import web
from msgspec.structs import replace
from pydantic import SecretStr

import app as wiring
from bot.cards.blockkit_codes import read_button
from bot.commands.script import Played, SeePart, StepPart, in_language
from bot.events import Met
from bot.model.places import Handle
from bot.platforms.slack_people import People
from bot.platforms.slack_told import met_of
from bot.settings import Settings
from tests.platforms.local_slack import LocalSlack, local_slack
from tests.platforms.months import Time, stepped, titled
from tests.platforms.slack_forms import pressables
from tests.platforms.slack_mirror import words
from tests.platforms.workspace import BOT, BOT_TOKEN, SIGNING_SECRET

Json = dict[str, Any]
#: So often a form is sent again.
PATIENCE = 200


def user(name: str) -> str:
    return f"U0{name.upper()}"


def channel(name: str) -> str:
    return f"C0{name.upper()}"


def direct(name: str) -> str:
    return f"D0{name.upper()}"


def staffed(played: Played) -> Json:
    """The script's people and rooms as local-slack reads them."""
    script = played.script
    everybody = [user(one) for one in script.people]
    ours = [user(name) for name, one in script.people.items() if one.ours]
    zone = script.zone
    rooms = [
        {"id": channel(name), "name": room.name, "is_private": not room.shared}
        | {"members": [*(everybody if room.shared else ours), BOT]}
        for name, room in script.rooms.items()
    ]
    directs = [
        {"id": direct(name), "name": "direct", "is_channel": False, "is_private": True, "is_im": True}
        | {"members": [user(name), BOT]}
        for name in script.people
    ]
    users = [
        {
            "id": user(name),
            "name": one.name,
            "real_name": one.name,
            "tz": zone,
            "email": f"{name}@firm.example",
        }
        for name, one in script.people.items()
    ]
    return {"users": users, "channels": [*rooms, *directs]}


@dataclass(slots=True)
class Month:
    """One script on its way through a real Slack client."""

    played: Played
    language: str
    slack: LocalSlack
    time: Time

    async def move(self, to: str | datetime) -> None:
        await self.time.move(to)

    async def stop(self, how_long: str) -> None:
        await self.time.stop(how_long)

    async def act(self, step: StepPart, name: str) -> None:
        await self._act(step, name)
        await self.time.settled()

    async def _act(self, step: StepPart, name: str) -> None:
        room = channel(step.place) if step.place else direct(name)
        if step.say is not None:
            said = in_language(step.say, self.language)
            await self.slack.say(user(name), room, said.replace("@usher", f"<@{BOT}>"))
        elif step.command is not None:
            typed = step.command.strip()
            await self.slack.command(user(name), room, typed if typed.startswith("/") else f"/usher {typed}")
        elif step.press is not None:
            await self._press(name, room, in_language(step.press, self.language))
        elif step.submit is not None:
            for _ in range(PATIENCE):  # whoever is named for the first time is looked up meanwhile
                errors = await self.slack.submit(user(name), self._filled(step.submit))
                if not errors:
                    return
                await asyncio.sleep(0.3)
            raise AssertionError(errors)
        else:
            await self.slack.open_home(user(name))

    async def _press(self, name: str, room: str, wanted: str) -> None:
        seen: list[str] = []
        for message in reversed(self.slack.messages(room, user(name))):
            for names, action in pressables(message.get("blocks") or []):
                value = action.get("value") or (action.get("selected_option") or {}).get("value")
                carried = read_button(value) if value and value.startswith("[") else None
                codes = {carried.code, f"{carried.code}/{carried.arg}"} if carried else set()
                if wanted in names | codes:
                    await self.slack.interact(user(name), room, message["ts"], action)
                    return
                seen += sorted(names | codes)
        raise AssertionError(f"nothing in {room} is called {wanted!r}; there are {seen}")

    def _filled(self, written: Mapping[str, Any]) -> Json:
        form = self.slack.form
        assert form, "no form is open"
        inputs = [block for block in form["blocks"] if block["type"] == "input"]
        fields = {block["block_id"]: block["element"] for block in inputs}
        places = {str(place): name for place, name in enumerate(fields, 1)}
        answers = {
            str(one.seat): name
            for name, one in self.played.script.people.items()
            if str(one.seat) in fields and _empty(fields[str(one.seat)])
        }
        if "zone" in fields:  # local-slack tells nobody's
            answers |= {"zone": self.played.script.zone, "language": self.language}
        answers |= {places.get(name, name): value for name, value in written.items()}
        return {name: self._value(fields[name], value) for name, value in answers.items() if name in fields}

    def _value(self, element: Json, said: Any) -> Any:
        if isinstance(said, dict):
            said = in_language(said, self.language)
        many = said if isinstance(said, list) else [said]
        match element["type"]:
            case "users_select":
                return user(str(many[0]))
            case "multi_users_select":
                return [user(str(one)) for one in many]
            case "conversations_select" | "channels_select":
                return channel(str(said))
            case "datetimepicker":
                at = said if isinstance(said, datetime) else datetime.combine(said, datetime.min.time())
                return int(
                    (at if at.tzinfo else at.replace(tzinfo=ZoneInfo(self.played.script.zone))).timestamp()
                )
            case "datepicker":
                return (said.date() if isinstance(said, datetime) else said).isoformat()
            case "checkboxes" | "multi_static_select":
                return [self._choice(element, str(one)) for one in many]
            case "static_select" | "radio_buttons":
                return self._choice(element, str(said))
        return said.isoformat() if isinstance(said, date) else str(said)

    def _choice(self, element: Json, said: str) -> str:
        """People who are to be chosen stand there by their names; what has no code is the first, the second."""
        if known := self.played.script.people.get(said):
            return known.name
        codes = [option["value"] for option in element["options"]]
        return codes[int(said) - 1] if said.isdigit() and said not in codes else said

    async def see(self, wanted: SeePart) -> None:
        """What the script wants to be seen stands there, or on the home of whoever is looking."""
        people = self.played.script.people
        person = wanted.place if wanted.place in people else None
        room = direct(wanted.place) if person else channel(wanted.place)
        title = titled(wanted.title, self.language) if wanted.title else re.compile("")
        text = in_language(wanted.text, self.language) if wanted.text else ""

        def there() -> bool:
            shown = [words(one) for one in self.slack.messages(room, user(person) if person else None)]
            if person:  # what only they see, in whichever room they were
                rooms = (channel(one) for one in self.played.script.rooms)
                whole = (one for place in rooms for one in self.slack.messages(place, user(person)))
                shown += [words(one) for one in whole if one.get("ephemeral_to") == user(person)]
            home = self.slack.home(user(person)) if person else None
            shown += [words(home)] if home else []
            return any(title.search(one) and text in one for one in shown)

        try:
            await self.slack.until(there)
        except AssertionError as fault:
            shown = [words(one)[:120] for one in self.slack.messages(room, user(person) if person else None)]
            raise AssertionError(
                f"{title.pattern!r} with {text!r} is not seen; last: {shown[-6:]}"
            ) from fault


def _empty(element: Json) -> bool:
    return not any(key.startswith("initial_") and value for key, value in element.items())


@contextlib.asynccontextmanager
async def month(
    played: Played, language: str, folder: Path, port: int, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Month]:
    """The script's people in a Slack of their own, and the bot on a clock that the test moves."""
    time = stepped(played, monkeypatch)
    # A month passes in seconds here: whoever is new is not looked up one after the other, half a second apart.
    monkeypatch.setattr(People.__init__, "__defaults__", (0.01,))
    # local-slack says of everybody that they belong to the firm, as Slack does not of a client's people.
    clients = {user(name) for name, one in played.script.people.items() if not one.ours}

    def told(who: Handle, found: Mapping[str, Any], at: datetime) -> Met:
        met = met_of(who, found, at)
        return replace(met, ours=met.ours and who.user not in clients, locale=language)

    monkeypatch.setattr("bot.platforms.slack_people.met_of", told)
    async with local_slack(
        folder, "events", f"http://127.0.0.1:{port}/slack/events", staffed(played)
    ) as slack:
        settings = Settings(
            usher_data=folder / "data",
            port=port,
            slack_bot_token=SecretStr(BOT_TOKEN),
            slack_signing_secret=SecretStr(SIGNING_SECRET),
            slack_api_url=slack.api,
        )
        async with wiring.house(settings) as application:
            runner = web.AppRunner(application, access_log=None)
            await runner.setup()
            await web.TCPSite(runner, "127.0.0.1", port).start()
            try:
                yield Month(played, language, slack, time)
            finally:
                await runner.cleanup()
