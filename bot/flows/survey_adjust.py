"""A "no" about how we work together gets an adjustment with a date, and is asked about on that day."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Card, Para, Parts, Quote, Raw, Text, internal, say
from bot.effects import Effect, Later, Log, Reject, Say, Turn
from bot.flows.asides import aside
from bot.flows.line import whom
from bot.flows.survey import Poll
from bot.flows.survey_plan import opening
from bot.flows.survey_words import topic
from bot.model.internal import Inside, Internal
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.playbook_surveys import SurveyQuestion
from bot.model.seats import Seat
from bot.model.survey import Adjustment

YEAR = timedelta(days=365)


def adjusted(
    poll: Poll, by: Person, question: SurveyQuestion, what: str, on: date | None, now: datetime
) -> Turn:
    """Keep what was agreed; a date that cannot be meant goes back to its field."""
    head, survey = poll.engagement, poll.survey
    today = now.astimezone(ZoneInfo(head.zone)).date()
    errors: dict[str, Text] = {}
    if not what:
        errors["what"] = say("survey-adjust-empty")
    if on is None or not today <= on <= today + YEAR:
        errors["on"] = say("survey-adjust-date")
    if errors or on is None:
        return Turn(effects=(Reject(errors),))
    agreed = Adjustment(Internal(what), on, by.id)
    kept = replace(survey, adjusted={**survey.adjusted, question.id: agreed})
    day = agenda.add_business_days(on, 0, poll.playbook.hours, head.countries)
    args = {"survey": survey.id, "question": question.id}
    at = opening(head, poll.playbook, day)
    effects: list[Effect] = [poll.with_(kept).shown(), Log("survey.adjusted", by.id, args)]
    if not kept.over(now):
        effects += [poll.with_(kept).own_card(one) for one in kept.told if one in kept.replies]
    if at > now:
        effects.append(Later(_item(poll, question.id), "survey.adjusted", at, args=args))
    return Turn((kept,), tuple(effects)) + aside(say("survey-adjust-thanks"))


def _item(poll: Poll, question: str) -> str:
    return f"survey.adjusted:{poll.tag}:{question}"


def reached(poll: Poll, question: SurveyQuestion, now: datetime) -> Turn:
    """The day has come: whoever manages the project looks whether it helped."""
    agreed = poll.survey.adjusted.get(question.id)
    told = whom(poll.engagement, poll.people, Seat.PROJECT_MANAGER, now)
    if agreed is None or told is None:
        return Turn()
    if (at := poll.at(told, now)) > now:
        args = {"survey": poll.survey.id, "question": question.id}
        return Turn(effects=(Later(_item(poll, question.id), "survey.adjusted", at, args=args),))

    def build(inside: Inside) -> Parts:
        title = say("survey-adjust-due", client=poll.engagement.client)
        blocks = (
            Para(topic(question, poll.engagement)),
            Quote(Raw(agreed.words.reveal(inside))),
            Para(say("survey-adjust-due-how")),
        )
        return title, blocks, ()

    card: Card = internal(build, only=(told,))
    return Turn(
        effects=(Say(Direct(told), card), Log("survey.adjustment_due", refs={"question": question.id}))
    )
