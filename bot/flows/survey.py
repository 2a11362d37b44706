"""One engine for questions put to several people, each answering privately: begin, ask, remind, close."""

from collections.abc import Iterable, Mapping
from datetime import datetime

import msgspec
from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Card, Para, Who, say
from bot.effects import Effect, Forget, Later, Log, Say, Turn
from bot.flows import nudging
from bot.flows import survey_cards as cards
from bot.flows.survey_away import back, off
from bot.flows.survey_board import board
from bot.flows.survey_figures import means
from bot.flows.survey_plan import days_after, midnight_after, opening
from bot.flows.survey_words import name
from bot.model.engagement import Engagement
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.playbook import Playbook
from bot.model.playbook_surveys import SurveyRules
from bot.model.seats import Seat
from bot.model.survey import Survey


def seated(engagement: Engagement, rules: SurveyRules) -> tuple[str, ...]:
    """Whom a survey asks, as the seats are now."""
    return tuple(dict.fromkeys(one for seat in rules.seats for one in engagement.seats.get(seat, ())))


def running(surveys: Iterable[Survey], engagement: Engagement, kind: str, now: datetime) -> Survey | None:
    """The survey of this kind that is open in an engagement."""
    mine = (one for one in surveys if one.engagement == engagement.id and one.rules.id == kind)
    return next((one for one in mine if not one.over(now)), None)


def begin(
    engagement: Engagement,
    playbook: Playbook,
    rules: SurveyRules,
    people: Mapping[str, Person],
    past: Iterable[Survey],
    now: datetime,
) -> Turn:
    """Start a survey; where there is nobody to ask, the internal channel is told."""
    mine = sorted(
        (one for one in past if one.engagement == engagement.id and one.rules.id == rules.id),
        key=lambda one: one.number,
    )
    asked = seated(engagement, rules)
    if not asked and not (rules.client and engagement.client_room):
        return Turn(effects=(_nobody(engagement, rules),))
    number = mine[-1].number + 1 if mine else 1
    last_day = days_after(engagement, playbook, now, rules.closes)
    survey = Survey(
        engagement=engagement.id,
        id=f"{rules.id}-{number}",
        number=number,
        client=engagement.client,
        workspace=f"{engagement.internal.platform}:{engagement.internal.tenant}",
        rules=rules,
        opened_at=now,
        last_day=last_day,
        closes_at=midnight_after(engagement, last_day),
        remind_at=tuple(
            opening(engagement, playbook, days_after(engagement, playbook, now, days))
            for days in rules.remind
        ),
        asked=asked,
        before=means(mine[-1]) if mine else {},
    )
    return Poll(engagement, playbook, survey, people).announced(now)


def _nobody(engagement: Engagement, rules: SurveyRules) -> Say:
    manager = Who(engagement.holder(Seat.PROJECT_MANAGER) or engagement.opened_by)
    title = say("survey-nobody", survey=name(rules, engagement), client=engagement.client)
    card = Card(title, (Para(say("survey-nobody-help", who=manager)),))
    return Say(engagement.internal, card, key=f"survey.nobody:{engagement.id}:{rules.id}")


class Poll(msgspec.Struct, frozen=True, gc=False):
    """A survey as it stands, with what is needed to go on with it; every move returns a Turn."""

    engagement: Engagement
    playbook: Playbook
    survey: Survey
    people: Mapping[str, Person]

    @property
    def tag(self) -> str:
        """What all its cards and items are named after."""
        return f"{self.engagement.id}:{self.survey.id}"

    def with_(self, survey: Survey) -> "Poll":
        """The same with the survey in a new state."""
        return replace(self, survey=survey)

    def at(self, person: str, now: datetime) -> datetime:
        """``now``, or when ``person`` may next be written to (aware)."""
        known = self.people.get(person)
        zone = (known.zone if known else None) or self.engagement.zone
        return agenda.allowed(now, zone, self.playbook.hours, self.engagement.countries)

    def current(self) -> "Poll":
        """With those who sit there now among the asked; who answered stays."""
        asked = (*seated(self.engagement, self.survey.rules), *self.survey.replies)
        return self.with_(replace(self.survey, asked=tuple(dict.fromkeys(asked))))

    def announced(self, now: datetime) -> Turn:
        """Put the survey to the client in their channel, else to each person in private; plan what follows."""
        survey, head = self.survey, self.engagement
        log = Log("survey.begun", refs={"survey": survey.id})
        closing = opening(head, self.playbook, days_after(head, self.playbook, survey.closes_at, 0))
        close = Later(f"survey.close:{self.tag}", "survey.close", closing, args={"survey": survey.id})
        if survey.rules.client and head.client_room:
            card = cards.invitation(survey, head)
            invited = Say(head.client_room, card, key=f"survey.invite:{self.tag}")
            return Turn((survey,), (invited, self.shown(), *self.reminder(0), close, log))
        asked = self.ask(survey.asked, now)
        first = (self.shown(),) if survey.rules.client else ()
        return Turn((survey,), (*first, *self.reminder(0), close, log)) + asked

    def ask(self, whom: Iterable[str], now: datetime, *, again: bool = False) -> Turn:
        """Put it to people in private, each at an hour at which they may be written to."""
        told, effects = list[str](), list[Effect]()
        for one in whom:
            person, at = self.people.get(one), self.at(one, now)
            if person and off(self.engagement, self.survey, person, now):
                there = back(self.engagement, self.playbook, self.survey, person)
                if there is None:
                    continue
                at = max(at, there)
            if at > now:
                args = {"survey": self.survey.id, "again": str(int(again))}
                effects.append(Later(f"survey.ask:{self.tag}:{one}", "survey.ask", at, one, args=args))
                continue
            card = cards.question_card(self.survey, self.engagement, one, again=again)
            effects.append(Say(Direct(one), card, key=f"survey.ask:{self.tag}", bump=again))
            told.append(one)
        known = tuple(dict.fromkeys((*self.survey.told, *told)))
        changed = (replace(self.survey, told=known),) if known != self.survey.told else ()
        return Turn(changed, tuple(effects))

    def own_card(self, person: str) -> Say:
        """The card in somebody's direct conversation, as it is now."""
        card = cards.question_card(self.survey, self.engagement, person)
        return Say(Direct(person), card, key=f"survey.ask:{self.tag}")

    def reminder(self, step: int) -> tuple[Effect, ...]:
        """The ``step``-th reminder (from 0). Our own side is reminded together with all else that waits."""
        survey = self.survey
        if step >= len(survey.remind_at):
            return ()
        at = survey.remind_at[step]
        if not survey.rules.client:
            return tuple(
                nudging.remind(one, survey.engagement, f"survey:{survey.id}", at)
                for one in survey.asked
                if not off(self.engagement, survey, self.people.get(one), at)
            )
        args = {"survey": survey.id, "step": str(step)}
        return (Later(f"survey.remind:{self.tag}", "survey.remind", at, args=args),)

    def remind(self, step: int, now: datetime) -> Turn:
        """The client's people who have not answered are asked again, each in private."""
        poll = self.current()
        log = Log("survey.reminded", refs={"survey": self.survey.id, "step": str(step)})
        turn = poll.ask(poll.survey.silent, now, again=True)
        return Turn((poll.survey,)) + turn + Turn(effects=(*poll.reminder(step + 1), log))

    def asked_later(self, person: str, now: datetime, *, again: bool) -> Turn:
        """Somebody's morning has come."""
        poll = self.current()
        return poll.ask((person,) if person in poll.survey.silent else (), now, again=again)

    def close(self, now: datetime) -> Turn:
        """No answer counts any more; the result is posted anew, so that it is read."""
        poll = self.current()
        survey = replace(poll.survey, closed_at=now)
        poll = poll.with_(survey)
        effects: list[Effect] = []
        if survey.rules.client or survey.replies:
            effects.append(poll.shown(bump=survey.rules.client))
        if survey.rules.client and self.engagement.client_room:
            done = cards.ended(survey, self.engagement)
            effects.append(Say(self.engagement.client_room, done, key=f"survey.invite:{self.tag}"))
        for one in survey.told:
            card = cards.closed_card(survey, self.engagement, one)
            effects.append(Say(Direct(one), card, key=f"survey.ask:{self.tag}"))
        forget = Forget(f"survey.remind:{self.tag}")
        return Turn((survey,), (*effects, forget, Log("survey.closed", refs={"survey": survey.id})))

    def shown(self, *, bump: bool = False) -> Say:
        """The card of our own side, as it is now."""
        card = board(self.survey, self.engagement)
        return Say(self.engagement.internal, card, key=f"survey.board:{self.tag}", bump=bump)
