"""Being one person on two platforms: by a code, by a word on the other one, for clients by their project manager."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.cards.card import Block, Button, Card, Note, Para, Raw, Who, private, say
from bot.effects import Effect, Log, Say, Turn, Whisper
from bot.flows.asides import refuse, stale
from bot.flows.joining import join, joinable
from bot.model.engagement import Engagement
from bot.model.link import Link
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.places import Handle
from bot.model.scope import Scope, Twin
from bot.model.seats import Seat, Side

#: What a code is made of: no letter or digit that could be taken for another.
LETTERS, LENGTH = "23456789ABCDEFGHJKMNPQRSTVWXYZ", 8
#: How long a code holds, and how many wrong ones may be typed within how long.
HOLDS, TRIES, WITHIN = timedelta(minutes=10), 5, timedelta(hours=1)


def ask(scope: Scope, actor: Person, by: Handle, now: datetime) -> Turn:
    """Show a code to type on the other platform; where an e-mail address says who is meant, ask there, too."""
    old = scope.link or Link(actor.id)
    link = old
    if not old.holds(now) or old.by != by:
        link = replace(old, code=_code(scope.chance), by=by, until=now + HOLDS)
    blocks: list[Block] = [Para(say("link-how")), Para(Raw(f"{link.code[:4]}-{link.code[4:]}"))]
    effects: list[Effect] = []
    other = next(iter(_alike(scope, actor, Side.OURS)), None)
    if other:
        blocks.append(Para(say("link-also-asked")))
        question = Say(
            Direct(other.person.id), _question(actor, by, other.person), key=_key(actor), bump=True
        )
        effects = [question, Log("link.asked", actor.id, {"other": other.person.id})] if link != old else []
    minutes = int(HOLDS.total_seconds() // 60)
    card = Card(
        say("link-title"), (*blocks, Note(say("link-note", minutes=minutes))), audience=private(actor.id)
    )
    return Turn((link,) if link != old else (), (Whisper(card), *effects))


def redeem(scope: Scope, actor: Person, by: Handle, now: datetime) -> Turn:
    """Take a code typed on the other platform; it works once, and nobody may guess for long."""
    mine, asked = scope.link or Link(actor.id), scope.asked
    lately = tuple(at for at in mine.missed if now - at < WITHIN)
    if len(lately) >= TRIES:
        return refuse("link-too-many")
    if asked and asked.by in actor.handles and asked.by != by:
        return refuse("link-already")
    if asked is None or asked.by is None or not asked.holds(now) or asked.person not in scope.twins:
        return Turn((replace(mine, missed=(*lately, now)),)) + refuse("link-wrong")
    if (asked.by.platform, asked.by.tenant) == (by.platform, by.tenant):
        return refuse("link-here")
    return _joined(scope, asked, actor)


def confirm(scope: Scope, actor: Person, now: datetime) -> Turn:
    """The other handle was asked, and says yes."""
    asked = scope.asked
    if asked is None or not asked.holds(now) or asked.person == actor.id or asked.person not in scope.twins:
        return stale()
    if scope.twins[asked.person] not in _alike(scope, actor, Side.OURS):
        return stale()
    done = Card(say("link-done"), (Para(say("link-done-help")),), audience=private(actor.id))
    return _joined(scope, asked, actor) + Turn(
        effects=(Say(Direct(actor.id), done, key=f"link:{asked.person}"),)
    )


def _joined(scope: Scope, asked: Link, actor: Person) -> Turn:
    first, second = scope.twins[asked.person], scope.twins[actor.id]
    if actor.side is not Side.OURS or not joinable(first, second):
        return refuse("link-refused")
    used = Turn((replace(asked, until=None),))  # known as theirs, should the message come again
    return used + join(first, second, actor.id) + refuse("link-done")


def client_asks(scope: Scope, actor: Person) -> Turn:
    """A client is joined by whoever leads their project; where an address says to whom, that one is asked."""
    asked = suggest(scope, actor)
    answer = refuse("link-client-asked" if asked else "link-client")
    return Turn(effects=asked) + answer


def suggest(scope: Scope, client: Person) -> tuple[Effect, ...]:
    """Two clients with one address: the project manager is asked in the internal channel."""
    for twin in _alike(scope, client, Side.CLIENT):
        mine = scope.twins[client.id].cases
        for case in (*twin.cases, *mine):
            head = case.engagement
            if head.state == "open" and head.holder(Seat.PROJECT_MANAGER):
                card, key = _same(head, twin.person, client), _pair(twin.person, client)
                return (Say(head.internal, card, key=key, about=head.id),)
    return ()


def same(scope: Scope, engagement: Engagement, actor: Person) -> Turn:
    """The project manager says that two clients are one person; the address must still say so, too."""
    if len(scope.twins) != 2:
        return stale()
    first, second = scope.twins.values()
    seated = any(engagement.seats_of(one.person.id) for one in (first, second))
    if not seated or second not in _alike(scope, first.person, Side.CLIENT):
        return stale()
    turn = join(first, second, actor.id)
    stays = next(doc for doc in turn.changes if isinstance(doc, Person))
    title = say("link-same-done", client=engagement.client, who=Who(stays.id))
    done = Say(engagement.internal, Card(title), key=_pair(first.person, second.person), about=engagement.id)
    return Turn(effects=(done,)) + turn


def _alike(scope: Scope, person: Person, side: Side) -> Iterable[Twin]:
    """Who has the same e-mail address on another platform, and may be joined."""
    mine = scope.twins.get(person.id)
    if mine is None or not person.email or person.side is not side:
        return []
    mine = Twin(person, mine.cases)
    return [
        one
        for one in scope.twins.values()
        if one.person.email and one.person.email.casefold() == person.email.casefold() and joinable(mine, one)
    ]


def _question(asker: Person, by: Handle, other: Person) -> Card:
    yes = Button(say("link-yes"), "link.confirm", arg=asker.id, style="main")
    platform = Raw(by.platform.title())
    words = (
        Para(say("link-question", who=Who(asker.id), platform=platform)),
        Note(say("link-question-note")),
    )
    return Card(say("link-question-title", platform=platform), words, (yes,), private(other.id))


def _same(head: Engagement, one: Person, other: Person) -> Card:
    yes = Button(say("link-same-yes"), "link.same", head.id, f"{one.id}|{other.id}", style="main")
    rows = tuple(
        Para(say("link-same-one", who=Raw(who.name), platform=_platforms(who))) for who in (one, other)
    )
    note = Note(say("link-same-note", manager=Who(head.holder(Seat.PROJECT_MANAGER) or "")))
    return Card(say("link-same-title", client=head.client), (*rows, Para(say("link-same")), note), (yes,))


def _platforms(person: Person) -> Raw:
    return Raw(", ".join(dict.fromkeys(handle.platform.title() for handle in person.handles)))


def _key(asker: Person) -> str:
    return f"link:{asker.id}"


def _pair(*people: Person) -> str:
    return "link:" + "|".join(sorted(one.id for one in people))


def _code(chance: int) -> str:
    letters = []
    for _ in range(LENGTH):
        chance, rest = divmod(chance, len(LETTERS))
        letters.append(LETTERS[rest])
    return "".join(letters)
