"""The plan as one card for our side, and the form of a milestone."""

from datetime import datetime

from bot.cards.card import (
    Block,
    Button,
    Card,
    Day,
    Facts,
    Field,
    Form,
    Moment,
    Note,
    Option,
    Para,
    Raw,
    Text,
    Words,
    private,
    say,
)
from bot.flows.desk import Desk
from bot.flows.milestones import NAME, WHY, planning
from bot.model.plan import Milestone
from bot.model.seats import Side

#: So many milestones have a button of their own.
BUTTONS = 8


def overview(desk: Desk, reader: str, *, writes: bool) -> Card:
    """The whole plan, for ``reader`` of our side; whoever ``writes`` can change it."""
    title = say("plan-title", client=desk.engagement.client)
    return Card(title, tuple(_blocks(desk)), _buttons(desk) if writes else (), private(reader))


def _blocks(desk: Desk) -> list[Block]:
    plan = desk.plan
    when: Words = Moment(plan.kickoff) if plan.kickoff else say("plan-no-kickoff")
    rows: list[tuple[Words, Words]] = [(say("plan-kickoff"), when)]
    rows += [(Raw(one.name), stands(one)) for one in ordered(desk)]
    blocks: list[Block] = [Facts(tuple(rows))]
    if not plan.milestones:
        blocks.append(Para(say("plan-none")))
    ours, theirs = (plan.moved_by.get(side, 0) for side in Side)
    if ours or theirs:
        blocks.append(Note(say("plan-moves", count=ours + theirs, ours=ours, theirs=theirs)))
    return blocks


def ordered(desk: Desk) -> tuple[Milestone, ...]:
    """The milestones by the day on which they are expected."""
    return tuple(sorted(desk.plan.milestones, key=lambda one: one.expected))


def stands(one: Milestone) -> Text:
    """How a milestone stands, in words that the client may read."""
    if one.state == "reached":
        return say("plan-is-reached", day=Day(one.reached or one.expected))
    day = Day(one.expected)
    if one.state == "behind":
        return say("status-is-behind", day=day, why=Raw(one.why))
    return say("status-is-ahead" if one.state == "ahead" else "status-is-on-schedule", day=day)


def _buttons(desk: Desk) -> tuple[Button, ...]:
    one = desk.engagement
    add = Button(say("plan-add"), "plan.milestone", one.id, style="main", opens=True)
    open_ = [each for each in ordered(desk) if each.state != "reached"][:BUTTONS]
    edits = (
        Button(say("plan-edit", name=Raw(_short(each.name))), "plan.milestone", one.id, each.id, opens=True)
        for each in open_
    )
    return (add, *edits)


def _short(name: str) -> str:
    return name if len(name) <= 40 else name[:39] + "…"


def milestone_form(desk: Desk, one: Milestone | None, now: datetime) -> Form:
    """A new milestone, or one to edit: before the kickoff its date, after it when it is expected, and why."""
    early = planning(desk.plan, now)
    fields = [
        Field(id="name", kind="short", label=say("plan-name"), value=one.name if one else None, most=NAME)
    ]
    if one is None or early:
        value = one.due.isoformat() if one else None
        fields.append(
            Field(id="due", kind="date", label=say("plan-due"), hint=say("plan-due-hint"), value=value)
        )
    if one and not early:
        fields.append(
            Field(
                id="expected",
                kind="date",
                label=say("plan-expected"),
                hint=say("plan-expected-hint", day=Day(one.due)),
                value=one.expected.isoformat(),
            )
        )
    if one:
        dropped = (Option("dropped", say("plan-state-dropped")),) if early else ()
        states = (Option("planned", say("plan-state-planned")), Option("reached", say("plan-state-reached")))
        fields.append(
            Field(
                id="state",
                kind="choice",
                label=say("plan-state"),
                options=(*states, *dropped),
                value="planned",
            )
        )
    if one and not early:
        fields.append(
            Field(
                id="why",
                kind="long",
                label=say("plan-why"),
                hint=say("plan-why-hint"),
                value=one.why,
                required=False,
                most=WHY,
            )
        )
    return Form(
        code="plan.milestone",
        title=say("plan-form"),
        fields=tuple(fields),
        submit=say("plan-save"),
        engagement=desk.engagement.id,
        arg=one.id if one else "",
    )
