"""A manager's correction is followed where the same is said again, and moves what a fact counts for a little."""

from datetime import UTC, datetime

from bot.model.learned import Learned
from bot.understanding.classify import classify
from bot.understanding.learning import ALIKE, CAP, KEPT, learn, likeness, sketch
from storage.codec import Codec

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NOBODY = Learned("slack", "T1")


def test_the_like_of_a_corrected_message_follows() -> None:
    said = "#issue The weekly report for March arrived without the regional figures again"
    read = classify(said)
    assert read.is_issue
    taught = learn(NOBODY, said, read, NOW, is_issue=False)
    again = "The weekly report for April arrived without the regional figures, again! #issue"
    assert not classify(again, learned=taught).is_issue
    assert classify("#issue Nobody answers our mails", learned=taught).is_issue
    taught = learn(taught, again, read, NOW, category="communication", severity="low")
    assert len(taught.corrections) == 1
    read = classify(said, learned=taught)
    assert (read.is_issue, read.category, read.severity) == (True, "communication", "low")


def test_likeness_needs_no_spaces() -> None:
    one = sketch("先週の報告書がまだ届いていません。確認をお願いします")
    assert likeness(one, sketch("今週の報告書がまだ届いていません、ご確認をお願いします")) >= ALIKE
    assert likeness(one, sketch("請求書の金額が見積もりと違います")) < 0.2
    assert likeness((), one) == 0


def test_what_is_kept_has_bounds_and_no_words() -> None:
    taught = NOBODY
    for number in range(KEPT + 20):
        said = f"#issue {chr(97 + number % 26) * 5} {chr(97 + number // 26) * 7} is late {number * 'x'}"
        taught = learn(taught, said, classify(said), NOW, severity="critical")
    assert len(taught.corrections) <= KEPT
    assert all(abs(weight) <= CAP for weight in taught.weights.values())
    stored = Codec().encode(taught)
    assert len(stored) < 64_000
    assert b"late" not in stored.partition(b'"weights"')[0]
