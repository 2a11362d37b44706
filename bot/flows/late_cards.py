"""A client who will be late: their form, what the project manager sees of it, the answer that the client reads."""

from datetime import datetime

from bot.cards.card import (
    CLIENT,
    Block,
    Button,
    Card,
    Day,
    Divider,
    Facts,
    Field,
    Form,
    Note,
    Option,
    Para,
    Quote,
    Raw,
    Who,
    Words,
    private,
    say,
)
from bot.flows.dates import Agreed, effect, shift
from bot.flows.desk import Desk
from bot.model.engagement import Engagement
from bot.model.seats import Side
from bot.model.wishes import Wish, Wishes

#: The longest reason and answer, in characters.
LONGEST = 300
#: So many wishes are listed for our side.
SHOWN = 10


def form(engagement: Engagement, dates: tuple[Agreed, ...], what: str) -> Form:
    """Which date, by when instead, and why; and why dates matter."""
    chosen = what if what in {one.what for one in dates} else None
    meeting = any(one.at for one in dates)
    return Form(
        code="late.asked",
        title=say("late-open"),
        intro=(Note(say("late-matters")),),
        fields=(
            Field(
                id="what",
                kind="choice",
                label=say("late-which"),
                options=tuple(
                    Option(one.what, say("late-option", what=one.name, day=Day(one.day))) for one in dates
                ),
                value=chosen or (dates[0].what if len(dates) == 1 else None),
            ),
            Field(
                id="day",
                kind="date",
                label=say("late-day"),
                hint=say("late-day-hint") if meeting else None,
                required=not meeting,
            ),
            Field(id="why", kind="long", label=say("late-why"), hint=say("late-why-hint"), most=LONGEST),
        ),
        submit=say("late-send"),
        engagement=engagement.id,
        audience=CLIENT,
    )


def answer_form(engagement: Engagement, wish: Wish, code: str) -> Form:
    """Decline, or propose another date; the client reads the words."""
    words = Field(
        id="words",
        kind="long",
        label=say("late-words"),
        hint=say("late-words-hint"),
        required=code == "late.declined",
        most=LONGEST,
    )
    day = Field(id="day", kind="date", label=say("late-offer-day"), value=wish.was.isoformat())
    return Form(
        code=code,
        title=say("late-decline" if code == "late.declined" else "late-offer"),
        intro=(Quote(Raw(wish.why), Who(wish.by)),),
        fields=(words,) if code == "late.declined" else (day, words),
        submit=say("late-tell"),
        engagement=engagement.id,
        arg=str(wish.number),
    )


def decision(desk: Desk, wishes: Wishes, wish: Wish, one: Agreed, told: str) -> Card:
    """What the client wishes, what it does to the end, how often it happened; to be decided."""
    client, to = desk.engagement.client, wish.to
    if to is None:
        key = "late-called-off-late" if wish.late else "late-called-off"
        blocks: list[Block] = [Para(say(key, who=Who(wish.by), what=wish.name, day=Day(wish.was)))]
    else:
        days = shift(desk, wish.was, to)
        rows: list[tuple[Words, Words]] = [
            (wish.name, say("moved-days", was=Day(wish.was), day=Day(to))),
            (say("late-shift"), say("late-days", count=days)),
        ]
        blocks = [
            Para(say("late-asks", who=Who(wish.by), client=client)),
            Facts(tuple(rows)),
            Note(say("late-effect")),
            Facts(effect(desk, one, to)),
        ]
    blocks += [Quote(Raw(wish.why), Who(wish.by)), Facts(tally(desk, wishes)), Note(say("late-yours"))]
    return Card(
        say("late-title", client=client, what=wish.name), tuple(blocks), _buttons(desk, wish), private(told)
    )


def _buttons(desk: Desk, wish: Wish) -> tuple[Button, ...]:
    one, number = desk.engagement.id, str(wish.number)
    kind, _, id_ = wish.what.partition(":")
    if wish.to is None and kind == "workshop":
        return (
            Button(say("learning-edit"), "learning.edit", one, id_, style="main", opens=True),
            Button(say("learning-off"), "learning.off", one, id_, opens=True),
        )
    if wish.to is None:
        return (Button(say("kickoff-move"), "kickoff.form", one, style="main", opens=True),)
    return (
        Button(say("late-grant"), "late.grant", one, number, style="main"),
        Button(say("late-offer"), "late.offer", one, number, opens=True),
        Button(say("late-decline"), "late.decline", one, number, opens=True),
    )


def tally(desk: Desk, wishes: Wishes) -> tuple[tuple[Words, Words], ...]:
    """How often dates moved, and how often meetings were called off late."""
    moved = {side: desk.plan.moved_by.get(side, 0) for side in Side}
    return (
        (say("late-count-wishes"), Raw(str(wishes.count))),
        (say("late-count-theirs"), Raw(str(moved[Side.CLIENT]))),
        (say("late-count-ours"), Raw(str(moved[Side.OURS]))),
        (say("late-count-cancelled"), Raw(f"{wishes.cancelled_late} / {wishes.cancelled}")),
    )


def decided(desk: Desk, wish: Wish, told: str) -> Card:
    """The card of the decision, once it is made."""
    title = say("late-title", client=desk.engagement.client, what=wish.name)
    blocks = (Para(fate(wish)), Quote(Raw(wish.why), Who(wish.by)))
    return Card(title, blocks, audience=private(told))


def fate(wish: Wish) -> Words:
    """How a wish stands, for our side."""
    day, who = Day(wish.day or wish.to or wish.was), Who(wish.decided_by or wish.by)
    match wish.fate:
        case "granted":
            return say("late-is-granted", day=day, who=who)
        case "declined":
            return say("late-is-declined", day=Day(wish.was), who=who)
        case "offered":
            return say("late-is-offered", day=day, who=who)
        case "cancelled":
            return say("late-is-cancelled-late" if wish.late else "late-is-cancelled")
        case "replaced":
            return say("late-is-replaced")
    return say("late-is-open")


def answer(engagement: Engagement, wish: Wish) -> Card:
    """What the client reads: granted, kept, or another date to accept."""
    buttons: tuple[Button, ...] = ()
    match wish.fate:
        case "granted":
            words = say("late-told-granted", what=wish.name, day=Day(wish.day or wish.was))
        case "offered":
            words = say("late-told-offered", what=wish.name, day=Day(wish.day or wish.was))
            args = (engagement.id, str(wish.number))
            buttons = (Button(say("late-accept"), "late.accept", *args, style="main"),)
        case _:
            words = say("late-told-declined", what=wish.name, day=Day(wish.was))
    blocks: list[Block] = [Para(words)]
    if wish.words:
        blocks.append(Quote(Raw(wish.words)))
    return Card(say("late-told"), tuple(blocks), buttons, CLIENT)


def history(desk: Desk, wishes: Wishes, reader: str) -> Card:
    """Every move with its reason, the latest first, for our side."""
    names = {one.id: Raw(one.name) for one in desk.plan.milestones}
    lines: list[tuple[datetime, list[Block]]] = []
    for wish in wishes.latest:
        head = say("late-line", what=wish.name, was=Day(wish.was), fate=fate(wish))
        lines.append((wish.at, [Para(head), Quote(Raw(wish.why), Who(wish.by))]))
    for move in desk.plan.moves:
        if move.side is Side.OURS:
            head = say(
                "late-move", what=names.get(move.milestone, Raw("–")), was=Day(move.was), day=Day(move.to)
            )
            lines.append((move.at, [Para(head), Quote(Raw(move.why or "–"), Who(move.by))]))
    lines.sort(key=lambda line: line[0], reverse=True)
    shown = [block for _, parts in lines[:SHOWN] for block in parts]
    blocks = (Facts(tally(desk, wishes)), *((Divider(), *shown) if shown else ()), Note(say("late-log-how")))
    return Card(say("late-log", client=desk.engagement.client), blocks, audience=private(reader))
