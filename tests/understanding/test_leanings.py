"""What messages lean to is learned from the labelled ones, ships as one small file, and overrules no plain fact."""

import pytest

from bench.lean import digest
from bot.understanding.classify import classify
from bot.understanding.leanings import BUCKETS, DIGEST, FILE, MARKS, PAIRS, WIDTH, lean, opened, shipped
from bot.understanding.words import words_of


@pytest.mark.slow
def test_the_file_is_what_the_labelled_messages_teach() -> None:
    assert FILE.read_bytes()[:DIGEST] == digest(), "learn anew: python -m bench.lean"


def test_the_file_is_small() -> None:
    raw = FILE.read_bytes()
    assert len(raw) == DIGEST + BUCKETS * (1 + PAIRS) + MARKS * (1 + WIDTH) < 1_650_000
    assert opened(raw) == shipped()


def test_nothing_leans_to_nothing() -> None:
    for text in ("", "...", "qqzzx"):
        issue, severity, category, known = lean(words_of(text))
        assert (issue, known) == (0, False)
        assert not any((*severity, *category))


@pytest.mark.parametrize(
    ("worse", "better"),
    [
        ("nobody has answered us for a week", "thanks, everything works"),
        ("もう一週間も返事がありません", "ありがとうございます、助かりました"),
        ("sudah seminggu tiada siapa menjawab kami", "terima kasih, semuanya berfungsi"),
        ("vi har stadig ikke fået rapporten", "tak, alt virker"),
        ("нам неделю никто не отвечает", "спасибо, всё работает"),
    ],
)
def test_trouble_leans_to_an_issue_in_every_language(worse: str, better: str) -> None:
    assert lean(words_of(worse)).issue > lean(words_of(better)).issue


def test_a_plain_fact_stays_critical_in_a_long_friendly_message() -> None:
    friendly = "It was lovely to meet everybody last week and thank you for the coffee. " * 12
    read = classify(f"{friendly}We are terminating the contract. {friendly}", via="/concern")
    assert (read.is_issue, read.severity) == (True, "critical")


@pytest.mark.parametrize(
    "said",
    [
        "Thanks for the lovely workshop, the slides were clear. We will terminate the contract at the end of March.",
        "The new logo looks great and everybody here likes it. The data export has failed since Tuesday though.",
        "先日のワークショップはとても楽しかったです。ただ、三月末で契約を解約いたします。",
        "Terima kasih atas bengkel yang hebat. Cuma, kami akan menamatkan kontrak pada hujung Mac.",
        "Tak for en dejlig workshop, alle var glade. Vi opsiger kontrakten med udgangen af marts.",
        "Спасибо за прекрасный семинар, всем понравилось. Мы расторгаем договор в конце марта.",
    ],
)
def test_a_kind_word_before_it_takes_no_issue_back(said: str) -> None:
    assert classify(said, via="/concern").is_issue


def test_where_leanings_decide_the_reading_is_less_sure() -> None:
    plain = classify("Nobody answers my mails.", via="/concern")
    guessed = classify("Something feels off lately", via="/concern")
    assert guessed.is_issue
    assert guessed.confidence < plain.confidence
