"""Every card and form, in every language and mood, as every renderer draws it."""

import pytest

from bot.cards.blockkit import home, message, modal
from bot.cards.html import card_html
from bot.cards.markdown import card_markdown
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


@pytest.mark.slow
@pytest.mark.parametrize("mood", ["thorough", "light"])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_card_is_one_that_each_platform_takes(language: str, mood: str) -> None:
    seen = await played(language, mood)
    assert len(seen.cards) > PLAYED
    for name, (card, reader) in seen.cards.items():
        assert sum(button.style == "main" for button in card.buttons) <= 1, name
        assert check_message(message(card, reader, TEXTS, ROOM)) == [], name
        assert check_view(home(card, reader, TEXTS, "T1")) == [], name
        assert "<!channel>" not in card_html(card, reader, TEXTS, action="press"), name
        assert "<!channel>" not in card_markdown(card, reader, TEXTS), name
    for name, (form, reader) in seen.forms.items():
        assert check_view(modal(form, reader, TEXTS, ROOM)) == [], name


@pytest.mark.slow
async def test_every_form_with_two_dates_is_known_to_refuse_an_end_before_its_start() -> None:
    seen = await played("en", "thorough")
    found = {form.code for form, _ in seen.forms.values() if len(dates(form)) > 1}
    assert found == set(PAIRS)


@pytest.mark.slow
async def test_slack_s_own_types_take_every_card() -> None:
    payloads: dict[str, dict[str, object]] = {}
    for language in LANGUAGES:
        seen = await played(language, "light")
        payloads |= {name: message(card, who, TEXTS, ROOM) for name, (card, who) in seen.cards.items()}
        payloads |= {name: modal(form, who, TEXTS, ROOM) for name, (form, who) in seen.forms.items()}
    assert slack_types.check(payloads) == []
