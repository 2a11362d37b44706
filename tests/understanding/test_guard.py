"""A draft to a client names day and hour, and holds no "as soon as possible", no excuse and no blame."""

import time

import pytest

from bot.understanding.guard import draft_guard

FAULTY = [
    ("en", "We'll fix the export as soon as possible.", ["vague"]),
    ("en", "We will send the corrected file next week.", ["undated"]),
    ("en", "Because you sent the data late, we were overloaded.", ["blame", "excuse"]),
    ("da", "Vi sender den rettede fil hurtigst muligt.", ["undated", "vague"]),
    ("da", "Der har været travlt, og I har ikke svaret.", ["excuse", "blame"]),
    ("ms", "Kami akan hantar laporan secepat mungkin.", ["undated", "vague"]),
    ("ms", "Pasukan kami sibuk dan anda lupa menghantar data.", ["excuse", "blame"]),
    ("ru", "Пришлём исправленный отчёт в ближайшее время.", ["undated", "vague"]),
    ("ru", "По техническим причинам и из-за вашей задержки.", ["excuse", "blame"]),
    ("ja", "できるだけ早く修正版をお送りします。", ["vague", "undated"]),
    ("ja", "多忙のため遅れました。御社のミスもございます。", ["excuse", "blame"]),
]
FINE = [
    (
        "en",
        "The export cut off the last column. We will send the corrected file on Thursday, 5 March, 16:00.",
    ),
    ("en", "You will have it on 2026-03-05 at 4 pm. The check runs before that."),
    ("da", "Vi sender den rettede fil torsdag den 5. marts kl. 16."),
    ("ms", "Kami akan hantar fail yang dibetulkan pada Khamis, 5 Mac, pukul 4 petang."),
    ("ru", "Исправленный файл пришлём в четверг, 5 марта, в 16:00."),
    ("ja", "修正版は3月5日（木）16時にお送りします。"),
    ("en", "Thank you for telling us. What happened: the last column was cut off."),
]


@pytest.mark.parametrize(("language", "text", "kinds"), FAULTY)
def test_faults_are_found_where_they_stand(language: str, text: str, kinds: list[str]) -> None:
    faults = draft_guard(text, language)
    assert {one.kind for one in faults} >= set(kinds)
    assert all(text[one.start : one.end].strip() == text[one.start : one.end] for one in faults)


@pytest.mark.parametrize(("language", "text"), FINE)
def test_a_draft_with_day_and_hour_may_go(language: str, text: str) -> None:
    assert draft_guard(text, language) == ()


@pytest.mark.slow
@pytest.mark.parametrize("sign", ["1", "1.", "we will ", "。", "いたします", "сделаем "])
def test_no_draft_takes_long(sign: str) -> None:
    draft_guard("warm", "en")
    draft_guard("warm", "ja")
    text = (sign * 40_000)[:40_000]
    for language in ("en", "ja", "ru"):
        started = time.process_time()
        draft_guard(text, language)
        assert time.process_time() - started < 2.0
