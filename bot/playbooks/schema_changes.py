"""What may stand in a playbook about change requests."""

from typing import Annotated

from pydantic import AfterValidator, Field

from bot.model.playbook_changes import ChangeRules
from bot.model.seats import Seat
from bot.playbooks.kinds import Strict, once, ours

_RULES = ChangeRules()
OurSeat = Annotated[str, AfterValidator(ours)]


class ChangesPart(Strict):
    percent: Annotated[int, Field(ge=1, le=100)] = _RULES.percent
    tell: Annotated[list[OurSeat], Field(min_length=1, max_length=6), AfterValidator(once)] = [
        seat.value for seat in _RULES.tell
    ]

    def build(self) -> ChangeRules:
        return ChangeRules(self.percent, tuple(Seat(one) for one in self.tell))
