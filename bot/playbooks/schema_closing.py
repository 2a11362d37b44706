"""What may stand in a playbook about the end of the onboarding, and of the engagement."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from bot.model.playbook_closing import CompleteRules, Need, RetentionRules, Step
from bot.playbooks.kinds import Id, Strict, Texts, once

#: Needs and steps that are worded in all our languages; every other one brings its own words.
NEEDS = ("contracts", "access", "reports", "strategy", "handoff", "kickoff", "survey", "setup")
STEPS = ("access", "documents", "survey")
#: Needs that the bot sees for itself.
SEEN = ("handoff", "kickoff")


class NeedRow(Strict):
    id: Id
    text: Texts = {}
    items: Annotated[list[str], Field(max_length=60), AfterValidator(once)] = []
    dimension: Literal["administrative", "operational", "strategic", "relationship"] | None = None
    survey: str = ""

    @model_validator(mode="after")
    def _whole(self) -> "NeedRow":
        if self.id not in NEEDS and not self.text:
            raise ValueError(f"{self.id}: add its words: text: {{ en: … }}")
        given = sum(map(bool, (self.items, self.dimension, self.survey)))
        if given != (0 if self.id in SEEN else 1):
            raise ValueError(
                f"{self.id}: write one of items, dimension and survey; handoff and kickoff have none"
            )
        return self

    def build(self) -> Need:
        return Need(self.id, self.text, tuple(self.items), self.dimension, self.survey)


class StepRow(Strict):
    id: Id
    text: Texts = {}
    survey: str = ""

    @model_validator(mode="after")
    def _worded(self) -> "StepRow":
        if self.id not in STEPS and not self.text:
            raise ValueError(f"{self.id}: add its words: text: {{ en: … }}")
        return self

    def build(self) -> Step:
        return Step(self.id, self.text, self.survey)


def _needs(rows: list[NeedRow]) -> list[NeedRow]:
    once([row.id for row in rows])
    return rows


def _steps(rows: list[StepRow]) -> list[StepRow]:
    once([row.id for row in rows])
    return rows


class CompletePart(Strict):
    day: Annotated[int, Field(ge=1, le=366)] = 30
    every: Annotated[int, Field(ge=1, le=90)] = 7
    needs: Annotated[list[NeedRow], Field(max_length=20), AfterValidator(_needs)] = [
        NeedRow(id=one) for one in SEEN
    ]

    def build(self) -> CompleteRules:
        return CompleteRules(self.day, self.every, tuple(row.build() for row in self.needs))


class RetentionPart(Strict):
    archive: Annotated[int, Field(ge=0, le=3650)] = 90
    erase: Annotated[int, Field(ge=0, le=36_500)] = 730
    warn: Annotated[int, Field(ge=7, le=365)] = 30
    keep: Annotated[int, Field(ge=30, le=3650)] = 180

    @model_validator(mode="after")
    def _in_order(self) -> "RetentionPart":
        if self.erase and self.erase < self.archive + self.warn:
            raise ValueError("erase comes at least warn days after archive; 0 means never")
        return self

    def build(self) -> RetentionRules:
        return RetentionRules(self.archive, self.erase, self.warn, self.keep)


Offboarding = Annotated[list[StepRow], Field(min_length=1, max_length=12), AfterValidator(_steps)]
OFFBOARDING = [StepRow(id="access"), StepRow(id="documents")]


def unknown(complete: CompletePart, offboarding: list[StepRow], items: set[str], surveys: set[str]) -> str:
    """What is named here and is nowhere else in the playbook, as a refusal; empty where all is."""
    strange = [one for need in complete.needs for one in need.items if one not in items]
    if strange:
        return f"complete: {', '.join(strange)}: use ids of the checklist"
    named = [one.survey for one in complete.needs] + [one.survey for one in offboarding]
    asked = [one for one in named if one and one not in surveys]
    return f"complete, offboarding: {', '.join(asked)}: use ids of the surveys" if asked else ""
