"""Short messages that steer, and answers that must never be taken for one."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.languages import LANGUAGES
from bot.understanding.intents import LONGEST, Intent, read_intent
from bot.understanding.lexicon import lexicon

SAID = {
    "yes": [
        "Yes!",
        "yes, that's right",
        "ok thanks",
        "はい、お願いします",
        "はい。合っています。",
        "👍",
        "👍🏽",
        ":+1:",
        ":+1::skin-tone-3:",
        "+1",
        "OK",
        "да, все верно",
        "Да!",
        "ja tak",
        "ya, betul",
        "Yes, correct.",
        "okay.",
    ],
    "continue": [
        "ok, next",
        "Continue please",
        "please continue",
        "ok, let's go",
        "続けてください",
        "次をお願いします",
        "Продолжим?",
        "hvad mangler der?",
        "что ещё осталось?",
        "Let’s go!",
        "teruskan, terima kasih",
    ],
    "later": [
        "later, please",
        "no, later",
        "スキップしてください",
        "後でお願いします",
        "ikke nu, tak",
        "nanti ya",
        "позже, пожалуйста",
        "Skip.",
    ],
    "no": [
        "nej tak",
        "No.",
        "no, wrong",
        "nej, det passer ikke",
        "いいえ、違います",
        "нет, не так",
        "👎",
        ":-1:",
    ],
    "help": [
        "?",
        "Hello, help",
        "Hjælp!",
        "使い方は？",
    ],
    "hello": [
        "Hi!",
        "Hi 👋",
        "Hey, good morning!",
        "Hej!",
        "привет",
        "こんにちは！",
        "hai",
        "helo",
        "Selamat pagi",
        "👋",
    ],
    "unknown": [
        "I don’t know",
        "don't know",
        "分かりません。",
        "не знаю",
        "det ved jeg ikke",
    ],
    "words": [
        "12",
        "3",
        "+45 12",
        "no later than May",
        "next quarter",
        "back office",
        "help desk",
        "None",
        "nothing",
        "change",
        "Change management",
        "yes, but only for the CFO",
        "ok for Anna",
        "later this year",
        "start in May",
        "right now they use Excel",
        "goodwill",
        "start-up",
        "1",
        "#3",
        "3 weeks",
        "edit the video",
        "correct data 3",
        "good reports",
        "いいえ、予算が問題です",
        "次の四半期",
        "後で払うと言われた",
        "变",
        "не знаю, но думаю 12",
        "Hi Anna",
        "Pass-through costs",
        "yes/no",
        "y/n",
        "thanks",
        "tak",
        "",
        " ",
        "ね",
        "お願い",
        "кроме",
        "question",
        "questions 3",
        "go live",
        "go to market",
        "10 to 12",
        "price",
        "speed",
        "email",
        "agile",
        "edit 300",
        "к 3",
        "menu",
        "belum lagi",
        "klar",
    ],
}
THIRD = [
    "edit 3",
    "Edit #3",
    "edit question 3",
    "Change answer 3",
    "change my answer to question 3",
    "edit no. 3",
    "back to 3",
    "go back to question 3",
    "question 3",
    "q3",
    "Q 3",
    "3を編集",
    "3番を修正",
    "質問3を修正したいです",
    "問3",
    "質問３",
    "3に戻る",
    "3番目の質問に戻って",
    "ubah soalan 3",
    "soalan 3",
    "ubah jawapan 3",
    "ret spørgsmål 3",
    "ret svar 3",
    "ret nr. 3",
    "spørgsmål 3",
    "tilbage til 3",
    "изменить вопрос 3",
    "изменить ответ 3",
    "исправить №3",
    "вопрос 3",
    "вернуться к вопросу 3",
    "edit 3 please",
    "修正3",
    "3番を直してください",
]


@pytest.mark.parametrize(("kind", "texts"), SAID.items(), ids=str)
def test_only_a_whole_message_steers(kind: str, texts: list[str]) -> None:
    assert {text: read_intent(text) for text in texts} == dict.fromkeys(texts, Intent(kind))


def test_a_question_is_named_by_its_number() -> None:
    assert {text: read_intent(text) for text in THIRD} == dict.fromkeys(THIRD, Intent("edit", 3))


PHRASES = [
    (kind, language, phrase)
    for kind, languages in lexicon("intents")["phrases"].items()
    for language, phrases in languages.items()
    for phrase in phrases
]


def test_every_kind_is_there_in_every_language() -> None:
    kinds = {kind for kind, _, _ in PHRASES}
    assert kinds == {"continue", "later", "back", "edit", "unknown", "yes", "no", "help", "hello"}
    assert {(kind, language) for kind, language, _ in PHRASES} == {
        (k, lang) for k in kinds for lang in LANGUAGES
    }


def test_every_phrase_means_what_its_list_says() -> None:
    wrong = [(phrase, kind) for kind, _, phrase in PHRASES if read_intent(phrase).kind != kind]
    assert not wrong


def test_no_phrase_is_too_long_to_be_seen() -> None:
    assert all(len(phrase) <= LONGEST for _, _, phrase in PHRASES)


@given(st.sampled_from([phrase for _, _, phrase in PHRASES]), st.sampled_from("!.…。 "))
def test_case_and_punctuation_do_not_matter(phrase: str, sign: str) -> None:
    assert read_intent(f" {phrase.upper()}{sign}").kind == read_intent(phrase).kind


@given(st.sampled_from([phrase for _, _, phrase in PHRASES if phrase[0].isalpha()]))
def test_a_phrase_inside_an_answer_is_the_answer(phrase: str) -> None:
    assert read_intent(f"{phrase} 2026 XQZ") == read_intent(f"XQZ {phrase}") == Intent("words")


@given(st.text(max_size=60))
def test_any_text_has_an_intent(text: str) -> None:
    assert read_intent(text).kind


def test_long_messages_are_answers_at_once() -> None:
    began = time.process_time()
    assert read_intent("yes " * 10_000) == Intent("words")
    assert time.process_time() - began < 0.5
