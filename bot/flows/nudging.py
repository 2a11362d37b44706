"""Reminders: what waits for somebody is told them in one card; whoever should know that it waits is told once."""

from collections.abc import Callable, Mapping
from datetime import datetime

from bot import agenda
from bot.cards.card import Card
from bot.effects import Effect, Later, Log, Say
from bot.flows.line import whom
from bot.model.engagement import Engagement
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.playbook import Playbook
from bot.model.seats import Seat


def remind(person: str, engagement: str, row_id: str, at: datetime) -> Later:
    """From ``at`` (aware) on, remind ``person`` of the row with this id as long as it waits for them.

    It comes bundled with all else that is due, at an allowed hour, once a business day; an answer ends it.
    """
    args = {"row": row_id}
    return Later(
        f"nudge:{person}/{engagement}/{row_id}", "nudge.row", at, person, args=args, about=engagement
    )


def tomorrow(engagement: Engagement, playbook: Playbook, person: str, row_id: str, now: datetime) -> Later:
    """Remind ``person`` from the opening of the next business day on."""
    hours, zone = playbook.hours, engagement.zone
    day = agenda.add_business_days(agenda.local_day(now, zone), 1, hours, engagement.countries)
    return remind(person, engagement.id, row_id, agenda.opening(day, hours, zone))


def escalate(
    engagement: Engagement,
    people: Mapping[str, Person],
    seat: Seat,
    card: Callable[[str], Card],
    now: datetime,
) -> tuple[Effect, ...]:
    """Tell the holder of ``seat``, else the next up the line, by direct message; ``card`` is made for that person.

    For an area's own due item, once it has seen that what should be done is not; at night the whole item waits.
    """
    told = whom(engagement, people, seat, now)
    if told is None:
        return (Log("escalation.nobody", refs={"seat": seat.value}),)
    return (Say(Direct(told), card(told)), Log("escalation.told", refs={"seat": seat.value, "told": told}))
