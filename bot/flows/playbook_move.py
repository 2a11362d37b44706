"""A running project moves to a newer version of its playbook: what was said stays, what is planned is planned anew."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta

import msgspec
from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Text, say
from bot.effects import Effect, Forget, Later, Log, Say, Turn
from bot.flows import (
    checklist,
    checklist_due,
    handoff,
    kickoff,
    kickoff_cards,
    meeting_plan,
    nudges,
    questionnaire_plan,
    silence,
    status,
    survey_plan,
    welcome,
)
from bot.flows.checklist_items import assigned, drafted, named
from bot.flows.desk import Desk
from bot.flows.handoff_words import topic
from bot.flows.playbook_ahead import ahead
from bot.flows.playbook_cards import moved_card
from bot.flows.playbook_diff import differences
from bot.model.alignment import Alignment
from bot.model.checklist import Checklist, Item
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.exchange import Exchange
from bot.model.handoff import Handoff
from bot.model.internal import Internal
from bot.model.owed import DueItem
from bot.model.person import Person
from bot.model.playbook import Playbook, Question

WEEK = timedelta(days=7)


class Move(msgspec.Struct, frozen=True, gc=False):
    """A move as it may be made: ``desk`` works by the ``new`` playbook; ``pending`` is what is planned now."""

    engagement: Engagement
    old: Playbook
    new: Playbook
    desk: Desk
    handoff: Handoff | None = None
    alignment: Alignment | None = None
    docs: Mapping[str, Document] = {}
    people: Mapping[str, Person] = {}
    pending: tuple[DueItem, ...] = ()

    @property
    def checklist(self) -> Checklist | None:
        """The checklist, once it has begun."""
        return checklist.checklist_of(self.docs)

    def hindrances(self) -> tuple[Text, ...]:
        """Why it cannot be made: each thing that would be lost, by name."""
        found: list[Text] = []
        if self.handoff:
            gone = _gone(self.old.handoff, self.new.handoff, self.handoff.answers)
            found += [say("playbook-lost-handoff", topic=topic(one, self.engagement)) for one in gone]
        if self.alignment:
            said = {step for one in self.alignment.beliefs.values() for step in one.answers}
            gone = _gone(self.old.alignment, self.new.alignment, said)
            found += [say("playbook-lost-alignment", fact=one.id) for one in gone]
        if self.checklist:
            kept = {one.id for one in self.new.checklist}
            asked = [one for one in self.checklist.items if one.asked and one.id not in kept and not one.ask]
            found += [say("playbook-lost-item", what=named(self.engagement, self.old, one)) for one in asked]
        return tuple(found)

    def made(self, by: Person, now: datetime) -> Turn:
        """The project works by the new version from now on."""
        head = replace(self.engagement, playbook=self.new.hash)
        effects = [one for plan in _PLANS for one in plan(self, now)]
        turn = self._checklist(now)
        count = sum(isinstance(one, Later | Forget) for one in (*effects, *turn.effects))
        differs = len(differences(self.old, self.new))
        card = moved_card(head, self.new, by.id, differs, count)
        log = Log("playbook.moved", by.id, {"from": self.old.hash, "to": self.new.hash})
        told = Say(head.internal, card, key=f"playbook:{head.id}:{self.new.hash}")
        if self.handoff and not self.handoff.accepted:
            effects += handoff.shown(head, self.handoff)
        return Turn((head, self.new), (told, *effects, log)) + turn

    def has(self, what: str) -> DueItem | None:
        """The item of this kind that is planned now."""
        return next((one for one in self.pending if one.what == what), None)

    def _checklist(self, now: datetime) -> Turn:
        """New items join, dates and owners follow unless they were changed here, and what is gone keeps its words."""
        held, head = self.checklist, self.engagement
        if held is None or self.old.checklist == self.new.checklist:
            return Turn()
        before, after = ({one.id: one for one in drafted(head, book).items} for book in (self.old, self.new))
        items = [self._item(one, before.get(one.id), after.get(one.id)) for one in held.items]
        known = {one.id for one in items}
        items += [one for one in after.values() if one.id not in known]
        fresh = tuple(one for one in items if one not in held.items)
        course = checklist.Course(head, self.new, replace(held, items=tuple(items)), self.people)
        return Turn((course.checklist,), (*course.shown(), *course.planned(fresh, now)))

    def _item(self, item: Item, before: Item | None, after: Item | None) -> Item:
        if after is None or before is None:
            text = next((one.text for one in self.old.checklist if one.id == item.id), {})
            words = text.get(self.engagement.language) or text.get("en") or next(iter(text.values()), "")
            return replace(item, words=Internal(words)) if words and not item.words else item
        due = after.due if item.due == before.due else item.due
        owner = item.owner
        if item.owner == before.owner and before.seat is not after.seat:
            owner = assigned(self.engagement, after.seat)
        return replace(item, due=due, owner=owner, seat=after.seat)


def _gone(old: Iterable[Question], new: Iterable[Question], answered: Iterable[str]) -> tuple[Question, ...]:
    """The questions with an answer that the new version asks no more, or asks for something else."""
    kinds, said = {one.id: one.kind for one in new}, set(answered)
    return tuple(one for one in old if one.id in said and kinds.get(one.id) != one.kind)


# -- what is planned, by what planned it


def _handoff(move: Move, now: datetime) -> tuple[Effect, ...]:
    item = move.has("handoff.nudge")
    if item is None:
        return ()
    return nudges.plan(move.engagement, move.new, int(item.args.get("step", "0"))) or (Forget(item.name),)


def _kickoff(move: Move, now: datetime) -> tuple[Effect, ...]:
    """Its last day, while it has no date; once it has one, its end and its eve."""
    planned: list[Effect] = []
    if move.has("kickoff.unset"):
        begun = kickoff.begin(move.engagement, move.new)
        planned += [one for one in begun if isinstance(one, Later) and one.what == "kickoff.unset"]
    at = move.desk.plan.kickoff
    if at and (over := move.has("kickoff.over")):
        minutes = kickoff_cards.minutes(move.new, move.desk.plan.length)
        planned.append(Later(over.name, over.what, at + timedelta(minutes=minutes), args=over.args))
    if at and move.has("checklist.eve"):
        counted = checklist_due.planned(move.engagement, move.new, at, now)
        planned += [one for one in counted if isinstance(one, Later) and one.what == "checklist.eve"]
    return tuple(planned)


def _welcome(move: Move, now: datetime) -> tuple[Effect, ...]:
    """A draft that waits already is not shown again."""
    at, paper = move.desk.plan.kickoff, move.desk.paper("welcome")
    planned = welcome.planned(move.desk, at, slipped=False, now=now) if at else ()
    whats = {one.what for one in move.pending} - ({"welcome.prompt"} if paper else set())
    return tuple(one for one in planned if isinstance(one, Later) and one.what in whats)


def _status(move: Move, now: datetime) -> tuple[Effect, ...]:
    """The next update keeps its week; its day and hour are the new ones."""
    item = move.has("status.prompt")
    if item is None:
        return ()
    on = date.fromisoformat(item.args["on"])
    today = agenda.local_day(now, move.engagement.zone)
    return (status.begin(move.engagement, move.new, max(on - WEEK, today)),)


def _calendar(move: Move, now: datetime) -> tuple[Effect, ...]:
    """Surveys and meetings that count from the kickoff; those that are asked no more are forgotten."""
    at = move.desk.plan.kickoff
    if at is None:
        return ()
    planned = (
        *survey_plan.schedule(move.engagement, move.new, at, now),
        *meeting_plan.schedule(move.engagement, move.new, at, now),
    )
    names = {one.name for one in planned if isinstance(one, Later | Forget)}
    starts = (one for one in move.pending if one.what in ("survey.start", "meeting.start"))
    return (*planned, *(Forget(one.name) for one in starts if one.name not in names))


def _silence(move: Move, now: datetime) -> tuple[Effect, ...]:
    held = move.docs.get("exchange")
    exchange = held if isinstance(held, Exchange) else Exchange(move.engagement.id)
    if move.has("silence.over") is None or exchange.silent:
        return ()
    return (silence.watch(move.engagement, move.new, silence.since_of(move.engagement, exchange)),)


def _questionnaire(move: Move, now: datetime) -> tuple[Effect, ...]:
    """One that was sent keeps the rules that it was sent with."""
    return () if "questionnaire" in move.docs else questionnaire_plan.begin(move.engagement, move.new)


def _ahead(move: Move, now: datetime) -> Iterable[Effect]:
    return ahead(move.desk, move.docs, move.people, move.pending, now)


_PLANS: tuple[Callable[[Move, datetime], Iterable[Effect]], ...] = (
    _handoff,
    _kickoff,
    _welcome,
    _status,
    _calendar,
    _silence,
    _questionnaire,
    _ahead,
)
