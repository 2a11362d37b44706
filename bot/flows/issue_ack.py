"""What whoever raised an issue is told: that it is there, how it was understood, when they hear more, who has it."""

from datetime import datetime

from bot.cards.card import CLIENT, Audience, Block, Card, Moment, Note, Para, Quote, Raw, Text, Who, say
from bot.effects import Effect, Say, Whisper
from bot.flows import issue_words as words
from bot.flows.issue_cards import button
from bot.flows.issue_matter import TRUSTED, Matter
from bot.model.issue_desk import Rush
from bot.model.owed import Direct
from bot.model.places import Room


def heard(matter: Matter, now: datetime) -> Card:
    """The first answer. It names no severity: that is our side's own judgement."""
    issue = matter.issue
    private = issue.private
    clock = next((one for one in matter.work.running() if one.name == "response"), None)
    who = first(matter, now)
    lines: list[Text] = [say("issue-ack-understood", category=words.category(issue))]
    if clock and who == issue.by:
        lines.append(say("issue-ack-own", at=Moment(clock.due)))
    elif clock and who:
        lines.append(say("issue-ack-when", who=Who(who), at=Moment(clock.due)))
    notes = [say("issue-ack-private")] if private else []
    if not issue.said.sealed and not issue.trigger:
        notes.append(say("issue-ack-wordless"))
    blocks: tuple[Block, ...] = (*(Para(line) for line in lines), *(Note(note) for note in notes))
    taken_back = button(matter, "not", say("issue-not"))
    wordless = (button(matter, "words", say("issue-words"), main=True, opens=True),)
    buttons = (taken_back,) if issue.said.sealed else (*wordless, taken_back)
    return Card(say("issue-ack", number=issue.number), blocks, buttons, CLIENT)


def first(matter: Matter, now: datetime) -> str | None:
    """Who is asked to answer: the first on the ladder who can be reached."""
    rungs = matter.issue.ladder.rungs if matter.issue.ladder else TRUSTED
    return next(filter(None, (matter.holder(seat, now) for seat in rungs)), None)


def acknowledged(matter: Matter, now: datetime, *, live: bool) -> tuple[Effect, ...]:
    """At once: where they wrote, or whispered where only they see it (``live``: somebody waits for the answer)."""
    if not matter.issue.by:
        return ()
    shown = heard(matter, now)
    to = matter.raiser()
    if live or (isinstance(to, Direct) and not matter.issue.private):
        return (Whisper(shown),)
    key = f"issue.ack:{matter.engagement.id}:{matter.issue.number}"
    return matter.tell(shown, key=key)


def rushed(matter: Matter, rush: Rush, room: Room) -> tuple[Effect, ...]:
    """One answer to many in a row, kept up to date: none of them is lost."""
    issue = matter.issue
    words_ = say("issue-rush", count=rush.count, first=rush.head, last=issue.number)
    to = matter.raiser()
    if to is None:
        return ()
    client = isinstance(to, Room)
    audience = CLIENT if client else Audience("only", (issue.by,))
    card = Card(words_, (Note(say("issue-rush-kept")),), audience=audience)
    place = Room(room.platform, room.tenant, room.channel, direct=room.direct) if client else to
    return (Say(place, card, key=f"issue.rush:{matter.engagement.id}:{rush.head}"),)


def taken(matter: Matter) -> tuple[Effect, ...]:
    """One person has it, and is named."""
    issue = matter.issue
    if issue.by == issue.owner:
        return ()
    clock = next((one for one in matter.work.running() if one.name == "update"), None)
    more = (Para(say("issue-taken-next", at=Moment(clock.due))),) if clock else ()
    title = say("issue-taken", number=issue.number, who=Who(issue.owner or ""))
    return matter.tell(Card(title, more))


def told(matter: Matter, key: str, said: str, by: str) -> tuple[Effect, ...]:
    """Words of ours for whoever raised it: an update, a question, what was done."""
    title = Text(key, {"number": matter.issue.number, "who": Who(by)})
    return matter.tell(Card(title, (Quote(Raw(said), Who(by)),)))


def dismissed(matter: Matter, by: str) -> tuple[Effect, ...]:
    """Somebody of ours reads it as no issue; whoever raised it may see that otherwise."""
    issue = matter.issue
    if not issue.by or issue.by == by:
        return ()
    title = say("issue-dismissed", number=issue.number, who=Who(by))
    insist = button(matter, "restore", say("issue-insist"))
    return matter.tell(Card(title, (Para(say("issue-dismissed-how")),), (insist,)))
