"""Something worries somebody: a short form, kept with the project, told to whoever leads it.

The words are for our side only; whoever wrote them is thanked in private and told who looks at it.
"""

from collections.abc import Sequence
from datetime import datetime

from bot.cards.card import (
    CLIENT,
    Block,
    Button,
    Card,
    Field,
    Form,
    Note,
    Option,
    Parts,
    Quote,
    Raw,
    Who,
    internal,
    say,
)
from bot.effects import Log, Say, Turn
from bot.flows.asides import aside
from bot.ids import derive
from bot.model.channel import Channel
from bot.model.concern import Concern
from bot.model.engagement import Engagement
from bot.model.internal import Inside, Internal
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.seats import Seat

#: The longest concern that is kept, and what a button carries of one, in characters.
LONGEST, CARRIED = 3_000, 800


def concern_button(words: str = "") -> Button:
    """Opens the form, with ``words`` in it already."""
    return Button(say("concern-open"), "concern.open", arg=_cut(words, CARRIED), style="main", opens=True)


def ready_card(words: str) -> Card:
    """The answer to words that no form can follow at once: the button that opens it."""
    return Card(say("concern-ready"), (Note(say("concern-ready-how")),), (concern_button(words),), CLIENT)


def concern_form(projects: Sequence[Engagement], words: str, by: Person) -> Form:
    """What is on your mind? Of several projects one is chosen, with the one last talked about chosen already."""
    only = projects[0] if len(projects) == 1 else None
    focus = by.focus.engagement if by.focus else None
    which = Field(
        id="engagement",
        kind="choice",
        label=say("concern-project"),
        options=tuple(Option(one.id, Raw(one.client)) for one in projects),
        value=focus if focus in {one.id for one in projects} else None,
    )
    said = Field(
        id="said",
        kind="long",
        label=say("concern-words"),
        hint=say("concern-hint"),
        value=_cut(words, LONGEST),
        most=LONGEST,
    )
    return Form(
        code="concern",
        title=say("concern-open"),
        fields=(said,) if only else (which, said),
        submit=say("concern-submit"),
        engagement=only.id if only else "",
        arg=admission(only, by) if only else "",
        audience=CLIENT,
    )


def admission(engagement: Engagement, by: Person) -> str:
    """Shows that a form was opened by this person where this project is at home, wherever it comes back from."""
    return derive(f"{engagement.id}/{engagement.opened_at.isoformat()}/{engagement.internal.key}/{by.id}")


def record(
    engagement: Engagement, by: Person, channel: Channel, words: str, number: int, new_id: str, now: datetime
) -> Turn:
    """Keep a concern, tell the project manager and the internal channel, and thank whoever raised it."""
    concern = Concern(new_id, engagement.id, number, by.id, channel.room, Internal(words), now)
    manager = engagement.holder(Seat.PROJECT_MANAGER) or engagement.opened_by
    board = _card(engagement, concern, channel, Note(say("concern-with", who=Who(manager))))
    key = f"concern:{engagement.id}:{number}"
    log = Log("concern.raised", by.id, {"concern": concern.id})
    kept = Turn((concern,), (Say(engagement.internal, board, key=key), log))
    if by.id == manager:
        return kept + aside(say("concern-own", number=number), say("concern-own-where"))
    told = _card(engagement, concern, channel, Note(say("concern-told", who=Who(by.id))), manager)
    thanks = aside(say("concern-thanks"), say("concern-thanks-told", who=Who(manager)))
    return kept + Turn(effects=(Say(Direct(manager), told, key=key),)) + thanks


def _card(engagement: Engagement, concern: Concern, channel: Channel, last: Note, *only: str) -> Card:
    def build(inside: Inside) -> Parts:
        blocks: list[Block] = [Quote(Raw(concern.said.reveal(inside)), Who(concern.by))]
        if channel.room.direct:
            blocks.append(Note(say("concern-in-direct")))
        elif channel.engagement == engagement.id:
            here = channel.role == "client"
            blocks.append(Note(say("concern-in-client" if here else "concern-in-internal")))
        return say("concern-card", client=engagement.client, number=concern.number), (*blocks, last), ()

    return internal(build, only=only)


def _cut(words: str, most: int) -> str:
    return words if len(words) <= most else words[: most - 1] + "…"
