"""A whole Teams on this machine: starts the Microsoft 365 Agents Playground and acts in it as its people do.

Seen in version 0.2.28: its page has one person at it, who always speaks American English; its page knows no
dialogs that a card opens. What others do, and dialogs, go in by its "custom activities", in Teams' shapes.
"""

import contextlib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.platforms import teams_activity as made
from tests.platforms.playground_start import started
from tests.platforms.teams_cast import BOT, MANAGER, MY_CHAT, TENANT, guest, guest_chat, kind
from tests.platforms.teams_sight import CARD, actions, card_words, cards, filled, opens, words
from tests.platforms.teams_tap import Heard, Json, Shown, Tap
from tests.platforms.teams_wire import USUAL, Wire


@dataclass
class Dialog:
    """An open dialog: what it shows, and where it was opened."""

    card: Json
    title: str
    room: str
    message: str


class Playground:
    """Teams as its people use it; rooms are conversation ids, a personal chat's is ``await chat(person)``.

    A deed returns when the bot has answered; it raises ``BotFailed`` when that was not well.
    """

    def __init__(self, tap: Tap, url: str, me: str) -> None:
        self.me, self.url, self.tap, self.until = me, url, tap, tap.until
        self._wire = Wire(tap, url)
        self.locale = USUAL
        self.dialogs: dict[str, Dialog] = {}
        self._chats = {me: MY_CHAT}

    async def chat(self, person: str) -> str:
        """The personal chat of a person and the bot; everybody has the app."""
        if guest(person):
            return guest_chat(person)
        if person not in self._chats:
            asked = {"isGroup": False, "bot": {"id": BOT}, "members": [{"id": person}], "tenantId": TENANT}
            self._chats[person] = (await self._wire.post("/_connector/v3/conversations", asked))["id"]
        return self._chats[person]

    async def install(self, room: str) -> None:
        """Add the app to a chat or a channel."""
        before = len(self.tap.heard)
        await self._wire.post(f"/_debug/conversation/{room}/installation", {})
        await self._wire.answered(before, 2)

    async def say(self, user: str, room: str, text: str, *, mention: bool | None = None) -> str:
        """Type a message, with the bot mentioned except in personal chats; returns the conversation's id.

        In a channel's own id it starts a thread, and that thread's id is returned.
        """
        mention = kind(room) != "personal" if mention is None else mention
        at_page = user == self.me and self.locale == USUAL and (mention or kind(room) == "personal")
        typed: Json = {"from": {"id": self.me}, "text": text, "textFormat": "plain"}
        before = len(self.tap.heard)
        if mention and at_page:
            typed |= {"text": f"{made.AT} {text}", "mentions": [{"mentioned": {"id": BOT}, "text": made.AT}]}
        if at_page or (kind(room) == "channel" and ";" not in room):
            posted = await self._wire.post(f"/_conversation/v1/conversations/{room}/messages", typed)
            room = posted.get("postConversationId") or room
        if not at_page:
            await self.send(user, room, made.message(text, mention))
            return room
        await self._wire.answered(before, 1)
        return room

    async def press(self, user: str, room: str, name: str, **forged: Any) -> Json:
        """Press the button of this title, code or code/argument, newest message first; returns the answer.

        ``forged`` replaces what the button carries in ``data.usher``, as somebody with tools could.
        """
        seen: list[str] = []
        for message in reversed(self.messages(room, user)):
            for action in [one for card in cards(message.activity) for one in actions(card)]:
                about = (action.get("data") or {}).get("usher") or {}
                names = (action.get("title"), about.get("c"), f"{about.get('c')}/{about.get('a')}")
                if name in names:
                    return await self.act(user, message, action, forged)
                seen.append(f"{names}")
        raise AssertionError(f"nothing in {room} is called {name!r}; there are {seen}")

    async def act(self, user: str, message: Shown, action: Json, forged: Mapping[str, Any]) -> Json:
        """Press this action of this message, however old it is."""
        data = dict(action.get("data") or {})
        data["usher"] = {**(data.get("usher") or {}), **forged}
        room = message.room
        if kind(room) == "channel" and ";" not in room:
            room = f"{room};messageid={message.id}"
        if opens(action):
            found = await self.send(user, room, made.task("task/fetch", data, message.id))
            return await self._dialog(user, room, message.id, found.answer)
        activity = made.executed(action, message.id, data)
        if user == self.me and self.locale == USUAL:
            where = {"conversation": {"id": room}, "from": {"id": user}}
            answer = await self._wire.post("/_conversation/v1/invoke", activity | where)
        else:
            answer = (await self.send(user, room, activity)).answer or {}
        match answer.get("type"):
            case made_type if made_type == CARD:
                message.activity = {"attachments": [{"contentType": CARD, "content": answer["value"]}]}
            case str() if told := answer["value"]:
                await self.tap.whisper(user, message.room, told if isinstance(told, str) else told["message"])
        return dict(answer)

    async def submit(self, user: str, answers: Mapping[str, Any], **forged: Any) -> str:
        """Send this person's dialog, answers by label or id; returns what it says if it stays open, else ""."""
        assert user in self.dialogs, "no dialog is open"
        dialog = self.dialogs.pop(user)
        (action,) = [one for one in actions(dialog.card) if one["type"] == "Action.Submit"]
        data = dict(action.get("data") or {})
        data["usher"] = {**(data.get("usher") or {}), **forged}
        values = filled(dialog.card, answers)
        found = await self.send(user, dialog.room, made.task("task/submit", data | values, dialog.message))
        await self._dialog(user, dialog.room, dialog.message, found.answer)
        return card_words(self.dialogs[user].card) if user in self.dialogs else ""

    async def send(self, user: str, room: str, activity: Json) -> Heard:
        """Have any activity sent to the bot, on top of what every activity of this person has."""
        return await self._wire.send(user, room, activity, self.locale)

    def messages(self, room: str, user: str | None = None) -> list[Shown]:
        """What the bot has in a room and its threads, oldest first; with ``user``, what only they see too."""
        inside = (room, f"{room};")
        return [
            one
            for one in self.tap.shown
            if (one.room == inside[0] or one.room.startswith(inside[1])) and one.to in {"", user}
        ]

    async def sees(self, user: str, room: str, text: str) -> Shown:
        """Wait until a message with these words stands there for this user; returns the newest such."""
        found = await self.until(
            lambda: next((m for m in reversed(self.messages(room, user)) if text in words(m.activity)), None)
        )
        assert found
        return found

    async def _dialog(self, user: str, room: str, message: str, answer: Any) -> Json:
        task = answer.get("task") if isinstance(answer, dict) else None
        match task:
            case {"type": "continue", "value": {"card": {"content": card}, "title": title}}:
                self.dialogs[user] = Dialog(card, title, room, message)
            case {"type": "message", "value": str(text)}:
                await self.tap.whisper(user, room, text)
        return dict(answer or {})


@contextlib.asynccontextmanager
async def playground(folder: Path, bot_url: str, me: str = MANAGER) -> AsyncIterator[Playground]:
    """Start one with its settings in this folder, for the bot that listens (or will) at this address."""
    async with started(folder, bot_url, me) as (tap, url):
        yield Playground(tap, url, me)
