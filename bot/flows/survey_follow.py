"""What follows from an answer: a proposed concern and an escalation, an alarm, or something to agree about a "no"."""

from datetime import datetime

import msgspec
from msgspec.structs import replace

from bot.cards.card import Block, Button, Card, Facts, Note, Para, Parts, Who, internal, private, say
from bot.effects import Effect, Later, Log, Say, Turn, Whisper
from bot.flows import nudging
from bot.flows.issue_matter import TRUSTED, Matter
from bot.flows.issue_moves import edited
from bot.flows.issue_private import proposed, told_later
from bot.flows.issue_raise import Raising
from bot.flows.line import whom
from bot.flows.survey import Poll
from bot.flows.survey_board import answers
from bot.flows.survey_figures import health, low, score
from bot.flows.survey_plan import days_after, opening
from bot.flows.survey_words import name, tenths
from bot.model.internal import Inside
from bot.model.issue import Issue
from bot.model.issue_desk import IssueDesk
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.places import Room
from bot.model.reading import Reading
from bot.model.seats import Seat
from bot.model.survey import Reply

#: Who is told of a proposed concern, and of an alarm; the project manager reads the internal channel, too.
CONCERN = (Seat.PROJECT_MANAGER, Seat.ENGAGEMENT_PARTNER)
ALARM = (Seat.ENGAGEMENT_PARTNER,)
#: Who alone is told of one that is a matter of people (issues: team bypasses the matrix).
PEOPLE = TRUSTED[:1]


class Proposing(msgspec.Struct, frozen=True, gc=False):
    """What an issue from an answer takes: where it is numbered, its id, the one that an earlier answer raised."""

    desk: IssueDesk
    id: str
    reading: Reading
    earlier: Issue | None = None


class Following(msgspec.Struct, frozen=True, gc=False):
    """One answer that was just kept, with the questions where it states a ``worry``."""

    poll: Poll
    by: Person
    reply: Reply
    worries: frozenset[str]
    room: Room

    def then(self, proposing: Proposing, now: datetime) -> Turn:
        """As the playbook has it for this survey."""
        match self.poll.survey.rules.follow:
            case "concern":
                return self._concern(proposing, now)
            case "health":
                return self.health(now)
            case "adjust":
                return self._adjust(now)
        return Turn()

    def _concern(self, proposing: Proposing, now: datetime) -> Turn:
        """A low score, a "no" or a stated concern is raised as an issue of that person, once a survey."""
        found = {*low(self.poll.survey.rules, self.reply), *self.worries}
        if not found:
            return Turn()
        survey, head = self.poll.survey, self.poll.engagement
        said = "\n\n".join(
            self.reply.answers[one.id].sealed for one in survey.rules.questions if one.id in self.worries
        )
        if earlier := proposing.earlier:
            matter = Matter(head, self.poll.playbook, earlier, self.poll.people)
            return edited(matter, self.by.id, said, now)
        number = proposing.desk.last + 1
        alone = proposing.reading.category == "team"
        knowing = PEOPLE if alone else CONCERN
        kept = replace(survey, raised={**survey.raised, self.by.id: number})
        raised = Raising(
            engagement=head,
            playbook=self.poll.playbook,
            people=self.poll.people,
            desk=proposing.desk,
            reading=proposing.reading,
            id=proposing.id,
            via="survey",
            words=said,
            room=self.room,
            by=self.by,
            survey=survey.id,
            knowing=knowing,
        ).turn(now)
        shown = tuple(one for one in raised.effects if not isinstance(one, Whisper))
        told = tell(self.poll.with_(kept), knowing, self.by.id, now, alone=alone)
        return Turn((kept,), told) + replace(raised, effects=shown)

    def health(self, now: datetime) -> Turn:
        """The partner is told once when the team feels that the client is unhappy."""
        survey = self.poll.survey
        if survey.alarmed or health(survey) != "alarm":
            return Turn()
        kept = replace(survey, alarmed=True)
        return Turn((kept,), tell(self.poll.with_(kept), ALARM, "", now))

    def _adjust(self, now: datetime) -> Turn:
        """Whoever said "no" is asked what changes, and reminded until that is agreed."""
        poll = self.poll
        if not poll.survey.unadjusted:
            return Turn()
        day = days_after(poll.engagement, poll.playbook, now, 1)
        at = opening(poll.engagement, poll.playbook, day)
        return Turn(effects=(nudging.remind(self.by.id, poll.engagement.id, f"adjust:{poll.survey.id}", at),))


def tell(
    poll: Poll, seats: tuple[Seat, ...], about: str, now: datetime, *, alone: bool = False
) -> tuple[Effect, ...]:
    """Tell the holders of seats, or the next up the line, in private; at night, in their morning.

    ``about`` is the person whose answer it is, empty for an alarm about all of them. ``alone`` says that it is a
    matter of people, which nobody else hears of.
    """
    told = {one: None for seat in seats if (one := whom(poll.engagement, poll.people, seat, now))}
    found: list[Effect] = [told_now(poll, one, about, now, alone=alone) for one in told]
    return tuple(found) or (Log("escalation.nobody", refs={"seat": seats[-1].value}),)


def told_now(poll: Poll, person: str, about: str, now: datetime, *, alone: bool = False) -> Effect:
    """Now, or when they may be written to."""
    if (at := poll.at(person, now)) > now:
        args = {"survey": poll.survey.id, "about": about, **({"alone": "yes"} if alone else {})}
        return Later(told_later(poll.tag, person, about), "survey.tell", at, person, args=args)
    head = poll.engagement
    if not about:
        return Say(Direct(person), alarm(poll, person), key=f"survey.alarm:{poll.tag}")
    number = poll.survey.raised.get(about, 0)
    shown = proposal(poll, about, number, person, alone=alone)
    return Say(Direct(person), shown, key=proposed(head.id, number))


def proposal(poll: Poll, about: str, number: int, person: str, *, alone: bool) -> Card:
    """A concern that a survey proposes: whose answer, and what in it gives cause to worry.

    The project manager is to talk to them; where it is a matter of people, whoever ``person`` reads it ``alone``.
    """
    survey, head = poll.survey, poll.engagement
    reply = survey.late.get(about) or survey.replies[about]
    asked = {one.id for one in survey.rules.questions if one.worry and one.id in reply.answers}
    manager = Who(head.holder(Seat.PROJECT_MANAGER) or head.opened_by)
    then = say("survey-concern-people") if alone else say("survey-concern-next", who=manager)

    def build(inside: Inside) -> Parts:
        blocks: tuple[Block, ...] = (
            Para(say("survey-concern", who=Who(about), survey=name(survey.rules, head))),
            Facts(answers(survey, head, reply, inside, *low(survey.rules, reply), *asked)),
            Note(then),
        )
        take = Button(say("issue-take"), "issue.take", head.id, str(number), style="main")
        return say("survey-concern-title", client=head.client, number=number), blocks, (take,)

    return internal(build, only=(person,))


def alarm(poll: Poll, person: str) -> Card:
    """The team feels that the client is unhappy."""
    survey, head = poll.survey, poll.engagement
    words = say("survey-alarm", mean=tenths(score(survey) or 0), count=len(survey.replies))
    return Card(say("survey-alarm-title", client=head.client), (Para(words),), audience=private(person))
