"""Whatever is typed is read in bounded time, and never with an error: by each reader, at the longest that it may be."""

import time
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.cards.adaptive import message as adaptive
from bot.cards.blockkit import message as blockkit
from bot.cards.card import Card, Note, Para, Quote, Raw
from bot.cards.html import card_html
from bot.cards.markdown import card_markdown
from bot.cards.reader import Reader
from bot.events import Commanded, Said, spoken
from bot.logs import without_tokens
from bot.model.ideas import told
from bot.model.places import Handle, Room
from bot.platforms.slack_words import typed as from_slack
from bot.platforms.teams_words import tidy, unmarked
from bot.texts.lookup import Texts
from bot.understanding.classify import classify, warm
from bot.understanding.creep import smells_of_creep
from bot.understanding.dates import read_date
from bot.understanding.hear import hear
from bot.understanding.intents import read_intent
from bot.understanding.lists import split_links, split_list
from bot.understanding.nothing import states_something
from bot.understanding.plain import lines, plain
from bot.understanding.questions import asks
from bot.understanding.scope import read_scope
from bot.understanding.tags import tags_in
from bot.understanding.tasks import read_tasks
from bot.understanding.thanks import only_thanks
from bot.understanding.weeks import read_weeks

TODAY = date(2026, 11, 23)
TEXTS, READER = Texts(), Reader()
ROOM = Room("slack", "T1", "C1")
#: As long as a message may be (Slack: 40,000 characters).
LONGEST = 40_000
#: Seconds that nobody may take, on a machine that is busy with others.
MOST = 1.0
UNITS = (
    " ", "\t", "\n", " \n", "a", "a ", "A", "1", "1.", "1 ", "12/", "- ", "-", "#", "#a", "@", "a@", "<", "<@", "<a",
    "`", "``", "*", "_ ", "[", "](", "\"", "«", "「", "あ", "山", "ー", "я", "я ", "é", "\u202e", "\ue000", "https://a",
    "&lt;", "is ", "A A ", "and ", ", ", ";", "::", ":a:", "\u0301", "🔥",
)  # fmt: skip


def drawn(said: str) -> object:
    """A card that shows it, on every platform."""
    card = Card(Raw(said), (Para(Raw(said)), Quote(Raw(said)), Note(Raw(said))))
    return (
        blockkit(card, READER, TEXTS, ROOM),
        adaptive(card, READER, TEXTS, "T1"),
        card_html(card, READER, TEXTS, action="/"),
        card_markdown(card, READER, TEXTS),
    )


def command(said: str) -> object:
    return spoken(Said("e", Room("slack", "T1", "D1", direct=True), Handle("slack", "T1", "U1"), said))


READERS: dict[str, Callable[[str], object]] = {
    "plain": plain,
    "lines": lambda said: list(lines(plain(said))),
    "list": split_list,
    "links": split_links,
    "tasks": lambda said: read_tasks(said, TODAY, owned=True),
    "date": lambda said: read_date(said, TODAY),
    "weeks": read_weeks,
    "scope": read_scope,
    "people": lambda said: hear(said, "people"),
    "promises": lambda said: hear(said, "promises"),
    "words": lambda said: hear(said, "words"),
    "intent": read_intent,
    "tags": tags_in,
    "question": asks,
    "thanks": only_thanks,
    "nothing": states_something,
    "creep": smells_of_creep,
    "issue": classify,
    "idea": told,
    "command": command,
    "slack": lambda said: from_slack(said, lambda user: user),
    "teams": lambda said: unmarked(tidy(said)),
    "log": without_tokens,
    "cards": drawn,
}


@pytest.fixture(scope="module", autouse=True)
def warmed() -> None:
    warm("en", "ja", "ms", "da", "ru")
    for read in READERS.values():
        read("Ana, CFO, ana@example.com; about 3 weeks #issue?")


@pytest.mark.slow
@pytest.mark.parametrize("name", READERS)
def test_the_longest_message_of_anything_is_read_in_time(name: str) -> None:
    slow = []
    for unit in UNITS:
        said = (unit * (LONGEST // len(unit) + 1))[: LONGEST - 1] + "\x00"
        began = time.process_time()
        READERS[name](said)
        if (took := time.process_time() - began) > MOST:
            slow.append((unit, round(took, 1)))
    assert not slow


ANY = st.one_of(
    st.text(max_size=300),
    st.lists(st.sampled_from(UNITS), max_size=120).map("".join),
    st.text(alphabet="#@<>|`*_[]()&;:,.-/ \n\t1aA山あя\u202e\ue000\ue001\ue002\ud7ff", max_size=200),
)


@settings(max_examples=150, deadline=None)
@given(ANY)
@example("<|>")
def test_nothing_that_is_typed_is_an_error(said: str) -> None:
    for read in READERS.values():
        read(said)


@settings(max_examples=100, deadline=None)
@given(ANY)
def test_what_is_no_command_stays_what_was_said(said: str) -> None:
    heard = command(said)
    assert isinstance(heard, Said | Commanded)
    if isinstance(heard, Commanded):
        assert heard.command in ("usher", "concern")
