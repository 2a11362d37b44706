"""The alignment check: the same facts asked of everybody on our side, disagreements kept until settled."""

from datetime import datetime

import msgspec
from msgspec.structs import replace

from bot.cards.card import say
from bot.effects import Effect, Log, Reject, Say, Turn
from bot.flows import alignment_cards as cards
from bot.flows import compare
from bot.flows.asides import aside, greeted, stale
from bot.flows.interview import Interview
from bot.model.alignment import Alignment, Beliefs, Ruling
from bot.model.engagement import Engagement
from bot.model.heard import Heard
from bot.model.internal import Internal
from bot.model.owed import Direct
from bot.model.person import Focus, Person
from bot.model.playbook import Playbook, Question
from bot.model.seats import Side

LONGEST = 3_000


def start(engagement: Engagement, playbook: Playbook) -> Turn:
    """Ask everybody on our side, each by direct message; those in the middle of something get a button."""
    ours = engagement.people(Side.OURS)
    check = Alignment(engagement.id, asked=ours)
    invitations: list[Effect] = [Say(Direct(one), cards.invitation(engagement, one)) for one in ours]
    board = Say(
        engagement.internal, cards.board(engagement, playbook, check), key=f"alignment.board:{engagement.id}"
    )
    return Turn((check,), (*invitations, board, Log("alignment.started", refs={"asked": str(len(ours))})))


def reseated(engagement: Engagement, playbook: Playbook, check: Alignment) -> Turn:
    """Whoever newly sits on our side is asked too; who left without an answer is awaited no more."""
    ours = engagement.people(Side.OURS)
    stay = tuple(one for one in check.asked if one in ours or _answered(check, one))
    new = tuple(one for one in ours if one not in check.asked)
    if compare.complete(check) or (*stay, *new) == check.asked:
        return Turn()
    check = replace(check, asked=(*stay, *new))
    invitations = tuple(Say(Direct(one), cards.invitation(engagement, one)) for one in new)
    board = cards.board(engagement, playbook, check)
    return Turn(
        (check,), (*invitations, Say(engagement.internal, board, key=f"alignment.board:{engagement.id}"))
    )


def _answered(check: Alignment, person: str) -> bool:
    return person in check.beliefs and check.beliefs[person].done_at is not None


class Aligning(msgspec.Struct, frozen=True, gc=False):
    """The check as one of us answers it, or settles a disagreement; every move returns a Turn."""

    engagement: Engagement
    playbook: Playbook
    check: Alignment
    by: Person

    @property
    def beliefs(self) -> Beliefs:
        return self.check.beliefs.get(self.by.id, Beliefs())

    @property
    def course(self) -> Interview:
        return Interview(tuple(one.id for one in self.playbook.alignment), self.beliefs.answers)

    def ask(self, step: str | None) -> Turn:
        """Put a fact to the person; with none left, thank them."""
        if step is None:
            card, focus = (
                cards.thanks(self.engagement, self.check, self.by.id),
                Focus(self.engagement.id, "alignment"),
            )
        else:
            card = cards.question_card(
                self.engagement, self.playbook, self.course, self.beliefs, step, self.by.id
            )
            focus = Focus(self.engagement.id, "alignment", step)
        return Turn((replace(self.by, focus=focus),), (Say(Direct(self.by.id), card),))

    def resume(self) -> Turn:
        """Begin, or go on where the person stopped."""
        if self.by.id not in self.check.asked:
            return aside(say("alignment-not-asked"))
        return self.ask(self.course.resuming())

    def said(self, heard: Heard, now: datetime) -> Turn:
        """A plain message: an answer, or a wish to go back or on."""
        step = self.by.focus.step if self.by.focus else ""
        if heard.intent == "edit":
            return self.ask(self.course.numbered(heard.number) or step or self.course.steps[0])
        if heard.intent == "continue" or step not in self.course.steps:
            return self.resume()
        if heard.intent == "hello":
            return greeted(self.ask(step))
        if heard.intent == "later":
            return self.put_off()
        if heard.intent == "unknown":
            return self.unknown(step, now)
        if heard.intent == "back":
            return self.ask(self.course.before(step) or step)
        return self.answer(step, heard, now)

    def answer(self, step: str, heard: Heard, now: datetime) -> Turn:
        """Keep one belief; what cannot be compared is asked again, saying what is needed."""
        if fault := self.fault(step, heard):
            return Turn(effects=(Say(Direct(self.by.id), cards.again(fault)),))
        return self._believed(self.with_words(step, heard, now), step)

    def with_words(self, step: str, heard: Heard, now: datetime) -> "Aligning":
        """The check with one belief more, or another, as it was said."""
        question = self.question(step)
        words = str(heard.weeks) if question.kind == "number" else heard.text.strip()
        beliefs = self.beliefs
        if question.kind == "scope":
            beliefs = replace(beliefs, inside=heard.inside, outside=heard.outside)
        elif step == self.course.steps[0]:
            beliefs = replace(beliefs, objectives=heard.items)
        return self.with_belief(beliefs, step, words, now, heard.message)

    def question(self, step: str) -> Question:
        """The fact that is asked about."""
        return next(one for one in self.playbook.alignment if one.id == step)

    def put_off(self) -> Turn:
        """Not now: nothing is kept, and the invitation stands."""
        invitation = Say(Direct(self.by.id), cards.invitation(self.engagement, self.by.id))
        return Turn((replace(self.by, focus=Focus(self.engagement.id, "alignment")),), (invitation,))

    def unknown(self, step: str, now: datetime) -> Turn:
        """Not to know is an answer too: the fact is missing, and shown as such."""
        return self._believed(self.with_belief(self.beliefs, step, "", now), step)

    def with_belief(
        self, beliefs: Beliefs, step: str, words: str, now: datetime, message: str = ""
    ) -> "Aligning":
        """The check with what somebody believes; ``message`` is the one that said it, where one did."""
        answers = {**beliefs.answers, step: Internal(words)}
        messages = {**beliefs.messages, step: message}
        done = now if all(one.id in answers for one in self.playbook.alignment) else None
        beliefs = replace(beliefs, answers=answers, messages=messages, done_at=done)
        return replace(self, check=replace(self.check, beliefs={**self.check.beliefs, self.by.id: beliefs}))

    def _believed(self, after: "Aligning", step: str) -> Turn:
        log = Log("alignment.answered", self.by.id, {"fact": step})
        return after.kept(after.ask(after.course.following(step)) + Turn(effects=(log,)))

    def fault(self, step: str, heard: Heard) -> str | None:
        """The text key that says why this is no answer, None where it is one."""
        kind = self.question(step).kind
        if not heard.text.strip():
            return "handoff-empty"
        if len(heard.text) > LONGEST:
            return "alignment-too-long"
        return "alignment-no-number" if kind == "number" and heard.weeks is None else None

    def compare_now(self) -> Turn:
        """Stop waiting for those who have not answered; at least two answers are needed to compare."""
        done = tuple(one for one in self.check.asked if _answered(self.check, one))
        if len(done) < 2:
            return aside(say("alignment-too-few"))
        self = replace(self, check=replace(self.check, asked=done))
        return self.kept(Turn(effects=(Log("alignment.closed", self.by.id),)))

    def comparable(self, fact: str) -> bool:
        """Whether beliefs about a fact may be shown: everybody asked has given their own."""
        return fact in self.course.steps and compare.complete(self.check)

    def settle(self, fact: str, words: str, now: datetime) -> Turn:
        """Record what holds; it ends the disagreement on this fact."""
        if not self.comparable(fact):
            return stale()
        if not words.strip():
            return Turn(effects=(Reject({"words": say("handoff-empty")}),))
        ruling = Ruling(Internal(words.strip()), self.by.id, now)
        self = replace(self, check=replace(self.check, rulings={**self.check.rulings, fact: ruling}))
        return self.kept(Turn(effects=(Log("alignment.settled", self.by.id, {"fact": fact}),)))

    def kept(self, turn: Turn) -> Turn:
        """The check as it is now is part of the turn, and the board follows."""
        board = cards.board(self.engagement, self.playbook, self.check)
        shown = Say(self.engagement.internal, board, key=f"alignment.board:{self.engagement.id}")
        return Turn((self.check,)) + turn + Turn(effects=(shown,))
