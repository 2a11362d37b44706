"""How an issue is worked: who may press and send what; the client's answers are the client's alone."""

from collections.abc import Callable
from datetime import datetime

from bot import agenda
from bot.cards.card import Form, Text, say
from bot.effects import Ask, Reject, Turn
from bot.events import Pressed, Submitted
from bot.flows import work_after, work_agree, work_forms, work_moves, work_update
from bot.flows.actions import noted
from bot.flows.asides import no_seat, refuse, stale
from bot.flows.issue_matter import Matter
from bot.flows.work_forms import PART
from bot.handlers.access import may_read
from bot.handlers.papers import desk_of
from bot.handlers.work_guard import faults, guarded
from bot.handlers.work_patterns import with_pattern
from bot.handlers.work_reading import moment, plan_of, words_of
from bot.handlers.work_trust import with_rhythm
from bot.model.issue_work import CAUSES, EARLIEST, IMPACT, REVIEW, SEEN, WHYS
from bot.model.person import Person
from bot.model.scope import Scope
from bot.model.seats import Side
from bot.understanding.tasks import read_tasks

#: What the client presses and sends; all else is our side's.
THEIRS = ("agree", "lack", "own", "solved", "unsolved", "bond")
#: What is done once it is solved.
AFTER = ("review", "lesson", "repaired")
Press = Callable[[Matter, Person, datetime], Turn]


def pressed(scope: Scope, matter: Matter, actor: Person, event: Pressed, now: datetime) -> Turn | None:
    """A button of how an issue is worked; None where it is another."""
    verb = event.code.partition(".")[2]
    if verb not in _PRESSES and verb not in _FORMS:
        return None
    refusal = _refused(scope, matter, actor, verb)
    if refusal is not None:
        return refusal
    if verb in _PRESSES:
        turn = _PRESSES[verb](matter, actor, now)
        return with_rhythm(scope, matter, turn, now) if verb == "repaired" else turn
    if verb == "plan":
        return Turn(effects=(Ask(work_forms.plan(matter, matter.issue.owner or actor.id)),))
    if not _fits(matter, verb):
        return stale()
    return Turn(effects=(Ask(_FORMS[verb](matter)),))


def submitted(scope: Scope, matter: Matter, actor: Person, event: Submitted, now: datetime) -> Turn | None:
    """A form of how an issue is worked; None where it is another."""
    verb = event.code.partition(".")[2]
    if verb not in _SENT:
        return None
    refusal = _refused(scope, matter, actor, verb)
    if refusal is not None:
        return refusal
    return _SENT[verb](scope, matter, actor, event, now) if _fits(matter, verb) else stale()


def _refused(scope: Scope, matter: Matter, actor: Person, verb: str) -> Turn | None:
    if verb in THEIRS:
        return None if _theirs(scope, matter, actor, verb) else _not_theirs(matter, actor, verb)
    if not (may_read(scope) and matter.sees(actor.id)):
        return no_seat()
    if matter.issue.open == (verb in AFTER) and verb != "repaired":
        return stale() if matter.issue.open else refuse("issue-over", number=matter.issue.number)
    return None


def _theirs(scope: Scope, matter: Matter, actor: Person, verb: str) -> bool:
    """Whoever raised it; for what the client is asked in their channel, whoever of them reads it there."""
    issue, head = matter.issue, matter.engagement
    if actor.id == issue.by and (issue.from_client or issue.private or verb in ("solved", "unsolved")):
        return True
    if issue.private or actor.side is Side.OURS:
        return False
    here = scope.channel.engagement == head.id or bool(head.seats_of(actor.id))
    return here and (issue.from_client or verb not in ("solved", "unsolved"))


def _not_theirs(matter: Matter, actor: Person, verb: str) -> Turn:
    if verb in ("agree", "lack") and actor.side is Side.OURS:
        return refuse("work-not-ours", number=matter.issue.number)
    return no_seat()


def _fits(matter: Matter, verb: str) -> bool:
    """Whether it is the time for a form."""
    work = matter.issue.work
    match verb:
        case "why":
            return bool(work.facts) and not work.cause and len(work.whys) < WHYS
        case "slip":
            return work.agreed
        case "lack":
            return work.plan is not None and work.plan.waits
        case "own":
            return matter.issue.open
        case "bond":
            return matter.issue.state == "verified"
        case "review" | "lesson":
            return not work.learned
    return True


def _looked(scope: Scope, matter: Matter, by: Person, event: Submitted, now: datetime) -> Turn:
    said = {one: words_of(event, one) for one in SEEN}
    wrong = {one: say("issue-empty") for one, words in said.items() if not words}
    return Turn(effects=(Reject(wrong),)) if wrong else work_moves.looked(matter, by, said, now)


def _why(scope: Scope, matter: Matter, by: Person, event: Submitted, now: datetime) -> Turn:
    words, cause = words_of(event, "words"), event.values.get("cause")
    number = len(matter.issue.work.whys) + 1
    if not words:
        return Turn(effects=(Reject({"words": say("issue-empty")}),))
    named = cause if cause in CAUSES and number >= EARLIEST else ""
    if number >= WHYS and not named:
        return Turn(effects=(Reject({"cause": say("error-choose")}),))
    turn = work_moves.why(matter, by, words, str(named), now)
    return with_pattern(scope, matter, turn, str(named)) if named else turn


def _weighed(scope: Scope, matter: Matter, by: Person, event: Submitted, now: datetime) -> Turn:
    said = {one: words_of(event, one) for one in IMPACT}
    if not any(said.values()):
        return Turn(effects=(Reject({IMPACT[0]: say("work-impact-empty")}),))
    return work_moves.weighed(matter, by, said, now)


def _planned(scope: Scope, matter: Matter, by: Person, event: Submitted, now: datetime) -> Turn:
    plan, wrong = plan_of(scope, matter, event, now)
    if plan is None:
        return Turn(effects=(Reject(wrong),))
    found = faults(matter, ". ".join(filter(None, (plan.fix, plan.cure, plan.options))))
    return work_moves.planned(matter, by, plan, found, plan.free, now)


def _slipped(scope: Scope, matter: Matter, by: Person, event: Submitted, now: datetime) -> Turn:
    step, words = event.values.get("step"), words_of(event, "words")
    to, worst = moment(event, "to"), moment(event, "worst")
    wrong: dict[str, Text] = {}
    if not words:
        wrong["words"] = say("issue-empty")
    if to is None or to <= now:
        wrong["to"] = say("work-past")
    if worst is None or (to and worst < to):
        wrong["worst"] = say("work-worst-early")
    number = int(step) if isinstance(step, str) and step.isdecimal() else 0
    if wrong or to is None or worst is None:
        return Turn(effects=(Reject(wrong),))
    if (again := guarded(matter, event, "words", words)) is not None:
        return again
    return work_agree.slipped(matter, by, number, to, worst, words, now)


def _executive(scope: Scope, matter: Matter, by: Person, event: Submitted, now: datetime) -> Turn:
    said = {one: words_of(event, one) for one in work_forms.EXECUTIVE[:3]}
    wrong = {one: say("issue-empty") for one, words in said.items() if not words}
    when = moment(event, "when")
    if when is None or when <= now:
        wrong["when"] = say("work-past")
    if wrong or when is None:
        return Turn(effects=(Reject(wrong),))
    return work_update.executive(matter, by, said, when, now)


def _reviewed(scope: Scope, matter: Matter, by: Person, event: Submitted, now: datetime) -> Turn:
    said = {one: words_of(event, one) for one in REVIEW}
    wrong = {one: say("issue-empty") for one in REVIEW[:4] if not said[one]}
    if wrong:
        return Turn(effects=(Reject(wrong),))
    tells = event.values.get("tell") == "yes"
    turn = work_after.reviewed(matter, by, said, now, tell=tells)
    desk, listed = desk_of(scope), words_of(event, "actions", work_forms.STEPS)
    tasks = read_tasks(listed, agenda.local_day(now, matter.engagement.zone), owned=True)
    if (
        not desk or not tasks or matter.issue.private
    ):  # of a matter of people nothing stands in a list that all read
        return turn
    return turn + noted(desk, tasks, (), now)


def _lesson(scope: Scope, matter: Matter, by: Person, event: Submitted, now: datetime) -> Turn:
    words, cause = words_of(event, "lesson"), event.values.get("cause")
    if not words or cause not in CAUSES:
        return Turn(effects=(Reject({"lesson": say("issue-empty")}),))
    turn = work_after.learned(matter, by, words, str(cause), now)
    return turn if matter.issue.work.cause else with_pattern(scope, matter, turn, str(cause))


def _said(move: Callable[[Matter, Person, str, datetime], Turn]) -> "Send":
    def sent(scope: Scope, matter: Matter, by: Person, event: Submitted, now: datetime) -> Turn:
        words = words_of(event, "words", PART)
        return (
            move(matter, by, words, now) if words else Turn(effects=(Reject({"words": say("issue-empty")}),))
        )

    return sent


def _bonded(scope: Scope, matter: Matter, by: Person, event: Submitted, now: datetime) -> Turn:
    said = {one: words_of(event, one) for one in ("works", "differ")}
    trust = event.values.get("trust")
    if trust not in ("repaired", "shaky"):
        return Turn(effects=(Reject({"trust": say("error-choose")}),))
    turn = work_after.bonded(matter, by, said, "shaky" if trust == "shaky" else "repaired", now)
    return with_rhythm(scope, matter, turn, now)


def _on_track(matter: Matter, by: Person, now: datetime) -> Turn:
    matter = matter.noted(now, by.id, "ontrack", acted_at=now)
    return matter.kept(now, log=matter.log("ontrack", by.id)) + work_moves.refused(matter, by, "issue-added")


Send = Callable[[Scope, Matter, Person, Submitted, datetime], Turn]
_PRESSES: dict[str, Press] = {
    "offer": work_agree.offer,
    "agree": work_agree.agree,
    "send": work_update.send,
    "ontrack": _on_track,
    "solved": work_after.solved,
    "unsolved": work_after.unsolved,
    "repaired": work_after.repaired,
}
_FORMS: dict[str, Callable[[Matter], Form]] = {
    "look": work_forms.look,
    "why": work_forms.why,
    "effect": work_forms.effect,
    "plan": lambda matter: work_forms.plan(matter, matter.issue.owner or ""),
    "slip": work_forms.slip,
    "exec": work_forms.executive,
    "review": work_forms.review,
    "lesson": work_forms.lesson,
    "own": lambda matter: work_forms.own(matter, "own"),
    "lack": lambda matter: work_forms.own(matter, "lack"),
    "bond": work_forms.bond,
}
_SENT: dict[str, Send] = {
    "look": _looked,
    "why": _why,
    "effect": _weighed,
    "plan": _planned,
    "slip": _slipped,
    "exec": _executive,
    "review": _reviewed,
    "lesson": _lesson,
    "own": _said(work_moves.owned),
    "lack": _said(work_agree.lack),
    "bond": _bonded,
}
