"""Messages are understood by the facts they state; what is asked of that is held on labelled messages."""

import gc
import time
from collections.abc import Iterator

import pytest

from bench.quality import LABELLED, read_labelled, shares
from bot.model.reading import Via
from bot.understanding.classify import classify

LANGUAGES = sorted({file.name.split(".")[0] for file in LABELLED.glob("*.tune.jsonl")})
#: What the messages that were tuned on, and those that were not, are held to: a change must not lose them.
HELD = {
    "issues found": 0.95,
    "non-issues rejected": 0.80,
    "category acceptable": 0.90,
    "severity acceptable": 0.85,
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_labelled_messages_are_understood(language: str) -> None:
    messages = [*read_labelled(f"{language}.tune"), *read_labelled(f"{language}.report")]
    assert len(messages) >= 80
    figures = shares(messages)
    low = {name: figures[name].value for name, goal in HELD.items() if figures[name].value < goal}
    assert not low


def test_facts_decide_and_not_sentiment() -> None:
    loud = classify("I am SO fed up!!! The date format on the report is horrible. #issue")
    quiet = classify(
        "We have, with regret, asked our lawyers to review the contract. No hard feelings. #issue"
    )
    assert loud.severity != "critical"
    assert quiet.severity == "critical"


def test_tags_raise_urgency_and_never_severity() -> None:
    said = "The weekly report is two days late"
    plain, tagged = classify(f"{said} #issue"), classify(f"{said} #urgent")
    assert plain.severity == tagged.severity
    assert (plain.urgency, tagged.urgency) == ("medium", "high")


def test_close_to_critical_is_critical_and_flagged() -> None:
    close = classify("We are starting to wonder whether you are the right partner for us.")
    assert (close.severity, close.close) == ("critical", True)
    clear = classify("We are going to terminate the contract.")
    assert (clear.severity, clear.close) == ("critical", False)


def test_evidence_shows_the_words_as_they_were_written() -> None:
    text = "Hello, the Weekly Report is two days LATE again."
    shown = {text[start:end]: why for start, end, why in classify(text).evidence}
    assert shown["LATE again"] == "missed-again"


@pytest.mark.parametrize(
    ("text", "via", "is_issue"),
    [
        ("Rhubarb", "hashtag", True),
        ("Rhubarb", "/concern", True),
        ("Rhubarb", "none", False),
        ("All good here, thanks!", "/concern", False),
        ("Not an #issue, everything works", "hashtag", False),
        ("Not an #issue yet, but the import crashes every night", "hashtag", True),
        ("", "none", False),
    ],
)
def test_what_is_raised_on_purpose_is_an_issue_unless_taken_back(text: str, via: Via, is_issue: bool) -> None:
    assert classify(text, via=via).is_issue is is_issue


ADVERSARIAL = [
    "a" * 40_000,
    "late " * 8_000,
    "not " * 10_000,
    "#issue" * 6_000,
    "no #" * 10_000,
    "`" * 40_000,
    '"' * 40_000,
    "> " * 20_000,
    "<@" * 20_000,
    "https://" * 5_000,
    "a@" * 20_000,
    "a.b-c+d_" * 5_000,
    "契約" * 20_000,
    "届いていま" * 8_000,
    "договор не " * 3_600,
    "ikke forsinkelse " * 2_350,
    "lost the " * 4_444,
    "\u0130" * 40_000,
    "contract end lawyer invoice " * 1_400,
    "。" * 40_000,
    "'" * 40_000,
]


@pytest.fixture(scope="module")
def alone() -> Iterator[None]:
    """What other tests left behind is looked at once, and is nobody's work here."""
    classify("warm")
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("alone")
@pytest.mark.parametrize("text", ADVERSARIAL, ids=range(len(ADVERSARIAL)))
def test_no_text_takes_long(text: str) -> None:
    started = time.process_time()
    classify(text, via="hashtag")
    assert time.process_time() - started < 0.5
