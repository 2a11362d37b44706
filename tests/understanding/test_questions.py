"""A question is told from a statement, in five languages, with and without its mark."""

import pytest

from bot.understanding.questions import asks

QUESTIONS = [
    "Is Friday fine?",
    "Good morning. When is the kickoff",
    "could you send the list again",
    "Please let me know if the date holds.",
    "金曜日で大丈夫でしょうか。",
    "資料はいつ届きますか",
    "進捗を教えてください。",
    "これで？",
    "Bila mesyuarat seterusnya",
    "Adakah senarai itu lengkap",
    "Selamat pagi. Bolehkah kami hantar esok",
    "Hvornår mødes vi",
    "Hej. Kan I sende listen igen",
    "Har I fået vores data",
    "Когда встреча",
    "Добрый день. Подскажите, кто отвечает за доступ.",
    "Хотим понять, готов ли отчёт",
    "Thanks.\n- what about the invoices",
]
STATEMENTS = [
    "",
    "Thank you, that works.",
    "When we have the data, we will send it.",
    "The list is at https://example.com/?a=b",
    "> Is Friday fine?\nYes.",
    "資料をお送りしました。",
    "ありがとうございます。",
    "Terima kasih, senarai sudah dihantar.",
    "Hvor dejligt!",
    "Når vi har data, sender vi dem.",
    "Когда получим данные, сообщим.",
    "Спасибо, всё получили.",
    "Tak for i dag",
]


@pytest.mark.parametrize("text", QUESTIONS)
def test_a_question_is_told(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize("text", STATEMENTS)
def test_a_statement_is_none(text: str) -> None:
    assert not asks(text)


def test_a_long_message_is_looked_at_in_its_beginning() -> None:
    assert not asks("word " * 20_000 + "?")
