"""Playbooks in chat: which one a project works by, its move to a newer version, what was proposed."""

from datetime import datetime

from msgspec.structs import replace

from bot.effects import Ask, Turn, Whisper
from bot.events import Commanded, Due, Pressed, Submitted
from bot.flows.asides import no_seat, refuse, stale
from bot.flows.playbook_cards import move_card, moving, version_card
from bot.flows.playbook_diff import differences
from bot.flows.playbook_move import Move
from bot.flows.proposals import listing, settled, sorting
from bot.handlers.access import is_ours, may_read, sits
from bot.handlers.papers import desk_of
from bot.model.playbook import Playbook
from bot.model.scope import Scope
from bot.model.seats import LEADERS, Seat

#: Who moves a project to another version.
MOVERS = (*LEADERS, Seat.MANAGING_PARTNER)


def playbook(scope: Scope, event: Commanded, now: datetime) -> Turn:
    """``/usher playbook``: its version; with ``move``, what a newer one changes; with ``proposals``, those."""
    if scope.actor is None:
        return refuse("aside-unknown-you")
    word = "".join(event.text.casefold().split()[1:2])
    if word == "proposals":
        return Turn(effects=(Whisper(listing(scope.proposals, scope.actor)),))
    if not (scope.engagement and scope.playbook) or not may_read(scope):
        return refuse("aside-no-engagement")
    if word == "move":
        return _shown(scope, now)
    mine, offered = scope.playbook, scope.playbooks.get(scope.playbook.id)
    differs = len(differences(mine, offered)) if offered else 0
    waiting = sum(one.fate == "open" for one in scope.proposals)
    card = version_card(scope.engagement, mine, offered, differs, waiting, scope.actor.id)
    return Turn(effects=(Whisper(card),))


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """A button of a card about playbooks."""
    if not is_ours(scope):
        return no_seat()
    match event.code:
        case "playbook.sort":
            form = sorting(scope.proposals)
            return Turn(effects=(Ask(form),)) if form else stale()
        case "playbook.see":
            return _shown(scope, now) if may_read(scope) else no_seat()
        case "playbook.move":
            return _moved(scope, event.arg, now) if sits(scope, *MOVERS) else no_seat()
    return stale()


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """A form about playbooks came back."""
    if not is_ours(scope) or scope.actor is None:
        return no_seat()
    if event.code == "playbook.sorted":
        return settled(scope.proposals, event.values, scope.actor, now)
    return stale()


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """Nothing about playbooks falls due."""
    return Turn()


def _shown(scope: Scope, now: datetime) -> Turn:
    found = _move(scope)
    if isinstance(found, Turn):
        return found
    if scope.actor is None or not sits(scope, *MOVERS):
        return no_seat()
    changes = differences(found.old, found.new)
    card = move_card(found.engagement, found.old, found.new, changes, found.hindrances(), scope.actor.id)
    return Turn(effects=(Whisper(card),))


def _moved(scope: Scope, shown: str, now: datetime) -> Turn:
    found = _move(scope)
    if isinstance(found, Turn):
        return found
    if scope.actor is None or shown != moving(found.old, found.new):
        return stale()
    return _shown(scope, now) if found.hindrances() else found.made(scope.actor, now)


def _move(scope: Scope) -> Move | Turn:
    """The move to what is on offer now, or why there is none."""
    head, mine = scope.engagement, scope.playbook
    offered: Playbook | None = scope.playbooks.get(mine.id) if mine else None
    if head is None or mine is None:
        return stale()
    if head.state != "open":
        return refuse("playbook-closed")
    if offered is None:
        return refuse("playbook-none")
    if offered.hash == mine.hash:
        return refuse("playbook-nothing")
    desk = desk_of(replace(scope, playbook=offered))
    if desk is None:
        return stale()
    return Move(
        head,
        mine,
        offered,
        desk,
        scope.handoff,
        scope.alignment,
        scope.docs,
        scope.people,
        scope.pending,
    )
