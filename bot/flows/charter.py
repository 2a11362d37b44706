"""How the two sides work together: acceptance, priorities, busy periods, critical path, checkpoints, the unspoken."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from msgspec.structs import replace

from bot.cards.card import (
    Button,
    Card,
    Day,
    Facts,
    Field,
    Form,
    Note,
    Parts,
    Raw,
    Text,
    Words,
    internal,
    internal_form,
    say,
)
from bot.effects import Log, Reject, Turn
from bot.events import Value
from bot.flows.asides import aside
from bot.flows.charters import captured, charter_of
from bot.flows.checkpoints import saved as checkpoints_saved
from bot.flows.desk import Desk
from bot.flows.paper_form import text
from bot.model.charter import Busy, Charter, Checkpoint
from bot.model.internal import Inside, Internal
from bot.model.person import Person
from bot.model.seats import Side

#: The longest part, in characters.
LONGEST = 600
PLAIN = ("acceptance", "priorities", "path")


def form(desk: Desk) -> Form:
    """All of it in one form, for our side."""
    held = charter_of(desk.engagement, desk.docs)

    def build(inside: Inside) -> Form:
        unspoken = held.unspoken.reveal(inside) if held.unspoken else ""
        dates = {
            "checkpoints": "\n".join(f"{one.what}; {one.on.isoformat()}" for one in held.checkpoints),
            "ours": _spans(held, Side.OURS),
            "theirs": _spans(held, Side.CLIENT),
        }
        known = {"acceptance": held.acceptance, "priorities": held.priorities, "path": held.path, **dates}
        fields = tuple(
            Field(
                id=name,
                kind="long",
                label=say(f"charter-{name}"),
                hint=say(f"charter-{name}-hint"),
                value=value,
                required=False,
                most=LONGEST,
            )
            for name, value in {**known, "unspoken": unspoken}.items()
        )
        return Form(
            code="charter.form",
            title=say("charter-form"),
            fields=fields,
            submit=say("plan-save"),
            intro=(Note(say("charter-how")),),
            engagement=desk.engagement.id,
        )

    return internal_form(build)


def _spans(held: Charter, side: Side) -> str:
    spans = (one for one in held.busy if one.side is side)
    return "\n".join(f"{one.what}; {one.first.isoformat()}; {one.last.isoformat()}" for one in spans)


def saved(
    desk: Desk,
    values: Mapping[str, Value],
    busy: tuple[Busy, ...],
    checkpoints: tuple[Checkpoint, ...],
    faults: Mapping[str, Text],
    by: Person,
    now: datetime,
) -> Turn:
    """The form came back, its dates read; every fault at its field."""
    names = (*PLAIN, "unspoken", "ours", "theirs", "checkpoints")
    long = {name: say("paper-too-long", most=LONGEST) for name in names if len(text(values, name)) > LONGEST}
    if found := {**faults, **long}:
        return Turn(effects=(Reject(found),))
    unspoken = text(values, "unspoken")
    before = charter_of(desk.engagement, desk.docs)
    held = replace(
        before,
        acceptance=text(values, "acceptance"),
        priorities=text(values, "priorities"),
        path=text(values, "path"),
        unspoken=Internal(unspoken) if unspoken else None,
        busy=busy,
        checkpoints=checkpoints,
    )
    line = say("charter-stands", done=captured(held), total=6)
    kept = checkpoints_saved(desk, before, held, now) + Turn(effects=(Log("charter.kept", by.id),))
    return kept + aside(say("charter-kept"), line)


def card(desk: Desk, reader: str, *, writes: bool) -> Card:
    """All that is written down; our side alone reads the unspoken."""
    head, held = desk.engagement, charter_of(desk.engagement, desk.docs)

    def build(inside: Inside) -> Parts:
        rows = list(_rows(held))
        if held.unspoken:
            rows.append((say("charter-unspoken"), Raw(held.unspoken.reveal(inside))))
        edit = Button(say("charter-edit"), "charter.form", head.id, style="main", opens=True)
        blocks = (Facts(tuple(rows)),) if rows else (Note(say("charter-none")),)
        return say("charter-title", client=head.client), blocks, (edit,) if writes else ()

    return internal(build, only=(reader,))


def _rows(held: Charter) -> Sequence[tuple[Words, Words]]:
    rows: list[tuple[Words, Words]] = []
    for name, words in (
        ("acceptance", held.acceptance),
        ("priorities", held.priorities),
        ("path", held.path),
    ):
        if words:
            rows.append((say(f"charter-{name}"), Raw(words)))
    for one in held.checkpoints:
        key = "charter-checkpoint-held" if one.held else "charter-checkpoint"
        rows.append((say(key, day=Day(one.on)), Raw(one.what)))
    for span in held.busy:
        key = "charter-busy-ours" if span.side is Side.OURS else "charter-busy-theirs"
        rows.append((say(key, first=Day(span.first), last=Day(span.last)), Raw(span.what)))
    return rows
