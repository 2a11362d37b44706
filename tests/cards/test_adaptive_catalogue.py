"""Every card and form, in every language and mood, as Teams takes it: by the rules, by the official parser."""

import json
import re
from typing import Any

import msgspec
import pytest

from bot.cards.adaptive import dialog, message
from bot.cards.adaptive_pages import size
from bot.cards.reader import Reader
from bot.model.engagement import Mood
from bot.model.languages import LANGUAGES
from bot.model.places import Handle
from bot.texts.lookup import Texts
from tests.cards import adaptive_parser
from tests.cards.adaptive_rules import MOST, faults, parts
from tests.cards.catalogue import Catalogue, played

TEXTS = Texts()
TENANT = "72f988bf"
ROOMS = {"room:local:T:northwind": "Northwind", "room:local:T:northwind-internal": "Northwind intern"}
#: Marks of ours, an argument that was not put in, a key that no language has; where a mark would work, a mark.
LEFT = re.compile("[\ue000-\ue00f]|\\{ ?\\$|^[a-z]+(-[a-z]+)+$")
MARKS = re.compile(r"(?<!\\)[`*_<](?!/?at>)")


def in_teams(reader: Reader) -> Reader:
    """The same reader, whose people are known in Teams."""
    people = {
        id_: msgspec.structs.replace(person, handles=(Handle("teams", TENANT, f"id-{id_}"),))
        for id_, person in reader.people.items()
    }
    return msgspec.structs.replace(reader, people=people)


def drawn(seen: Catalogue) -> dict[str, dict[str, Any]]:
    """Everything that was seen, as Adaptive Cards by name; messages are looked at on the way."""
    cards: dict[str, dict[str, Any]] = {}
    for name, (card, reader) in seen.cards.items():
        for number, activity in enumerate(message(card, in_teams(reader), TEXTS, TENANT)):
            assert size(activity) <= MOST, name
            assert activity["summary"], name
            cards[f"{name}/{number}"] = activity["attachments"][0]["content"]
    for name, (form, reader) in seen.forms.items():
        cards[name] = dialog(form, in_teams(reader), TEXTS, TENANT, ROOMS)["card"]["content"]
    return cards


def left(card: dict[str, Any]) -> list[str]:
    """What somebody sees and should not."""
    found = [
        part[key]
        for _, part in parts(card)
        for key in ("text", "title", "label", "errorMessage", "placeholder")
        if LEFT.search(part.get(key, ""))
    ]
    texts = [part["text"] for kind, part in parts(card) if kind == "TextBlock"]
    return found + [text for text in texts if MARKS.search(_ADDRESS.sub("", text))]


_ADDRESS = re.compile(r"\[(\S+)\]\(\1\)")


@pytest.mark.slow
@pytest.mark.parametrize("mood", ["thorough", "light"])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_card_keeps_the_rules_and_the_official_parser_takes_it(language: str, mood: Mood) -> None:
    cards = drawn(await played(language, mood))
    for name, card in cards.items():
        assert faults(card) == [], name
        assert left(card) == [], name
        assert card["lang"] == language
    assert any("msteams" in card for card in cards.values())
    assert adaptive_parser.check(cards) == []


def test_what_breaks_a_rule_is_seen() -> None:
    broken: dict[str, Any] = {
        "type": "AdaptiveCard",
        "version": "1.4",
        "body": [
            {"type": "TextBlock", "text": " ", "color": "Purple", "weigth": "Bolder"},
            {"type": "TextBlock", "text": "<at>Mei</at>"},
            {"type": "Input.Text", "id": "a", "isRequired": True},
            {"type": "Input.Text", "id": "a"},
            {"type": "Poll"},
            {"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": "<at>Mei</at>"}]},
        ],
        "actions": [{"type": "Action.Submit", "title": "x", "style": "positive"}] * 7,
    }
    said = json.dumps(faults(broken))
    for fault in (
        "version is 1.4",
        "color is Purple",
        "has weigth",
        "text is empty",
        "{'<at>Mei</at>'} are mentioned",
        "required without a word",
        "id a stands 2",
        "no type Poll",
        "a mention in TextRun.text",
        "7 buttons",
        "two main",
    ):
        assert fault in said
