"""The log of issues: the whole of it for our side, as far as each may see it; for the client what they were told."""

from datetime import datetime

from bot.cards.card import Card
from bot.effects import Turn, Whisper
from bot.events import Commanded, Pressed
from bot.flows.asides import refuse
from bot.flows.issue_log import history, overview
from bot.flows.issue_matter import Matter
from bot.flows.issue_told import for_client
from bot.handlers.access import may_read
from bot.model.person import Person
from bot.model.scope import Scope

#: The word after ``/usher issues`` that asks for the log.
WORD = "log"


def asked(text: str) -> bool:
    """Whether a command about issues asks for their log."""
    return text.casefold().split()[1:2] == [WORD]


def logged(scope: Scope, text: str, now: datetime) -> Turn:
    """``/usher issues log`` is that of the project, ``/usher issues log 3`` that of one issue."""
    head, docket, actor = scope.engagement, scope.docket, scope.actor
    if head is None or scope.playbook is None or docket is None or actor is None or not may_read(scope):
        return refuse("aside-no-engagement")
    number = text.rsplit(maxsplit=1)[-1].lstrip("#")
    if not number.isdigit():
        return Turn(effects=(Whisper(overview(head, scope.playbook, docket.listed, actor.id, now)),))
    for one in docket.listed:
        matter = Matter(head, scope.playbook, one, scope.people)
        if str(one.number) == number and matter.sees(actor.id):
            return Turn(effects=(Whisper(history(matter, actor.id)),))
    return refuse("log-unknown", number=int(number[:9]))


def page(matter: Matter, actor: Person, event: Pressed) -> Card:
    """One issue's log, or what came before the page that is shown; for somebody who may see it."""
    number = event.arg.partition("|")[2]
    return history(matter, actor.id, int(number) if number.isdigit() else 0)


def told(scope: Scope, event: Commanded) -> Turn | None:
    """``/usher issues`` by somebody of the client; None where it is not their project, or they are not known."""
    head, docket, actor = scope.engagement, scope.docket, scope.actor
    if head is None or scope.playbook is None or docket is None or actor is None or actor.side is None:
        return None
    here = scope.channel.engagement == head.id and scope.channel.role == "client"
    if not here and not head.seats_of(actor.id):
        return None
    return Turn(effects=(Whisper(for_client(head, scope.playbook, docket.listed, actor.id)),))
