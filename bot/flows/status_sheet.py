"""What stands in a status update: the facts that the bot knows, and how the client reads all of it."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.cards.card import Day, Listed, Moment, Note, Para, Raw, Text, Words, say
from bot.flows.change_words import requests
from bot.flows.desk import Desk
from bot.flows.sheet import Sheet
from bot.model.charter import Charter
from bot.model.papers import Fact, Kind, Mark, Paper
from bot.model.plan import Milestone

#: The project manager's own sections, in the order of the page.
SECTIONS = ("done", "focus", "issues", "decisions", "events", "questions")
#: Papers of which an update says that the client has them.
PAPERS: tuple[Kind, ...] = ("welcome", "notes", "statement", "win", "deliverable")
#: How far ahead dates are told, and how many milestones one update tells of.
AHEAD, MILESTONES = timedelta(days=21), 4


def local(at: datetime, desk: Desk) -> date:
    """The day of ``at`` where the engagement is."""
    return at.astimezone(ZoneInfo(desk.engagement.zone)).date()


def facts(desk: Desk, since: datetime, now: datetime) -> Iterator[Fact]:
    """What happened since ``since`` and what is ahead, as far as the client may know it."""
    handoff = desk.handoff
    if handoff and handoff.accepted and since < handoff.accepted.at <= now:
        yield Fact("handoff", say("status-fact-handoff"))
    for kind in PAPERS:
        paper = desk.papers.latest.get(kind)
        if paper and paper.posted_at and since < paper.posted_at:
            yield Fact(kind, say(f"status-fact-{kind}"))
    came = (
        [one for one in desk.checklist.items if one.asked and one.state == "done"] if desk.checklist else []
    )
    if count := sum(one.at is not None and since < one.at <= now for one in came):
        yield Fact("received", say("status-fact-received", count=count))
    kickoff, today = desk.plan.kickoff, local(now, desk)
    if kickoff and since < kickoff <= now:
        yield Fact("kickoff", say("status-fact-kickoff", day=Day(local(kickoff, desk))))
    if kickoff and now < kickoff:
        yield Fact("kickoff", say("status-ahead-kickoff", at=Moment(kickoff)), ahead=True)
    last = desk.paper("status")
    known = _reached(last) if last and not last.open else ()
    for one in desk.plan.milestones:
        if one.reached and one.id not in known and local(since, desk) <= one.reached <= today:
            yield Fact(f"r{one.id}", say("status-fact-reached", name=Raw(one.name)))
        if one.state != "reached" and today <= one.expected <= today + AHEAD:
            words = say("status-ahead-milestone", name=Raw(one.name), day=Day(one.expected))
            yield Fact(f"m{one.id}", words, ahead=True)
    yield from _checkpoints(desk, today)
    for asked in requests(desk.docs):
        if asked.state == "offered" and (made := asked.offer):
            day, what = Day(local(made.ours.at, desk)), Raw(_short(made.what))
            words = say("status-asks-change", number=asked.number, day=day, what=what)
            yield Fact(f"q{asked.number}", words, ahead=True, asks=True)


def _checkpoints(desk: Desk, today: date) -> Iterator[Fact]:
    held = desk.docs.get("charter")
    points = held.checkpoints if isinstance(held, Charter) else ()
    for number, one in enumerate(points):
        if today <= one.on <= today + AHEAD:
            words = say("status-ahead-milestone", name=Raw(one.what), day=Day(one.on))
            yield Fact(f"c{number}", words, ahead=True)


def _reached(last: Paper) -> frozenset[str]:
    """The milestones (ids) of which the last update said that they are reached."""
    marked = (mark.milestone for mark in last.marks if mark.state == "reached")
    return frozenset((*marked, *(one.id[1:] for one in last.facts if one.id.startswith("r"))))


def told(desk: Desk) -> tuple[Milestone, ...]:
    """The milestones that an update tells of: the next ones not reached."""
    open_ = [one for one in desk.plan.milestones if one.state != "reached"]
    return tuple(sorted(open_, key=lambda one: one.expected)[:MILESTONES])


def sheet(desk: Desk, paper: Paper) -> Sheet:
    """The update as the client reads it; with nothing of its own to say, it says that all is on plan."""
    rows: list[tuple[Words, Words]] = [
        (say("status-overall"), say(f"status-{paper.overall.replace('_', '-')}"))
    ]
    rows += _section("done", paper, ahead=False)
    rows += _section("focus", paper)
    rows += map(marked, paper.marks)
    rows += _section("issues", paper)
    rows += _section("decisions", paper, ahead=True, asks=True)
    for task in paper.tasks:
        if task.by:
            rows.append((say("status-request-by", day=Day(task.by)), Raw(task.what)))
    rows += _section("events", paper, ahead=True)
    rows += _section("questions", paper)
    plain = paper.overall == "on_track" and not any(paper.words.values()) and not paper.tasks
    opening = (Para(say("status-on-plan")),) if plain else ()
    title = say("status-title", day=Day(local(paper.asked_at, desk)))
    return Sheet(title, tuple(rows), opening, (Note(say("status-answer")),))


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 120 else words[:119] + "…"


def _section(
    name: str, paper: Paper, *, ahead: bool | None = None, asks: bool = False
) -> Iterator[tuple[Words, Words]]:
    known = tuple(
        one.words
        for one in paper.facts
        if one.kept and (one.ahead, one.asks) == (ahead, asks) and isinstance(one.words, Text)
    )
    own = paper.words.get(name, "")
    label = say(f"status-{name}")
    if own and known:
        yield label, say("status-and", words=Raw(own), more=Listed(known, begins=True))
    elif own or known:
        yield label, Raw(own) if own else Listed(known, begins=True)


def marked(mark: Mark) -> tuple[Words, Words]:
    """How a milestone stands, as the client reads it."""
    day, label = Day(mark.day), say("status-milestone", name=Raw(mark.name))
    if mark.state == "behind":
        return label, say("status-is-behind", day=day, why=Raw(mark.why))
    words = say(f"status-is-{mark.state.replace('_', '-')}", day=day)
    return label, say("status-and", words=words, more=Raw(mark.why)) if mark.why else words
