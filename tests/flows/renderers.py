"""The renderers that a transcript is shown by: each draws a card or form whole, and tells the title it shows."""

import re
from collections.abc import Callable
from html import unescape
from typing import Any

import msgspec

from bot.cards import adaptive, blockkit
from bot.cards.card import Card, Form
from bot.cards.html import Filled, card_html, form_html
from bot.cards.html_fields import Choices
from bot.cards.reader import Reader
from bot.model.places import Room
from bot.texts.lookup import Texts
from tests.cards.adaptive_rules import faults
from tests.platforms.blockcheck import check_message, check_view

TEXTS = Texts()
ROOMS = {"room:local:T:northwind": "northwind"}
Shows = Callable[[Card | Form, Reader, Room], str]
_TITLE = re.compile(r"<h[23][^>]*>(.*?)</h[23]>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


def on_slack(part: Card | Form, reader: Reader, room: Room) -> str:
    """As a message or a modal, whose title may be short of the whole."""
    if isinstance(part, Card):
        drawn = blockkit.message(part, reader, TEXTS, room)
        assert check_message(drawn) == []
        return unescape(str(drawn["text"]).split("\n")[0])
    view = blockkit.modal(part, reader, TEXTS, room)
    assert check_view(view) == []
    title = str(view["title"]["text"])
    return unescape(_text(view["blocks"][0])) if title.endswith("…") else title


def on_teams(part: Card | Form, reader: Reader, room: Room) -> str:
    """As the activities of a card or a dialog."""
    if isinstance(part, Card):
        drawn = adaptive.message(part, reader, TEXTS, room.tenant, direct=room.direct)
        assert [faults(one["attachments"][0]["content"]) for one in drawn] == [[]] * len(drawn)
        return str(drawn[0]["summary"])
    opened = adaptive.dialog(part, reader, TEXTS, room.tenant, ROOMS)
    assert faults(opened["card"]["content"]) == []
    return str(opened["title"])


def on_the_page(part: Card | Form, reader: Reader, room: Room) -> str:
    """As the local page shows it."""
    if isinstance(part, Card):
        html = card_html(part, reader, TEXTS, action="press", label=not room.direct)
    else:
        html = form_html(part, reader, TEXTS, Filled({}, None, Choices()), action="send", close="close")
    title = _TITLE.search(str(html))
    assert title
    return unescape(_TAG.sub("", title[1])).strip()


def once(show: Shows) -> Shows:
    """What was shown before is not drawn and checked again: most conversations begin alike."""
    before: dict[tuple[bytes, str, bool], str] = {}

    def shows(part: Card | Form, reader: Reader, room: Room) -> str:
        key = (msgspec.json.encode((type(part).__name__, part, reader)), room.tenant, room.direct)
        if key not in before:
            before[key] = show(part, reader, room)
        return before[key]

    return shows


RENDERERS: dict[str, Shows] = {
    "slack": once(on_slack),
    "teams": once(on_teams),
    "page": once(on_the_page),
}


def _text(block: dict[str, Any]) -> str:
    if block["type"] == "section":
        return str(block["text"]["text"]).strip("*")
    return "".join(one["text"] for part in block["elements"] for one in part["elements"])
