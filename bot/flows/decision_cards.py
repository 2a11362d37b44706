"""Decisions as the client confirms them, as the project manager approves them, and all of them in the log."""

from collections.abc import Sequence

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
    Moment,
    Note,
    Para,
    Raw,
    Who,
    Words,
    private,
    say,
)
from bot.model.decision import Decision, Point
from bot.model.engagement import Engagement

#: Decisions on one page of the log.
PAGE = 12
#: The longest list of decisions that one form takes, in characters.
LONGEST = 1_000


def card(head: Engagement, one: Decision, *, again: bool = False) -> Card:
    """What was decided, for the client to confirm; once they have, with name and time."""
    title = one.title or say("decision-title", count=len(one.points))
    blocks: list[Block] = [Para(say("decision-again"))] if again else []
    if one.blocks:
        blocks += [*one.blocks, *_signed(one)]
    else:
        blocks.append(signed_points(one))
    if one.over:
        blocks.append(Note(say("decision-over")))
    elif one.open:
        blocks.append(Note(say("decision-how")))
    return Card(title, tuple(blocks), (*_confirms(head, one), _log(head)), CLIENT)


def signed_points(one: Decision) -> Checklist:
    """What was decided, point by point, and who confirmed it when."""
    return Checklist(tuple(_check(point, place, one) for place, point in enumerate(one.points, 1)))


def _check(point: Point, place: int, one: Decision) -> Check:
    label = say("decision-point", number=place, words=point.words) if len(one.points) > 1 else point.words
    if point.confirmed is None:
        return Check(label, "open", say("decision-over") if one.over else None)
    return Check(
        label, "done", say("decision-by", who=Who(point.confirmed.by), at=Moment(point.confirmed.at))
    )


def _signed(one: Decision) -> list[Block]:
    signed = dict.fromkeys(
        (point.confirmed.by, point.confirmed.at) for point in one.points if point.confirmed
    )
    return [Note(say("decision-by", who=Who(by), at=Moment(at))) for by, at in signed]


def _confirms(head: Engagement, one: Decision) -> tuple[Button, ...]:
    if not one.open:
        return ()
    number = str(one.number)
    label = say("change-approve") if one.change else say("decision-confirm", count=len(one.open))
    confirm = Button(label, "decision.confirm", head.id, number, style="main")
    if one.change:
        no = Button(say("change-no"), "change.no", head.id, str(one.change), opens=True)
        return (confirm, no)
    if len(one.points) < 2 or one.blocks:
        return (confirm,)
    each = (
        Button(say("decision-confirm-one", number=at + 1), "decision.confirm", head.id, f"{number}|{at}")
        for at in one.open
    )
    return (confirm, *each)


def _log(head: Engagement, page: int = 0) -> Button:
    return Button(say("decision-earlier" if page else "decision-log"), "decision.log", head.id, f"0|{page}")


def approve(head: Engagement, one: Decision) -> Button:
    """Approves a decision as it was shown."""
    return Button(
        say("paper-approve"), "decision.approve", head.id, str(one.number), one.revision, style="main"
    )


def draft(head: Engagement, one: Decision, reader: str) -> Card:
    """A decision for whoever approves it; once it is posted, without buttons."""
    title = say("decision-draft", client=head.client, number=one.number)
    checks = signed_points(one)
    if one.posted_at:
        note = Note(say("paper-posted", who=Who(reader), at=Moment(one.posted_at)))
        return Card(title, (checks, note), audience=private(reader))
    edit = Button(say("paper-edit"), "decision.edit", head.id, str(one.number), one.revision, opens=True)
    by = Para(say("decision-drafted", who=Who(one.by)))
    return Card(
        title,
        (by, checks, Note(say("paper-waits", client=head.client))),
        (approve(head, one), edit),
        private(reader),
    )


def form(head: Engagement, one: Decision | None, *, writes: bool) -> Form:
    """What was decided, a decision a line."""
    said = "\n".join(point.words.said for point in one.points if isinstance(point.words, Raw)) if one else ""
    field = Field(
        id="words",
        kind="long",
        label=say("decision-words"),
        hint=say("decision-words-hint"),
        value=said,
        most=LONGEST,
    )
    note = Note(say("decision-goes-out" if writes else "decision-goes-up", client=head.client))
    return Form(
        code="decision.note",
        title=say("decision-form"),
        fields=(field,),
        submit=say("decision-submit"),
        intro=(note,),
        engagement=head.id,
        arg=str(one.number) if one else "",
        revision=one.revision if one else 0,
    )


def log(head: Engagement, found: Sequence[Decision], page: int, reader: str, *, ours: bool) -> Card:
    """The decision log, the latest first; the client reads what was posted to them."""
    told = [one for one in sorted(found, key=lambda one: -one.number) if ours or one.posted_at]
    shown = told[page * PAGE : (page + 1) * PAGE]
    blocks: list[Block] = []
    for one in shown:
        day = Day(agenda.local_day(one.posted_at or one.at, head.zone))
        name: Words = say("decision-number", number=one.number, day=day)
        if one.posted_at is None:
            name = say("decision-number-draft", number=one.number, day=day)
        blocks.append(Para(name))
        blocks.append(signed_points(one))
    if not shown:
        blocks.append(Para(say("decision-none")))
    more = (_log(head, page + 1),) if len(told) > (page + 1) * PAGE else ()
    title = say("decision-log-title", client=head.client)
    return Card(title, tuple(blocks), more, private(reader) if ours else CLIENT)
