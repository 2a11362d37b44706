"""Thanks and receipts say nothing new; everything else does."""

import pytest

from bot.understanding.thanks import only_thanks


@pytest.mark.parametrize(
    "words",
    [
        "Thank you!",
        "thanks, got it 👍",
        "Noted, thank you so much.",
        "ありがとうございます。",
        "承知しました。よろしくお願いいたします。",
        "Terima kasih banyak-banyak",
        "Tak for det :)",
        "Tusind tak, perfekt",
        "ok, спасибо",
        "Понял, спасибо!",
        "",
    ],
)
def test_only_thanks(words: str) -> None:
    assert only_thanks(words)


@pytest.mark.parametrize(
    "words",
    [
        "Thanks, but it is still broken",
        "The weekly one, thank you",
        "承知しましたが、まだ直っていません",
        "Terima kasih, tetapi masih rosak",
        "Tak, men det virker ikke",
        "Спасибо, но отчёта нет",
        "No",
        "thankless",
        "thank you " * 30,
    ],
)
def test_more_than_thanks(words: str) -> None:
    assert not only_thanks(words)
