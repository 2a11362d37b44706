"""How often those concerned hear of an issue: its owner may let them hear more often, never more seldom."""

from datetime import datetime

from bot.cards.card import say
from bot.effects import Ask, Reject, Turn
from bot.events import Submitted
from bot.flows import issue_forms, issue_moves
from bot.flows.asides import refuse
from bot.flows.issue_matter import Matter
from bot.model.person import Person


def asked(matter: Matter, by: Person) -> Turn:
    """The form, for its owner alone (issues: the owner may raise the rhythm)."""
    return Turn(effects=(Ask(issue_forms.rhythm(matter)),)) if _owns(matter, by) else refuse("rhythm-owner")


def chosen(matter: Matter, by: Person, event: Submitted, now: datetime) -> Turn:
    """What came back: a rhythm that is offered, or that of the severity."""
    if not _owns(matter, by):
        return refuse("rhythm-owner")
    hours, known = event.values.get("hours"), {str(one): one for one in (0, *matter.work.faster)}
    if not isinstance(hours, str) or hours not in known:
        return Turn(effects=(Reject({"hours": say("error-choose")}),))
    return issue_moves.rhythm(matter, by, known[hours], now)


def _owns(matter: Matter, by: Person) -> bool:
    return matter.issue.owner == by.id
