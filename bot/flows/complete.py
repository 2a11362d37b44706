"""The gate at the end of an onboarding: it names what is missing, may leave something out, and lets through."""

from collections.abc import Iterator
from datetime import datetime

from msgspec.structs import replace

from bot.cards.card import (
    Block,
    Button,
    Card,
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
from bot.effects import Effect, Forget, Later, Log, Say, Turn
from bot.flows.closing import Gate, need_name
from bot.flows.following import retrospectives
from bot.flows.line import LINE, whom
from bot.flows.survey_plan import FURTHEST, first_after
from bot.model.closing import Mark
from bot.model.engagement import Engagement
from bot.model.internal import Inside, Internal
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.playbook import Playbook


def planned(engagement: Engagement, playbook: Playbook, kickoff: datetime, now: datetime) -> Later | Forget:
    """The next time the project manager reads what is missing; with the kickoff it moves."""
    rules, name = playbook.complete, f"complete.nudge:{engagement.id}"
    days = range(rules.day, FURTHEST, rules.every)
    at = first_after(engagement, playbook, days, kickoff, now)
    args = {"kickoff": kickoff.isoformat()}
    return Later(name, "complete.nudge", at, args=args, late="yield") if at else Forget(name)


def card(gate: Gate, *only: str) -> Card:
    """What is there and what is missing, for our side; the one next step as its main button."""
    head, closing = gate.engagement, gate.closing

    def build(inside: Inside) -> Parts:
        checks = tuple(gate.check(one, inside) for one in gate.playbook.complete.needs)
        done = closing.completed
        if done:
            words = say("complete-since", day=Day(done.at.date()), who=Who(done.by))
        else:
            words = say("complete-missing", count=len(gate.missing))
        blocks: list[Block] = [Para(words), *([Checklist(checks)] if checks else []), *_reasons(gate, inside)]
        return say("complete-title", client=head.client), blocks, _buttons(gate)

    return internal(build, only=only)


def _reasons(gate: Gate, inside: Inside) -> Iterator[Block]:
    for need in gate.playbook.complete.needs:
        mark = gate.closing.waived.get(need.id)
        if mark and mark.reason:
            yield Quote(Raw(mark.reason.reveal(inside)), need_name(need, gate.engagement))


def _buttons(gate: Gate) -> Iterator[Button]:
    if gate.closing.completed:
        return
    if gate.missing:
        yield Button(say("complete-waive"), "complete.waive", gate.engagement.id, opens=True)
    else:
        yield Button(say("complete-finish"), "complete.finish", gate.engagement.id, style="main")


def waive_form(gate: Gate) -> Form:
    """What is left out, and why."""
    options = tuple(Option(one.id, need_name(one, gate.engagement)) for one in gate.missing)
    return Form(
        code="complete.waived",
        title=say("closing-waive-form"),
        intro=(Note(say("closing-waive-how")),),
        fields=(
            Field(id="what", kind="choice", label=say("closing-waive-what"), options=options),
            Field(id="reason", kind="long", label=say("closing-reason"), most=1_000),
        ),
        submit=say("closing-submit"),
        engagement=gate.engagement.id,
    )


def waived(gate: Gate, need: str, reason: str, by: Person, now: datetime) -> Turn:
    """Something is left out, with its reason; our channel reads it."""
    mark = Mark(by.id, now, Internal(reason))
    closing = replace(gate.closing, waived={**gate.closing.waived, need: mark})
    log = Log("complete.waived", by.id, {"need": need})
    return Turn((closing,), (shown(replace(gate, closing=closing)), log))


def finished(gate: Gate, by: Person, now: datetime) -> Turn:
    """Nothing is missing: the onboarding is complete, and is looked back at."""
    head = gate.engagement
    closing = replace(gate.closing, completed=Mark(by.id, now))
    after = retrospectives(head, gate.playbook, "onboarding", "onboarding", "onboarding", now)
    forget, log = Forget(f"complete.nudge:{head.id}"), Log("complete.finished", by.id)
    return Turn((closing,), (shown(replace(gate, closing=closing), bump=True), *after, forget, log))


def shown(gate: Gate, *, bump: bool = False) -> Say:
    """The gate in our own channel, as it is now."""
    return Say(gate.engagement.internal, card(gate), key=f"complete:{gate.engagement.id}", bump=bump)


def nudged(gate: Gate, kickoff: datetime, now: datetime) -> Turn:
    """A week has passed and it is still open: whoever manages the project reads what is missing."""
    head = gate.engagement
    if gate.closing.completed:
        return Turn()
    effects: list[Effect] = [planned(head, gate.playbook, kickoff, now)]
    told = whom(head, gate.people, LINE[0], now)
    if told:
        key = f"complete:{head.id}"
        effects.append(Say(Direct(told), card(gate, told), key=key, bump=True))
    effects.append(Log("complete.nudged", refs={"missing": str(len(gate.missing))}))
    return Turn(effects=tuple(effects))
