"""The issue desk: who may press and send what. Seats are checked now; a matter of people has readers of its own."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import cast

from bot.cards.card import Form, Text, say
from bot.effects import Ask, Reject, Turn, Whisper
from bot.events import Due, Pressed, Submitted
from bot.flows import issue_escalate, issue_forms, issue_list, issue_moves, issue_stray
from bot.flows.asides import no_seat, refuse, stale
from bot.flows.connecting import led
from bot.flows.issue_due import due as time_passed
from bot.flows.issue_matter import Matter
from bot.handlers import issue_logs, rhythms, works
from bot.handlers.access import is_ours, may_read, sits
from bot.handlers.catching import matter_of
from bot.handlers.hard_cases import guided
from bot.handlers.issue_learning import dismissed, learned
from bot.handlers.raising import raised
from bot.handlers.work_guard import guarded
from bot.model.issue import FACTS
from bot.model.issue_work import GESTURES
from bot.model.person import Person
from bot.model.places import Handle
from bot.model.reading import CATEGORIES, SEVERITIES, Category, Severity
from bot.model.scope import Scope
from bot.model.seats import LEADERS, Seat
from bot.understanding.nothing import states_something
from bot.understanding.plain import plain

Press = Callable[[Matter, Person, datetime], Turn]
Send = Callable[[Scope, Matter, Person, Submitted, datetime], Turn]


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """A button of an issue's card, of the list, or of the triage list."""
    actor, verb = scope.actor, event.code.partition(".")[2]
    if event.code == "stray.open":
        return _place(scope)
    if event.code == "issue.list":
        return listing(scope, event.arg, now)
    if event.code == "issue.all":
        return _take_all(scope, now)
    matter = matter_of(scope)
    if matter is None or actor is None:
        return stale()
    if (worked := works.pressed(scope, matter, actor, event, now)) is not None:
        return worked
    mine = actor.id == matter.issue.by
    if verb in ("answer", "words"):
        return _asked(scope, matter, actor, verb)
    if not (_ours(scope, matter, actor) or (mine and verb in ("not", "restore"))):
        return no_seat()
    if verb == "restore":
        return stale() if matter.issue.open else issue_moves.restore(matter, actor, now)
    if verb in ("show", "log", "guide", "vague"):
        return _read(scope, matter, actor, event, now)
    if not matter.issue.open:
        return refuse("issue-over", number=matter.issue.number)
    if verb == "not":
        return issue_moves.dismiss(matter, actor, now) + dismissed(scope, matter, actor, now)
    if verb in _FORMS:
        return Turn(effects=(Ask(_FORMS[verb](matter)),)) if _may(scope, matter, verb) else no_seat()
    return _PRESSED[verb](matter, actor, now) if verb in _PRESSED else stale()


def _read(scope: Scope, matter: Matter, actor: Person, event: Pressed, now: datetime) -> Turn:
    """All of it, its whole history, or what to do in a hard case."""
    verb = event.code.partition(".")[2]
    if verb == "show":
        return Turn(effects=(Whisper(issue_list.shown(matter, actor.id)),))
    if verb == "log":
        return Turn(effects=(Whisper(issue_logs.page(matter, actor, event)),))
    return guided(scope, matter, actor, verb, now)


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """A form of the desk came back: checked again, whoever sent it."""
    actor, verb = scope.actor, event.code.partition(".")[2]
    if event.code == "stray.placed":
        return _placed(scope, event, now)
    matter = matter_of(scope)
    if matter is None or actor is None:
        return stale()
    if (worked := works.submitted(scope, matter, actor, event, now)) is not None:
        return worked
    words = _words(event)
    if verb in ("answer", "words"):
        if not _may_answer(scope, matter, actor, verb):
            return no_seat()
        if not words:
            return Turn(effects=(Reject({"words": say("issue-empty")}),))
        if verb == "words":
            return issue_moves.worded(matter, actor, words, now)
        thanks = Whisper(issue_moves.thanks(matter))
        return issue_moves.answered(matter, actor.id, words, now) + Turn(effects=(thanks,))
    if not _ours(scope, matter, actor):
        return no_seat()
    if not matter.issue.open:
        return refuse("issue-over", number=matter.issue.number)
    if verb in issue_forms.WORDS and not words:
        return Turn(effects=(Reject({"words": say("issue-empty")}),))
    if not _may(scope, matter, verb):
        return no_seat()
    return _SENT[verb](scope, matter, actor, event, now) if verb in _SENT else stale()


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """The time of an issue has come."""
    matter = matter_of(scope)
    return time_passed(matter, now) if matter else Turn()


def listing(scope: Scope, text: str, now: datetime) -> Turn:
    """``/usher issues``: what is open here; for those who lead, and elsewhere, what waits for a project."""
    actor, head, docket = scope.actor, scope.engagement, scope.docket
    if actor is None or not is_ours(scope):
        return refuse("aside-no-engagement")
    if issue_logs.asked(text):
        return issue_logs.logged(scope, text, now)
    cards = []
    if head and scope.playbook and docket and may_read(scope):
        name = issue_list.chosen(text)
        cards.append(
            issue_list.listed(head, scope.playbook, docket.listed, docket.concerns, name, actor.id, now)
        )
    leads = sits(scope, *LEADERS, Seat.MANAGING_PARTNER) or bool(led(actor, scope.cases))
    if scope.strays and leads:
        cards.append(issue_stray.triage(scope.strays, actor.id))
    if not cards:
        return refuse("aside-no-engagement")
    return Turn(effects=tuple(Whisper(one) for one in cards))


def _ours(scope: Scope, matter: Matter, actor: Person) -> bool:
    return may_read(scope) and matter.sees(actor.id)


def _may(scope: Scope, matter: Matter, verb: str) -> bool:
    """Only the engagement partner says who else may see a matter of people."""
    return verb != "confide" or (
        matter.issue.private and sits(scope, Seat.ENGAGEMENT_PARTNER, Seat.MANAGING_PARTNER)
    )


def _may_answer(scope: Scope, matter: Matter, actor: Person, verb: str) -> bool:
    """Whoever raised it; asked in the client's channel, whoever reads it there."""
    if actor.id == matter.issue.by:
        return True
    here = scope.channel.engagement == matter.engagement.id or bool(matter.engagement.seats_of(actor.id))
    return verb == "answer" and here and not matter.issue.private


def _asked(scope: Scope, matter: Matter, actor: Person, verb: str) -> Turn:
    if not _may_answer(scope, matter, actor, verb):
        return no_seat()
    if verb == "answer" and not matter.issue.paused:
        return stale()
    return Turn(effects=(Ask(issue_forms.answer(matter, verb)),))


def _take_all(scope: Scope, now: datetime) -> Turn:
    """All of a rush that nobody has yet, in one press."""
    actor, docket, head, playbook = scope.actor, scope.docket, scope.engagement, scope.playbook
    if actor is None or docket is None or head is None or playbook is None or not may_read(scope):
        return no_seat()
    turn = Turn()
    for issue in docket.listed:
        matter = Matter(head, playbook, issue, scope.people)
        if issue.open and issue.owner is None and matter.sees(actor.id):
            turn = turn + issue_moves.take(matter, actor, now)
    return turn if turn.changes else stale()


def _words(event: Submitted) -> str:
    value = event.values.get("words")
    words = plain(value).strip() if isinstance(value, str) else ""
    return words[: issue_forms.LONGEST]


def _changed(scope: Scope, matter: Matter, by: Person, event: Submitted, now: datetime) -> Turn:
    values = {name: event.values.get(name) for name in ("severity", "category", "urgency")}
    if not {values["severity"], values["urgency"]} <= {*SEVERITIES} or values["category"] not in CATEGORIES:
        return stale()
    severity, category = cast(Severity, values["severity"]), cast(Category, values["category"])
    turn = issue_moves.change(matter, by, severity, category, cast(Severity, values["urgency"]), now)
    return turn + learned(scope, matter, now, severity=severity, category=category) if turn.changes else turn


def _escalated(scope: Scope, matter: Matter, by: Person, event: Submitted, now: datetime) -> Turn:
    facts, errors = _facts(event)
    if errors and not matter.critical:  # a critical one goes at once, its facts follow
        return Turn(effects=(Reject(errors),))
    client, senior = (event.values.get(one) == "yes" for one in ("client", "senior"))
    return issue_escalate.escalate(matter, by, facts, now, client=client, senior=senior)


def _gathered(scope: Scope, matter: Matter, by: Person, event: Submitted, now: datetime) -> Turn:
    facts, errors = _facts(event)
    return Turn(effects=(Reject(errors),)) if errors else issue_escalate.gathered(matter, by, facts, now)


def _facts(event: Submitted) -> tuple[dict[str, str], dict[str, Text]]:
    """The six facts; one without content goes back to its field, naming what is missing."""
    found: dict[str, str] = {}
    errors: dict[str, Text] = {}
    for name in FACTS:
        value = event.values.get(name)
        words = plain(value).strip() if isinstance(value, str) else ""
        content = sum(map(str.isalnum, words)) >= issue_escalate.FEWEST[name]
        if len(words) > issue_forms.FACT:
            errors[name] = say("handoff-too-long", count=len(words), most=issue_forms.FACT)
        elif not content or (name in issue_escalate.STATED and not states_something(words)):
            errors[name] = say(f"issue-missing-{name}")
        else:
            found[name] = words
    return found, errors


def _resolved(scope: Scope, matter: Matter, by: Person, event: Submitted, now: datetime) -> Turn:
    gesture = event.values.get("gesture")
    given = str(gesture) if gesture in GESTURES else "none"
    if (again := guarded(matter, event, "words", _words(event))) is not None:
        return again
    return issue_moves.resolve(matter, by, _words(event), now, given)


def _confided(scope: Scope, matter: Matter, by: Person, event: Submitted, now: datetime) -> Turn:
    value = event.values.get("people")
    handles = [one for one in value if isinstance(one, Handle)] if isinstance(value, tuple) else []
    ids = [scope.handles.get(one, "") for one in handles]
    people = tuple(scope.people[one] for one in ids if one in scope.people)
    if len(people) < len(handles) or any(one.side != "ours" for one in people):
        return Turn(effects=(Reject({"people": say("error-seat-client")}),))
    return issue_moves.named(matter, by, people, now)


def _place(scope: Scope) -> Turn:
    actor = scope.actor
    mine = led(actor, scope.cases) if actor else ()
    if actor is None or not scope.strays or not mine:
        return no_seat()
    return Turn(effects=(Ask(issue_stray.place_form(scope.strays[0], mine, actor.id)),))


def _placed(scope: Scope, event: Submitted, now: datetime) -> Turn:
    actor, head = scope.actor, scope.engagement
    if actor is None or head is None or head.state != "open" or not scope.strays:
        return Turn(effects=(Reject({"engagement": say("error-choose")}),))
    if not sits(scope, *LEADERS, Seat.MANAGING_PARTNER):
        return no_seat()
    stray, *left = scope.strays
    done = issue_stray.placed(stray, actor, now, left, scope.placer)
    if not done.changes:
        return done
    turn = raised(
        scope, stray.said.sealed, "command", event.id, now, room=stray.room, message=stray.message, live=False
    )
    return (turn or Turn()) + done


_FORMS: dict[str, Callable[[Matter], Form]] = {
    **{one: partial(issue_forms.worded, verb=one) for one in issue_forms.WORDS},
    "change": issue_forms.change,
    "escalate": issue_forms.escalate,
    "facts": partial(issue_forms.escalate, only_facts=True),
    "confide": issue_forms.confide,
}
_PRESSED: dict[str, Press] = {
    "take": issue_moves.take,
    "resume": lambda matter, by, now: issue_moves.answered(matter, by.id, "", now),
    "client": issue_escalate.client,
    "rhythm": lambda matter, by, now: rhythms.asked(matter, by),
}
_SENT: dict[str, Send] = {
    "change": _changed,
    "escalate": _escalated,
    "facts": _gathered,
    "confide": _confided,
    "rhythm": lambda scope, one, by, event, now: rhythms.chosen(one, by, event, now),
    "ask": lambda scope, one, by, event, now: issue_moves.ask(one, by, _words(event), now),
    "fact": lambda scope, one, by, event, now: issue_moves.add(one, by, _words(event), now),
    "update": lambda scope, one, by, event, now: (
        guarded(one, event, "words", _words(event)) or issue_moves.update(one, by, _words(event), now)
    ),
    "resolve": _resolved,
}
