"""What the handoff looks like: the question, the progress in the channel, what the delivery lead reads."""

from collections.abc import Iterator

from bot.cards.card import (
    INTERNAL,
    Block,
    Button,
    Card,
    Check,
    Checklist,
    Day,
    Facts,
    Listed,
    Moment,
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
    private,
    say,
)
from bot.flows.interview import Interview
from bot.model.engagement import Engagement
from bot.model.handoff import Flag, Handoff, Stakeholder
from bot.model.internal import Inside, Internal
from bot.model.playbook import Playbook, Question
from bot.model.seats import Seat

#: What the delivery lead's card shows of each answer; the whole of it is one press away.
GLANCE = 280


def interview(handoff: Handoff, playbook: Playbook) -> Interview:
    """The handoff interview as it stands."""
    steps = tuple(question.id for question in playbook.handoff)
    return Interview(steps, handoff.answers, handoff.later)


def wording(question: Question, engagement: Engagement, area: str = "handoff") -> Words:
    """The question in words: the firm's own where the playbook has them, else ours."""
    if question.text:
        return Own(question.text, engagement.language)
    return say(f"{area}-q-{question.id.replace('_', '-')}", client=engagement.client)


def topic(question: Question, engagement: Engagement) -> Words:
    """The question's short name, for lists."""
    if question.text:
        return Own(question.text, engagement.language)
    return say(f"handoff-t-{question.id.replace('_', '-')}")


def person_line(one: Stakeholder) -> Words:
    """Everything known of a stakeholder but the name, in one line."""
    parts = [one.title, one.email, one.phone, one.contact_for]
    return Raw(" · ".join(part for part in parts if part) or "–")


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
            Button(say("handoff-form"), "handoff.form", engagement.id, step),
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
        rows = tuple((Raw(one.name), person_line(one)) for one in people)
        buttons = (
            Button(say("handoff-people-yes"), "handoff.people_yes", engagement.id, style="main"),
            Button(say("handoff-people-form"), "handoff.form", engagement.id, "stakeholders"),
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
            blocks.append(Quote(Raw(_glance(answer.words.reveal(inside))), say("handoff-your-answer")))
        blocks.append(Note(say("handoff-flag-how")))
        title = say("handoff-flag-title", topic=topic(question, engagement), client=engagement.client)
        button = Button(say("handoff-flag-answer"), "handoff.clarify", engagement.id, flag.id, style="main")
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


def _glance(words: str) -> str:
    return words if len(words) <= GLANCE else words[: GLANCE - 1].rstrip() + "…"


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
            facts.append((say("handoff-meeting-link"), Raw(handoff.meeting.link)))
    if handoff.materials:
        facts.append((say("handoff-materials"), say("handoff-materials-count", count=len(handoff.materials))))
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
        buttons.append(Button(say("handoff-set-meeting"), "handoff.meeting", engagement.id))
    buttons.append(Button(say("handoff-add-materials"), "handoff.materials", engagement.id))
    return Card(title, tuple(blocks), tuple(buttons), INTERNAL)


def review_card(engagement: Engagement, playbook: Playbook, handoff: Handoff, lead: str) -> Card:
    """What the delivery lead reads as answers come, with everything needed to flag and accept."""
    course = interview(handoff, playbook)
    total, revision = len(course.steps), len(handoff.flags)
    done = total - len(course.open)

    def build(inside: Inside) -> Parts:
        blocks: list[Block] = [Progress(done, total, say("handoff-progress", done=done, total=total))]
        for question in playbook.handoff:
            if answer := handoff.answers.get(question.id):
                blocks.append(Quote(Raw(_glance(answer.words.reveal(inside))), topic(question, engagement)))
        for flag in handoff.open_flags:
            blocks.append(Note(say("handoff-flag-waiting", asked=Raw(_glance(flag.asked.reveal(inside))))))
        accepted = handoff.accepted
        if accepted:
            blocks.append(Note(say("handoff-accepted-by", who=Who(accepted.by), at=Moment(accepted.at))))
        ready = course.complete and not handoff.open_flags
        buttons: list[Button] = []
        if handoff.answers and not accepted:
            style = "main" if ready else "plain"
            buttons.append(Button(say("handoff-accept"), "handoff.accept", engagement.id, style=style))  # type: ignore[arg-type]
            buttons.append(Button(say("handoff-flag"), "handoff.flag", engagement.id, revision=revision))
        if handoff.promises:
            buttons.append(Button(say("handoff-promises"), "handoff.promises", engagement.id))
        buttons.append(Button(say("handoff-read"), "handoff.read", engagement.id))
        key = (
            "handoff-review-accepted"
            if accepted
            else "handoff-review-ready"
            if ready
            else "handoff-review-title"
        )
        return say(key, client=engagement.client), blocks, buttons

    return internal(build, only=(lead,))


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


def people_lines(people: tuple[Internal[Stakeholder], ...]) -> Internal[str]:
    """The stakeholders as text, one a line: what stands as the answer to the question about them."""
    lines = (
        "; ".join((p.name, p.title, p.email, p.phone, p.contact_for)).rstrip("; ")
        for p in (one.sealed for one in people)
    )
    return Internal("\n".join(lines))
