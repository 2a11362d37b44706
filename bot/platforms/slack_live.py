"""What is done with a request while it is alive: forms opened, errors shown, the home drawn, a word in private."""

import asyncio
from collections.abc import Coroutine, Mapping
from typing import Any

import structlog

from bot.cards import blockkit
from bot.cards.card import CLIENT, Card, Form, Text, say
from bot.cards.reader import Reader
from bot.effects import Ask, Reject, ShowHome, Whisper
from bot.errors import DeliveryError, UsherError
from bot.events import FromPerson, Submitted
from bot.model.places import Handle, Room
from bot.platforms.slack_api import Calling
from bot.platforms.slack_calls import Refused
from bot.ports import Reply
from bot.texts.lookup import Texts

log = structlog.get_logger("usher.slack")

Json = Mapping[str, Any]

#: Seconds for a form or the home: a ``trigger_id`` lives 3, and Slack waits as long for the answer.
SOON = 2.5
#: Seconds that a stop waits for words under way, and how many there may be.
PARTING = 5.0
MOST = 1000


class Live:
    """Carries out what a reply asks of the live request; words in private go out beside the answer."""

    def __init__(self, call: Calling, texts: Texts) -> None:
        self._call = call
        self._texts = texts
        self._tasks: set[asyncio.Task[None]] = set()

    async def answer(self, body: Json, event: FromPerson, reply: Reply) -> Json | None:
        """Do it; returns what the request itself is answered with, None for nothing."""
        answer: Json | None = None
        reader = reply.reader
        for effect in reply.live:
            match effect:
                case Whisper(card=card):
                    answer = self._aside(body, event, card, reader, answer)
                case Ask(form=form) if isinstance(event, Submitted):
                    view = blockkit.modal(form, reader, self._texts, event.room)
                    answer = {"response_action": "update", "view": view}
                case Ask(form=form):
                    if refusal := await self._open(body, event, form, reader):
                        answer = self._aside(body, event, sorry(say(refusal)), reader, answer)
                case Reject(errors=errors):
                    answer = self._errors(body, event, errors, reader) or answer
                case ShowHome(card=card):
                    await self._show_home(event, card, reader)
        return answer

    def sorry(self, body: Json, event: FromPerson, error: UsherError, reader: Reader) -> Json | None:
        """Tell whoever acted that it went wrong; what was typed into a form stays there."""
        if isinstance(event, Submitted) and (shown := self._errors(body, event, {"": error.text}, reader)):
            return shown
        return self._aside(body, event, sorry(error.text), reader, None)

    async def stop(self) -> None:
        """Let words under way arrive, for a while."""
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=PARTING)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _aside(
        self, body: Json, event: FromPerson, card: Card, reader: Reader, answer: Json | None
    ) -> Json | None:
        """A word in private: the answer itself where that was a command, a message of its own elsewhere."""
        if answer is None and "command" in body:
            return {"response_type": "ephemeral"} | blockkit.message(card, reader, self._texts, event.room)
        self._spawn(self._whisper(event.room, event.by, card, reader))
        return answer

    async def _whisper(self, room: Room, who: Handle, card: Card, reader: Reader) -> None:
        drawn = blockkit.message(card, reader, self._texts, room)
        try:
            if room.direct:
                thread = {"thread_ts": room.thread} if room.thread else {}
                await self._call(room.tenant, "chat.postMessage", channel=room.channel, **drawn, **thread)
                return
            where = {"channel": room.channel, "user": who.user}
            try:
                await self._call(room.tenant, "chat.postEphemeral", **where, **drawn)
            except Refused:  # the bot, or the person, is not in the channel
                await self._call(room.tenant, "chat.postMessage", channel=who.user, **drawn)
        except DeliveryError as error:
            log.warning("slack.whisper_lost", why=str(error))

    async def _open(self, body: Json, event: FromPerson, form: Form, reader: Reader) -> str | None:
        """Open a form; the text's key of what hindered it."""
        trigger = body.get("trigger_id")
        if not trigger:
            return "slack-form-needs-press"
        view = blockkit.modal(form, reader, self._texts, event.room)
        try:
            async with asyncio.timeout(SOON):
                await self._call(event.room.tenant, "views.open", trigger_id=trigger, view=view)
        except (DeliveryError, TimeoutError) as error:
            log.warning("slack.form_not_opened", form=form.code, why=str(error) or "slow")
            return "slack-form-expired"
        return None

    async def _show_home(self, event: FromPerson, card: Card, reader: Reader) -> None:
        view = blockkit.home(card, reader, self._texts, event.room.tenant)
        try:
            async with asyncio.timeout(SOON):
                await self._call(event.room.tenant, "views.publish", user_id=event.by.user, view=view)
        except (DeliveryError, TimeoutError) as error:
            log.warning("slack.home_not_shown", why=str(error) or "slow")

    def _errors(
        self, body: Json, event: FromPerson, errors: Mapping[str, Text], reader: Reader
    ) -> Json | None:
        blocks = (body.get("view") or {}).get("blocks") or ()
        inputs = [str(block["block_id"]) for block in blocks if block.get("type") == "input"]
        if not isinstance(event, Submitted) or not inputs:
            return None
        placed = blockkit.errors(errors, inputs, reader, self._texts)
        return {"response_action": "errors", "errors": placed}

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        if len(self._tasks) >= MOST:
            work.close()
            log.warning("slack.whisper_lost", why="too many")
            return
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def sorry(text: Text) -> Card:
    """A refusal as a card; anybody may read it."""
    return Card(text, audience=CLIENT)
