"""What a person said stays text, whatever stands in it; a mention is somebody of this very workspace."""

import pytest

from bot.cards.blockkit_words import cut, escaped, line, pieces, size
from bot.cards.card import Listed, Raw, Text, Who, say
from bot.cards.pieces import NOTHING, Piece
from bot.cards.reader import Reader
from bot.model.person import Person
from bot.model.places import Handle
from bot.model.seats import Side
from bot.texts.lookup import Texts

HERE = "T1"
MEI = Person(
    "mei",
    "Mei <Tan>",
    Side.OURS,
    (Handle("teams", HERE, "wrong"), Handle("slack", "T2", "U2"), Handle("slack", HERE, "U1")),
)
KENJI = Person("kenji", "Kenji `Mori`", Side.CLIENT, (Handle("slack", "T2", "U9"),))
READER = Reader(people={"mei": MEI, "kenji": KENJI})


class OwnTexts(Texts):
    """One text, given as its own key, so that a test reads at a glance."""

    def find(self, key: str, language: str, args: dict[str, object]) -> str:
        return key.format(**args)


def read(words: Text | Raw | Who | Listed, limit: int = 3000) -> list[Piece]:
    return pieces(words, READER, OwnTexts(), HERE, limit)


def test_our_text_may_hold_code_and_a_persons_words_may_not() -> None:
    assert read(say("Type `/usher help`: {said}", said="`rm` *now*")) == [
        Piece("Type "),
        Piece("/usher help", "code"),
        Piece(": "),
        Piece("`rm` *now*", said=True),
    ]


def test_a_persons_words_in_our_code_are_known_as_theirs() -> None:
    assert read(say("`/usher {said}`", said="a`b")) == [Piece("/usher a`b", "code", said=True)]


def test_a_mention_needs_a_handle_of_this_platform_and_this_tenant() -> None:
    assert read(Listed((Who("mei"), Who("kenji")))) == [
        Piece("U1", "user"),
        Piece(" and "),
        Piece("Kenji `Mori`", said=True),
    ]


@pytest.mark.parametrize(
    "said", ["<@U1>", "<!channel>", "\ue001U1\ue002", "\ue000", "`code`", "<https://x|y>"]
)
def test_nothing_said_becomes_a_mention_or_code(said: str) -> None:
    assert all(piece.kind == "text" for piece in read(say("He said {it}.", it=said)))


def test_one_line_has_names_for_mentions() -> None:
    assert (
        line(say("{a}, {b}!", a=Who("mei"), b=Who("kenji")), READER, OwnTexts(), 99)
        == "Mei <Tan>, Kenji `Mori`!"
    )


@pytest.mark.parametrize("nothing", ["", "  ", "\n", "\u202e\x00"])
def test_nothing_is_shown_as_a_dash(nothing: str) -> None:
    assert read(Raw(nothing)) == [Piece(NOTHING)]
    assert cut(" ", 5) == NOTHING


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("short", 5, "short"),
        ("longer", 5, "long…"),
        ("a & b", 7, "a…"),
        ("👍👍👍", 5, "👍👍…"),
        ("👩‍👩‍👧", 4, "👩…"),
    ],
)
def test_cutting_counts_as_slack_may(text: str, limit: int, expected: str) -> None:
    assert cut(text, limit) == expected
    assert size(expected) <= limit


def test_a_limit_spans_all_pieces_and_never_cuts_a_mention() -> None:
    found = read(say("{a} {b} {c}", a="x" * 10, b=Who("mei"), c="tail"), limit=12)
    assert found == [Piece("x" * 10, said=True), Piece(" "), Piece("…")]


def test_escaping_is_slacks() -> None:
    assert escaped("<!here> & co") == "&lt;!here&gt; &amp; co"
