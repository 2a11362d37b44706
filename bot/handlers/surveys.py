"""Surveys: who may answer, who may start one, what falls due. Whoever is asked may answer; ours read the result."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Day, Text, say
from bot.effects import Ask, Later, Reject, Turn, Whisper
from bot.events import Due, Pressed, Submitted
from bot.flows import raci
from bot.flows import survey_answers as answering
from bot.flows.asides import aside, no_seat, refuse, stale
from bot.flows.survey import Poll, begin, running, seated
from bot.flows.survey_adjust import adjusted, reached
from bot.flows.survey_board import each
from bot.flows.survey_follow import Proposing, told_now
from bot.flows.survey_forms import LONGEST, WHAT, adjust_form, answer_form
from bot.flows.survey_plan import upcoming
from bot.flows.survey_view import overview
from bot.flows.survey_words import CODES
from bot.handlers.access import may_read, sits
from bot.handlers.papers import desk_of
from bot.handlers.raising import reading_of
from bot.ids import derive
from bot.model.issue import Issue
from bot.model.person import Person
from bot.model.plan import Plan
from bot.model.playbook_surveys import SurveyRules
from bot.model.reading import Reading
from bot.model.scope import Scope
from bot.model.seats import LEADERS, Seat, Side
from bot.model.survey import Survey
from bot.understanding.nothing import states_something
from bot.understanding.plain import plain

#: Who starts surveys by hand, and reads the scores of other projects.
STARTERS = (*LEADERS, Seat.MANAGING_PARTNER)


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """A button of a survey's card."""
    if event.code == "survey.start":
        return _started(scope, event.arg, now)
    poll, actor = poll_of(scope), scope.actor
    if poll is None or actor is None:
        return stale()
    if event.code in ("survey.adjust", "survey.each"):
        return _read(scope, poll, event, actor, now)
    if refused := _refused(scope, poll, actor, now):
        return refused
    if poll.survey.over(now):
        return answering.closed(poll.survey)
    if event.code == "survey.open":
        return Turn(effects=(Ask(answer_form(poll.survey, poll.engagement, actor.id)),))
    _, question, code = (*event.arg.split("|"), "", "")[:3]
    asked = poll.survey.rules.question(question)
    if event.code == "survey.tap" and asked and asked.kind == "tap" and code in CODES["tap"]:
        return answering.tapped(poll, actor, question, code, now)
    return stale()


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """A survey's form came back: checked again, whoever sent it."""
    poll, actor = poll_of(scope), scope.actor
    if poll is None or actor is None:
        return stale()
    if event.code == "survey.adjusted":
        return _agreed(scope, poll, event, actor, now)
    if event.code != "survey.answer":
        return stale()
    if refused := _refused(scope, poll, actor, now):
        return refused
    answers, errors = _answers(poll.survey.rules, event)
    if errors:
        return Turn(effects=(Reject(errors),))
    stated = (one.id for one in poll.survey.rules.questions if one.worry)
    worries = frozenset(one for one in stated if states_something(answers.get(one, "")))
    if scope.docket is None:
        return stale()
    said = "\n\n".join(answers[one.id] for one in poll.survey.rules.questions if one.id in worries)
    earlier = scope.docs.get("issue")
    proposing = Proposing(
        scope.docket.desk,
        derive(event.id),
        _reading(scope, said),
        earlier if isinstance(earlier, Issue) else None,
    )
    turn = answering.answered(poll, actor, answers, worries, event.room, proposing, now)
    return turn + _roles(scope, poll, actor, answers, now) if turn.changes else turn


def _roles(scope: Scope, poll: Poll, actor: Person, answers: Mapping[str, str], now: datetime) -> Turn:
    """A friction check that was just answered with "no" may reopen the matrix of who does what."""
    desk, before = desk_of(scope), poll.survey.replies.get(actor.id)
    if desk is None or poll.survey.rules.follow != "adjust" or poll.survey.over(now):
        return Turn()
    known = {one for one, said in before.answers.items() if said.sealed == "no"} if before else set()
    found = {one for one, said in answers.items() if said == "no"} - known
    return raci.doubted(desk, found, actor, now)


def _reading(scope: Scope, said: str) -> Reading:
    """What was said, never taken for less than medium: the score was low."""
    if not said:
        return Reading(True, "en", "communication", "medium", "medium", 1.0)
    read = reading_of(scope, said, tagged=False)
    return replace(read, severity="medium") if read.severity == "low" else read


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """A survey's time has come; what is gone, or of a project that has ended, does nothing."""
    if scope.engagement is None or scope.engagement.state != "open":
        return Turn()
    if event.what == "survey.start":
        return _start_due(scope, event, now)
    poll = poll_of(scope)
    route = _DUE.get(event.what)
    return route(poll, event, now) if poll and route else Turn()


def survey_card(scope: Scope, now: datetime) -> Turn:
    """``/usher survey``: what is open, what comes when, and the trend."""
    if not (scope.engagement and scope.playbook and scope.actor) or not may_read(scope):
        return refuse("aside-no-engagement")
    leads = sits(scope, *STARTERS)
    plan = scope.docs.get("plan")
    kickoff = plan.kickoff if isinstance(plan, Plan) else None
    card = overview(
        scope.engagement, scope.playbook, scope.surveys, kickoff, scope.actor.id, now, leads=leads
    )
    return Turn(effects=(Whisper(card),))


def poll_of(scope: Scope) -> Poll | None:
    """The survey that the event names, in its engagement."""
    survey, engagement, playbook = scope.docs.get("survey"), scope.engagement, scope.playbook
    if not isinstance(survey, Survey) or engagement is None or playbook is None:
        return None
    return Poll(engagement, playbook, survey, scope.people)


def _refused(scope: Scope, poll: Poll, actor: Person, now: datetime) -> Turn | None:
    """Why the actor may not answer, or None. Whoever of the client reads the invitation is asked."""
    head, rules = poll.engagement, poll.survey.rules
    asked = {*seated(head, rules), *poll.survey.replies}
    ours = actor.side is Side.OURS or actor.id in head.people(Side.OURS)
    if not rules.client:
        may = actor.id in asked or any(_stands_in(scope, actor, one, now) for one in asked)
        return None if actor.side is Side.OURS and may else no_seat()
    if ours:
        return refuse("survey-for-client")
    if actor.id in asked:
        return None
    if actor.side is None:
        return refuse("aside-unknown-you")
    here = scope.channel.engagement == head.id and scope.channel.role == "client"
    return None if here or head.seats_of(actor.id) else no_seat()


def _stands_in(scope: Scope, actor: Person, asked: str, now: datetime) -> bool:
    """Whether the actor is the deputy of somebody who is out of office."""
    person, head = scope.people.get(asked), scope.engagement
    away = person.away if person else None
    if person is None or head is None or away is None or away.deputy != actor.id:
        return False
    return away.on(now, person.zone or head.zone)


def _answers(rules: SurveyRules, event: Submitted) -> tuple[dict[str, str], dict[str, Text]]:
    """The answers by question; what is missing or none of the answers goes back to its field."""
    answers: dict[str, str] = {}
    errors: dict[str, Text] = {}
    for question in rules.questions:
        value = event.values.get(question.id)
        said = plain(str(value)).strip() if isinstance(value, str | int) else ""
        if question.kind != "open" and said not in CODES[question.kind]:
            errors[question.id] = say("error-choose")
        elif len(said) > LONGEST:
            errors[question.id] = say("handoff-too-long", count=len(said), most=LONGEST)
        elif said:
            answers[question.id] = said
    if not answers and not errors:
        errors[rules.questions[0].id] = say("survey-empty")
    return answers, errors


def _read(scope: Scope, poll: Poll, event: Pressed, actor: Person, now: datetime) -> Turn:
    if not may_read(scope):
        return no_seat()
    if event.code == "survey.each":
        allowed = poll.survey.rules.names
        return Turn(effects=(Whisper(each(poll.survey, poll.engagement, actor.id)),)) if allowed else stale()
    question = poll.survey.rules.question(event.arg.partition("|")[2])
    if question is None or question.id not in poll.survey.unadjusted:
        return stale()
    if not sits(scope, *STARTERS):
        return no_seat()
    today = now.astimezone(ZoneInfo(poll.engagement.zone)).date()
    return Turn(effects=(Ask(adjust_form(poll.survey, poll.engagement, question, today)),))


def _agreed(scope: Scope, poll: Poll, event: Submitted, actor: Person, now: datetime) -> Turn:
    if not sits(scope, *STARTERS):
        return no_seat()
    question = poll.survey.rules.question(event.arg.partition("|")[2])
    if question is None:
        return stale()
    what, on = event.values.get("what"), event.values.get("on")
    words = plain(what).strip() if isinstance(what, str) else ""
    if len(words) > WHAT:
        return Turn(effects=(Reject({"what": say("handoff-too-long", count=len(words), most=WHAT)}),))
    day = on if isinstance(on, date) and not isinstance(on, datetime) else None
    return adjusted(poll, actor, question, words, day, now)


def _started(scope: Scope, kind: str, now: datetime) -> Turn:
    """Somebody starts a survey by hand."""
    head, playbook = scope.engagement, scope.playbook
    rules = next((one for one in playbook.surveys if one.id == kind), None) if playbook else None
    if head is None or playbook is None or rules is None or head.state != "open":
        return stale()
    if not sits(scope, *STARTERS):
        return no_seat()
    if one := running(scope.surveys, head, kind, now):
        return aside(say("survey-running", until=Day(one.last_day)))
    turn = begin(head, playbook, rules, scope.people, scope.surveys, now)
    return turn + aside(say("survey-started" if turn.changes else "survey-not-started"))


def _start_due(scope: Scope, event: Due, now: datetime) -> Turn:
    """The next survey of a kind, by the calendar; one that is open still takes its place."""
    head, playbook = scope.engagement, scope.playbook
    kind, kickoff = event.args.get("kind", ""), event.args.get("kickoff")
    rules = next((one for one in playbook.surveys if one.id == kind), None) if playbook else None
    if head is None or playbook is None or rules is None:
        return Turn()
    if (at := agenda.allowed(now, head.zone, playbook.hours, head.countries)) > now:
        return Turn(effects=(Later(event.name, event.what, at, args=event.args),))
    following = Turn()
    if kickoff:
        at = datetime.fromisoformat(kickoff)
        following = Turn(effects=(upcoming(head, playbook, rules, at, now),))
    if running(scope.surveys, head, kind, now):
        return following
    return begin(head, playbook, rules, scope.people, scope.surveys, now) + following


def _ask_due(poll: Poll, event: Due, now: datetime) -> Turn:
    if poll.survey.over(now):
        return Turn()
    return poll.asked_later(event.person or "", now, again=event.args.get("again") == "1")


def _remind_due(poll: Poll, event: Due, now: datetime) -> Turn:
    return Turn() if poll.survey.over(now) else poll.remind(int(event.args["step"]), now)


def _close_due(poll: Poll, event: Due, now: datetime) -> Turn:
    head = poll.engagement
    if (at := agenda.allowed(now, head.zone, poll.playbook.hours, head.countries)) > now:
        return Turn(effects=(Later(event.name, event.what, at, args=event.args),))
    return Turn() if poll.survey.closed_at else poll.close(now)


def _tell_due(poll: Poll, event: Due, now: datetime) -> Turn:
    alone = event.args.get("alone") == "yes"
    return Turn(effects=(told_now(poll, event.person or "", event.args["about"], now, alone=alone),))


def _adjusted_due(poll: Poll, event: Due, now: datetime) -> Turn:
    question = poll.survey.rules.question(event.args["question"])
    return reached(poll, question, now) if question else Turn()


_DUE: dict[str, Callable[[Poll, Due, datetime], Turn]] = {
    "survey.ask": _ask_due,
    "survey.remind": _remind_due,
    "survey.close": _close_due,
    "survey.tell": _tell_due,
    "survey.adjusted": _adjusted_due,
}
