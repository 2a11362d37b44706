"""Recurring meetings: the client gets them as invitations for their calendar, once the project manager approves."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.cards.card import Button, Field, Form, Link, Moment, Option, Para, Raw, Text, Words, say
from bot.effects import Log, Reject, Turn
from bot.events import Value
from bot.flows.desk import Desk, papers_of, writing
from bot.flows.handoff_words import address
from bot.flows.paper_form import text
from bot.flows.row import Row
from bot.flows.sheet import Sheet
from bot.ids import derive
from bot.model.papers import Paper
from bot.model.person import Person
from bot.model.plan import Series
from bot.model.scope import Case

#: No more recurring meetings than this; the longest name; how long and how often they may be.
MOST, NAME = 6, 80
MINUTES, WEEKS = ("15", "30", "45", "60", "90"), ("1", "2", "4")


def form(desk: Desk) -> Form:
    """A meeting that recurs every so many weeks."""
    minutes = tuple(Option(one, say("kickoff-minutes", minutes=int(one))) for one in MINUTES)
    weeks = tuple(Option(one, say("series-every-weeks", count=int(one))) for one in WEEKS)
    return Form(
        code="series.form",
        title=say("series-form"),
        fields=(
            Field(id="name", kind="short", label=say("plan-name"), most=NAME),
            Field(id="first", kind="moment", label=say("series-first")),
            Field(id="minutes", kind="choice", label=say("kickoff-length"), options=minutes, value="30"),
            Field(id="every", kind="choice", label=say("series-every"), options=weeks, value="1"),
            Field(
                id="place",
                kind="short",
                label=say("kickoff-where"),
                hint=say("kickoff-where-hint"),
                required=False,
                most=500,
            ),
        ),
        submit=say("paper-see"),
        engagement=desk.engagement.id,
    )


def added(desk: Desk, values: Mapping[str, Value], by: Person, new_id: str, now: datetime) -> Turn:
    """One more; all of them are drafted for the client."""
    name, first, faults = text(values, "name"), values.get("first"), dict[str, Text]()
    if not name:
        faults["name"] = say("plan-name-needed")
    elif len(name) > NAME:
        faults["name"] = say("paper-too-long", most=NAME)
    elif len(desk.plan.series) >= MOST:
        faults["name"] = say("series-full", most=MOST)
    if not isinstance(first, datetime) or abs(first - now) > timedelta(days=365):
        faults["first"] = say("error-date-far")
    elif first <= now:
        faults["first"] = say("plan-day-past")
    for field, known in (("minutes", MINUTES), ("every", WEEKS)):
        if values.get(field) not in known:
            faults[field] = say("error-choose")
    if faults or not isinstance(first, datetime):
        return Turn(effects=(Reject(faults),))
    minutes, every = int(text(values, "minutes")), int(text(values, "every"))
    token = derive(desk.token) + derive(desk.token, 1)
    one = Series(new_id, token, name, first, minutes, every, text(values, "place")[:500])
    desk = replace(desk, plan=replace(desk.plan, series=(*desk.plan.series, one)))
    desk = desk.with_paper("series", desk.drafted("series", now))
    shown = desk.preview("series", sheet(desk), labels=("paper-approve", "series-add"))
    return Turn((desk.plan,), (Log("series.added", by.id),)) + desk.show("series", shown, now, bump=True)


def sheet(desk: Desk) -> Sheet:
    """All recurring meetings, each with the address of its invitation where this server has one."""
    rows: list[tuple[Words, Words]] = []
    public = desk.public.rstrip("/")
    for one in desk.plan.series:
        often = say("series-every-weeks", count=one.every)
        rows.append(
            (Raw(one.name), say("series-row", at=Moment(one.first), minutes=one.minutes, often=often))
        )
        if one.place:
            rows.append((say("kickoff-where"), address(one.place)))
        if public:
            rows.append((say("kickoff-calendar"), Link(f"{public}/invitation/{one.token}.ics")))
    return Sheet(say("series-title"), tuple(rows), (Para(say("series-hello")),))


def approved(desk: Desk, paper: Paper, by: Person, now: datetime) -> Turn:
    """The client has the invitations."""
    return desk.post("series", sheet(desk), by, now)


def waiting(person: str, case: Case) -> Iterable[Row]:
    """Invitations that wait to be approved."""
    head = case.engagement
    paper = papers_of(head, case.docs).latest.get("series")
    if paper and paper.open and person == writing(head):
        args = (str(paper.number), paper.revision)
        button = Button(say("paper-approve"), "series.approve", head.id, *args, "main")
        yield Row(say("series-waits", client=head.client), button, paper.asked_at, "series")
