"""Afterthoughts that grow the scope are heard in five languages; plain requests and thanks are not."""

import pytest

from bot.understanding.creep import smells_of_creep

CREEP = {
    "Looks great! Just one more thing: could it export to Excel?": "Just one more thing",
    "While you're at it, add the Swedish shop.": "While you're at it",
    "Ser godt ud. Nu I alligevel er i gang, kan I så tage den svenske side med?": "Nu I alligevel",
    "Kan I også lave en version til app'en?": "Kan I også",
    "Alang-alang buat tu, tambah satu laporan jualan boleh?": "Alang-alang buat",
    "Boleh tambah sekali bahasa Mandarin?": "Boleh tambah sekali",
    "Раз уж вы в этом разделе, добавьте фильтр по датам.": "Раз уж вы",
    "Заодно прикрутите, пожалуйста, выгрузку": "Заодно",
    "ついでに英語版のページもお願いできますか。": "ついでに",
    "素敵です。もう一つだけ、検索も付けられますか。": "もう一つだけ",
}
PLAIN = [
    "Thanks, the report arrived.",
    "When is the next meeting?",
    "Tak for mødet, vi ses torsdag.",
    "Terima kasih, laporan sudah sampai.",
    "Спасибо, отчёт получили.",
    "報告書を受け取りました。ありがとうございます。",
    '"while you\'re at it" is how it starts',
    "",
]


@pytest.mark.parametrize("text", CREEP)
def test_an_afterthought_is_heard(text: str) -> None:
    found = smells_of_creep(text)
    assert found
    assert text[found.start : found.end].startswith(CREEP[text])


@pytest.mark.parametrize("text", PLAIN)
def test_plain_words_are_none(text: str) -> None:
    assert smells_of_creep(text) is None
