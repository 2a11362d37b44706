"""Documents that several turns ask for at the same moment are read together."""

from collections.abc import Sequence
from typing import NamedTuple

from storage.postgres_line import Line
from storage.postgres_together import Together
from storage.postgres_written import PAIR, clean

#: Turns whose questions share a statement, and statements at once.
MOST, WAYS = 32, 3
#: "offset 0": each question goes through the index of its kind, however few documents there seem to be.
_READ = """
select asked.number, found.* from unnest(%s::int[], %s::text[], %s::text[]) as asked (number, kind, key),
    lateral (select key, version, doc from document where kind = asked.kind and key = asked.key offset 0) as found
"""
_FIND = """
union all
select asked.number, found.* from unnest(%s::int[], %s::text[], %s::text[]) as asked (number, kind, sought),
    lateral (
        select key, version, doc from document where kind = asked.kind and ix @> array[asked.sought] offset 0
    ) as found
"""

Row = tuple[str, int, bytes]


class Question(NamedTuple):
    """The document under a key; or, where ``field`` is given, those of a kind with that value in it."""

    kind: str
    key: str = ""
    field: str = ""
    value: str = ""


class Reads:
    """The rows that answer a question, in the order of keys."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._together = Together[Sequence[Question], Sequence[Sequence[Row]]](self._read, MOST, WAYS)

    async def __call__(self, questions: Sequence[Question]) -> Sequence[Sequence[Row]]:
        """The answers to questions that one turn asks at once."""
        return await self._together(questions)

    async def _read(
        self, asked: Sequence[Sequence[Question]]
    ) -> Sequence[Sequence[Sequence[Row]] | Exception]:
        places = {
            question: place for place, question in enumerate({one: None for many in asked for one in many})
        }
        gets = [(place, one.kind, clean(one.key)) for one, place in places.items() if one.key]
        finds = [
            (place, one.kind, clean(f"{one.field}{PAIR}{one.value}"))
            for one, place in places.items()
            if not one.key
        ]
        query, args = (
            (_READ + _FIND, (*_columns(gets), *_columns(finds))) if finds else (_READ, _columns(gets))
        )
        found: list[list[Row]] = [[] for _ in places]
        for place, key, version, doc in await self._line.rows(query, args):
            found[place].append((key, version, doc))
        for rows in found:
            rows.sort(key=lambda row: row[0])
        return [[found[places[one]] for one in many] for many in asked]


def _columns(rows: Sequence[tuple[int, str, str]]) -> Sequence[Sequence[object]]:
    return [[row[column] for row in rows] for column in range(3)]


def named(key: str) -> Question:
    """The question for the document under a key."""
    return Question(key.partition(":")[0], key)
