"""The same conversation in each of the five languages, steered in that language's own words."""

import re
from collections.abc import AsyncIterator

import pytest

from bot.cards.plain import words_of
from bot.model.languages import LANGUAGES
from tests.flows.stage import TEXTS, Stage, staged

#: later, back, edit 1, continue, yes
WORDS = {
    "en": ("later", "back", "edit 1", "continue", "yes"),
    "ja": ("あとで", "戻る", "修正 1", "続ける", "はい"),
    "ms": ("nanti", "kembali", "ubah 1", "teruskan", "ya"),
    "da": ("senere", "tilbage", "ret 1", "fortsæt", "ja"),
    "ru": ("позже", "назад", "изменить 1", "продолжить", "да"),
}
KEY = re.compile(r"\b[a-z]+(-[a-z]+){1,}\b")
MOODS = ("thorough", "light")


@pytest.fixture(params=LANGUAGES)
async def abroad(request: pytest.FixtureRequest) -> AsyncIterator[tuple[str, Stage]]:
    async for stage in staged(request.param):
        yield request.param, stage


@pytest.mark.parametrize("mood", MOODS)
async def test_a_handoff_is_led_in_every_language(abroad: tuple[str, Stage], mood: str) -> None:
    language, stage = abroad
    later, back, edit, go_on, yes = WORDS[language]
    shown: list[str] = []

    async def hears(*said: str) -> str:
        for words in said:
            await stage.says("mika", words)
            shown.extend(
                line for one in stage.messenger.news for line in words_of(one.card, one.reader, TEXTS)
            )
        person = await stage.store.get("person:local.T.mika")
        assert person
        return str(person.doc.focus.step)

    await stage.opens(language=language, mood=mood)
    assert await hears("42!", later) == "stakeholders"
    assert await hears(back) == "success"
    assert await hears(edit) == "problems"
    assert await hears("43!") == "stakeholders"
    assert await hears("Anna Holm; CFO; anna@x.dk", yes) == "promises"
    assert await hears("1", "2", "3") == "politics"
    assert await hears(later) == ""
    assert await hears(go_on) == "success"
    assert await hears("4") == ""
    assert await hears(go_on, "5") == ""
    await stage.submits("lena", "handoff.flagged", {"question": "problems", "asked": "?"})
    await hears("6")
    await stage.submits("lena", "handoff.judged", {"promise_1": "gap"})
    await stage.presses("lena", "handoff.accept")
    shown.extend(line for one in stage.messenger.news for line in words_of(one.card, one.reader, TEXTS))
    assert (await stage.doc("handoff")).accepted
    assert not [line for line in shown if KEY.fullmatch(line)]
    if language != "en":
        english = {line for line in shown if re.search(r"\b(the|your|answer|question|handoff)\b", line)}
        assert not english
