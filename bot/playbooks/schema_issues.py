"""What may stand in a playbook about issues."""

from typing import Annotated

from pydantic import AfterValidator, Field, model_validator

from bot.model.playbook_issues import MATRIX, IssueRules, SeverityRules
from bot.model.reading import Severity
from bot.model.seats import Seat
from bot.playbooks.kinds import Strict, once, ours

_RULES = IssueRules()
Hours = Annotated[float, Field(gt=0, le=720)]
OurSeat = Annotated[str, AfterValidator(ours)]
Count = Annotated[int, Field(ge=2, le=20)]


class SeverityRow(Strict):
    response: Hours
    update: Annotated[float, Field(ge=0, le=720)]
    ack: Hours
    silence: Hours
    level: Annotated[int, Field(ge=1, le=3)]
    business: bool
    ladder: Annotated[list[OurSeat], Field(min_length=1, max_length=8), AfterValidator(once)]

    def build(self) -> SeverityRules:
        ladder = tuple(Seat(one) for one in self.ladder)
        return SeverityRules(
            self.response, self.update, self.ack, self.silence, self.level, ladder, self.business
        )


def _row(severity: Severity) -> SeverityRow:
    rules = MATRIX[severity]
    return SeverityRow(
        response=rules.response,
        update=rules.update,
        ack=rules.ack,
        silence=rules.silence,
        level=rules.level,
        business=rules.business,
        ladder=[one.value for one in rules.ladder],
    )


class IssuesPart(Strict):
    critical: SeverityRow = _row("critical")
    high: SeverityRow = _row("high")
    medium: SeverityRow = _row("medium")
    low: SeverityRow = _row("low")
    levels: Annotated[list[Annotated[float, Field(gt=0, le=60)]], Field(min_length=2, max_length=2)] = list(
        _RULES.levels
    )
    warn: Annotated[int, Field(ge=1, le=99)] = _RULES.warn
    most: Hours = _RULES.most
    gather: Annotated[int, Field(ge=1, le=240)] = _RULES.gather
    emoji: Annotated[
        list[Annotated[str, Field(min_length=1, max_length=80)]],
        Field(max_length=20),
        AfterValidator(once),
    ] = list(_RULES.emoji)
    finance: OurSeat = _RULES.finance.value
    buffer: Annotated[float, Field(ge=1, le=3)] = _RULES.buffer
    verify: Annotated[int, Field(ge=1, le=5)] = _RULES.verify
    deadlines: Count = _RULES.deadlines
    statuses: Count = _RULES.statuses
    pattern: Count = _RULES.pattern

    @model_validator(mode="after")
    def _faster_first(self) -> "IssuesPart":
        if self.critical.business:
            raise ValueError("critical runs day and night: write business: false")
        return self

    def build(self) -> IssueRules:
        return IssueRules(
            severities={
                "critical": self.critical.build(),
                "high": self.high.build(),
                "medium": self.medium.build(),
                "low": self.low.build(),
            },
            levels=(self.levels[0], self.levels[1]),
            warn=self.warn,
            most=self.most,
            gather=self.gather,
            emoji=tuple(one.strip(":") for one in self.emoji),
            finance=Seat(self.finance),
            buffer=self.buffer,
            verify=self.verify,
            deadlines=self.deadlines,
            statuses=self.statuses,
            pattern=self.pattern,
        )
