"""Cards and forms as Slack's messages, modals and homes, within Slack's limits; drawing never fails."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate
from typing import Any

from bot.cards.blockkit_blocks import Draw
from bot.cards.blockkit_codes import form_metadata
from bot.cards.blockkit_elements import length
from bot.cards.blockkit_fields import input_block
from bot.cards.blockkit_words import cut, escaped, line, plain
from bot.cards.card import Block, Card, Form, Text, say
from bot.cards.plain import lines_of
from bot.cards.reader import Reader
from bot.model.places import Room
from bot.texts.lookup import Texts

Json = dict[str, Any]

MESSAGE_BLOCKS = 50
VIEW_BLOCKS = 100
#: Slack names no number for a message as a whole; it has refused 11,341 characters.
MESSAGE_TEXT = 10_000
FALLBACK = 3000
HEADER = 150
VIEW_TITLE = 24
ERROR = 300


def message(card: Card, reader: Reader, texts: Texts, room: Room) -> Json:
    """``text`` and ``blocks`` of a message in ``room``; notifications and screen readers say the ``text``.

    Where rooms could be confused, in any channel, an internal card says that it is internal.
    """
    draw = Draw(reader, texts, room.tenant)
    marked = card.audience.kind != "client" and not room.direct and not reader.outside
    top = [*([draw.note(say("internal-label"))] if marked else []), draw.title(card.title)]
    blocks = _fitting([*top, *_body(card.blocks, draw)], [*draw.buttons(card.buttons)], MESSAGE_BLOCKS)
    return {"text": fallback(card, reader, texts), "blocks": blocks}


def home(card: Card, reader: Reader, texts: Texts, tenant: str) -> Json:
    """The home view of somebody in ``tenant``."""
    draw = Draw(reader, texts, tenant)
    header = {"type": "header", "text": plain(line(card.title, reader, texts, HEADER))}
    blocks = _fitting([header, *_body(card.blocks, draw)], [*draw.buttons(card.buttons)], VIEW_BLOCKS)
    return {"type": "home", "callback_id": "home", "blocks": blocks}


def modal(form: Form, reader: Reader, texts: Texts, room: Room) -> Json:
    """The view of a form opened in ``room``, which comes back with it."""
    draw = Draw(reader, texts, room.tenant)
    title = line(form.title, reader, texts, VIEW_TITLE)
    whole = [draw.title(form.title)] if title.endswith("…") else []
    inputs = [input_block(field, reader, texts, room.tenant) for field in form.fields]
    drawn = [block for block in inputs if block]
    return {
        "type": "modal",
        "callback_id": form.code[:255],
        "private_metadata": form_metadata(form, room),
        "title": plain(title),
        "submit": plain(line(form.submit, reader, texts, VIEW_TITLE)),
        "close": plain(line(say("slack-close"), reader, texts, VIEW_TITLE)),
        "blocks": _fitting([*whole, *_body(form.intro, draw)], drawn, VIEW_BLOCKS),
    }


def errors(found: Mapping[str, Text], shown: Iterable[str], reader: Reader, texts: Texts) -> dict[str, str]:
    """Errors by block id, for a form with these inputs (in order); an error of no field goes to the first."""
    inputs = list(shown)
    placed: dict[str, str] = {}
    for field, text in found.items():
        block = field if field in inputs or not inputs else inputs[0]
        said = line(text, reader, texts, ERROR)
        placed[block] = f"{placed[block]} {said}" if block in placed else said
    return placed


def fallback(card: Card, reader: Reader, texts: Texts) -> str:
    """The whole card as plain lines, escaped; the most important first."""
    lines = lines_of(card, lambda words: line(words, reader, texts, FALLBACK))
    return escaped(cut("\n".join(lines), FALLBACK))


def _body(blocks: Iterable[Block], draw: Draw) -> Iterator[Json]:
    for block in blocks:
        yield from draw.block(block)


def _fitting(body: list[Json], kept: list[Json], most: int) -> list[Json]:
    """``body`` as far as it fits beside all of ``kept``, never nothing; every block gets its own id."""
    free = max(0, most - len(kept))
    ends = accumulate(map(length, body))
    taken = [block for block, end in zip(body, ends, strict=True) if end <= MESSAGE_TEXT][:free]
    ellipsis = {"type": "context", "elements": [plain("…")]}
    if len(taken) < len(body) and free:
        taken = [*taken[: free - 1], ellipsis]
    drawn = [*taken, *kept[:most]]
    return [{"block_id": f"#{number}"} | block for number, block in enumerate(drawn or [ellipsis])]
