"""Our silence towards the client: the project manager is told, then the partner (playbook: pitfalls)."""

from collections.abc import Iterable
from datetime import date, datetime

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Button, Card, Day, Note, Para, Who, private, say
from bot.effects import Later, Log, Turn
from bot.flows.line import LINE
from bot.flows.nudging import escalate
from bot.flows.row import Row
from bot.model.engagement import Engagement
from bot.model.exchange import Exchange
from bot.model.person import Person
from bot.model.playbook import Playbook
from bot.model.scope import Case
from bot.model.seats import Seat


def watch(engagement: Engagement, playbook: Playbook, since: date) -> Later:
    """Look again once nothing of ours has come for as many business days as the playbook allows."""
    day = agenda.add_business_days(since, playbook.answers.silence, playbook.hours, engagement.countries)
    at = agenda.closing(day, playbook.hours, engagement.zone)
    return Later(f"silence:{engagement.id}", "silence.over", at)


def since_of(engagement: Engagement, exchange: Exchange) -> date:
    """The day since which the client has heard nothing from us."""
    return exchange.ours_on or engagement.counted_from


def over(
    engagement: Engagement,
    playbook: Playbook,
    exchange: Exchange,
    people: dict[str, Person],
    now: datetime,
) -> Turn:
    """The days have passed: whoever leads the project is told; a business day later the partner."""
    if engagement.state != "open":
        return Turn()
    today, since = agenda.local_day(now, engagement.zone), since_of(engagement, exchange)
    if engagement.client_room is None:
        return Turn(effects=(watch(engagement, playbook, today),))
    if (again := watch(engagement, playbook, since)).at > now:
        return Turn(effects=(again,))
    seat = LINE[min(exchange.silent, 1)]
    told = escalate(engagement, people, seat, lambda one: _card(engagement, playbook, since, one), now)
    following: tuple[Later, ...] = ()
    if not exchange.silent:
        day = agenda.add_business_days(today, 1, playbook.hours, engagement.countries)
        at = agenda.closing(day, playbook.hours, engagement.zone)
        following = (replace(again, at=at),)
    changed = replace(exchange, silent=min(exchange.silent + 1, 2))
    return Turn((changed,), (*told, *following, Log("silence.told", refs={"step": str(changed.silent)})))


def _card(engagement: Engagement, playbook: Playbook, since: date, told: str) -> Card:
    manager = engagement.holder(Seat.PROJECT_MANAGER) or engagement.opened_by
    count = playbook.answers.silence
    title = say("silence-title", client=engagement.client, count=count)
    own = told == manager
    who = (
        say("silence-own", day=Day(since)) if own else say("silence-theirs", who=Who(manager), day=Day(since))
    )
    return Card(title, (Para(who), Note(say("silence-how"))), audience=private(told))


def waiting(person: str, case: Case) -> Iterable[Row]:
    """A word to the client that is overdue."""
    one, exchange = case.engagement, case.docs.get("exchange")
    if not isinstance(exchange, Exchange) or not exchange.silent:
        return
    if person != one.holder(Seat.PROJECT_MANAGER):
        return
    since = since_of(one, exchange)
    button = Button(say("silence-elsewhere"), "silence.elsewhere", one.id)
    due = watch(one, case.playbook, since).at
    yield Row(say("silence-waits", client=one.client, day=Day(since)), button, due, "silence")
