"""The client portal: who may look at it, and who writes for it."""

from datetime import datetime

from bot.cards.card import CLIENT, Button, Card, say
from bot.effects import Ask, Turn, Whisper
from bot.events import Commanded, Due, Pressed, Submitted
from bot.flows import portal, portal_form
from bot.flows.asides import no_seat, refuse, stale
from bot.flows.home import MOST
from bot.flows.paper_form import text
from bot.flows.portal_site import Site
from bot.handlers.access import may_read
from bot.handlers.papers import desk_of, may_write
from bot.model.scope import Scope
from bot.model.seats import Side
from bot.understanding.tasks import parts, split_lines


def command(scope: Scope, event: Commanded, now: datetime) -> Turn:
    """``/usher portal``."""
    site = _site(scope)
    if site is None:
        return refuse("aside-no-engagement")
    return Turn(effects=(Whisper(portal.contents(site, writes=_writes(scope, site, now))),))


def from_client(scope: Scope, event: Commanded, now: datetime) -> Turn | None:
    """``/usher portal`` by somebody of the client; None where it is not their project, or they are not known."""
    if scope.engagement is None and scope.actor and scope.actor.side and len(scope.cases) > 1:
        heads = [case.engagement for case in scope.cases][:MOST]
        shows = (Button(say("which-project", client=one.client), "portal.show", one.id) for one in heads)
        return Turn(effects=(Whisper(Card(say("which-title"), (), tuple(shows), CLIENT)),))
    return command(scope, event, now) if _site(scope) else None


def _site(scope: Scope) -> Site | None:
    """The portal, where the actor may look at it: our side, and the client in their channel or with a seat."""
    desk, actor, head = desk_of(scope), scope.actor, scope.engagement
    if desk is None or actor is None or head is None or actor.side is None:
        return None
    here = scope.channel.engagement == head.id and scope.channel.role == "client"
    if not (may_read(scope) or here or head.seats_of(actor.id)):
        return None
    issues = scope.docket.listed if scope.docket else ()
    reader = actor.id if actor.side is Side.CLIENT else ""
    room = scope.channels.get(head.client_room) if head.client_room else None
    return Site(desk, issues, room.name if room else "", reader)


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """A part, a page of it, all parts; or the form."""
    site = _site(scope)
    if site is None:
        return refuse("aside-unknown-you") if scope.actor and scope.actor.side is None else stale()
    writes = _writes(scope, site, now)
    name, _, number = event.arg.partition("|")
    if event.code == "portal.show":
        return Turn(effects=(Whisper(portal.contents(site, writes=writes)),))
    if event.code == "portal.part" and name in portal.PARTS:
        shown = portal.page(site, name, int(number) if number.isdigit() else 0)
        return Turn(effects=(Whisper(shown),))
    if event.code == "portal.edit":
        return Turn(effects=(Ask(portal_form.form(site)),)) if writes else no_seat()
    return stale()


def _writes(scope: Scope, site: Site, now: datetime) -> bool:
    """Whether the actor may add to it: never once the project has ended."""
    return site.head.state == "open" and may_write(scope, site.desk, now)


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """What the project manager wrote."""
    site = _site(scope)
    if site is None or scope.actor is None or event.code != "portal.form":
        return stale()
    if not _writes(scope, site, now):
        return no_seat()
    lists = {
        name: [parts(line) for line in split_lines(text(event.values, name))] for name in portal_form.LISTS
    }
    return portal_form.saved(site, event.values, lists, scope.actor, now)


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """Nothing of it falls due."""
    return Turn()
