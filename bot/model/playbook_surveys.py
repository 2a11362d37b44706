"""What a playbook says of surveys: who is asked what, when, and what follows from a low answer."""

from typing import Literal

import msgspec

from bot.model.seats import Seat, Side

#: 1 to 10; 1 to 5 by one tap; yes, somewhat or no; yes or no; words.
AnswerKind = Literal["scale", "tap", "choice", "yes_no", "open"]
#: A proposed concern; a health signal; an adjustment with a date; nothing.
Follow = Literal["concern", "health", "adjust", "nothing"]
#: What it follows, where it is not counted from the kickoff: each milestone, or the end of the engagement.
SurveyAfter = Literal["", "milestone", "end"]


class SurveyQuestion(msgspec.Struct, frozen=True, gc=False):
    """One question. ``text`` is the firm's own wording by language; ``worry``: what is said here is a concern."""

    id: str
    kind: AnswerKind
    text: dict[str, str] = {}
    worry: bool = False


class SurveyRules(msgspec.Struct, frozen=True, gc=False):
    """One survey: ``seats`` are asked, of one side only.

    ``days`` are counted after the kickoff, ``every`` so many of them again and again, or it comes ``after``
    something; with none of these it is started by hand. ``remind`` and ``closes`` are business days after it began.
    An answer of ``low`` or less, and a "no",
    has the consequence ``follow``. With ``names`` our side sees who said what.
    """

    id: str
    seats: tuple[Seat, ...]
    questions: tuple[SurveyQuestion, ...]
    follow: Follow = "nothing"
    name: dict[str, str] = {}
    days: tuple[int, ...] = ()
    every: int = 0
    after: SurveyAfter = ""
    remind: tuple[int, ...] = ()
    closes: int = 10
    low: int = 6
    names: bool = True

    @property
    def client(self) -> bool:
        """Whether the client is asked."""
        return any(seat.side is Side.CLIENT for seat in self.seats)

    def question(self, id_: str) -> SurveyQuestion | None:
        """The question with this id."""
        return next((one for one in self.questions if one.id == id_), None)
