"""What our side finds out about an issue: facts, the root cause by five whys, the impact, and a plan."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from math import ceil

from bot import agenda
from bot.cards.card import Day, Note, Para, Quote, Raw, Text, Who, private, say
from bot.effects import Effect, Turn, Whisper
from bot.flows.asides import aside
from bot.flows.issue_cards import board, card
from bot.flows.issue_matter import Matter
from bot.flows.issue_moves import acted, to_client
from bot.flows.work_cards import asks_impact, key, preview, whispers
from bot.model.internal import Internal
from bot.model.issue_work import Plan, Step
from bot.model.person import Person
from bot.model.plan import Task
from bot.model.reading import Category
from bot.model.seats import Seat

#: Whose field it is, and so who joins (issues: the specialist joins); for people, the partner names whom they need.
SPECIALIST: dict[Category, Seat] = {
    "delivery": Seat.DELIVERY_LEAD,
    "communication": Seat.CLIENT_SERVICES_LEAD,
    "scope": Seat.PROJECT_MANAGER,
}
#: A plan that is rounded up by a second is no day longer.
_SLACK = 0.01


def looked(matter: Matter, by: Person, facts: Mapping[str, str], now: datetime) -> Turn:
    """The facts are there; the client is asked, neutrally, what it means for them."""
    first = not matter.issue.work.facts
    matter = acted(matter, by, now, "looked").worked(facts=_held(facts))
    asked: tuple[Effect, ...] = ()
    if first and matter.issue.from_client and matter.issue.work.own is None:
        asked = to_client(matter, asks_impact(matter), key(matter, "own"))
    return matter.kept(now, *board(matter), *asked, log=matter.log("looked", by.id)) + following(
        matter, by, now
    )


def owned(matter: Matter, by: Person, words: str, now: datetime) -> Turn:
    """The client has said what it means for them."""
    matter = matter.noted(now, by.id, "own", words).worked(own=Internal(words))
    told: tuple[Effect, ...] = ()
    if owner := matter.issue.owner:
        title = say("work-own-told", client=matter.engagement.client, number=matter.issue.number)
        told = whispers(matter, owner, title, Quote(Raw(words), Who(by.id)))
    log = matter.log("own", by.id)
    return matter.kept(now, *board(matter), *told, log=log) + aside(
        say("issue-answer-thanks", number=matter.issue.number)
    )


def why(matter: Matter, by: Person, words: str, cause: str, now: datetime) -> Turn:
    """One answer further; with a kind of process the root is found."""
    whys = (*matter.issue.work.whys, Internal(words))
    matter = acted(matter, by, now, "why", words).worked(whys=whys, cause=cause)
    log = matter.log("why", by.id, number=str(len(whys)), cause=cause)
    return matter.kept(now, *board(matter), log=log) + following(matter, by, now)


def weighed(matter: Matter, by: Person, impact: Mapping[str, str], now: datetime) -> Turn:
    """What it does to the project and to the client's goals."""
    matter = acted(matter, by, now, "weighed").worked(impact=_held(impact))
    return matter.kept(now, *board(matter), log=matter.log("weighed", by.id)) + following(matter, by, now)


def following(matter: Matter, by: Person, now: datetime) -> Turn:
    """The card with the next step, for whoever did the one before."""
    matter = matter.with_(revision=matter.issue.revision + 1)
    return Turn(effects=(Whisper(card(matter, by.id)),))


def planned(
    matter: Matter, by: Person, plan: Plan, guarded: tuple[Text, ...], people: tuple[str, ...], now: datetime
) -> Turn:
    """A plan is drafted; whoever is needed for it hears so, and so does the specialist of its field."""
    before = matter.issue.work.plan
    matter = acted(matter, by, now, "planned").worked(plan=plan)
    if matter.issue.paused and before and before.waits:  # the offer of before is withdrawn
        matter = matter.resumed(now)
    told: list[Effect] = []
    known = before.free if before else ()
    for one in people:
        if one not in known and one != by.id:
            told += _needed(matter, one, plan)
    seat = SPECIALIST.get(matter.issue.category)
    expert = matter.holder(seat, now) if seat else None
    if before is None and expert and expert not in (by.id, matter.issue.owner, *people):
        told += _needed(matter, expert, plan, "work-joins")
    shown = preview(matter.with_(revision=matter.issue.revision + 1), plan, by.id, guarded)
    return matter.kept(now, *board(matter), *told, log=matter.log("planned", by.id)) + shown


def _needed(matter: Matter, person: str, plan: Plan, why: str = "work-needed") -> tuple[Effect, ...]:
    title = Text(why, {"client": matter.engagement.client, "number": matter.issue.number})
    steps = [Para(say("work-needed-step", what=Raw(one.what), day=Day(one.meant))) for one in plan.steps]
    return whispers(matter, person, title, *steps, Note(say("work-needed-how", who=Who(plan.owner))))


def steps_of(matter: Matter, tasks: tuple[Task, ...], now: datetime) -> Iterator[Step]:
    """Steps as they are promised: the days reckoned with, times the buffer, until work ends on a day that is worked."""
    head, hours = matter.engagement, matter.playbook.hours
    today = agenda.local_day(now, head.zone)
    for one in tasks:
        if one.by is None:
            continue
        days = ceil((one.by - today).days * matter.rules.buffer - _SLACK)
        day = agenda.add_business_days(today + timedelta(days=days), 0, hours, head.countries)
        yield Step(one.what, one.who, one.by, agenda.closing(day, hours, head.zone))


def refused(matter: Matter, by: Person, key_: str) -> Turn:
    """Something of this issue cannot be done now, and why."""
    return aside(Text(key_, {"number": matter.issue.number}), audience=private(by.id))


def _held(words: Mapping[str, str]) -> dict[str, Internal[str]]:
    return {name: Internal(said) for name, said in words.items() if said}
