"""Platforms send again, send copies, and send in any order: of one message comes one issue, with its newest words."""

import asyncio
from itertools import permutations
from random import Random

import pytest
from msgspec.structs import replace

from bot.events import FromPerson, Reacted, Removed, Said
from tests.flows.issues import issue, issues, opened, to
from tests.flows.stage import CLIENT_ROOM, INTERNAL, Stage, handle

WORDS = "Late again, by three days #issue"
CARL = handle("carl")
FIRST = Said("m1", CLIENT_ROOM, CARL, "Late again #issue", message="m1", under="m1")
EVENTS: dict[str, FromPerson] = {
    "first": FIRST,
    "copy": replace(FIRST, id="copy"),
    "mention": replace(FIRST, id="mention", mentioned=True, text="Late again #issue"),
    "edit": replace(FIRST, id="m1/1700000001.0", text="Late again, by two days #issue", edited=True),
    "newer edit": replace(FIRST, id="m1/1700000002.0", text=WORDS, edited=True),
    "emoji": Reacted("r1", CLIENT_ROOM, handle("aiko"), "rotating_light", "m1"),
    "another emoji": Reacted("r2", CLIENT_ROOM, CARL, "sos", "m1"),
    "deletion": Removed("m1/deleted", CLIENT_ROOM, CARL, "m1", "Late again #issue"),
}
ORDERS = Random(6).sample(list(permutations(EVENTS)), 30)
ALONE = [pair for pair in permutations(EVENTS, 2) if "first" in pair]


@pytest.mark.parametrize("order", ORDERS, ids=", ".join)
async def test_one_message_is_one_issue_in_whatever_order_it_is_told_of(
    stage: Stage, order: tuple[str, ...]
) -> None:
    await opened(stage)
    told: list[str] = []
    for name in (*order, *order):  # and all of it once more
        told += to(await stage.happens(EVENTS[name]))
    (kept,) = await issues(stage)
    assert kept.number == 1
    assert kept.message == "m1"
    assert kept.said.sealed == WORDS
    assert kept.gone_at
    assert kept.open
    acknowledged = [one for one in stage.messenger.news if one.kind == "post" and one.room == CLIENT_ROOM]
    assert len(acknowledged) <= 1
    assert told.count(INTERNAL.channel) <= 2, "its card and who is told"


@pytest.mark.parametrize("order", ALONE, ids=", ".join)
async def test_the_words_of_a_message_that_comes_second_are_not_lost(
    stage: Stage, order: tuple[str, str]
) -> None:
    await opened(stage)
    for name in order:
        await stage.happens(EVENTS[name])
    kept = await issue(stage)
    assert kept.said.sealed.startswith("Late again")
    assert len(await issues(stage)) == 1


async def test_a_copy_of_a_message_without_words_for_it_is_no_second_wording(stage: Stage) -> None:
    await opened(stage)
    await stage.happens(EVENTS["emoji"])
    for name in ("first", "copy", "mention"):
        await stage.happens(EVENTS[name])
    kept = await issue(stage)
    assert [one.what for one in kept.entries] == ["pinged", "worded"]


async def test_two_at_once_are_one(stage: Stage) -> None:
    await opened(stage)
    await asyncio.gather(*(stage.turns.take(one) for one in EVENTS.values()))
    await stage.outbox.drain()
    assert len(await issues(stage)) == 1
