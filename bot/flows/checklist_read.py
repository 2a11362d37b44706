"""What a form of the checklist says, checked at its fields: an item as it stands now, or a new one."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

import msgspec
from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Text, say
from bot.events import Value
from bot.flows.checklist_forms import LONGEST, PLACES, STATES
from bot.flows.checklist_items import asking
from bot.ids import derive
from bot.model.checklist import Checklist, Item
from bot.model.engagement import Engagement
from bot.model.internal import Internal
from bot.model.playbook import Playbook
from bot.model.playbook_checklist import DIMENSIONS, Dimension
from bot.model.seats import Side

#: No item is due further away than this.
FAR = timedelta(days=365)


class Read(msgspec.Struct, frozen=True, gc=False):
    """An item as a form came back, and the faults by field."""

    item: Item
    faults: dict[str, Text]


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
    fresh = Item(id_, "administrative", by, agenda.local_day(now, engagement.zone))
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
    due, today = values.get("due"), agenda.local_day(now, engagement.zone)
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


def _dimension(name_: str) -> Dimension:
    return next(one for one in DIMENSIONS if one == name_)
