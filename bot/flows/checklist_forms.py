"""The forms of a checklist: how an item stands, and an item of one's own; each checked at its fields."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec
from msgspec.structs import replace

from bot.cards.card import (
    Block,
    Field,
    Form,
    Note,
    Option,
    Para,
    Quote,
    Text,
    Who,
    internal_form,
    say,
)
from bot.events import Value
from bot.flows.checklist_items import asking, name
from bot.ids import derive
from bot.model.checklist import Checklist, Item
from bot.model.engagement import Engagement
from bot.model.internal import Inside, Internal
from bot.model.playbook import Playbook
from bot.model.playbook_checklist import DIMENSIONS, SORTS, Dimension
from bot.model.seats import Side

STATES = ("open", "waiting", "done", "dropped")
#: An item, what the client is asked and a reason are a line or two, in characters.
LONGEST = 200
FAR = timedelta(days=365)
#: Where an item can be put: a list of the administrative dimension, or another dimension.
PLACES = (*(f"administrative|{sort}" for sort in SORTS), *DIMENSIONS[1:])


class Read(msgspec.Struct, frozen=True):
    """An item as a form came back, and the faults by field."""

    item: Item
    faults: dict[str, Text]


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


def read_item(
    engagement: Engagement,
    playbook: Playbook,
    item: Item,
    values: Mapping[str, Value],
    by: str,
    now: datetime,
) -> Read:
    """The item as the form says it stands; ``by`` (a person's id) sent it."""
    owner, due, faults = _whose(engagement, item, values, now)
    ask, reason = _said(values, "ask", faults), _said(values, "reason", faults)
    state = values.get("state")
    if state not in STATES:
        faults["state"] = say("error-choose")
        return Read(item, faults)
    changed = replace(item, owner=owner, due=due, ask=ask)
    if state == "dropped" and not reason:
        faults["reason"] = say("checklist-reason-needed")
    if state == "waiting" and asking(engagement, playbook, changed) is None:
        faults["ask"] = say("checklist-ask-needed")
    if state != item.state:
        changed = replace(changed, state=state, by=by, at=now)
    again = state == "waiting" and (item.state != "waiting" or item.sent_at or ask != item.ask)
    if again or state in ("open", "dropped"):
        changed = replace(changed, asked_at=None, sent_at=None, sent_by="")
    return Read(replace(changed, reason=Internal(reason) if state == "dropped" else None), faults)


def read_added(engagement: Engagement, values: Mapping[str, Value], id_: str, by: str, now: datetime) -> Read:
    """The new item, under ``id_``."""
    fresh = Item(id_, "administrative", by, _today(engagement, now))
    owner, due, faults = _whose(engagement, fresh, values, now)
    what, where = _said(values, "what", faults), values.get("place")
    if not what and "what" not in faults:
        faults["what"] = say("checklist-what-needed")
    if where not in PLACES:
        faults["place"] = say("error-choose")
    dimension, _, sort = str(where).partition("|")
    item = replace(fresh, owner=owner, due=due, words=Internal(what), by=by, at=now)
    if not faults:
        item = replace(item, dimension=_dimension(dimension), sort=sort)
    return Read(item, faults)


def full(checklist: Checklist, field: str) -> dict[str, Text]:
    """What is wrong where the checklist can hold no more."""
    return {field: say("checklist-full")} if checklist.full else {}


def _whose(
    engagement: Engagement, item: Item, values: Mapping[str, Value], now: datetime
) -> tuple[str, date, dict[str, Text]]:
    faults: dict[str, Text] = {}
    people = {derive(one): one for one in engagement.people(Side.OURS)}
    owner = people.get(str(values.get("owner") or ""), "")
    if not owner:
        faults["owner"] = say("checklist-owner-needed")
    due, today = values.get("due"), _today(engagement, now)
    day = due if isinstance(due, date) and not isinstance(due, datetime) else None
    if day is None or abs(day - today) > FAR:
        faults["due"] = say("error-date-far")
    elif day < today and day != item.due:
        faults["due"] = say("checklist-due-past")
    return owner or item.owner, day or item.due, faults


def _said(values: Mapping[str, Value], field: str, faults: dict[str, Text]) -> str:
    value = values.get(field)
    said = value.strip() if isinstance(value, str) else ""
    if len(said) > LONGEST:
        faults[field] = say("handoff-too-long", count=len(said), most=LONGEST)
    return said[:LONGEST]


def _today(engagement: Engagement, now: datetime) -> date:
    return now.astimezone(ZoneInfo(engagement.zone)).date()


def _dimension(name_: str) -> Dimension:
    return next(one for one in DIMENSIONS if one == name_)
