"""What waits for me: the rows that Home and "continue" both read."""

from collections.abc import Callable, Iterable

from msgspec.structs import replace

from bot.cards.card import CLIENT, Block, Button, Card, Note, Para, private, say
from bot.flows import (
    actions,
    changes,
    charters,
    checklist_due,
    checkpoints,
    decisions,
    firsts,
    issue_rows,
    kickoff,
    late,
    learning,
    material,
    meeting_rows,
    milestones,
    moved,
    notes,
    offboard,
    queries,
    questionnaire_plan,
    series,
    silence,
    status,
    survey_rows,
    team_intro,
    unanswered,
    welcome,
)
from bot.flows.concern import concern_button
from bot.flows.handoff_words import interview
from bot.flows.portal_button import portal_button
from bot.flows.row import Row, numbered
from bot.model.scope import Case
from bot.model.seats import Seat

__all__ = ["MOST", "SOURCES", "Row", "home_card", "waiting"]

#: More rows than this are counted, not shown.
MOST = 20


def waiting(person: str, case: Case) -> Iterable[Row]:
    """What waits for ``person`` in one engagement, most pressing first."""
    for source in SOURCES:
        yield from source(person, case)


def _handoff(person: str, case: Case) -> Iterable[Row]:
    one, handoff = case.engagement, case.handoff
    if handoff is None or handoff.accepted:
        return
    open_ = len(interview(handoff, case.playbook).open)
    if person == one.holder(Seat.SALES_REP) and (open_ or handoff.open_flags):
        key = "home-flags" if handoff.open_flags else "home-questions"
        words = say(key, client=one.client, count=len(handoff.open_flags) or open_)
        button = Button(say("handoff-continue"), "handoff.continue", one.id, style="main")
        yield Row(words, button, id="handoff")
    if person == one.holder(Seat.DELIVERY_LEAD) and not open_ and not handoff.open_flags:
        words = say("home-accept", client=one.client)
        yield Row(words, Button(say("handoff-accept"), "handoff.accept", one.id, style="main"), id="accept")


def _alignment(person: str, case: Case) -> Iterable[Row]:
    one, check = case.engagement, case.alignment
    if check and person in check.asked:
        beliefs = check.beliefs.get(person)
        if beliefs is None or beliefs.done_at is None:
            words = say("home-alignment", client=one.client)
            yield Row(words, Button(say("alignment-start"), "alignment.start", one.id), id="alignment")


#: Where rows come from, most pressing first: an area adds its ``waiting(person, case)`` here.
SOURCES: tuple[Callable[[str, Case], Iterable[Row]], ...] = (
    issue_rows.waiting,
    unanswered.waiting,
    late.waiting,
    learning.waiting,
    _handoff,
    _alignment,
    silence.waiting,
    status.waiting,
    kickoff.waiting,
    notes.waiting,
    welcome.waiting,
    moved.waiting,
    series.waiting,
    decisions.waiting,
    changes.waiting,
    actions.waiting,
    queries.waiting,
    milestones.waiting,
    survey_rows.waiting,
    team_intro.waiting,
    material.waiting,
    checklist_due.waiting,
    meeting_rows.waiting,
    questionnaire_plan.waiting,
    firsts.waiting,
    charters.waiting,
    checkpoints.waiting,
    offboard.waiting,
)


#: What the client's people may read of what waits for them.
ASKED: tuple[Callable[[str, Case], Iterable[Row]], ...] = (questionnaire_plan.asked,)


def asked(person: str, case: Case) -> Iterable[Row]:
    """What the client is asked for in one engagement."""
    for source in ASKED:
        yield from source(person, case)


def home_card(person: str, cases: Iterable[Case], *, ours: bool) -> Card:
    """The bot's home for one person: what waits for them, else that nothing does; a client can raise a concern."""
    found = tuple(cases)
    rows = [row for case in found for row in (waiting if ours else asked)(person, case)]
    listed = numbered(rows[:MOST])
    blocks: list[Block] = [Para(row.words) for row in listed]
    if not rows:
        blocks.append(Para(say("home-nothing")))
    if len(rows) > MOST:
        blocks.append(Note(say("home-more", count=len(rows) - MOST)))
    blocks.append(Note(say("home-help" if ours else "home-help-client")))
    audience = private(person) if ours else CLIENT
    shown = tuple(row.button for row in listed)
    portals = tuple(portal_button(case.engagement.id) for case in found[:1]) if len(found) == 1 else ()
    buttons = _one_main(shown if ours else (*shown, concern_button(), *portals))
    return Card(say("home-title", count=len(rows)), tuple(blocks), buttons, audience)


def _one_main(buttons: tuple[Button, ...]) -> tuple[Button, ...]:
    """The first of the rows has the main button: a card has one."""
    return tuple(replace(one, style="plain" if number else "main") for number, one in enumerate(buttons))
