"""What may stand in a playbook about the client's questionnaire."""

from typing import Annotated

from pydantic import Field, model_validator

from bot.model.playbook_questionnaire import QuestionnaireRules, SheetQuestion
from bot.playbooks.kinds import Days, Id, Strict, Texts, once

#: Questions that are worded in all our languages; every other one brings its own words.
ASKED = (
    "business goals success audience competitors difference brand voice website channels past tools access "
    "deciders approvals dates rules reports"
).split()
FEWEST, MOST = 15, 20


class SheetQuestionRow(Strict):
    id: Id
    text: Texts = {}
    help: Texts = {}

    @model_validator(mode="after")
    def _worded(self) -> "SheetQuestionRow":
        if self.id not in ASKED and not self.text:
            raise ValueError(f"{self.id}: add its words: text: {{ en: … }}")
        return self

    def build(self) -> SheetQuestion:
        return SheetQuestion(self.id, self.text, self.help)


class QuestionnairePart(Strict):
    send: Days = 2
    due: Days = 10
    remind: Annotated[list[Days], Field(max_length=5)] = [5, 9]
    questions: Annotated[list[SheetQuestionRow], Field(min_length=FEWEST, max_length=MOST)]

    @model_validator(mode="after")
    def _whole(self) -> "QuestionnairePart":
        once([one.id for one in self.questions])
        if self.remind != sorted(set(self.remind)) or any(one >= self.due for one in self.remind):
            raise ValueError(
                "put the reminders in the order of their days, before the one on which it is due"
            )
        return self

    def build(self) -> QuestionnaireRules:
        questions = tuple(one.build() for one in self.questions)
        return QuestionnaireRules(questions, self.send, self.due, tuple(self.remind))
