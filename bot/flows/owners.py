"""Whose an action is: a name as it was written, and the person it means."""

from collections.abc import Mapping

from bot.model.actions import Action
from bot.model.engagement import Engagement
from bot.model.person import Person
from bot.model.seats import Side


def owner_of(words: str, head: Engagement, people: Mapping[str, Person]) -> str:
    """The seated person (id) whose name this is, or whose only name of several it is; empty where none, or many."""
    said = words.casefold().strip(" @.,")
    seated = [people[one] for one in head.people() if one in people and people[one].name]
    whole = [one.id for one in seated if one.name.casefold() == said]
    parts = [one.id for one in seated if said in one.name.casefold().split()]
    return next((found[0] for found in (whole, parts) if len(found) == 1), "")


def side_of(person: str, head: Engagement) -> Side | None:
    """The side on which somebody sits; None where they have no seat."""
    if person in head.people(Side.OURS):
        return Side.OURS
    return Side.CLIENT if person in head.people(Side.CLIENT) else None


def unowned(one: Action, head: Engagement) -> bool:
    """Whether nobody owns an action: it names nobody, or somebody who has no seat any more."""
    return not one.who or (bool(one.person) and side_of(one.person, head) is None)
