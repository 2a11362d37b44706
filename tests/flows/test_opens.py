"""A button says beforehand whether a form answers it: Teams must know before it is pressed."""

import re
from collections import defaultdict
from collections.abc import Iterable

import pytest

from bot.cards.card import Card, Form
from bot.effects import Ask, Whisper
from bot.events import Pressed
from bot.handlers.routes import decide
from bot.loading import Shelf, load
from tests.cards.catalogue import Catalogue, catalogue, played
from tests.flows.stage import PEOPLE, Stage, direct, handle

CODE = re.compile(r"[A-Z0-9]{4}-[A-Z0-9]{4}|[0-9a-f]{32}")


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

    light = await catalogue("en", "light", after)
    await changes_words_alone(light)
    for code, opens in says.items():
        assert opens == {True in answered[code]}, code
    assert {True, False} == set.union(*says.values())


async def changes_words_alone(light: Catalogue) -> None:
    """What is shown in the light mood is what is shown in the other, to another reader: it is played once for both."""
    thorough = await played("en", "thorough")
    for here, there in ((light.cards, thorough.cards), (light.forms, thorough.forms)):
        named = {name.replace("-light-", "-thorough-"): plain(shown) for name, (shown, _) in here.items()}
        assert named == {name: plain(shown) for name, (shown, _) in there.items()}


def plain(shown: Card | Form) -> str:
    """What is shown but for codes and addresses that are drawn by lot, and the mood that somebody chose."""
    return CODE.sub("", repr(shown)).replace("light", "thorough")


async def asked(stage: Stage, name: str, code: str, engagement: str, arg: str) -> bool:
    """Whether a form would answer; nothing is committed."""
    event = Pressed("look", direct(name), handle(name), code, engagement, arg)
    scope = await load(Shelf(stage.store), event, stage.turns.playbooks)
    turn = decide(scope, event, stage.clock.now())
    return any(isinstance(effect, Ask) for effect in turn.effects)
