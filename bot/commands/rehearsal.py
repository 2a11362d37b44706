"""A script played step by step through the real turn, store and outbox."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.cards.card import say
from bot.commands.filling import Filling, Unfit
from bot.commands.script import Played, SeePart, StepPart, in_language, span
from bot.commands.shown import Shown
from bot.engines.stepping import SteppingEngine
from bot.events import Commanded, FromPerson, Joined, Met, Opened, Pressed, Said, Submitted
from bot.model.places import Room
from bot.outbox import Outbox
from bot.platforms.memory import MemoryMessenger, SetClock
from bot.ports import Messenger, Store
from bot.ringing import Ringer
from bot.texts.lookup import Texts
from bot.texts.spell import spell
from bot.turn import Turns


class House(Protocol):
    """The core of a bot, put together but not yet serving."""

    @property
    def store(self) -> Store: ...
    @property
    def texts(self) -> Texts: ...
    @property
    def turns(self) -> Turns: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def ringer(self) -> Ringer: ...
    @property
    def messengers(self) -> dict[str, Messenger]: ...


@dataclass(slots=True)
class Rehearsal:
    """One script on its way through a house of its own; ``shown`` is what has come of it so far."""

    played: Played
    language: str
    house: House
    clock: SetClock
    engine: SteppingEngine
    platform: MemoryMessenger
    shown: Shown
    count: int = 0

    @classmethod
    def of(
        cls, played: Played, language: str, build: Callable[[SetClock, SteppingEngine], House]
    ) -> "Rehearsal":
        """A rehearsal before its first step; ``build`` makes the house on a clock and an engine."""
        clock, engine = SetClock(played.time(played.script.start)), SteppingEngine()
        platform = MemoryMessenger(clock)
        house = build(clock, engine)
        house.messengers[platform.platform] = platform
        house.outbox.patience = timedelta  # one thing happens after the other: no post is in anybody's way
        house.ringer.at_once = 1
        return cls(played, language, house, clock, engine, platform, Shown(house.texts, clock, language))

    async def play(self, told: Callable[[int], None] = lambda number: None) -> None:
        """Play all steps; ``told`` counts them. Raises ``ScriptError`` at the first that does not go as written."""
        await self._meet()
        for number, step in enumerate(self.played.script.steps):
            told(number)
            if step.see:
                self._see(number, step.see)
                continue
            self.shown.since, seen = len(self.shown.entries), len(self.platform.news)
            if step.by:
                await self._act(number, step, step.by)
            elif step.stop:
                await self._stop(step.stop)
            else:
                await self._move(number, step.move)
            await self.house.outbox.drain()
            for one in self.platform.news[seen:]:
                self.shown.posted(one)

    async def _meet(self) -> None:
        script = self.played.script
        for user, one in script.people.items():
            handle, room = self.platform.handle(user), self.platform.direct_room(user)
            language = one.language or self.language
            met = Met(self._id(), room, handle, one.name, one.ours, language, script.zone)
            await self.house.turns.take(met)
        for channel, place in script.rooms.items():
            room, bot = self.platform.room(channel), self.platform.handle("usher")
            joined = Joined(self._id(), room, bot, is_bot=True, name=place.name, shared=place.shared)
            await self.house.turns.take(joined)
        if first := next((user for user, one in script.people.items() if one.ours), None):
            room, handle = self.platform.direct_room(first), self.platform.handle(first)
            # the firm has said how it works, or does not want to: no script begins with that
            await self.house.turns.take(Pressed(self._id(), room, handle, "setup.skip"))

    def _id(self) -> str:
        self.count += 1
        return f"rehearsal/{self.count}"

    async def _act(self, number: int, step: StepPart, user: str) -> None:
        room = self.platform.room(step.place) if step.place else self.platform.direct_room(user)
        if step.say is not None:
            await self._say(user, room, in_language(step.say, self.language))
        elif step.command is not None:
            await self._command(user, room, step.command.strip())
        elif step.press is not None:
            await self._press(number, user, room, in_language(step.press, self.language))
        elif step.submit is not None:
            await self._submit(number, step, user)
        else:
            self.shown.told("did", room, user, words=say("rehearse-home"))
            await self._happen(user, Opened(self._id(), room, self.platform.handle(user)))

    async def _happen(self, user: str, event: FromPerson) -> bool:
        return self.shown.answered(user, event.room, await self.house.turns.take(event))

    async def _say(self, user: str, room: Room, said: str) -> None:
        self.shown.told("said", room, user, said)
        words, mentioned = said.removeprefix("@usher").lstrip(), said.startswith("@usher")
        handle = self.platform.handle(user)
        await self._happen(user, Said(self._id(), room, handle, words, mentioned=mentioned))

    async def _command(self, user: str, room: Room, typed: str) -> None:
        typed = typed if typed.startswith("/") else f"/usher {typed}".strip()
        self.shown.told("said", room, user, typed)
        name, _, text = typed.removeprefix("/").partition(" ")
        await self._happen(user, Commanded(self._id(), room, self.platform.handle(user), name, text.strip()))

    async def _press(self, number: int, user: str, room: Room, wanted: str) -> None:
        found = self.shown.button(user, room, wanted)
        if isinstance(found, list):
            known = f"use one of: {', '.join(found)}" if found else "no card there has any"
            raise self.played.fault(number, f"no such button: {known}", "press")
        button, label = found
        self.shown.told("did", room, user, words=say("rehearse-pressed", label=label))
        handle = self.platform.handle(user)
        about = (button.code, button.engagement, button.arg, button.revision)
        await self._happen(user, Pressed(self._id(), room, handle, *about))

    async def _submit(self, number: int, step: StepPart, user: str) -> None:
        if user not in self.shown.forms:
            raise self.played.fault(number, "no form is open: press or command first", "submit")
        form, room, reader = self.shown.forms.pop(user)
        try:
            filling = Filling(self.played.script, self.platform, self.language)
            values = filling.fill(form, step.submit or {}, reader.zone)
        except Unfit as unfit:
            raise self.played.fault(number, str(unfit), "submit", unfit.field) from unfit
        title = spell(form.title, reader, self.house.texts)
        self.shown.told("did", room, user, words=say("rehearse-sent", title=title))
        handle, about = self.platform.handle(user), (form.engagement, form.arg, form.revision)
        if await self._happen(user, Submitted(self._id(), room, handle, form.code, values, *about)):
            self.shown.forms[user] = (form, room, reader)

    async def _move(self, number: int, to: str | datetime | None) -> None:
        now = self.clock.now()
        if isinstance(to, str):
            at = now + span(to) if to != "next" else (await self.house.store.claim_due(now, 1)).next_at
        else:
            at = self.played.time(to) if to else now
        if at is None:
            raise self.played.fault(number, "nothing is due any more: remove this step", "move")
        if at < now:
            raise self.played.fault(number, f"it is {now.isoformat()} already", "move")
        house = self.house
        await self.engine.advance(at, self.clock, house.store, house.ringer.ring, house.outbox.drain)

    async def _stop(self, how_long: str) -> None:
        """The bot is off for a while: nothing rings meanwhile, and all that is overdue when it starts again."""
        await self.clock.move(self.clock.now() + span(how_long))
        await self.house.ringer.ring(unsure=True)

    def _see(self, number: int, wanted: SeePart) -> None:
        if (instead := self.shown.lacks(wanted)) is not None:
            text = wanted.text if wanted.text is None else in_language(wanted.text, self.language)
            sought = ", ".join(one for one in (wanted.title, text) if one)
            why = f"not seen: {sought}\nshown there since the step before:\n{instead}"
            raise self.played.fault(number, why, "see")
