"""A message of the client that smells of more than was agreed: put before the project manager, one after the other."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.cards.card import Block, Button, Card, Facts, Note, Parts, Quote, Raw, Who, Words, internal, say
from bot.effects import Later, Log, Say, Turn
from bot.flows.change_words import book_of
from bot.flows.charters import charter_of
from bot.flows.desk import Desk
from bot.model.change import Hint
from bot.model.engagement import Engagement
from bot.model.internal import Inside, Internal
from bot.model.owed import Direct
from bot.model.person import Person

#: A burst of messages is one card; two cards that ring never come closer than the second.
SOON, GAP = timedelta(minutes=5), timedelta(hours=4)
#: The longest message, and the longest list of limits, that a card quotes.
LONGEST, LIMITS = 800, 12


def overheard(head: Engagement, message: str, words: str, by: Person, now: datetime) -> Turn:
    """Remember a message; it is shown in a few minutes, with whatever else comes until then."""
    hint = Hint(head.id, message, by.id, now, Internal(words[:LONGEST]))
    later = Later(f"change.hints:{head.id}", "change.hints", now + SOON)
    return Turn((hint,), (later, Log("change.hinted", refs={"message": message})))


def show(desk: Desk, waiting: Sequence[Hint], now: datetime, *, quiet: bool = False) -> Turn:
    """The oldest that waits, before whoever writes; new at the most every few hours, else brought up to date."""
    writer, book = desk.writer(now), book_of(desk.engagement.id, desk.docs)
    if writer is None:
        return Turn()
    rings = not quiet and (book.hinted_at is None or now - book.hinted_at >= GAP)
    shown = Say(
        Direct(writer),
        card(desk, waiting, writer),
        key=f"change.hints:{desk.engagement.id}",
        bump=rings and bool(waiting),
    )
    return Turn((replace(book, hinted_at=now),) if rings else (), (shown,))


def card(desk: Desk, waiting: Sequence[Hint], reader: str) -> Card:
    """What was said, the agreed limits beside it, and what may become of it."""
    head = desk.engagement

    def build(inside: Inside) -> Parts:
        if not waiting:
            return say("hint-done", client=head.client), (), ()
        one = waiting[0]
        blocks: list[Block] = [Quote(Raw(one.said.reveal(inside)), Who(one.by)), *scope(desk, inside)]
        if len(waiting) > 1:
            blocks.append(Note(say("hint-more", count=len(waiting) - 1)))
        title = say("hint-title", client=head.client)
        return title, blocks, tuple(_buttons(head, one))

    return internal(build, only=(reader,))


def _buttons(head: Engagement, one: Hint) -> Iterator[Button]:
    arg = f"hint:{one.message}"
    yield Button(say("hint-make"), "change.new", head.id, arg, style="main", opens=True)
    for verb in ("within", "idea", "ignore"):
        yield Button(say(f"hint-{verb}"), f"change.{verb}", head.id, arg)


def scope(desk: Desk, inside: Inside) -> tuple[Block, ...]:
    """The agreed limits: of the statement of work, else as our side understood them at the handoff."""
    held = charter_of(desk.engagement, desk.docs)
    rows: list[tuple[Words, Words]] = []
    if held.inside:
        rows.append((say("statement-in"), Raw("\n".join(held.inside[:LIMITS]))))
    if held.outside:
        rows.append((say("statement-out"), Raw("\n".join(held.outside[:LIMITS]))))
    promised = [one.words.reveal(inside) for one in desk.handoff.promises] if desk.handoff else []
    if not rows and promised:
        rows.append((say("hint-promised"), Raw("\n".join(promised[:LIMITS]))))
    if not rows:
        return (Note(say("hint-vague")),)
    note = (Note(say("hint-unsigned")),) if held.signed is None else ()
    return (Facts(tuple(rows)), *note)


def settled(one: Hint) -> Hint:
    """It has been decided upon: its words are not kept."""
    return replace(one, said=Internal(""), settled=True)
