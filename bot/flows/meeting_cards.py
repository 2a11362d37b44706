"""Meetings as cards: the question to whoever holds one, and what it came to for our own side."""

from collections.abc import Iterator

from bot.cards.card import (
    Block,
    Button,
    Card,
    Day,
    Facts,
    Listed,
    Note,
    Para,
    Parts,
    Quote,
    Raw,
    Style,
    Text,
    Who,
    Words,
    internal,
    private,
    say,
)
from bot.flows.meeting_words import SECTIONS, called, why
from bot.flows.survey_words import tenths
from bot.model.engagement import Engagement
from bot.model.health import HealthState, Reviewed
from bot.model.internal import Inside
from bot.model.meeting import MOMENTUM, RELATIONSHIP, Meeting


def own(meeting: Meeting, engagement: Engagement) -> Card:
    """The meeting as whoever was asked has it in their direct conversation."""
    title = say("meeting-title", client=engagement.client, meeting=called(meeting, engagement))
    if meeting.state == "open":
        key = "meeting-held" if meeting.rules.kind == "call" else "meeting-fill-in"
        buttons = (_form(key, meeting, main=True), _skip(meeting))
        return Card(title, (Para(why(meeting, engagement)),), buttons, private(meeting.asked))
    change = _form("meeting-again", meeting)
    return Card(title, (Para(_state(meeting)),), (change,), private(meeting.asked))


def _form(label: str, meeting: Meeting, *, main: bool = False) -> Button:
    """Opens the form in which the meeting is told about."""
    style: Style = "main" if main else "plain"
    return Button(say(label), "meeting.form", meeting.engagement, meeting.id, style=style, opens=True)


def _skip(meeting: Meeting) -> Button:
    return Button(say("meeting-skip"), "meeting.skip", meeting.engagement, meeting.id, opens=True)


def worth_showing(meeting: Meeting) -> bool:
    """Whether our channel is told: of everything but a call that was held and of which nothing was written."""
    return meeting.state != "held" or bool(meeting.words or meeting.answers or meeting.proposals)


def board(meeting: Meeting, engagement: Engagement, health: HealthState) -> Card:
    """What became of a meeting, in our own channel."""

    def build(inside: Inside) -> Parts:
        title = say("meeting-title", client=engagement.client, meeting=called(meeting, engagement))
        blocks: list[Block] = [Para(_state(meeting))]
        if meeting.state == "held" and meeting.answers and health.reviewed:
            blocks += _review(meeting, health.reviewed, health.before, inside)
        blocks += _said(meeting, inside)
        return title, blocks, ()

    return internal(build)


def _state(meeting: Meeting) -> Text:
    if meeting.state == "missed":
        return say("meeting-missed", day=Day(meeting.day))
    return say(f"meeting-was-{meeting.state}", day=Day(meeting.on or meeting.day), who=Who(meeting.told_by))


def _said(meeting: Meeting, inside: Inside) -> Iterator[Block]:
    if reason := meeting.words.get("reason"):
        yield Quote(Raw(reason.reveal(inside)), say("meeting-reason"))
    for section in SECTIONS[meeting.rules.kind]:
        if words := meeting.words.get(section):
            yield Quote(Raw(words.reveal(inside)), say(f"meeting-{section}"))
    for number, one in enumerate(meeting.proposals, start=1):
        yield Quote(Raw(one.reveal(inside)), say("meeting-proposal", number=number))


def _review(meeting: Meeting, found: Reviewed, before: Reviewed | None, inside: Inside) -> Iterator[Block]:
    """Both figures first, then what they are made of."""
    yield Para(say(f"meeting-health-{found.health}"))
    rows: list[tuple[Words, Words]] = [
        (say("meeting-momentum"), _pace(found, before)),
        (say("meeting-relationship"), _mean(found, before)),
    ]
    for one in MOMENTUM:
        rows.append((say(f"meeting-m-{one}"), say(f"meeting-{meeting.answers[one].reveal(inside)}")))
    for one in RELATIONSHIP:
        score = int(meeting.answers[one].reveal(inside))
        rows.append((say(f"meeting-r-{one}"), say("meeting-of-five", score=score)))
    yield Facts(tuple(rows))
    if found.signs:
        yield Note(say("meeting-against", signs=signs(found)))


def signs(found: Reviewed) -> Listed:
    """What speaks against momentum."""
    return Listed(tuple(say(f"meeting-s-{one}") for one in found.signs))


def _pace(found: Reviewed, before: Reviewed | None) -> Text:
    now = say(f"meeting-pace-{found.momentum}")
    return say("meeting-before", now=now, before=say(f"meeting-pace-{before.momentum}")) if before else now


def _mean(found: Reviewed, before: Reviewed | None) -> Text:
    now = say("meeting-mean", mean=tenths(found.relationship))
    return say("meeting-before", now=now, before=tenths(before.relationship)) if before else now


def alarm(found: Reviewed, meeting: Meeting, engagement: Engagement, told: str) -> Card:
    """A review gives cause to worry."""
    rows: list[tuple[Words, Words]] = [
        (say("meeting-momentum"), _pace(found, None)),
        (say("meeting-relationship"), _mean(found, None)),
    ]
    if found.signs:
        rows.append((say("meeting-signs"), signs(found)))
    words = say("meeting-alarm", meeting=called(meeting, engagement), who=Who(meeting.told_by))
    title = say("meeting-alarm-title", client=engagement.client)
    return Card(title, (Para(words), Facts(tuple(rows))), audience=private(told))
