"""What the alignment check looks like: a question to one person, and the board in the internal channel."""

from bot.cards.card import (
    INTERNAL,
    Block,
    Button,
    Card,
    Check,
    Checklist,
    Facts,
    Field,
    Form,
    Listed,
    Note,
    Own,
    Para,
    Parts,
    Progress,
    Quote,
    Raw,
    Who,
    Words,
    internal,
    internal_form,
    private,
    say,
)
from bot.flows.compare import Disagreement, complete, disagreements, unsettled
from bot.flows.handoff_words import wording
from bot.flows.interview import Interview
from bot.model.alignment import Alignment, Beliefs
from bot.model.engagement import Engagement
from bot.model.internal import Inside
from bot.model.playbook import Playbook, Question


def topic(question: Question) -> Words:
    """The fact's short name."""
    if question.text:
        return Own(question.text)
    return say(f"alignment-t-{question.id.replace('_', '-')}")


def invitation(engagement: Engagement, person: str) -> Card:
    """Four questions, two minutes, nobody sees another's answers first."""
    start = Button(say("alignment-start"), "alignment.start", engagement.id, style="main")
    title = say("alignment-invite-title", client=engagement.client)
    return Card(
        title, (Para(say("alignment-invite")), Note(say("alignment-invite-note"))), (start,), private(person)
    )


def question_card(
    engagement: Engagement, playbook: Playbook, course: Interview, beliefs: Beliefs, step: str, person: str
) -> Card:
    """One fact, with the person's own answer so far."""
    question = next(one for one in playbook.alignment if one.id == step)

    def build(inside: Inside) -> Parts:
        blocks: list[Block] = [Para(wording(question, engagement, "alignment"))]
        if (answer := beliefs.answers.get(step)) and answer.reveal(inside):
            blocks.append(Quote(Raw(answer.reveal(inside)), say("handoff-your-answer")))
        blocks.append(Note(say(f"alignment-how-{question.kind}")))
        title = say(
            "alignment-question-title",
            number=course.number(step),
            total=len(course.steps),
            client=engagement.client,
        )
        buttons = [Button(say("alignment-unknown"), "alignment.unknown", engagement.id, step)]
        if course.before(step):
            buttons.append(Button(say("handoff-back"), "alignment.back", engagement.id, step))
        return title, blocks, buttons

    return internal(build, only=(person,))


def again(key: str) -> Card:
    """What was said cannot be compared; say what is needed."""
    return Card(say(key), (Note(say(f"{key}-help")),))


def thanks(engagement: Engagement, check: Alignment, person: str) -> Card:
    """All four given; who is still awaited."""
    waiting = tuple(
        one for one in check.asked if one not in check.beliefs or check.beliefs[one].done_at is None
    )
    text = (
        say("alignment-thanks-waiting", who=Listed(tuple(Who(one) for one in waiting))) if waiting else None
    )
    line = text or say("alignment-thanks-all")
    title = say("alignment-thanks-title", client=engagement.client)
    return Card(title, (Para(line), Note(say("alignment-thanks-note"))), (), private(person))


def board(engagement: Engagement, playbook: Playbook, check: Alignment) -> Card:
    """The check in the internal channel: who has answered; once all have, the disagreements side by side."""
    done = [one for one in check.asked if one in check.beliefs and check.beliefs[one].done_at]
    if not complete(check):
        items = tuple(Check(Who(one), "done" if one in done else "open") for one in check.asked)
        progress = Progress(
            len(done), len(check.asked), say("alignment-answered", done=len(done), total=len(check.asked))
        )
        buttons = (
            (Button(say("alignment-compare"), "alignment.compare", engagement.id),) if len(done) > 1 else ()
        )
        blocks = (progress, Checklist(items), Note(say("alignment-board-note")))
        return Card(say("alignment-board-title", client=engagement.client), blocks, buttons, INTERNAL)
    found, left = disagreements(check, playbook), unsettled(check, playbook)

    def build(inside: Inside) -> Parts:
        parts: list[Block] = []
        for one in found:
            question = next(q for q in playbook.alignment if q.id == one.fact)
            parts.append(Para(_headline(one, question)))
            parts.append(
                Facts(
                    tuple((Who(person), _belief(check, person, one.fact, inside)) for person in check.asked)
                )
            )
            if ruling := check.rulings.get(one.fact):
                parts.append(
                    Quote(Raw(ruling.words.reveal(inside)), say("alignment-holds", who=Who(ruling.by)))
                )
        if not found:
            parts.append(Para(say("alignment-agreed")))
        presses = [
            Button(
                say("alignment-settle", topic=topic(next(q for q in playbook.alignment if q.id == one.fact))),
                "alignment.settle",
                engagement.id,
                one.fact,
                style="main" if n == 0 else "plain",
                opens=True,
            )
            for n, one in enumerate(left)
        ]
        key = "alignment-open-title" if left else "alignment-aligned-title"
        return say(key, client=engagement.client, count=len(left)), parts, presses

    return internal(build)


def _headline(one: Disagreement, question: Question) -> Words:
    about = Raw("; ".join(one.about))
    return say(f"alignment-{one.kind}", topic=topic(question), about=about)


def _belief(check: Alignment, person: str, fact: str, inside: Inside) -> Words:
    belief = check.beliefs.get(person)
    answer = belief.answers.get(fact) if belief else None
    words = answer.reveal(inside) if answer else ""
    if not words:
        return say("alignment-not-known")
    return say("alignment-weeks", count=int(words)) if words.isdigit() else Raw(words)


def settle_form(engagement: Engagement, playbook: Playbook, check: Alignment, fact: str) -> Form:
    """What holds, in one field, with everybody's beliefs above it."""
    question = next(one for one in playbook.alignment if one.id == fact)

    def build(inside: Inside) -> Form:
        beliefs = tuple((Who(person), _belief(check, person, fact, inside)) for person in check.asked)
        return Form(
            code="alignment.settled",
            title=say("alignment-settle-title"),
            intro=(Para(topic(question)), Facts(beliefs)),
            fields=(Field(id="words", kind="long", label=say("alignment-settle-label")),),
            submit=say("handoff-form-submit"),
            engagement=engagement.id,
            arg=fact,
        )

    return internal_form(build)
