"""What a reminder looks like, and what the next up the line is told about whoever does not answer."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec.structs import replace

from bot.cards.card import (
    Block,
    Button,
    Card,
    Day,
    Divider,
    Moment,
    Note,
    Para,
    Quote,
    Text,
    Who,
    private,
    say,
)
from bot.flows.row import Row, numbered
from bot.model.person import Away

#: More rows than this are counted, not shown.
MOST = 8


def nudge_card(
    reader: str,
    rows: Sequence[Row],
    engagement: str,
    *,
    stopped: Sequence[Row] = (),
    snoozed: datetime | None = None,
) -> Card:
    """All that is due for ``reader``, each with its button; below it what they are reminded of no longer."""
    every = numbered((*rows, *stopped))
    rows, stopped = every[: len(rows)], every[len(rows) :]
    blocks = list(_lines(rows))
    if stopped:
        words = say("nudge-stopped", count=len(stopped))
        blocks += [*([Divider()] if rows else []), Para(words), *_lines(stopped)]
    if snoozed:
        blocks.append(Note(say("nudge-snoozed", at=Moment(snoozed))))
    title = say("nudge-card", count=len(rows)) if rows else say("nudge-stopped-title")
    later = _snoozes(engagement) if rows and not snoozed else ()
    return Card(title, tuple(blocks), (*_buttons((*rows, *stopped)), *later), private(reader))


def nothing_left(reader: str) -> Card:
    """What takes the place of a reminder once nothing of it waits any more."""
    return Card(say("nudge-done"), (), audience=private(reader))


def deputy_card(reader: str, person: str, away: Away, rows: Sequence[Row]) -> Card:
    """What waits for somebody who is away, for whoever stands in for them."""
    title = say("nudge-deputy", count=len(rows))
    rows = numbered(rows)
    intro = Para(say("nudge-deputy-why", who=Who(person), last=Day(away.last)))
    return Card(title, (intro, *_theirs(rows)), _buttons(rows), private(reader))


def absent_card(
    reader: str, person: str, client: str, engagement: str, away: Away | None, rows: Sequence[Row]
) -> Card:
    """Somebody cannot see to what waits for them and nobody stands in: who does?"""
    if away:
        title = say("absent-away", client=client, who=Who(person), last=Day(away.last))
        ask, button = say("absent-away-ask", who=Who(person)), _deputy(engagement, person)
    else:
        title = say("absent-lost", client=client, who=Who(person))
        ask = say("absent-lost-ask", who=Who(person))
        button = Button(say("absent-seats"), "usher", engagement, "people", style="main", opens=True)
    return Card(
        title,
        (Para(say("absent-waits", who=Who(person))), *_theirs(rows), Note(ask)),
        (button,),
        private(reader),
    )


def silent_card(reader: str, person: str, client: str, days: int, rows: Sequence[Row]) -> Card:
    """Somebody was reminded for so long that reminding ended."""
    words = say("silent-words", who=Who(person), days=days)
    title = say("silent-title", client=client, who=Who(person))
    return Card(title, (Para(words), *_theirs(rows), Note(say("silent-ask"))), audience=private(reader))


def _lines(rows: Iterable[Row]) -> Iterable[Block]:
    shown = tuple(rows)
    for row in shown[:MOST]:
        yield Para(row.words)
        if row.due:
            yield Note(say("nudge-due", at=Moment(row.due)))
    if len(shown) > MOST:
        yield Note(say("home-more", count=len(shown) - MOST))


def _theirs(rows: Sequence[Row]) -> Iterable[Block]:
    """What waits for somebody else, in the words that they would read."""
    return (Quote(row.words) for row in rows[:MOST])


def _buttons(rows: Sequence[Row]) -> tuple[Button, ...]:
    """One main button at the most: that of the first row."""
    buttons = [row.button for row in rows[:MOST]]
    first = [replace(one, style="main") for one in buttons[:1]]
    return (*first, *(replace(one, style="plain") for one in buttons[1:]))


def _snoozes(engagement: str) -> tuple[Button, ...]:
    def button(label: Text, arg: str) -> Button:
        return Button(label, "nudge.snooze", engagement, arg)

    return (
        button(say("snooze-hour"), "hour"),
        button(say("snooze-tomorrow"), "tomorrow"),
        button(say("snooze-monday"), "monday"),
    )


def _deputy(engagement: str, person: str) -> Button:
    return Button(say("absent-deputy"), "away.deputy", engagement, person, style="main", opens=True)
