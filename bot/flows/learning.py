"""Learning: material before each workshop, practice offered, a task right after it (playbook: learning)."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

import msgspec
from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Button, Moment, Raw, Text, private, say
from bot.effects import Effect, Forget, Later, Log, Reject, Say, Turn
from bot.events import Value
from bot.flows import learning_cards as cards
from bot.flows.asides import aside, refuse, stale
from bot.flows.desk import Desk, writing
from bot.flows.paper_form import text
from bot.flows.row import Row
from bot.model.document import Document
from bot.model.learning import Learning, Part, Workshop
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.scope import Case

#: Business days before the workshop.
MATERIAL, PRACTICE = 3, 1
SHORTEST, LONGEST = 15, 600
FURTHEST = timedelta(days=365)


def learning_of(docs: Mapping[str, Document], engagement: str) -> Learning:
    """The engagement's workshops, fresh where there are none yet."""
    held = docs.get("learning")
    return held if isinstance(held, Learning) else Learning(engagement)


class Teaching(msgspec.Struct, frozen=True, gc=False):
    """The workshops of one engagement; every move returns a Turn."""

    desk: Desk
    learning: Learning
    now: datetime

    def saved(self, id_: str, new_id: str, revision: int, values: Mapping[str, Value], by: Person) -> Turn:
        """The form came back: every fault at its field, else the three messages to be approved."""
        before = self.learning.workshop(id_) if id_ else None
        if id_ and (before is None or before.revision != revision):
            return stale()
        if faults := self._faults(before, values):
            return Turn(effects=(Reject(faults),))
        at, minutes = values.get("at"), values.get("minutes")
        if not isinstance(at, datetime) or not isinstance(minutes, int):
            return stale()
        topic, material, practice, task = (
            text(values, name) for name in ("topic", "material", "practice", "task")
        )
        made = Workshop(before.id if before else new_id, topic, at, minutes, material, practice, task)
        if before:
            made = replace(made, revision=before.revision + 1, sent=before.sent)
        gone = tuple(Forget(self._name(made, what)) for what in self.times(made))
        log = Log("learning.saved", by.id, {"workshop": made.id})
        return self._shown(made, bump=True) + Turn(effects=(*gone, log))

    def approve(self, one: Workshop, by: Person) -> Turn:
        """All three are planned; what should have gone by now goes at once."""
        room = self.desk.engagement.client_room
        if room is None:
            return refuse("paper-no-room")
        kept = replace(one, approved=True)
        effects: list[Effect] = list(self.planned(kept))
        if one.sent:
            effects.append(Say(room, cards.moved(kept)))
        effects.append(Log("learning.approved", by.id, {"workshop": one.id}))
        return self._shown(kept) + Turn(effects=tuple(effects))

    def move(self, id_: str, at: datetime, by: Person) -> Turn:
        """Another time was agreed: what is still to come of it moves along."""
        one = self.learning.workshop(id_)
        if one is None:
            return Turn()
        kept = replace(one, at=at, revision=one.revision + 1)
        log = Log("learning.moved", by.id, {"workshop": id_})
        return self._shown(kept) + Turn(effects=(*(self.planned(kept) if kept.approved else ()), log))

    def post(self, id_: str, what: Part) -> Turn:
        """The time of a message has come."""
        one, room = self.learning.workshop(id_), self.desk.engagement.client_room
        if one is None or not one.approved or what in one.sent or room is None:
            return Turn()
        kept = self.learning.with_workshop(replace(one, sent=(*one.sent, what)))
        if what != "task" and self.now >= one.at:  # nobody prepares for what is over
            return Turn((kept,), (Log("learning.missed", refs={"part": what}),))
        card = cards.part(self.desk.engagement.id, one, what)
        return Turn((kept,), (Say(room, card), Log("learning.sent", refs={"part": what})))

    def call_off(self, one: Workshop, why: str, by: Person) -> Turn:
        """Called off, with its reason; the client is told where they know of it."""
        if not why or len(why) > cards.WHY:
            fault = say("paper-too-long", most=cards.WHY) if why else say("late-why-needed")
            return Turn(effects=(Reject({"why": fault}),))
        kept, room = replace(one, off=why), self.desk.engagement.client_room
        zone, hours = self.desk.engagement.zone, self.desk.playbook.hours
        ahead = agenda.add_business_days(
            agenda.local_day(self.now, zone), 1, hours, self.desk.engagement.countries
        )
        late = agenda.local_day(one.at, zone) <= ahead
        effects: list[Effect] = [Forget(self._name(one, what)) for what in self.times(one)]
        if room and (one.approved or one.sent):
            effects.append(Say(room, cards.called_off(kept)))
        effects.append(Log("learning.off", by.id, {"workshop": one.id, "late": str(int(late))}))
        return Turn((self.learning.with_workshop(kept),), tuple(effects)) + aside(say("learning-off-done"))

    def times(self, one: Workshop) -> dict[Part, datetime]:
        """When each message goes out (aware)."""
        head, hours = self.desk.engagement, self.desk.playbook.hours
        day = agenda.local_day(one.at, head.zone)

        def before(days: int) -> datetime:
            return agenda.opening(agenda.days_before(day, days, hours, head.countries), hours, head.zone)

        after = one.at + timedelta(minutes=one.minutes)
        return {"material": before(MATERIAL), "practice": before(PRACTICE), "task": after}

    def planned(self, one: Workshop) -> Iterable[Later]:
        """What is still to go out around it."""
        for what, at in self.times(one).items():
            if what not in one.sent:
                args = {"id": one.id, "part": what}
                yield Later(self._name(one, what), "learning.post", max(at, self.now), args=args)

    def _name(self, one: Workshop, what: Part) -> str:
        return f"learning:{self.desk.engagement.id}:{one.id}:{what}"

    def _shown(self, one: Workshop, *, bump: bool = False) -> Turn:
        kept, writer = self.learning.with_workshop(one), self.desk.writer(self.now)
        if writer is None:
            return Turn((kept,), (Log("paper.nobody", refs={"kind": "learning"}),))
        card = replace(cards.draft(self.desk, one, self.times(one)), audience=private(writer))
        return Turn((kept,), (Say(Direct(writer), card, key=f"learning:{one.id}", bump=bump),))

    def _faults(self, before: Workshop | None, values: Mapping[str, Value]) -> dict[str, Text]:
        faults: dict[str, Text] = {}
        for name, most in (("topic", cards.TOPIC), ("practice", cards.WORDS), ("task", cards.WORDS)):
            if not (words := text(values, name)):
                faults[name] = say("learning-words-needed")
            elif len(words) > most:
                faults[name] = say("paper-too-long", most=most)
        link = text(values, "material")
        if not link.startswith(("https://", "http://")) or len(link.split()) != 1 or len(link) > 500:
            faults["material"] = say("learning-link")
        at, minutes = values.get("at"), values.get("minutes")
        if not isinstance(at, datetime) or at <= self.now:
            faults["at"] = say("learning-past")
        elif at > self.now + FURTHEST:
            faults["at"] = say("late-far")
        if not isinstance(minutes, int) or not SHORTEST <= minutes <= LONGEST:
            faults["minutes"] = say("learning-minutes-wrong", least=SHORTEST, most=LONGEST)
        return faults


def waiting(person: str, case: Case) -> Iterable[Row]:
    """A workshop whose messages wait to be approved."""
    one = case.engagement
    if person != writing(one):
        return
    for each in learning_of(case.docs, one.id).workshops:
        if each.open and not each.approved:
            button = Button(
                say("learning-approve"), "learning.approve", one.id, each.id, each.revision, "main"
            )
            words = say("learning-waits", client=one.client, topic=Raw(each.topic), at=Moment(each.at))
            yield Row(words, button, id=f"learning.{each.id}")
