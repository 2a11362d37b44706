"""Reads a date that somebody typed: in numbers, in Japanese, or with the month's name; the day comes first."""

import re
from datetime import date, timedelta
from functools import cache

from bot.understanding.lexicon import lexicon
from bot.understanding.plain import narrow

#: Without a year, a date this long past is meant for the next one.
_PAST = timedelta(days=60)
_YEAR_FIRST = re.compile(r"(?P<y>\d{4})\s*[-/.年]\s*(?P<m>\d{1,2})\s*[-/.月]\s*(?P<d>\d{1,2})\s*日?")
_JAPANESE = re.compile(r"(?P<m>\d{1,2})\s*月\s*(?P<d>\d{1,2})\s*日")
_DAY_FIRST = re.compile(r"(?P<d>\d{1,2})\s*[-/.]\s*(?P<m>\d{1,2})(?:\s*[-/.]\s*(?P<y>\d{4}|\d{2}))?\.?")
_NAMED = re.compile(
    r"(?P<d>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?(?P<name>[^\W\d_]{3,})\.?(?:,?\s+(?P<y>\d{4}))?(?:\s*г(?:ода|\.)?)?"
)
_NAME_FIRST = re.compile(r"(?P<name>[^\W\d_]{3,})\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?P<y>\d{4}))?")
_SHAPES = (_YEAR_FIRST, _JAPANESE, _DAY_FIRST, _NAMED, _NAME_FIRST)


@cache
def _months() -> dict[str, int]:
    return {name: number for number, names in enumerate(lexicon("months")["months"], 1) for name in names}


def read_date(text: str, today: date) -> date | None:
    """The date that ``text`` is, as a whole; None where it is none, or one that no calendar has.

    Without a year it is the next such day, one of the last two months aside.
    """
    said = narrow(text).strip().casefold()
    for shape in _SHAPES:
        if found := shape.fullmatch(said):
            return _dated(found.groupdict(), today)
    return None


def _dated(found: dict[str, str | None], today: date) -> date | None:
    month = int(found.get("m") or 0) or _months().get(found.get("name") or "", 0)
    year, day = int(found.get("y") or 0), int(found["d"] or 0)
    try:
        if year:
            return date(year + 2000 * (year < 100), month, day)
        soon = date(today.year, month, day)
        return soon if soon >= today - _PAST else date(today.year + 1, month, day)
    except ValueError:
        return None
