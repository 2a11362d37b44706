"""Seats edited later: whoever newly sits somewhere takes over what waits there."""

from collections.abc import Mapping
from datetime import datetime

from msgspec.structs import replace

from bot.cards.card import say
from bot.effects import Log, Reject, Say, Turn
from bot.events import Value
from bot.flows import alignment, checklist, material, team_intro
from bot.flows.asides import aside
from bot.flows.desk import plan_of
from bot.flows.handoff import Interviewed, shown
from bot.flows.handoff_waits import passed_on, waits_for
from bot.flows.opening import NEEDED, opened_card
from bot.flows.seating import FREE, elsewhere, seat_code, seating
from bot.model.engagement import Engagement
from bot.model.handoff import Handoff
from bot.model.places import Room
from bot.model.playbook import Playbook
from bot.model.scope import Scope
from bot.model.seats import Seat


def reseat(
    scope: Scope,
    engagement: Engagement,
    playbook: Playbook,
    handoff: Handoff,
    values: Mapping[str, Value],
    room: Room,
    now: datetime,
) -> Turn:
    """Take over the form's seats; a new sales rep is asked what is still open.

    Whom the form, opened in ``room``, could not show keeps their seat unless it says that the seat is free.
    """
    free = values.get(FREE)
    freed = set(free) if isinstance(free, tuple) else set()
    kept = {
        seat: tuple(one for one in ids if seat_code(seat, one) not in freed)
        for seat, ids in elsewhere(engagement, scope.people, room).items()
    }
    seated = seating(scope, values, needed=NEEDED, kept=kept)
    if seated.errors or scope.actor is None:
        return Turn(effects=(Reject(seated.errors),))
    changed = replace(engagement, seats=seated.seats)
    card = Say(changed.internal, opened_card(changed, playbook), key=f"engagement:{changed.id}")
    log = Log("engagement.reseated", scope.actor.id)
    turn = Turn((changed, *seated.fresh), (card, log, *shown(changed, handoff)))
    rep = changed.holder(Seat.SALES_REP)
    if rep and rep != engagement.holder(Seat.SALES_REP) and not handoff.accepted:
        turn = turn + Interviewed(changed, playbook, handoff, seated.people[rep]).resume()
    if waits_for(changed, playbook, handoff)[0] != waits_for(engagement, playbook, handoff)[0]:
        turn = turn + Turn(effects=passed_on(changed, playbook, handoff, now))
    if checklist.checklist_of(scope.docs):
        preparing = checklist.course(changed, playbook, scope.docs, {**scope.people, **seated.people})
        turn += preparing.reseated(engagement, scope.actor, now)
    kickoff = plan_of(changed, scope.docs).kickoff
    turn += Turn(effects=team_intro.begin(changed, playbook, now)) if handoff.accepted else Turn()
    turn += Turn(effects=material.planned(changed, playbook, handoff, kickoff, now))
    if scope.alignment:
        turn = turn + alignment.reseated(changed, playbook, scope.alignment)
    return turn + aside(say("people-saved"))
