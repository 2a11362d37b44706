"""The statement of work: its limits as two lists, walked through with the client and confirmed by them."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Day, Field, Form, Note, Para, Raw, Text, Words, say
from bot.effects import Log, Reject, Turn
from bot.events import Value
from bot.flows.charters import charter_of
from bot.flows.decisions import posted_to_confirm
from bot.flows.desk import Desk
from bot.flows.handoff_words import address
from bot.flows.milestones import day_of
from bot.flows.paper_form import LONGEST, text
from bot.flows.sheet import Sheet
from bot.model.address import is_address
from bot.model.charter import Charter
from bot.model.decision import Point
from bot.model.handoff import Signature
from bot.model.papers import Paper
from bot.model.person import Person

SECTIONS = ("inside", "outside")


def form(desk: Desk) -> Form:
    """What is in and what is out, a limit a line; where the whole of it is; when it was walked through."""
    held = charter_of(desk.engagement, desk.docs)

    def limits(name: str, lines: tuple[str, ...], hint: Text) -> Field:
        label = say("statement-in") if name == "inside" else say("statement-out")
        return Field(id=name, kind="long", label=label, hint=hint, value="\n".join(lines), most=LONGEST)

    return Form(
        code="statement.form",
        title=say("statement-form"),
        fields=(
            limits("inside", held.inside, say("statement-in-hint")),
            limits("outside", held.outside, say("statement-out-hint")),
            Field(
                id="link",
                kind="short",
                label=say("statement-link"),
                value=held.link,
                required=False,
                most=500,
            ),
            Field(
                id="walked",
                kind="date",
                label=say("statement-walked"),
                value=held.walked.isoformat() if held.walked else None,
                required=False,
            ),
        ),
        submit=say("paper-see"),
        engagement=desk.engagement.id,
    )


def edited(
    desk: Desk, values: Mapping[str, Value], limits: Mapping[str, tuple[str, ...]], by: Person, now: datetime
) -> Turn:
    """The form came back with its ``limits`` by section; the client sees nothing before it is approved."""
    link, walked = text(values, "link"), day_of(values, "walked")
    today = agenda.local_day(now, desk.engagement.zone)
    faults = {name: say("statement-empty") for name in SECTIONS if not limits[name]}
    faults |= {
        name: say("paper-too-long", most=LONGEST) for name in SECTIONS if len(text(values, name)) > LONGEST
    }
    if link and not is_address(link):
        faults["link"] = say("error-link", words=link[:60])
    if walked and not today - timedelta(days=365) <= walked <= today:
        faults["walked"] = say("statement-walked-when")
    if faults:
        return Turn(effects=(Reject(faults),))
    held = charter_of(desk.engagement, desk.docs)
    held = replace(held, inside=limits["inside"], outside=limits["outside"], link=link[:500], walked=walked)
    desk = replace(desk, docs={**desk.docs, "charter": held}).with_paper(
        "statement", desk.drafted("statement", now)
    )
    card = desk.preview("statement", sheet(desk, held))
    return Turn((held,), (Log("statement.edited", by.id),)) + desk.show("statement", card, now, bump=True)


def sheet(desk: Desk, held: Charter) -> Sheet:
    """The limits as the client reads them."""
    rows: list[tuple[Words, Words]] = [
        (say("statement-in"), Raw("\n".join(f"✓ {one}" for one in held.inside))),
        (say("statement-out"), Raw("\n".join(f"✗ {one}" for one in held.outside))),
    ]
    if held.link:
        rows.append((say("statement-link"), address(held.link)))
    if held.walked:
        rows.append((say("statement-walked"), Day(held.walked)))
    hello = Para(say("statement-hello"))
    return Sheet(say("statement-title"), tuple(rows), (hello,), (Note(say("statement-how")),))


def approved(desk: Desk, paper: Paper, by: Person, now: datetime) -> Turn:
    """Posted for the client to confirm; what was confirmed before holds no more."""
    held = charter_of(desk.engagement, desk.docs)
    point = Point(say("statement-named", day=Day(agenda.local_day(now, desk.engagement.zone))))
    turn = posted_to_confirm(desk, "statement", sheet(desk, held), "statement", (point,), by, now)
    return turn + Turn((replace(held, signed=None),)) if turn.changes else turn


def signed(desk: Desk, by: Person, now: datetime) -> Turn:
    """The client has confirmed it."""
    held = charter_of(desk.engagement, desk.docs)
    return Turn((replace(held, signed=Signature(by.id, now)),), (Log("statement.signed", by.id),))
