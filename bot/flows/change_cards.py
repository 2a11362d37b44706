"""Change requests as our side sees them, as the client gets them offered, and all of them in a list."""

from collections.abc import Iterator

from bot.cards.card import (
    CLIENT,
    Block,
    Button,
    Card,
    Facts,
    Moment,
    Note,
    Para,
    Parts,
    Quote,
    Raw,
    Style,
    Who,
    Words,
    internal,
    say,
)
from bot.flows.change_words import costs, dated, seen, terms
from bot.flows.desk import Desk
from bot.flows.questionnaire_words import contact
from bot.model.change import ChangeRequest, Cost, Offer
from bot.model.engagement import Engagement
from bot.model.handoff import Signature
from bot.model.internal import Inside


def board(head: Engagement, one: ChangeRequest) -> Card:
    """Where it stands, in the internal channel: no amounts."""

    def build(inside: Inside) -> Parts:
        title = say(f"change-card-{one.state}", client=head.client, number=one.number)
        blocks: list[Block] = [Quote(Raw(one.said), Who(one.by))]
        rows = list(course(one))
        if rows:
            blocks.append(Facts(tuple(rows)))
        blocks += [Note(note) for note in _notes(head, one)]
        return title, blocks, buttons(head, one)

    return internal(build)


def course(one: ChangeRequest) -> Iterator[tuple[Words, Words]]:
    if one.issue:
        yield say("change-issue"), say("change-issue-number", number=one.issue)
    if one.offer:
        ours = one.offer.ours
        yield say("change-ours"), say("decision-by", who=Who(ours.by), at=Moment(ours.at))
    if one.approved:
        yield say("change-theirs"), say("decision-by", who=Who(one.approved.by), at=Moment(one.approved.at))
    if one.ended:
        at = Moment(one.ended.at)
        yield say("change-state"), say(f"change-ended-by-{one.state}", who=Who(one.ended.by), at=at)
    if one.reason:
        yield say("change-reason"), Raw(one.reason)


def _notes(head: Engagement, one: ChangeRequest) -> Iterator[Words]:
    if one.state == "asked":
        yield say("change-asks", who=contact(head))
    if one.state == "approved":
        yield say("change-begins")


def buttons(head: Engagement, one: ChangeRequest, *, details: bool = True) -> tuple[Button, ...]:
    """What can be done, the next step first; seats are checked when it is pressed."""

    def button(label: str, verb: str, *, main: bool = False, opens: bool = False) -> Button:
        style: Style = "main" if main else "plain"
        return Button(
            say(label), f"change.{verb}", head.id, str(one.number), one.revision, style, opens=opens
        )

    show = (button("change-show", "show"),) if details else ()
    if not one.open:
        return show
    found = [button("change-assess" if one.effect is None else "change-again", "assess", opens=True)]
    if one.effect is None:
        found = [button("change-assess", "assess", main=True, opens=True)]
    if one.state == "assessed":
        found.insert(
            0,
            button(
                "change-offer-see" if details else "change-offer", "see" if details else "offer", main=True
            ),
        )
    return (*found, button("change-end", "end", opens=True), *show)


def draft(desk: Desk, one: ChangeRequest, *readers: str) -> Card:
    """The offer as the client will read it, for whoever approves it; amounts are for these readers alone."""
    head = desk.engagement

    def build(inside: Inside) -> Parts:
        title = say("change-draft", client=head.client, number=one.number)
        blocks: list[Block] = [Quote(Raw(one.said), Who(one.by))]
        if one.why:
            blocks.append(Quote(Raw(one.why.reveal(inside)), say("change-why")))
        impact = one.effect
        if impact is None:
            return title, (*blocks, *_whole(one)), buttons(head, one, details=False)
        cost = impact.cost.reveal(inside)
        offer = one.offer or proposed(desk, one, cost, Signature(readers[0], one.at), 0)
        blocks = [Facts(terms(desk.plan, offer)), *blocks[: 1 if one.client else 0], *blocks[1:]]
        inner = [*costs(cost)]
        if note := impact.note.reveal(inside):
            inner.append((say("change-note"), Raw(note)))
        if inner:
            blocks += [Para(say("change-inside")), Facts(tuple(inner))]
        waits = (Note(say("paper-waits", client=head.client)),) if one.state == "assessed" else ()
        return title, (*blocks, *_whole(one), *waits), buttons(head, one, details=False)

    return internal(build, only=readers)


def _whole(one: ChangeRequest) -> tuple[Block, ...]:
    rows = tuple(course(one))
    return (Facts(rows),) if rows else ()


def proposed(desk: Desk, one: ChangeRequest, cost: Cost, ours: Signature, decision: int) -> Offer:
    """What would be offered: of the cost what the client is to read."""
    impact = one.effect
    assert impact is not None  # noqa: S101 - asked once it is assessed
    offer = Offer(impact.said.sealed, seen(cost, impact.shown), ours, decision, impact.days, impact.milestone)
    return dated(desk, offer)


def thanks(head: Engagement, one: ChangeRequest) -> Card:
    """The client's request has arrived: who comes back with what, and that nothing is done before."""
    lines = (Quote(Raw(one.said)), Para(say("change-thanks-who", who=contact(head))))
    back = Button(say("change-take-back"), "change.back", head.id, str(one.number))
    return Card(say("change-thanks", number=one.number), lines, (back,), CLIENT)


def ended(one: ChangeRequest) -> Card:
    """The client reads how a request ended that they know of."""
    blocks: tuple[Block, ...] = (Quote(Raw(one.offer.what if one.offer else one.said)),)
    if one.reason:
        blocks = (*blocks, Para(Raw(one.reason)))
    return Card(say(f"change-told-{one.state}", number=one.number), blocks, audience=CLIENT)


def realign(desk: Desk, percent: int, reader: str) -> Card:
    """More than the agreed share of the budget is asked for: pause and realign."""
    head, most = desk.engagement, desk.playbook.changes.percent

    def build(inside: Inside) -> Parts:
        title = say("change-over", client=head.client, percent=percent)
        listed = Button(say("change-list"), "change.list", head.id, style="main")
        return title, (Para(say("change-over-how", most=most)),), (listed,)

    return internal(build, only=(reader,))
