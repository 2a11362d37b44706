"""An interim piece of the real deliverable in the client's hands by day 30, and one-to-ones in week 1."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Card, Field, Form, Note, Option, Para, Raw, Who, Words, internal_form, private, say
from bot.effects import Log, Turn
from bot.events import Value
from bot.flows.asides import aside
from bot.flows.desk import Desk
from bot.flows.firsts import firsts_of
from bot.flows.handoff_words import address
from bot.flows.key_people import KeyPerson, key_people, seated_too
from bot.flows.nudging import escalate
from bot.flows.sheet import Sheet
from bot.model.firsts import Firsts
from bot.model.internal import Inside
from bot.model.papers import Paper
from bot.model.person import Person
from bot.model.seats import Seat

#: The sections of the paper.
SECTIONS = ("name", "link", "text")


def sheet(desk: Desk, paper: Paper) -> Sheet:
    """The interim deliverable as the client reads it."""
    rows: list[tuple[Words, Words]] = []
    for name in SECTIONS:
        if words := paper.words.get(name):
            rows.append((say(f"deliverable-{name}"), address(words) if name == "link" else Raw(words)))
    return Sheet(say("deliverable-title"), tuple(rows), (Para(say("deliverable-hello")),))


def shown(desk: Desk, now: datetime) -> Turn:
    """The draft as it is now, to be approved."""
    card = desk.preview("deliverable", sheet(desk, desk.papers.latest["deliverable"]))
    return desk.show("deliverable", card, now, bump=True)


def approved(desk: Desk, paper: Paper, by: Person, now: datetime) -> Turn:
    """It is in the client's hands."""
    posted = desk.post(
        "deliverable", sheet(desk, paper), by, now, forget=(f"deliverable.late:{desk.engagement.id}",)
    )
    if not posted.changes:
        return posted
    held = firsts_of(desk.engagement, desk.docs)
    name, link = paper.words.get("name", ""), paper.words.get("link", "")
    return posted + Turn((replace(held, deliverable=name[:200], link=link[:500], delivered_at=now),))


def late(desk: Desk, now: datetime) -> Turn:
    """Day 30 has come without it: the engagement partner is told."""
    head = desk.engagement
    if firsts_of(head, desk.docs).delivered_at or desk.plan.kickoff is None:
        return Turn()

    def card(told: str) -> Card:
        words = say("deliverable-late-how", who=Who(desk.writer(now) or ""))
        return Card(say("deliverable-late", client=head.client), (Para(words),), audience=private(told))

    told = escalate(head, desk.people, Seat.ENGAGEMENT_PARTNER, card, now)
    return Turn(effects=(*told, Log("deliverable.late")))


def met_form(desk: Desk) -> Form:
    """With whom a one-to-one was held; for our side only."""
    people, held = _people(desk), firsts_of(desk.engagement, desk.docs)

    def build(inside: Inside) -> Form:
        return Form(
            code="met.form",
            title=say("met-form"),
            fields=(
                Field(
                    id="met",
                    kind="several",
                    label=say("met-whom"),
                    options=tuple(Option(one.code, one.shown(inside)) for one in people),
                    value=tuple(one.code for one in people if one.code in held.met),
                    required=False,
                ),
            ),
            submit=say("plan-save"),
            intro=(Note(say("met-how")),),
            engagement=desk.engagement.id,
        )

    return internal_form(build)


def met(desk: Desk, values: Mapping[str, Value], by: Person, now: datetime) -> Turn:
    """One-to-ones that were held; one unticked is open again."""
    value = values.get("met")
    ticked = [one for one in value if isinstance(one, str)] if isinstance(value, tuple) else []
    known = [one.code for one in _people(desk)]
    held, today = firsts_of(desk.engagement, desk.docs), agenda.local_day(now, desk.engagement.zone)
    days = {code: held.met.get(code, today) for code in known if code in ticked}
    left = len(known) - len(days)
    doubles = seated_too(desk.engagement, desk.handoff, desk.people)
    days |= {code: days[one] for code, one in doubles.items() if one in days}
    words = say("met-left", count=left) if left else say("met-all")
    return Turn((replace(held, met=days),), (Log("met.noted", by.id),)) + aside(say("met-noted"), words)


def parts(desk: Desk, held: Firsts) -> Iterable[tuple[Words, Words]]:
    """How the deliverable and the one-to-ones stand, for our side."""
    stands = (
        say("deliverable-stands", name=Raw(held.deliverable))
        if held.delivered_at
        else say("deliverable-none")
    )
    yield say("deliverable-first"), stands
    people = _people(desk)
    done = sum(one.code in held.met for one in people)
    yield say("met-first"), say("met-stands", done=done, total=len(people))


def _people(desk: Desk) -> tuple[KeyPerson, ...]:
    return key_people(desk.engagement, desk.handoff, desk.people)
