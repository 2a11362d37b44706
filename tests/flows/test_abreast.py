"""Turns in hand at once go abreast; each is decided in the order in which it came, and none is lost for another."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.events import Commanded, Event, Said
from bot.turn import MOST
from storage.tiny import TinyStore
from tests.flows.issues import opened
from tests.flows.stage import CLIENT_ROOM, INTERNAL, Stage, direct, handle, staged
from tests.flows.test_handoff import ANSWERS


@pytest.fixture
async def on_disk(tmp_path: Path) -> AsyncIterator[Stage]:
    """A stage whose commits take their time, so that there are others in hand meanwhile."""
    async for one in staged(store=TinyStore.open(tmp_path / "data")):
        yield one


def to_client(number: int) -> Said:
    return Said(f"at-once/{number}", CLIENT_ROOM, handle("carl"), f"Report {number} is late #issue")


async def test_as_many_as_are_taken_write_to_the_same_documents_at_once(on_disk: Stage) -> None:
    stage = on_disk
    await opened(stage)
    before = len([one async for one in stage.store.events()])
    replies = await asyncio.gather(
        *(stage.turns.take(to_client(number)) for number in range(MOST)), return_exceptions=True
    )
    assert [one for one in replies if isinstance(one, BaseException)] == [], "no race is lost for good"
    assert len([one async for one in stage.store.events()]) == before + MOST
    again = await stage.turns.take(to_client(0))
    assert again.live == ()


async def test_what_one_person_says_in_a_breath_answers_one_question_after_the_other(on_disk: Stage) -> None:
    stage = on_disk
    await stage.opens()
    first, second, *_ = ANSWERS
    said: list[Event] = [
        Said(f"breath/{number}", direct("mika"), handle("mika"), text)
        for number, text in enumerate((first, second))
    ]
    others: list[Event] = [
        Commanded(f"help/{number}", INTERNAL, handle("aiko"), "usher", "help") for number in range(8)
    ]
    await asyncio.gather(*(stage.turns.take(one) for one in (*others[:4], *said, *others[4:])))
    held = await stage.doc("handoff")
    assert {step: one.words.sealed for step, one in held.answers.items()} == {
        "problems": first,
        "success": second,
    }
