"""What of an onboarding is still missing, and what of an offboarding is still to be done."""

from collections.abc import Iterable, Mapping
from datetime import datetime

import msgspec

from bot.cards.card import Check, Day, Listed, Own, Raw, Text, Who, Words, say
from bot.flows.checklist import checklist_of
from bot.flows.checklist_items import drafted, name
from bot.flows.desk import plan_of
from bot.model.checklist import Item
from bot.model.closing import Closing, Mark
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.handoff import Handoff
from bot.model.internal import Inside
from bot.model.person import Person
from bot.model.playbook import Playbook
from bot.model.playbook_closing import Need, Step
from bot.model.survey import Survey

#: Items that are named of one need; the others are counted.
NAMED = 6


def closing_of(engagement: Engagement, docs: Mapping[str, Document]) -> Closing:
    """How far the engagement is from its ends."""
    held = docs.get("closing")
    return held if isinstance(held, Closing) else Closing(engagement.id)


class Gate(msgspec.Struct, frozen=True, gc=False):
    """An engagement as its ends see it, at a time (aware)."""

    engagement: Engagement
    playbook: Playbook
    closing: Closing
    docs: Mapping[str, Document]
    handoff: Handoff | None
    surveys: tuple[Survey, ...]
    people: Mapping[str, Person]
    now: datetime

    @property
    def missing(self) -> tuple[Need, ...]:
        """What is neither there nor left out."""
        needs = self.playbook.complete.needs
        return tuple(one for one in needs if one.id not in self.closing.waived and not self.there(one))

    def there(self, need: Need) -> bool:
        """Whether it is there."""
        if need.id == "handoff":
            return self.handoff is not None and self.handoff.accepted is not None
        if need.id == "kickoff":
            kickoff = plan_of(self.engagement, self.docs).kickoff
            return kickoff is not None and kickoff <= self.now
        if need.survey:
            return any(self._over(one) for one in self._of(need.survey))
        return not self._open(need)

    @property
    def left(self) -> tuple[Step, ...]:
        """The steps of the offboarding that are neither done nor left out."""
        return tuple(
            one
            for one in self.playbook.offboarding
            if one.id not in self.closing.steps and not self.answered(one)
        )

    def asked(self, step: Step) -> Survey | None:
        """The survey of a step, once it was sent in this offboarding."""
        begun = self.closing.begun
        sent = (one for one in self._of(step.survey) if begun and one.opened_at >= begun.at)
        return max(sent, key=lambda one: one.number, default=None)

    def answered(self, step: Step) -> bool:
        """Whether the survey of a step is over, or all have answered."""
        survey = self.asked(step) if step.survey else None
        return survey is not None and self._over(survey)

    def check(self, need: Need, inside: Inside) -> Check:
        """One line of what an onboarding needs, with what of it is open."""
        label = need_name(need, self.engagement)
        if mark := self.closing.waived.get(need.id):
            return Check(label, "later", left_out(mark))
        if self.there(need):
            return Check(label, "done")
        items = [name(self.engagement, self.playbook, one, inside) for one in self._open(need)]
        shown = tuple(one for one in items[:NAMED] if isinstance(one, Text | Own | Raw))
        if not shown:
            return Check(label, "open")
        rest = len(items) - len(shown)
        listed = Listed(shown)
        return Check(label, "open", say("closing-items-more", items=listed, count=rest) if rest else listed)

    def _open(self, need: Need) -> list[Item]:
        items = (checklist_of(self.docs) or drafted(self.engagement, self.playbook)).items
        return [
            one
            for one in items
            if one.unfinished and (one.id in need.items or one.dimension == need.dimension)
        ]

    def _of(self, kind: str) -> Iterable[Survey]:
        return (one for one in self.surveys if one.rules.id == kind and one.engagement == self.engagement.id)

    def _over(self, survey: Survey) -> bool:
        return survey.over(self.now) or bool(survey.replies and not survey.silent)


def need_name(need: Need, engagement: Engagement) -> Words:
    """What is needed, in words."""
    return Own(need.text, engagement.language) if need.text else say(f"complete-need-{need.id}")


def step_name(step: Step, engagement: Engagement) -> Words:
    """A step of the offboarding, in words."""
    return Own(step.text, engagement.language) if step.text else say(f"offboard-step-{step.id}")


def left_out(mark: Mark) -> Text:
    """Who left something out; the reason stands below."""
    return say("closing-left-out", who=Who(mark.by), day=Day(mark.at.date()))
