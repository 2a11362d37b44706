"""The bot's way out on Slack: posts, updates, and looking for a post whose outcome nobody knows."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any, Protocol

import structlog

from bot.cards import blockkit
from bot.cards.card import Card
from bot.cards.reader import Reader
from bot.errors import DeliveryError, Gone, Limited, Uneditable, Unknown, UsherError
from bot.model.places import Handle, Room
from bot.platforms.slack_calls import Refused
from bot.platforms.slack_events import room_of
from bot.texts.lookup import Texts

log = structlog.get_logger("usher.slack")

#: The metadata under which a post's key is kept (Slack: message metadata).
METADATA = "usher_post"
#: Messages that a look-up reads at once, and how often it reads on in a channel that went on meanwhile.
PAGE, PAGES = 100, 10
DIRECTS = 10_000
#: Slack's errors by what a person must be told; any other refusal is "error-blocked".
GONE = {
    "account_inactive": "error-account-inactive",
    "channel_not_found": "error-channel-not-found",
    "invalid_auth": "error-token-revoked",
    "is_archived": "error-channel-archived",
    "missing_scope": "error-token-revoked",
    "not_authed": "error-token-revoked",
    "not_in_channel": "error-not-in-channel",
    "token_expired": "error-token-revoked",
    "token_revoked": "error-token-revoked",
    "user_disabled": "error-account-inactive",
    "user_not_found": "error-account-inactive",
}
UNEDITABLE = {
    "cant_update_message",
    "channel_not_found",
    "edit_window_closed",
    "message_not_found",
    "not_in_channel",
}
UNDRAWABLE = ("invalid_blocks", "msg_blocks_too_long", "msg_too_long")


class Calling(Protocol):
    """A call of a Web API method with a workspace's token."""

    async def __call__(self, tenant: str, method: str, **arguments: Any) -> Mapping[str, Any]: ...


class SlackMessenger:
    """A ``Messenger`` over the Web API; a message's id is its ts. ``know`` is told whom to look up at once."""

    platform = "slack"

    def __init__(self, call: Calling, texts: Texts, know: Callable[[Handle | Room], Awaitable[None]]) -> None:
        self._call = call
        self._texts = texts
        self._know = know
        self._directs: dict[Handle, Room] = {}

    async def direct(self, handle: Handle) -> Room:
        """The direct-message room with a person, asked for once."""
        if handle not in self._directs:
            try:
                opened = await self._call(handle.tenant, "conversations.open", users=handle.user)
            except Refused as refused:
                raise told(refused) from refused
            if len(self._directs) >= DIRECTS:
                self._directs.clear()
            self._directs[handle] = room_of(handle.tenant, opened["channel"]["id"])
        return self._directs[handle]

    async def post(self, room: Room, card: Card, reader: Reader, idem: str) -> str:
        """Post a card with its key in the metadata. A drawing that Slack refuses goes out as plain text."""
        keyed = {"event_type": METADATA, "event_payload": {"idem": idem}}
        more: dict[str, Any] = {"metadata": keyed, "unfurl_links": False, "unfurl_media": False}
        if room.thread:
            more["thread_ts"] = room.thread
        try:
            posted = await self._draw(room, "chat.postMessage", card, reader, more)
        except Refused as refused:
            raise told(refused) from refused
        if not posted.get("ts"):
            raise Unknown("chat.postMessage: an answer that names no message")
        return str(posted["ts"])

    async def update(self, room: Room, message: str, card: Card, reader: Reader) -> None:
        """Replace a posted card. Raises ``Uneditable`` when it can only be posted anew."""
        try:
            await self._draw(room, "chat.update", card, reader, {"ts": message})
        except Refused as refused:
            if refused.code in UNEDITABLE:
                raise Uneditable(refused.code) from refused
            raise told(refused) from refused

    async def pin(self, room: Room, message: str) -> None:
        """Pin a message (Slack: ``pins.add``); it stands in its channel all the same where Slack refuses."""
        try:
            await self._call(room.tenant, "pins.add", channel=room.channel, timestamp=message)
        except (Refused, DeliveryError) as error:
            log.info("slack.not_pinned", why=str(error))

    async def look_up(self, room: Room, idem: str, since: datetime) -> str | None:
        """The ts of a message posted after ``since`` under ``idem``; None too where Slack refuses the reading.

        Raises ``Limited`` as any call: to post without having looked could show the message twice. To read on is
        not waited for: an app may be let read fifteen messages a minute, and would come to no end.
        """
        where: dict[str, Any] = {
            "channel": room.channel,
            "limit": PAGE,
            "include_all_metadata": "true",
            "oldest": f"{since.timestamp():.6f}",
        }
        method = "conversations.history"
        if room.thread:
            method, where = "conversations.replies", where | {"ts": room.thread}
        for _ in range(PAGES):
            try:
                found = await self._call(room.tenant, method, **where)
            except Refused as error:
                log.info("slack.look_up_refused", why=str(error))
                return None
            except Limited:
                if "cursor" not in where:
                    raise
                return None
            for one in found.get("messages") or ():
                metadata = one.get("metadata") or {}
                if metadata.get("event_type") == METADATA and metadata["event_payload"].get("idem") == idem:
                    return str(one["ts"])
            where["cursor"] = (found.get("response_metadata") or {}).get("next_cursor") or ""
            if not where["cursor"]:
                break
        return None

    async def know(self, who: Handle | Room) -> None:
        """Look up who this is, now, and tell the core; quiet when Slack does not tell."""
        try:
            await self._know(who)
        except (UsherError, KeyError) as error:
            log.info("slack.not_told", why=str(error))

    async def _draw(
        self, room: Room, method: str, card: Card, reader: Reader, more: Mapping[str, Any]
    ) -> Mapping[str, Any]:
        drawn = blockkit.message(card, reader, self._texts, room)
        try:
            return await self._call(room.tenant, method, channel=room.channel, **drawn, **more)
        except Refused as refused:
            if not refused.code.startswith(UNDRAWABLE):
                raise
            log.warning("slack.undrawable", method=method, why=refused.code)
        plain = {"text": drawn["text"], "blocks": [], "mrkdwn": False}
        return await self._call(room.tenant, method, channel=room.channel, **plain, **more)


def told(refused: Refused) -> Gone:
    """A refusal by the text that explains it."""
    return Gone(GONE.get(refused.code, "error-blocked"), refused.code)
