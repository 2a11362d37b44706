"""What is done with a request while it is alive: an invoke's answer, and words in private beside it.

A press is answered by a short text, or by the card that now stands where it was pressed; a dialog by the next one.
What is longer goes to the person's own chat, as does what a typed message is answered by in a channel.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any

import structlog

from bot.cards import adaptive
from bot.cards.card import CLIENT, Card, Note, Para, Text, say
from bot.cards.plain import lines_of
from bot.cards.reader import Reader
from bot.effects import Ask, Reject, ShowHome, Whisper
from bot.errors import DeliveryError, UsherError
from bot.events import FromPerson, Submitted
from bot.model.places import Room
from bot.platforms.teams_activity import Activity
from bot.platforms.teams_dialogs import Dialogs
from bot.platforms.teams_events import FORM_CALLS, FORM_SENT, PRESS
from bot.platforms.teams_messenger import TeamsMessenger
from bot.ports import Reply
from bot.texts.lookup import Texts
from bot.texts.spell import spell

log = structlog.get_logger("usher.teams")

Json = dict[str, Any]
#: The card that is owed where a message stands, and for whom; None where nothing is (room, message id).
Standing = Callable[[Room, str], Awaitable[tuple[Card, Reader] | None]]

CARD_ANSWER = "application/vnd.microsoft.card.adaptive"
TEXT_ANSWER = "application/vnd.microsoft.activity.message"
#: Characters that a client shows under a card, or in a dialog, without hiding some.
SMALL = 500
#: Between the lines of such a text, which is shown as one.
APART = " · "
#: What is shown under a card whose button brought no words; with nothing at all an empty bar would be.
TAKEN = "✓"
#: Seconds that a stop waits for words under way, and how many there may be.
PARTING = 5.0
MOST = 1000


class Live:
    """Carries out what a reply asks of the live request; words in private go out beside the answer."""

    def __init__(self, messenger: TeamsMessenger, dialogs: Dialogs, texts: Texts, standing: Standing) -> None:
        self._messenger = messenger
        self._dialogs = dialogs
        self._texts = texts
        self._standing = standing
        self._tasks: set[asyncio.Task[None]] = set()

    async def answer(self, activity: Activity, event: FromPerson, reply: Reply) -> Json | None:
        """Do it; returns what the invoke is answered with, None for nothing."""
        reader, said = reply.reader, list[str]()
        dialog: Json | None = None
        for effect in reply.live:
            match effect:
                case Whisper(card=card) | ShowHome(card=card):
                    said += self._aside(activity, event, card, reader)
                case Ask(form=form) if activity.name in FORM_CALLS | FORM_SENT:
                    dialog = await self._dialogs.open(event, form, reader)
                case Ask(form=form):
                    offered = self._dialogs.button(event, form, direct=True)
                    said += self._offer(
                        activity, event, offered, self._dialogs.button(event, form, direct=False), reader
                    )
                case Reject(errors=errors):
                    dialog = await self._wrong(activity, event, errors, reader, said)
        return dialog or await self._told(activity, event, said, reader)

    async def sorry(
        self, activity: Activity, event: FromPerson, error: UsherError, reader: Reader
    ) -> Json | None:
        """Tell whoever acted that it went wrong; what was typed into a form stays there."""
        if isinstance(event, Submitted):
            said = list[str]()
            shown = await self._wrong(activity, event, {"": error.text}, reader, said)
            return shown or await self._told(activity, event, said, reader)
        said = self._aside(activity, event, Card(error.text, audience=CLIENT), reader)
        return await self._told(activity, event, said, reader)

    async def stop(self) -> None:
        """Let words under way arrive, for a while."""
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=PARTING)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _told(
        self, activity: Activity, event: FromPerson, said: list[str], reader: Reader
    ) -> Json | None:
        """The answer to an invoke, from what is to be said in short; None lets a dialog close."""
        text = APART.join(said)
        if activity.name == PRESS and not text and (card := await self._now(activity, event)):
            return {"statusCode": 200, "type": CARD_ANSWER, "value": card}
        if activity.name == PRESS:
            return {"statusCode": 200, "type": TEXT_ANSWER, "value": text or TAKEN}
        if activity.name in FORM_CALLS and not text:
            text = self._texts.find("teams-done", reader.language, {})
        if activity.type == "invoke" and text:
            return {"task": {"type": "message", "value": text}}
        return None

    async def _now(self, activity: Activity, event: FromPerson) -> Json | None:
        """The card that is about to stand where the button was pressed; the outbox puts the same there."""
        found = await self._standing(event.room, activity.reply_to_id) if activity.reply_to_id else None
        if found is None:
            return None
        card, reader = found
        pages = adaptive.pages(card, reader, self._texts, event.room.tenant, direct=event.room.direct)
        return pages[0] if len(pages) == 1 else None

    def _aside(self, activity: Activity, event: FromPerson, card: Card, reader: Reader) -> list[str]:
        """A word in private: what of it is said in the answer itself."""
        if activity.type == "invoke" and (short := self._short(card, reader)):
            return [short]
        self._spawn(self._whisper(event, card, reader))
        return self._elsewhere(activity, event, reader)

    def _offer(
        self, activity: Activity, event: FromPerson, own: Card, public: Card, reader: Reader
    ) -> list[str]:
        self._spawn(self._whisper(event, own, reader, public))
        return self._elsewhere(activity, event, reader)

    def _elsewhere(self, activity: Activity, event: FromPerson, reader: Reader) -> list[str]:
        """Who pressed in a channel is told where the answer is."""
        if activity.type != "invoke" or event.room.direct:
            return []
        return [self._texts.find("teams-in-our-chat", reader.language, {})]

    async def _whisper(
        self, event: FromPerson, card: Card, reader: Reader, public: Card | None = None
    ) -> None:
        """Post to the person's own chat; where that cannot be reached, say so in the thread, or post ``public``."""
        room, messenger = event.room, self._messenger
        try:
            try:
                chat = room if room.direct else await messenger.direct(event.by)
                await self._post(event, chat, card, reader, carries=public is not None)
            except DeliveryError as error:
                if room.direct:
                    raise
                log.info("teams.no_chat", why=str(error))
                sorry = Card(say("teams-no-chat"), (Para(say("teams-no-chat-help")),), audience=CLIENT)
                await self._post(event, room, public or sorry, reader, carries=public is not None)
        except DeliveryError as error:
            log.warning("teams.whisper_lost", why=str(error))
        except Exception:
            log.exception("teams.whisper_failed")

    async def _post(
        self, event: FromPerson, room: Room, card: Card, reader: Reader, *, carries: bool
    ) -> None:
        drawn = adaptive.message(card, reader, self._texts, room.tenant, direct=room.direct)
        await self._messenger.send(room, self._dialogs.carrying(drawn, event) if carries else drawn)

    async def _wrong(
        self,
        activity: Activity,
        event: FromPerson,
        errors: Mapping[str, Text],
        reader: Reader,
        said: list[str],
    ) -> Json | None:
        """The form again with its errors; where that cannot be, they are ``said``."""
        if isinstance(event, Submitted) and (shown := await self._dialogs.again(activity, event, errors)):
            return shown
        said += [spell(one, reader, self._texts).replace("`", "") for one in errors.values()]
        return None

    def _short(self, card: Card, reader: Reader) -> str | None:
        """The card as a few plain lines; None where it is more than that."""
        if card.buttons or not all(isinstance(block, Para | Note) for block in card.blocks):
            return None
        lines = lines_of(card, lambda words: spell(words, reader, self._texts).replace("`", ""))
        text = APART.join(lines)
        return text if len(text) <= SMALL else None

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        if len(self._tasks) >= MOST:
            work.close()
            log.warning("teams.whisper_lost", why="too many")
            return
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
