"""The questionnaire as one form: one's own answers stand in it, and those of colleagues are named."""

from bot.cards.card import Block, Day, Field, Form, Note, Para, say
from bot.flows.questionnaire import LONGEST
from bot.flows.questionnaire_cards import only
from bot.flows.questionnaire_words import contact, helping, wording
from bot.model.engagement import Engagement
from bot.model.questionnaire import Questionnaire


def form(engagement: Engagement, sheet: Questionnaire, person: str) -> Form:
    """All questions, none of them required: it can be sent half full, and again."""
    intro: tuple[Block, ...] = (
        Para(say("sheet-form-intro", due=Day(sheet.last_day))),
        Note(say("sheet-invite-how", who=contact(engagement))),
    )
    fields = []
    for question in sheet.rules.questions:
        given = sheet.answers.get(question.id, {})
        mine = given.get(person)
        others = bool(given) and mine is None
        fields.append(
            Field(
                id=question.id,
                kind="long",
                label=wording(question, engagement),
                hint=say("sheet-form-also") if others else helping(question, engagement),
                value=mine.words if mine else None,
                required=False,
                most=LONGEST,
            )
        )
    return Form(
        code="questionnaire.filled",
        title=say("sheet-title"),
        fields=tuple(fields),
        submit=say("sheet-submit"),
        intro=intro,
        engagement=engagement.id,
        audience=only(person),
    )
