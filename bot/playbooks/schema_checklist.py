"""What may stand in a playbook about the preparation."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from bot.model.playbook_checklist import Dimension, Preparation
from bot.model.seats import Seat
from bot.playbooks.kinds import Days, Id, Strict, Texts, once, ours

#: Items that are worded in all our languages, for us and for the client.
ASKED = (
    "billing insurance nda purchase_order access accounts sharing background sources gathering turnaround "
    "success_criteria governance platforms roles stack kpis"
).split()
#: Items that are worded for us alone.
INNER = (
    "contract project_code portal invitations channels rhythm report_templates escalation_paths documents "
    "change_control expectations stakeholder_plan risk_approach value_framework trust working_styles safe_concerns "
    "commitment integrations conferencing accounting project_setup dashboards first_report report_value"
).split()
#: An item of the firm's own is a short line, not a text.
LONGEST = 200


class PreparationRow(Strict):
    id: Id
    dimension: Dimension
    list: Literal["papers", "technical", "data"] | None = None
    owner: Annotated[str, AfterValidator(ours)]
    due: Days
    text: Texts = {}
    ask: Texts = {}

    @model_validator(mode="after")
    def _worded(self) -> "PreparationRow":
        if (self.list is None) == (self.dimension == "administrative"):
            raise ValueError(
                f"{self.id}: administrative items, and no others, are in a list: papers, technical or data"
            )
        if self.id not in (*ASKED, *INNER) and not self.text:
            raise ValueError(f"{self.id}: add its words: text: {{ en: … }}")
        if any(len(words) > LONGEST for words in (*self.text.values(), *self.ask.values())):
            raise ValueError(f"{self.id}: write {LONGEST} characters at the most")
        return self

    def build(self) -> Preparation:
        return Preparation(
            self.id,
            self.dimension,
            Seat(self.owner),
            self.due,
            self.list or "",
            self.text,
            self.ask,
            asks=bool(self.ask) or self.id in ASKED,
        )


def _each_once(rows: list[PreparationRow]) -> list[PreparationRow]:
    once([row.id for row in rows])
    return rows


Preparations = Annotated[list[PreparationRow], Field(max_length=120), AfterValidator(_each_once)]
