"""The early win: chosen in week 1, delivered within three, confirmed by the client: that is time to first value."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Card, Day, Facts, Field, Form, Note, Para, Raw, Text, Who, Words, private, say
from bot.effects import Effect, Forget, Log, Reject, Say, Turn
from bot.events import Value
from bot.flows.asides import aside
from bot.flows.decisions import posted_to_confirm
from bot.flows.desk import Desk
from bot.flows.firsts import WIN_LATE, firsts_of
from bot.flows.milestones import day_of
from bot.flows.nudging import escalate
from bot.flows.paper_form import text
from bot.flows.sheet import Sheet
from bot.model.decision import Point
from bot.model.firsts import Firsts, Win
from bot.model.handoff import Signature
from bot.model.papers import Paper
from bot.model.person import Person
from bot.model.seats import Seat

#: The longest early win, in characters.
WHAT = 200
#: First value comes late repeatedly where so many of the engagements looked at were too slow.
REPEATED, LOOKED_AT = 2, 5


def choose_form(desk: Desk) -> Form:
    """What is the early win, and by when."""
    win = firsts_of(desk.engagement, desk.docs).win
    return Form(
        code="win.form",
        title=say("win-form"),
        fields=(
            Field(
                id="what",
                kind="short",
                label=say("win-what"),
                hint=say("win-what-hint"),
                value=win.what if win else None,
                most=WHAT,
            ),
            Field(id="by", kind="date", label=say("action-by"), value=win.by.isoformat() if win else None),
        ),
        submit=say("plan-save"),
        intro=(Note(say("win-how")),),
        engagement=desk.engagement.id,
    )


def chosen(desk: Desk, values: Mapping[str, Value], by: Person, now: datetime) -> Turn:
    """The early win is chosen, or chosen anew; later than week 3 is possible, and said."""
    what, day, faults = text(values, "what"), day_of(values, "by"), dict[str, Text]()
    today = agenda.local_day(now, desk.engagement.zone)
    if not what:
        faults["what"] = say("win-empty")
    elif len(what) > WHAT:
        faults["what"] = say("paper-too-long", most=WHAT)
    if day is None:
        faults["by"] = say("plan-day-needed")
    elif day < today:
        faults["by"] = say("plan-day-past")
    elif day > today + timedelta(days=365):
        faults["by"] = say("error-date-far")
    if faults or day is None:
        return Turn(effects=(Reject(faults),))
    held = replace(firsts_of(desk.engagement, desk.docs), win=Win(what, day))
    start, weeks = desk.plan.kickoff, timedelta(days=WIN_LATE)
    late = start is not None and day > agenda.local_day(start, desk.engagement.zone) + weeks
    line = say("win-chosen-late") if late else say("win-chosen-next")
    return Turn((held,), (Log("win.chosen", by.id),)) + aside(say("win-chosen", what=Raw(what)), line)


def sheet(desk: Desk, paper: Paper) -> Sheet:
    """The early win as the client reads it."""
    win = firsts_of(desk.engagement, desk.docs).win
    rows: list[tuple[Words, Words]] = [(say("win-first"), Raw(win.what))] if win else []
    if words := paper.words.get("text"):
        rows.append((say("win-text"), Raw(words)))
    return Sheet(say("win-title"), tuple(rows), (Para(say("win-hello")),))


def shown(desk: Desk, now: datetime) -> Turn:
    """The draft as it is now, to be approved."""
    return desk.show("win", desk.preview("win", sheet(desk, desk.papers.latest["win"])), now, bump=True)


def approved(desk: Desk, paper: Paper, by: Person, now: datetime) -> Turn:
    """It is delivered: the client confirms that it is of value."""
    win = firsts_of(desk.engagement, desk.docs).win
    point = Point(say("win-named", what=Raw(win.what if win else "")))
    return posted_to_confirm(desk, "win", sheet(desk, paper), "win", (point,), by, now)


def valued(desk: Desk, by: Person, now: datetime) -> Turn:
    """The client has confirmed it: time to first value is known, and told inside."""
    held, head = firsts_of(desk.engagement, desk.docs), desk.engagement
    if held.confirmed:
        return Turn()
    held = replace(held, confirmed=Signature(by.id, now), started=desk.plan.kickoff or head.opened_at)
    days = held.days or 0
    title = say("win-valued", client=head.client, days=days)
    card = Card(title, (Para(say("win-valued-by", who=Who(by.id))),))
    gone = tuple(Forget(f"{name}:{head.id}") for name in ("win.late", "win.slow"))
    log = Log("win.confirmed", by.id, {"days": str(days)})
    told = _repeated(desk, held, now) if held.late and not held.slow else ()
    return Turn((held,), (Say(head.internal, card, key=f"win.value:{head.id}"), *gone, log, *told))


def late(desk: Desk, now: datetime) -> Turn:
    """Three weeks are over without a confirmed early win: the engagement partner is told."""
    held, head = firsts_of(desk.engagement, desk.docs), desk.engagement
    if held.confirmed or desk.plan.kickoff is None:
        return Turn()

    def card(told: str) -> Card:
        writer = Who(desk.writer(now) or "")
        words = say("win-late-none", who=writer) if held.win is None else say("win-late-open", who=writer)
        rows = ((say("win-first"), Raw(held.win.what)),) if held.win else ()
        facts = (Facts(rows),) if rows else ()
        return Card(say("win-late", client=head.client), (Para(words), *facts), audience=private(told))

    told = escalate(head, desk.people, Seat.ENGAGEMENT_PARTNER, card, now)
    return Turn(effects=(*told, Log("win.late")))


def slow(desk: Desk, now: datetime) -> Turn:
    """Six weeks are over without first value; where that happens repeatedly the partner is shown."""
    held = firsts_of(desk.engagement, desk.docs)
    if held.confirmed or held.slow or desk.plan.kickoff is None:
        return Turn()
    held = replace(held, slow=True, started=desk.plan.kickoff)
    return Turn((held,), (*_repeated(desk, held, now), Log("win.slow")))


def _repeated(desk: Desk, held: Firsts, now: datetime) -> tuple[Effect, ...]:
    others = [one for key, one in desk.docs.items() if isinstance(one, Firsts) and key != "firsts"]
    latest = sorted((*others, held), key=_when, reverse=True)[:LOOKED_AT]
    if sum(one.late for one in latest) < REPEATED:
        return ()

    def card(told: str) -> Card:
        rows = tuple(_row(one) for one in latest)
        title = say("win-repeated", count=sum(one.late for one in latest))
        return Card(title, (Para(say("win-repeated-how")), Facts(rows)), audience=private(told))

    return escalate(desk.engagement, desk.people, Seat.ENGAGEMENT_PARTNER, card, now)


def _when(one: Firsts) -> float:
    at = one.confirmed.at if one.confirmed else one.started
    return at.timestamp() if at else 0


def _row(one: Firsts) -> tuple[Words, Words]:
    days = say("win-none-yet") if one.days is None else say("win-days", days=one.days)
    return Raw(one.client), days


def parts(held: Firsts) -> Iterable[tuple[Words, Words]]:
    """How the early win stands, for our side."""
    if held.confirmed:
        yield say("win-first"), say("win-stands-confirmed", days=held.days or 0)
    elif held.win:
        yield say("win-first"), say("win-stands", what=Raw(held.win.what), day=Day(held.win.by))
    else:
        yield say("win-first"), say("win-stands-none")
