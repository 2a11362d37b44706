"""One person's reminders now: what is due for them, whether it is time to say so, and to whom."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

import msgspec
from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Card
from bot.effects import Effect, Later, Log, Say, Turn
from bot.flows import nudging_cards as cards
from bot.flows.line import absence, acting
from bot.flows.nudge_rows import Rows, allowed, by_engagement, first, morning, plain, put_off, rows_of
from bot.flows.row import Row
from bot.ids import derive
from bot.model.nudged import Nudged, Told
from bot.model.owed import Direct
from bot.model.person import Away, Person
from bot.model.scope import Case

#: After so long without a sign of life, reminding ends and the partner is told.
SILENCE = timedelta(days=14)
#: Two cards never come closer than this.
GAP = timedelta(minutes=10)


class Round(msgspec.Struct, frozen=True, gc=False):
    """A look at one person's reminders. ``shown`` is when whom a card was last made for, by person id (aware)."""

    person: Person
    people: Mapping[str, Person]
    cases: tuple[Case, ...]
    nudged: Nudged
    shown: Mapping[str, datetime]
    now: datetime

    def ring(self, rung: str = "") -> Turn:
        """A reminder rang: say all that is due at an allowed hour, once a business day, else say when."""
        kept, live = self._look(rung)
        if not live:
            return self._ended(kept)
        if acting(self.people, self.person.id, self._zone(), self.now) is None:
            return self._nobody(kept, live)
        away = absence(self.person, self._zone(), self.now)
        reader = away.deputy if away and away.deputy else self.person.id
        if self._snoozed and not away:
            return self._wait(kept, self._snoozed)
        if again := self._capped(live, reader):
            update = (self._updated(live),) if rung in live and not away else ()
            return self._wait(kept, again) + Turn(effects=update)
        times = allowed(live, self.now, self._zone(reader))
        sayable = {key: one for key, one in live.items() if times[key] <= self.now}
        if not sayable:
            return self._wait(kept, min(times.values()))
        if away:
            return self._to_deputy(away, reader, sayable) + self._wait(kept, self._morning(live, reader))
        return self._remind(kept, live, sayable)

    def acted(self) -> Turn:
        """The person did something: the card that stands is brought up to date, and silence begins anew."""
        kept, live = self._alive()
        if not live:
            return self._ended(kept)
        update = (self._updated(live),) if self.person.id in self.shown else ()
        return Turn((replace(self.nudged, rows=kept),), update)

    def snooze(self, how: str) -> Turn:
        """Nothing more until then, in the person's own time; the card says so."""
        kept, live = self._alive()
        if not live:
            return self._ended(kept)
        at = put_off(live, how, self.now, self._zone())
        snoozed = replace(self, nudged=replace(self.nudged, rows=kept, snoozed=at))
        log = Log("nudge.snoozed", self.person.id, {"how": how})
        return Turn((snoozed.nudged,), (snoozed._updated(live), self._later(at), log))

    # -- what there is to remind of

    def _look(self, rung: str = "") -> tuple[dict[str, Told], Rows]:
        """What to remember of all that is due, and what of it is still reminded of."""

        def is_due(key: str, row: Row) -> bool:
            return key == rung or key in self.nudged.rows or bool(row.due and row.due <= self.now)

        found = rows_of(self.person.id, self.cases)
        rows = {key: one for key, one in found.items() if is_due(key, one[1])}
        kept = {key: self._told(key, row) for key, (_, row) in rows.items()}
        return kept, {key: one for key, one in rows.items() if not kept[key].stopped}

    def _alive(self) -> tuple[dict[str, Told], Rows]:
        kept, live = self._look()
        return {key: replace(told, since=self.now) for key, told in kept.items()}, live

    def _told(self, key: str, row: Row) -> Told:
        """Since when nothing comes of a row; a reminder that was never really made does not count."""
        before, words = self.nudged.rows.get(key), derive(msgspec.json.encode(row.words).decode())
        last = self.shown.get(self.person.id)
        if before and before.words == words and (before.stopped or (last and last >= before.since)):
            return before
        return Told(self.now, words)

    # -- what comes of it

    def _remind(self, kept: dict[str, Told], live: Rows, sayable: Rows) -> Turn:
        silent = {key: one for key, one in sayable.items() if kept[key].since + SILENCE <= self.now}
        kept = kept | {key: replace(kept[key], stopped=True) for key in silent}
        still = {key: one for key, one in sayable.items() if key not in silent}
        card = cards.nudge_card(self.person.id, plain(still), first(sayable), stopped=plain(silent))
        left = {key: one for key, one in live.items() if key not in silent}
        effects: list[Effect] = [
            self._say(self.person.id, card, sayable, bump=True),
            *self._up_the_line(silent, "nudge.silent"),
            *((self._later(self._morning(left, self.person.id)),) if left else ()),
        ]
        nudged = replace(self.nudged, rows=kept, snoozed=None, absent={})
        return Turn((nudged,), (*effects, self._log(self.person.id, sayable)))

    def _to_deputy(self, away: Away, reader: str, rows: Rows) -> Turn:
        card = cards.deputy_card(reader, self.person.id, away, plain(rows))
        return Turn(effects=(self._say(reader, card, rows, bump=True), self._log(reader, rows)))

    def _nobody(self, kept: dict[str, Told], live: Rows) -> Turn:
        """Away without a deputy, or out of reach: up the line they are told, once for each absence."""
        away = absence(self.person, self._zone(), self.now)
        why = away.last.isoformat() if away else "lost"
        told = self.nudged.absent
        news = {key: one for key, one in live.items() if told.get(one[0].engagement.id) != why}
        absent = {**told, **dict.fromkeys(by_engagement(news), why)}
        last = away.last if away else agenda.local_day(self.now, self._zone())
        again = self._later(morning(live, last, self._zone()))
        nudged = replace(self.nudged, rows=kept, absent=absent)
        return Turn((nudged,), (*self._up_the_line(news, "nudge.absent"), again))

    def _ended(self, kept: dict[str, Told]) -> Turn:
        """Nothing is left to remind of; a card that still asks for something says so."""
        asked = any(not told.stopped for told in self.nudged.rows.values())
        stands = asked and self.person.id in self.shown
        done = Say(Direct(self.person.id), cards.nothing_left(self.person.id), key=self._key)
        nudged = replace(self.nudged, rows=kept, snoozed=None)
        return Turn((nudged,) if nudged != self.nudged else (), (done,) if stands else ())

    def _wait(self, kept: dict[str, Told], at: datetime) -> Turn:
        nudged = replace(self.nudged, rows=kept)
        return Turn((nudged,) if nudged != self.nudged else (), (self._later(at),))

    def _updated(self, rows: Rows) -> Say:
        """The card that stands, with these rows: no message of its own."""
        card = cards.nudge_card(self.person.id, plain(rows), first(rows), snoozed=self._snoozed)
        return self._say(self.person.id, card, rows, bump=False)

    def _say(self, reader: str, card: Card, rows: Rows, *, bump: bool) -> Say:
        return Say(Direct(reader), card, key=self._key, bump=bump, about=first(rows))

    def _up_the_line(self, rows: Rows, what: str) -> Iterable[Later]:
        """One item for each engagement, in whose turn somebody is told."""
        for one, theirs in by_engagement(rows).items():
            name, args = f"{what}:{self.person.id}/{one}", {"rows": ",".join(row.id for row in theirs)}
            yield Later(name, what, self.now, self.person.id, args=args, about=one)

    def _log(self, reader: str, rows: Rows) -> Log:
        return Log("nudge.told", refs={"person": self.person.id, "told": reader, "rows": str(len(rows))})

    def _later(self, at: datetime) -> Later:
        return Later(self._key, "nudge.due", at, self.person.id)

    # -- when

    @property
    def _key(self) -> str:
        return f"nudge:{self.person.id}"

    @property
    def _snoozed(self) -> datetime | None:
        until = self.nudged.snoozed
        return until if until and until > self.now else None

    def _capped(self, live: Rows, reader: str) -> datetime | None:
        """When the next card may come, if not now: once a business day, unless it was asked for again today."""
        last, until = self.shown.get(reader), self.nudged.snoozed
        if last is None:
            return None
        if until and last < until:
            return last + GAP if self.now - last < GAP else None
        zone = self._zone(reader)
        today = agenda.local_day(last, zone) == agenda.local_day(self.now, zone)
        return self._morning(live, reader) if today else None

    def _morning(self, rows: Rows, reader: str) -> datetime:
        zone = self._zone(reader)
        return morning(rows, agenda.local_day(self.now, zone), zone)

    def _zone(self, reader: str = "") -> str:
        person = self.people.get(reader, self.person)
        return person.zone or (self.cases[0].engagement.zone if self.cases else "UTC")
