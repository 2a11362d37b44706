"""A survey in which two people turned out to be one."""

from collections.abc import Mapping
from typing import TypeVar

from msgspec.structs import replace

from bot.model.survey import Reply, Survey

T = TypeVar("T")


def joined(survey: Survey, old: str, new: str) -> Survey:
    """What stood under ``old`` stands under ``new``; of two answers the later one counts."""
    return replace(
        survey,
        asked=_ids(survey.asked, old, new),
        told=_ids(survey.told, old, new),
        replies=_latest(survey.replies, old, new),
        late=_latest(survey.late, old, new),
        raised=_moved(survey.raised, old, new),
        adjusted={
            key: replace(one, by=new if one.by == old else one.by) for key, one in survey.adjusted.items()
        },
    )


def _latest(replies: Mapping[str, Reply], old: str, new: str) -> dict[str, Reply]:
    both = [replies[one] for one in (old, new) if one in replies]
    rest = {person: reply for person, reply in replies.items() if person not in (old, new)}
    return {**rest, new: max(both, key=lambda one: one.at)} if both else rest


def _moved(kept: Mapping[str, T], old: str, new: str) -> dict[str, T]:
    moved = {person: one for person, one in kept.items() if person != old}
    return {**({new: kept[old]} if old in kept else {}), **moved}


def _ids(people: tuple[str, ...], old: str, new: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(new if one == old else one for one in people))
