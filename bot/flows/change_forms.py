"""The forms of a change request: what is asked, what it would mean, how it ends; and the original budget."""

from msgspec.structs import replace

from bot.cards.card import CLIENT, INTERNAL, Day, Field, Form, Note, Option, Raw, internal_form, say
from bot.flows.desk import Desk
from bot.model.change import SHOWN, ChangeBook, ChangeRequest, Cost, Impact, State
from bot.model.engagement import Engagement
from bot.model.internal import Inside

#: The longest request, and the longest of everything else that is written, in characters.
LONGEST, MORE = 800, 600
ENDS: tuple[State, ...] = ("declined", "parked", "withdrawn")


def ask(head: Engagement, words: str, *, client: bool, arg: str = "") -> Form:
    """What is asked for, by either side; ``words`` are what was said already."""
    what = Field(
        id="what",
        kind="long",
        label=say("change-what"),
        hint=say("change-what-hint"),
        value=words[:LONGEST],
        most=LONGEST,
    )
    why = Field(id="why", kind="long", label=say("change-why"), required=False, most=MORE)
    return Form(
        code="change.asked",
        title=say("change-form"),
        fields=(what,) if client else (what, why),
        submit=say("change-send"),
        engagement=head.id,
        arg=arg,
        audience=CLIENT if client else INTERNAL,
    )


def assess(desk: Desk, one: ChangeRequest, currency: str) -> Form:
    """What it would mean: for the dates, in hours and in money; and what of it the client reads."""
    later = [each for each in desk.plan.milestones if each.state != "reached"]
    milestones = tuple(
        Option(each.id, say("change-milestone-on", name=Raw(each.name), day=Day(each.expected)))
        for each in later
    )

    def build(inside: Inside) -> Form:
        known = one.effect
        cost = known.cost.reveal(inside) if known else Cost(currency=currency)
        note = known.note.reveal(inside) if known else ""
        worded = replace(one, said=known.said.reveal(inside)) if known else one
        return _assessing(desk, worded, known, cost, note, milestones)

    return internal_form(build)


def _assessing(
    desk: Desk,
    one: ChangeRequest,
    known: Impact | None,
    cost: Cost,
    note: str,
    milestones: tuple[Option, ...],
) -> Form:
    dates = Field(
        id="milestone",
        kind="choice",
        label=say("change-milestone"),
        options=milestones,
        value=known.milestone if known and desk.plan.milestone(known.milestone) else None,
        required=False,
    )
    options = tuple(Option(each, say(f"change-shown-{each}")) for each in SHOWN)
    return Form(
        code="change.assessed",
        title=say("change-assess-form"),
        fields=(
            Field(id="what", kind="long", label=say("change-what-offered"), value=one.said, most=LONGEST),
            Field(id="days", kind="number", label=say("change-days"), value=known.days if known else 0),
            *((dates,) if milestones else ()),
            Field(id="hours", kind="number", label=say("change-hours"), value=cost.hours, required=False),
            Field(id="price", kind="number", label=say("change-price"), value=cost.price, required=False),
            _currency(cost),
            Field(
                id="shown",
                kind="choice",
                label=say("change-shown"),
                options=options,
                value=known.shown if known else "price",
            ),
            Field(id="own", kind="long", label=say("change-note"), value=note, required=False, most=MORE),
        ),
        submit=say("paper-see"),
        intro=(Note(say("change-assess-how")),),
        engagement=desk.engagement.id,
        arg=str(one.number),
        revision=one.revision,
    )


def _currency(cost: Cost) -> Field:
    return Field(
        id="currency",
        kind="short",
        label=say("change-currency"),
        hint=say("change-currency-hint"),
        value=cost.currency,
        required=False,
        most=3,
    )


def end(head: Engagement, one: ChangeRequest) -> Form:
    """How it ends, by our side; the client reads the reason where they know of it."""
    options = tuple(Option(each, say(f"change-end-{each}")) for each in ENDS)
    told = one.client or one.state == "offered"
    reason = Field(id="reason", kind="long", label=say("change-reason"), required=told, most=MORE)
    return Form(
        code="change.ended",
        title=say("change-end"),
        fields=(Field(id="fate", kind="choice", label=say("change-fate"), options=options), reason),
        submit=say("change-keep"),
        intro=(Note(say("change-end-told" if told else "change-end-quiet", client=head.client)),),
        engagement=head.id,
        arg=str(one.number),
        revision=one.revision,
    )


def refuse(head: Engagement, one: ChangeRequest) -> Form:
    """The client does not want it: a reason, if they like."""
    reason = Field(id="reason", kind="long", label=say("change-no-why"), required=False, most=MORE)
    return Form(
        code="change.refused",
        title=say("change-no"),
        fields=(reason,),
        submit=say("change-send"),
        engagement=head.id,
        arg=str(one.number),
        audience=CLIENT,
    )


def budget(head: Engagement, book: ChangeBook) -> Form:
    """What was agreed on at first, in hours or in money, for our side alone."""

    def build(inside: Inside) -> Form:
        cost = book.budget.reveal(inside) if book.budget else Cost()
        return Form(
            code="change.budgeted",
            title=say("change-budget"),
            fields=(
                Field(id="hours", kind="number", label=say("change-hours"), value=cost.hours, required=False),
                Field(id="price", kind="number", label=say("change-price"), value=cost.price, required=False),
                _currency(cost),
            ),
            submit=say("change-keep"),
            intro=(Note(say("change-budget-how")),),
            engagement=head.id,
        )

    return internal_form(build)
