"""The log of issues for the client: what they were told of their own concerns, when it happened."""

from collections.abc import Iterable

from bot.cards.card import CLIENT, Block, Card, Moment, Note, Para, Text, Who, say
from bot.flows.issue_log import MOST, PAGE, caught, newest
from bot.flows.issue_matter import Matter
from bot.model.engagement import Engagement
from bot.model.issue import Entry, Issue
from bot.model.places import Room
from bot.model.playbook import Playbook

#: What of its history a client was told when it happened.
TOLD = (
    "taken asked answered update resolved reopened offered agreed lacking slipped verifying verified"
).split()


def for_client(engagement: Engagement, playbook: Playbook, issues: Iterable[Issue], person: str = "") -> Card:
    """What the client was told of their concerns: those of their channel, and ``person``'s own; nobody's words."""
    found = shared(engagement, playbook, issues, person)
    blocks: list[Block] = [] if found else [Para(say("log-client-none"))]
    for one in found[:MOST]:
        state = say("log-solved-state" if not one.open else "log-open-state")
        blocks.append(Para(say("log-client-line", number=one.number, state=state)))
        lines = [caught(one), *(_told(entry) for entry in one.entries if entry.what in TOLD)]
        blocks += [Note(line) for line in lines[-PAGE:]]
    if len(found) > MOST:
        blocks.append(Note(say("home-more", count=len(found) - MOST)))
    return Card(say("log-client-title", count=len(found)), tuple(blocks), (), CLIENT)


def shared(
    engagement: Engagement, playbook: Playbook, issues: Iterable[Issue], person: str = ""
) -> list[Issue]:
    """The issues that the client may know of, the latest first."""
    return [one for one in newest(issues) if _shared(Matter(engagement, playbook, one), person)]


def _shared(matter: Matter, person: str) -> bool:
    issue = matter.issue
    if issue.state == "dismissed" or not issue.from_client:
        return False
    return isinstance(matter.raiser(), Room) or (bool(person) and issue.by == person)


def _told(entry: Entry) -> Text:
    who = Who(entry.by) if entry.by else say("issue-bot")
    return say(f"log-told-{entry.what}", who=who, at=Moment(entry.at))
