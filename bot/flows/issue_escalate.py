"""Somebody escalates by hand: with the six facts, to the next level, and the client told by choice."""

from collections.abc import Mapping
from datetime import datetime

from bot.cards.card import Who, private, say
from bot.effects import Effect, Turn
from bot.flows.asides import aside, stale
from bot.flows.issue_cards import board
from bot.flows.issue_matter import Matter
from bot.flows.issue_moves import acted
from bot.flows.issue_up import asked, client_told, told_up
from bot.model.internal import Internal
from bot.model.person import Person

#: So many letters and digits make each fact more than "big problem!!"; for a time and for "nobody yet" few will do.
FEWEST = {"what": 12, "found": 2, "affected": 2, "done": 2, "told": 2, "next": 6}
#: Facts for which "nothing" is no answer.
STATED = ("what", "found", "affected", "next")


def escalate(
    matter: Matter, by: Person, facts: Mapping[str, str], now: datetime, *, client: bool, senior: bool
) -> Turn:
    """One level up, at once. ``senior``: the client went to somebody senior before we did; it counts against us."""
    level = min(3, matter.issue.level + 1)
    matter = acted(matter, by, now, "escalated", facts.get("what", ""))
    matter = _with(matter, facts).with_(level=level, level_at=now)
    if senior:
        matter = matter.noted(now, by.id, "senior")
    matter, effects = told_up(matter, now, say("issue-why-escalated", who=Who(by.id)))
    more: list[Effect] = [*asked(matter, now)]
    if client:
        matter, told = client_told(matter, now, by.id)
        more += told
    log = matter.log("escalated", by.id, level=str(level), senior="yes" if senior else "no")
    done = aside(say("issue-escalated", number=matter.issue.number), audience=private(by.id))
    return matter.kept(now, *effects, *board(matter), *more, log=log) + done


def gathered(matter: Matter, by: Person, facts: Mapping[str, str], now: datetime) -> Turn:
    """The facts are there: what waited for them goes up now; what went before them is brought up to date."""
    waited = matter.issue.facts_by is not None
    matter = _with(acted(matter, by, now, "gathered"), facts)
    effects: tuple[Effect, ...] = ()
    if waited or matter.critical:
        matter, effects = told_up(matter, now, say("issue-why-facts", who=Who(by.id)))
    done = aside(say("issue-added", number=matter.issue.number), audience=private(by.id))
    return matter.kept(now, *effects, *board(matter), log=matter.log("gathered", by.id)) + done


def client(matter: Matter, by: Person, now: datetime) -> Turn:
    """The client is told that it was escalated."""
    if matter.issue.told_client or matter.issue.level < 2:
        return stale()
    matter, told = client_told(acted(matter, by, now, "client"), now, by.id)
    if not told:
        return aside(say("issue-nobody-to-tell"))
    return matter.kept(now, *told, *board(matter))


def _with(matter: Matter, facts: Mapping[str, str]) -> Matter:
    held = {name: Internal(words) for name, words in facts.items()}
    return matter.with_(facts={**matter.issue.facts, **held})
