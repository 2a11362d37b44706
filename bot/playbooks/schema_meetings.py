"""What may stand in a playbook about meetings: who is asked how they went, and when."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from bot.model.playbook_meetings import After, MeetingRules
from bot.model.seats import Seat
from bot.playbooks.kinds import DAYS, Days, Id, Strict, Texts, day_of_week, once, ours

#: Meetings that are worded in all our languages; every other one brings its own name.
NAMED = (
    "status_call",
    "stakeholder_call",
    "milestone_review",
    "retrospective",
    "business_review",
    "scope_review",
)


class MeetingRow(Strict):
    id: Id
    kind: Literal["call", "review", "retrospective"] = "call"
    name: Texts = {}
    seat: Annotated[str, AfterValidator(ours)]
    days: Annotated[list[Annotated[int, Field(ge=1, le=730)]], Field(max_length=10)] = []
    every: Annotated[int, Field(ge=1, le=366)] | None = None
    weekday: Annotated[str, AfterValidator(day_of_week)] | None = None
    after: Annotated[list[Literal["milestone", "onboarding"]], Field(max_length=2)] = []
    remind: Days = 1
    notes: bool = True
    low: Annotated[int, Field(ge=1, le=4)] = 2

    @model_validator(mode="after")
    def _whole(self) -> "MeetingRow":
        if not self.name and self.id not in NAMED:
            raise ValueError(f"{self.id}: add its name: name: {{ en: … }}")
        if sum(map(bool, (self.days, self.every, self.after))) != 1:
            raise ValueError(f"{self.id}: write one of days, every and after")
        if self.after and self.kind != "retrospective":
            raise ValueError(f"{self.id}: only a retrospective follows something: write days or every")
        once(list(self.after))
        return self

    def build(self) -> MeetingRules:
        after: tuple[After, ...] = tuple(self.after)
        return MeetingRules(
            id=self.id,
            kind=self.kind,
            seat=Seat(self.seat),
            name=self.name,
            days=tuple(sorted(self.days)),
            every=self.every or 0,
            weekday=DAYS.index(self.weekday) if self.weekday else None,
            after=after,
            remind=self.remind,
            notes=self.notes,
            low=self.low,
        )


def _different(rows: list[MeetingRow]) -> list[MeetingRow]:
    once([one.id for one in rows])
    return rows


Meetings = Annotated[list[MeetingRow], Field(max_length=20), AfterValidator(_different)]
