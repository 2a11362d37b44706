"""What the next up the line is told: that somebody does not answer, or that nobody stands in for them."""

from collections.abc import Mapping
from datetime import datetime

from bot.effects import Log, Say, Turn
from bot.flows import nudging_cards as cards
from bot.flows.home import waiting
from bot.flows.line import absence, acting, over, whom
from bot.flows.nudge_round import SILENCE
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.scope import Case
from bot.model.seats import Seat


def silent(
    case: Case, people: Mapping[str, Person], person: str, rows: tuple[str, ...], now: datetime
) -> Turn:
    """Reminding ended: the partner is told, or the next up the line where it is the partner who does not answer."""
    left = tuple(row for row in waiting(person, case) if row.id in rows)
    partner = whom(case.engagement, people, Seat.ENGAGEMENT_PARTNER, now)
    told = partner if partner not in (None, person) else over(case.engagement, people, person, now)
    if not left or told is None:
        return Turn(effects=(Log("nudge.silent_nobody", refs={"person": person}),))
    card = cards.silent_card(told, person, case.engagement.client, SILENCE.days, left)
    return Turn(effects=(Say(Direct(told), card), Log("nudge.silent", refs={"person": person, "told": told})))


def absent(
    case: Case, people: Mapping[str, Person], person: str, rows: tuple[str, ...], now: datetime
) -> Turn:
    """Somebody is away without a deputy, or out of reach, and something waits for them: who sees to it?"""
    one = case.engagement
    left = tuple(row for row in waiting(person, case) if row.id in rows)
    told = over(one, people, person, now)
    if not left or person not in people or acting(people, person, one.zone, now):
        return Turn()
    if told is None:
        return Turn(effects=(Log("nudge.absent_nobody", refs={"person": person}),))
    away = absence(people[person], one.zone, now)
    card = cards.absent_card(told, person, one.client, one.id, away, left)
    return Turn(effects=(Say(Direct(told), card), Log("nudge.absent", refs={"person": person, "told": told})))
