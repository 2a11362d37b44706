"""The gate of the words: five languages that say the same, nothing unsaid, nothing said elsewhere, all of it fits."""

import ast
import json
import re
from collections.abc import Iterable
from itertools import product

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast as ftl

from bot.model.languages import LANGUAGES
from bot.texts.lookup import FOLDER, Language
from bot.understanding.intents import read_intent
from tests.texts_reading import (
    CODE,
    ROOT,
    TEMPLATES,
    asked,
    form_keys,
    parsed,
    stray_in_code,
    stray_in_template,
    written,
)
from tests.texts_tables import MADE, NAMED, TYPED

OTHERS = LANGUAGES[1:]
#: The plural forms that whole numbers take (CLDR).
PLURALS = {
    "en": {"one", "other"},
    "ja": {"other"},
    "ms": {"other"},
    "da": {"one", "other"},
    "ru": {"one", "few", "many"},
}


IN_QUOTES = re.compile(r"[“”„«»「『\"]([^“”„«»「」『』\"]+)[“”«»」』\"]")
#: Longer than any name people give a client or a question in a title or on a button.
NAME = "Northwind Trading Company"


def keys(template: str, endings: Iterable[str]) -> list[str]:
    return [one if template.startswith("{}") else template.format(one) for one in endings]


def say(language: str, key: str, mood: str = "thorough", number: int | None = None) -> tuple[str, list[str]]:
    """The message with made-up arguments, and Fluent's errors; ``number`` stands for all that is counted."""
    bundle = BUNDLES[language]
    counted = {
        name for one in LANGUAGES if key in (has := written(one).messages) for name in has[key].counted
    }
    given: dict[str, str | int] = dict.fromkeys(written(language).messages[key].args, NAME)
    given |= dict.fromkeys(given.keys() & counted, 7 if number is None else number)
    pattern = bundle.get_message(key).value
    assert pattern
    text, errors = bundle.format_pattern(pattern, {"mood": mood, **given})
    return str(text), [str(error) for error in errors]


def whole(language: str) -> FluentBundle:
    """All messages of a language, from whole files."""
    bundle = FluentBundle([language], use_isolating=False)
    for path in (FOLDER / language).glob("*.ftl"):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


BUNDLES = {code: whole(code) for code in LANGUAGES}


def report(faults: Iterable[str]) -> None:
    found = list(faults)
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_reads(language: str) -> None:
    report(written(language).faults)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_text_can_be_read_by_itself(language: str) -> None:
    sources = Language(language).sources
    assert sources.keys() == written(language).messages.keys()
    for path in (FOLDER / language).glob("*.ftl"):
        for one in FluentResource(path.read_text(encoding="utf-8")).body:
            if isinstance(one, ftl.Message):
                alone = FluentResource(f"{one.id.name} ={sources[one.id.name]}").body[0]
                assert one.equals(alone, ignored_fields=["span", "comment"])
                assert "MessageReference" not in (seen := json.dumps(one.to_json())), seen
                assert "TermReference" not in seen, seen


@pytest.mark.parametrize("language", OTHERS)
def test_the_languages_hold_the_same(language: str) -> None:
    english, other = written("en"), written(language)
    faults = [f"{language}/{name} is missing" for name in sorted(english.files - other.files)]
    faults += [f"{language}/{name} is in no other language" for name in sorted(other.files - english.files)]
    for key, message in english.messages.items():
        file = message.file.replace("en/", f"{language}/")
        if file.partition("/")[2] not in other.files:
            continue
        mine = other.messages.get(key)
        if mine is None:
            faults.append(f"{file}: {key} is missing")
        elif mine.file != file:
            faults.append(f"{mine.file}: {key} belongs into {file}")
        elif mine.args != message.args:
            faults.append(f"{file}: {key} has {sorted(mine.args)}; in English {sorted(message.args)}")
        elif mine.words == message.words and len(message.words.split()) > 2:
            faults.append(f"{file}: {key} is still English")
    faults += [
        f"{other.messages[key].file}: {key} is not English"
        for key in other.messages.keys() - english.messages
    ]
    report(faults)


@pytest.mark.parametrize("language", LANGUAGES)
def test_counted_words_have_all_their_forms(language: str) -> None:
    faults = []
    for key, message in written(language).messages.items():
        for name, forms in message.counted.items():
            named = {form for form in forms if not form.isdigit()}
            if (named - {"other"} if "other" not in PLURALS[language] else named) != PLURALS[language]:
                faults.append(f"{message.file}: {key} needs ${name} as {sorted(PLURALS[language])}")
            for number in (2, 5, 21):
                if str(number) not in say(language, key, number=number)[0]:
                    faults.append(f"{message.file}: {key} does not say {number} when ${name} is {number}")
    report(faults)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_can_be_said(language: str) -> None:
    messages = written(language).messages
    faults = []
    for key, mood, number in product(messages, ("light", "thorough"), (0, 1, 2, 5, 21)):
        text, errors = say(language, key, mood, number)
        if errors or not text.strip() or re.search(r"[*~<>]|\]\(|\{|\}", text) or text.count("`") % 2:
            faults.append(f"{messages[key].file}: {key} ({mood}, {number}) says “{text}” {'; '.join(errors)}")
    report(dict.fromkeys(faults))


def test_every_key_is_written_and_used() -> None:
    code, english = asked(), written("en").messages
    faults = [f"{place}: add “{made}” to MADE" for made, place in code.made.items() if made not in MADE]
    faults += [f"MADE has “{made}”, which nothing makes" for made in MADE.keys() - code.made]
    used = {key for made, endings in MADE.items() if made in code.made for key in keys(made, endings)}
    areas = {key[: at.start()] for key in english for at in re.finditer("-", key)}
    for key in sorted((code.keys.keys() | used) - english.keys() - areas):
        faults.append(f"{code.keys.get(key, 'MADE')}: no language has {key}")
    for place, key, names in code.given:
        if key in english and None not in names and (lacking := english[key].args - names):
            faults.append(f"{place}: {key} is said without {sorted(lacking)}")
    orphans = english.keys() - used - code.keys.keys() - code.strings
    report([*faults, *(f"{english[key].file}: {key} is used nowhere" for key in sorted(orphans))])


def test_no_words_outside_the_texts() -> None:
    faults = [one for path in CODE for one in stray_in_code(str(path.relative_to(ROOT)), parsed(path))]
    for path in TEMPLATES:
        faults += stray_in_template(str(path.relative_to(ROOT)), path.read_text(encoding="utf-8"))
    report(faults)


def test_a_stray_sentence_is_seen() -> None:
    code = 'from bot.cards.card import Raw\nRaw(f"Dear {name}")\nRaw("/usher new")\nResponse(text="no such page")'
    assert list(stray_in_code("x", ast.parse(code))) == ["x:2 shows “Dear {}”", "x:4 shows “no such page”"]
    page = '<p title="{{ t("a") }}">Usher {{ name }}</p><b>Send</b><i aria-label="Close">{% if x %}{% endif %}</i>'
    assert list(stray_in_template("x", page)) == ["x shows “Send”", "x shows “Close”"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_short_places_hold_the_words(language: str) -> None:
    """Slack: 24 characters for a modal's title and buttons, 75 for a button and an option."""
    limits = dict.fromkeys(form_keys("Option", 1) | form_keys("Button", 0), 75)
    limits |= dict.fromkeys(form_keys("Form", "title") | form_keys("Form", "submit") | {"slack-close"}, 24)
    made = [
        key
        for name in ("seat-{}", "mood-{}", "language-{}", "handoff-t-{}")
        for key in keys(name, MADE[name])
    ]
    limits |= dict.fromkeys(made, 75)
    faults = []
    for key, most in limits.items():
        if key in written(language).messages and len(text := say(language, key)[0]) > most:
            faults.append(
                f"{written(language).messages[key].file}: {key} has {len(text)} of {most}: “{text}”"
            )
    report(faults)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_people_are_told_to_type_or_press_is_there(language: str) -> None:
    messages = written(language).messages
    faults = []
    for key in (one for one in TYPED if one in messages):
        phrases = IN_QUOTES.findall(say(language, key)[0])
        unknown = [one for one in phrases if read_intent(one).kind == "words"]
        if unknown or not phrases:
            faults.append(
                f"{messages[key].file}: {key}: not in intents.yml: {unknown or 'no phrase in quotes'}"
            )
    for key, button in NAMED.items():
        if key in messages and say(language, button)[0] not in say(language, key)[0]:
            faults.append(f"{messages[key].file}: {key} names a button other than {button}")
    report(faults)
