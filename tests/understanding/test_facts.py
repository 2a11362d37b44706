"""Lengths and scopes as people state them, in five languages."""

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.understanding.scope import read_scope
from bot.understanding.weeks import read_weeks

#: Weeks, and how people say them.
SAID = {
    1: [
        "seminggu",
        "a week",
        "one week",
        "en uge",
        "10 days",
        "1 day",
    ],
    2: [
        "to uger",
        "et par uger",
        "1 fortnight",
        "a fortnight",
    ],
    3: [
        "две-три недели",
        "dua tiga minggu",
        "-3 weeks",
    ],
    4: [
        "sebulan",
        "месяц",
        "около месяца",
        "один месяц",
        "3 to 4",
        "en måned",
        "about a month",
    ],
    5: [
        "fem uger og to dage",
    ],
    7: [
        "1½ months",
        "halvanden måned",
        "полтора месяца",
        "1.5 months",
        "1,5 måneder",
        "satu setengah bulan",
    ],
    8: [
        "3月12日から8週間",
    ],
    9: [
        "a couple of months",
        "to måneder",
    ],
    11: [
        "two and a half months",
        "2か月半",
        "2 months and 2 weeks",
        "dua bulan setengah",
        "два с половиной месяца",
    ],
    12: [
        "about 12 weeks",
        "12週間",
        "tolv uger",
        "двенадцать недель",
        "12",
        "ca. 12",
        "~12",
        "twelve",
        "about twelve or so",
        "12 weeks (3 months)",
        "12週間くらいだと思います",
        "dua belas minggu",
        "kira-kira 12 minggu",
        "12-week project",
        "12w",
        "12 wks",
        "12 нед.",
        "60 business days",
        "60営業日",
        "2026年4月から12週間",
        "starting 3 March, 12 weeks",
        "I think about 12 weeks, maybe more",
        "十二週間",
        "12 weeks!",
        "på tolv uger",
        "i think 12",
        "約12",
        "12くらいです",
        "12, I think",
    ],
    13: [
        "3 months",
        "a quarter",
        "3か月",
        "３ヶ月",
        "tiga bulan",
        "suku tahun",
        "et kvartal",
        "квартал",
        "四半期",
        "3 months, i.e. 12 weeks",
        "3mo",
        "3 mdr.",
        "3 мес",
        "90 days",
        "We agreed on three months with the client",
        "三か月",
        "2、3か月",
        "Three months.",
        "THREE MONTHS",
        "two to three months",
        "три месяца",
        "трёх месяцев",
        "в течение трёх месяцев",
    ],
    14: [
        "12-14 weeks",
        "12 to 14 weeks",
        "between 12 and 14 weeks",
        "от 12 до 14 недель",
        "12〜14週間",
    ],
    17: [
        "3 months or 4 months",
        "from 3 to 4 months",
    ],
    24: [
        "dua puluh empat minggu",
        "twenty-four weeks",
        "двадцать четыре недели",
        "fireogtyve uger",
    ],
    26: [
        "полгода",
        "半年",
        "half a year",
        "et halvt år",
        "setengah tahun",
        "six months",
    ],
    52: [
        "setahun",
    ],
    61: [
        "1 year 2 months",
        "1年2か月",
    ],
    78: [
        "halvandet år",
    ],
    100: [
        "100 weeks",
    ],
    104: [
        "one to two years",
        "24 måneder",
        "2 года",
    ],
    260: [
        "5 лет",
    ],
    520: [
        "10 years",
    ],
    None: [
        "0",
        "0 weeks",
        "521",
        "11 years",
        "999 weeks",
        "1000 weeks",
        "",
        "soon",
        "12 people",
        "week 12",
        "until the end of May",
        "a few weeks",
        "I'd say 12",
        "к концу года",
    ],
}


@pytest.mark.parametrize(("weeks", "texts"), SAID.items(), ids=str)
def test_a_length_is_read_in_weeks(weeks: int | None, texts: list[str]) -> None:
    assert {text: read_weeks(text) for text in texts} == dict.fromkeys(texts, weeks)


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("In: a, b. Out: c", ["a", "b"], ["c"]),
        ("In scope: website, app\nOut of scope: hosting, SEO", ["website", "app"], ["hosting", "SEO"]),
        ("in scope are website and app; out of scope is hosting", ["website", "app"], ["hosting"]),
        ("The scope includes the app, and excludes hosting.", ["the app"], ["hosting"]),
        ("*In scope:*\n- website\n- app\n*Out of scope:*\n- hosting", ["website", "app"], ["hosting"]),
        ("In:\n• website\n• app\n\nOut:\n• hosting", ["website", "app"], ["hosting"]),
        ("In - website\nOut - hosting", ["website"], ["hosting"]),
        ("IN: X / OUT: Y", ["X"], ["Y"]),
        ("No: hosting\nYes: website", ["website"], ["hosting"]),
        ("in: everything. out: nothing", ["everything"], []),
        ("Out: hosting", [], ["hosting"]),
        ("Website, app, excluding hosting and SEO", ["Website", "app"], ["hosting", "SEO"]),
        ("The login page, not the API", ["The login page"], ["the API"]),
        ("website, no-code tools", ["website", "no-code tools"], []),
        ("website, login and migration of data", ["website", "login", "migration of data"], []),
        ("Research and development", ["Research and development"], []),
        ("everything they asked for", ["everything they asked for"], []),
        ("- website\n- the website\n- Website.", ["website"], []),
        ("In: Ahmed's team. Out: İstanbul office", ["Ahmed's team"], ["İstanbul office"]),
        (
            "スコープ内：設計、開発・テスト\nスコープ外：保守、データ移行",
            ["設計", "開発", "テスト"],
            ["保守", "データ移行"],
        ),
        ("スコープ内：データ・マイグレーション", ["データ・マイグレーション"], []),
        ("対象：Webサイト\n対象外：ホスティング", ["Webサイト"], ["ホスティング"]),
        ("スコープ内は設計と開発、スコープ外は保守です", ["設計", "開発"], ["保守"]),
        ("範囲内：Ａ、Ｂ　範囲外：なし", ["A", "B"], []),
        ("Dalam skop: laman web, aplikasi. Luar skop: hosting.", ["laman web", "aplikasi"], ["hosting"]),
        ("termasuk laman web; tidak termasuk hosting", ["laman web"], ["hosting"]),
        ("Inden for omfang: website og app. Uden for omfang: hosting", ["website", "app"], ["hosting"]),
        ("Omfatter website, app. Omfatter ikke hosting.", ["website", "app"], ["hosting"]),
        ("Vi laver website, men ikke hosting", ["Vi laver website"], ["hosting"]),
        ("Входит: дизайн, разработка. Не входит: хостинг", ["дизайн", "разработка"], ["хостинг"]),
        ("В объём работ входит дизайн\nНе входит — поддержка", ["дизайн"], ["поддержка"]),
        ("дизайн, кроме логотипа", ["дизайн"], ["логотипа"]),
        ("", [], []),
        ("In:\nOut:", [], []),
    ],
)
def test_a_scope_has_two_sides(text: str, inside: list[str], outside: list[str]) -> None:
    assert read_scope(text) == (tuple(inside), tuple(outside))


anything = st.text(st.characters() | st.sampled_from("in out:.,、12 週 weeks-半"), max_size=200)


@given(anything)
def test_any_text_has_a_sane_length_or_none(text: str) -> None:
    weeks = read_weeks(text)
    assert weeks is None or 1 <= weeks <= 520


@given(st.integers(1, 520))
def test_every_number_of_weeks_is_read(weeks: int) -> None:
    assert read_weeks(str(weeks)) == read_weeks(f"{weeks}週間") == read_weeks(f"ca. {weeks} uger") == weeks


@example("/\xa00")
@given(anything)
def test_any_text_has_a_scope_of_bounded_items(text: str) -> None:
    for side in read_scope(text):
        assert all(0 < len(item) <= 200 and item.strip() == item for item in side)


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "1 ",
        "1-",
        "one ",
        "半",
        "12 weeks and ",
        "in ",
        "in: ",
        "、",
        "- ",
        "*",
        "out of ",
        "・",
        " ",
        "\n",
    ],
)
def test_long_answers_are_read_at_once(unit: str) -> None:
    text = unit * (40_000 // len(unit))
    began = time.process_time()
    read_weeks(text)
    read_scope(text)
    assert time.process_time() - began < 0.5
