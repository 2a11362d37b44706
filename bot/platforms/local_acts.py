"""What a seat does becomes one event each; what comes back with it is shown at once."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

import structlog

from bot.cards.card import Button, Text
from bot.effects import Reject
from bot.errors import StoreError, UsherError
from bot.events import Commanded, FromPerson, Opened, Pressed, Reacted, Said, Submitted
from bot.model.local import LocalMessage
from bot.platforms import local_forms
from bot.platforms.local_answers import answered
from bot.platforms.local_office import EMOJI, Office
from bot.platforms.local_people import BY_USER, TENANT, Place, Sitter, met, places
from bot.ports import Reply, Take

log = structlog.get_logger(__name__)
#: The longest message, in characters, as in Slack.
LONGEST = 40_000
COMMANDS = ("usher", "concern")
_COMMAND = re.compile(r"/(\w+)(?:\s+(.*))?", re.DOTALL)
_BOT = re.compile(r"@usher\b", re.IGNORECASE)
_TO_BOT = re.compile(r"\A@usher\b[\s,:]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Acts:
    """Every act returns the channel to show next. They raise UsherError when nothing was done."""

    office: Office
    take: Take

    async def say(self, sitter: Sitter, place: Place, text: str) -> str:
        """A message or a slash command was typed. An unheard message is taken back, so that it can be sent again."""
        text = text.replace("\r\n", "\n").strip()
        if not text:
            return place.channel
        if len(text) > LONGEST:
            raise Refused("local-too-long", most=LONGEST, length=len(text))
        if command := _COMMAND.fullmatch(text):
            return await self.command(sitter, place, command[1], (command[2] or "").strip())
        message = await self.office.history.add(place.room.channel, by=sitter.user, text=text, heard=False)
        try:
            return await self.hear(sitter, place, message)
        except UsherError:
            await self._take_back(message)
            raise

    async def hear(self, sitter: Sitter, place: Place, message: LocalMessage) -> str:
        """Hand a message to the core, once: the id is the message's own."""
        event_id = f"{TENANT}/{message.channel}/{message.n}"
        mentioned = bool(_BOT.search(message.text))
        text = _TO_BOT.sub("", message.text)
        event = Said(event_id, place.room, sitter.handle, text, mentioned, message=str(message.n))
        reply = await self.take(event)
        await self.office.history.change(message, heard=True)
        return await answered(self.office, sitter, place, reply)

    async def command(self, sitter: Sitter, place: Place, command: str, text: str) -> str:
        """A slash command; it shows in no room."""
        if command.lower() not in COMMANDS:
            raise Refused("local-no-such-command", command=f"/{command}")
        event = Commanded(self._id(sitter), place.room, sitter.handle, command.lower(), text)
        return await self._do(sitter, place, event)

    async def press(self, sitter: Sitter, place: Place, message: str, button: Button) -> str:
        """A button of a card, or of the home where ``message`` is empty."""
        where = f"{place.room.channel}.{message or 'home'}"
        event_id = f"{sitter.user}/{where}/{self.office.serial()}"
        event = Pressed(
            event_id,
            place.room,
            sitter.handle,
            button.code,
            button.engagement,
            button.arg,
            button.revision,
        )
        return await self._do(sitter, place, event)

    async def submit(self, sitter: Sitter, place: Place, view: str, posted: Sequence[tuple[str, str]]) -> str:
        """The form that lies open came back; it stays open when something is wrong with it."""
        desks, opened = self.office.desks, self.office.desks.seat(sitter.user).open
        if opened is None or opened.view != view:
            raise Refused("local-form-gone")
        raw = local_forms.typed(posted)
        values, errors = local_forms.read(opened.form, raw, opened.zone)
        if errors:
            await desks.refill(sitter.user, raw, errors)
            return place.channel
        told = sha256(repr(sorted(raw.items())).encode()).hexdigest()[:16]
        form, room = opened.form, places(sitter)[opened.channel].room
        event = Submitted(
            f"{view}/{told}",
            room,
            sitter.handle,
            form.code,
            values,
            form.engagement,
            form.arg,
            form.revision,
        )
        try:
            reply = await self.take(event)
        except UsherError as error:
            await desks.refill(sitter.user, raw, {"": error.text})
            return place.channel
        rejected = next((one for one in reply.live if isinstance(one, Reject)), None)
        if rejected is not None:
            await desks.refill(sitter.user, raw, rejected.errors)
            return place.channel
        await desks.close(sitter.user)
        return await answered(self.office, sitter, place, reply)

    async def react(self, sitter: Sitter, place: Place, message: LocalMessage, emoji: str) -> str:
        """Put an emoji on a message, or take one's own away, of which the core hears nothing."""
        if emoji not in EMOJI:
            raise Refused("local-no-such-emoji")
        users = message.reactions.get(emoji, ())
        mine = sitter.user in users
        kept = tuple(one for one in users if one != sitter.user)
        now = kept if mine else (*kept, sitter.user)
        await self.office.history.change(message, reactions={**message.reactions, emoji: now})
        if mine:
            return place.channel
        where = f"{TENANT}/{message.channel}/{message.n}"
        event_id = f"{where}/{sitter.user}/{emoji}/{self.office.serial()}"
        event = Reacted(event_id, place.room, sitter.handle, emoji, str(message.n), message.text)
        return await self._do(sitter, place, event)

    async def language(self, sitter: Sitter, place: Place, language: str) -> str:
        """The seat's own choice of language."""
        await self.office.desks.change(sitter.user, language=language)
        await self.take(met(sitter, language))
        event_id = f"{sitter.user}/language/{self.office.serial()}"
        await self.take(Submitted(event_id, place.room, sitter.handle, "language", {"mine": language}))
        await self.office.live.changed()
        return place.channel

    async def home(self, sitter: Sitter, place: Place) -> Reply:
        """The bot's home, as it is now."""
        return await self.take(
            Opened(f"home/{sitter.user}/{self.office.serial()}", place.room, sitter.handle)
        )

    async def catch_up(self) -> None:
        """Hand over what was written down before a crash and never heard."""
        for message in [one for one in self.office.history.all() if not one.heard]:
            sitter = BY_USER.get(message.by or "")
            place = places(sitter).get(message.channel) if sitter else None
            if sitter is None or place is None:
                continue
            try:
                await self.hear(sitter, place, message)
            except UsherError as error:
                log.warning("local_message_not_heard", channel=message.channel, n=message.n, error=str(error))

    async def _do(self, sitter: Sitter, place: Place, event: FromPerson) -> str:
        return await answered(self.office, sitter, place, await self.take(event))

    async def _take_back(self, message: LocalMessage) -> None:
        try:
            await self.office.history.drop(message)
        except StoreError as error:
            log.warning("local_message_stays", channel=message.channel, n=message.n, error=str(error))

    def _id(self, sitter: Sitter) -> str:
        return f"{sitter.user}/command/{self.office.serial()}"


class Refused(UsherError):
    """The page itself says no; the text says why."""

    def __init__(self, key: str, **args: int | str) -> None:
        self.key = key
        super().__init__(key)
        self.text = Text(key, dict(args))
