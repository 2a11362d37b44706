"""What a playbook says of the client's questionnaire: what is asked, by when, and when it is reminded of."""

import msgspec


class SheetQuestion(msgspec.Struct, frozen=True, gc=False):
    """One question. ``text`` and ``help`` are the firm's own wording by language; else text keys have them."""

    id: str
    text: dict[str, str] = {}
    help: dict[str, str] = {}


class QuestionnaireRules(msgspec.Struct, frozen=True, gc=False):
    """The questionnaire. ``send`` is in business days after the signing: when the project manager is asked to send it.

    ``due`` and ``remind`` are business days after it was sent.
    """

    questions: tuple[SheetQuestion, ...]
    send: int = 2
    due: int = 10
    remind: tuple[int, ...] = (5, 9)

    @property
    def steps(self) -> tuple[str, ...]:
        """The questions' ids, in order."""
        return tuple(one.id for one in self.questions)

    def question(self, id_: str) -> SheetQuestion | None:
        """The question with this id."""
        return next((one for one in self.questions if one.id == id_), None)
