"""What time does to an issue: the next on the ladder, silence, warnings, and a level up. Stale steps do nothing."""

from datetime import datetime

from bot.cards.card import Card, Para, Text, say
from bot.effects import Effect, Say, Turn
from bot.flows.issue_ack import first
from bot.flows.issue_cards import board, card
from bot.flows.issue_ladder import begun, climb
from bot.flows.issue_matter import Matter
from bot.flows.issue_up import ping, told_up, up
from bot.flows.work_due import worked
from bot.flows.work_update import drafted
from bot.model.owed import Direct


def due(matter: Matter, now: datetime) -> Turn:
    """All that is due for an issue now; one that is solved, or was looked at meanwhile, is left alone."""
    before = matter.issue
    if matter.engagement.state != "open":
        return Turn()
    effects: list[Effect] = []
    for step in (_silent, climb, _clocks, _facts, worked) if before.open else (worked,):
        if matter.issue.paused and step not in (_facts, worked):
            continue
        matter, more = step(matter, now)
        effects += more
    if matter.issue == before:
        return Turn(effects=(matter.wake(now),))
    return matter.kept(now, *effects, *board(matter))


def _silent(matter: Matter, now: datetime) -> tuple[Matter, tuple[Effect, ...]]:
    """Taken, and then nothing: whoever took it has it no more, and the ladder begins anew."""
    silence = matter.silence()
    if silence is None or silence > now:
        return matter, ()
    owner = matter.issue.owner or ""
    freed = matter.noted(now, owner, "silent", owner=None, acked_at=None, state="caught")
    return begun(freed, now), (matter.log("unacknowledged", owner),)


def _clocks(matter: Matter, now: datetime) -> tuple[Matter, tuple[Effect, ...]]:
    """Warn at the playbook's share of a clock's time; when it is over, say so, and go up where that follows."""
    late: list[str] = []
    warned: list[str] = []
    effects: list[Effect] = []
    for clock in matter.work.running():
        marks = matter.issue.marks
        if clock.due <= now and marks.get(clock.name) != clock.due:
            late.append(clock.name)
            matter = matter.with_(marks={**marks, clock.name: clock.due, f"{clock.name}.warn": clock.due})
            effects.append(matter.log("late", matter.issue.owner, clock=clock.name))
        elif clock.warn <= now and marks.get(f"{clock.name}.warn") != clock.due:
            warned.append(clock.name)
            matter = matter.with_(marks={**marks, f"{clock.name}.warn": clock.due})
        elif (again := matter.unanswered(clock)) and again <= now:
            heard = matter.issue.level_at is not None and matter.issue.level_at >= clock.due
            late += [] if heard else ["level"]  # a level reached since then was told
            matter = matter.with_(marks={**marks, "update.up": clock.due})
    if "update" in warned and matter.issue.owner and not late:
        warned.remove("update")
        effects += (*drafted(matter, matter.issue.owner, now), matter.log("drafted", matter.issue.owner))
    if warned and not late and not matter.issue.bundle:
        effects += _warning(matter, [say(f"issue-warn-{one}") for one in warned], now)
    if "update" in late and matter.issue.owner:
        owner = matter.issue.owner
        matter, more = ping(matter.noted(now, owner, "overdue"), owner, say("issue-late-update"), now)
        effects += more
    if {"response", "level"} & {*late}:
        matter = matter.noted(now, "", "late")
        why = say("issue-late-response" if "response" in late else "issue-late-level")
        matter, more = up(matter, now, why, hold="level" not in late)
        effects += more
    return matter, tuple(effects)


def _warning(matter: Matter, lines: list[Text], now: datetime) -> tuple[Effect, ...]:
    """A word to whoever has it, or whoever should: time runs short."""
    person = matter.issue.owner or first(matter, now)
    if person is None:
        return (matter.log("warned_nobody"),)
    shown = card(matter, person)
    blocks = (*(Para(line) for line in lines), *shown.blocks)
    lead = Card(shown.title, blocks, shown.buttons, shown.audience)
    return (Say(Direct(person), lead, critical=matter.critical), matter.log("warned", person))


def _facts(matter: Matter, now: datetime) -> tuple[Matter, tuple[Effect, ...]]:
    """The time to gather the facts is over: it goes up with those that are there."""
    by = matter.issue.facts_by
    if by is None or by > now:
        return matter, ()
    return told_up(matter, now, say("issue-why-up"))
