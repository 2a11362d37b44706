"""Is all ready for the client's kickoff? The steps before it, what is missing, who decides (agency playbook)."""

from collections.abc import Iterable, Mapping
from datetime import datetime

import msgspec

from bot.cards.card import (
    Block,
    Button,
    Card,
    Check,
    Checklist,
    Field,
    Form,
    Note,
    Own,
    Para,
    Parts,
    Quote,
    Raw,
    Text,
    Who,
    Words,
    internal,
    private,
    say,
)
from bot.effects import Log, Say, Turn
from bot.flows.asides import aside
from bot.flows.checklist_items import drafted, named
from bot.model import checklist
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.gate import Gate
from bot.model.internal import Inside, Internal
from bot.model.person import Person
from bot.model.playbook import Playbook
from bot.model.playbook_steps import StepRules
from bot.model.questionnaire import Questionnaire

#: The longest reason to go ahead all the same, and the shortest, in characters.
LONGEST, SHORTEST = 500, 10


class Readiness(msgspec.Struct, frozen=True, gc=False):
    """How far a project is on its way to the client's kickoff."""

    engagement: Engagement
    playbook: Playbook
    docs: Mapping[str, Document] = {}

    @property
    def gated(self) -> bool:
        """Whether its playbook has a gate."""
        return any(step.gate for step in self.playbook.steps)

    @property
    def passed(self) -> Gate | None:
        """The gate, once somebody let the project through."""
        held = self.docs.get("gate")
        return held if isinstance(held, Gate) else None

    @property
    def before(self) -> tuple[StepRules, ...]:
        """The steps before the gate."""
        steps = self.playbook.steps
        at = next((number for number, step in enumerate(steps) if step.gate), 0)
        return steps[:at]

    def missing(self, step: StepRules) -> tuple[tuple[str, Words], ...]:
        """What is not ready of a step: ids, and what they are called."""
        held = self.docs.get("checklist")
        mine = held if isinstance(held, checklist.Checklist) else drafted(self.engagement, self.playbook)
        items = (item for id_ in step.items if (item := mine.item(id_)) and item.unfinished)
        found: list[tuple[str, Words]] = [
            (one.id, named(self.engagement, self.playbook, one)) for one in items
        ]
        if step.questionnaire and self.playbook.questionnaire:
            sheet = self.docs.get("questionnaire")
            if not isinstance(sheet, Questionnaire):
                found.append(("questionnaire", say("ready-not-sent")))
            elif not sheet.ended_at and sheet.open:
                found.append(("questionnaire", say("ready-open", count=len(sheet.open))))
        return tuple(found)

    @property
    def lacking(self) -> tuple[tuple[str, Words], ...]:
        """All that is missing, in the order of the steps."""
        return tuple(one for step in self.before for one in self.missing(step))


def name(step: StepRules, engagement: Engagement) -> Words:
    """What a step is called."""
    if step.name:
        return Own(step.name, engagement.language)
    return say(f"step-{step.id.replace('_', '-')}")


def card(ready: Readiness, reader: str) -> Card:
    """The steps, and what is missing of each; only what is ready can be called so."""
    head = ready.engagement
    blocks: list[Block] = [Checklist(tuple(_steps(ready)))]
    for step in ready.before:
        if lacking := ready.missing(step):
            blocks.append(Para(say("ready-missing", step=name(step, head), count=len(lacking))))
            blocks.append(Checklist(tuple(Check(words, "open") for _, words in lacking)))
    buttons: tuple[Button, ...] = ()
    if gate := ready.passed:
        key = "ready-passed-anyway" if gate.missing else "ready-passed"
        blocks.append(Note(say(key, who=Who(gate.by))))
    elif ready.lacking:
        blocks.append(Note(say("ready-not-yet")))
        buttons = (Button(say("ready-anyway"), "gate.reason", head.id, opens=True),)
    else:
        buttons = (Button(say("ready-yes"), "gate.pass", head.id, style="main"),)
    key = "ready-title-open" if ready.lacking else "ready-title"
    title = say(key, client=head.client, count=len(ready.lacking))
    return Card(title, tuple(blocks), buttons, private(reader))


def _steps(ready: Readiness) -> Iterable[Check]:
    for step in ready.before:
        yield Check(name(step, ready.engagement), "open" if ready.missing(step) else "done")
    for step in ready.playbook.steps[len(ready.before) :]:
        yield Check(name(step, ready.engagement), "later")


def reason_form(ready: Readiness) -> Form:
    """Why to go ahead although something is missing."""
    field = Field(
        id="reason", kind="long", label=say("ready-reason"), hint=say("ready-reason-hint"), most=LONGEST
    )
    return Form(
        code="gate.overridden",
        title=say("ready-anyway"),
        intro=(Para(say("ready-title-open", client=ready.engagement.client, count=len(ready.lacking))),),
        fields=(field,),
        submit=say("ready-submit"),
        engagement=ready.engagement.id,
    )


def let_through(ready: Readiness, by: Person, reason: str, now: datetime) -> Turn:
    """The project goes on to the client's kickoff; what was missing then is kept with the reason, and told."""
    head, lacking = ready.engagement, ready.lacking
    ids = tuple(id_ for id_, _ in lacking)
    gate = Gate(head.id, by.id, now, ids, Internal(reason) if ids else None)
    log = Log("gate.overridden" if ids else "gate.passed", by.id, {"missing": ", ".join(ids)})

    def build(inside: Inside) -> Parts:
        if not ids:
            return say("ready-title", client=head.client), (Note(say("ready-passed", who=Who(by.id))),), ()
        blocks = (
            Quote(Raw(reason), Who(by.id)),
            Checklist(tuple(Check(words, "flagged") for _, words in lacking)),
        )
        return say("ready-anyway-title", client=head.client, count=len(ids)), blocks, ()

    told = Say(head.internal, internal(build), key=f"gate:{head.id}")
    return Turn((gate,), (told, log)) + aside(_thanks(ids))


def _thanks(missing: tuple[str, ...]) -> Text:
    return say("ready-kept-anyway") if missing else say("ready-kept")
