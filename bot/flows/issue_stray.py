"""A concern of which nobody knows the project is kept for the workspace, until somebody of ours places it."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec.structs import replace

from bot.cards.card import (
    Block,
    Button,
    Card,
    Field,
    Form,
    Moment,
    Note,
    Option,
    Para,
    Parts,
    Quote,
    Raw,
    Who,
    internal,
    private,
    say,
)
from bot.effects import Log, Say, Turn
from bot.flows.asides import aside, stale
from bot.model.engagement import Engagement
from bot.model.internal import Inside, Internal
from bot.model.issue_desk import Stray, strays_key
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.places import Room
from bot.model.seats import Seat

#: So many are shown at once, the oldest first.
MOST = 10


def keep(
    by: Person,
    room: Room,
    words: str,
    new_id: str,
    now: datetime,
    closed: Engagement | None = None,
    waiting: Sequence[Stray] = (),
    placer: str = "",
) -> Turn:
    """Nothing is lost: it is written down, and whoever wrote it is told what to do.

    Where there is no project, ``placer`` has one card of all that is ``waiting``, which changes as more comes.
    """
    stray = Stray(new_id, by.id, room, Internal(words), now, about=closed.id if closed else "")
    log = Log("stray.kept", by.id, {"stray": new_id})
    if closed is None:
        told_ = _waiting((*waiting, stray), placer, room)
        return Turn((stray,), (*told_, log)) + aside(say("stray-kept"), say("stray-kept-how"))
    manager = closed.holder(Seat.PROJECT_MANAGER) or closed.opened_by
    told = Say(Direct(manager), _card(stray, closed, manager))
    words_ = say("stray-closed-how", who=Who(manager))
    return Turn((stray,), (told, log)) + aside(say("stray-closed", client=closed.client), words_)


def _waiting(strays: Sequence[Stray], placer: str, room: Room) -> tuple[Say, ...]:
    """The one card of all that waits in the workspace of ``room``, drawn anew where it stands."""
    return (Say(Direct(placer), triage(strays, placer), key=strays_key(room)),) if placer else ()


def _card(stray: Stray, closed: Engagement, reader: str) -> Card:
    def build(inside: Inside) -> Parts:
        quote = Quote(Raw(stray.said.reveal(inside)), Who(stray.by))
        return say("stray-closed-told", client=closed.client), (quote, Note(say("stray-where"))), ()

    return internal(build, only=(reader,))


def triage(strays: Iterable[Stray], reader: str) -> Card:
    """What waits for a project, for somebody of ours who leads one."""
    found = sorted(strays, key=lambda one: one.at)

    def build(inside: Inside) -> Parts:
        blocks: list[Block] = []
        for one in found[:MOST]:
            blocks.append(Quote(Raw(one.said.reveal(inside)), Who(one.by)))
            blocks.append(Note(say("stray-since", at=Moment(one.at))))
        if len(found) > MOST:
            blocks.append(Note(say("home-more", count=len(found) - MOST)))
        buttons = [
            Button(say("stray-place", number=number), "stray.open", arg=one.id, opens=True)
            for number, one in enumerate(found[:MOST], 1)
        ]
        return say("stray-title", count=len(found)), blocks or (Para(say("stray-none")),), buttons

    return internal(build, only=(reader,))


def place_form(stray: Stray, projects: Sequence[Engagement], reader: str) -> Form:
    """Which project is it about?"""
    options = tuple(Option(one.id, Raw(one.client)) for one in projects)
    field = Field(id="engagement", kind="choice", label=say("concern-project"), options=options)
    return Form(
        code="stray.placed",
        title=say("stray-place-title"),
        fields=(field,),
        submit=say("stray-place-submit"),
        arg=stray.id,
        audience=private(reader),
    )


def placed(stray: Stray, by: Person, now: datetime, left: Sequence[Stray] = (), placer: str = "") -> Turn:
    """It has its project; what is raised there is the caller's. ``placer`` has a card, which shows what is ``left``."""
    if stray.closed_at:
        return stale()
    done = replace(stray, closed_at=now)
    log = Log("stray.placed", by.id, {"stray": stray.id})
    return Turn((done,), (*_waiting(left, placer, stray.room), log)) + aside(
        say("stray-placed"), audience=private(by.id)
    )
