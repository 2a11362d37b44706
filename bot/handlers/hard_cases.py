"""Guidance on an issue's card: our side asks for it, the managing partner alone reads all of it."""

from datetime import datetime

from bot.effects import Turn, Whisper
from bot.flows.asides import refuse, stale
from bot.flows.guidance import guidance, vague
from bot.flows.issue_matter import Matter
from bot.handlers.access import sits
from bot.handlers.papers import desk_of
from bot.model.person import Person
from bot.model.scope import Scope
from bot.model.seats import Seat


def guided(scope: Scope, matter: Matter, actor: Person, verb: str, now: datetime) -> Turn:
    """The guidance that fits, or that its scope is vague; whoever presses has been checked to be of ours."""
    desk = desk_of(scope)
    if desk is None:
        return stale()
    if verb == "vague":
        return vague(matter, actor, now) if matter.issue.open else stale()
    leads = sits(scope, Seat.MANAGING_PARTNER)
    card = guidance(desk, matter, actor.id, leads=leads)
    return Turn(effects=(Whisper(card),)) if card else refuse("guide-no-case")
