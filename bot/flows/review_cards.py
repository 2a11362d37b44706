"""What our side sees of the handoff: its progress in the channel, and what the delivery lead reads."""

from collections.abc import Iterator

from bot.cards.card import (
    INTERNAL,
    Block,
    Button,
    Card,
    Check,
    Checklist,
    Facts,
    Listed,
    Moment,
    Note,
    Parts,
    Progress,
    Quote,
    Raw,
    Style,
    Who,
    Words,
    internal,
    say,
)
from bot.flows.handoff_words import address, glance, interview, topic
from bot.model.engagement import Engagement
from bot.model.handoff import Flag, Handoff
from bot.model.internal import Inside
from bot.model.playbook import Playbook
from bot.model.seats import Seat

#: More links than this are only counted on the progress card; the document lists all of them.
MATERIALS = 5


def _checks(
    engagement: Engagement, playbook: Playbook, handoff: Handoff, now_at: str | None
) -> Iterator[Check]:
    flagged = {flag.question for flag in handoff.open_flags}
    for question in playbook.handoff:
        if question.id in flagged:
            state = "flagged"
        elif question.id in handoff.answers:
            state = "done"
        elif question.id == now_at:
            state = "now"
        else:
            state = "later" if question.id in handoff.later else "open"
        yield Check(topic(question, engagement), state)  # type: ignore[arg-type]


def _materials(handoff: Handoff) -> Words:
    if len(handoff.materials) > MATERIALS:
        return say("handoff-materials-count", count=len(handoff.materials))
    return Listed(tuple(map(address, handoff.materials)))


def progress_card(
    engagement: Engagement, playbook: Playbook, handoff: Handoff, now_at: str | None = None
) -> Card:
    """The one card of the handoff in the internal channel: how far, what is flagged, who is next."""
    course = interview(handoff, playbook)
    total = len(course.steps)
    done = total - len(course.open)
    lead, rep = engagement.holder(Seat.DELIVERY_LEAD), engagement.holder(Seat.SALES_REP)
    blocks: list[Block] = [
        Progress(done, total, say("handoff-progress", done=done, total=total)),
        Checklist(tuple(_checks(engagement, playbook, handoff, now_at))),
    ]
    facts: list[tuple[Words, Words]] = []
    if handoff.meeting:
        facts.append((say("handoff-meeting"), Moment(handoff.meeting.at)))
        if handoff.meeting.link:
            facts.append((say("handoff-meeting-link"), address(handoff.meeting.link)))
    if handoff.materials:
        facts.append((say("handoff-materials"), _materials(handoff)))
    if handoff.read_by:
        facts.append((say("handoff-read-by"), Listed(tuple(Who(one) for one in handoff.read_by))))
    if facts:
        blocks.append(Facts(tuple(facts)))
    buttons = [Button(say("handoff-read"), "handoff.read", engagement.id, style="main")]
    if handoff.accepted:
        title = say("handoff-accepted-title", client=engagement.client)
        blocks.append(
            Note(say("handoff-accepted-by", who=Who(handoff.accepted.by), at=Moment(handoff.accepted.at)))
        )
        if handoff.materials:
            buttons.append(Button(say("handoff-have-read"), "handoff.have_read", engagement.id))
    else:
        title = say("handoff-progress-title", client=engagement.client)
        waits = lead if course.complete and not handoff.open_flags else rep
        blocks.append(
            Note(say("handoff-waits-for", who=Who(waits)) if waits else say("handoff-waits-nobody"))
        )
        buttons.append(Button(say("handoff-set-meeting"), "handoff.meeting", engagement.id, opens=True))
    buttons.append(Button(say("handoff-add-materials"), "handoff.materials", engagement.id, opens=True))
    return Card(title, tuple(blocks), tuple(buttons), INTERNAL)


def review_card(engagement: Engagement, playbook: Playbook, handoff: Handoff, lead: str) -> Card:
    """What the delivery lead reads as answers come, with everything needed to flag and accept."""
    course = interview(handoff, playbook)
    total = len(course.steps)
    done = total - len(course.open)

    def build(inside: Inside) -> Parts:
        blocks: list[Block] = [Progress(done, total, say("handoff-progress", done=done, total=total))]
        for flag in handoff.open_flags:
            blocks.append(Note(say("handoff-flag-waiting", asked=Raw(glance(flag.asked.reveal(inside))))))
        for question in playbook.handoff:
            if answer := handoff.answers.get(question.id):
                blocks.append(Quote(Raw(glance(answer.words.reveal(inside))), topic(question, engagement)))
        accepted = handoff.accepted
        if accepted:
            blocks.append(Note(say("handoff-accepted-by", who=Who(accepted.by), at=Moment(accepted.at))))
        ready = course.complete and not handoff.open_flags
        judging = ready and any(one.verdict is None for one in handoff.promises)
        buttons: list[Button] = []
        if handoff.promises and not accepted:
            judge: Style = "main" if judging else "plain"
            buttons.append(
                Button(say("handoff-promises"), "handoff.promises", engagement.id, style=judge, opens=True)
            )
        if course.complete and not accepted:
            accept: Style = "main" if ready and not judging else "plain"
            buttons.append(Button(say("handoff-accept"), "handoff.accept", engagement.id, style=accept))
        if handoff.answers and not accepted:
            buttons.append(Button(say("handoff-flag"), "handoff.flag", engagement.id, opens=True))
        buttons.append(Button(say("handoff-read"), "handoff.read", engagement.id))
        key = "flagged" if handoff.open_flags else "ready" if ready else "title"
        return (
            say(f"handoff-review-{'accepted' if accepted else key}", client=engagement.client),
            blocks,
            buttons,
        )

    return internal(build, only=(lead,))


def clarified_card(engagement: Engagement, playbook: Playbook, flag: Flag) -> Card:
    """The sales rep's answer, back to whoever asked."""
    question = next(one for one in playbook.handoff if one.id == flag.question)

    def build(inside: Inside) -> Parts:
        blocks: list[Block] = [Quote(Raw(flag.asked.reveal(inside)), say("handoff-you-asked"))]
        if flag.answer:
            blocks.append(Quote(Raw(flag.answer.reveal(inside)), say("handoff-the-answer")))
        title = say("handoff-clarified-title", topic=topic(question, engagement), client=engagement.client)
        return title, blocks, ()

    return internal(build, only=(flag.by,))
