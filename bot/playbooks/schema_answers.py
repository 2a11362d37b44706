"""What may stand in a playbook about answering the client."""

from typing import Annotated

from pydantic import Field, model_validator

from bot.model.playbook_answers import AnswerRules
from bot.playbooks.kinds import Clock, Strict

Slot = Annotated[list[Clock], Field(min_length=2, max_length=2)]


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])


class AnswersPart(Strict):
    within: Annotated[int, Field(ge=1, le=40)] = 4
    warn: Annotated[int, Field(ge=10, le=95)] = 75
    weeks: Annotated[int, Field(ge=0, le=52)] = 3
    silence: Annotated[int, Field(ge=1, le=30)] = 5
    slots: Annotated[list[Slot], Field(max_length=4)] = []

    @model_validator(mode="after")
    def _in_order(self) -> "AnswersPart":
        times = [clock for slot in self.slots for clock in slot]
        if times != sorted(set(times)):
            raise ValueError('put the slots in their order, apart: [["09:00", "10:00"], ["13:00", "14:00"]]')
        if len(self.slots) == 1:
            raise ValueError("slots: two to four a day, or none")
        return self

    def build(self) -> AnswerRules:
        slots = tuple((_minutes(first), _minutes(last)) for first, last in self.slots)
        return AnswerRules(self.within, self.warn, self.weeks, self.silence, slots)
