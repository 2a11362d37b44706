"""What people do with an issue: take it, correct it, ask the client, add to it, update, resolve, dismiss, reopen."""

from datetime import datetime

from msgspec.structs import replace

from bot.cards.card import CLIENT, Card, Moment, Note, Quote, Raw, Who, private, say
from bot.effects import Effect, Say, Turn
from bot.flows import issue_ack
from bot.flows.asides import aside
from bot.flows.issue_cards import board, button, reached
from bot.flows.issue_ladder import begun, climb
from bot.flows.issue_matter import Matter
from bot.flows.issue_private import withdrawn
from bot.model.internal import Internal
from bot.model.issue import Pause
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.reading import Category, Severity, Urgency


def take(matter: Matter, by: Person, now: datetime) -> Turn:
    """One accountable person; of two at once the first wins, and the other is told who has it."""
    issue = matter.issue
    if issue.owner == by.id:
        return aside(say("issue-yours", number=issue.number))
    if issue.owner:
        at = Moment(issue.acked_at or now)
        return aside(say("issue-has-it", who=Who(issue.owner), at=at), say("issue-has-it-how"))
    answered = issue.responded_at or now
    ladder = replace(issue.ladder, at=None) if issue.ladder else None
    matter = matter.noted(
        now,
        by.id,
        "taken",
        owner=by.id,
        state="waiting" if issue.paused else "owned",
        acked_at=now,
        acted_at=None,
        responded_at=answered,
        ladder=ladder,
    )
    return matter.kept(now, *board(matter), *issue_ack.taken(matter), log=matter.log("taken", by.id))


def change(
    matter: Matter, by: Person, severity: Severity, category: Category, urgency: Urgency, now: datetime
) -> Turn:
    """Corrected: timers move with it, and the ladder is that of the new severity."""
    before = matter.issue
    if (severity, category, urgency) == (before.severity, before.category, before.urgency):
        return aside(say("issue-unchanged"))
    what = f"{before.severity}>{severity} {before.category}>{category}"
    matter = acted(matter, by, now, "changed", ref=what)
    matter = matter.with_(severity=severity, category=category, urgency=urgency, close=False)
    effects: list[Effect] = []
    if severity != before.severity:
        matter = matter.with_(level=matter.work.rules.level, level_at=now)
    moved = matter.issue.private != before.private
    if moved and matter.issue.private:
        effects += withdrawn(matter, now)
    if not matter.issue.owner and (moved or severity != before.severity) and not before.bundle:
        matter, told = climb(begun(matter, now), now)
        effects += told
    return matter.kept(now, *board(matter), *effects, log=matter.log("changed", by.id, to=severity))


def ask(matter: Matter, by: Person, question: str, now: datetime) -> Turn:
    """The client is asked; no clock runs while they are awaited."""
    issue = matter.issue
    pauses = issue.pauses if issue.paused else (*issue.pauses, Pause(now))
    matter = acted(matter, by, now, "asked", question, pauses=pauses, state="waiting")
    matter = matter.with_(responded_at=issue.responded_at or now)
    title = say("issue-question", number=issue.number, who=Who(by.id))
    answer = button(matter, "answer", say("issue-answer"), main=True, opens=True)
    card = Card(title, (Quote(Raw(question), Who(by.id)), Note(say("issue-question-how"))), (answer,))
    key = f"issue.ask:{matter.engagement.id}:{issue.number}"
    asked = to_client(matter, card, key)
    return matter.kept(now, *board(matter), *asked, log=matter.log("asked", by.id))


def to_client(matter: Matter, card: Card, key: str | None, *, bump: bool = True) -> tuple[Effect, ...]:
    """Tell or ask whoever raised it, if that is the client; else in the client's channel."""
    if matter.issue.from_client or matter.issue.private:
        to = matter.raiser()
        audience = matter.audience()
    else:
        to, audience = matter.engagement.client_room, CLIENT
    return (Say(to, replace(card, audience=audience), key=key, bump=bump),) if to else ()


def answered(matter: Matter, by: str, words: str, now: datetime, ref: str = "") -> Turn:
    """The client has answered: the clocks run on, and whoever has it is told."""
    issue = matter.issue
    matter = matter.noted(now, by, "answered", words, ref).resumed(now)
    told: tuple[Effect, ...] = ()
    if issue.owner and issue.owner != by:
        title = say("issue-answered", client=matter.engagement.client, number=issue.number, who=Who(by))
        blocks = (Quote(Raw(words), Who(by)),) if words else ()
        told = (Say(Direct(issue.owner), Card(title, blocks, audience=private(issue.owner))),)
    return matter.kept(now, *board(matter), *told, log=matter.log("answered", by))


def thanks(matter: Matter) -> Card:
    """The client has answered: it arrived."""
    return Card(say("issue-answer-thanks", number=matter.issue.number), audience=CLIENT)


def add(matter: Matter, by: Person, words: str, now: datetime) -> Turn:
    """A fact, in its history."""
    matter = acted(matter, by, now, "fact", words)
    return matter.kept(now, *board(matter), log=matter.log("fact", by.id)) + aside(
        say("issue-added", number=matter.issue.number), audience=private(by.id)
    )


def update(matter: Matter, by: Person, words: str, now: datetime) -> Turn:
    """Whoever raised it hears how it stands."""
    matter = acted(matter, by, now, "update", words, updated_at=now)
    matter = matter.with_(responded_at=matter.issue.responded_at or now)
    told = issue_ack.told(matter, "issue-update-told", words, by.id)
    done = aside(say("issue-update-done", number=matter.issue.number), audience=private(by.id))
    return matter.kept(now, *board(matter), *told, log=matter.log("updated", by.id)) + done


def rhythm(matter: Matter, by: Person, hours: int, now: datetime) -> Turn:
    """Its owner lets them hear of it more often than the severity asks, or as often again; clocks follow."""
    if hours == matter.issue.rhythm:
        return aside(say("issue-unchanged"))
    matter = acted(matter, by, now, "rhythm", ref=str(hours), rhythm=hours)
    done = aside(say("rhythm-kept", number=matter.issue.number), audience=private(by.id))
    return matter.kept(now, *board(matter), log=matter.log("rhythm", by.id, hours=str(hours))) + done


def resolve(matter: Matter, by: Person, words: str, now: datetime, gesture: str = "none") -> Turn:
    """Solved, as our side sees it; whoever raised it is told what was done, and asked within a week whether it is."""
    issue = matter.issue
    pauses = (*issue.pauses[:-1], replace(issue.pauses[-1], until=now)) if issue.paused else issue.pauses
    matter = acted(matter, by, now, "resolved", words, state="resolved", resolved_at=now, pauses=pauses)
    matter = matter.with_(owner=issue.owner or by.id, responded_at=issue.responded_at or now, facts_by=None)
    matter = matter.worked(gesture=gesture, asked=())
    told = issue_ack.told(matter, "issue-resolved-told", words, by.id)
    return matter.kept(now, *board(matter), *told, log=matter.log("resolved", by.id))


def dismiss(matter: Matter, by: Person, now: datetime) -> Turn:
    """Not an issue, in one tap."""
    matter = matter.noted(now, by.id, "dismissed", state="dismissed", facts_by=None)
    told = issue_ack.dismissed(matter, by.id)
    mine = aside(say("issue-not-done", number=matter.issue.number)) if by.id == matter.issue.by else Turn()
    return matter.kept(now, *board(matter), *told, log=matter.log("dismissed", by.id)) + mine


def restore(matter: Matter, by: Person, now: datetime) -> Turn:
    """It is one after all: open again, and whoever had it is told, else the ladder begins anew."""
    owner = matter.issue.owner
    matter = matter.noted(
        now, by.id, "reopened", state="reopened", resolved_at=None, level_at=now, updated_at=now, planned=None
    )
    if plan := matter.issue.work.plan:  # it did not solve it: a plan is to be agreed to anew
        matter = matter.worked(plan=replace(plan, offered_at=None, agreed_by="", agreed_at=None))
    told: tuple[Effect, ...] = ()
    if owner is None:
        matter, told = climb(begun(matter, now), now)
    elif owner != by.id:
        told = reached(matter, owner, say("issue-why-reopened", who=Who(by.id)))
    back = aside(say("issue-restored", number=matter.issue.number), say("issue-restored-how"))
    return matter.kept(now, *board(matter), *told, log=matter.log("reopened", by.id)) + back


def named(matter: Matter, by: Person, who: tuple[Person, ...], now: datetime) -> Turn:
    """The engagement partner lets others see a matter of people."""
    new = tuple(one.id for one in who if one.id not in matter.trusted())
    if not new:
        return aside(say("issue-unchanged"))
    matter = acted(matter, by, now, "named", confidants=(*matter.issue.confidants, *new))
    return matter.kept(now, *board(matter), log=matter.log("named", by.id, who=",".join(new)))


def worded(matter: Matter, by: Person, words: str, now: datetime) -> Turn:
    """Whoever marked a message says what it is about."""
    matter = matter.noted(now, by.id, "worded", said=Internal(words))
    thanks = aside(say("issue-added", number=matter.issue.number))
    return matter.kept(now, *board(matter), log=matter.log("worded", by.id)) + thanks


def acted(
    matter: Matter, by: Person, now: datetime, what: str, words: str = "", ref: str = "", **changed: object
) -> Matter:
    """With one more line; whoever has it has shown that they work on it."""
    mine = {"acted_at": now} if by.id == matter.issue.owner else {}
    return matter.noted(now, by.id, what, words, ref, **{**mine, **changed})


def joined(matter: Matter, by: str, words: str, message: str, now: datetime) -> Turn:
    """Something was said in its thread: it joins the history, without a sound."""
    matter = matter.noted(now, by, "reply", words, message)
    if by and by == matter.issue.owner:
        matter = matter.with_(acted_at=now)
    return matter.kept(now, log=matter.log("reply", by, message=message))


def arrived(matter: Matter, by: str, words: str, now: datetime) -> Turn:
    """The message that raised it comes only now: its words count where there are none yet, as no edit is older."""
    if matter.issue.said.sealed or not words:
        return Turn()
    matter = matter.noted(now, by, "worded", said=Internal(words))
    return matter.kept(now, *board(matter), log=matter.log("worded", by))


def edited(matter: Matter, by: str, words: str, now: datetime, mark: str = "") -> Turn:
    """The message that raised it was changed: it stays the same issue, with the new words.

    ``mark`` grows with the time of the edit: one that was overtaken by a later one changes nothing.
    """
    if matter.issue.said.sealed == words or any(
        one.what == "edited" and one.ref > mark for one in matter.issue.entries
    ):
        return Turn()
    before = matter.issue.said.sealed
    matter = matter.noted(now, by, "edited", before, mark, said=Internal(words), evidence=())
    return matter.kept(now, *board(matter), log=matter.log("edited", by))


def gone(matter: Matter, by: str, now: datetime) -> Turn:
    """The message that raised it was deleted: noted; the issue stays."""
    if matter.issue.gone_at:
        return Turn()
    matter = matter.noted(now, by, "deleted", gone_at=now)
    return matter.kept(now, *board(matter), log=matter.log("deleted", by))
