"""The finished handoff as a document to read: in a room as a card, on disk as Markdown."""

from bot.cards.card import (
    Block,
    Card,
    Check,
    Checklist,
    Day,
    Divider,
    Facts,
    Moment,
    Note,
    Para,
    Parts,
    Quote,
    Raw,
    Who,
    Words,
    internal,
    say,
)
from bot.flows.handoff_words import address, person_line, topic
from bot.model.engagement import Engagement
from bot.model.handoff import Handoff
from bot.model.internal import Inside
from bot.model.playbook import Playbook, Question
from bot.model.seats import Seat

VERDICTS = {None: "open", "in_scope": "done", "gap": "flagged"}


def handoff_document(engagement: Engagement, playbook: Playbook, handoff: Handoff) -> Card:
    """Everything the handoff holds, in the order of the questions; for our side only."""

    def build(inside: Inside) -> Parts:
        blocks: list[Block] = [Facts(tuple(_head(engagement, handoff)))]
        for question in playbook.handoff:
            blocks.append(Divider())
            blocks.extend(_part(engagement, question, handoff, inside))
        if handoff.materials:
            rows = enumerate(map(address, handoff.materials), start=1)
            links = Facts(tuple((Raw(str(number)), link) for number, link in rows))
            blocks += [Divider(), Para(say("handoff-materials")), links]
        return say("document-title", client=engagement.client), blocks, ()

    return internal(build)


def _head(engagement: Engagement, handoff: Handoff) -> list[tuple[Words, Words]]:
    rows: list[tuple[Words, Words]] = [(say("document-signed"), Day(engagement.signed))]
    for seat in (Seat.SALES_REP, Seat.DELIVERY_LEAD, Seat.PROJECT_MANAGER):
        if person := engagement.holder(seat):
            rows.append((say(f"seat-{seat.value.replace('_', '-')}"), Who(person)))
    if handoff.meeting:
        rows.append((say("handoff-meeting"), Moment(handoff.meeting.at)))
        if handoff.meeting.link:
            rows.append((say("handoff-meeting-link"), address(handoff.meeting.link)))
    state = (
        say("document-accepted", who=Who(handoff.accepted.by)) if handoff.accepted else say("document-open")
    )
    return [*rows, (say("document-state"), state)]


def _part(engagement: Engagement, question: Question, handoff: Handoff, inside: Inside) -> list[Block]:
    answer, name = handoff.answers.get(question.id), topic(question, engagement)
    if answer is None:
        return [Para(name), Note(say("document-unanswered"))]
    blocks: list[Block]
    if question.kind == "people" and handoff.stakeholders:
        people = [one.reveal(inside) for one in handoff.stakeholders]
        blocks = [Para(name), Facts(tuple((Raw(one.name), Raw(person_line(one))) for one in people))]
    elif question.kind == "promises" and handoff.promises:
        checks = tuple(
            Check(
                Raw(one.words.reveal(inside)),
                VERDICTS[one.verdict],  # type: ignore[arg-type]
                say(f"handoff-verdict-{(one.verdict or 'open').replace('_', '-')}"),
            )
            for one in handoff.promises
        )
        blocks = [Para(name), Checklist(checks)]
    else:
        blocks = [Quote(Raw(answer.words.reveal(inside)), name)]
    for flag in handoff.flags:
        if flag.question == question.id:
            blocks.append(Quote(Raw(flag.asked.reveal(inside)), Who(flag.by)))
            reply = Raw(flag.answer.reveal(inside)) if flag.answer else say("handoff-missing-flag")
            blocks.append(Quote(reply, say("handoff-the-answer")))
    return blocks
