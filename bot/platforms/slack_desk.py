"""One verified payload, from the workspace that it is for to the answer that Slack gets."""

from collections.abc import Mapping
from typing import Any

import structlog

from bot.cards import blockkit
from bot.cards.card import say
from bot.cards.reader import Reader
from bot.errors import Busy, StoreError, UsherError
from bot.events import FromPerson, Joined, Opened, Reacted, Removed, Said, Submitted
from bot.model.languages import closest
from bot.model.places import Handle, Room
from bot.platforms.slack_events import Garbled, installations, read, room_of
from bot.platforms.slack_live import Live, sorry
from bot.platforms.slack_people import People
from bot.platforms.slack_tenants import PLATFORM, Tenants
from bot.ports import Take
from bot.texts.lookup import Texts

log = structlog.get_logger("usher.slack")

Json = Mapping[str, Any]
Answer = tuple[int, Json | str]

#: A payload without error: an empty 200.
FINE: Answer = (200, "")
#: Events of the Events API: Slack sends them again when they are not answered by 200, and nobody waits for words.
SENT_AGAIN = (Joined, Opened, Reacted, Removed, Said)
GONE = {"app_uninstalled", "tokens_revoked"}
#: Events after which a room may be something else than before.
CHANGED = {"channel_rename", "channel_unshared", "group_rename", "member_left_channel"}


class Desk:
    """Serves every kind of payload; all that is kept was committed when ``serve`` returns."""

    def __init__(self, tenants: Tenants, people: People, live: Live, take: Take, texts: Texts) -> None:
        self._tenants = tenants
        self._people = people
        self._live = live
        self._take = take
        self._texts = texts

    async def serve(self, body: Json) -> Answer:
        """The status and body of the answer; a failure is told so that Slack, or the person, tries again."""
        try:
            event = await self._event(body)
            if isinstance(event, tuple):
                return event
            if isinstance(event, SENT_AGAIN):
                body = {}  # what it says is in the event, and many others come before it is answered
            return await self._taken(body, event)
        except Garbled as garbled:
            return refused(400, str(garbled))
        except Busy:
            return 503, ""
        except StoreError:
            log.exception("slack.not_saved")
            return 500, ""
        except Exception:
            log.exception("slack.failed")
            return 500, ""

    async def _event(self, body: Json) -> FromPerson | Answer:
        """The event of a payload, or the answer to one that is none."""
        inner = body.get("event")
        what = str(inner.get("type")) if isinstance(inner, dict) else None
        try:
            found = await self._tenants.find(installations(body))
        except (AttributeError, TypeError) as error:
            raise Garbled(f"team: {type(error).__name__}") from error
        if found is None:
            return self._stranger(body)
        tenant = found.tenant
        if what in GONE:
            await self._gone(tenant, inner)
            return FINE
        event = read(body, tenant, lambda user: self._people.name(Handle(PLATFORM, tenant, user)))
        if event is None:
            if what in CHANGED:
                self._changed(tenant, inner)
            return (200, {"options": []}) if body.get("type") == "block_suggestion" else FINE
        return event

    async def _taken(self, body: Json, event: FromPerson) -> Answer:
        self._look(event)
        try:
            reply = await self._take(event)
        except Exception as error:
            if isinstance(event, SENT_AGAIN):
                raise
            log.exception("slack.not_taken")
            told = error if isinstance(error, UsherError) else UsherError()
            reader = Reader(closest(self._people.locale(event.by)))
            return 200, self._live.sorry(body, event, told, reader) or ""
        answer = await self._live.answer(body, event, reply) if reply.live else None
        return (200, answer) if answer else FINE

    def _look(self, event: FromPerson) -> None:
        if isinstance(event, Joined) and event.is_bot:
            self._people.changed(event.room)
            return
        self._people.seen(event.by, event.room)
        if isinstance(event, Submitted):
            for value in event.values.values():
                for one in value if isinstance(value, tuple) else (value,):
                    if isinstance(one, Handle):
                        self._people.seen(one)
                    elif isinstance(one, Room):
                        self._people.seen(event.by, one)

    def _stranger(self, body: Json) -> Answer:
        """A workspace where the bot is not installed: a person is told so, all else is refused."""
        if "command" not in body:
            return refused(401, "unknown team")
        refused(200, "unknown team")
        drawn = blockkit.message(sorry(say("slack-not-installed")), Reader(), self._texts, room_of("", "D"))
        return 200, {"response_type": "ephemeral"} | drawn

    async def _gone(self, tenant: str, event: Any) -> None:
        if event["type"] == "app_uninstalled" or _bot_gone(event.get("tokens")):
            await self._tenants.remove(tenant)
            log.warning("slack.uninstalled", tenant=tenant)

    def _changed(self, tenant: str, event: Any) -> None:
        channel = event.get("channel")
        self._people.changed(
            room_of(tenant, str(channel.get("id") if isinstance(channel, dict) else channel))
        )


def refused(status: int, why: str) -> Answer:
    """The answer to what is not taken, with its one line in the log."""
    log.warning("slack.refused", status=status, why=why)
    return status, {"error": why}


def _bot_gone(tokens: object) -> bool:
    """Whether a bot's token is among those that were revoked."""
    return isinstance(tokens, dict) and bool(tokens.get("bot"))
