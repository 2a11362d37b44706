"""Who is told, one after the other, until somebody takes an issue (issues: the escalation matrix)."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.cards.card import Card, Para, say
from bot.effects import Effect, Log, Say
from bot.flows import issue_words as words
from bot.flows.issue_cards import reached
from bot.flows.issue_matter import LEVELS, TRUSTED, Matter
from bot.model.issue import Ladder
from bot.model.owed import Direct
from bot.model.seats import Seat

#: Nobody is told twice within so long.
GAP = timedelta(minutes=10)
#: After so long without anybody, telling ends, and that is said.
SILENCE = timedelta(days=14)

Step = tuple[Matter, tuple[Effect, ...]]


def begun(matter: Matter, now: datetime) -> Matter:
    """On the first rung of the ladder of its severity; a matter of people has one of its own."""
    rungs = TRUSTED if matter.issue.private else matter.work.rules.ladder
    pinged = matter.issue.ladder.pinged if matter.issue.ladder else {}
    return matter.with_(ladder=Ladder(rungs, now, at=now, pinged=pinged))


def climb(matter: Matter, now: datetime) -> Step:
    """Tell the next on the ladder, if it is time for it; where nobody is there, the one after."""
    ladder = matter.issue.ladder
    if ladder is None or ladder.at is None or ladder.at > now or matter.issue.owner:
        return matter, ()
    if ladder.began + SILENCE <= now:
        return _stopped(matter, ladder, now)
    effects: list[Effect] = []
    for rung in range(ladder.rung, len(ladder.rungs)):
        seat = ladder.rungs[rung]
        person = matter.holder(seat, now)
        if person is None:
            effects.append(matter.log("ladder_missing", seat=seat.value))
        elif (last := ladder.pinged.get(person)) and now - last < GAP:
            effects.append(matter.log("ladder_suppressed", person, seat=seat.value))
        else:
            return _told(matter, ladder, rung, person, now, effects)
    if ladder.rung == 0 and not ladder.pinged:
        effects += _nobody(matter)
    waiting = replace(ladder, rung=0, round=ladder.round + 1)
    return matter.with_(ladder=replace(waiting, at=_next(matter, waiting, now))), tuple(effects)


def known(matter: Matter, seats: tuple[Seat, ...], now: datetime) -> Matter:
    """Whoever comes first on the ladder knows of it already, where they hold one of ``seats``: the next has time."""
    ladder, people = matter.issue.ladder, {matter.holder(one, now) for one in seats}
    for rung, seat in enumerate(ladder.rungs if ladder else ()):
        if ladder and (person := matter.holder(seat, now)):
            return _pinged(matter, ladder, rung, person, now) if person in people else matter
    return matter


def _pinged(matter: Matter, ladder: Ladder, rung: int, person: str, now: datetime) -> Matter:
    last = rung + 1 == len(ladder.rungs)
    after = replace(
        ladder,
        rung=0 if last else rung + 1,
        round=ladder.round + last,
        pinged={**ladder.pinged, person: now},
    )
    return matter.noted(now, person, "pinged", ladder=replace(after, at=_next(matter, after, now)))


def _told(
    matter: Matter, ladder: Ladder, rung: int, person: str, now: datetime, effects: list[Effect]
) -> Step:
    seat, again = ladder.rungs[rung], ladder.round > 0
    matter = _pinged(matter, ladder, rung, person, now)
    level = LEVELS.get(seat, 1)
    if level > matter.issue.level and matter.issue.severity != "low":
        matter = matter.noted(now, "", f"level-{level}", level=level, level_at=now)
        effects.append(matter.log("level", level=str(level)))
    first = not {*ladder.pinged} - {matter.issue.by}
    why = say("issue-why-first" if first else "issue-why-again" if again else "issue-why-next")
    log = matter.log("pinged", person, seat=seat.value, round=str(ladder.round))
    return matter, (*effects, *reached(matter, person, why), log)


def _next(matter: Matter, ladder: Ladder, now: datetime) -> datetime:
    """The time between two grows with every round, up to a cap."""
    hours = min(matter.work.rules.ack * 2**ladder.round, max(matter.rules.most, matter.work.rules.ack))
    return matter.work.after(now, hours)


def _nobody(matter: Matter) -> tuple[Effect, ...]:
    """Nobody on the ladder can be reached: the channel is told, or for a matter of people nobody but the log."""
    if matter.issue.private:
        return ()
    card = Card(words.title(matter.issue, matter.engagement.client), (Para(say("issue-why-nobody")),))
    return (Say(matter.engagement.internal, card, critical=matter.critical),)


def _stopped(matter: Matter, ladder: Ladder, now: datetime) -> Step:
    """Two weeks without anybody: telling ends, and says so."""
    matter = matter.noted(now, "", "stopped", ladder=replace(ladder, at=None))
    card = Card(words.title(matter.issue, matter.engagement.client), (Para(say("issue-why-stopped")),))
    to = [Direct(one) for one in matter.trusted()] if matter.issue.private else [matter.engagement.internal]
    log: Log = matter.log("stopped")
    return matter, (*(Say(one, card) for one in to), log)
