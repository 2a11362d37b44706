"""The bot's way out on Teams: cards as activities, each page of a long card one of them.

Teams lets a bot look for nothing: a create whose outcome nobody knows is made again. Updates may be repeated.
"""

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any

import structlog

from bot.cards import adaptive
from bot.cards.card import Card
from bot.cards.plain import lines_of
from bot.cards.reader import Reader
from bot.errors import DeliveryError, Gone, Uneditable, UsherError
from bot.model.places import Handle, Room
from bot.platforms.teams_calls import Refused
from bot.platforms.teams_reach import Reach, conversation
from bot.texts.lookup import Texts
from bot.texts.spell import spell

log = structlog.get_logger("usher.teams")

Json = Mapping[str, Any]

#: Teams' refusals by what a person must be told; any other is "error-blocked" (Teams: status codes of bots).
GONE = {
    "BotDisabledByAdmin": "error-blocked",
    "BotNotInConversationRoster": "error-not-in-channel",
    "BotNotRegistered": "error-not-in-channel",
    "ConversationNotFound": "error-channel-not-found",
    "ConversationBlockedByUser": "teams-not-installed",
    "MessageWritesBlocked": "teams-not-installed",
    "NotEnoughPermissions": "error-not-in-channel",
}
#: Refusals of a drawing rather than of the post: it goes out as plain text.
UNDRAWABLE = {400, 413}
UNEDITABLE = {400, 404, 405, 413}
FORBIDDEN, NOT_FOUND = 403, 404
#: Posts broken off between two pages that are remembered.
BEGUN = 200
#: Characters of a card that goes out as plain text: what Teams takes in any case.
PLAIN = 8000


class TeamsMessenger:
    """A ``Messenger`` over the connector; a message's id is those of its pages. ``know`` is told whom to look up."""

    platform = "teams"

    def __init__(self, reach: Reach, texts: Texts, know: Callable[[Handle | Room], Awaitable[None]]) -> None:
        self._reach = reach
        self._texts = texts
        self._know = know
        #: The pages of a post that was broken off: what each shows, and its id.
        self._begun: OrderedDict[str, list[tuple[Json, str]]] = OrderedDict()

    async def direct(self, handle: Handle) -> Room:
        """The personal chat with somebody. Raises ``Gone`` where they have not got the bot."""
        return await self._reach.chat(handle)

    async def post(self, room: Room, card: Card, reader: Reader, idem: str) -> str:
        """Post a card, its pages in order. A drawing that Teams refuses goes out as plain text.

        Pages that an attempt before this one made are not made again.
        """
        drawn = adaptive.message(card, reader, self._texts, room.tenant, direct=room.direct)
        made = self._begun.pop(idem, [])
        while [page for page, _ in made] != drawn[: len(made)]:
            made.pop()
        try:
            return await self.send(room, drawn, lambda: self._plain(card, reader), made)
        except DeliveryError:
            if made:
                self._begun[idem] = made
                if len(self._begun) > BEGUN:
                    self._begun.popitem(last=False)
            raise

    async def send(
        self,
        room: Room,
        drawn: list[dict[str, Any]],
        plain: Callable[[], Json] | None = None,
        made: list[tuple[Json, str]] | None = None,
    ) -> str:
        """Post activities as they are drawn, after those that were ``made``, and add to these; returns their ids."""
        made = [] if made is None else made
        for page in drawn[len(made) :]:
            try:
                made.append((page, await self._post(room, page)))
            except Refused as refused:
                if refused.status not in UNDRAWABLE or plain is None or made:
                    raise told(refused, room) from refused
                log.warning("teams.undrawable", why=str(refused))
                try:
                    return await self._post(room, plain())
                except Refused as again:
                    raise told(again, room) from again
        return " ".join(one for _, one in made)

    async def update(self, room: Room, message: str, card: Card, reader: Reader) -> None:
        """Replace a posted card, page by page. Raises ``Uneditable`` when it can only be posted anew."""
        drawn = adaptive.message(card, reader, self._texts, room.tenant, direct=room.direct)
        ids = message.split()
        if len(ids) != len(drawn):
            raise Uneditable("another number of pages")
        bot = await self._reach.bot(room)
        for one, page in zip(ids, drawn, strict=True):
            path = ("conversations", conversation(room), "activities", one)
            try:
                await self._reach.call(room, "PUT", path, _addressed(room, bot, page) | {"id": one})
            except Refused as refused:
                if refused.status in UNEDITABLE:
                    raise Uneditable(str(refused)) from refused
                raise told(refused, room) from refused

    async def pin(self, room: Room, message: str) -> None:
        """Teams lets a bot pin nothing: people do."""

    async def look_up(self, room: Room, idem: str, since: datetime) -> str | None:
        """Teams lets a bot look for nothing."""
        return None

    async def know(self, who: Handle | Room) -> None:
        """Look up who this is, now, and tell the core; quiet when Teams does not tell."""
        try:
            await self._know(who)
        except (UsherError, KeyError, TypeError, ValueError) as error:
            log.info("teams.not_told", why=str(error))

    async def _post(self, room: Room, activity: Json) -> str:
        bot = await self._reach.bot(room)
        path = ("conversations", conversation(room), "activities")
        posted = await self._reach.call(room, "POST", path, _addressed(room, bot, activity))
        return str(posted.get("id") or "")

    def _plain(self, card: Card, reader: Reader) -> Json:
        lines = lines_of(card, lambda words: spell(words, reader, self._texts))
        return {"type": "message", "textFormat": "plain", "text": "\n\n".join(lines)[:PLAIN]}


def told(refused: Refused, room: Room) -> Gone:
    """A refusal by the text that explains it."""
    removed = "teams-not-installed" if room.direct else "error-not-in-channel"
    usual = {FORBIDDEN: removed, NOT_FOUND: "error-channel-not-found"}
    key = GONE.get(refused.code) or usual.get(refused.status, "error-blocked")
    return Gone(key, str(refused))


def _addressed(room: Room, bot: str, activity: Json) -> dict[str, Any]:
    """Where and from whom: the connector takes a proactive message with these only."""
    return {
        **activity,
        "channelId": "msteams",
        "from": {"id": bot},
        "conversation": {"id": conversation(room), "tenantId": room.tenant},
        "channelData": {"tenant": {"id": room.tenant}},
    }
