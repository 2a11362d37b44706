"""``/usher issues``: what is open, by filter, for somebody of our side; and one issue with its history."""

from collections.abc import Iterable
from datetime import datetime

from bot.cards.card import (
    Arg,
    Block,
    Button,
    Card,
    Divider,
    Moment,
    Note,
    Para,
    Parts,
    Text,
    Who,
    internal,
    private,
    say,
)
from bot.flows import issue_words as words
from bot.flows.issue_cards import card
from bot.flows.issue_clocks import Clockwork
from bot.flows.issue_log import told
from bot.flows.issue_matter import Matter
from bot.model.concern import Concern
from bot.model.engagement import Engagement
from bot.model.internal import Inside
from bot.model.issue import Issue
from bot.model.playbook import Playbook
from bot.model.reading import CATEGORIES, SEVERITIES

#: Filters that are offered as buttons; severities and categories can be typed as well.
FILTERS = ("open", "mine", "late", "closed")
#: More than these are counted, not shown; of a history the last.
MOST, LAST = 20, 20


def chosen(text: str) -> str:
    """The filter that was typed, "open" where there is none of that name."""
    typed = text.rsplit(maxsplit=1)[-1].casefold() if text.split() else ""
    return typed if typed in (*FILTERS, *SEVERITIES, *CATEGORIES) else "open"


def passes(work: Clockwork, name: str, person: str, now: datetime) -> bool:
    """Whether an issue is of a filter."""
    issue = work.issue
    match name:
        case "closed":
            return not issue.open
        case "mine":
            return issue.open and issue.owner == person
        case "late":
            return any(clock.due <= now for clock in work.running())
    return issue.open and name in ("open", issue.severity, issue.category)


def listed(
    engagement: Engagement,
    playbook: Playbook,
    issues: Iterable[Issue],
    concerns: Iterable[Concern],
    name: str,
    person: str,
    now: datetime,
) -> Card:
    """The issues of a filter, the gravest and oldest first; what came before the desk is below."""
    works = [Clockwork(engagement, playbook, one) for one in issues]
    seen = [one for one in works if Matter(engagement, playbook, one.issue).sees(person)]
    found = [one for one in seen if passes(one, name, person, now)]
    found.sort(key=lambda one: (-SEVERITIES.index(one.issue.severity), one.issue.number))
    blocks: list[Block] = [Para(_line(one)) for one in found[:MOST]]
    if len(found) > MOST:
        blocks.append(Note(say("home-more", count=len(found) - MOST)))
    if not found:
        blocks.append(Para(say("issues-none")))
    older = sorted(concerns, key=lambda one: one.number) if name in ("open", "closed") else []
    if older:
        blocks += [Divider(), Note(say("issues-older", count=len(older)))]
    shows = [
        Button(
            say("issues-show", number=one.issue.number), "issue.show", engagement.id, str(one.issue.number)
        )
        for one in found[:MOST]
    ]
    filters = [
        Button(say(f"issues-filter-{one}"), "issue.list", engagement.id, one)
        for one in FILTERS
        if one != name
    ]
    title = say("issues-title", client=engagement.client, count=len(found))
    return Card(title, tuple(blocks), (*filters, *shows), private(person))


def _line(work: Clockwork) -> Text:
    issue = work.issue
    owner = Who(issue.owner) if issue.owner else say("issue-nobody")
    clocks = sorted(work.running(), key=lambda clock: clock.due)
    common: dict[str, Arg] = {
        "number": issue.number,
        "severity": words.severity(issue),
        "category": words.category(issue),
        "state": words.state(issue),
        "owner": owner,
    }
    return (
        Text("issues-line-due", {**common, "at": Moment(clocks[0].due)})
        if clocks
        else Text("issues-line", dict(common))
    )


def shown(matter: Matter, person: str) -> Card:
    """One issue with all its words, for one person of ours who may see it; with its last history."""
    whole = card(matter, person)
    entries = matter.issue.entries[-LAST:]

    def build(inside: Inside) -> Parts:
        blocks: list[Block] = list(whole.blocks)
        if entries:
            blocks.append(Divider())
        blocks += told(entries, inside)
        return whole.title, blocks, whole.buttons

    return internal(build, only=(person,))
