"""What a move to another playbook plans anew of the plan, the workshops, the end and issues."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from bot.effects import Effect, Forget, Later
from bot.flows import actions, charters, checkpoints, complete, firsts, prepare
from bot.flows.desk import Desk
from bot.flows.issue_matter import Matter
from bot.flows.learning import Teaching, learning_of
from bot.flows.milestones import on_the_day
from bot.model.document import Document
from bot.model.issue import Issue
from bot.model.owed import DueItem
from bot.model.person import Person


def ahead(
    desk: Desk,
    docs: Mapping[str, Document],
    people: Mapping[str, Person],
    pending: Iterable[DueItem],
    now: datetime,
) -> Iterator[Effect]:
    """Of what is ``pending`` the items whose time is another one by the playbook of ``desk``; none is new."""
    times = {one.name: one.due_at for one in pending}
    for one in _planned(desk, docs, people, now):
        match one:
            case Later(name=name, at=at) if name in times and times[name] != at:
                yield one
            case Forget(name=name) if name in times:
                yield one


def _planned(
    desk: Desk, docs: Mapping[str, Document], people: Mapping[str, Person], now: datetime
) -> Iterator[Effect]:
    head, book, at = desk.engagement, desk.playbook, desk.plan.kickoff
    if at:
        yield from firsts.planned(desk, at)
        yield from charters.planned(desk, at)
    yield from checkpoints.planned(desk, charters.charter_of(head, docs))
    if at:
        yield from prepare.planned(desk, at, now)
        yield complete.planned(head, book, at, now)
    for milestone in desk.plan.milestones:
        yield on_the_day(desk, milestone)
    for action in actions.actions_of(head, docs).open:
        if not action.asked:
            yield actions.on_the_day(desk, action)
    teaching = Teaching(desk, learning_of(docs, head.id), now)
    for workshop in teaching.learning.workshops:
        if workshop.open and workshop.approved:
            yield from teaching.planned(workshop)
    for doc in docs.values():
        if isinstance(doc, Issue):
            yield Matter(head, book, doc, people).wake(now)
