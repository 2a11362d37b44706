"""Slash commands, and the same words typed to the bot."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.cards.card import say
from bot.effects import Ask, ShowHome, Turn, Whisper
from bot.events import Commanded, Pressed
from bot.flows import alignment, linking, opening_forms
from bot.flows.asides import aside, refuse
from bot.flows.connecting import connect_form, led
from bot.flows.document import handoff_document
from bot.flows.guide import guide, which_card
from bot.handlers import (
    change_client,
    changes,
    checklists,
    closing,
    concerns,
    decisions,
    gates,
    ideas,
    issue_logs,
    issues,
    late,
    learning,
    out_of_office,
    plans,
    playbooks,
    portals,
    privacy,
    questionnaires,
    setups,
    teams,
)
from bot.handlers.access import is_ours, may_read
from bot.handlers.exchange import begin_slots
from bot.handlers.health import health_card
from bot.handlers.home import home_turn
from bot.handlers.papers import pressed
from bot.handlers.surveys import survey_card
from bot.model.languages import LANGUAGES, closest
from bot.model.scope import Scope

#: Commands about one project: in private, whoever is in several is asked which.
ABOUT_ONE = (
    "handoff",
    "people",
    "alignment",
    "survey",
    "kickoff",
    "plan",
    "decision",
    "checklist",
    "slots",
    "workshop",
    "questionnaire",
    "team",
    "late",
    "complete",
    "offboard",
    "health",
    "issues",
    "playbook",
    "ready",
    "ideas",
    "change",
    "changes",
    "portal",
)


def commanded(scope: Scope, event: Commanded, now: datetime) -> Turn:
    """Route a command by its first word; what is unknown is answered with what can be done here."""
    if event.command == "concern":
        return concerns.commanded(scope, event, now)
    word = event.text.strip().split(" ")[0].casefold() if event.text.strip() else "help"
    if privacy.meant(event):
        return privacy.commanded(scope, event, now)
    if word == "link":
        return _link(scope, event, now)
    if word == "late" and not (event.room.direct and is_ours(scope) and len(scope.cases) > 1):
        return late.commanded(scope, now)
    if not is_ours(scope) and (answered := _by_client(scope, event, word, now)):
        return answered
    handler = _ROUTES.get(word)
    if handler is None:
        return _help(scope, event, now)
    if not is_ours(scope, lenient=word in ("new", "language")):
        return _help(scope, event, now)
    whole = "proposals" in event.text  # of the workspace, not of one project
    if word in ABOUT_ONE and event.room.direct and scope.actor and len(scope.cases) > 1 and not whole:
        return Turn(effects=(Whisper(which_card(scope.actor, scope.cases, word)),))
    return handler(scope, event, now)


def _by_client(scope: Scope, event: Commanded, word: str, now: datetime) -> Turn | None:
    """What the client's people do with the same words as ours."""
    match word:
        case "idea":
            return ideas.from_client(scope, event, now)
        case "issues":
            return issue_logs.told(scope, event)
        case "change" | "changes":
            return change_client.from_client(scope, event, now)
        case "portal":
            return portals.from_client(scope, event, now)
    return None


def _help(scope: Scope, event: Commanded, now: datetime) -> Turn:
    return Turn(effects=(Whisper(guide(scope)),))


def _new(scope: Scope, event: Commanded, now: datetime) -> Turn:
    if event.room.direct:
        return refuse("new-in-channel")
    if scope.channel.shared or scope.channel.guests or scope.channel.role == "client":
        return refuse("new-in-internal")
    if scope.engagement and scope.engagement.state == "open":
        return refuse("new-already", client=scope.engagement.client)
    if scope.actor is None:
        return refuse("aside-unknown-you")
    today = now.astimezone(ZoneInfo(scope.actor.zone or "UTC")).date()
    language = closest(scope.channel.language, scope.language, scope.actor.language, scope.actor.locale)
    form = opening_forms.new_form(dict(scope.playbooks), LANGUAGES, scope.actor, event.room, today, language)
    return Turn(effects=(Ask(form),))


def _people(scope: Scope, event: Commanded, now: datetime) -> Turn:
    if scope.engagement is None or not may_read(scope):
        return refuse("aside-no-engagement")
    return Turn(effects=(Ask(opening_forms.people_form(scope.engagement, scope.people, event.room)),))


def _handoff(scope: Scope, event: Commanded, now: datetime) -> Turn:
    if not (scope.engagement and scope.playbook and scope.handoff) or not may_read(scope):
        return refuse("aside-no-engagement")
    return Turn(effects=(Whisper(handoff_document(scope.engagement, scope.playbook, scope.handoff)),))


def _alignment(scope: Scope, event: Commanded, now: datetime) -> Turn:
    if not (scope.engagement and scope.playbook) or not may_read(scope):
        return refuse("aside-no-engagement")
    if scope.alignment:
        return aside(say("alignment-running"))
    started = alignment.start(scope.engagement, scope.playbook)
    return started + aside(say("alignment-begun"))


def _kickoff(scope: Scope, event: Commanded, now: datetime) -> Turn:
    if scope.engagement is None or not may_read(scope):
        return refuse("aside-no-engagement")
    return pressed(scope, Pressed(event.id, event.room, event.by, "kickoff.form", scope.engagement.id), now)


def _survey(scope: Scope, event: Commanded, now: datetime) -> Turn:
    return survey_card(scope, now)


def _language(scope: Scope, event: Commanded, now: datetime) -> Turn:
    if scope.actor is None:
        return refuse("aside-unknown-you")
    mine = closest(scope.actor.language, scope.actor.locale)
    wider = scope.engagement.language if scope.engagement else scope.language
    here = None if event.room.direct else closest(scope.channel.language, wider)
    return Turn(effects=(Ask(opening_forms.language_form(LANGUAGES, mine, here)),))


def _link(scope: Scope, event: Commanded, now: datetime) -> Turn:
    actor = scope.actor
    if actor is None or actor.side is None:
        return refuse("aside-unknown-you")
    if not is_ours(scope):
        return linking.client_asks(scope, actor)
    typed = len(event.text.split()) > 1
    return (linking.redeem if typed else linking.ask)(scope, actor, event.by, now)


def _connect(scope: Scope, event: Commanded, now: datetime) -> Turn:
    if event.room.direct:
        return refuse("connect-in-channel")
    if scope.channel.engagement:
        return refuse("connect-taken")
    mine = led(scope.actor, scope.cases) if scope.actor else ()
    return Turn(effects=(Ask(connect_form(mine, scope.channel)),)) if mine else refuse("connect-nothing")


def _home(scope: Scope, event: Commanded, now: datetime) -> Turn:
    shown = home_turn(scope)
    cards = (effect.card for effect in shown.effects if isinstance(effect, ShowHome))
    return Turn(effects=tuple(Whisper(card) for card in cards))


Handler = Callable[[Scope, Commanded, datetime], Turn]
_ROUTES: dict[str, Handler] = {
    "help": _help,
    "new": _new,
    "people": _people,
    "handoff": _handoff,
    "alignment": _alignment,
    "survey": _survey,
    "kickoff": _kickoff,
    "plan": plans.shown,
    "checklist": checklists.commanded,
    "team": teams.commanded,
    "decision": decisions.begin,
    "complete": closing.completing,
    "offboard": closing.offboarding,
    "health": health_card,
    "language": _language,
    "connect": _connect,
    "home": _home,
    "playbook": playbooks.playbook,
    "late": lambda scope, event, now: late.commanded(scope, now),
    "workshop": lambda scope, event, now: learning.commanded(scope),
    "slots": lambda scope, event, now: begin_slots(scope),
    "questionnaire": questionnaires.command,
    "issues": lambda scope, event, now: issues.listing(scope, event.text, now),
    "ready": gates.command,
    "setup": setups.command,
    "idea": ideas.command,
    "ideas": ideas.command,
    "change": changes.command,
    "changes": changes.command,
    "portal": portals.command,
    "away": lambda scope, event, now: out_of_office.begin(scope),
}
