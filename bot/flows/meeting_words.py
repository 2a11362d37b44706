"""How meetings and what is said of them are named."""

from bot.cards.card import Own, Raw, Text, Words, say
from bot.model.engagement import Engagement
from bot.model.meeting import Meeting
from bot.model.playbook_meetings import MeetingRules

#: What can be written about a meeting, in the order in which it is read.
SECTIONS: dict[str, tuple[str, ...]] = {
    "call": ("with", "said", "next"),
    "review": ("said", "next"),
    "retrospective": ("well", "badly", "change"),
}


def name(rules: MeetingRules, engagement: Engagement) -> Text:
    """What the meeting is called: the firm's own name where the playbook has one, else ours."""
    if rules.name:
        return say("meeting-own", words=Own(rules.name, engagement.language))
    return say(f"meeting-name-{rules.id.replace('_', '-')}")


def called(meeting: Meeting, engagement: Engagement) -> Text:
    """The meeting with what it follows, where it follows something."""
    named = name(meeting.rules, engagement)
    if not meeting.about:
        return named
    return say("meeting-about", meeting=named, about=about(meeting))


def about(meeting: Meeting) -> Words:
    """What the meeting follows: a milestone by its name, or the onboarding."""
    return say("meeting-onboarding") if meeting.about == "onboarding" else Raw(meeting.about)


def why(meeting: Meeting, engagement: Engagement) -> Text:
    """What the meeting is for, and what is asked about it."""
    if meeting.rules.name:
        return say(f"meeting-why-own-{meeting.rules.kind}", client=engagement.client)
    return say(f"meeting-why-{meeting.rules.id.replace('_', '-')}", client=engagement.client)
