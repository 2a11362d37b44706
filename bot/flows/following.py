"""What follows something that was reached: a retrospective of ours, and a survey of the client's people."""

from collections.abc import Iterator
from datetime import datetime

from bot.effects import Effect, Later
from bot.model.engagement import Engagement
from bot.model.plan import Milestone, Plan
from bot.model.playbook import Playbook


def reached(before: Plan | None, plan: Plan) -> tuple[Milestone, ...]:
    """The milestones that are reached in ``plan`` and were not ``before``."""
    known = {one.id for one in before.milestones if one.state == "reached"} if before else set()
    return tuple(one for one in plan.milestones if one.state == "reached" and one.id not in known)


def after_milestone(
    engagement: Engagement, playbook: Playbook, milestone: Milestone, now: datetime
) -> Iterator[Effect]:
    """The retrospective and the survey that the playbook has after each milestone; a survey under way is enough."""
    yield from retrospectives(engagement, playbook, "milestone", milestone.id, milestone.name, now)
    yield from surveys(engagement, playbook, "milestone", now)


def retrospectives(
    engagement: Engagement, playbook: Playbook, after: str, id_: str, about: str, now: datetime
) -> Iterator[Effect]:
    """The meetings that follow something, as items that are due at once; ``about`` names it."""
    for rules in playbook.meetings:
        if after in rules.after:
            name = f"meeting.start:{engagement.id}:{rules.id}:{id_}"
            yield Later(name, "meeting.start", now, args={"kind": rules.id, "about": about})


def surveys(engagement: Engagement, playbook: Playbook, after: str, now: datetime) -> Iterator[Effect]:
    """The surveys that follow something, as items that are due at once."""
    for rules in playbook.surveys:
        if rules.after == after:
            name = f"survey.start:{engagement.id}:{rules.id}"
            yield Later(name, "survey.start", now, args={"kind": rules.id})
