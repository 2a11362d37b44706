"""A playbook: what a firm does in an onboarding, in which order, owned by whom, by when."""

from collections.abc import Iterable
from typing import ClassVar, Literal

import msgspec

from bot.model.playbook_answers import AnswerRules
from bot.model.playbook_changes import ChangeRules
from bot.model.playbook_checklist import Preparation
from bot.model.playbook_closing import CompleteRules, RetentionRules, Step
from bot.model.playbook_issues import IssueRules
from bot.model.playbook_meetings import MeetingRules
from bot.model.playbook_papers import AgendaRules, StatusRules
from bot.model.playbook_questionnaire import QuestionnaireRules
from bot.model.playbook_steps import StepRules
from bot.model.playbook_surveys import SurveyRules
from bot.model.seats import Seat


class Question(msgspec.Struct, frozen=True, gc=False):
    """One question of an interview. ``text`` is the firm's own wording by language; else a text key has it."""

    id: str
    kind: Literal["words", "people", "promises", "number", "scope"] = "words"
    text: dict[str, str] = {}


class Nudge(msgspec.Struct, frozen=True, gc=False):
    """Who is told that the handoff still waits, this many business days after it began."""

    after: int
    seat: Seat


class Hours(msgspec.Struct, frozen=True, gc=False):
    """Working hours as minutes since midnight, on the weekdays given (Monday is 0), without the ``breaks``."""

    opens: int = 9 * 60
    closes: int = 17 * 60
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4)
    breaks: tuple[tuple[int, int], ...] = ()

    @property
    def shifts(self) -> tuple[tuple[int, int], ...]:
        """When work begins and ends, once for each part of the day."""
        ends = (self.opens, *(minute for span in self.breaks for minute in span), self.closes)
        return tuple(zip(ends[::2], ends[1::2], strict=True))


class Playbook(msgspec.Struct, frozen=True, gc=False):
    """A playbook as it was when an engagement started: ``hash`` is that of its content, and its key.

    Offsets are business days: ``kickoff_window`` from signing, ``handoff_due`` likewise; ``welcome`` is the window
    before the kickoff in which the welcome package goes out, its earlier day first.
    """

    KIND: ClassVar[str] = "playbook"
    V: ClassVar[int] = 1

    id: str
    hash: str
    name: dict[str, str]
    handoff: tuple[Question, ...]
    alignment: tuple[Question, ...]
    nudges: tuple[Nudge, ...]
    handoff_due: int
    kickoff_window: tuple[int, int]
    hours: Hours = Hours()
    status: StatusRules = StatusRules()
    agenda: AgendaRules = AgendaRules()
    welcome: tuple[int, int] = (5, 3)
    checklist: tuple[Preparation, ...] = ()
    surveys: tuple[SurveyRules, ...] = ()
    questionnaire: QuestionnaireRules | None = None
    steps: tuple[StepRules, ...] = ()
    issues: IssueRules = IssueRules()
    answers: AnswerRules = AnswerRules()
    meetings: tuple[MeetingRules, ...] = ()
    complete: CompleteRules = CompleteRules()
    retention: RetentionRules = RetentionRules()
    offboarding: tuple[Step, ...] = (Step("access"), Step("documents"))
    changes: ChangeRules = ChangeRules()

    @property
    def key(self) -> str:
        return f"playbook:{self.hash}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()
