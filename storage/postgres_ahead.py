"""One turn's look at the database: what turns like it asked for the last times is read with its first question.

Only the names of what is read are remembered, never what stands there: each turn reads all of it anew, but in one or
two round trips and not in fifty.
"""

from collections.abc import Iterable, Sequence

from bot.model.engagement import Engagement
from storage.postgres_reads import Question, Reads, Row

#: A question that so many turns in a row did without is not asked ahead; so many first questions are remembered.
KEPT, FIRSTS = 8, 2_000
_HEAD = f"{Engagement.KIND}:"


class Names:
    """Questions that came with another one, and how lately."""

    def __init__(self) -> None:
        self._turn = 0
        self._last: dict[Question, int] = {}

    def expected(self) -> Sequence[Question]:
        """At the beginning of a turn: what it is likely to ask."""
        self._turn += 1
        self._last = {one: turn for one, turn in self._last.items() if self._turn - turn <= KEPT}
        return tuple(self._last)

    def note(self, question: Question) -> None:
        self._last[question] = self._turn

    def __contains__(self, question: Question) -> bool:
        return question in self._last


class Habits:
    """What is asked after a turn's first question, and what is asked of an engagement, whichever it is."""

    def __init__(self) -> None:
        self.engagement = Names()
        self._firsts: dict[Question, Names] = {}

    def after(self, first: Question) -> Names:
        """What comes with a turn's first question; the longest unused is forgotten."""
        names = self._firsts[first] = self._firsts.pop(first, Names())
        if len(self._firsts) > FIRSTS:
            del self._firsts[next(iter(self._firsts))]
        return names


class Ahead:
    """Answers one turn's questions, as ``Reads`` does: each from what was read ahead, as far as it was."""

    def __init__(self, reads: Reads, habits: Habits) -> None:
        self._reads, self._habits = reads, habits
        self._first: Names | None = None
        self._heads: set[str] = set()
        self._there: dict[Question, Sequence[Row]] = {}

    async def __call__(self, questions: Sequence[Question]) -> Sequence[Sequence[Row]]:
        missing = [one for one in questions if one not in self._there]
        if missing:
            asked = list(dict.fromkeys(self._with(missing)))
            self._there.update(zip(asked, await self._reads(asked), strict=True))
        for one in questions:
            self._note(one)
        return [self._there[one] for one in questions]

    def _with(self, questions: Sequence[Question]) -> Iterable[Question]:
        expected: Sequence[Question] = ()
        if self._first is None:
            self._first = self._habits.after(questions[0])
            expected = self._first.expected()
        for one in (*questions, *expected):
            if one not in self._there:
                yield one
            id_ = _id(one)
            if id_ not in self._heads and (one.key == _HEAD + id_ or _blank(one) in self._habits.engagement):
                self._heads.add(id_)
                for other in self._habits.engagement.expected():
                    if (filled := _filled(other, id_)) not in self._there:
                        yield filled

    def _note(self, question: Question) -> None:
        id_ = _id(question)
        if id_ in self._heads and question.key != _HEAD + id_:
            self._habits.engagement.note(_blank(question))
        elif self._first is not None:
            self._first.note(question)


def _id(question: Question) -> str:
    return question.key.partition(":")[2] or question.value


def _blank(question: Question) -> Question:
    return Question(question.kind, f"{question.kind}:" if question.key else "", question.field)


def _filled(blank: Question, id_: str) -> Question:
    return blank._replace(key=blank.key + id_) if blank.key else blank._replace(value=id_)
