"""A button says beforehand whether a form answers it: Teams must know before it is pressed."""

from collections import defaultdict
from collections.abc import Iterable

import pytest

from bot.cards.card import Card
from bot.effects import Ask, Whisper
from bot.events import Pressed
from bot.handlers.routes import decide
from bot.loading import Shelf, load
from tests.cards.catalogue import catalogue
from tests.flows.stage import PEOPLE, Stage, direct, handle


@pytest.mark.slow
async def test_a_button_opens_a_form_exactly_when_pressing_it_is_answered_by_one() -> None:
    says: dict[str, set[bool]] = defaultdict(set)
    answered: dict[str, set[bool]] = defaultdict(set)

    async def press(stage: Stage, cards: Iterable[Card]) -> None:
        buttons = [button for card in cards for button in card.buttons]
        for button in buttons:
            says[button.code].add(button.opens)
        # What is as it was is answered as it was: within an act the same button of many cards is pressed once.
        for code, engagement, arg in dict.fromkeys((one.code, one.engagement, one.arg) for one in buttons):
            for name in PEOPLE:
                answered[code].add(await asked(stage, name, code, engagement, arg))

    async def after(stage: Stage) -> None:
        live = stage.last.live if stage.last else ()
        whispered = [one.card for one in live if isinstance(one, Whisper)]
        await press(stage, [*(shown.card for shown in stage.messenger.news), *whispered])

    await catalogue("en", "light", after)
    for code, opens in says.items():
        assert opens == {True in answered[code]}, code
    assert {True, False} == set.union(*says.values())


async def asked(stage: Stage, name: str, code: str, engagement: str, arg: str) -> bool:
    """Whether a form would answer; nothing is committed."""
    event = Pressed("look", direct(name), handle(name), code, engagement, arg)
    scope = await load(Shelf(stage.store), event, stage.turns.playbooks)
    turn = decide(scope, event, stage.clock.now())
    return any(isinstance(effect, Ask) for effect in turn.effects)
