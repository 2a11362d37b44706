"""What may stand in a playbook about surveys: who is asked what, when, and what follows from it."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from bot.model.playbook_surveys import AnswerKind, Follow, SurveyQuestion, SurveyRules
from bot.model.seats import Seat
from bot.playbooks.kinds import Days, Id, Strict, Texts, once

#: Surveys and questions that are worded in all our languages; every other one brings its own words.
NAMED = ("thirty", "quarterly", "milestone", "final", "pulse", "checkin", "friction")
WORDED: dict[str, AnswerKind] = {
    "onboarding": "scale",
    "clear": "choice",
    "communication": "scale",
    "confidence": "scale",
    "concerns": "open",
    "well": "open",
    "different": "open",
    "satisfaction": "scale",
    "value": "choice",
    "client_mood": "tap",
    "why": "open",
    "how_it_works": "open",
    "change": "open",
    "meetings": "yes_no",
    "information": "yes_no",
    "decisions": "yes_no",
    "engaged": "yes_no",
}
#: The 30-day survey asks at least this many questions, and no survey more than the other.
FEWEST, MOST = 5, 10


def _seat(seat: str) -> str:
    if seat not in {one.value for one in Seat}:
        raise ValueError(f"use a seat: {', '.join(one.value for one in Seat)}")
    return seat


class SurveyQuestionRow(Strict):
    id: Id
    kind: Literal["scale", "tap", "choice", "yes_no", "open"]
    text: Texts = {}
    worry: bool = False

    @model_validator(mode="after")
    def _whole(self) -> "SurveyQuestionRow":
        if not self.text and self.id not in WORDED:
            raise ValueError(f"{self.id}: add its words: text: {{ en: … }}")
        if not self.text and self.kind != WORDED[self.id]:
            raise ValueError(f"{self.id}: is asked as {WORDED[self.id]}; for another kind add its words")
        if self.worry and self.kind != "open":
            raise ValueError(f"{self.id}: only what is answered in words (open) can state a worry")
        return self

    def build(self) -> SurveyQuestion:
        return SurveyQuestion(self.id, self.kind, self.text, self.worry)


class SurveyRow(Strict):
    id: Id
    name: Texts = {}
    seats: Annotated[list[Annotated[str, AfterValidator(_seat)]], Field(min_length=1, max_length=10)]
    days: Annotated[list[Annotated[int, Field(ge=1, le=730)]], Field(max_length=10)] = []
    every: Annotated[int, Field(ge=1, le=366)] | None = None
    after: Literal["milestone", "end"] | None = None
    remind: Annotated[list[Days], Field(max_length=5)] = []
    closes: Days = 10
    low: Annotated[int, Field(ge=1, le=9)] = 6
    follow: Literal["concern", "health", "adjust", "nothing"] = "nothing"
    names: bool = True
    questions: Annotated[list[SurveyQuestionRow], Field(min_length=1, max_length=MOST)]

    @model_validator(mode="after")
    def _whole(self) -> "SurveyRow":
        once([one.id for one in self.questions])
        once(self.seats)
        if not self.name and self.id not in NAMED:
            raise ValueError(f"{self.id}: add its name: name: {{ en: … }}")
        if len({Seat(one).side for one in self.seats}) > 1:
            raise ValueError("ask seats of one side only: the client's, or our own")
        if self.id == "thirty" and len(self.questions) < FEWEST:
            raise ValueError(f"ask {FEWEST} to {MOST} questions")
        if sum(map(bool, (self.days, self.every, self.after))) > 1:
            raise ValueError("write one of days, every and after")
        if self.remind != sorted(set(self.remind)) or any(one > self.closes for one in self.remind):
            raise ValueError("put the reminders in the order of their days, before the survey closes")
        return self._followed()

    def _followed(self) -> "SurveyRow":
        kinds = {one.kind for one in self.questions}
        if self.follow == "adjust" and not kinds & {"yes_no", "choice"}:
            raise ValueError("adjust follows from a no: ask something of kind yes_no or choice")
        if self.follow == "health" and not kinds & {"tap", "scale"}:
            raise ValueError("health follows from numbers: ask something of kind tap or scale")
        if self.follow == "concern" and not self._client:
            raise ValueError("a concern follows from what the client says: use health or adjust")
        if sum(one.kind == "tap" for one in self.questions) > 1:
            raise ValueError("one question of kind tap: one tap answers it")
        return self

    @property
    def _client(self) -> bool:
        return Seat(self.seats[0]) in (Seat.CLIENT_LEAD, Seat.CLIENT_SPONSOR, Seat.CLIENT_STAKEHOLDER)

    def build(self) -> SurveyRules:
        follow: Follow = self.follow
        return SurveyRules(
            id=self.id,
            seats=tuple(Seat(one) for one in self.seats),
            questions=tuple(one.build() for one in self.questions),
            follow=follow,
            name=self.name,
            days=tuple(sorted(self.days)),
            every=self.every or 0,
            after=self.after or "",
            remind=tuple(self.remind),
            closes=self.closes,
            low=self.low,
            names=self.names,
        )


def _different(rows: list[SurveyRow]) -> list[SurveyRow]:
    once([one.id for one in rows])
    return rows


Surveys = Annotated[list[SurveyRow], Field(max_length=20), AfterValidator(_different)]
