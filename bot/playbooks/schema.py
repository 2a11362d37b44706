"""What may stand in a playbook; every refusal says what to write instead."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from bot.model.playbook import Hours, Nudge, Question
from bot.model.seats import Seat
from bot.playbooks.kinds import DAYS, Clock, Days, Id, Strict, Texts, Weekdays, once, ours
from bot.playbooks.schema_answers import AnswersPart
from bot.playbooks.schema_changes import ChangesPart
from bot.playbooks.schema_checklist import Preparations
from bot.playbooks.schema_closing import OFFBOARDING, CompletePart, Offboarding, RetentionPart, unknown
from bot.playbooks.schema_issues import IssuesPart
from bot.playbooks.schema_meetings import Meetings
from bot.playbooks.schema_papers import AgendaPart, StatusPart, WelcomePart
from bot.playbooks.schema_questionnaire import QuestionnairePart
from bot.playbooks.schema_steps import Steps
from bot.playbooks.schema_surveys import Surveys

#: Questions that are worded in all our languages; every other one brings its own words.
HANDOFF = ("problems", "success", "stakeholders", "promises", "objections", "working_style", "politics")
ALIGNMENT = ("objective", "scope", "weeks", "approach")


def _forward(window: list[int]) -> list[int]:
    if window[0] > window[1]:
        raise ValueError("the first day comes before the last: [5, 10]")
    return window


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])


class QuestionRow(Strict):
    id: Id
    kind: Literal["words", "people", "promises", "number", "scope"] = "words"
    text: Texts = {}

    def build(self) -> Question:
        return Question(self.id, self.kind, self.text)


Questions = Annotated[list[QuestionRow], Field(min_length=1, max_length=20)]


def _asked(questions: list[QuestionRow], worded: tuple[str, ...], kinds: tuple[str, ...]) -> None:
    once([question.id for question in questions])
    once([question.kind for question in questions if question.kind not in ("words", "number")])
    for question in questions:
        if question.kind not in kinds:
            raise ValueError(f"{question.id}: use a kind that can be asked here: {', '.join(kinds)}")
        if question.id not in worded and not question.text:
            raise ValueError(f"{question.id}: add its words: text: {{ en: … }}")


class NudgeRow(Strict):
    after: Days
    seat: Annotated[str, AfterValidator(ours)]

    def build(self) -> Nudge:
        return Nudge(self.after, Seat(self.seat))


class HandoffPart(Strict):
    due: Days
    nudges: Annotated[list[NudgeRow], Field(max_length=10)] = []
    questions: Questions

    @model_validator(mode="after")
    def _whole(self) -> "HandoffPart":
        _asked(self.questions, HANDOFF, ("words", "people", "promises"))
        for question in self.questions:
            if (question.kind == "people") != (question.id == "stakeholders"):
                raise ValueError(f"{question.id}: people are asked for by id stakeholders, kind people")
        days = [nudge.after for nudge in self.nudges]
        if days != sorted(days):
            raise ValueError("put the nudges in the order of their days")
        return self


class AlignmentPart(Strict):
    questions: Questions

    @model_validator(mode="after")
    def _whole(self) -> "AlignmentPart":
        _asked(self.questions, ALIGNMENT, ("words", "number", "scope"))
        return self


class KickoffPart(Strict):
    window: Annotated[
        list[Annotated[int, Field(ge=1, le=120)]],
        Field(min_length=2, max_length=2),
        AfterValidator(_forward),
    ]


class HoursPart(Strict):
    opens: Clock = "09:00"
    closes: Clock = "17:00"
    weekdays: Annotated[Weekdays, Field(min_length=1)] = list(DAYS[:5])
    breaks: Annotated[
        list[Annotated[list[Clock], Field(min_length=2, max_length=2)]], Field(max_length=3)
    ] = []

    @model_validator(mode="after")
    def _in_order(self) -> "HoursPart":
        if self.opens >= self.closes:
            raise ValueError("opens comes before closes")
        times = [self.opens, *(clock for span in self.breaks for clock in span), self.closes]
        if times != sorted(set(times)):
            raise ValueError('put the breaks in their order, between opens and closes: [["12:00", "13:00"]]')
        return self

    def build(self) -> Hours:
        opens, closes = _minutes(self.opens), _minutes(self.closes)
        breaks = tuple((_minutes(first), _minutes(last)) for first, last in self.breaks)
        return Hours(opens, closes, tuple(sorted(DAYS.index(day) for day in self.weekdays)), breaks)


class PlaybookFile(Strict):
    id: Id
    name: Annotated[Texts, Field(min_length=1)]
    hours: HoursPart = HoursPart()
    kickoff: KickoffPart
    handoff: HandoffPart
    alignment: AlignmentPart
    status: StatusPart = StatusPart()
    agenda: AgendaPart = AgendaPart()
    welcome: WelcomePart = WelcomePart()
    surveys: Surveys = []
    answers: AnswersPart = AnswersPart()
    meetings: Meetings = []
    checklist: Preparations = []
    questionnaire: QuestionnairePart | None = None
    complete: CompletePart = CompletePart()
    offboarding: Offboarding = OFFBOARDING
    retention: RetentionPart = RetentionPart()
    steps: Steps = []
    issues: IssuesPart = IssuesPart()
    changes: ChangesPart = ChangesPart()

    @model_validator(mode="after")
    def _known(self) -> "PlaybookFile":
        items, surveys = {one.id for one in self.checklist}, {one.id for one in self.surveys}
        if strange := unknown(self.complete, self.offboarding, items, surveys):
            raise ValueError(strange)
        return self

    @model_validator(mode="after")
    def _steps_hold(self) -> "PlaybookFile":
        known = {row.id for row in self.checklist}
        if missing := [item for step in self.steps for item in step.items if item not in known]:
            raise ValueError(f"steps: {', '.join(missing)}: no such items: use ids of the checklist")
        return self
