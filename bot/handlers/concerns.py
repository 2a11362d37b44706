"""Concerns: which project somebody speaks about, and whether they may speak there. Either side may."""

from datetime import datetime

from bot.cards.card import Text, say
from bot.effects import Ask, Reject, Turn, Whisper
from bot.events import Commanded, Said, Submitted
from bot.flows.asides import aside, refuse
from bot.flows.concern import LONGEST, admission, concern_form, ready_card
from bot.flows.issue_ack import heard
from bot.flows.issue_stray import keep
from bot.handlers.catching import matter_of
from bot.handlers.raising import raised
from bot.ids import derive
from bot.model.engagement import Engagement
from bot.model.issue import Source
from bot.model.scope import Scope
from bot.understanding.plain import plain


def commanded(scope: Scope, event: Commanded, now: datetime) -> Turn:
    """``/concern`` with its words raises an issue at once, where it is clear in which project; else the form opens.

    Where there is no project, or one that is closed, the words are kept for triage.
    """
    words, actor = plain(event.text).strip(), scope.actor
    if (matter := matter_of(scope)) is not None:
        again = say("issue-already", number=matter.issue.number)
        return aside(again) if event.message else Turn(effects=(Whisper(heard(matter, now)),))
    via: Source = "shortcut" if event.message else "command"
    found = _projects(scope)
    clear = bool(scope.channel.engagement) or (len(found) == 1 and found[0] == scope.engagement)
    if (
        words
        and clear
        and (turn := raised(scope, words, via, event.id, now, room=event.room, message=event.message))
    ):
        return turn
    if words and actor and not found:
        return keep(
            actor, event.room, words, derive(event.id), now, scope.engagement, scope.strays, scope.placer
        )
    return begin(scope, words)


def begin(scope: Scope, words: str) -> Turn:
    """Open the form, with what was said so far in it."""
    found = _projects(scope)
    if not found or scope.actor is None:
        return refuse("concern-nowhere")
    return Turn(effects=(Ask(concern_form(found, plain(words).strip(), scope.actor)),))


def offer(scope: Scope, event: Said, said: str, now: datetime) -> Turn:
    """Said in a message, which not every platform can answer with a form: offer it; without a project it is kept."""
    words = plain(said).strip()
    if not _projects(scope):
        if not words or scope.actor is None:
            return refuse("concern-nowhere")
        return keep(scope.actor, event.room, words, derive(event.id), now, None, scope.strays, scope.placer)
    return Turn(effects=(Whisper(ready_card(words)),))


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """The form came back: what cannot be kept goes back to its field, so that no words are lost."""
    named, actor, engagement = (
        event.engagement or event.values.get("engagement"),
        scope.actor,
        scope.engagement,
    )
    said = event.values.get("said")
    words = plain(said).strip() if isinstance(said, str) else ""
    if not isinstance(named, str) or not named:
        return _back("engagement", say("error-choose"))
    if (
        engagement is None
        or actor is None
        or engagement.id != named
        or not _admitted(scope, engagement, event.arg)
    ):
        return _back("said", say("concern-gone"))
    if not words:
        return _back("said", say("concern-empty"))
    if len(words) > LONGEST:
        return _back("said", say("handoff-too-long", count=len(words), most=LONGEST))
    if (matter := matter_of(scope)) is not None:  # it came twice
        return Turn(effects=(Whisper(heard(matter, now)),))
    return raised(scope, words, "button", event.id, now, room=event.room) or _back(
        "said", say("concern-gone")
    )


def _projects(scope: Scope) -> tuple[Engagement, ...]:
    """The room's project, else the actor's own."""
    if scope.channel.engagement:
        return (scope.engagement,) if scope.engagement else ()
    return tuple(case.engagement for case in scope.cases)


def _admitted(scope: Scope, engagement: Engagement, arg: str) -> bool:
    """Whether the actor sits in the project, is in its room, or was there when the form was opened."""
    if scope.actor is None:
        return False
    here = scope.channel.engagement == engagement.id
    return here or bool(engagement.seats_of(scope.actor.id)) or arg == admission(engagement, scope.actor)


def _back(field: str, why: Text) -> Turn:
    return Turn(effects=(Reject({field: why}),))
