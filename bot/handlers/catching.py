"""Messages that raise an issue or belong to one: tags, edits into a tag, replies, deletions, emoji, other systems."""

from datetime import datetime

from msgspec.structs import replace

from bot.cards.card import CLIENT, Card, Note, say
from bot.effects import Reject, Turn, Whisper
from bot.events import Reacted, Removed, Reported, Said
from bot.flows import issue_moves
from bot.flows.concern import concern_button
from bot.flows.issue_matter import Matter
from bot.handlers.raising import raised, reading_of, ready
from bot.model.issue import Entry, Issue
from bot.model.issue_desk import SourceMessage
from bot.model.places import Room
from bot.model.scope import Scope
from bot.model.seats import Side
from bot.understanding.plain import plain
from bot.understanding.tags import tags_in
from bot.understanding.thanks import only_thanks


def caught(scope: Scope, event: Said, now: datetime) -> Turn | None:
    """What a message does to issues; None where it is about none."""
    matter = matter_of(scope)
    if matter and not (event.mentioned and not event.edited):
        return _joins(scope, matter, event, now)
    if matter or not tags_in(event.text) or scope.docket is None:
        return None
    words = plain(event.text).strip()
    reading = reading_of(scope, words, tagged=True)
    if not reading.is_issue:
        how = Note(say("issue-unsure-how"))
        return Turn(effects=(Whisper(Card(say("issue-unsure"), (how,), (concern_button(words),), CLIENT)),))
    room = replace_thread(event.room, event.under)
    found = raised(
        scope,
        words,
        "tag",
        event.id,
        now,
        room=room,
        message=event.message,
        reading=reading,
        live=False,
    )
    return _marked(found, event.id, now) if found and event.edited else found


def _marked(turn: Turn, mark: str, now: datetime) -> Turn:
    """An issue that an edit raised remembers which: an older one may still come."""
    changes = tuple(
        replace(one, entries=(*one.entries, Entry(now, one.by, "edited", ref=mark)))
        if isinstance(one, Issue)
        else one
        for one in turn.changes
    )
    return replace(turn, changes=changes)


def _joins(scope: Scope, matter: Matter, event: Said, now: datetime) -> Turn | None:
    """A reply joins the history; an answer lets the clocks run on, thanks do not; an edit stays the same issue."""
    issue, by = matter.issue, scope.actor
    person, words = by.id if by else "", plain(event.text).strip()
    if event.message and event.message == issue.message:
        if event.edited:
            return issue_moves.edited(matter, person, words, now, event.id)
        # Otherwise it is a copy of it, or comes after an emoji that was put on it.
        return issue_moves.arrived(matter, person, words, now)
    if event.edited or not issue.open:
        return None
    theirs = by is not None and by.side is not Side.OURS
    if issue.paused and theirs and not only_thanks(words):
        return issue_moves.answered(matter, person, words, now, event.message)
    return issue_moves.joined(matter, person, words, event.message, now)


def removed(scope: Scope, event: Removed, now: datetime) -> Turn:
    """The message that raised an issue was deleted; of one that would raise it and has not come yet, that is kept."""
    matter, by = matter_of(scope), scope.actor
    if matter is None and (found := ready(scope)) and tags_in(event.text) and not found[2].deleted:
        return Turn((SourceMessage(event.room, event.message, found[0].id, 0),))
    if matter is None or matter.issue.message != event.message:
        return Turn()
    return issue_moves.gone(matter, by.id if by else "", now)


def reacted(scope: Scope, event: Reacted, now: datetime) -> Turn:
    """An emoji of the playbook's set raises what it was put on; once."""
    if scope.docket is None or scope.docket.issue or scope.channel.engagement is None:
        return Turn()
    words = plain(event.text).strip()
    found = raised(scope, words, "emoji", event.id, now, room=event.room, message=event.message)
    return found or Turn()


def reported(scope: Scope, event: Reported, now: datetime) -> Turn:
    """Another system tells of an issue: raised in the project it names, else refused."""
    words, found = plain(event.text).strip(), ready(scope)
    if found is None or found[0].state != "open":
        return Turn(effects=(Reject({"project": say("issue-hook-project")}),))
    if not words:
        return Turn(effects=(Reject({"text": say("concern-empty")}),))
    turn = raised(scope, words, "hook", event.id, now, room=found[0].internal, live=False)
    return _unseen(turn or Turn())


def _unseen(turn: Turn) -> Turn:
    """Nobody is there to be whispered to."""
    return replace(turn, effects=tuple(one for one in turn.effects if not isinstance(one, Whisper)))


def matter_of(scope: Scope) -> Matter | None:
    """The issue that the event is about, with all that moves it."""
    found = ready(scope)
    if found is None or found[2].issue is None:
        return None
    head, playbook, docket = found
    return Matter(head, playbook, docket.issue, scope.people) if docket.issue else None


def replace_thread(room: Room, under: str | None) -> Room:
    """The place where a message is answered."""
    return Room(room.platform, room.tenant, room.channel, under or room.thread, room.direct)
