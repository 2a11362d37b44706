"""The questionnaire: who of the client may answer, who of us sends and ends it, what falls due."""

from datetime import datetime

from bot.effects import Ask, Turn, Whisper
from bot.events import Commanded, Due, Pressed, Said, Submitted
from bot.flows import questionnaire_cards as cards
from bot.flows import questionnaire_plan as plan
from bot.flows.asides import no_seat, refuse, stale
from bot.flows.desk import WRITERS
from bot.flows.questionnaire import FLOW, Filling, end
from bot.flows.questionnaire_answers import answers
from bot.flows.questionnaire_form import form
from bot.handlers.access import may_read, sits
from bot.model.engagement import Engagement
from bot.model.person import Person
from bot.model.questionnaire import Questionnaire
from bot.model.scope import Scope
from bot.model.seats import Side
from bot.understanding.hear import hear
from bot.understanding.plain import plain


def command(scope: Scope, event: Commanded, now: datetime) -> Turn:
    """``/usher questionnaire``: send it, or read the answers so far."""
    head, playbook, actor = scope.engagement, scope.playbook, scope.actor
    if not (head and playbook and actor) or not may_read(scope):
        return refuse("aside-no-engagement")
    if sheet := _sheet(scope):
        return Turn(effects=(Whisper(answers(head, sheet, actor.id, 1)),))
    return plan.offered(head, playbook, actor, now) if sits(scope, *WRITERS) else refuse("sheet-not-sent")


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """A button of the questionnaire, of either side."""
    head, playbook, actor, sheet = scope.engagement, scope.playbook, scope.actor, _sheet(scope)
    if head is None or playbook is None or actor is None:
        return stale()
    match event.code:
        case "questionnaire.offer" | "questionnaire.send" | "questionnaire.end" if not sits(scope, *WRITERS):
            return no_seat()
        case "questionnaire.offer":
            return stale() if sheet else plan.offered(head, playbook, actor, now)
        case "questionnaire.send":
            return refuse("sheet-sent-before") if sheet else plan.send(head, playbook, actor, now)
    if sheet is None:
        return stale()
    match event.code:
        case "questionnaire.end":
            return stale() if sheet.ended_at else end(head, sheet, actor, now)
        case "questionnaire.read":
            page = int(event.arg) if event.arg.isdecimal() and len(event.arg) < 3 else 1
            may = may_read(scope) or _refused(scope, head, sheet, actor) is None
            return Turn(effects=(Whisper(answers(head, sheet, actor.id, page)),)) if may else no_seat()
    return _refused(scope, head, sheet, actor) or _filling(Filling(head, sheet, actor), event)


def _filling(talk: Filling, event: Pressed) -> Turn:
    known = talk.sheet.rules.question(event.arg)
    match event.code:
        case "questionnaire.start":
            return talk.resume()
        case "questionnaire.form":
            asked = form(talk.engagement, talk.sheet, talk.by.id)
            mine = Whisper(cards.edit_card(talk.engagement, talk.sheet, talk.by.id))
            return Turn(effects=(Ask(asked) if asked else mine,))
        case "questionnaire.later" if known:
            return talk.later(event.arg)
        case "questionnaire.back" if known:
            return talk.back(event.arg)
        case "questionnaire.edit" if known:
            return talk.ask(event.arg)
    return stale()


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """The form came back: checked again, whoever sent it."""
    head, actor, sheet = scope.engagement, scope.actor, _sheet(scope)
    if head is None or actor is None or sheet is None or event.code != "questionnaire.filled":
        return stale()
    if refused := _refused(scope, head, sheet, actor):
        return refused
    said = {
        one.id: plain(value).strip()
        for one in sheet.rules.questions
        if isinstance(value := event.values.get(one.id), str)
    }
    return Filling(head, sheet, actor).filled(said, now)


def heard(scope: Scope, event: Said, now: datetime) -> Turn | None:
    """A message in private of somebody who is filling it in; None where it is about something else."""
    head, actor, sheet = scope.engagement, scope.actor, _sheet(scope)
    if head is None or actor is None or sheet is None or actor.focus is None or actor.focus.flow != FLOW:
        return None
    words = hear(event.text, "words")
    nothing_asked = not actor.focus.step and words.intent not in ("continue", "edit", "back")
    if words.intent == "help" or nothing_asked:
        return None
    return _refused(scope, head, sheet, actor) or Filling(head, sheet, actor).said(words, now)


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """A reminder's time has come; of a project that has ended, nobody is reminded."""
    head, playbook, sheet = scope.engagement, scope.playbook, _sheet(scope)
    if head is None or playbook is None or sheet is None or head.state != "open":
        return Turn()
    if event.what == "questionnaire.remind":
        return plan.reminded(head, playbook, sheet, scope.people, int(event.args["step"]), now)
    return plan.asked_later(head, playbook, sheet, scope.people, event.person or "", now)


def _sheet(scope: Scope) -> Questionnaire | None:
    sheet = scope.docs.get("questionnaire")
    return sheet if isinstance(sheet, Questionnaire) else None


def _refused(scope: Scope, head: Engagement, sheet: Questionnaire, actor: Person) -> Turn | None:
    """Why the actor may not answer, or None: the client's people may, seated or in their channel."""
    if actor.side is Side.OURS or actor.id in head.people(Side.OURS):
        return refuse("sheet-for-client")
    if actor.id in (*head.people(Side.CLIENT), *sheet.people):
        return None
    if actor.side is None:
        return refuse("aside-unknown-you")
    here = scope.channel.engagement == head.id and scope.channel.role == "client"
    begun = actor.focus is not None and (actor.focus.flow, actor.focus.engagement) == (FLOW, head.id)
    return None if here or begun else no_seat()
