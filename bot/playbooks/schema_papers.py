"""What may stand in a playbook about the papers that the client gets."""

from typing import Annotated

from pydantic import AfterValidator, Field, model_validator

from bot.model.playbook_papers import AgendaItem, AgendaRules, StatusRules
from bot.playbooks.kinds import DAYS, Clock, Id, Strict, Texts, day_of_week, once

#: Parts of the kickoff that are worded in all our languages.
AGENDA = ("welcome", "objectives", "scope", "timeline", "team", "communication", "questions", "next")
_RULES = AgendaRules()


def _backward(window: list[int]) -> list[int]:
    if window[0] < window[1]:
        raise ValueError("the day further from the kickoff comes first: [5, 3]")
    return window


class StatusPart(Strict):
    day: Annotated[str, AfterValidator(day_of_week)] = "fri"
    at: Clock = "10:00"
    every: Annotated[int, Field(ge=1, le=4)] = 1
    again: Annotated[int, Field(ge=1, le=40)] = 4

    def build(self) -> StatusRules:
        minutes = int(self.at[:2]) * 60 + int(self.at[3:])
        return StatusRules(DAYS.index(self.day), minutes, self.every, self.again)


class AgendaRow(Strict):
    id: Id
    minutes: Annotated[int, Field(ge=5, le=240)]
    text: Texts = {}

    @model_validator(mode="after")
    def _worded(self) -> "AgendaRow":
        if self.id not in AGENDA and not self.text:
            raise ValueError(f"{self.id}: add its words: text: {{ en: … }}")
        return self

    def build(self) -> AgendaItem:
        return AgendaItem(self.id, self.minutes, self.text)


def _rows(rules: tuple[AgendaItem, ...]) -> "list[AgendaRow]":
    return [AgendaRow(id=item.id, minutes=item.minutes) for item in rules]


Agenda = Annotated[list[AgendaRow], Field(min_length=1, max_length=20)]


class AgendaPart(Strict):
    standard: Agenda = _rows(_RULES.standard)
    long: Agenda = _rows(_RULES.long)

    @model_validator(mode="after")
    def _each_once(self) -> "AgendaPart":
        for rows in (self.standard, self.long):
            once([row.id for row in rows])
        return self

    def build(self) -> AgendaRules:
        standard, long = (tuple(row.build() for row in rows) for rows in (self.standard, self.long))
        return AgendaRules(standard, long)


class WelcomePart(Strict):
    window: Annotated[
        list[Annotated[int, Field(ge=1, le=60)]],
        Field(min_length=2, max_length=2),
        AfterValidator(_backward),
    ] = [5, 3]
