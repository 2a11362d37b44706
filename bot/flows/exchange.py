"""A message in the client's channel, as a sign of life: who wrote, what waits now, what the client is told at once.

Nothing of it is kept but that it came. A message changes something at the most once a day, a gap between two answering
slots, a question or an answer.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

import msgspec
from msgspec.structs import replace

from bot import agenda
from bot.cards.card import CLIENT, Block, Card, Day, Moment, Para, Text, Who, say
from bot.effects import Effect, Log, Say, Turn
from bot.flows.concern import concern_button
from bot.flows.line import absence, whom
from bot.flows.silence import watch
from bot.flows.slots import next_slot, slots_of
from bot.flows.unanswered import Waits
from bot.model.engagement import Engagement
from bot.model.exchange import Asked, Exchange
from bot.model.person import Person
from bot.model.places import Room
from bot.model.playbook import Playbook
from bot.model.seats import Seat, Side

#: Questions that are kept; what comes on top has company enough.
MOST = 10
#: A question that follows another in the same place so soon belongs to it.
TOGETHER = timedelta(minutes=1)


class Heard(msgspec.Struct, frozen=True, gc=False):
    """A message: ``message`` is its name on its platform, ``room`` where it was written."""

    engagement: Engagement
    playbook: Playbook
    exchange: Exchange
    people: Mapping[str, Person]
    message: str
    room: Room
    now: datetime

    def ours(self) -> Turn:
        """We wrote: silence begins anew, and what was asked here has its answer."""
        before, today = self.exchange, agenda.local_day(self.now, self.engagement.zone)
        known = self._next_slot() or before.known_until
        after = replace(before, ours_on=today, silent=0, known_until=known)
        answered = tuple(one for one in before.asked if self._answers(one))
        if after == before and not answered:
            return Turn()
        quiet = before.ours_on != today or before.silent
        turn = Turn((after,), (watch(self.engagement, self.playbook, today),) if quiet else ())
        return turn + Waits(self.engagement, self.playbook, after).without(answered) if answered else turn

    def _answers(self, one: Asked) -> bool:
        """In the place where it was asked, or in the thread below it."""
        return self.room == one.room or (
            self.room.key == one.room.key and self.room.thread == one.message and one.room.thread is None
        )

    def theirs(self, by: Person, asks: bool) -> Turn:
        """The client wrote: a question is remembered, and they are told when to expect an answer, and from whom."""
        before, effects = self.exchange, list[Effect]()
        after = before
        close = any(one.room == self.room and self.now - one.at < TOGETHER for one in before.asked)
        if asks and not close and not before.settled and len(before.asked) < MOST:
            asked = Asked(self.message, self.room, by.id, self.now)
            after = replace(after, asked=(*before.asked, asked))
            effects += Waits(self.engagement, self.playbook, after).planned()
        if by.side is Side.CLIENT:
            until, away = self._next_slot(), self._away()
            if until and until == before.known_until:
                until = None
            if away:
                after = replace(after, away_on=agenda.local_day(self.now, self.engagement.zone))
            if until:
                after = replace(after, known_until=until)
            if lines := [
                *([away] if away else []),
                *([say("answers-at", at=Moment(until))] if until else []),
            ]:
                effects += [Say(self.room, _told(lines)), Log("answers.told")]
        return Turn((after,), tuple(effects)) if after != before else Turn()

    def _next_slot(self) -> datetime | None:
        slots = slots_of(self.exchange, self.playbook)
        return next_slot(slots, self.engagement, self.playbook, self.now)

    def _away(self) -> Text | None:
        """That the project manager is out of office, and who is there; once a day."""
        one = self.engagement
        manager = self.people.get(one.holder(Seat.PROJECT_MANAGER) or "")
        away = absence(manager, one.zone, self.now) if manager else None
        if manager is None or away is None or self.exchange.away_on == agenda.local_day(self.now, one.zone):
            return None
        covers = whom(one, self.people, Seat.PROJECT_MANAGER, self.now)
        last = Day(away.last)
        if covers is None:
            return say("answers-away", who=Who(manager.id), last=last)
        return say("answers-covered", who=Who(manager.id), last=last, covers=Who(covers))


def _told(lines: list[Text]) -> Card:
    blocks: tuple[Block, ...] = tuple(Para(line) for line in lines)
    return Card(say("answers-title"), blocks, (concern_button(),), CLIENT)


def posted(engagement: Engagement, playbook: Playbook, exchange: Exchange, now: datetime) -> Turn:
    """Something that we approved went to the client: silence begins anew."""
    today = agenda.local_day(now, engagement.zone)
    after = replace(exchange, ours_on=today, silent=0)
    if after == exchange:
        return Turn()
    return Turn((after,), (watch(engagement, playbook, today),))
