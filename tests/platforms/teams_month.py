"""A rehearsal's script lived in the Playground: the tenant's people are the script's, and press what they see there."""

import contextlib
import re
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from bot.commands.script import Played, SeePart, StepPart, in_language
from bot.platforms.teams_people import People
from tests.platforms.months import Time, stepped, titled
from tests.platforms.playground import Playground
from tests.platforms.teams_cast import CLIENT_ROOM, INTERNAL, PEOPLE, SIX
from tests.platforms.teams_house import teams_house
from tests.platforms.teams_script import room_key
from tests.platforms.teams_sight import Json, actions, cards, fields, opens, words
from tests.platforms.teams_tap import Shown

ROOMS = {"internal": INTERNAL, "client": CLIENT_ROOM}


def user(name: str) -> str:
    """The id of one of the script's people in Entra."""
    return f"0f1a9f4e-0000-4000-8000-{name.encode().hex():>012}"


def staffed(played: Played) -> dict[str, tuple[str, str, str]]:
    """The script's people as the tenant's: ours, as many others as are needed to be six, and the client's as guests."""
    script = played.script
    ours, clients = [
        {
            user(name): (*_parts(one.name), script.zone)
            for name, one in script.people.items()
            if one.ours is side
        }
        for side in (True, False)
    ]
    return ours | dict([*PEOPLE.items()][: SIX - len(ours)]) | clients


def _names(action: Json) -> set[str]:
    carried = (action.get("data") or {}).get("usher") or {}
    return {str(action.get("title")), f"{carried.get('c')}", f"{carried.get('c')}/{carried.get('a')}"}


def _parts(name: str) -> tuple[str, str]:
    given, _, surname = name.partition(" ")
    return given, surname


@dataclass(slots=True)
class Month:
    """One script on its way through Teams; ``before`` is what stood there when somebody last did something."""

    played: Played
    language: str
    teams: Playground
    time: Time
    before: dict[int, Json] = field(default_factory=dict)

    async def move(self, to: str | datetime) -> None:
        self._mark()
        await self.time.move(to)

    async def stop(self, how_long: str) -> None:
        self._mark()
        await self.time.stop(how_long)

    def _mark(self) -> None:
        self.before = {id(one): one.activity for one in self.teams.tap.shown}

    async def act(self, step: StepPart, name: str) -> None:
        who = user(name)
        room = ROOMS[step.place] if step.place else await self.teams.chat(who)
        if step.submit is not None:
            await self._submit(who, step.submit)
        elif step.press is not None:
            await self._press(who, room, in_language(step.press, self.language))
        else:
            self._mark()
            typed = in_language(step.say, self.language) if step.say else f"usher {step.command or 'home'}"
            mentioned = bool(step.command) or "@usher" in typed
            await self.teams.say(who, room, typed.removeprefix("@usher "), mention=mentioned)
        await self.time.settled()

    async def _press(self, who: str, room: str, wanted: str) -> None:
        """In a channel, what only one person sees is in their personal chat, where it comes after the answer."""
        chat = await self.teams.chat(who)

        def found() -> tuple[Shown, Json] | None:
            return next((one for one in self._pressables(who, chat, room) if wanted in _names(one[1])), None)

        try:
            there = await self.teams.until(found, 3)
        except AssertionError as fault:
            seen = [_names(one) for _, one in self._pressables(who, chat, room)]
            raise AssertionError(f"nothing in {room} is called {wanted!r}; there are {seen}") from fault
        assert there
        self._mark()
        await self.teams.act(who, *there, {})

    def _pressables(self, who: str, *rooms: str) -> Iterator[tuple[Shown, Json]]:
        """The newest first, room after room."""
        for message in (one for room in rooms for one in reversed(self.teams.messages(room, who))):
            yield from ((message, one) for card in cards(message.activity) for one in actions(card))

    async def _submit(self, who: str, written: Mapping[str, Any]) -> None:
        if who not in self.teams.dialogs:  # a command's form is offered in the personal chat
            chat = await self.teams.chat(who)
            offered = await self.teams.until(lambda: self._offered(chat, who))
            assert offered
            await self.teams.act(who, *offered, {})
        self._mark()
        still = await self.teams.submit(who, self._filled(self.teams.dialogs[who].card, written))
        assert still == "", still

    def _offered(self, chat: str, who: str) -> tuple[Shown, Json] | None:
        for shown in reversed(self._fresh(chat, who)):
            if found := [one for card in cards(shown.activity) for one in actions(card) if opens(one)]:
                return shown, found[0]
        return None

    def _fresh(self, room: str, who: str | None) -> list[Shown]:
        """What has come there, or changed, since somebody last did something."""
        here = {id(one) for one in self.teams.messages(room, who)}
        shown = [one for one in self.teams.tap.shown if id(one) in here or (who and one.to == who)]
        return [one for one in shown if self.before.get(id(one)) is not one.activity]

    def _filled(self, card: Json, written: Mapping[str, Any]) -> dict[str, str]:
        inputs = {one["id"]: one for one in fields(card)}
        asked = [name for name in inputs if not name.endswith("@time")]
        places = {str(place): name for place, name in enumerate(asked, 1)}
        answers: dict[str, Any] = {
            str(one.seat): name
            for name, one in self.played.script.people.items()
            if str(one.seat) in inputs and not inputs[str(one.seat)].get("value")
        }
        if "zone" in inputs:  # whoever is new is asked about beside the answers
            answers |= {"zone": self.played.script.zone}
        answers |= {places.get(name, name): value for name, value in written.items()}
        said = {name: self._value(inputs[name], value) for name, value in answers.items()}
        times = {f"{name}@time": f"{one:%H:%M}" for name, one in answers.items() if isinstance(one, datetime)}
        return said | times

    def _value(self, asked: Json, said: Any) -> str:
        if isinstance(said, dict):
            said = in_language(said, self.language)
        if isinstance(said, date):
            return f"{said:%Y-%m-%d}"
        if asked["type"] != "Input.ChoiceSet":
            return str(said)
        many = said if isinstance(said, list) else [str(said)]
        return ",".join(self._choice(asked, one) for one in many)

    def _choice(self, asked: Json, said: str) -> str:
        """People are found by the search, or stand there by their names; what has no code is the first, the second."""
        if "choices.data" in asked:
            return user(said)
        if said in ROOMS:
            return room_key(ROOMS[said])
        codes = {one["title"]: str(one["value"]) for one in asked["choices"]}
        if known := self.played.script.people.get(said):
            return codes[known.name]
        return list(codes.values())[int(said) - 1] if said.isdigit() and said not in codes.values() else said

    async def see(self, wanted: SeePart) -> None:
        """What the script wants to be seen has just come there."""
        who = user(wanted.place) if wanted.place in self.played.script.people else None
        title = titled(wanted.title, self.language) if wanted.title else re.compile("")
        text = in_language(wanted.text, self.language) if wanted.text else ""
        room = await self.teams.chat(who) if who else ROOMS[wanted.place]

        def shown() -> list[str]:
            return [words(one.activity) for one in self._fresh(room, who)]

        try:
            await self.teams.until(lambda: any(title.search(one) and text in one for one in shown()), 3)
        except AssertionError as fault:
            raise AssertionError(f"{title.pattern!r} with {text!r} is not in {shown()}") from fault


@contextlib.asynccontextmanager
async def month(
    played: Played, language: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Month]:
    """The script's people in a tenant of their own, and the bot on a clock that the test moves."""
    time = stepped(played, monkeypatch)
    # A month passes in seconds here: whoever is new is not looked up one after the other, half a second apart.
    monkeypatch.setattr(People.__init__, "__defaults__", (0.01,))
    with mock.patch.dict(PEOPLE, staffed(played), clear=True):
        me, locale = [*PEOPLE][SIX - 1], {"en": "en-US"}.get(language, language)  # nobody in the script
        async with teams_house(folder, me=me, locale=locale) as teams:
            yield Month(played, language, teams, time)
