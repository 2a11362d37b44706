"""The questionnaire as one form: all that somebody has not answered yet."""

from bot.cards.card import Block, Day, Field, Form, Note, Para, say
from bot.flows.questionnaire import LONGEST
from bot.flows.questionnaire_cards import only
from bot.flows.questionnaire_words import contact, helping, wording
from bot.model.engagement import Engagement
from bot.model.questionnaire import Questionnaire


def form(engagement: Engagement, sheet: Questionnaire, person: str) -> Form | None:
    """What this person has not answered, none of it required; None where they have answered everything.

    Their own answers are changed in the chat, one by one: together they are more than a form takes on Teams.
    """
    left = [one for one in sheet.rules.questions if person not in sheet.answers.get(one.id, {})]
    if not left:
        return None
    intro: list[Block] = [Para(say("sheet-form-intro", due=Day(sheet.last_day)))]
    if len(left) < len(sheet.rules.questions):
        intro.append(Note(say("sheet-form-rest")))
    intro.append(Note(say("sheet-invite-how", who=contact(engagement))))
    fields = tuple(
        Field(
            id=question.id,
            kind="long",
            label=wording(question, engagement),
            hint=say("sheet-form-also") if question.id in sheet.answers else helping(question, engagement),
            required=False,
            most=LONGEST,
        )
        for question in left
    )
    return Form(
        code="questionnaire.filled",
        title=say("sheet-title"),
        fields=fields,
        submit=say("sheet-submit"),
        intro=tuple(intro),
        engagement=engagement.id,
        audience=only(person),
    )
