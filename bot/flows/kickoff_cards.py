"""The kickoff as cards and forms: setting it, its agenda for the client, a word when it is late."""

from datetime import date

from bot import agenda
from bot.cards.card import (
    Button,
    Card,
    Day,
    Facts,
    Field,
    Form,
    Link,
    Moment,
    Note,
    Option,
    Own,
    Para,
    Raw,
    Text,
    Who,
    Words,
    private,
    say,
)
from bot.flows.desk import Desk
from bot.flows.handoff_words import address
from bot.flows.sheet import Sheet
from bot.model.papers import Paper
from bot.model.plan import Length
from bot.model.playbook import Playbook
from bot.model.playbook_papers import AgendaItem

LENGTHS: tuple[Length, ...] = ("standard", "long")


def items(playbook: Playbook, length: Length) -> tuple[AgendaItem, ...]:
    """The parts of the agenda of that length."""
    return playbook.agenda.long if length == "long" else playbook.agenda.standard


def minutes(playbook: Playbook, length: Length) -> int:
    """How long that agenda takes."""
    return sum(item.minutes for item in items(playbook, length))


def window(desk: Desk) -> tuple[date, date]:
    """The first and the last day on which the kickoff should be held (playbook: kickoff window)."""
    one, playbook = desk.engagement, desk.playbook
    first, last = (
        agenda.add_business_days(one.signed, days, playbook.hours, one.countries)
        for days in playbook.kickoff_window
    )
    return first, last


def form(desk: Desk) -> Form:
    """When and where the kickoff is held, and how long it takes; its window is shown."""
    plan, (first, last) = desk.plan, window(desk)
    lengths = tuple(
        Option(one, say(f"kickoff-{one}", minutes=minutes(desk.playbook, one))) for one in LENGTHS
    )
    return Form(
        code="kickoff.set",
        title=say("kickoff-form"),
        intro=(Note(say("kickoff-window", first=Day(first), last=Day(last))),),
        fields=(
            Field(
                id="at",
                kind="moment",
                label=say("kickoff-when"),
                value=plan.kickoff.isoformat() if plan.kickoff else None,
            ),
            Field(
                id="place",
                kind="short",
                label=say("kickoff-where"),
                hint=say("kickoff-where-hint"),
                value=plan.place,
                required=False,
                most=500,
            ),
            Field(
                id="length", kind="choice", label=say("kickoff-length"), options=lengths, value=plan.length
            ),
        ),
        submit=say("kickoff-submit"),
        engagement=desk.engagement.id,
    )


def _when(desk: Desk) -> list[tuple[Words, Words]]:
    plan, rows = desk.plan, list[tuple[Words, Words]]()
    if plan.kickoff:
        rows.append((say("kickoff-when"), Moment(plan.kickoff)))
    if plan.place:
        rows.append((say("kickoff-where"), address(plan.place)))
    length = say("kickoff-minutes", minutes=minutes(desk.playbook, plan.length))
    rows.append((say("kickoff-length"), length))
    if url := invitation_url(desk):
        rows.append((say("kickoff-calendar"), Link(url)))
    return rows


def invitation_url(desk: Desk) -> str:
    """Where the invitation to the kickoff can be fetched; empty where this server has no public address."""
    token, public = desk.plan.invitation, desk.public.rstrip("/")
    return f"{public}/invitation/{token}.ics" if public and token else ""


def board(desk: Desk) -> Card:
    """The kickoff in the internal channel, with the button that moves it."""
    button = Button(say("kickoff-move"), "kickoff.form", desk.engagement.id, opens=True)
    title = say("kickoff-title", client=desk.engagement.client)
    return Card(title, (Facts(tuple(_when(desk))),), (button,))


def agenda_sheet(desk: Desk, paper: Paper) -> Sheet:
    """The agenda as the client reads it, with all that an invitation says."""
    rows = _when(desk)
    for item in items(desk.playbook, desk.plan.length):
        name: Text | Own = say(f"agenda-{item.id.replace('_', '-')}")
        if item.text:
            name = Own(item.text, desk.engagement.language)
        rows.append((say("agenda-item", minutes=item.minutes), name))
    if note := paper.words.get("note"):
        rows.append((say("agenda-note"), Raw(note)))
    return Sheet(
        say("agenda-title"), tuple(rows), (Para(say("agenda-hello")),), (Note(say("prepare-agenda")),)
    )


def interim_sheet(desk: Desk, paper: Paper) -> Sheet:
    """A word to the client about a kickoff outside its window."""
    at = desk.plan.kickoff
    rows: list[tuple[Words, Words]] = [(say("kickoff-when"), Moment(at))] if at else []
    if words := paper.words.get("text"):
        rows.append((say("interim-text"), Raw(words)))
    return Sheet(say("interim-title"), tuple(rows), (Para(say("interim-hello")),))


def outside_card(desk: Desk, told: str) -> Card:
    """Tells the engagement partner that the kickoff is outside its window."""
    first, last = window(desk)
    rows: list[tuple[Words, Words]] = [
        (say("kickoff-should"), say("open-kickoff-window", first=Day(first), last=Day(last)))
    ]
    if desk.plan.kickoff:
        rows.insert(0, (say("kickoff-when"), Moment(desk.plan.kickoff)))
    title = say("kickoff-outside", client=desk.engagement.client)
    return Card(title, (Facts(tuple(rows)),), audience=private(told))


def unset_card(desk: Desk, manager: str, told: str) -> Card:
    """Tells the engagement partner that the last day for the kickoff has come without a date for it."""
    title = say("kickoff-unset", client=desk.engagement.client)
    words = say("kickoff-unset-how", who=Who(manager), last=Day(window(desk)[1]))
    return Card(title, (Para(words),), audience=private(told))
