"""Plays a rehearsal on the Playground: the same people, words and buttons, in Teams."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from bot.commands.script import SeePart, StepPart, in_language, read_script
from bot.commands.script import Value as Written
from bot.model.places import Room
from bot.platforms.teams_live import TAKEN
from tests.platforms.months import titled
from tests.platforms.playground import Playground
from tests.platforms.teams_cast import CLIENT, CLIENT_ROOM, INTERNAL, LEAD, MANAGER, SALES, TENANT
from tests.platforms.teams_sight import actions, cards, opens, words

CAST = {"mika": SALES, "aiko": MANAGER, "lena": LEAD, "clara": CLIENT}
ROOMS = {"internal": INTERNAL, "client": CLIENT_ROOM}
SEATS = {
    "sales_rep": SALES,
    "project_manager": MANAGER,
    "delivery_lead": LEAD,
    "client_lead": CLIENT,
}


def room_key(channel: str) -> str:
    """What a dialog knows a channel by."""
    return Room("teams", TENANT, channel).key


@dataclass
class Player:
    """Goes through the steps; those that move the clock, and the reminders they bring, are not for here."""

    teams: Playground
    language: str

    async def play(self, file: Path, first: int = 0, last: int | None = None) -> None:
        """All steps, or those from ``first`` to before ``last``."""
        steps = iter(read_script(file).script.steps[first:last])
        for step in steps:
            if step.move:
                if step.move == "next":
                    next(steps)
            elif step.see:
                await self.see(step.see)
            else:
                assert step.by
                await self.do(CAST[step.by], step)

    async def see(self, wanted: SeePart) -> None:
        """Wait until it stands there; raises AssertionError with what does."""
        user = CAST.get(wanted.place)
        room = await self.teams.chat(user) if user else ROOMS[wanted.place]
        title = titled(wanted.title, self.language) if wanted.title else re.compile("")
        text = in_language(wanted.text, self.language) if wanted.text else ""

        def shown() -> bool:
            said = [words(one.activity) for one in self.teams.messages(room, user)]
            return any(title.search(one) and text in one for one in said)

        try:
            await self.teams.until(shown)
        except AssertionError as error:
            said = [words(one.activity) for one in self.teams.messages(room, user)][-4:]
            raise AssertionError(f"{title.pattern!r} with {text!r} is not in {said}; {error}") from None

    async def do(self, user: str, step: StepPart) -> None:
        room = ROOMS[step.place] if step.place else await self.teams.chat(user)
        if step.say is not None:
            before = self.standing(room, user)
            await self.teams.say(user, room, in_language(step.say, self.language))
            await self.teams.until(lambda: self.standing(room, user) != before)
        elif step.command is not None:
            typed = f"usher {step.command}"
            await (self.ask if step.command == "new" else self.teams.say)(user, room, typed)
        elif step.press is not None:
            await self.pressed(user, room, in_language(step.press, self.language))
        elif step.submit is not None:
            still = await self.teams.submit(user, self.values(user, step.submit))
            assert still == "", still
        else:
            await self.teams.say(user, room, "usher home")

    async def pressed(self, user: str, room: str, name: str) -> None:
        """Press it as soon as it is there."""

        def there() -> bool:
            found = (c for m in self.teams.messages(room, user) for c in cards(m.activity))
            codes = [one.get("data", {}).get("usher", {}) for card in found for one in actions(card)]
            return any(name in {one.get("c"), f"{one.get('c')}/{one.get('a')}"} for one in codes)

        await self.teams.until(there)
        before = self.standing(room, user)
        await self.teams.press(user, room, name)
        await self.teams.until(lambda: user in self.teams.dialogs or self.standing(room, user) != before)

    def standing(self, room: str, user: str) -> tuple[int, int]:
        """Grows with all that happens there: what is typed or pressed next is about what it brought."""
        shown = [one for one in self.teams.messages(room, user) if one.activity.get("text") != TAKEN]
        return len(shown), sum(one.edits for one in shown)

    async def ask(self, user: str, room: str, typed: str) -> None:
        """Type a command that a form answers, and open it: by the button in the personal chat."""
        chat = await self.teams.chat(user)
        before = len(self.teams.messages(chat, user))
        await self.teams.say(user, room, typed)

        def offered() -> list[str]:
            found = [card for m in self.teams.messages(chat, user)[before:] for card in cards(m.activity)]
            return [one["title"] for card in found for one in actions(card) if opens(one)]

        (title,) = await self.teams.until(offered)
        await self.teams.press(user, chat, title)

    def values(self, user: str, written: Mapping[str, Written]) -> dict[str, str]:
        """What is typed and chosen in the dialog that is open."""
        said = {name: self._typed(name, one) for name, one in written.items()}
        if "client_room" in said:
            said |= SEATS | {"language": self.language, "internal": room_key(INTERNAL)}
        for name, one in written.items():
            if isinstance(one, datetime):
                said[name], said[f"{name}@time"] = one.date().isoformat(), one.strftime("%H:%M")
        return said

    def _typed(self, name: str, value: Written) -> str:
        if name == "client_room":
            return room_key(ROOMS[str(value)])
        if isinstance(value, date | int):
            return str(value)
        if isinstance(value, list):
            return ",".join(value)
        return in_language(value, self.language)
