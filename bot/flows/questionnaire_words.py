"""How the questionnaire and its questions are named, and how far it is."""

from bot.cards.card import Own, Raw, Text, Who, Words, say
from bot.flows.desk import writing
from bot.flows.interview import Interview
from bot.model.engagement import Engagement
from bot.model.playbook_questionnaire import SheetQuestion
from bot.model.questionnaire import Questionnaire
from bot.model.seats import Seat


def wording(question: SheetQuestion, engagement: Engagement) -> Text:
    """The question as it is asked."""
    if question.text:
        return say("sheet-own", words=Own(question.text, engagement.language))
    return say(f"sheet-q-{_key(question)}")


def topic(question: SheetQuestion, engagement: Engagement) -> Words:
    """The question's short name, for lists."""
    if question.text:
        return Own(question.text, engagement.language)
    return say(f"sheet-t-{_key(question)}")


def helping(question: SheetQuestion, engagement: Engagement) -> Text | None:
    """What helps to answer: an example, or what it is for; the firm's own questions may have none."""
    if question.help:
        return say("sheet-own", words=Own(question.help, engagement.language))
    return None if question.text else say(f"sheet-h-{_key(question)}")


def _key(question: SheetQuestion) -> str:
    return question.id.replace("_", "-")


def course(sheet: Questionnaire, person: str) -> Interview:
    """The questionnaire as it stands for one person: what anybody answered is answered."""
    return Interview(sheet.rules.steps, sheet.answers, sheet.later.get(person, ()))


def contact(engagement: Engagement) -> Words:
    """Whom the client asks for help."""
    person = engagement.holder(Seat.PROJECT_MANAGER) or writing(engagement)
    return Who(person) if person else Raw("–")


def recipients(engagement: Engagement, sheet: Questionnaire | None = None) -> tuple[str, ...]:
    """Who of the client is reminded: the client lead, and everybody who has begun; with neither, whoever sits there."""
    lead = engagement.seats.get(Seat.CLIENT_LEAD, ())
    found = tuple(dict.fromkeys((*lead, *(sheet.people if sheet else ()))))
    others = (Seat.CLIENT_SPONSOR, Seat.CLIENT_STAKEHOLDER)
    return found or tuple(one for seat in others for one in engagement.seats.get(seat, ()))
