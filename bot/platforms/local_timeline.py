"""A room as it is read: days, moves of the clock, and messages grouped by who speaks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.cards.card import Day, Text, Words
from bot.cards.html import LONG, card_html, said_html
from bot.cards.reader import Reader
from bot.model.local import LocalMessage, Moved
from bot.platforms.local_office import EMOJI, Office, reading
from bot.platforms.local_people import BY_USER, Place, Sitter, address

#: Messages of one speaker closer than this stand under one name.
CLOSE = timedelta(minutes=5)
_TAG = re.compile(r"(?<!\w)[#＃]\w[\w-]*|@usher\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """A day, a move of the clock (``divider``), or one message with everything the page shows of it."""

    id: str
    divider: Words | None = None
    moved: bool = False
    message: LocalMessage | None = None
    by: Sitter | None = None
    again: bool = False
    time: str = ""
    language: str = ""
    body: str = ""
    long: bool = False
    reactions: tuple[tuple[str, str, int, bool], ...] = ()


def lines(
    messages: Sequence[LocalMessage],
    moves: Sequence[Moved],
    place: Place,
    sitter: Sitter,
    own: Reader,
    office: Office,
) -> Iterator[Line]:
    """The room for one seat, oldest first. What is for somebody else alone is left out."""
    zone = ZoneInfo(own.zone)
    names = tuple((id_, one.name) for id_, one in own.people.items())
    before: LocalMessage | None = None
    for message in (one for one in messages if one.only in {None, sitter.user}):
        yield from _between(before, message.at, moves, zone)
        yield _line(message, before, place, sitter, own, office, names)
        before = message
    if before is not None:
        moved = [one for one in moves if one.before >= before.at]
        if moved:
            yield _moved(moved[-1], zone)


def _between(
    before: LocalMessage | None, at: datetime, moves: Sequence[Moved], zone: ZoneInfo
) -> Iterator[Line]:
    """What stands between two messages: the last move of the clock, else the new day."""
    day = at.astimezone(zone).date()
    moved = [one for one in moves if before and before.at <= one.before and one.after <= at]
    if moved:
        yield _moved(moved[-1], zone)
    elif before is None or before.at.astimezone(zone).date() != day:
        yield Line(f"day-{day.isoformat()}", divider=Day(day))


def _moved(move: Moved, zone: ZoneInfo) -> Line:
    there = move.after.astimezone(zone)
    words = Text("local-moved", {"day": Day(there.date()), "time": f"{there:%H:%M}"})
    return Line(f"moved-{move.after:%Y%m%dT%H%M%S%f}", divider=words, moved=True)


def _line(
    message: LocalMessage,
    before: LocalMessage | None,
    place: Place,
    sitter: Sitter,
    own: Reader,
    office: Office,
    names: tuple[tuple[str, str], ...],
) -> Line:
    again = (
        before is not None
        and (before.by, before.only) == (message.by, message.only)
        and message.at - before.at < CLOSE
    )
    if message.card is not None:
        card = message.card
        reader = reading(message, place, own)
        label, action = place.kind == "internal", address(sitter, place, "press")
        language = reader.language
        body = office.drawn.card(
            action,
            message,
            card,
            (language, reader.zone, reader.mood, reader.outside, names),
            lambda: card_html(card, reader, office.texts, action=action, message=str(message.n), label=label),
        )
    else:
        language = own.language
        body = said_html(message.text, _TAG)
    return Line(
        f"m-{message.channel}-{message.n}",
        message=message,
        by=BY_USER.get(message.by or ""),
        again=again,
        time=f"{message.at.astimezone(ZoneInfo(own.zone)):%H:%M}",
        language=language,
        body=body,
        long=len(message.text) > LONG,
        reactions=tuple(
            (name, EMOJI[name], len(users), sitter.user in users)
            for name, users in message.reactions.items()
            if name in EMOJI and users
        ),
    )
