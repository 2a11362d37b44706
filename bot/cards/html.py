"""Draws cards and forms as HTML: the local page's, and any other page's that serves its style sheet."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from bot.cards.card import Button, Card, Field, Form, Text, Words
from bot.cards.html_fields import Choices, offers, shown
from bot.cards.reader import Reader
from bot.model.person import Person
from bot.texts.lookup import Texts
from bot.texts.spell import Manner, clean, spell

FOLDER = Path(__file__).parent / "templates"
#: A code handed to a text as an argument: it may steer the text's choices, and needs no protection.
_CODE = re.compile(r"[A-Za-z0-9_.-]{1,64}")
#: A quote longer than this, in characters, scrolls in a frame of its own.
LONG = 2_000
_KEPT = re.compile("\ue000(\\d+)\ue001")


@cache
def drawing() -> Environment:
    """Where the templates are, all of which escape what they are given."""
    return Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def words_html(words: Words, reader: Reader, texts: Texts) -> Markup:
    """Words as HTML: people's words escaped and kept apart by ``<bdi>``, our backticks as ``<code>``.

    What people said stays out of the text until our own part is finished, so nothing in it can be taken for ours.
    A link opens in a place of its own and does not tell it where it came from.
    """
    kept: list[Markup] = []

    def keep(said: str, kind: str = "said") -> str:
        kept.append(Markup('<bdi class="{}">{}</bdi>').format(kind, said))
        return f"\ue000{len(kept) - 1}\ue001"

    def raw(said: str) -> str:
        return said if _CODE.fullmatch(said) else keep(said)

    def who(person: Person) -> str:
        return keep(person.name, "who")

    def link(url: str) -> str:
        opens = Markup('<a href="{}" rel="noopener noreferrer" target="_blank">{}</a>')
        return keep(opens.format(url, url))

    parts = spell(words, reader, texts, Manner(raw=raw, who=who, link=link)).split("`")
    drawn = [
        Markup("<code>{}</code>").format(part) if i % 2 and i < len(parts) - 1 else Markup("{}").format(part)
        for i, part in enumerate(parts)
    ]
    joined = Markup("").join(drawn)
    return Markup(_KEPT.sub(lambda hit: kept[int(hit[1])], joined))  # noqa: S704 - every part is escaped above


def said_html(said: str, marks: re.Pattern[str]) -> Markup:
    """A message as a person typed it, with what ``marks`` finds set off."""
    words, at, drawn = clean(said), 0, Markup("")
    for hit in marks.finditer(words):
        drawn += words[at : hit.start()] + Markup('<span class="tag">{}</span>').format(hit[0])
        at = hit.end()
    return Markup('<bdi class="said">{}</bdi>').format(drawn + words[at:])


def words_plain(words: Words, reader: Reader, texts: Texts) -> str:
    """Words as plain text, for an attribute or a title; the template escapes them, backticks go."""
    return spell(words, reader, texts).replace("`", "")


def press(button: Button) -> str:
    """What a pressed button sends back."""
    return json.dumps([button.code, button.engagement, button.arg, button.revision], ensure_ascii=False)


def pressed(value: str) -> Button:
    """The button that ``press`` wrote. Raises ValueError for anything else."""
    try:
        read = json.loads(value)
    except RecursionError as error:
        raise ValueError("nested without end") from error
    match read:
        case [str(code), str(engagement), str(arg), int(revision)]:
            return Button(Text(""), code, engagement, arg, revision)
        case _:
            raise ValueError("not a button of ours")


def card_html(
    card: Card, reader: Reader, texts: Texts, *, action: str, message: str = "", label: bool = False
) -> Markup:
    """A card; its buttons post to ``action`` with ``message``. ``label`` marks what is internal as internal."""
    marked = label and card.audience.kind != "client" and not reader.outside
    return Markup(  # noqa: S704 - an autoescaping template
        drawing()
        .get_template("card.html")
        .render(
            **_pen(reader, texts), card=card, action=action, message=message, internal=marked, press=press
        )
    )


@dataclass(frozen=True, slots=True)
class Filled:
    """What a form shows beside itself: errors by field, what was typed, and who and where there is to choose."""

    errors: Mapping[str, Text]
    typed: Mapping[str, Sequence[str]] | None
    choices: Choices


def form_html(form: Form, reader: Reader, texts: Texts, filled: Filled, *, action: str, close: str) -> Markup:
    """A form with its errors at the fields; ``typed`` stands before the fields' first values."""

    def offered(field: Field) -> Sequence[tuple[str, str]]:
        own = [(option.code, words_html(option.label, reader, texts)) for option in field.options]
        return own or offers(field, filled.choices)

    values = {field.id: shown(field, reader, filled.choices, filled.typed) for field in form.fields}
    return Markup(  # noqa: S704 - an autoescaping template
        drawing()
        .get_template("form.html")
        .render(
            **_pen(reader, texts),
            form=form,
            values=values,
            errors=filled.errors,
            offered=offered,
            action=action,
            close=close,
        )
    )


def _pen(reader: Reader, texts: Texts) -> dict[str, object]:
    """What every template writes with: ``w`` for words, ``t`` for a text key as plain text."""

    def plain(words: Words) -> str:
        return words_plain(words, reader, texts)

    return {
        "w": lambda words: words_html(words, reader, texts),
        "t": lambda key, **args: plain(Text(key, args)),
        "plain": plain,
        "long": lambda words: len(plain(words)) > LONG,
        "kind": lambda block: type(block).__name__.lower(),
    }
