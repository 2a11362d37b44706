"""Lists as people write them in chat: commitments and links."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.lists import Links, split_links, split_list
from bot.understanding.normal import normal
from bot.understanding.plain import plain


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            "Weekly reports, a dashboard and training for 20 people.",
            ["Weekly reports, a dashboard and training for 20 people."],
        ),
        (
            "We said yes to SSO. It is not in the contract.",
            ["We said yes to SSO. It is not in the contract."],
        ),
        (
            "Weekly reports\nA dashboard by May\n\nTraining",
            ["Weekly reports", "A dashboard by May", "Training"],
        ),
        ("- Weekly reports\n- A dashboard\n* Training", ["Weekly reports", "A dashboard", "Training"]),
        ("• SSO\n    ◦ for 20 people\n• Training", ["SSO", "for 20 people", "Training"]),
        ("We promised:\n- SSO\n- Training", ["SSO", "Training"]),
        ("We promised SSO\nand more", ["We promised SSO", "and more"]),
        ("1. SSO\n2) Training\n(3) Reports", ["SSO", "Training", "Reports"]),
        ("1) SSO 2) 2.5 hours of training 3) reports", ["SSO", "2.5 hours of training", "reports"]),
        ("Promised: 1. SSO 2. reports", ["SSO", "reports"]),
        ("Version 2) is not a list", ["Version 2) is not a list"]),
        ("1.5 days of training\n12 weeks", ["1.5 days of training", "12 weeks"]),
        ("-20 % on licences\n+ free training", ["-20 % on licences", "+ free training"]),
        ("SSO; training; and reports;", ["SSO", "training", "reports"]),
        ("1️⃣ SSO\n2️⃣ Training", ["SSO", "Training"]),
        ("- [ ] SSO\n- [x] Training", ["SSO", "Training"]),
        ("- SSO for everybody\n  by May\n- Training", ["SSO for everybody by May", "Training"]),
        ("- SSO\n\nAnd training.", ["SSO", "And training."]),
        ("SSO\nsso.\n The SSO", ["SSO"]),
        ("---\n👍\nSSO", ["SSO"]),
        ("・週次レポート\n・ダッシュボード（5月まで）", ["週次レポート", "ダッシュボード（5月まで）"]),
        ("１．週次レポート\n２．研修", ["週次レポート", "研修"]),
        ("①週次レポート\n②データ・マイグレーション", ["週次レポート", "データ・マイグレーション"]),
        ("約束したこと：\n1、研修\n2、レポート", ["研修", "レポート"]),
        ("週次レポート；研修", ["週次レポート", "研修"]),
        ("Ugentlig rapport; undervisning; og support", ["Ugentlig rapport", "undervisning", "support"]),
        ("Laporan mingguan; latihan; dan sokongan", ["Laporan mingguan", "latihan", "sokongan"]),
        ("— еженедельный отчёт;\n— обучение;", ["еженедельный отчёт", "обучение"]),
        ("а) отчёт\nб) обучение", ["отчёт", "обучение"]),
        ("A. Jensen gets a demo", ["A. Jensen gets a demo"]),
        ("", []),
        (" \n\t\n", []),
    ],
)
def test_a_list_is_read_item_by_item(text: str, items: list[str]) -> None:
    assert list(split_list(text)) == items


def test_a_list_is_bounded() -> None:
    assert len(split_list("\n".join(f"item {n}" for n in range(500)))) == 100


LINK = "https://drive.example.com/d/1?a=1&b=2"


@pytest.mark.parametrize(
    ("text", "good", "bad"),
    [
        (LINK, [LINK], []),
        (f"{LINK}\nhttp://x.dk", [LINK, "http://x.dk"], []),
        (f"<{LINK}|the proposal>", [LINK], []),
        (f"Proposal: {LINK}.", [LINK], []),
        (f"Proposal ({LINK})", [LINK], []),
        ("https://en.wikipedia.org/wiki/Hand_(body)", ["https://en.wikipedia.org/wiki/Hand_(body)"], []),
        (f"{LINK}, https://x.dk; {LINK}", [LINK, "https://x.dk"], []),
        ("提案書：https://例え.jp/資料。", ["https://例え.jp/資料"], []),
        ("「https://x.jp/a」をご覧ください", ["https://x.jp/a"], []),
        ("the proposal", [], ["the proposal"]),
        ("www.x.dk/proposal", [], ["www.x.dk/proposal"]),
        ("javascript:alert(1)", [], ["javascript:alert(1)"]),
        ("javascript://x.dk/%0Aalert(1)", [], ["javascript://x.dk/%0Aalert(1)"]),
        ("file:///etc/passwd", [], ["file:///etc/passwd"]),
        ("https://", [], ["https://"]),
        ("https://[::1", [], ["https://[::1"]),
        ("https://x.dk:99999/", [], ["https://x.dk:99999/"]),
        ("https://bank.dk@evil.dk/", [], ["https://bank.dk@evil.dk/"]),
        (f"{LINK} ftp://x.dk", [], [f"{LINK} ftp://x.dk"]),
        ("https://x.dk/" + "a" * 2000, [], ["https://x.dk/" + "a" * 2000]),
        (f"{LINK}\nnot this\n\n", [LINK], ["not this"]),
        ("", [], []),
    ],
)
def test_links_are_told_from_other_lines(text: str, good: list[str], bad: list[str]) -> None:
    assert split_links(text) == Links(tuple(good), tuple(bad))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Website.", "website"),
        ("Web-site", "web site"),
        ("Ｗｅｂサイト", "webサイト"),
        ("«Хостинг»", "хостинг"),
        ("STRASSE", "Straße"),
        ("en kundeportal", "Kundeportal"),
        ("ﾃﾞｰﾀ移行", "データ移行"),
    ],
)
def test_things_are_the_same_however_they_are_written(one: str, other: str) -> None:
    assert normal(one) == normal(other) != ""


def test_different_things_stay_different() -> None:
    assert normal("hosting") != normal("hosting in Denmark")
    assert normal("The A") == "the a"
    assert normal("!?") == ""


anything = st.text(st.characters() | st.sampled_from("-•1.);；:：\n\t <|>ab"), max_size=300)


@given(anything)
def test_any_text_is_a_list_of_distinct_items(text: str) -> None:
    items = split_list(text)
    assert len({normal(item) for item in items}) == len(items) <= 100
    assert all(item.strip() == item and "\n" not in item for item in items)


@given(anything)
def test_any_text_has_links_or_not(text: str) -> None:
    links = split_links(text)
    assert all(link.startswith(("http://", "https://")) and link.isprintable() for link in links.good)


@given(anything)
def test_reading_twice_changes_nothing(text: str) -> None:
    assert normal(normal(text)) == normal(text)
    assert len(plain(text)) <= len(text)


@pytest.mark.parametrize(
    "unit", ["a", "1) ", "- ", "• ", ";", "<mailto:", "(", "https://", "a@", "\n", "１．", "-\t", " "]
)
def test_long_messages_are_read_at_once(unit: str) -> None:
    text = unit * (50_000 // len(unit))
    began = time.process_time()
    split_list(text)
    split_links(text)
    normal(text[:40_000])
    assert time.process_time() - began < 0.5
