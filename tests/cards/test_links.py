"""An address that somebody gave can be pressed, leads where it reads, and is never more than that."""

from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.cards import blockkit
from bot.cards.card import CLIENT, Block, Card, Facts, Link, Listed, Note, Para, Raw, say
from bot.cards.html import card_html, words_html
from bot.cards.markdown import card_markdown
from bot.cards.reader import Reader
from bot.model.address import is_address
from bot.model.places import Room
from bot.texts.lookup import Texts
from bot.texts.spell import spell
from tests.platforms.blockcheck import check_message

TEXTS = Texts()
READER = Reader()
ROOM = Room("slack", "T1", "D1", direct=True)
PARSER = MarkdownIt("commonmark").enable("table")
GOOD = "https://meet.example/a?b=1&c=2"
MARKED = "https://docs.example/a_b_*c*?d=~e~"
BAD = [
    "javascript:alert(1)",
    "JavaScript://meet.example/%0aalert(1)",
    " javascript:alert(1)",
    "\x01javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "//evil.example",
    "https://",
    "https:evil.example",
    "https://a.example/<1>",
    "https://a.example|https://b.example",
    "https://a.example/ b",
    "https://a.example/\u202egpj.exe",
    "https://a.example/\u200b",
    "https://a.example/\ue001U1\ue002",
    "https://a.example/\n<!channel>",
    "see https://a.example",
]


def slack(*blocks: Block) -> list[dict[str, Any]]:
    drawn = blockkit.message(Card(Raw("T"), blocks, audience=CLIENT), READER, TEXTS, ROOM)
    assert check_message(drawn) == []
    return list(drawn["blocks"][1:])


def inner(block: dict[str, Any]) -> list[dict[str, Any]]:
    """The elements of a block of rich text; none of any other block."""
    return [one for part in block["elements"] for one in part["elements"]] if "elements" in block else []


class Anchors(HTMLParser):
    """Every tag of a piece of HTML, and each link's attributes with the text in it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[tuple[dict[str, str | None], str]] = []
        self.text = ""
        self._in = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag == "a":
            self._in = True
            self.links.append((dict(attrs), ""))

    def handle_endtag(self, tag: str) -> None:
        self._in = self._in and tag != "a"

    def handle_data(self, data: str) -> None:
        self.text += data
        if self._in:
            self.links[-1] = (self.links[-1][0], self.links[-1][1] + data)


def html(*blocks: Block) -> Anchors:
    return Anchors(str(card_html(Card(Raw("T"), blocks), READER, TEXTS, action="/press")))


def markdown(*blocks: Block) -> list[Token]:
    tokens = PARSER.parse(card_markdown(Card(Raw("T"), blocks), READER, TEXTS))
    return [*tokens, *(part for token in tokens for part in token.children or [])]


def test_slack_takes_an_address_as_a_link_of_marked_text() -> None:
    row, note = slack(Facts(((Raw("Where"), Link(GOOD)),)), Note(Link(GOOD)))
    assert row["text"]["text"] == "*Where*  <https://meet.example/a?b=1&amp;c=2>"
    assert note["elements"][0]["text"] == "<https://meet.example/a?b=1&amp;c=2>"


def test_slack_takes_an_address_with_marks_in_it_as_a_link_of_rich_text() -> None:
    (row,) = slack(Facts(((Raw("Where"), Listed((Link(MARKED), Link(GOOD)))),)))
    assert inner(row)[2:] == [
        {"type": "link", "url": MARKED, "text": MARKED},
        {"type": "text", "text": " and "},
        {"type": "link", "url": GOOD, "text": GOOD},
    ]


def test_half_an_address_is_no_link() -> None:
    long = "https://docs.example/" + "a" * 4000
    (block,) = slack(Para(Link(long)))
    assert block["text"]["text"].endswith("a…")
    assert "<" not in block["text"]["text"]


def test_a_notification_says_the_address() -> None:
    drawn = blockkit.message(Card(Raw("T"), (Para(Link(GOOD)),)), READER, TEXTS, ROOM)
    assert drawn["text"] == "T\nhttps://meet.example/a?b=1&amp;c=2"
    assert spell(Link(GOOD), READER, TEXTS) == GOOD


def test_the_page_opens_an_address_apart_and_without_saying_where_from() -> None:
    assert words_html(Link(GOOD), READER, TEXTS) == (
        '<bdi class="said"><a href="https://meet.example/a?b=1&amp;c=2" rel="noopener noreferrer" target="_blank">'
        "https://meet.example/a?b=1&amp;c=2</a></bdi>"
    )


def test_an_address_keeps_its_quotes_and_backticks() -> None:
    hostile = "https://a.example/'`\"onclick=alert(1)`{{7*7}}"
    drawn = html(Para(Listed((Link(hostile), Link(hostile)))))
    assert [(attrs["href"], text) for attrs, text in drawn.links] == [(hostile, hostile)] * 2
    assert not drawn.tags & {"code", "script"}


def test_an_address_inside_a_text_of_ours_can_be_pressed() -> None:
    words = say("document-title", client=Link(GOOD))
    assert html(Para(words)).links[0][0]["href"] == GOOD
    (block,) = slack(Para(words))
    assert "<https://meet.example/a?b=1&amp;c=2>" in block["text"]["text"]


def test_markdown_links_each_of_several() -> None:
    tokens = markdown(Facts(((Raw("Where"), Listed((Link(GOOD), Link(MARKED), Link(GOOD)))),)))
    links = [token.attrs["href"] for token in tokens if token.type == "link_open"]
    assert links == [GOOD, MARKED, GOOD]


@pytest.mark.parametrize("url", BAD)
def test_anything_else_is_shown_and_cannot_be_pressed(url: str) -> None:
    assert not is_address(url)
    assert not html(Para(Link(url)), Note(Link(url))).links
    blocks = slack(Para(Link(url)), Note(Link(url)))
    assert not [one for block in blocks[:1] for one in inner(block) if one["type"] != "text"]
    marked = [block["text"]["text"] for block in blocks if "text" in block]
    marked += [one["text"] for one in blocks[1]["elements"] if one["type"] == "mrkdwn"]
    assert not [text for text in marked if "<" in text]
    assert blocks == slack(Para(Raw(url)), Note(Raw(url)))
    assert card_markdown(Card(Link(url)), READER, TEXTS) == card_markdown(Card(Raw(url)), READER, TEXTS)


URLS = st.builds(
    str.__add__,
    st.sampled_from(["https://", "http://", "HTTPS://a.example/", "https://a.example/", "javascript:", ""]),
    st.text(
        st.sampled_from("ab/?&=:.@#%<>|\"'`*_~[]()\\ \n\t\u202e\ue000\ue001\ue002\ue003")
        | st.characters(codec="utf-8")
    ),
)


@given(URLS)
def test_no_address_whatever_breaks_out(url: str) -> None:
    row = Facts(((Raw("Where"), Listed((Link(url), Raw("`*x*`"), Link(url)))),))
    found = html(row)
    assert found.tags <= {"div", "h3", "dl", "dt", "dd", "bdi", "a"}
    for attrs, text in found.links:
        assert attrs == {"href": url, "rel": "noopener noreferrer", "target": "_blank"}
        assert text == url
    assert len(found.links) == (2 if is_address(url) else 0)

    (drawn,) = slack(row)
    links = [one for one in inner(drawn) if one["type"] != "text"]
    assert links == [{"type": "link", "url": url, "text": url}] * len(found.links)

    for block in slack(Para(Link(url)), Note(Link(url))):
        for one in [block["text"]] if "text" in block else block["elements"]:
            if one["type"] == "mrkdwn" and "<" in one["text"]:
                assert is_address(url)
                assert one["text"] == f"<{url.replace('&', '&amp;')}>"

    tokens = markdown(row, Para(Link(url)))
    assert not {token.type for token in tokens} & {"html_inline", "html_block", "image", "code_inline"}
    assert all(token.info == "auto" for token in tokens if token.type == "link_open")
    assert sum(token.type == "tr_open" for token in tokens) == 2
