"""When meetings are asked about: counted from the kickoff, on business days (playbook: timeline)."""

from datetime import datetime

from bot.effects import Effect, Forget, Later
from bot.flows.survey_plan import counted, first_after
from bot.model.engagement import Engagement
from bot.model.playbook import Playbook
from bot.model.playbook_meetings import MeetingRules


def schedule(
    engagement: Engagement, playbook: Playbook, kickoff: datetime, now: datetime
) -> tuple[Effect, ...]:
    """The next of each kind that the calendar brings, for whoever sets or moves the kickoff (aware)."""
    return tuple(
        upcoming(engagement, playbook, one, kickoff, now)
        for one in playbook.meetings
        if one.days or one.every
    )


def upcoming(
    engagement: Engagement, playbook: Playbook, rules: MeetingRules, kickoff: datetime, now: datetime
) -> Effect:
    """The next of one kind as an item of the agenda; the end of that item where there is none."""
    name = f"meeting.start:{engagement.id}:{rules.id}"
    at = next_at(engagement, playbook, rules, kickoff, now)
    if at is None:
        return Forget(name)
    return Later(name, "meeting.start", at, args={"kind": rules.id, "kickoff": kickoff.isoformat()})


def next_at(
    engagement: Engagement, playbook: Playbook, rules: MeetingRules, kickoff: datetime, now: datetime
) -> datetime | None:
    """When the next of one kind is asked about (aware), if the calendar brings one."""
    counts = counted(rules.days, rules.every)
    return first_after(engagement, playbook, counts, kickoff, now, rules.weekday)
