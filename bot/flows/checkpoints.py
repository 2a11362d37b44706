"""Review checkpoints of the ground rules: whoever writes is reminded from the business day before until it was held."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Button, Day, Raw, say
from bot.effects import Effect, Forget, Later, Log, Turn
from bot.flows.asides import aside, stale
from bot.flows.charters import charter_of
from bot.flows.desk import Desk, plan_of, writing
from bot.flows.row import Row
from bot.flows.timely import ask_on, forgotten
from bot.ids import derive
from bot.model.charter import Charter, Checkpoint
from bot.model.person import Person
from bot.model.scope import Case

#: Business days before it, when they are reminded first.
BEFORE = 1


def row(one: Checkpoint) -> str:
    """What its reminder is called: the same as long as its words and its day are."""
    return f"checkpoint.{derive(f'{one.on.isoformat()} {one.what}')}"


def planned(desk: Desk, held: Charter) -> Iterator[Later]:
    """When each that was not held yet is asked about."""
    head, hours = desk.engagement, desk.playbook.hours
    for one in held.checkpoints:
        if one.held is None:
            first = agenda.days_before(one.on, BEFORE, hours, head.countries)
            yield ask_on(head, row(one), agenda.opening(first, hours, head.zone))


def saved(desk: Desk, before: Charter, after: Charter, now: datetime) -> Turn:
    """The ground rules with what is known of their checkpoints; new ones are planned, those that are gone are not."""
    known = {row(one): one for one in before.checkpoints}
    points = tuple(known.get(row(one), one) for one in after.checkpoints)
    after = replace(after, checkpoints=points)
    kept, today = {row(one) for one in points}, agenda.local_day(now, desk.engagement.zone)
    fresh = tuple(one for one in points if row(one) not in known and one.on >= today)
    effects: list[Effect] = [*planned(desk, replace(after, checkpoints=fresh))]
    plan = desk.plan
    for gone in known.keys() - kept:
        effects.append(Forget(f"plan.ask:{desk.engagement.id}:{gone}"))
        plan = forgotten(plan, gone)
    return Turn((after,) if plan == desk.plan else (after, plan), tuple(effects))


def was_held(desk: Desk, id_: str, by: Person, now: datetime) -> Turn:
    """It has been looked at what there is: nobody is reminded any more."""
    held = charter_of(desk.engagement, desk.docs)
    if not any(row(one) == id_ and one.held is None for one in held.checkpoints):
        return stale()
    today = agenda.local_day(now, desk.engagement.zone)
    points = tuple(replace(one, held=today) if row(one) == id_ else one for one in held.checkpoints)
    changed = replace(held, checkpoints=points)
    gone = Forget(f"plan.ask:{desk.engagement.id}:{id_}")
    turn = Turn((changed, forgotten(desk.plan, id_)), (gone, Log("checkpoint.held", by.id)))
    return turn + aside(say("checkpoint-kept"))


def waiting(person: str, case: Case) -> Iterable[Row]:
    """The checkpoints whose time has come."""
    head = case.engagement
    if person != writing(head):
        return
    asked = plan_of(head, case.docs).asked
    for one in charter_of(head, case.docs).checkpoints:
        if one.held is None and row(one) in asked:
            words = say("checkpoint-waits", client=head.client, what=Raw(one.what), day=Day(one.on))
            button = Button(say("checkpoint-held"), "charter.held", head.id, row(one), style="main")
            yield Row(words, button, agenda.opening(one.on, case.playbook.hours, head.zone), row(one))
