"""How long an engagement is kept once it is closed: archived, told of in time, and erased; only its log stays."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Button, Card, Day, Facts, Note, Para, private, say
from bot.effects import Effect, Erase, Later, Log, Say, Turn
from bot.flows.asides import aside
from bot.model.channel import Channel
from bot.model.closing import Closing
from bot.model.document import Document
from bot.model.dossier import Dossier, about
from bot.model.engagement import Engagement
from bot.model.erasure import Erasure
from bot.model.issue_desk import Stray
from bot.model.local import LocalMessage, LocalSeat
from bot.model.nudged import Nudged
from bot.model.owed import Direct, Posted
from bot.model.person import Person
from bot.model.playbook import Playbook
from bot.model.seats import Seat

#: Who is told before a project is erased, and may keep it longer.
TOLD = (Seat.PROJECT_MANAGER, Seat.ENGAGEMENT_PARTNER)


def planned(head: Engagement, playbook: Playbook, now: datetime) -> Later:
    """What a closing sets going: the archiving, at an hour of work."""
    at = _hour(head, playbook, now + timedelta(days=playbook.retention.archive))
    return Later(f"retention.archive:{head.id}", "retention.archive", at, about=head.id)


def archived(head: Engagement, playbook: Playbook, closing: Closing, now: datetime) -> Turn:
    """The project is no longer looked at; where it is to be erased, that is told of in time."""
    rules, old = playbook.retention, closing.closed.at if closing.closed else now
    log = Log("engagement.archived")
    if not rules.erase:
        return Turn((replace(head, state="archived"),), (log,))
    end = old + timedelta(days=rules.erase)
    kept = replace(closing, erase_at=end)
    return Turn((replace(head, state="archived"), kept), (_warn(head, playbook, end, now), log))


def warned(head: Engagement, playbook: Playbook, closing: Closing, now: datetime) -> Turn:
    """The project manager and the partner hear of it, with as much time as the playbook gives them."""
    if head.state != "archived" or closing.erase_at is None:
        return Turn()
    end = max(closing.erase_at, now + timedelta(days=playbook.retention.warn))
    end = _hour(head, playbook, end)
    told = dict.fromkeys(one for seat in TOLD if (one := head.holder(seat)))
    card = _card(head, closing, end)
    says = [
        Say(
            Direct(one),
            replace(card, audience=private(one)),
            key=f"retention:{head.id}",
            bump=True,
            about=head.id,
        )
        for one in told
    ]
    if not told:
        says = [Say(head.internal, card, key=f"retention:{head.id}", about=head.id)]
    last = Later(f"retention.erase:{head.id}", "retention.erase", end, about=head.id)
    return Turn(
        (replace(closing, erase_at=end),),
        (*says, last, Log("retention.told", refs={"people": ",".join(told)})),
    )


def kept(
    head: Engagement, playbook: Playbook, closing: Closing, seen: str, by: Person, now: datetime
) -> Turn | None:
    """It is kept so much longer, and asked about again; None where that was decided since the card was made."""
    if head.state != "archived" or closing.erase_at is None or closing.erase_at.isoformat() != seen:
        return None
    end = closing.erase_at + timedelta(days=playbook.retention.keep)
    later = Later(f"retention.erase:{head.id}", "retention.erase", _hour(head, playbook, end), about=head.id)
    effects: tuple[Effect, ...] = (later, _warn(head, playbook, end, now), Log("retention.kept", by.id))
    told = aside(say("retention-kept", on=Day(end.date())), say("retention-kept-help"))
    return Turn((replace(closing, erase_at=end),), effects) + told


def erased(head: Engagement, closing: Closing, dossier: Dossier, now: datetime) -> Turn:
    """Every document of the project goes; a head without words stays, so that the log has something to refer to."""
    if head.state != "archived" or closing.erase_at is None:
        return Turn()
    if now < closing.erase_at:  # it was put off while this rang
        return Turn(
            effects=(Later(f"retention.erase:{head.id}", "retention.erase", closing.erase_at, about=head.id),)
        )
    kept_docs, keys = list(_mended(head, dossier)), list(_gone(head, dossier))
    bare = replace(head, client="", seats={}, client_room=None, state="erased")
    done = Erasure(f"engagement.{head.id}", now, documents=len(keys))
    day = closing.closed.at if closing.closed else now
    card = Card(say("retention-erased", on=Day(day.date())), (Para(say("retention-erased-help")),))
    effects: tuple[Effect, ...] = (
        *(Erase(key) for key in keys),
        Say(head.internal, card, about=head.id),
        Log("engagement.erased", refs={"documents": str(len(keys))}),
    )
    return Turn((bare, done, *kept_docs), effects)


def _gone(head: Engagement, dossier: Dossier) -> Iterator[str]:
    rooms = {room.channel for room in (head.internal, head.client_room) if room}
    for doc in dossier.docs:
        match doc:
            case Engagement() | Channel() | Erasure():
                continue
            case LocalMessage(channel=channel) if channel in rooms:
                yield doc.key
            case Stray(about=one) if one == head.id:
                yield doc.key
            case Posted() if head.id in doc.key:
                yield doc.key
            case _ if about(doc) == head.id:
                yield doc.key


def _mended(head: Engagement, dossier: Dossier) -> Iterator[Document]:
    """What only refers to the project, without that."""
    for doc in dossier.docs:
        match doc:
            case Channel(engagement=head.id):
                yield replace(doc, engagement=None, role=None)
            case Person(focus=focus) if focus and focus.engagement == head.id:
                yield replace(doc, focus=None)
            case LocalSeat(open=form) if form and form.form.engagement == head.id:
                yield replace(doc, open=None)
            case Nudged():
                rows = {name: row for name, row in doc.rows.items() if not name.startswith(f"{head.id}/")}
                absent = {one: since for one, since in doc.absent.items() if one != head.id}
                yield replace(doc, rows=rows, absent=absent)


def _card(head: Engagement, closing: Closing, end: datetime) -> Card:
    rows = [(say("retention-warn-on"), Day(end.date()))]
    if closing.closed:
        rows.insert(0, (say("retention-warn-ended"), Day(closing.closed.at.date())))
    keep = Button(say("retention-keep"), "retention.keep", head.id, end.isoformat(), style="main")
    blocks = (Facts(tuple(rows)), Note(say("retention-warn")))
    return Card(say("retention-warn-title", client=head.client), blocks, (keep,))


def _warn(head: Engagement, playbook: Playbook, end: datetime, now: datetime) -> Later:
    at = _hour(head, playbook, max(end - timedelta(days=playbook.retention.warn), now))
    return Later(f"retention.warn:{head.id}", "retention.warn", at, about=head.id)


def _hour(head: Engagement, playbook: Playbook, at: datetime) -> datetime:
    return agenda.allowed(at, head.zone, playbook.hours, head.countries)
