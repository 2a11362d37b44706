"""Reads periods, one a line: what; first day; last day. The days stand in their order."""

from datetime import date

import msgspec

from bot.understanding.dates import read_date
from bot.understanding.tasks import parts, split_lines


class Span(msgspec.Struct, frozen=True, gc=False):
    """A period as it was written; a day that is missing, or none, is None."""

    what: str
    first: date | None
    last: date | None


def read_spans(text: str, today: date) -> tuple[Span, ...]:
    """The periods of a list; a year that is not written is the next one to come."""
    return tuple(_span(line, today) for line in split_lines(text))


def _span(line: str, today: date) -> Span:
    pieces = parts(line)
    days = [day for one in pieces if (day := read_date(one, today))]
    words = "; ".join(one for one in pieces if one and not read_date(one, today))
    first, last = (days[0], days[1]) if len(days) == 2 else (None, None)
    return Span(words or line, first, last)
