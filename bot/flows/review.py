"""The delivery lead's side of the handoff: flag, judge promises, accept; and its meeting and material."""

from datetime import datetime, timedelta

import msgspec
from msgspec.structs import replace

from bot.cards.card import Card, Check, Checklist, Note, Para, Text, Who, Words, private, say
from bot.effects import Effect, Log, Reject, Say, Turn, Whisper
from bot.flows import handoff_cards as cards
from bot.flows.asides import aside
from bot.flows.handoff import CLARIFY, shown
from bot.flows.handoff_waits import passed_on
from bot.flows.handoff_words import interview, topic
from bot.model.engagement import Engagement
from bot.model.handoff import Flag, Handoff, Meeting, Signature, Verdict
from bot.model.internal import Internal
from bot.model.owed import Direct
from bot.model.person import Focus, Person
from bot.model.playbook import Playbook
from bot.model.seats import Seat


class Review(msgspec.Struct, frozen=True, gc=False):
    """The handoff as the delivery lead (or another of ours) works on it; every move returns a Turn."""

    engagement: Engagement
    playbook: Playbook
    handoff: Handoff
    by: Person

    def flag(self, question: str, asked: str, rep: Person, now: datetime) -> Turn:
        """Ask about one answer; the question goes to the sales rep, who answers it next.

        In the middle of another project's question they answer by the card's button instead.
        """
        if question not in self.handoff.answers:
            return Turn(effects=(Reject({"question": say("handoff-flag-no-answer")}),))
        if not asked.strip():
            return Turn(effects=(Reject({"asked": say("handoff-empty")}),))
        flag = Flag(str(len(self.handoff.flags) + 1), question, Internal(asked), self.by.id, now)
        handoff = replace(self.handoff, flags=(*self.handoff.flags, flag))
        told = Say(Direct(rep.id), cards.flag_card(self.engagement, self.playbook, flag, handoff, rep.id))
        log = Log("handoff.flagged", self.by.id, {"question": question, "flag": flag.id})
        elsewhere = rep.focus and rep.focus.step and rep.focus.engagement != self.engagement.id
        listening = replace(rep, focus=Focus(self.engagement.id, "handoff", f"{CLARIFY}{flag.id}"))
        passed = passed_on(self.engagement, self.playbook, handoff, now)
        return self._kept(handoff, Turn(() if elsewhere else (listening,), (told, log, *passed)))

    def missing(self, *, judging: bool = True) -> tuple[Check, ...]:
        """What stands between this handoff and its acceptance, a line each; ``judging`` is the lead's part."""
        course = interview(self.handoff, self.playbook)
        by_id = {one.id: one for one in self.playbook.handoff}
        unanswered = (
            Check(topic(by_id[step], self.engagement), "open", say("handoff-missing-answer"))
            for step in course.open
        )
        flags = (
            Check(topic(by_id[one.question], self.engagement), "flagged", say("handoff-missing-flag"))
            for one in self.handoff.open_flags
        )
        unjudged = sum(one.verdict is None for one in self.handoff.promises)
        promises = (
            (Check(say("handoff-missing-promises", count=unjudged), "open"),) if unjudged and judging else ()
        )
        return (*unanswered, *flags, *promises)

    def accept(self, now: datetime) -> Turn:
        """Accept the handoff; with anything missing, say what instead (playbook: accepted when complete)."""
        if self.handoff.accepted:
            return aside(say("handoff-accepted-before"))
        if missing := self.missing():
            card = Card(
                say("handoff-not-yet-title", count=len(missing)),
                (Checklist(missing), Note(say("handoff-not-yet-help"))),
                audience=private(self.by.id),
            )
            return Turn(effects=(Whisper(card),))
        handoff = replace(self.handoff, accepted=Signature(self.by.id, now))
        title: Words = say("handoff-done-title", client=self.engagement.client)
        done = Card(title, (Para(say("handoff-done", who=Who(self.by.id))),))
        told = tuple(
            Say(Direct(person), done)
            for person in dict.fromkeys(flag_to for flag_to in self._told() if flag_to != self.by.id)
        )
        return self._kept(handoff, Turn(effects=(*told, Log("handoff.accepted", self.by.id))))

    def _told(self) -> tuple[str, ...]:
        rep = self.engagement.seats.get(Seat.SALES_REP, ())
        manager = self.engagement.seats.get(Seat.PROJECT_MANAGER, ())
        return (*rep, *manager)

    def judge(self, verdicts: dict[str, Verdict]) -> Turn:
        """Mark promises as in scope or as gaps; ``verdicts`` by promise id."""
        promises = tuple(
            replace(one, verdict=verdicts[one.id]) if one.id in verdicts else one
            for one in self.handoff.promises
        )
        log = Log("handoff.judged", self.by.id, {one.id: one.verdict or "" for one in promises})
        return self._kept(replace(self.handoff, promises=promises), Turn(effects=(log,)))

    def meet(self, at: datetime, link: str, now: datetime) -> Turn:
        """Record the handoff meeting; a date that cannot be meant is refused at the field."""
        errors: dict[str, Text] = {}
        if abs(at - now) > timedelta(days=365):
            errors["at"] = say("error-date-far")
        if link and not link.startswith(("https://", "http://")):
            errors["link"] = say("error-link", words=link[:100])
        if errors:
            return Turn(effects=(Reject(errors),))
        log = Log("handoff.meeting", self.by.id, {"at": at.isoformat()})
        return self._kept(replace(self.handoff, meeting=Meeting(at, link)), Turn(effects=(log,)))

    def link(self, links: tuple[str, ...], bad: tuple[str, ...]) -> Turn:
        """Record where the sales material is; lines that are no links are refused at the field."""
        if bad:
            return Turn(effects=(Reject({"links": say("error-link", words=bad[0][:100])}),))
        log = Log("handoff.materials", self.by.id, {"count": str(len(links))})
        return self._kept(replace(self.handoff, materials=links), Turn(effects=(log,)))

    def have_read(self, now: datetime) -> Turn:
        """A delivery member confirms having read the material, which is due before the kickoff."""
        if self.by.id in self.handoff.read_by:
            return aside(say("handoff-read-before"))
        handoff = replace(self.handoff, read_by={**self.handoff.read_by, self.by.id: now})
        thanks = aside(say("handoff-read-thanks"))
        return self._kept(handoff, Turn(effects=(*thanks.effects, Log("handoff.read", self.by.id))))

    def _kept(self, handoff: Handoff, turn: Turn) -> Turn:
        effects: tuple[Effect, ...] = shown(self.engagement, handoff)
        return Turn((handoff,), ()) + turn + Turn(effects=effects)
