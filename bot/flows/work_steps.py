"""What is next for an issue that is worked: from the facts to the plan, and after it is solved."""

from collections.abc import Iterator
from typing import NamedTuple

from bot.cards.card import Moment, Raw, Text, Who, Words, say
from bot.model.engagement import Engagement
from bot.model.internal import Inside
from bot.model.issue import Issue
from bot.model.issue_work import IMPACT, SEEN, Work
from bot.model.reading import SEVERITIES
from bot.model.seats import Seat


class Next(NamedTuple):
    """A button: its verb, its label, whether a form answers it, and whether it is the next step."""

    verb: str
    label: Text
    opens: bool = True
    main: bool = True


def grave(issue: Issue) -> bool:
    """Whether it has a review and a check of the relationship: high and critical."""
    return SEVERITIES.index(issue.severity) >= SEVERITIES.index("high")


def steps(issue: Issue, head: Engagement) -> Iterator[Next]:
    """What can be done now, the next step first."""
    if not issue.open:
        yield from _after(issue)
        return
    work = issue.work
    if issue.owner is None:
        return
    yield from _towards(work)
    if work.agreed:
        yield Next("slip", say("work-slip"), main=False)
        yield Next("send", say("work-send"), opens=False, main=False)
    if issue.level > 1 and not issue.private and head.holder(Seat.CLIENT_SPONSOR):
        yield Next("exec", say("work-exec"), main=False)


def _towards(work: Work) -> Iterator[Next]:
    if not work.facts:
        yield Next("look", say("work-look"))
    elif not work.cause:
        yield Next("why", say("work-why", number=len(work.whys) + 1))
    elif not work.impact:
        yield Next("effect", say("work-effect"))
    elif work.plan is None:
        yield Next("plan", say("work-plan"))
    elif work.plan.offered_at is None:
        yield Next("offer", say("work-offer"), opens=False)
        yield Next("plan", say("work-replan"), main=False)
    elif work.plan.waits:
        yield Next("plan", say("work-replan"), main=False)


def _after(issue: Issue) -> Iterator[Next]:
    if issue.state in ("resolved", "verified") and not issue.work.learned:
        review = grave(issue)
        yield Next("review" if review else "lesson", say("work-review" if review else "work-lesson"))
    if issue.work.trust == "shaky":
        yield Next("repaired", say("work-repaired"), opens=False, main=issue.work.learned)


def rows(issue: Issue, inside: Inside) -> Iterator[tuple[Words, Words]]:
    """What was found, for the card of our side."""
    work = issue.work
    for code in SEEN:
        if code in work.facts:
            yield say(f"work-{code}"), Raw(work.facts[code].reveal(inside))
    if work.own:
        yield say("work-own"), Raw(work.own.reveal(inside))
    if work.whys:
        yield say("work-root", number=len(work.whys)), Raw(work.whys[-1].reveal(inside))
    if work.cause:
        yield say("work-cause"), say(f"work-cause-{work.cause}")
    for code in IMPACT:
        if code in work.impact:
            yield say(f"work-impact-{code}"), Raw(work.impact[code].reveal(inside))
    if work.plan:
        yield say("work-plan"), stands(work)
    if work.gesture and work.gesture != "none":
        yield say("work-gesture"), say(f"work-gesture-{work.gesture}")
    if work.trust:
        yield say("work-trust"), say(f"work-trust-{work.trust}")
    if work.lesson:
        yield say("work-learned"), Raw(work.lesson.reveal(inside))


def stands(work: Work) -> Text:
    """Where the plan stands."""
    plan = work.plan
    if plan and plan.agreed_at:
        return say("work-is-agreed", who=Who(plan.agreed_by), at=Moment(plan.agreed_at))
    if plan and plan.offered_at:
        return say("work-is-offered", at=Moment(plan.offered_at))
    return say("work-is-draft")


def earlier(issue: Issue) -> Text | None:
    """What history says when it opens: the first of its kind, or like others."""
    if issue.private:
        return None
    if issue.similar:
        return say("work-similar", numbers=", ".join(map(str, issue.similar)))
    return say("work-first") if issue.number == 1 else None
