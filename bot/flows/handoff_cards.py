"""What the sales rep sees of the handoff: the questions, the people read back, what is left."""

from bot.cards.card import (
    INTERNAL,
    Block,
    Button,
    Card,
    Check,
    Checklist,
    Day,
    Facts,
    Note,
    Para,
    Parts,
    Progress,
    Quote,
    Raw,
    Who,
    internal,
    private,
    say,
)
from bot.flows.handoff_words import as_shown, glance, interview, person_line, topic, wording
from bot.model.engagement import Engagement
from bot.model.handoff import Flag, Handoff
from bot.model.internal import Inside
from bot.model.playbook import Playbook


def welcome(engagement: Engagement, rep: str, total: int, due: Day) -> Card:
    """The first word to the sales rep: what this is, how long it takes, why it matters."""
    return Card(
        say("handoff-welcome-title", client=engagement.client),
        (Para(say("handoff-welcome", who=Who(rep), count=total, due=due)), Note(say("handoff-welcome-how"))),
        audience=INTERNAL,
    )


def question_card(
    engagement: Engagement,
    playbook: Playbook,
    handoff: Handoff,
    step: str,
    rep: str,
    *,
    noted: Block | None = None,
) -> Card:
    """One question; with the answer so far where there is one. ``noted`` is said first: what was just heard."""
    course = interview(handoff, playbook)
    question = next(one for one in playbook.handoff if one.id == step)

    def build(inside: Inside) -> Parts:
        blocks: list[Block] = [noted] if noted else []
        blocks.append(Para(wording(question, engagement)))
        if answer := handoff.answers.get(step):
            blocks.append(Quote(Raw(answer.words.reveal(inside)), say("handoff-your-answer")))
        blocks.append(Note(say(f"handoff-how-{question.kind}")))
        buttons = [
            Button(say("handoff-form"), "handoff.form", engagement.id, step, opens=True),
            Button(say("handoff-later"), "handoff.later", engagement.id, step),
        ]
        if course.before(step):
            buttons.append(Button(say("handoff-back"), "handoff.back", engagement.id, step))
        title = say(
            "handoff-question-title",
            number=course.number(step),
            total=len(course.steps),
            client=engagement.client,
        )
        return title, blocks, buttons

    return internal(build, only=(rep,))


def people_card(engagement: Engagement, handoff: Handoff, rep: str) -> Card:
    """The people read from a message, shown back: is this right?"""

    def build(inside: Inside) -> Parts:
        people = [one.reveal(inside) for one in handoff.split]
        rows = tuple((Raw(one.name), Raw(person_line(one))) for one in people)
        buttons = (
            Button(
                say("handoff-people-yes"),
                "handoff.people_yes",
                engagement.id,
                as_shown(handoff.split),
                style="main",
            ),
            Button(say("handoff-people-form"), "handoff.form", engagement.id, "stakeholders", opens=True),
        )
        title = say("handoff-people-title", count=len(people))
        return title, (Facts(rows), Note(say("handoff-people-note"))), buttons

    return internal(build, only=(rep,))


def flag_card(engagement: Engagement, playbook: Playbook, flag: Flag, handoff: Handoff, rep: str) -> Card:
    """The delivery lead's question about one answer, put to the sales rep."""
    question = next(one for one in playbook.handoff if one.id == flag.question)

    def build(inside: Inside) -> Parts:
        blocks: list[Block] = [Quote(Raw(flag.asked.reveal(inside)), Who(flag.by))]
        if answer := handoff.answers.get(flag.question):
            blocks.append(Quote(Raw(glance(answer.words.reveal(inside))), say("handoff-your-answer")))
        blocks.append(Note(say("handoff-flag-how")))
        title = say("handoff-flag-title", topic=topic(question, engagement), client=engagement.client)
        button = Button(
            say("handoff-flag-answer"), "handoff.clarify", engagement.id, flag.id, style="main", opens=True
        )
        return title, blocks, (button,)

    return internal(build, only=(rep,))


def open_card(engagement: Engagement, playbook: Playbook, handoff: Handoff, rep: str) -> Card:
    """What the sales rep still owes, once only put-off questions are left."""
    course = interview(handoff, playbook)
    done = len(course.steps) - len(course.open)
    items = tuple(
        Check(topic(one, engagement), "later" if one.id in handoff.later else "open")
        for one in playbook.handoff
        if one.id in course.open
    )
    blocks = (Progress(done, len(course.steps), say("handoff-progress", done=done, total=len(course.steps))),)
    button = Button(say("handoff-continue"), "handoff.continue", engagement.id, style="main")
    return Card(
        say("handoff-open-title", count=len(items), client=engagement.client),
        (*blocks, Checklist(items), Note(say("handoff-open-note"))),
        (button,),
        private(rep),
    )


def edit_card(engagement: Engagement, playbook: Playbook, handoff: Handoff) -> Card:
    """Which answers there are to change, each a press away."""
    course = interview(handoff, playbook)
    given = [one for one in playbook.handoff if one.id in handoff.answers]
    buttons = tuple(
        Button(
            say("handoff-edit-number", number=course.number(one.id), topic=topic(one, engagement)),
            "handoff.edit",
            engagement.id,
            one.id,
        )
        for one in given
    )
    blocks = (Note(say("handoff-edit-how")),) if given else (Para(say("handoff-edit-none")),)
    return Card(say("handoff-edit-title"), blocks, buttons)
