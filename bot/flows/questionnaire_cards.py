"""The cards of the questionnaire: what the client sees of it, question by question, and what our own side sees."""

from bot.cards.card import (
    CLIENT,
    Audience,
    Block,
    Button,
    Card,
    Check,
    Checklist,
    Day,
    Facts,
    Listed,
    Note,
    Para,
    Progress,
    Quote,
    Raw,
    Style,
    Text,
    Who,
    private,
    say,
)
from bot.flows.questionnaire_words import contact, course, helping, topic, wording
from bot.model.engagement import Engagement
from bot.model.playbook_questionnaire import QuestionnaireRules
from bot.model.questionnaire import Questionnaire


def only(person: str) -> Audience:
    """One person, of whichever side."""
    return Audience("only", (person,))


def offer(engagement: Engagement, rules: QuestionnaireRules, last_day: Day, reader: str) -> Card:
    """What the client will be asked, for whoever sends it."""
    blocks = (
        Para(say("sheet-offer", count=len(rules.questions), due=last_day, who=contact(engagement))),
        Checklist(tuple(Check(topic(one, engagement), "open") for one in rules.questions)),
    )
    send = Button(say("sheet-send"), "questionnaire.send", engagement.id, style="main")
    return Card(say("sheet-offer-title", client=engagement.client), blocks, (send,), private(reader))


def invitation(engagement: Engagement, sheet: Questionnaire) -> Card:
    """The questionnaire in the client's channel, with how far it is."""
    done, total = len(sheet.rules.steps) - len(sheet.open), len(sheet.rules.steps)
    if sheet.ended_at:
        return Card(
            say("sheet-ended-title"), (Para(say("sheet-ended-thanks")),), (_read(engagement),), CLIENT
        )
    blocks: list[Block] = [Para(say("sheet-invite", count=total, due=Day(sheet.last_day)))]
    if done:
        blocks.append(Progress(done, total, say("sheet-progress", done=done, total=total)))
    if done == total:
        blocks = [Para(say("sheet-complete")), *blocks[1:]]
    blocks.append(Note(say("sheet-invite-how", who=contact(engagement))))
    read = (_read(engagement),) if done else ()
    ways = () if done == total else _ways(engagement)
    return Card(say("sheet-invite-title"), tuple(blocks), (*ways, *read), CLIENT)


def _ways(engagement: Engagement) -> tuple[Button, Button]:
    return (
        Button(say("sheet-start"), "questionnaire.start", engagement.id, style="main"),
        form_button(engagement),
    )


def form_button(engagement: Engagement) -> Button:
    """All questions in one form."""
    return Button(say("sheet-form"), "questionnaire.form", engagement.id, opens=True)


def _read(engagement: Engagement) -> Button:
    return Button(say("sheet-read"), "questionnaire.read", engagement.id, "1")


def question_card(
    engagement: Engagement, sheet: Questionnaire, step: str, person: str, noted: Block | None = None
) -> Card:
    """One question, put to one person, with their own answer where there is one."""
    way, question = course(sheet, person), sheet.rules.question(step)
    assert question is not None  # noqa: S101 - a step of this questionnaire
    blocks: list[Block] = [noted] if noted else []
    blocks.append(Para(wording(question, engagement)))
    if help_ := helping(question, engagement):
        blocks.append(Note(help_))
    given = sheet.answers.get(step, {})
    if person in given:
        blocks.append(Quote(Raw(given[person].words), say("sheet-your-answer")))
    if others := tuple(Who(one) for one in given if one != person):
        blocks.append(Note(say("sheet-also", who=Listed(others))))
    blocks.append(Note(say("sheet-how")))
    buttons = [Button(say("sheet-later"), "questionnaire.later", engagement.id, step)]
    if way.before(step):
        buttons.append(Button(say("sheet-back"), "questionnaire.back", engagement.id, step))
    title = say("sheet-question-title", number=way.number(step), total=len(way.steps))
    return Card(title, tuple(blocks), (*buttons, form_button(engagement)), only(person))


def rest_card(engagement: Engagement, sheet: Questionnaire, person: str, noted: Block | None = None) -> Card:
    """What is left once nothing fresh is: the questions that were put off, or thanks."""
    blocks: list[Block] = [noted] if noted else []
    total = len(sheet.rules.steps)
    if not sheet.open:
        blocks += [Para(say("sheet-complete")), Note(say("sheet-complete-note", who=contact(engagement)))]
        return Card(say("sheet-complete-title"), tuple(blocks), (_read(engagement),), only(person))
    items = tuple(
        Check(topic(one, engagement), "later") for one in sheet.rules.questions if one.id in sheet.open
    )
    blocks.append(
        Progress(total - len(items), total, say("sheet-progress", done=total - len(items), total=total))
    )
    blocks += [Checklist(items), Note(say("sheet-left-note", due=Day(sheet.last_day)))]
    go_on = Button(say("sheet-go-on"), "questionnaire.start", engagement.id, style="main")
    title = say("sheet-left-title", count=len(items))
    return Card(title, tuple(blocks), (go_on, form_button(engagement)), only(person))


def reminder(engagement: Engagement, sheet: Questionnaire, person: str, *, late: bool) -> Card:
    """What is still open, for one person of the client."""
    done, total = len(sheet.rules.steps) - len(sheet.open), len(sheet.rules.steps)
    words = say(
        "sheet-remind-late" if late else "sheet-remind", count=len(sheet.open), due=Day(sheet.last_day)
    )
    blocks = (
        Para(words),
        Progress(done, total, say("sheet-progress", done=done, total=total)),
        Note(say("sheet-invite-how", who=contact(engagement))),
    )
    return Card(say("sheet-invite-title"), blocks, _ways(engagement), only(person))


def edit_card(engagement: Engagement, sheet: Questionnaire, person: str) -> Card:
    """Which of their answers somebody can change, each a press away."""
    way = course(sheet, person)
    mine = [one for one in sheet.rules.questions if person in sheet.answers.get(one.id, {})]
    buttons = tuple(
        Button(
            say("sheet-edit-number", number=way.number(one.id), topic=topic(one, engagement)),
            "questionnaire.edit",
            engagement.id,
            one.id,
        )
        for one in mine
    )
    block: Block = Note(say("sheet-edit-how")) if mine else Para(say("sheet-edit-none"))
    return Card(say("sheet-edit-title"), (block,), buttons, only(person))


def board(engagement: Engagement, sheet: Questionnaire) -> Card:
    """How far it is, for our own side."""
    done, total = len(sheet.rules.steps) - len(sheet.open), len(sheet.rules.steps)
    rows: list[tuple[Text, Text | Listed | Day | Who]] = [(say("sheet-due"), Day(sheet.last_day))]
    if sheet.people:
        rows.append((say("sheet-by"), Listed(tuple(map(Who, sheet.people)))))
    blocks: list[Block] = [
        Progress(done, total, say("sheet-progress", done=done, total=total)),
        Facts(tuple(rows)),
    ]
    if sheet.late:
        blocks.append(Note(say("sheet-late", count=len(sheet.late))))
    if sheet.ended_at:
        blocks.append(Note(say("sheet-over")))
    elif not sheet.open:
        blocks.append(Para(say("sheet-all", client=engagement.client)))
    buttons = (_read(engagement),) if done or sheet.late else ()
    if not sheet.ended_at:
        style: Style = "plain" if sheet.open else "main"
        buttons = (*buttons, Button(say("sheet-end"), "questionnaire.end", engagement.id, style=style))
    return Card(say("sheet-board-title", client=engagement.client), tuple(blocks), buttons)
