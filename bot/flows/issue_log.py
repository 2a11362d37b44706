"""The log of issues for our side: who did what when, with which result, and how well the times were kept."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from bot.cards.card import (
    Block,
    Button,
    Card,
    Divider,
    Facts,
    Moment,
    Note,
    Para,
    Parts,
    Quote,
    Raw,
    Text,
    Who,
    Words,
    internal,
    private,
    say,
)
from bot.flows import issue_words as words
from bot.flows.issue_cards import card
from bot.flows.issue_clocks import Clockwork
from bot.flows.issue_matter import Matter
from bot.flows.issue_numbers import SPANS, Figure, Row, parts, rows
from bot.model.engagement import Engagement
from bot.model.internal import Inside
from bot.model.issue import Entry, Issue
from bot.model.playbook import Playbook

#: Issues on one card, and lines of one's history.
MOST, PAGE = 20, 15


def numbers(engagement: Engagement, works: Iterable[Clockwork], now: datetime) -> Iterator[Block]:
    """How issues were handled, severity by severity."""
    for row in rows(works, now):
        yield Para(say("log-severity", severity=say(f"severity-{row.severity}"), count=row.count))
        yield Facts(tuple(_facts(row)))


def _facts(row: Row) -> Iterator[tuple[Words, Words]]:
    for span in SPANS:
        if figure := row.spans.get(span):
            yield say(f"log-until-{span}"), _figure(figure, row.day)
    for key, count in (("log-open", row.open), ("log-updates", row.updates), ("log-slips", row.slips)):
        if count:
            yield say(key), Raw(str(count))


def _figure(figure: Figure, day: float | None) -> Text:
    promised = figure.kept + figure.broken
    kept = say("log-kept", kept=figure.kept, count=promised) if promised else say("log-unpromised")
    if not figure.count:
        return say("log-none-yet", kept=kept)
    middle, most = _span(figure.middle, day), _span(figure.most, day)
    if figure.count == 1:
        return say("log-figure-one", middle=middle, kept=kept)
    return say("log-figure", middle=middle, most=most, kept=kept)


def _span(hours: float, day: float | None) -> Text:
    days, full, minutes = parts(hours, day)
    kind = "span" if day is None else "worked"
    if days:
        return say(f"log-{kind}-days", days=days, hours=full)
    if full:
        return say(f"log-{kind}-hours", hours=full, minutes=minutes)
    return say(f"log-{kind}-minutes", minutes=minutes)


def overview(
    engagement: Engagement, playbook: Playbook, issues: Iterable[Issue], person: str, now: datetime
) -> Card:
    """All issues that somebody of our side may see: the figures, and each with its log behind a button."""
    found = [one for one in newest(issues) if Matter(engagement, playbook, one).sees(person)]
    blocks: list[Block] = list(
        numbers(engagement, (Clockwork(engagement, playbook, one) for one in found), now)
    )
    if not found:
        blocks.append(Para(say("issues-none")))
    blocks += [Divider(), *(Note(_line(one)) for one in found[:MOST])] if found else []
    if len(found) > MOST:
        blocks.append(Note(say("home-more", count=len(found) - MOST)))
    buttons = [
        Button(say("log-of", number=one.number), "issue.log", engagement.id, str(one.number))
        for one in found[:MOST]
    ]
    return Card(
        say("log-title", client=engagement.client, count=len(found)),
        tuple(blocks),
        tuple(buttons),
        private(person),
    )


def newest(issues: Iterable[Issue]) -> list[Issue]:
    """The latest first."""
    return sorted(issues, key=lambda one: one.number, reverse=True)


def _line(issue: Issue) -> Text:
    return say(
        "log-line",
        number=issue.number,
        severity=words.severity(issue),
        category=words.category(issue),
        state=words.state(issue),
        at=Moment(issue.at),
    )


def history(matter: Matter, person: str, page: int = 0) -> Card:
    """The log of one issue, the latest first, a page of it; for one person of ours who may see it."""
    lines = matter.issue.entries[::-1]
    shown = lines[page * PAGE : (page + 1) * PAGE]
    number = str(matter.issue.number)

    def build(inside: Inside) -> Parts:
        blocks = list(told(shown, inside))
        more = len(lines) > (page + 1) * PAGE
        if not more:
            blocks.append(Note(caught(matter.issue)))
        earlier = Button(say("log-earlier"), "issue.log", matter.engagement.id, f"{number}|{page + 1}")
        return words.title(matter.issue, matter.engagement.client), blocks, (earlier,) if more else ()

    return internal(build, only=(person,))


def whole(matter: Matter) -> Card:
    """One issue with all that is known of it and all that was done, in order: for a report of our side."""

    def build(inside: Inside) -> Parts:
        known = card(matter.with_(entries=()), spoken=True)  # they follow
        blocks = [*known.blocks, Divider(), Note(caught(matter.issue))]
        return known.title, [*blocks, *told(matter.issue.entries, inside)], ()

    return internal(build)


def told(entries: Sequence[Entry], inside: Inside) -> Iterator[Block]:
    """Lines of an issue's history, with their words."""
    for one in entries:
        who = Who(one.by) if one.by else say("issue-bot")
        yield Note(say(f"issue-did-{one.what}", who=who, at=Moment(one.at)))
        if one.words:
            yield Quote(Raw(one.words.reveal(inside)))


def caught(issue: Issue) -> Text:
    """Who raised it, and when."""
    who = Who(issue.by) if issue.by else say("issue-bot")
    return say("log-caught", who=who, at=Moment(issue.at))
