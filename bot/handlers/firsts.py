"""The first month: early win, interim deliverable, one-to-ones; whoever writes the papers sees to them."""

from collections.abc import Callable
from datetime import datetime

from bot.cards.card import say
from bot.effects import Ask, Reject, Turn, Whisper
from bot.events import Due, Pressed, Submitted
from bot.flows import deliverable, firsts_card, paper_form, win
from bot.flows.asides import no_seat, refuse, stale
from bot.flows.desk import Desk
from bot.flows.firsts import firsts_of
from bot.handlers.access import may_read
from bot.handlers.papers import desk_of, may_write
from bot.model.address import is_address
from bot.model.papers import Kind, Paper
from bot.model.scope import Scope

#: The two papers: their sections, how a draft is shown, and what follows from its approval.
_SECTIONS: dict[Kind, tuple[str, ...]] = {"win": ("text",), "deliverable": deliverable.SECTIONS}
_SHOWN: dict[Kind, Callable[[Desk, datetime], Turn]] = {"win": win.shown, "deliverable": deliverable.shown}


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """A button of the first month."""
    desk, actor = desk_of(scope), scope.actor
    if desk is None or actor is None:
        return stale()
    writes = may_write(scope, desk, now)
    if event.code == "firsts.show":
        if not may_read(scope):
            return no_seat()
        return Turn(effects=(Whisper(firsts_card.card(desk, actor.id, writes=writes)),))
    if not writes:
        return no_seat()
    held = firsts_of(desk.engagement, desk.docs)
    match event.code:
        case "win.form" if held.confirmed is None:
            return Turn(effects=(Ask(win.choose_form(desk)),))
        case "win.edit" if held.win and held.confirmed is None:
            return _form(desk, "win", now)
        case "deliverable.edit" if held.delivered_at is None:
            return _form(desk, "deliverable", now)
        case "met.form":
            return Turn(effects=(Ask(deliverable.met_form(desk)),))
        case "win.approve" if held.confirmed is None:
            paper = desk.current("win", event.arg, event.revision)
            return win.approved(desk, paper, actor, now) if paper else stale()
        case "deliverable.approve":
            paper = desk.current("deliverable", event.arg, event.revision)
            return deliverable.approved(desk, paper, actor, now) if paper else stale()
    return stale()


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """A form of the first month came back."""
    desk, actor = desk_of(scope), scope.actor
    if desk is None or actor is None:
        return stale()
    if not may_write(scope, desk, now):
        return no_seat()
    match event.code:
        case "win.form":
            return win.chosen(desk, event.values, actor, now)
        case "met.form":
            return deliverable.met(desk, event.values, actor, now)
        case "win.edit":
            return _edited(desk, "win", event, now)
        case "deliverable.edit":
            return _edited(desk, "deliverable", event, now)
    return stale()


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """A day of the first month has come."""
    desk = desk_of(scope)
    if desk is None or desk.engagement.state != "open":
        return Turn()
    match event.what:
        case "win.late":
            return win.late(desk, now)
        case "win.slow":
            return win.slow(desk, now)
        case "deliverable.late":
            return deliverable.late(desk, now)
    return Turn()


def _open(desk: Desk, kind: Kind, now: datetime) -> Paper:
    """The draft that is open, or the next one."""
    last = desk.paper(kind)
    return last if last and last.open else desk.drafted(kind, now)


def _form(desk: Desk, kind: Kind, now: datetime) -> Turn:
    sections = _SECTIONS[kind]
    return Turn(
        effects=(Ask(paper_form.form(desk, kind, _open(desk, kind, now), sections, hinted=sections)),)
    )


def _edited(desk: Desk, kind: Kind, event: Submitted, now: datetime) -> Turn:
    paper = _open(desk, kind, now)
    if (str(paper.number), paper.revision) != (event.arg, event.revision):
        return stale()
    if kind == "win" and firsts_of(desk.engagement, desk.docs).win is None:
        return refuse("aside-stale")
    draft, faults = paper_form.read(paper, event.values, _SECTIONS[kind])
    first = _SECTIONS[kind][0]
    if not draft.words.get(first):
        faults[first] = say("notes-empty")
    if (link := draft.words.get("link")) and not is_address(link):
        faults["link"] = say("error-link", words=link[:60])
    return Turn(effects=(Reject(faults),)) if faults else _SHOWN[kind](desk.with_paper(kind, draft), now)
