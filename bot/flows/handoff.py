"""The handoff interview with the sales rep: one question at a time, at their pace (playbook: handoff)."""

from datetime import datetime

import msgspec
from msgspec.structs import force_setattr, replace

from bot.cards.card import Block, Card, Day, Listed, Note, Para, View, Who, private, say
from bot.effects import Effect, Forget, Log, Say, Turn
from bot.flows import handoff_cards as cards
from bot.flows import review_cards
from bot.flows.asides import greeted
from bot.flows.handoff_waits import passed_on
from bot.flows.handoff_words import interview, people_text, topic
from bot.flows.home import home_card
from bot.flows.interview import Interview
from bot.model.engagement import Engagement
from bot.model.handoff import Answer, Handoff, Promise
from bot.model.heard import Heard
from bot.model.internal import Internal
from bot.model.owed import Direct
from bot.model.person import Focus, Person
from bot.model.playbook import Playbook, Question
from bot.model.scope import Case
from bot.model.seats import Seat

#: Steps of the focus that are no question: confirming people, answering a flag.
CONFIRM, CLARIFY = "confirm", "clarify:"
#: The longest answer that is kept, in characters; what is longer is refused with the reason.
LONGEST = 3_000
NOWHERE = Interview((), ())


class Interviewed(msgspec.Struct, frozen=True, gc=False):
    """The handoff as one sales rep works on it; every move returns a Turn."""

    engagement: Engagement
    playbook: Playbook
    handoff: Handoff
    rep: Person
    #: How the interview stands; it follows from the others.
    course: Interview = NOWHERE

    def __post_init__(self) -> None:
        force_setattr(self, "course", interview(self.handoff, self.playbook))

    def question(self, step: str) -> Question | None:
        return next((one for one in self.playbook.handoff if one.id == step), None)

    def with_handoff(self, handoff: Handoff) -> "Interviewed":
        return replace(self, handoff=handoff)

    # -- where the conversation goes next

    def ask(self, step: str | None, noted: Block | None = None) -> Turn:
        """Put ``step`` to the sales rep; with no step, say what is left, or that all is done."""
        flag = self.handoff.open_flags[0] if self.handoff.open_flags else None
        if step is None and flag is not None:
            card = cards.flag_card(self.engagement, self.playbook, flag, self.handoff, self.rep.id)
            return self._say(card, f"{CLARIFY}{flag.id}")
        if step is None:
            return self._say(self._rest(noted), "")
        card = cards.question_card(
            self.engagement, self.playbook, self.handoff, step, self.rep.id, noted=noted
        )
        return self._say(card, step)

    def go_on(self, after: str | None = None, noted: Block | None = None) -> Turn:
        """After an answer: a waiting flag first, then the next question that was not put off."""
        if self.handoff.open_flags:
            return self.ask(None)
        return self.ask(self.course.following(after), noted)

    def resume(self) -> Turn:
        """The person says anything like "continue": what is open, and the next of it; flags come first."""
        if self.handoff.split:
            return self._say(cards.people_card(self.engagement, self.handoff, self.rep.id), CONFIRM)
        if self.handoff.open_flags or self.course.complete:
            return self.ask(None)
        left = tuple(
            topic(one, self.engagement) for one in self.playbook.handoff if one.id in self.course.open
        )
        return self.ask(self.course.resuming(), Note(say("handoff-still-open", topics=Listed(left))))

    def _rest(self, noted: Block | None) -> Card:
        if not self.course.complete:
            return cards.open_card(self.engagement, self.playbook, self.handoff, self.rep.id)
        blocks: tuple[Block, ...] = (*((noted,) if noted else ()), Para(say("handoff-complete")))
        note = Note(say("handoff-complete-note"))
        return Card(say("handoff-complete-title", client=self.engagement.client), (*blocks, note))

    def _say(self, card: Card, step: str) -> Turn:
        focus = Focus(self.engagement.id, "handoff", step)
        return Turn((replace(self.rep, focus=focus),), (Say(Direct(self.rep.id), card),))

    # -- what the sales rep does

    def said(self, heard: Heard, now: datetime) -> Turn:
        """A plain message in the direct conversation."""
        step = self.rep.focus.step if self.rep.focus else ""
        match heard.intent:
            case "continue":
                return self.resume()
            case "hello":
                return greeted(self.ask(step) if step in self.course.steps else self.resume())
            case "later" if step in self.course.steps:
                return self.later(step)
            case "later" if step == CONFIRM or step.startswith(CLARIFY):
                return self.put_off()
            case "back":
                return self.ask(self.course.before(step) or self.course.steps[0])
            case "edit":
                return self.edit(heard.number)
            case "yes" if step == CONFIRM:
                return self.confirm_people(now)
            case "no" if step == CONFIRM:
                return self.ask("stakeholders")
        if step == CONFIRM:
            return self.answer("stakeholders", heard, now)
        if step.startswith(CLARIFY):
            return self.clarify(step.removeprefix(CLARIFY), heard.text, now, heard.message)
        if step in self.course.steps:
            return self.answer(step, heard, now)
        return self.resume()

    def edit(self, number: int | None) -> Turn:
        """Ask a question again by its number; without one, say how."""
        if step := self.course.numbered(number):
            return self.ask(step)
        return Turn(
            effects=(Say(Direct(self.rep.id), cards.edit_card(self.engagement, self.playbook, self.handoff)),)
        )

    def later(self, step: str) -> Turn:
        """Put a question off and ask the next."""
        if step in self.handoff.answers or step in self.handoff.later:
            return self.go_on(step)
        self = self.with_handoff(replace(self.handoff, later=(*self.handoff.later, step)))
        return self.kept(self.go_on(step))

    def put_off(self) -> Turn:
        """People to confirm or a flag to answer wait as well: nothing is kept; what waits, and how to go on."""
        case = Case(self.engagement, self.playbook, self.handoff, None)
        return self._say(home_card(self.rep.id, (case,), ours=True), "")

    def answer(self, step: str, heard: Heard, now: datetime) -> Turn:
        """Keep an answer; people are shown back before they count."""
        if not heard.text.strip():
            return self._again("handoff-empty")
        if len(heard.text) > LONGEST:
            return self._again("handoff-too-long", count=len(heard.text), most=LONGEST)
        question = self.question(step)
        if question is not None and question.kind == "people" and heard.people:
            split = tuple(Internal(one) for one in heard.people)
            self = self.with_handoff(replace(self.handoff, split=split))
            return self.kept(
                self._say(cards.people_card(self.engagement, self.handoff, self.rep.id), CONFIRM)
            )
        return self._answered(step, Internal(heard.text), now, heard.items or (heard.text,), heard.message)

    def confirm_people(self, now: datetime) -> Turn:
        """The people shown back are right: keep them, known ones brought up to date."""
        if not self.handoff.split:
            return self.resume()
        fresh = {one.sealed.name.casefold(): one for one in self.handoff.split}
        known = {one.sealed.name.casefold(): one for one in self.handoff.stakeholders}
        self = self.with_handoff(replace(self.handoff, stakeholders=tuple((known | fresh).values())))
        return self._answered("stakeholders", people_text(self.handoff.stakeholders), now)

    def replace_people(self, heard: Heard, now: datetime) -> Turn:
        """The form holds everybody, one a line: it replaces what was known."""
        people = tuple(Internal(one) for one in heard.people)
        self = self.with_handoff(replace(self.handoff, stakeholders=people))
        return self._answered("stakeholders", people_text(people), now)

    def clarify(self, flag_id: str, words: str, now: datetime, message: str = "") -> Turn:
        """Answer the delivery lead's question; the answer goes to whoever asked."""
        flag = next((one for one in self.handoff.open_flags if one.id == flag_id), None)
        if flag is None:
            return self.resume()
        if not words.strip() or len(words) > LONGEST:
            return self._again(
                "handoff-empty" if not words.strip() else "handoff-too-long", count=len(words), most=LONGEST
            )
        closed = replace(flag, answer=Internal(words), answered_at=now, message=message)
        flags = tuple(closed if one.id == flag_id else one for one in self.handoff.flags)
        self = self.with_handoff(replace(self.handoff, flags=flags))
        told = Say(Direct(flag.by), review_cards.clarified_card(self.engagement, self.playbook, closed))
        thanks = Note(say("handoff-clarified", who=Who(flag.by)))
        log = Log("handoff.clarified", self.rep.id, {"flag": flag_id})
        return self.kept(
            self.go_on(noted=thanks) + Turn(effects=(told, log, *self._passed_on(now))), bump=self.ready
        )

    @property
    def ready(self) -> bool:
        """Complete and without open flags: only the delivery lead's word is missing."""
        return self.course.complete and not self.handoff.open_flags

    def with_answer(
        self,
        step: str,
        words: Internal[str],
        now: datetime,
        promises: tuple[str, ...] = (),
        message: str = "",
    ) -> "Interviewed":
        """The handoff with one answer more, or another; ``message`` is the one that gave it, where one did."""
        kept = self.handoff.promises
        question = self.question(step)
        if question is not None and question.kind == "promises":
            old = {one.words.sealed: one for one in kept}
            start = max((int(one.id) for one in kept), default=0)
            kept = tuple(
                old.get(item) or Promise(str(start + n), Internal(item)) for n, item in enumerate(promises, 1)
            )
        handoff = replace(
            self.handoff,
            answers={**self.handoff.answers, step: Answer(words, self.rep.id, now, message)},
            later=tuple(one for one in self.handoff.later if one != step),
            split=() if step == "stakeholders" else self.handoff.split,
            promises=kept,
        )
        return self.with_handoff(handoff)

    def _answered(
        self,
        step: str,
        words: Internal[str],
        now: datetime,
        promises: tuple[str, ...] = (),
        message: str = "",
    ) -> Turn:
        first = step not in self.handoff.answers
        self = self.with_answer(step, words, now, promises, message)
        noted = Note(say("handoff-noted" if first else "handoff-changed"))
        log = Log("handoff.answered" if first else "handoff.changed", self.rep.id, {"question": step})
        ready = first and self.ready
        passed = self._passed_on(now) if ready else ()
        return self.kept(self.go_on(step, noted) + Turn(effects=(log, *passed)), bump=ready)

    def _passed_on(self, now: datetime) -> tuple[Effect, ...]:
        """Once nothing but the delivery lead's word is missing, it is they who are reminded."""
        return passed_on(self.engagement, self.playbook, self.handoff, now) if self.ready else ()

    def kept(self, turn: Turn, *, bump: bool = False) -> Turn:
        """The new handoff is part of the turn, and the cards that show it follow."""
        focus = (turn.first(Person) or self.rep).focus
        return turn + Turn((self.handoff,), shown(self.engagement, self.handoff, focus, bump=bump))

    def _again(self, key: str, **args: int) -> Turn:
        card = Card(say(key, **args), (Note(say(f"{key}-help", **args)),))
        return Turn(effects=(Say(Direct(self.rep.id), card),))


def shown(
    engagement: Engagement,
    handoff: Handoff,
    focus: Focus | None = None,
    *,
    bump: bool = False,
) -> tuple[Effect, ...]:
    """The cards that show a handoff, brought up to date: one in the channel, one for the delivery lead.

    Every answer changes both: they are drawn when they are sent.
    """
    progress = View("handoff.progress", engagement.id, {"now_at": focus.step} if focus else {})
    cover = Card(say("handoff-progress-title", client=engagement.client))
    effects: list[Effect] = [
        Say(engagement.internal, cover, key=f"handoff.progress:{engagement.id}", view=progress)
    ]
    if lead := engagement.holder(Seat.DELIVERY_LEAD):
        review = View("handoff.review", engagement.id, {"lead": lead})
        cover = Card(say("handoff-review-title", client=engagement.client), audience=private(lead))
        key = f"handoff.review:{engagement.id}"
        effects.append(Say(Direct(lead), cover, key=key, bump=bump, view=review))
    if handoff.accepted:
        effects.append(Forget(f"handoff.nudge:{engagement.id}"))
    return tuple(effects)


def begin(engagement: Engagement, playbook: Playbook, rep: Person, due: Day) -> Turn:
    """Start the interview: a welcome and the first question by direct message, the progress card in the channel."""
    handoff = Handoff(engagement.id)
    talk = Interviewed(engagement, playbook, handoff, rep)
    hello = Say(Direct(rep.id), cards.welcome(engagement, rep.id, len(playbook.handoff), due))
    first = talk.ask(talk.course.steps[0])
    turn = Turn((handoff, *first.changes), (hello, *first.effects))
    return turn + Turn(
        effects=shown(engagement, handoff, Focus(engagement.id, "handoff", talk.course.steps[0]))
    )
