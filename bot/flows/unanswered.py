"""A client's question that waits: whoever leads the project hears of it in time, then the delivery lead."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

import msgspec
from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Button, Card, Check, Checklist, Moment, Note, Para, Who, private, say
from bot.effects import Effect, Forget, Later, Log, Say, Turn
from bot.flows.line import whom
from bot.flows.row import Row
from bot.model.engagement import Engagement
from bot.model.exchange import Asked, Exchange
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.plan import Plan
from bot.model.playbook import Playbook
from bot.model.scope import Case
from bot.model.seats import Seat, Side

#: A card shows no more questions than this, the oldest.
SHOWN = 8


class Waits(msgspec.Struct, frozen=True, gc=False):
    """The questions that wait in one engagement."""

    engagement: Engagement
    playbook: Playbook
    exchange: Exchange

    def within(self, asked: Asked, percent: int = 100) -> datetime:
        """When so much of the time for an answer has passed (aware)."""
        hours = self.playbook.answers.within * percent / 100
        one = self.engagement
        return agenda.add_business_hours(asked.at, hours, self.playbook.hours, one.countries, one.zone)

    def _at(self, asked: Asked) -> datetime:
        return self.within(asked, 100 if asked.told else self.playbook.answers.warn)

    def planned(self) -> tuple[Effect, ...]:
        """The next look at them; none where nothing is left to tell anybody."""
        times = [self._at(one) for one in self.exchange.asked if not one.late]
        name = f"asked:{self.engagement.id}"
        return (Later(name, "asked.wait", min(times)),) if times else (Forget(name),)

    def look(self, plan: Plan | None, people: Mapping[str, Person], now: datetime) -> Turn:
        """Their time runs out, or is over."""
        one, rules = self.engagement, self.playbook.answers
        if one.state != "open":
            return Turn()
        if plan and plan.kickoff and now >= plan.kickoff + timedelta(weeks=rules.weeks):
            return Turn((replace(self.exchange, asked=(), settled=True),), self._closed(self.exchange.asked))
        theirs = [asked for asked in self.exchange.asked if not _ours(people, asked.by)]
        manager = whom(one, people, Seat.PROJECT_MANAGER, now)
        lead = whom(one, people, Seat.DELIVERY_LEAD, now)
        above = lead if lead != manager else whom(one, people, Seat.ENGAGEMENT_PARTNER, now)
        after, called = list[Asked](), list[str]()
        for asked in theirs:
            changed = asked
            if not asked.told and manager and self._at(asked) <= now:
                changed = replace(changed, told=(manager,))
                called.append(manager)
            if not asked.late and self.within(asked) <= now:
                more = (above,) if above and above not in changed.told else ()
                changed = replace(changed, told=(*changed.told, *more), late=True)
                called += more
            after.append(changed)
        looked = replace(self, exchange=replace(self.exchange, asked=tuple(after)))
        posts = tuple(looked.say(told, bump=True) for told in dict.fromkeys(called))
        logs = (Log("asked.told", refs={"count": str(len(posts))}),) if posts else ()
        changes = (looked.exchange,) if looked.exchange != self.exchange else ()
        return Turn(changes, (*posts, *looked.planned(), *logs))

    def without(self, answered: Iterable[Asked]) -> Turn:
        """These have their answer; whoever was told that they wait sees it."""
        gone = set(answered)
        left = replace(self.exchange, asked=tuple(one for one in self.exchange.asked if one not in gone))
        after = replace(self, exchange=left)
        told = dict.fromkeys(person for one in gone for person in one.told)
        return Turn((left,), (*(after.say(one) for one in told), *after.planned()))

    def _closed(self, gone: Iterable[Asked]) -> tuple[Effect, ...]:
        told = dict.fromkeys(person for one in gone for person in one.told)
        none = replace(self, exchange=replace(self.exchange, asked=()))
        return tuple(none.say(one) for one in told)

    def say(self, told: str, *, bump: bool = False) -> Say:
        """The questions that this person knows to wait, on a card that is brought up to date."""
        mine = [one for one in self.exchange.asked if told in one.told]
        card = self._card(told, mine) if mine else self._done(told)
        return Say(Direct(told), card, key=f"asked:{self.engagement.id}", bump=bump)

    def _card(self, told: str, mine: list[Asked]) -> Card:
        client = self.engagement.client
        lines = tuple(
            Check(
                say("asked-line", who=Who(one.by), at=Moment(one.at)),
                "flagged" if one.late else "now",
                say("asked-over" if one.late else "asked-until", at=Moment(self.within(one))),
            )
            for one in mine[:SHOWN]
        )
        button = Button(
            say("asked-elsewhere"),
            "asked.elsewhere",
            self.engagement.id,
            mine[-1].at.isoformat(),
            style="main",
        )
        note = Note(say("asked-how", hours=self.playbook.answers.within))
        title = say("asked-title", client=client, count=len(mine))
        return Card(title, (Checklist(lines), note), (button,), private(told))

    def _done(self, told: str) -> Card:
        title = say("asked-done", client=self.engagement.client)
        return Card(title, (Para(say("asked-done-how")),), audience=private(told))


def _ours(people: Mapping[str, Person], id_: str) -> bool:
    """Whoever was not known when they asked, and is known by now to be of our side."""
    person = people.get(id_)
    return person is not None and person.side is Side.OURS


def waiting(person: str, case: Case) -> Iterable[Row]:
    """The questions that this person was told of and that still wait."""
    exchange = case.docs.get("exchange")
    if not isinstance(exchange, Exchange):
        return
    mine = [one for one in exchange.asked if person in one.told]
    if mine:
        one = case.engagement
        button = Button(say("asked-elsewhere"), "asked.elsewhere", one.id, mine[-1].at.isoformat())
        due = Waits(one, case.playbook, exchange).within(mine[0])
        yield Row(say("asked-title", client=one.client, count=len(mine)), button, due, "asked")
