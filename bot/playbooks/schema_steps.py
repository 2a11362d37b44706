"""What may stand in a playbook about the steps before the client's kickoff."""

from typing import Annotated

from pydantic import AfterValidator, Field, model_validator

from bot.model.playbook_steps import StepRules
from bot.playbooks.kinds import Id, Strict, Texts, once

#: Steps that are named in all our languages; every other one brings its own name.
NAMED = ("contract", "internal_kickoff", "questionnaire", "technical", "reporting", "kickoff", "scope")


class StepRow(Strict):
    id: Id
    name: Texts = {}
    items: Annotated[list[Id], Field(max_length=40)] = []
    questionnaire: bool = False
    gate: bool = False

    @model_validator(mode="after")
    def _worded(self) -> "StepRow":
        once(self.items)
        if self.id not in NAMED and not self.name:
            raise ValueError(f"{self.id}: add its name: name: {{ en: … }}")
        return self

    def build(self) -> StepRules:
        return StepRules(self.id, tuple(self.items), self.questionnaire, self.gate, self.name)


def _in_order(rows: list[StepRow]) -> list[StepRow]:
    once([row.id for row in rows])
    once([item for row in rows for item in row.items])
    if sum(row.gate for row in rows) > 1:
        raise ValueError("one step has the gate: that of the client's kickoff")
    return rows


Steps = Annotated[list[StepRow], Field(max_length=15), AfterValidator(_in_order)]
