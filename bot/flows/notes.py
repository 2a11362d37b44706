"""The notes of the kickoff: within a day, every action with an owner and a date (playbook: kickoff + 24 h)."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import (
    Button,
    Card,
    Day,
    Listed,
    Moment,
    Note,
    Para,
    Raw,
    Who,
    Words,
    private,
    say,
)
from bot.effects import Later, Log, Reject, Turn
from bot.events import Value
from bot.flows import actions, decisions, kickoff_cards, paper_form
from bot.flows.desk import Desk, papers_of, writing
from bot.flows.nudging import escalate, remind
from bot.flows.row import Row
from bot.flows.sheet import Sheet
from bot.model.papers import Paper
from bot.model.person import Person
from bot.model.plan import Task
from bot.model.scope import Case
from bot.model.seats import Seat

#: The sections of the form; the actions are tasks.
SECTIONS = ("decisions", "actions", "agreed", "questions", "meetings")
HINTED = ("decisions", "actions", "agreed", "meetings")
WITHIN = timedelta(hours=24)


def ask(desk: Desk, at: str, now: datetime) -> Turn:
    """The kickoff that began ``at`` (ISO) is over: the project manager is asked for its notes."""
    plan, engagement = desk.plan, desk.engagement
    if plan.kickoff is None or plan.kickoff.isoformat() != at or engagement.state != "open":
        return Turn()
    if (left := desk.paper("agenda")) and left.open:
        desk = desk.with_paper("agenda", replace(left, missed=True))
    over = plan.kickoff + timedelta(minutes=kickoff_cards.minutes(desk.playbook, plan.length))
    begun = over if over + WITHIN > now else now  # asked a day late, they have a day from then on
    desk = desk.with_paper("notes", replace(desk.drafted("notes", now), asked_at=begun))
    paper, writer = desk.papers.latest["notes"], desk.writer(now) or ""
    words = say("notes-ask", who=Who(writer), client=engagement.client, by=Moment(begun + WITHIN))
    button = desk.button("notes-write", "notes", "edit", paper, main=True)
    title = say("notes-ask-title", client=engagement.client)
    day = agenda.add_business_days(
        now.astimezone(ZoneInfo(engagement.zone)).date(), 1, desk.playbook.hours, engagement.countries
    )
    late = Later(
        f"notes.late:{engagement.id}", "notes.late", begun + WITHIN, args={"number": str(paper.number)}
    )
    again = remind(writer, engagement.id, "notes", agenda.opening(day, desk.playbook.hours, engagement.zone))
    card = Card(title, (Para(words), Note(say("notes-ask-note"))), (button,))
    return desk.show("notes", card, now) + Turn(effects=(late, again, Log("notes.asked")))


def sheet(desk: Desk, paper: Paper) -> Sheet:
    """The notes as the client reads them."""
    rows = _rows(paper, "decisions", "agreed")
    for task in paper.tasks:
        owner = Raw(task.who) if task.who else say("notes-nobody")
        label = (
            say("notes-action", who=owner, day=Day(task.by))
            if task.by
            else say("notes-action-open", who=owner)
        )
        rows.append((label, Raw(task.what)))
    rows += _rows(paper, "questions", "meetings")
    kickoff = desk.plan.kickoff or paper.asked_at
    day = Day(kickoff.astimezone(ZoneInfo(desk.engagement.zone)).date())
    return Sheet(say("notes-title", day=day), tuple(rows), ending=(Note(say("notes-answer")),))


def _rows(paper: Paper, *names: str) -> list[tuple[Words, Words]]:
    return [(say(f"notes-{name}"), Raw(paper.words[name])) for name in names if name in paper.words]


def unowned(paper: Paper) -> tuple[Task, ...]:
    """The actions that nobody owns yet, or that have no date."""
    return tuple(task for task in paper.tasks if not task.who or task.by is None)


def edited(
    desk: Desk, paper: Paper, values: Mapping[str, Value], tasks: tuple[Task, ...], by: Person, now: datetime
) -> Turn:
    """The form came back; an action without an owner or a date is asked about before the notes can go out."""
    words = tuple(name for name in SECTIONS if name != "actions")
    paper, faults = paper_form.read(paper, values, words)
    paper = replace(paper, tasks=tasks)
    if not paper.words and not tasks:
        faults["decisions"] = say("notes-empty")
    if faults:
        return Turn(effects=(Reject(faults),))
    desk = desk.with_paper("notes", paper)
    missing = unowned(paper)
    asked = Para(
        say("notes-unowned", count=len(missing), what=Listed(tuple(Raw(one.what) for one in missing)))
    )
    card = desk.preview(
        "notes",
        sheet(desk, paper),
        before=(asked,) if missing else (),
        labels=("paper-approve", "notes-own" if missing else "paper-edit"),
        ready=not missing,
    )
    return desk.show("notes", card, now, bump=True) + Turn(effects=(Log("notes.edited", by.id),))


def approved(desk: Desk, paper: Paper, by: Person, now: datetime) -> Turn:
    """Post the notes; what they hold is from now on in the plan."""
    posted = desk.post("notes", sheet(desk, paper), by, now, forget=(f"notes.late:{desk.engagement.id}",))
    if not posted.changes:
        return posted
    plan = replace(desk.plan, meetings=_lines(paper, "meetings"))
    desk = replace(desk, plan=plan)
    kept = posted + Turn((plan,)) + actions.noted(desk, paper.tasks, _lines(paper, "questions"), now)
    lines = _lines(paper, "decisions")
    return kept + decisions.note(desk, lines, by, now, approved=True) if lines else kept


def _lines(paper: Paper, name: str) -> tuple[str, ...]:
    return tuple(line for raw in paper.words.get(name, "").splitlines() if (line := raw.strip(" -•*\t")))


def late(desk: Desk, number: str, now: datetime) -> Turn:
    """A day has passed without notes: the engagement partner is told."""
    paper = desk.current("notes", number)
    if paper is None or paper.missed or desk.engagement.state != "open":
        return Turn()
    desk = desk.with_paper("notes", replace(paper, missed=True))

    def card(told: str) -> Card:
        words = say("notes-late", who=Who(desk.writer(now) or ""), client=desk.engagement.client)
        title = say("notes-late-title", client=desk.engagement.client)
        return Card(title, (Para(words),), audience=private(told))

    told = escalate(desk.engagement, desk.people, Seat.ENGAGEMENT_PARTNER, card, now)
    return Turn((desk.papers,), (*told, Log("notes.late")))


def waiting(person: str, case: Case) -> Iterable[Row]:
    """The notes that wait to be written and approved."""
    one = case.engagement
    paper = papers_of(one, case.docs).latest.get("notes")
    if paper is None or not paper.open or person != writing(one):
        return
    button = Button(
        say("notes-write"), "notes.edit", one.id, str(paper.number), paper.revision, "main", opens=True
    )
    yield Row(say("notes-waits", client=one.client), button, paper.asked_at + WITHIN, "notes")
