"""Spells a card's words out for a reader: text keys, names, dates and times become one string."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_date, get_timezone_gmt
from babel.lists import format_list

from bot.cards.card import Arg, Day, Link, Listed, Moment, Own, Raw, Text, Who, Words
from bot.cards.reader import Reader
from bot.model.address import is_address
from bot.model.erasure import FORMER
from bot.model.person import Person
from bot.texts.lookup import Texts

#: The longest argument of a text, in characters: Fluent takes no longer ones, escapes included.
ARGUMENT = 500
#: Control characters but newline and tab, and the marks that override the direction of what follows.
_UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")


def clean(said: str) -> str:
    """A person's words without what could disturb the text around them."""
    return _UNSAFE.sub("", said.replace("\r\n", "\n").replace("\r", "\n"))


@dataclass(frozen=True, slots=True)
class Manner:
    """How a platform writes a person's words and a person's name; both return text ready to send."""

    raw: Callable[[str], str]
    who: Callable[[Person], str]
    #: Applied to our own text before arguments are put in: escapes and light marks of the platform.
    own: Callable[[str], str] = lambda text: text
    #: An address that may be followed; only http(s) comes here, clean already.
    link: Callable[[str], str] = clean


PLAIN = Manner(raw=clean, who=lambda person: clean(person.name))


def spell(words: Words, reader: Reader, texts: Texts, manner: Manner = PLAIN) -> str:
    """Spell ``words`` for ``reader``; people unknown to the reader are named by the text ``someone``."""
    match words:
        case Text(key=key, args=args):
            given = {name: _arg(value, reader, texts, manner) for name, value in args.items()}
            return texts.find(key, reader.language, {"mood": reader.mood, **given})
        case Raw(said=said):
            return manner.raw(clean(said))
        case Link(url=url):
            return manner.link(clean(url)) if is_address(url) else manner.raw(clean(url))
        case Who(person=person):
            known = reader.people.get(person)
            unknown = "former-contact" if person.startswith(FORMER) else "someone"
            return manner.who(known) if known else texts.find(unknown, reader.language, {})
        case Day(on=on):
            return _day(on, _locale(reader))
        case Moment(at=at):
            there = at.astimezone(ZoneInfo(reader.zone))
            day = _day(there.date(), _locale(reader))
            return f"{day} {there:%H:%M} ({get_timezone_gmt(there, width='long', locale=reader.language)})"
        case Own(texts=own, first=first):
            return manner.raw(
                clean(next((own[x] for x in (reader.language, first, "en", *own) if x in own), ""))
            )
        case Listed(items=items, begins=begins):
            spelled = [spell(item, reader, texts, manner) for item in items]
            if begins and spelled and isinstance(items[0], Text):  # what a person wrote stays as it is
                spelled[0] = spelled[0][:1].upper() + spelled[0][1:]
            return format_list(spelled, locale=reader.language)


@lru_cache(maxsize=512)
def _day(on: date, locale: str) -> str:
    """A date in full: a card names the same few days many times, and Babel reads its pattern anew each time."""
    return format_date(on, format="full", locale=locale)


def _locale(reader: Reader) -> str:
    """Plain "en" is the United States to Babel; day before month is read everywhere."""
    return "en_GB" if reader.language == "en" else reader.language


def _arg(value: Arg, reader: Reader, texts: Texts, manner: Manner) -> str | int:
    if isinstance(value, Raw):
        value = value.said
    if isinstance(value, str):
        said = clean(value)
        return manner.raw(said if len(said) <= ARGUMENT else f"{said[:ARGUMENT].rstrip()}…")
    if isinstance(value, int):
        return value
    return spell(value, reader, texts, manner)
