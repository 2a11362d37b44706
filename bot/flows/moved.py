"""A date that moved is told the client the same day: a draft for the project manager, posted once it is approved."""

from collections.abc import Iterable
from datetime import date, datetime

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Button, Day, Note, Para, Raw, Text, Who, Words, say
from bot.effects import Log, Turn
from bot.flows.decisions import posted_to_confirm
from bot.flows.desk import Desk, papers_of, writing
from bot.flows.nudging import remind
from bot.flows.row import Row
from bot.flows.sheet import Sheet
from bot.model.decision import Point
from bot.model.papers import Mark, Paper
from bot.model.person import Person
from bot.model.plan import Milestone
from bot.model.scope import Case

#: Business hours after which the project manager is reminded that the client does not know yet.
AGAIN = 2


def tell(desk: Desk, was: date, one: Milestone, now: datetime) -> Turn:
    """Put the move into the draft that is open, or begin one; of several moves the client hears once."""
    paper = desk.drafted("moved", now)
    before = next((mark for mark in paper.marks if mark.milestone == one.id), None)
    since = before.was if before and before.was else was
    mark = Mark(one.id, one.name, one.expected, one.state, one.why, since)
    others = tuple(other for other in paper.marks if other.milestone != one.id)
    marks = others if since == one.expected else (*others, mark)
    paper = replace(paper, marks=marks)
    if not marks:  # all of it is as the client knows it
        return _withdrawn(desk.with_paper("moved", paper), paper, now)
    again = agenda.add_business_hours(
        now, AGAIN, desk.playbook.hours, desk.engagement.countries, desk.engagement.zone
    )
    writer = desk.writer(now)
    reminded = (remind(writer, desk.engagement.id, "moved", again),) if writer else ()
    return shown(desk.with_paper("moved", paper), now) + Turn(effects=reminded)


def _withdrawn(desk: Desk, paper: Paper, now: datetime) -> Turn:
    if not desk.paper("moved") or paper.revision == 0:
        return Turn()
    desk = desk.with_paper("moved", replace(paper, posted_at=now))
    return Turn((desk.papers,), (Log("moved.withdrawn"),))


def sheet(desk: Desk, paper: Paper) -> Sheet:
    """What moved, from when to when and why, as the client reads it."""
    rows: list[tuple[Words, Words]] = [(Raw(mark.name), line(mark)) for mark in paper.marks]
    if words := paper.words.get("text"):
        rows.append((say("moved-text"), Raw(words)))
    title = say("moved-title", count=len(paper.marks))
    return Sheet(title, tuple(rows), (Para(say("moved-hello")),), (Note(say("moved-answer")),))


def line(mark: Mark) -> Text:
    """One move in words."""
    was, day = Day(mark.was or mark.day), Day(mark.day)
    return (
        say("moved-line", was=was, day=day, why=Raw(mark.why))
        if mark.why
        else say("moved-days", was=was, day=day)
    )


def shown(desk: Desk, now: datetime) -> Turn:
    """The draft as it is now, to be approved."""
    client, writer = desk.engagement.client, desk.writer(now) or ""
    hello = Para(say("moved-prompt", who=Who(writer), client=client))
    card = desk.preview("moved", sheet(desk, desk.papers.latest["moved"]), before=(hello,))
    return desk.show("moved", card, now, bump=True)


def approved(desk: Desk, paper: Paper, by: Person, now: datetime) -> Turn:
    """Tell the client, who confirms the new dates in writing."""
    points = tuple(Point(_named(mark), milestone=mark.milestone, day=mark.day) for mark in paper.marks)
    return posted_to_confirm(desk, "moved", sheet(desk, paper), "date", points, by, now)


def _named(mark: Mark) -> Text:
    return say("moved-named", name=Raw(mark.name), was=Day(mark.was or mark.day), day=Day(mark.day))


def waiting(person: str, case: Case) -> Iterable[Row]:
    """A move that the client has not been told of."""
    one = case.engagement
    paper = papers_of(one, case.docs).latest.get("moved")
    if paper is None or not paper.open or person != writing(one):
        return
    args = (str(paper.number), paper.revision)
    button = Button(say("paper-approve"), "moved.approve", one.id, *args, "main")
    due = agenda.add_business_hours(paper.asked_at, AGAIN, case.playbook.hours, one.countries, one.zone)
    yield Row(say("moved-waits", client=one.client, count=len(paper.marks)), button, due, "moved")
