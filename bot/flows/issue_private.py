"""An issue that turns out to be a matter of people: what others were shown of it is taken back."""

from collections.abc import Iterator
from datetime import datetime

from bot.cards.card import Card, private, say
from bot.effects import Effect, Forget, Say
from bot.flows.issue_matter import Matter
from bot.flows.line import whom
from bot.model.owed import Direct
from bot.model.seats import Seat


def withdrawn(matter: Matter, now: datetime) -> Iterator[Effect]:
    """What takes the place of its card in the internal channel, and of what a survey proposed to the manager."""
    head, issue = matter.engagement, matter.issue
    card = Card(say("issue-withdrawn", client=head.client, number=issue.number))
    yield Say(head.internal, card, key=f"issue:{head.id}:{issue.number}")
    manager = whom(head, matter.people, Seat.PROJECT_MANAGER, now)
    if issue.survey and manager and not matter.sees(manager):
        yield Forget(told_later(f"{head.id}:{issue.survey}", manager, issue.by))
        to, key = Direct(manager), proposed(head.id, issue.number)
        yield Say(to, Card(card.title, audience=private(manager)), key=key)


def proposed(engagement: str, number: int) -> str:
    """The key of the card by which a survey proposes an issue to somebody."""
    return f"concern:{engagement}:{number}"


def told_later(tag: str, person: str, about: str) -> str:
    """The name of the due item by which somebody is told in their morning of a survey's answer."""
    return f"survey.tell:{tag}:{person}:{about}"
