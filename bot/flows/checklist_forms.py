"""The forms of a checklist: how an item stands, and an item of one's own."""

from datetime import date

from bot.cards.card import Block, Field, Form, Note, Option, Para, Quote, Text, Who, internal_form, say
from bot.flows.checklist_items import asking, name
from bot.ids import derive
from bot.model.checklist import Item
from bot.model.engagement import Engagement
from bot.model.internal import Inside
from bot.model.playbook import Playbook
from bot.model.playbook_checklist import DIMENSIONS, SORTS
from bot.model.seats import Side

STATES = ("open", "waiting", "done", "dropped")
#: An item, what the client is asked and a reason are a line or two, in characters.
LONGEST = 200
#: Where an item can be put: a list of the administrative dimension, or another dimension.
PLACES = (*(f"administrative|{sort}" for sort in SORTS), *DIMENSIONS[1:])


def item_form(engagement: Engagement, playbook: Playbook, item: Item) -> Form:
    """How an item stands, whose it is, by when; and what the client is asked, where it waits for them."""

    def build(inside: Inside) -> Form:
        words = asking(engagement, playbook, item)
        intro: tuple[Block, ...] = (Para(name(engagement, playbook, item, inside)),)
        if words and not item.ask:
            intro = (*intro, Note(say("checklist-asks")), Quote(words))
        states = tuple(Option(one, say(f"checklist-state-{one}")) for one in STATES)
        reason = item.reason.reveal(inside) if item.reason else ""
        return Form(
            code="checklist.item",
            title=say("checklist-item-form"),
            intro=intro,
            fields=(
                Field(
                    id="state",
                    kind="choice",
                    label=say("checklist-how"),
                    options=states,
                    value=item.state,
                ),
                *_fields(engagement, item.owner, item.due),
                Field(
                    id="ask",
                    kind="long",
                    label=say("checklist-ask"),
                    hint=say("checklist-ask-hint" if words else "checklist-ask-needed"),
                    value=item.ask,
                    required=False,
                    most=LONGEST,
                ),
                Field(
                    id="reason",
                    kind="short",
                    label=say("checklist-reason"),
                    hint=say("checklist-reason-hint"),
                    value=reason,
                    required=False,
                    most=LONGEST,
                ),
            ),
            submit=say("handoff-form-submit"),
            engagement=engagement.id,
            arg=item.id,
        )

    return internal_form(build)


def add_form(engagement: Engagement, dimension: str, owner: str, today: date) -> Form:
    """An item of one's own."""
    first = PLACES[0] if dimension not in DIMENSIONS[1:] else dimension
    return Form(
        code="checklist.add",
        title=say("checklist-add-form"),
        fields=(
            Field(id="what", kind="short", label=say("checklist-what"), most=LONGEST),
            Field(
                id="place",
                kind="choice",
                label=say("checklist-place"),
                options=tuple(Option(one, place(one)) for one in PLACES),
                value=first,
            ),
            *_fields(engagement, owner, today),
        ),
        submit=say("handoff-form-submit"),
        engagement=engagement.id,
    )


def place(code: str) -> Text:
    """The name of a dimension, or of a list inside it."""
    dimension, _, sort = code.partition("|")
    return say(f"checklist-{sort}") if sort else say(f"checklist-of-{dimension}")


def _fields(engagement: Engagement, owner: str, due: date) -> tuple[Field, Field]:
    ours = engagement.people(Side.OURS)
    return (
        Field(
            id="owner",
            kind="choice",
            label=say("checklist-owner"),
            hint=say("checklist-owner-hint"),
            options=tuple(Option(derive(one), Who(one)) for one in ours),
            value=derive(owner) if owner in ours else None,
        ),
        Field(id="due", kind="date", label=say("checklist-due"), value=due.isoformat()),
    )
