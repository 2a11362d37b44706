"""Cards and forms as Teams' messages and dialogs: Adaptive Cards 1.5, within Teams' limits; drawing never fails."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import msgspec

from bot.cards.adaptive_blocks import LABEL, SMALL, STRONG, Draw
from bot.cards.adaptive_buttons import rows
from bot.cards.adaptive_codes import form_data
from bot.cards.adaptive_fields import Inputs, wrong
from bot.cards.adaptive_pages import ELLIPSIS, PAGE, groups, mentions_in, paged, size
from bot.cards.card import Card, Form, Text, say
from bot.cards.pieces import cut, units
from bot.cards.plain import lines_of
from bot.cards.reader import Reader
from bot.texts.lookup import Texts

Json = dict[str, Any]

ADAPTIVE = "application/vnd.microsoft.card.adaptive"
SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json"
#: Our own limits, in 16-bit units.
BUTTON = 60
SUMMARY = 200
FALLBACK = 800
DIALOG_TITLE = 64
#: UTF-16 bytes of what stands above the fields of a dialog.
INTRO = 14_000
#: UTF-16 bytes of the line that says which part of a card this is.
PART = 400
#: How long the labels of a dialog are: the first with which it fits into what Teams takes.
LABELS = (2000, 400, 120, 50)
#: More fields than these need the whole height of the window.
FEW = 3


def message(card: Card, reader: Reader, texts: Texts, tenant: str, *, direct: bool = False) -> list[Json]:
    """The activities of a card, one a page; notifications say the ``summary``."""
    drawn = pages(card, reader, texts, tenant, direct=direct)
    title, _, _ = drawn[0]["fallbackText"].partition("\n")
    summary = cut(title, SUMMARY, units)
    return [
        {"type": "message", "summary": summary, "attachments": [{"contentType": ADAPTIVE, "content": page}]}
        for page in drawn
    ]


def pages(card: Card, reader: Reader, texts: Texts, tenant: str, *, direct: bool = False) -> list[Json]:
    """A card as one or more Adaptive Cards for a room of ``tenant``; its buttons stand on the last.

    Where rooms could be confused, in any but a ``direct`` one, an internal card says that it is internal.
    """
    draw = Draw(reader, texts, tenant)
    marked = card.audience.kind != "client" and not direct and not reader.outside
    top = [draw.one(say("internal-label"), SMALL | STRONG)] if marked else []
    top.append(draw.title(card.title))
    body = list(draw.blocks(card.blocks))
    lines = lines_of(card, lambda words: draw.line(words, LABEL))
    shell = _shell(cut("\n".join(lines), FALLBACK, units), reader)
    extra = max(map(size, draw.mentions.entities.values()), default=0)
    buttons = rows((one, draw.line(one.label, BUTTON)) for one in card.buttons)
    whole = shell | {"body": [*top, *body, *(one for page in buttons for one in page)]}
    if size(whole) + extra * mentions_in(whole) <= PAGE:
        return [_mentioning(whole, draw)]
    free = PAGE - size([shell, *top]) - PART - extra * sum(map(mentions_in, top))
    made = paged(body, buttons, free, extra)
    drawn = []
    for number, page in enumerate(made, 1):
        part = [draw.note(_part(number, len(made)))] if len(made) > 1 else []
        drawn.append(_mentioning(shell | {"body": [*top, *part, *page]}, draw))
    return drawn


def dialog(
    form: Form,
    reader: Reader,
    texts: Texts,
    tenant: str,
    rooms: Mapping[str, str],
    errors: Mapping[str, Text] = MappingProxyType({}),
    values: Mapping[str, Any] = MappingProxyType({}),
) -> Json:
    """A form as the ``value`` of a dialog that opens, or stays open (Teams: dialogs, ``task/fetch``).

    ``rooms`` are those to choose from, by key; ``errors`` stand at their fields, what belongs to none of them on top;
    ``values`` are what was typed before, by input.
    """
    title = Draw(reader, texts, None).line(form.title, DIALOG_TITLE)
    tall = len(form.fields) > FEW or bool(form.intro and len(form.fields) > 1)
    for most in LABELS:
        inputs = Inputs(Draw(reader, texts, None), tenant, rooms, values, most)
        card = _form_card(form, inputs, errors, title)
        if size(card) <= PAGE:
            break
    attachment = {"contentType": ADAPTIVE, "content": card}
    return {"title": title, "height": "large" if tall else "medium", "width": "medium", "card": attachment}


def _form_card(form: Form, inputs: Inputs, errors: Mapping[str, Text], title: str) -> Json:
    draw = inputs.draw
    fields: list[Json] = []
    placed: set[str] = set()
    for field in form.fields:
        if drawn := list(inputs.field(field, errors.get(field.id))):
            placed.add(field.id)
            fields += drawn
    body = [wrong(draw, say("form-wrong", count=len(errors)))] if errors else []
    body += [wrong(draw, error) for field, error in errors.items() if field not in placed]
    intro = groups(draw.blocks(form.intro), INTRO)
    shown = [*intro[0], *([ELLIPSIS] if len(intro) > 1 else []), *fields]
    body += [draw.title(form.title)] if title.endswith("…") or not shown else []
    send = {"type": "Action.Submit", "title": draw.line(form.submit, BUTTON), "data": form_data(form)}
    return _shell(title, draw.reader) | {"body": body + shown, "actions": [send | {"style": "positive"}]}


def _shell(fallback: str, reader: Reader) -> Json:
    return {
        "type": "AdaptiveCard",
        "$schema": SCHEMA,
        "version": "1.5",
        "lang": reader.language,
        "fallbackText": fallback,
    }


def _part(number: int, count: int) -> Text:
    return say("card-part", number=number, count=count)


def _mentioning(page: Json, draw: Draw) -> Json:
    """The page with the entities of whoever is mentioned in it."""
    if not draw.mentions.entities:
        return page
    found = draw.mentions.within(msgspec.json.encode(page["body"]).decode())
    return page | {"msteams": {"entities": found}} if found else page
