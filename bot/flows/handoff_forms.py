"""The forms of the handoff: an answer, a flag, the promises' verdicts, the meeting, the sales material."""

from bot.cards.card import Field, Form, Option, Quote, Raw, Who, internal_form, say
from bot.flows.handoff_words import people_lines, topic, wording
from bot.model.engagement import Engagement
from bot.model.handoff import Flag, Handoff
from bot.model.internal import Inside
from bot.model.playbook import Playbook, Question


def answer_form(engagement: Engagement, question: Question, handoff: Handoff) -> Form:
    """Answer one question in a form; what was said so far stands in it."""

    def build(inside: Inside) -> Form:
        answer = handoff.answers.get(question.id)
        value = answer.words.reveal(inside) if answer else ""
        if question.kind == "people":
            value = people_lines(handoff.split or handoff.stakeholders).reveal(inside)
        hint = say(f"handoff-form-hint-{question.kind}")
        field = Field(
            id="answer",
            kind="long",
            label=say("handoff-form-label"),
            hint=hint,
            value=value,
        )
        return Form(
            code="handoff.answer",
            title=say("handoff-form-title"),
            intro=(Quote(wording(question, engagement)),),
            fields=(field,),
            submit=say("handoff-form-submit"),
            engagement=engagement.id,
            arg=question.id,
        )

    return internal_form(build)


def clarify_form(engagement: Engagement, flag: Flag) -> Form:
    """Answer the delivery lead's question in a form."""

    def build(inside: Inside) -> Form:
        return Form(
            code="handoff.clarified",
            title=say("handoff-flag-form-title"),
            intro=(Quote(Raw(flag.asked.reveal(inside)), Who(flag.by)),),
            fields=(Field(id="answer", kind="long", label=say("handoff-form-label")),),
            submit=say("handoff-form-submit"),
            engagement=engagement.id,
            arg=flag.id,
        )

    return internal_form(build)


def flag_form(engagement: Engagement, playbook: Playbook, handoff: Handoff) -> Form:
    """Flag one of the answers given, with a question."""
    given = tuple(one for one in playbook.handoff if one.id in handoff.answers)
    options = tuple(Option(one.id, topic(one, engagement)) for one in given)
    return Form(
        code="handoff.flagged",
        title=say("handoff-flag-form-title"),
        fields=(
            Field(id="question", kind="choice", label=say("handoff-flag-which"), options=options),
            Field(id="asked", kind="long", label=say("handoff-flag-ask"), hint=say("handoff-flag-hint")),
        ),
        submit=say("handoff-flag-submit"),
        engagement=engagement.id,
    )


def promises_form(engagement: Engagement, handoff: Handoff) -> Form:
    """Mark each promise as in scope or a gap, undecided ones first; leaving one undecided is fine."""
    undecided_first = sorted(handoff.promises, key=lambda one: one.verdict is not None)
    options = (
        Option("in_scope", say("handoff-verdict-in-scope")),
        Option("gap", say("handoff-verdict-gap")),
    )

    def build(inside: Inside) -> Form:
        fields = tuple(
            Field(
                id=f"promise_{one.id}",
                kind="choice",
                label=say("handoff-promise", words=Raw(one.words.reveal(inside))),
                options=options,
                value=one.verdict,
                required=False,
            )
            for one in undecided_first[:40]
        )
        return Form(
            code="handoff.judged",
            title=say("handoff-promises-title"),
            fields=fields,
            submit=say("handoff-form-submit"),
            engagement=engagement.id,
        )

    return internal_form(build)


def meeting_form(engagement: Engagement, handoff: Handoff) -> Form:
    """When the handoff meeting is held, and where."""
    held = handoff.meeting
    return Form(
        code="handoff.met",
        title=say("handoff-meeting-title"),
        fields=(
            Field(
                id="at",
                kind="moment",
                label=say("handoff-meeting"),
                value=held.at.isoformat() if held else None,
            ),
            Field(
                id="link",
                kind="short",
                label=say("handoff-meeting-link"),
                hint=say("handoff-meeting-hint"),
                value=held.link if held else "",
                required=False,
                most=500,
            ),
        ),
        submit=say("handoff-form-submit"),
        engagement=engagement.id,
    )


def materials_form(engagement: Engagement, handoff: Handoff) -> Form:
    """Links to the sales material and the proposal, one a line."""
    field = Field(
        id="links",
        kind="long",
        label=say("handoff-materials"),
        hint=say("handoff-materials-hint"),
        value="\n".join(handoff.materials),
        required=False,
    )
    return Form(
        code="handoff.linked",
        title=say("handoff-materials-title"),
        fields=(field,),
        submit=say("handoff-form-submit"),
        engagement=engagement.id,
    )
