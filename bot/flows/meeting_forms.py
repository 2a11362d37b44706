"""The forms in which a meeting is told about, and how they are read back."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta

from msgspec.structs import replace

from bot.cards.card import Field, Form, Note, Option, Text, internal_form, say
from bot.events import Value
from bot.flows.meeting_words import SECTIONS, called, why
from bot.model.engagement import Engagement
from bot.model.internal import Inside, Internal
from bot.model.meeting import MOMENTUM, RELATIONSHIP, SIGNS, Meeting

#: The longest section, the longest proposal, in characters; the most proposals.
LONGEST, PROPOSAL, PROPOSALS = 1_000, 300, 10
#: How long before it was asked about a meeting may have been held.
EARLIER = timedelta(days=31)
ANSWERS = ("yes", "partly", "no")
RATINGS = ("1", "2", "3", "4", "5")


def told_form(meeting: Meeting, engagement: Engagement, today: date) -> Form:
    """All that is asked about a meeting that was held, filled with what was said before."""

    def build(inside: Inside) -> Form:
        return Form(
            code="meeting.told",
            title=say("meeting-form"),
            intro=(Note(why(meeting, engagement)),),
            fields=tuple(_fields(meeting, today, inside)),
            submit=say("meeting-submit"),
            engagement=engagement.id,
            arg=meeting.id,
        )

    return internal_form(build)


def _fields(meeting: Meeting, today: date, inside: Inside) -> Iterator[Field]:
    held = min(meeting.on or meeting.day, today)
    yield Field(id="on", kind="date", label=say("meeting-on"), value=held.isoformat())
    if meeting.rules.kind == "review":
        yield from _review(meeting, inside)
    for section in SECTIONS[meeting.rules.kind]:
        sealed = meeting.words.get(section)
        yield Field(
            id=section,
            kind="short" if section == "with" else "long",
            label=say(f"meeting-{section}"),
            hint=say("meeting-said-hint") if section == "said" and meeting.rules.kind == "call" else None,
            value=sealed.reveal(inside) if sealed else None,
            required=_needed(meeting, section),
            most=LONGEST,
        )
    if meeting.about == "onboarding":
        lines = "\n".join(one.reveal(inside) for one in meeting.proposals)
        label, hint = say("meeting-proposals"), say("meeting-proposals-hint")
        yield Field(id="proposals", kind="long", label=label, hint=hint, value=lines, required=False)


def _needed(meeting: Meeting, section: str) -> bool:
    return section == "said" and meeting.rules.kind == "call" and meeting.rules.notes


def _review(meeting: Meeting, inside: Inside) -> Iterator[Field]:
    def before(id_: str) -> str | None:
        sealed = meeting.answers.get(id_)
        return sealed.reveal(inside) if sealed else None

    answers = tuple(Option(one, say(f"meeting-{one}")) for one in ANSWERS)
    for one in MOMENTUM:
        label = say(f"meeting-q-{one}")
        yield Field(id=one, kind="choice", label=label, options=answers, value=before(one))
    against = tuple(Option(one, say(f"meeting-s-{one}")) for one in SIGNS)
    label = say("meeting-signs")
    yield Field(id="signs", kind="several", label=label, options=against, value=meeting.signs, required=False)
    ratings = tuple(Option(one, say(f"meeting-rating-{one}")) for one in RATINGS)
    for one in RELATIONSHIP:
        label = say(f"meeting-r-{one}")
        yield Field(id=one, kind="choice", label=label, options=ratings, value=before(one))


def skip_form(meeting: Meeting, engagement: Engagement) -> Form:
    """Why it is not held: without a reason it is not skipped."""

    def build(inside: Inside) -> Form:
        reason = meeting.words.get("reason")
        said = reason.reveal(inside) if reason else None
        return Form(
            code="meeting.skipped",
            title=say("meeting-skip-form"),
            intro=(Note(called(meeting, engagement)),),
            fields=(Field(id="reason", kind="long", label=say("meeting-reason"), value=said, most=LONGEST),),
            submit=say("meeting-submit"),
            engagement=engagement.id,
            arg=meeting.id,
        )

    return internal_form(build)


def read(meeting: Meeting, values: Mapping[str, Value], today: date) -> tuple[Meeting, dict[str, Text]]:
    """The meeting as the form has it, held, and the faults by field."""
    faults: dict[str, Text] = {}
    on = values.get("on")
    day = on if isinstance(on, date) and not isinstance(on, datetime) else None
    if day is None or not meeting.day - EARLIER <= day <= today:
        faults["on"] = say("meeting-on-wrong")
    words = {}
    for section in SECTIONS[meeting.rules.kind]:
        if said := _text(values, section):
            words[section] = Internal(said)
        elif _needed(meeting, section):
            faults[section] = say("meeting-empty")
        if len(said) > LONGEST:
            faults[section] = say("handoff-too-long", count=len(said), most=LONGEST)
    proposals = tuple(line for one in _text(values, "proposals").splitlines() if (line := one.strip()))
    if len(proposals) > PROPOSALS or any(len(one) > PROPOSAL for one in proposals):
        faults["proposals"] = say("meeting-proposals-many", count=PROPOSALS, most=PROPOSAL)
    if meeting.rules.kind == "retrospective" and not words and not proposals and not faults:
        faults["well"] = say("meeting-empty")
    answers = _answers(values, faults) if meeting.rules.kind == "review" else {}
    chosen = values.get("signs")
    held = replace(
        meeting,
        state="held",
        on=day,
        words=words,
        answers=answers,
        signs=tuple(one for one in SIGNS if isinstance(chosen, tuple) and one in chosen),
        proposals=tuple(map(Internal, proposals)),
    )
    return held, faults


def _answers(values: Mapping[str, Value], faults: dict[str, Text]) -> dict[str, Internal[str]]:
    answers: dict[str, Internal[str]] = {}
    for asked, codes in ((MOMENTUM, ANSWERS), (RELATIONSHIP, RATINGS)):
        for one in asked:
            said = str(values.get(one) or "")
            if said in codes:
                answers[one] = Internal(said)
            else:
                faults[one] = say("error-choose")
    return answers


def reason_of(values: Mapping[str, Value]) -> tuple[str, dict[str, Text]]:
    """Why something is left out, and what is wrong with that: every such form has a field "reason"."""
    reason = _text(values, "reason")
    if not reason:
        return reason, {"reason": say("meeting-reason-empty")}
    if len(reason) > LONGEST:
        return reason, {"reason": say("handoff-too-long", count=len(reason), most=LONGEST)}
    return reason, {}


def _text(values: Mapping[str, Value], name: str) -> str:
    value = values.get(name)
    return value.strip() if isinstance(value, str) else ""
