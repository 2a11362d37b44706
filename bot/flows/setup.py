"""The firm's first run: six questions about how it works today, kept with the workspace (playbook: own set-up)."""

from collections.abc import Mapping
from datetime import datetime

from msgspec.structs import replace

from bot.cards.card import (
    Block,
    Button,
    Card,
    Field,
    Form,
    Note,
    Para,
    Parts,
    Quote,
    Raw,
    Text,
    internal,
    internal_form,
    private,
    say,
)
from bot.effects import Log, Reject, Say, Turn
from bot.flows.asides import aside
from bot.model.firm import Firm
from bot.model.internal import Inside, Internal
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.places import Room

QUESTIONS = ("today", "templates", "roles", "times", "checklists", "trial")
#: The longest answer, in characters.
LONGEST = 1_000


def offered(room: Room, by: Person, now: datetime) -> Turn:
    """Whoever first opens a project in a workspace is asked in private, once."""
    buttons = (_answer(), Button(say("setup-skip"), "setup.skip"))
    blocks = (Para(say("setup-offer", count=len(QUESTIONS))), Note(say("setup-offer-note")))
    card = Card(say("setup-title"), blocks, buttons, private(by.id))
    firm = Firm(room.platform, room.tenant, by.id, now)
    return Turn((firm,), (Say(Direct(by.id), card), Log("setup.offered", by.id)))


def _answer() -> Button:
    return Button(say("setup-answer"), "setup.form", style="main", opens=True)


def card(firm: Firm | None, reader: Person) -> Card:
    """What was answered so far, and the way to go on."""
    answers = firm.answers if firm else {}

    def build(inside: Inside) -> Parts:
        blocks: list[Block] = [] if answers else [Para(say("setup-offer", count=len(QUESTIONS)))]
        for question in QUESTIONS:
            if question in answers:
                words = Raw(answers[question].reveal(inside))
                blocks += [Para(say(f"setup-q-{question}")), Quote(words)]
        if answers and len(answers) < len(QUESTIONS):
            blocks.append(Note(say("setup-left", count=len(QUESTIONS) - len(answers))))
        blocks.append(Note(say("setup-next")))
        return say("setup-title"), blocks, (_answer(),)

    return internal(build, only=(reader.id,))


def form(firm: Firm | None) -> Form:
    """All six, none of them required; what was said so far stands in it."""
    answers = firm.answers if firm else {}

    def build(inside: Inside) -> Form:
        fields = tuple(
            Field(
                id=question,
                kind="long",
                label=say(f"setup-q-{question}"),
                hint=say(f"setup-h-{question}"),
                value=answers[question].reveal(inside) if question in answers else None,
                required=False,
                most=LONGEST,
            )
            for question in QUESTIONS
        )
        return Form(code="setup.kept", title=say("setup-title"), fields=fields, submit=say("setup-submit"))

    return internal_form(build)


def kept(firm: Firm, said: Mapping[str, str], by: Person, now: datetime) -> Turn:
    """Keep what was answered; an emptied field takes nothing away, and the rest can come later."""
    if errors := _too_long(said):
        return Turn(effects=(Reject(errors),))
    answers = {**firm.answers, **{one: Internal(words) for one, words in said.items() if words}}
    state = "answered" if answers else firm.state
    changed = replace(firm, answers=answers, state=state, by=by.id, at=now)
    left = len(QUESTIONS) - len(answers)
    then = say("setup-left", count=left) if left else say("setup-next")
    return Turn((changed,), (Log("setup.answered", by.id, {"left": str(left)}),)) + aside(
        say("setup-kept"), then
    )


def _too_long(said: Mapping[str, str]) -> dict[str, Text]:
    return {
        one: say("handoff-too-long", count=len(words), most=LONGEST)
        for one, words in said.items()
        if len(words) > LONGEST
    }


def skipped(firm: Firm, by: Person, now: datetime) -> Turn:
    """Nobody asks again; the command shows the questions whenever they are wanted."""
    changed = replace(firm, state="answered" if firm.answers else "skipped", by=by.id, at=now)
    return Turn((changed,), (Log("setup.skipped", by.id),)) + aside(
        say("setup-skipped"), say("setup-skipped-note")
    )
