"""What the client answered in the questionnaire, with who said it: page by page in chat, whole in an export."""

from collections.abc import Sequence

from bot.cards.card import Block, Button, Card, Divider, Note, Para, Quote, Raw, Who, say
from bot.flows.questionnaire_cards import only
from bot.flows.questionnaire_words import topic
from bot.model.engagement import Engagement
from bot.model.playbook_questionnaire import SheetQuestion
from bot.model.questionnaire import Questionnaire

#: Questions whose answers stand on one page.
PAGE = 6


def answers(engagement: Engagement, sheet: Questionnaire, reader: str, page: int) -> Card:
    """The answers with who gave them, page by page; for either side."""
    pages = range(1, -(-len(sheet.rules.questions) // PAGE) + 1)
    page = page if page in pages else 1
    shown = sheet.rules.questions[(page - 1) * PAGE : page * PAGE]
    blocks = _said(engagement, sheet, shown)
    buttons = tuple(
        Button(say("sheet-page", page=one), "questionnaire.read", engagement.id, str(one))
        for one in pages
        if one != page
    )
    title = say("sheet-answers-title", page=page, pages=len(pages))
    return Card(title, tuple(blocks), buttons, only(reader))


def document(engagement: Engagement, sheet: Questionnaire) -> Card:
    """All of it with who answered what, for an export by our side."""
    blocks = _said(engagement, sheet, sheet.rules.questions)
    return Card(say("sheet-board-title", client=engagement.client), tuple(blocks))


def _said(engagement: Engagement, sheet: Questionnaire, shown: Sequence[SheetQuestion]) -> list[Block]:
    """Questions, each with everybody's answers."""
    blocks: list[Block] = []
    for question in shown:
        if blocks:
            blocks.append(Divider())
        blocks.append(Para(topic(question, engagement)))
        for person, given in sheet.answers.get(question.id, {}).items():
            blocks.append(Quote(Raw(given.words), Who(person)))
        for person, given in sheet.late.get(question.id, {}).items():
            blocks.append(Quote(Raw(given.words), say("sheet-late-by", who=Who(person))))
        if question.id not in sheet.answers and question.id not in sheet.late:
            blocks.append(Note(say("sheet-open-yet")))
    return blocks
