"""The client's questionnaire, question by question or in one form: at the pace of several people of the client."""

from collections.abc import Mapping
from datetime import datetime

import msgspec
from msgspec.structs import replace

from bot.cards.card import CLIENT, Block, Card, Day, Note, Para, Quote, Raw, Text, Who, say
from bot.effects import Effect, Forget, Log, Reject, Say, Turn, Whisper
from bot.flows import questionnaire_cards as cards
from bot.flows.asides import aside, greeted
from bot.flows.questionnaire_words import contact, course, topic
from bot.model.engagement import Engagement
from bot.model.heard import Heard
from bot.model.owed import Direct
from bot.model.person import Focus, Person
from bot.model.questionnaire import Given, Questionnaire

FLOW = "questionnaire"
#: The longest answer, in characters; what is longer is refused with the reason.
LONGEST = 2_000


class Filling(msgspec.Struct, frozen=True, gc=False):
    """The questionnaire as one person of the client works on it; every move returns a Turn."""

    engagement: Engagement
    sheet: Questionnaire
    by: Person

    @property
    def _mine(self) -> frozenset[str]:
        return frozenset(step for step, given in self.sheet.answers.items() if self.by.id in given)

    # -- where the conversation goes next

    def ask(self, step: str | None, noted: Block | None = None) -> Turn:
        """Put ``step`` to the person; with none, what is left, or thanks."""
        if step is None:
            return self._say(cards.rest_card(self.engagement, self.sheet, self.by.id, noted), "")
        return self._say(cards.question_card(self.engagement, self.sheet, step, self.by.id, noted), step)

    def resume(self) -> Turn:
        """Begin, or go on where it stopped."""
        if self.sheet.ended_at:
            return self._ended()
        return self.ask(course(self.sheet, self.by.id).resuming())

    def _say(self, card: Card, step: str) -> Turn:
        focus = Focus(self.engagement.id, FLOW, step)
        return Turn((replace(self.by, focus=focus),), (Say(Direct(self.by.id), card),))

    def _ended(self) -> Turn:
        card = Card(
            say("sheet-ended-title"),
            (Para(say("sheet-ended-how", who=contact(self.engagement))),),
            audience=CLIENT,
        )
        return Turn(effects=(Whisper(card),))

    # -- what the person does

    def said(self, heard: Heard, now: datetime) -> Turn:
        """A plain message in the direct conversation."""
        step = self.by.focus.step if self.by.focus else ""
        way = course(self.sheet, self.by.id)
        match heard.intent:
            case "continue":
                return self.resume()
            case "hello":
                return greeted(self.ask(step) if step in way.steps else self.resume())
            case "later" if step in way.steps:
                return self.later(step)
            case "back":
                return self.back(step)
            case "edit":
                return self.edit(heard.number)
        return self.answer(step, heard.text, now) if step in way.steps else self.resume()

    def edit(self, number: int | None) -> Turn:
        """Ask a question again by its number; without one, say which answers there are."""
        if self.sheet.ended_at:
            return self._ended()
        if step := course(self.sheet, self.by.id).numbered(number):
            return self.ask(step)
        card = cards.edit_card(self.engagement, self.sheet, self.by.id)
        return Turn(effects=(Say(Direct(self.by.id), card),))

    def back(self, step: str) -> Turn:
        """The question before, or the first."""
        way = course(self.sheet, self.by.id)
        return self.ask(way.before(step) or way.steps[0])

    def later(self, step: str) -> Turn:
        """Put a question off and ask the next; what is answered needs no putting off."""
        off = self.sheet.later.get(self.by.id, ())
        if step not in self.sheet.answers and step not in off and not self.sheet.ended_at:
            later = {**self.sheet.later, self.by.id: (*off, step)}
            self = replace(self, sheet=replace(self.sheet, later=later))
        turn = self.ask(course(self.sheet, self.by.id).following(step))
        return Turn((self.sheet,)) + turn

    def answer(self, step: str, words: str, now: datetime) -> Turn:
        """Keep an answer and ask the next question. What comes after the end is kept apart, and told."""
        if not words.strip():
            return self._told(say("sheet-empty"))
        if len(words) > LONGEST:
            return self._told(say("sheet-too-long", count=len(words), most=LONGEST))
        kept = self.with_({step: words.strip()}, now)
        if kept.sheet.full:
            return self._told(say("sheet-full"))
        if self.sheet.ended_at:
            thanks = Card(say("sheet-kept-late"), audience=cards.only(self.by.id))
            over = replace(self.by, focus=Focus(self.engagement.id, FLOW))
            return kept._after_end({step: words.strip()}) + Turn((over,), (Say(Direct(self.by.id), thanks),))
        noted = Note(self._noted(step))
        following = course(kept.sheet, self.by.id).following(step)
        return kept._shown(self, (step,)) + kept.ask(following, noted)

    def filled(self, values: Mapping[str, str], now: datetime) -> Turn:
        """The form came back: what is new or changed is kept; an emptied field takes nothing away."""
        too_long = {
            step: say("sheet-too-long", count=len(words), most=LONGEST)
            for step, words in values.items()
            if len(words) > LONGEST
        }
        if too_long:
            return Turn(effects=(Reject(too_long),))
        mine = {
            step: given[self.by.id].words for step, given in self.sheet.answers.items() if self.by.id in given
        }
        fresh = {step: words for step, words in values.items() if words and mine.get(step) != words}
        if not fresh:
            return aside(say("sheet-nothing-new"))
        kept = self.with_(fresh, now)
        if kept.sheet.full:
            return Turn(effects=(Reject({next(iter(fresh)): say("sheet-full")}),))
        if self.sheet.ended_at:
            return kept._after_end(fresh) + aside(say("sheet-kept-late"))
        left = len(kept.sheet.open)
        told = (
            say("sheet-kept-left", count=left, due=Day(self.sheet.last_day))
            if left
            else say("sheet-complete")
        )
        return kept._shown(self, tuple(fresh)) + aside(say("sheet-kept", count=len(fresh)), told)

    def with_(self, said: Mapping[str, str], now: datetime) -> "Filling":
        """The same with answers of this person's; after its end they stand apart."""
        sheet = self.sheet
        held = sheet.late if sheet.ended_at else sheet.answers
        held = {
            **held,
            **{step: {**held.get(step, {}), self.by.id: Given(words, now)} for step, words in said.items()},
        }
        if sheet.ended_at:
            return replace(self, sheet=replace(sheet, late=held))
        off = tuple(one for one in sheet.later.get(self.by.id, ()) if one not in said)
        later = {**sheet.later, self.by.id: off} if self.by.id in sheet.later else sheet.later
        return replace(self, sheet=replace(sheet, answers=held, later=later))

    def _noted(self, step: str) -> Text:
        if step in self._mine:
            return say("sheet-changed")
        others = tuple(self.sheet.answers.get(step, {}))
        return say("sheet-noted-too", who=Who(others[0])) if others else say("sheet-noted")

    def _shown(self, before: "Filling", steps: tuple[str, ...]) -> Turn:
        """The new state, and the cards of both channels that show it."""
        logs = tuple(
            Log(
                "questionnaire.changed" if step in before._mine else "questionnaire.answered",
                self.by.id,
                {"question": step},
            )
            for step in steps
        )
        complete = bool(before.sheet.open) and not self.sheet.open
        return Turn((self.sheet,), (*shown(self.engagement, self.sheet, bump=complete), *logs))

    def _after_end(self, said: Mapping[str, str]) -> Turn:
        """It had ended: kept beside the answers that were taken over, and our side is told."""
        blocks: list[Block] = [Para(say("sheet-late-told", who=Who(self.by.id)))]
        for step, words in said.items():
            if question := self.sheet.rules.question(step):
                blocks.append(Quote(Raw(words), topic(question, self.engagement)))
        card = Card(say("sheet-late-title", client=self.engagement.client), tuple(blocks))
        log = Log("questionnaire.late", self.by.id, {"count": str(len(said))})
        told = Say(self.engagement.internal, card)
        return Turn((self.sheet,), (told, *shown(self.engagement, self.sheet), log))

    def _told(self, words: Text) -> Turn:
        card = Card(words, audience=cards.only(self.by.id))
        return Turn(effects=(Say(Direct(self.by.id), card),))


def shown(engagement: Engagement, sheet: Questionnaire, *, bump: bool = False) -> tuple[Effect, ...]:
    """The cards of both channels, as they are now; ``bump`` posts our own anew, so that it is read."""
    effects: list[Effect] = []
    if engagement.client_room:
        key = f"questionnaire.invite:{engagement.id}"
        effects.append(Say(engagement.client_room, cards.invitation(engagement, sheet), key=key))
    key = f"questionnaire.board:{engagement.id}"
    effects.append(Say(engagement.internal, cards.board(engagement, sheet), key=key, bump=bump))
    return tuple(effects)


def end(engagement: Engagement, sheet: Questionnaire, by: Person, now: datetime) -> Turn:
    """Our side takes the answers over: what comes later is kept apart."""
    ended = replace(sheet, ended_at=now)
    log = Log("questionnaire.ended", by.id, {"open": str(len(sheet.open))})
    forget = Forget(f"questionnaire.remind:{engagement.id}")
    return Turn((ended,), (*shown(engagement, ended), forget, log))
