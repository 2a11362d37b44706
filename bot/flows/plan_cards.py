"""The plan as one card for our side, and the form of a milestone."""

from datetime import date, datetime

from bot.cards.card import (
    Block,
    Button,
    Card,
    Check,
    Checklist,
    Day,
    Divider,
    Facts,
    Field,
    Form,
    Moment,
    Note,
    Option,
    Para,
    Quote,
    Raw,
    Text,
    Who,
    Words,
    private,
    say,
)
from bot.flows.actions import actions_of
from bot.flows.charters import charter_of
from bot.flows.desk import Desk
from bot.flows.milestones import NAME, WHY, planning
from bot.flows.owners import unowned
from bot.model.actions import Action
from bot.model.decision import Decision
from bot.model.engagement import Engagement
from bot.model.plan import Milestone
from bot.model.seats import Side

#: So many milestones have a button of their own.
BUTTONS = 6
#: So many actions are shown.
SHOWN = 12


def overview(desk: Desk, reader: str, *, writes: bool) -> Card:
    """The whole plan, for ``reader`` of our side; whoever ``writes`` can change it."""
    title = say("plan-title", client=desk.engagement.client)
    return Card(title, tuple(_blocks(desk)), _buttons(desk) if writes else (), private(reader))


def _blocks(desk: Desk) -> list[Block]:
    return [*_dates(desk), *_agreed(desk)]


def _agreed(desk: Desk) -> list[Block]:
    """Actions, decisions and open questions."""
    head, blocks = desk.engagement, list[Block]()
    held = actions_of(head, desk.docs)
    if held.open:
        checks = tuple(_action(head, one) for one in sorted(held.open, key=lambda one: one.by or date.max))
        blocks += [Divider(), Para(say("plan-actions", count=len(held.open))), Checklist(checks[:SHOWN])]
        if len(checks) > SHOWN:
            blocks.append(Note(say("home-more", count=len(checks) - SHOWN)))
    decisions = [one for one in desk.docs.values() if isinstance(one, Decision)]
    if decisions:
        open_ = sum(len(one.open) for one in decisions)
        counts = say("plan-decisions", count=sum(len(one.points) for one in decisions), open=open_)
        blocks += [Divider(), Para(counts)]
    if held.unanswered:
        blocks += [Divider(), Para(say("plan-questions", count=len(held.unanswered)))]
        blocks += [Quote(Raw(one.words)) for one in held.unanswered]
    return blocks


def _action(head: Engagement, one: Action) -> Check:
    if unowned(one, head):
        return Check(Raw(one.what), "flagged", say("notes-nobody"))
    owner: Words = Who(one.person) if one.person else Raw(one.who)
    detail = (
        say("notes-action", who=owner, day=Day(one.by)) if one.by else say("notes-action-open", who=owner)
    )
    return Check(Raw(one.what), "now" if one.asked else "open", detail)


def _dates(desk: Desk) -> list[Block]:
    plan = desk.plan
    when: Words = Moment(plan.kickoff) if plan.kickoff else say("plan-no-kickoff")
    rows: list[tuple[Words, Words]] = [(say("plan-kickoff"), when)]
    rows += [(Raw(one.name), stands(one)) for one in ordered(desk)]
    blocks: list[Block] = [Facts(tuple(rows))]
    if not plan.milestones:
        blocks.append(Para(say("plan-none")))
    for busy in charter_of(desk.engagement, desk.docs).busy:
        for one in plan.milestones:
            if one.state != "reached" and busy.first <= one.expected <= busy.last:
                blocks.append(Note(say("plan-busy", name=Raw(one.name), what=Raw(busy.what))))
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
    held = actions_of(one, desk.docs)
    action = Button(say("action-add"), "action.form", one.id, opens=True)
    decision = Button(say("decision-new"), "decision.new", one.id, opens=True)
    log = Button(say("decision-log"), "decision.log", one.id, "0|0")
    answer = Button(say("queries-write"), "queries.edit", one.id, opens=True)
    month = Button(say("firsts-show"), "firsts.show", one.id)
    rules = Button(say("ground-show"), "ground.show", one.id)
    meeting = Button(say("series-add"), "series.form", one.id, opens=True)
    return (
        add,
        *edits,
        month,
        rules,
        meeting,
        action,
        decision,
        log,
        *((answer,) if held.unanswered else ()),
    )


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
