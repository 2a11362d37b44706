"""A date that the client cannot keep: they say so early, the bot grants nothing, the project manager decides.

Every wish is kept with its reason and counted; a meeting that is called off late is, too (playbook: keep the plan).
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

import msgspec
from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Button, Day, Text, Who, say
from bot.effects import Effect, Log, Reject, Say, Turn, Whisper
from bot.events import Value
from bot.flows import kickoff, late_cards, milestones
from bot.flows.asides import aside, stale
from bot.flows.checklist import course
from bot.flows.checklist_read import Read
from bot.flows.dates import Agreed, agreed, at_new_day
from bot.flows.desk import Desk, writing
from bot.flows.learning import Teaching, learning_of
from bot.flows.nudging import remind
from bot.flows.paper_form import text
from bot.flows.row import Row
from bot.model.document import Document
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.playbook import Hours
from bot.model.scope import Case
from bot.model.seats import Side
from bot.model.wishes import Fate, Wish, Wishes

#: Nothing moves further than this.
FURTHEST = timedelta(days=365)
#: Business hours within which the client should know.
AGAIN = 4


def wishes_of(docs: Mapping[str, Document], engagement: str) -> Wishes:
    """The engagement's wishes, fresh where there are none yet."""
    held = docs.get("wishes")
    return held if isinstance(held, Wishes) else Wishes(engagement)


class Late(msgspec.Struct, frozen=True, gc=False):
    """The dates of one engagement and what the client wishes of them."""

    desk: Desk
    docs: Mapping[str, Document]
    wishes: Wishes
    now: datetime

    def dates(self) -> tuple[Agreed, ...]:
        """What can be late."""
        return agreed(self.desk, self.docs, self.now)

    def asked(self, values: Mapping[str, Value], by: Person) -> Turn:
        """The client's form came back: kept, and put before whoever decides."""
        one = next((each for each in self.dates() if each.what == values.get("what")), None)
        to, why = _day(values), text(values, "why")
        faults = self._faults(one, to, why)
        if faults or one is None:
            return Turn(effects=(Reject(faults),))
        wishes = self._replaced(one)
        late = to is None and one.day <= agenda.add_business_days(self._today, 1, *self._calendar)
        wish = Wish(wishes.count + 1, one.what, one.name, one.day, to, why, by.id, self.now, late)
        wishes = replace(wishes, count=wish.number)
        if to is None:
            wish = replace(wish, fate="cancelled")
            wishes = replace(
                wishes, cancelled=wishes.cancelled + 1, cancelled_late=wishes.cancelled_late + late
            )
        wishes = wishes.with_wish(wish)
        told = self.desk.writer(self.now)
        refs = {"number": str(wish.number), "what": one.what.partition(":")[0], "late": str(int(late))}
        effects: list[Effect] = [Log("late.cancelled" if to is None else "late.asked", by.id, refs)]
        if told:
            card = late_cards.decision(self.desk, wishes, wish, one, told)
            effects.append(Say(Direct(told), card, key=self._key(wish), bump=True))
            if to:
                effects.append(remind(told, self.desk.engagement.id, _row(wish), self._again))
        thanks = say("late-thanks-who", who=Who(told)) if told else say("late-thanks-nobody")
        return Turn((wishes,), tuple(effects)) + aside(say("late-thanks"), thanks)

    def grant(self, wish: Wish, by: Person) -> Turn:
        """The date moves as it was wished, or as it was offered and accepted."""
        day = wish.day or wish.to
        if day is None:
            return stale()
        kept = replace(wish, day=day, decided_by=wish.decided_by or by.id)
        moved = self._move(wish, day, by)
        return moved if _refused(moved) else moved + self._decided(kept, "granted", by)

    def decline(self, wish: Wish, words: str, by: Person) -> Turn:
        """The date stays; the client reads why."""
        if fault := _said(words, needed=True):
            return Turn(effects=(Reject({"words": fault}),))
        return self._decided(replace(wish, words=words, decided_by=by.id), "declined", by)

    def offer(self, wish: Wish, values: Mapping[str, Value], words: str, by: Person) -> Turn:
        """Another date is proposed; nothing moves until the client accepts it."""
        day = _day(values)
        faults: dict[str, Text] = {}
        if day is None:
            faults["day"] = say("plan-day-needed")
        elif fault := self._day_fault(day):
            faults["day"] = fault
        if fault := _said(words, needed=False):
            faults["words"] = fault
        if faults or day is None:
            return Turn(effects=(Reject(faults),))
        return self._decided(replace(wish, day=day, words=words, decided_by=by.id), "offered", by)

    # -- what is behind it

    @property
    def _today(self) -> date:
        return agenda.local_day(self.now, self.desk.engagement.zone)

    @property
    def _calendar(self) -> tuple[Hours, tuple[str, ...]]:
        return self.desk.playbook.hours, self.desk.engagement.countries

    @property
    def _again(self) -> datetime:
        return agenda.add_business_hours(self.now, AGAIN, *self._calendar, self.desk.engagement.zone)

    def _key(self, wish: Wish) -> str:
        return f"late:{self.desk.engagement.id}:{wish.number}"

    def _faults(self, one: Agreed | None, to: date | None, why: str) -> dict[str, Text]:
        faults: dict[str, Text] = {}
        if one is None:
            faults["what"] = say("late-gone")
        elif to is None and one.at is None:
            faults["day"] = say("plan-day-needed")
        elif to and (fault := self._day_fault(to)):
            faults["day"] = fault
        elif to and to <= one.day:
            faults["day"] = say("late-not-later", day=Day(one.day))
        if fault := _said(why, needed=True):
            faults["why"] = fault
        return faults

    def _day_fault(self, day: date) -> Text | None:
        if day < self._today:
            return say("plan-day-past")
        return say("late-far") if day > self._today + FURTHEST else None

    def _replaced(self, one: Agreed) -> Wishes:
        """A new wish about the same date takes the place of the one that waits."""
        wishes = self.wishes
        for wish in wishes.latest:
            if wish.what == one.what and wish.fate in ("asked", "offered"):
                wishes = wishes.with_wish(replace(wish, fate="replaced"))
        return wishes

    def _decided(self, wish: Wish, fate: Fate, by: Person) -> Turn:
        wish = replace(wish, fate=fate, decided_at=self.now)
        wishes, one = self.wishes.with_wish(wish), self.desk.engagement
        told = self.desk.writer(self.now)
        effects: list[Effect] = [
            Say(one.client_room or Direct(wish.by), late_cards.answer(one, wish)),
            Log(f"late.{fate}", by.id, {"number": str(wish.number)}),
        ]
        if told:
            card = late_cards.decided(self.desk, wish, told)
            effects.append(Say(Direct(told), card, key=self._key(wish)))
        return Turn((wishes,), tuple(effects)) + aside(say("late-done"))

    def _move(self, wish: Wish, day: date, by: Person) -> Turn:
        """Move what is kept elsewhere; a request in a posted paper stands as it was written."""
        kind, _, id_ = wish.what.partition(":")
        desk, plan = self.desk, self.desk.plan
        if kind == "milestone":
            return milestones.move(desk, id_, day, wish.why, by.id, Side.CLIENT, self.now, told=True)
        if kind == "kickoff" and plan.kickoff:
            at = at_new_day(plan.kickoff, day, desk.engagement.zone)
            return _quiet(kickoff.fix(desk, at, plan.place, plan.length, by, self.now))
        if kind == "workshop":
            own = Teaching(desk, learning_of(self.docs, desk.engagement.id), self.now)
            one = own.learning.workshop(id_)
            return own.move(id_, at_new_day(one.at, day, desk.engagement.zone), by) if one else Turn()
        if kind == "item":
            list_ = course(desk.engagement, desk.playbook, self.docs, desk.people)
            item = list_.checklist.item(id_)
            return list_.changed(item, Read(replace(item, due=day), {}), by, self.now) if item else Turn()
        return Turn()


def _quiet(turn: Turn) -> Turn:
    """Without the private answer: there is one already."""
    return replace(turn, effects=tuple(one for one in turn.effects if not isinstance(one, Whisper)))


def _refused(turn: Turn) -> bool:
    return any(isinstance(one, Reject) for one in turn.effects)


def _said(words: str, *, needed: bool) -> Text | None:
    if not words and needed:
        return say("late-why-needed")
    return say("paper-too-long", most=late_cards.LONGEST) if len(words) > late_cards.LONGEST else None


def _day(values: Mapping[str, Value]) -> date | None:
    value = values.get("day")
    return value if isinstance(value, date) and not isinstance(value, datetime) else None


def _row(wish: Wish) -> str:
    return f"late.{wish.number}"


def waiting(person: str, case: Case) -> Iterable[Row]:
    """Wishes about dates that wait for a decision."""
    one = case.engagement
    if person != writing(one):
        return
    for wish in wishes_of(case.docs, one.id).latest:
        if wish.fate == "asked" and wish.to:
            button = Button(say("late-see"), "late.see", one.id, str(wish.number), style="main")
            due = agenda.add_business_hours(wish.at, AGAIN, case.playbook.hours, one.countries, one.zone)
            words = say("late-waits", client=one.client, what=wish.name, day=Day(wish.to))
            yield Row(words, button, due, _row(wish))
