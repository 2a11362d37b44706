"""The offboarding: access given back, documents handed over, a last survey; then the engagement is closed."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import (
    CLIENT,
    Block,
    Button,
    Card,
    Check,
    Checklist,
    Day,
    Field,
    Form,
    Note,
    Option,
    Para,
    Parts,
    Quote,
    Raw,
    Who,
    internal,
    say,
)
from bot.effects import Effect, Forget, Log, Say, Turn
from bot.flows.closing import Gate, closing_of, left_out, step_name
from bot.flows.concern import stands
from bot.flows.desk import writing
from bot.flows.following import surveys
from bot.flows.nudging import tomorrow
from bot.flows.retention import planned
from bot.flows.row import Row
from bot.flows.survey import Poll
from bot.model.closing import Mark
from bot.model.internal import Inside, Internal
from bot.model.person import Person
from bot.model.playbook_closing import Step
from bot.model.scope import Case
from bot.model.seats import Seat
from bot.model.survey import Survey


def begun(gate: Gate, by: Person, now: datetime) -> Turn:
    """It begins: the steps stand in our channel, and whoever manages the project is reminded of them."""
    head = gate.engagement
    gate = replace(gate, closing=replace(gate.closing, begun=Mark(by.id, now)))
    effects: list[Effect] = [shown(gate), Log("offboard.begun", by.id)]
    if manager := writing(head):
        effects.append(tomorrow(head, gate.playbook, manager, "offboard", now))
    return Turn((gate.closing,), tuple(effects))


def shown(gate: Gate, *, bump: bool = False) -> Say:
    """The offboarding in our own channel, as it is now."""
    return Say(gate.engagement.internal, card(gate), key=f"offboard:{gate.engagement.id}", bump=bump)


def card(gate: Gate, *only: str) -> Card:
    """Every step with its button; once nothing is left, the one that closes the project."""

    def build(inside: Inside) -> Parts:
        head, closing, steps = gate.engagement, gate.closing, gate.playbook.offboarding
        words = say("offboard-left", count=len(gate.left))
        if closing.closed:
            words = say("offboard-closed", day=Day(closing.closed.at.date()), who=Who(closing.closed.by))
        checks = Checklist(tuple(_check(gate, one) for one in steps))
        reasons = [
            Quote(Raw(mark.reason.reveal(inside)), step_name(one, head))
            for one in steps
            if (mark := closing.steps.get(one.id)) and mark.reason
        ]
        blocks: list[Block] = [Para(words), checks, *reasons]
        return say("offboard-title", client=head.client), blocks, () if closing.closed else _buttons(gate)

    return internal(build, only=only)


def _check(gate: Gate, step: Step) -> Check:
    label, mark = step_name(step, gate.engagement), gate.closing.steps.get(step.id)
    if mark:
        return Check(label, "later", left_out(mark)) if mark.reason else Check(label, "done")
    if step.survey and (survey := gate.asked(step)):
        if gate.answered(step):
            return Check(label, "done")
        done, total = len(survey.replies), len(survey.asked)
        state = say("survey-state-open", done=done, total=total, until=Day(survey.last_day))
        return Check(label, "now", state)
    return Check(label, "open")


def _buttons(gate: Gate) -> Iterator[Button]:
    head, left = gate.engagement, gate.left
    for number, step in enumerate(left):
        if step.survey and gate.asked(step):
            continue
        key, code = ("offboard-send", "offboard.send") if step.survey else ("offboard-done", "offboard.done")
        label = say(key, step=step_name(step, head))
        yield Button(label, code, head.id, step.id, style="main" if number == 0 else "plain")
    if left:
        yield Button(say("complete-waive"), "offboard.waive", head.id, opens=True)
    else:
        yield Button(say("offboard-close"), "offboard.close", head.id, style="main", opens=True)


def done(gate: Gate, step: Step, by: Person, now: datetime, reason: str = "") -> Turn:
    """A step is done, or left out with a reason."""
    mark = Mark(by.id, now, Internal(reason) if reason else None)
    closing = replace(gate.closing, steps={**gate.closing.steps, step.id: mark})
    log = Log("offboard.left_out" if reason else "offboard.done", by.id, {"step": step.id})
    return Turn((closing,), (shown(replace(gate, closing=closing)), log))


def sent(gate: Gate, now: datetime) -> Turn:
    """The last survey goes out."""
    return Turn(effects=tuple(surveys(gate.engagement, gate.playbook, "end", now)))


def waive_form(gate: Gate) -> Form:
    """Which step is left out, and why."""
    options = tuple(Option(one.id, step_name(one, gate.engagement)) for one in gate.left)
    return Form(
        code="offboard.waived",
        title=say("closing-waive-form"),
        intro=(Note(say("closing-waive-how")),),
        fields=(
            Field(id="what", kind="choice", label=say("closing-waive-what"), options=options),
            Field(id="reason", kind="long", label=say("closing-reason"), most=1_000),
        ),
        submit=say("closing-submit"),
        engagement=gate.engagement.id,
    )


def close_form(gate: Gate) -> Form:
    """A last look, and a last word to the client."""
    words = Field(
        id="words",
        kind="long",
        label=say("offboard-words"),
        hint=say("offboard-words-hint"),
        required=False,
        most=1_000,
    )
    return Form(
        code="offboard.closed",
        title=say("offboard-close"),
        intro=(Note(say("offboard-close-how", client=gate.engagement.client)),),
        fields=(words,) if gate.engagement.client_room else (),
        submit=say("offboard-close"),
        engagement=gate.engagement.id,
    )


def closed(gate: Gate, words: str, items: Iterable[str], by: Person, now: datetime) -> Turn:
    """The engagement is closed: surveys end, nothing of it falls due any more (``items`` are its due items)."""
    turn = Turn()
    for survey in (one for one in gate.surveys if one.engagement == gate.engagement.id):
        if survey.closed_at is None:
            turn += Poll(gate.engagement, gate.playbook, survey, gate.people).close(now)
    closing = replace(gate.closing, closed=Mark(by.id, now))
    head = replace(gate.engagement, state="closed")
    effects: list[Effect] = [shown(replace(gate, closing=closing), bump=True)]
    if head.client_room and words:
        effects.append(Say(head.client_room, farewell(gate, words), key=f"offboard.farewell:{head.id}"))
    effects += [*stands(head), *(Forget(name) for name in items), Log("engagement.closed", by.id)]
    effects.append(planned(head, gate.playbook, now))
    return turn + Turn((head, closing), tuple(effects))


def farewell(gate: Gate, words: str) -> Card:
    """The last word to the client, as it was written, with whom to speak to from now on."""
    head = gate.engagement
    contact = head.holder(Seat.ENGAGEMENT_PARTNER) or head.holder(Seat.PROJECT_MANAGER) or head.opened_by
    blocks = (Para(Raw(words)), Note(say("offboard-contact", who=Who(contact))))
    return Card(say("offboard-farewell"), blocks, audience=CLIENT)


def waiting(person: str, case: Case) -> Iterable[Row]:
    """An offboarding that has begun waits for whoever manages the project."""
    head = case.engagement
    closing = closing_of(head, case.docs)
    if closing.begun is None or closing.closed or person != writing(head):
        return
    open_ = any(isinstance(one, Survey) and one.rules.after == "end" for one in case.docs.values())
    words = say("offboard-waits-survey" if open_ else "offboard-waits", client=head.client)
    day = agenda.add_business_days(
        agenda.local_day(closing.begun.at, head.zone), 1, case.playbook.hours, head.countries
    )
    due = None if open_ else agenda.opening(day, case.playbook.hours, head.zone)
    yield Row(words, Button(say("offboard-open"), "usher", head.id, "offboard"), due, "offboard")
