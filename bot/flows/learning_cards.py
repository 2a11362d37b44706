"""A workshop as the client reads of it, as the project manager sees it beforehand, and its forms."""

from datetime import datetime

from bot.cards.card import (
    CLIENT,
    Block,
    Button,
    Card,
    Divider,
    Facts,
    Field,
    Form,
    Link,
    Moment,
    Note,
    Para,
    Quote,
    Raw,
    Text,
    Words,
    say,
)
from bot.flows.desk import Desk
from bot.flows.late_button import late_button
from bot.model.learning import Part, Workshop

#: The longest topic, words and reason, in characters.
TOPIC, WORDS, WHY = 120, 1_000, 300


def form(engagement: str, one: Workshop | None) -> Form:
    """A new workshop, or one to change."""
    return Form(
        code="learning.saved",
        title=say("learning-form"),
        intro=(Note(say("learning-how")),),
        fields=(
            Field(
                id="topic",
                kind="short",
                label=say("learning-topic"),
                value=one.topic if one else None,
                most=TOPIC,
            ),
            Field(
                id="at", kind="moment", label=say("learning-at"), value=one.at.isoformat() if one else None
            ),
            Field(
                id="minutes", kind="number", label=say("learning-minutes"), value=one.minutes if one else 90
            ),
            Field(
                id="material",
                kind="short",
                label=say("learning-material"),
                hint=say("learning-material-hint"),
                value=one.material if one else None,
                most=500,
            ),
            _long(
                "practice",
                say("learning-practice"),
                say("learning-practice-hint"),
                one.practice if one else None,
            ),
            _long("task", say("learning-task"), say("learning-task-hint"), one.task if one else None),
        ),
        submit=say("learning-see"),
        engagement=engagement,
        arg=one.id if one else "",
        revision=one.revision if one else 0,
    )


def _long(name: str, label: Text, hint: Text, value: str | None) -> Field:
    return Field(id=name, kind="long", label=label, hint=hint, value=value, most=WORDS)


def off_form(engagement: str, one: Workshop) -> Form:
    """Why it is called off; the client reads it."""
    return Form(
        code="learning.off",
        title=say("learning-off"),
        fields=(
            Field(id="why", kind="long", label=say("learning-why"), hint=say("late-words-hint"), most=WHY),
        ),
        submit=say("late-tell"),
        engagement=engagement,
        arg=one.id,
    )


def part(engagement: str, one: Workshop, what: Part) -> Card:
    """One of the three messages, as the client reads it."""
    topic = Raw(one.topic)
    if what == "material":
        rows: tuple[tuple[Words, Words], ...] = (
            (say("learning-when"), Moment(one.at)),
            (say("learning-read"), Link(one.material)),
        )
        blocks: tuple[Block, ...] = (
            Para(say("learning-material-hello")),
            Facts(rows),
            Note(say("learning-block")),
        )
        buttons: tuple[Button, ...] = (late_button(engagement, f"workshop:{one.id}"),)
        return Card(say("learning-material-title", topic=topic), blocks, buttons, CLIENT)
    if what == "practice":
        hello, words = say("learning-practice-hello", at=Moment(one.at)), one.practice
        title = say("learning-practice-title", topic=topic)
    else:
        hello, words = say("learning-task-hello"), one.task
        title = say("learning-task-title", topic=topic)
    return Card(title, (Para(hello), Quote(Raw(words))), audience=CLIENT)


def moved(one: Workshop) -> Card:
    """The workshop is at another time, for a client who has its material already."""
    words = say("learning-moved-to", at=Moment(one.at))
    return Card(
        say("learning-moved", topic=Raw(one.topic)),
        (Para(words), Note(say("learning-block"))),
        audience=CLIENT,
    )


def called_off(one: Workshop) -> Card:
    """The workshop is not held."""
    title = say("learning-is-off", topic=Raw(one.topic))
    return Card(title, (Quote(Raw(one.off)),), audience=CLIENT)


def draft(desk: Desk, one: Workshop, times: dict[Part, datetime]) -> Card:
    """All three messages with their times, to be approved; approved, they can still be changed."""
    blocks: list[Block] = []
    for what, at in times.items():
        card = part(desk.engagement.id, one, what)
        goes = say("learning-went") if what in one.sent else say("learning-goes", at=Moment(at))
        blocks += [Divider(), Note(goes), Para(card.title), *card.blocks]
    title = say(
        "learning-planned" if one.approved else "learning-draft",
        client=desk.engagement.client,
        topic=Raw(one.topic),
    )
    blocks.append(
        Note(say("learning-approved-how" if one.approved else "paper-waits", client=desk.engagement.client))
    )
    args = (desk.engagement.id, one.id, one.revision)
    change = Button(
        say("paper-edit"), "learning.edit", *args, style="main" if one.approved else "plain", opens=True
    )
    off = Button(say("learning-off"), "learning.off", *args, opens=True)
    if one.approved:
        return Card(title, tuple(blocks[1:]), (change, off))
    approve = Button(say("learning-approve"), "learning.approve", *args, style="main")
    return Card(title, tuple(blocks[1:]), (approve, change, off))
