"""Every card and form, in every language and mood, as every renderer draws it."""

from itertools import product
from typing import Any

import pytest

from bot.cards.blockkit import home, message, modal
from bot.cards.html import card_html
from bot.cards.markdown import card_markdown
from bot.model.engagement import Mood
from bot.model.languages import LANGUAGES
from bot.model.places import Room
from bot.texts.lookup import Texts
from tests.cards.catalogue import played
from tests.flows.test_two_dates import PAIRS, dates
from tests.platforms import slack_types
from tests.platforms.blockcheck import check_message, check_view

TEXTS = Texts()
ROOM = Room("slack", "T1", "C1")
#: One main action a card; a card names at least this many kinds of words.
PLAYED = 60
MOODS: tuple[Mood, ...] = ("thorough", "light")


#: What Slack's types can tell apart of all that was drawn, by language and mood.
_TYPED: dict[tuple[str, Mood], dict[str, tuple[str, str]]] = {}


async def for_slack(language: str, mood: Mood) -> dict[str, dict[str, Any]]:
    """Everything as a message or a modal of Slack's, by name."""
    seen = await played(language, mood)
    drawn = {name: message(card, reader, TEXTS, ROOM) for name, (card, reader) in seen.cards.items()}
    drawn |= {name: modal(form, reader, TEXTS, ROOM) for name, (form, reader) in seen.forms.items()}
    _TYPED[language, mood] = slack_types.distinct(drawn)
    return drawn


@pytest.mark.slow
@pytest.mark.parametrize("mood", MOODS)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_card_is_one_that_each_platform_takes(language: str, mood: Mood) -> None:
    seen = await played(language, mood)
    assert len(seen.cards) > PLAYED
    for name, payload in (await for_slack(language, mood)).items():
        assert (check_view if "type" in payload else check_message)(payload) == [], name
    for name, (card, reader) in seen.cards.items():
        assert sum(button.style == "main" for button in card.buttons) <= 1, name
        assert check_view(home(card, reader, TEXTS, "T1")) == [], name
        assert "<!channel>" not in card_html(card, reader, TEXTS, action="press"), name
        assert "<!channel>" not in card_markdown(card, reader, TEXTS), name


@pytest.mark.slow
async def test_every_form_with_two_dates_is_known_to_refuse_an_end_before_its_start() -> None:
    seen = await played("en", "thorough")
    found = {form.code for form, _ in seen.forms.values() if len(dates(form)) > 1}
    assert found == set(PAIRS)


@pytest.mark.slow
async def test_slack_s_own_types_take_every_card() -> None:
    for language, mood in product(LANGUAGES, MOODS):
        if (language, mood) not in _TYPED:
            await for_slack(language, mood)
    assert slack_types.compiled({kind: one for found in _TYPED.values() for kind, one in found.items()}) == []
