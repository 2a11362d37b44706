"""What may stand in a playbook; every refusal says what to write instead."""

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from bot.model.languages import LANGUAGES
from bot.model.playbook import Hours, Nudge, Question
from bot.model.seats import Seat, Side

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
OURS = tuple(seat.value for seat in Seat if seat.side is Side.OURS)
#: Questions that are worded in all our languages; every other one brings its own words.
HANDOFF = ("problems", "success", "stakeholders", "promises", "objections", "working_style", "politics")
ALIGNMENT = ("objective", "scope", "weeks", "approach")
#: Where the focus of a conversation may be beside a question.
TAKEN = ("confirm",)


def _name(name: str) -> str:
    plain = name.replace("_", "a")
    if not (plain.isascii() and plain.isalnum() and plain == plain.lower() and name[0].isalpha()):
        raise ValueError("use a-z, 0-9 and _, beginning with a letter")
    if len(name) > 40 or name in TAKEN:
        raise ValueError(
            "is taken: choose another name" if name in TAKEN else "use 40 characters at the most"
        )
    return name


def _clock(time: str) -> str:
    hours, _, minutes = time.partition(":")
    digits = len(time) == 5 and time.isascii() and hours.isdigit() and minutes.isdigit()
    if not (digits and int(hours) < 24 and int(minutes) < 60):
        raise ValueError('write a time of day in quotes, like "09:00"')
    return time


def _spoken(texts: dict[str, str]) -> dict[str, str]:
    if strange := sorted(set(texts) - set(LANGUAGES)):
        raise ValueError(f"{', '.join(strange)}: use the languages {', '.join(LANGUAGES)}")
    if empty := [language for language, words in texts.items() if not words.strip()]:
        raise ValueError(f"{', '.join(empty)}: write the words, or remove the line")
    return texts


def _days(days: list[str]) -> list[str]:
    if strange := [day for day in days if day not in DAYS]:
        raise ValueError(f"{', '.join(strange)}: use {', '.join(DAYS)}")
    return _once(days)


def _once(names: list[str]) -> list[str]:
    if twice := sorted({one for one in names if names.count(one) > 1}):
        raise ValueError(f"each once only: {', '.join(twice)}")
    return names


def _ours(seat: str) -> str:
    if seat not in OURS:
        raise ValueError(f"use one of our own seats: {', '.join(OURS)}")
    return seat


def _forward(window: list[int]) -> list[int]:
    if window[0] > window[1]:
        raise ValueError("the first day comes before the last: [5, 10]")
    return window


Words = Annotated[str, Field(max_length=500)]
Texts = Annotated[dict[str, Words], AfterValidator(_spoken)]
Id = Annotated[str, Field(min_length=1), AfterValidator(_name)]
Clock = Annotated[str, AfterValidator(_clock)]
Days = Annotated[int, Field(ge=1, le=60)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class QuestionRow(_Strict):
    id: Id
    kind: Literal["words", "people", "promises", "number", "scope"] = "words"
    text: Texts = {}

    def build(self) -> Question:
        return Question(self.id, self.kind, self.text)


Questions = Annotated[list[QuestionRow], Field(min_length=1, max_length=20)]


def _asked(questions: list[QuestionRow], worded: tuple[str, ...], kinds: tuple[str, ...]) -> None:
    _once([question.id for question in questions])
    _once([question.kind for question in questions if question.kind not in ("words", "number")])
    for question in questions:
        if question.kind not in kinds:
            raise ValueError(f"{question.id}: use a kind that can be asked here: {', '.join(kinds)}")
        if question.id not in worded and not question.text:
            raise ValueError(f"{question.id}: add its words: text: {{ en: … }}")


class NudgeRow(_Strict):
    after: Days
    seat: Annotated[str, AfterValidator(_ours)]

    def build(self) -> Nudge:
        return Nudge(self.after, Seat(self.seat))


class HandoffPart(_Strict):
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


class AlignmentPart(_Strict):
    questions: Questions

    @model_validator(mode="after")
    def _whole(self) -> "AlignmentPart":
        _asked(self.questions, ALIGNMENT, ("words", "number", "scope"))
        return self


class KickoffPart(_Strict):
    window: Annotated[
        list[Annotated[int, Field(ge=1, le=120)]],
        Field(min_length=2, max_length=2),
        AfterValidator(_forward),
    ]


class HoursPart(_Strict):
    opens: Clock = "09:00"
    closes: Clock = "17:00"
    weekdays: Annotated[list[str], Field(min_length=1), AfterValidator(_days)] = list(DAYS[:5])

    @model_validator(mode="after")
    def _opens_first(self) -> "HoursPart":
        if self.opens >= self.closes:
            raise ValueError("opens comes before closes")
        return self

    def build(self) -> Hours:
        opens, closes = (int(clock[:2]) * 60 + int(clock[3:]) for clock in (self.opens, self.closes))
        return Hours(opens, closes, tuple(sorted(DAYS.index(day) for day in self.weekdays)))


class PlaybookFile(_Strict):
    id: Id
    name: Annotated[Texts, Field(min_length=1)]
    hours: HoursPart = HoursPart()
    kickoff: KickoffPart
    handoff: HandoffPart
    alignment: AlignmentPart
