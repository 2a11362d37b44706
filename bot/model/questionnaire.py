"""The client's questionnaire: what several people of the client answered, each in their own words."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import ClassVar

import msgspec

from bot.model.playbook_questionnaire import QuestionnaireRules

#: It holds no more words than this, in bytes.
FULL = 48_000


class Given(msgspec.Struct, frozen=True, gc=False):
    """What one person said to one question, and when they last changed it. The client may read it."""

    words: str
    at: datetime


class Questionnaire(msgspec.Struct, frozen=True, gc=False):
    """The questionnaire of one engagement, with the rules that it was sent with.

    ``answers`` and ``late`` (what came after its end) are by question, then by person (ids), the first who answered
    first; ``later`` are the questions that somebody put off. ``last_day`` is a date in the engagement's zone.
    """

    KIND: ClassVar[str] = "questionnaire"
    V: ClassVar[int] = 1

    engagement: str
    rules: QuestionnaireRules
    sent_at: datetime
    sent_by: str
    last_day: date
    remind_at: tuple[datetime, ...] = ()
    answers: dict[str, dict[str, Given]] = {}
    late: dict[str, dict[str, Given]] = {}
    later: dict[str, tuple[str, ...]] = {}
    ended_at: datetime | None = None

    @property
    def key(self) -> str:
        return f"questionnaire:{self.engagement}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()

    @property
    def open(self) -> tuple[str, ...]:
        """The questions that nobody has answered yet."""
        return tuple(one for one in self.rules.steps if one not in self.answers)

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody who has answered or put something off."""
        known = (person for given in self.answers.values() for person in given)
        return tuple(dict.fromkeys((*known, *self.later)))

    @property
    def full(self) -> bool:
        """Whether it can hold no more words."""
        return len(msgspec.json.encode((self.answers, self.late))) > FULL


def joined(sheet: Questionnaire, old: str, new: str) -> Questionnaire:
    """What stood under ``old`` stands under ``new``: two people turned out to be one. The later answer counts."""

    def moved(answers: Mapping[str, Mapping[str, Given]]) -> dict[str, dict[str, Given]]:
        return {question: _merged(given, old, new) for question, given in answers.items()}

    later = {person: steps for person, steps in sheet.later.items() if person != old}
    if mine := (*sheet.later.get(new, ()), *sheet.later.get(old, ())):
        later[new] = tuple(dict.fromkeys(mine))
    return msgspec.structs.replace(sheet, answers=moved(sheet.answers), late=moved(sheet.late), later=later)


def _merged(given: Mapping[str, Given], old: str, new: str) -> dict[str, Given]:
    merged: dict[str, Given] = {}
    for person, one in given.items():
        key = new if person == old else person
        if key not in merged or merged[key].at < one.at:
            merged[key] = one
    return merged
