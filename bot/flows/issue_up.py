"""An escalation: a level up, with its six facts, to whoever answers for that level (issues: carries its facts)."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.cards.card import CLIENT, Card, Note, Para, Text, Who, private, say
from bot.effects import Effect, Say
from bot.flows.issue_ack import first
from bot.flows.issue_cards import button, reached
from bot.flows.issue_clocks import DAY
from bot.flows.issue_ladder import GAP
from bot.flows.issue_matter import TRUSTED, Matter
from bot.model.owed import Direct
from bot.model.places import Room
from bot.model.seats import Seat

#: Who answers for a level, and who if they cannot be reached.
OF_LEVEL: dict[int, tuple[Seat, ...]] = {
    1: (Seat.PROJECT_MANAGER, Seat.CLIENT_SERVICES_LEAD, Seat.ENGAGEMENT_PARTNER, Seat.MANAGING_PARTNER),
    2: (Seat.ENGAGEMENT_PARTNER, Seat.CLIENT_SERVICES_LEAD, Seat.MANAGING_PARTNER, Seat.PROJECT_MANAGER),
    3: (Seat.MANAGING_PARTNER, Seat.ENGAGEMENT_PARTNER, Seat.CLIENT_SERVICES_LEAD, Seat.PROJECT_MANAGER),
}

Step = tuple[Matter, tuple[Effect, ...]]


def ping(matter: Matter, person: str, why: Text, now: datetime) -> Step:
    """Reach a person, unless they were told of this issue within the last minutes."""
    ladder = matter.issue.ladder
    last = ladder.pinged.get(person) if ladder else None
    if last is not None and now - last < GAP:
        return matter, (matter.log("ping_suppressed", person),)
    if ladder:
        matter = matter.with_(ladder=replace(ladder, pinged={**ladder.pinged, person: now}))
    return matter, (*reached(matter, person, why), matter.log("pinged", person))


def up(matter: Matter, now: datetime, why: Text, *, hold: bool = False) -> Step:
    """One level up because time ran out; a low one never climbs, and whoever has it is told instead.

    Below critical there are some minutes for the facts; a critical one goes at once, and its facts follow. With
    ``hold`` a level that was reached lasts its own time, and whoever answers for it is told.
    """
    issue = matter.issue
    if issue.severity == "low":
        person = issue.owner or first(matter, now)
        return ping(matter, person, why, now) if person else (matter, (matter.log("up_nobody"),))
    if hold and _held(matter, now):
        held = matter.log("level_held", level=str(issue.level))
        if issue.facts_by:  # it goes to them with its facts, in a moment
            return matter, (held,)
        matter, told = told_up(matter, now, why)
        return matter, (held, *told)
    level = min(3, issue.level + 1)
    matter = matter.noted(now, "", f"level-{level}", level=level, level_at=now)
    log = matter.log("level", level=str(level))
    if matter.critical or not matter.issue.missing:
        matter, told = told_up(matter, now, why)
        return matter, (log, *told, *asked(matter, now))
    by = now + timedelta(minutes=matter.rules.gather)
    matter = matter.with_(facts_by=by)
    return matter, (log, *asked(matter, now))


def _held(matter: Matter, now: datetime) -> bool:
    """Whether its level, once reached, has time of its own left; a critical one, or one with a plan, does not wait."""
    issue = matter.issue
    if matter.critical or issue.level_at is None or issue.level >= len(OF_LEVEL) or issue.planned:
        return False
    hours = matter.rules.levels[issue.level - 1] * DAY
    return now < matter.work.after(issue.level_at, hours, business=True)


def told_up(matter: Matter, now: datetime, why: Text) -> Step:
    """Bring it to whoever answers for its level; the missing are passed over, and that is logged."""
    matter = matter.with_(facts_by=None)
    effects: list[Effect] = []
    for seat in TRUSTED if matter.issue.private else OF_LEVEL[matter.issue.level]:
        person = matter.holder(seat, now)
        if person is None:
            effects.append(matter.log("level_missing", seat=seat.value))
            continue
        matter, told = ping(matter, person, why, now)
        return matter, (*effects, *told)
    return matter, (*effects, matter.log("up_nobody"))


def asked(matter: Matter, now: datetime) -> tuple[Effect, ...]:
    """Whoever has it, or should, is asked for the facts that an escalation carries."""
    missing = matter.issue.missing
    near = None if matter.issue.private else matter.holder(Seat.PROJECT_MANAGER, now)
    person = matter.issue.owner or near or first(matter, now)
    if not missing or person is None:
        return ()
    title = say("issue-facts-asked", client=matter.engagement.client, number=matter.issue.number)
    add = button(matter, "facts", say("issue-facts-add"), main=True, opens=True)
    words = say("issue-facts-why", count=len(missing), minutes=matter.rules.gather)
    card = Card(title, (Para(words),), (add,), private(person))
    return (Say(Direct(person), card, critical=matter.critical),)


def client_told(matter: Matter, now: datetime, by: str) -> Step:
    """The client hears that somebody further up looks at it: a choice of ours, each time."""
    head = matter.engagement
    seat = {1: Seat.PROJECT_MANAGER, 2: Seat.ENGAGEMENT_PARTNER, 3: Seat.MANAGING_PARTNER}
    who = matter.holder(seat[matter.issue.level], now)
    if who is None or matter.issue.private:
        return matter, ()
    title = say("issue-told-client", number=matter.issue.number, who=Who(who))
    note = Note(say("issue-told-client-how"))
    to = matter.raiser() if matter.issue.from_client else head.client_room
    if to is None:
        return matter, ()
    card = Card(title, (note,), audience=CLIENT if isinstance(to, Room) else matter.audience())
    matter = matter.noted(now, by, "client-told", told_client=now)
    return matter, (Say(to, card), matter.log("client_told", by))
