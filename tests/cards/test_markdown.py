"""Markdown, read back by a Markdown parser: people's words come out as they went in, and mean nothing."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.cards.card import (
    CLIENT,
    Button,
    Card,
    Check,
    Checklist,
    Day,
    Divider,
    Facts,
    Image,
    Moment,
    Note,
    Para,
    Progress,
    Quote,
    Raw,
    Text,
    Who,
    say,
)
from bot.cards.markdown import card_markdown
from bot.cards.reader import Reader
from bot.model.person import Person
from bot.model.seats import Side
from bot.texts.lookup import Texts

TEXTS = Texts()
READER = Reader(people={"p1": Person("p1", "Mika `*_[x](y)_*` <b>", Side.OURS, ())})
PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
NASTY = [
    "<script>alert(1)</script>",
    "[click](javascript:alert(1))",
    "![x](https://evil.example/pixel.png)",
    "[ref]: https://evil.example",
    "<https://evil.example>",
    "# heading",
    "- item\n+ item\n* item\n1. item\n2) item",
    "> quote\n>> deeper",
    "```\ncode\n```\n~~~\nmore\n~~~",
    "    indented",
    "\tindented",
    "title\n===\nother\n---",
    "a | b\n--- | ---\n1 | 2",
    "***\n___\n- - -",
    "&lt;b&gt; &amp; &#60;",
    "back\\slash \\| \\* \\\\",
    "`code` ``more`` `",
    "*bold* _it_ ~~gone~~ **b** __b__",
    "line\\\nline  \nline",
    "www.evil.example and a@b.example",
    "a\n\n\nb",
]


def plain(tokens: list[Token]) -> str:
    """What a reader of the page sees, a line each."""
    found = []
    for token in tokens:
        for part in token.children or []:
            if part.type in ("text", "code_inline"):
                found.append(part.content)
            elif part.type in ("softbreak", "hardbreak"):
                found.append("\n")
        if token.type.endswith("_close") and token.type.split("_")[0] in ("paragraph", "heading", "td"):
            found.append("\n")
    return "".join(found)


def kinds(tokens: list[Token]) -> set[str]:
    everything = [*tokens, *(part for token in tokens for part in token.children or [])]
    return {token.type.removesuffix("_open").removesuffix("_close") for token in everything}


def honest(tokens: list[Token]) -> bool:
    """Whether every link is one that shows where it leads."""
    inner = [part for token in tokens for part in token.children or []]
    return all(part.info == "auto" for part in inner if part.type == "link_open")


def squeezed(said: str) -> list[str]:
    """Lines without the space around and between them, which Markdown does not keep."""
    return [" ".join(line.split()) for line in said.split("\n") if line.strip()]


def drawn(*blocks: object, title: object = Raw("T")) -> list[Token]:
    card = Card(title, blocks)  # type: ignore[arg-type]
    return PARSER.parse(card_markdown(card, READER, TEXTS))


@pytest.mark.parametrize("said", NASTY)
def test_a_quote_shows_what_was_said_and_nothing_else(said: str) -> None:
    tokens = drawn(Quote(Raw(said)))
    assert squeezed(plain(tokens))[1:] == squeezed(said)
    assert kinds(tokens) <= {"heading", "paragraph", "inline", "text", "blockquote", "hardbreak", "link"}
    assert honest(tokens)


WORDS = st.text(
    st.sampled_from("ab1 \n\t\\`*_{}[]()#+-.!|<>~&:=/\"'@^$") | st.characters(codec="utf-8"), max_size=60
)


@given(WORDS)
def test_no_words_whatever_become_markup(said: str) -> None:
    blocks = (
        Para(Raw(said)),
        Note(Raw(said)),
        Quote(Raw(said), Raw(said)),
        Facts(((Raw(said), Raw(said)),)),
        Checklist((Check(Raw(said), "done", Raw(said)),)),
        Progress(1, 2, Raw(said)),
        Image("", Raw(said)),
    )
    tokens = drawn(*blocks, title=Raw(said))
    assert not kinds(tokens) & {
        "html_block",
        "html_inline",
        "image",
        "fence",
        "code_block",
        "hr",
        "code_inline",
        "s",
    }
    assert honest(tokens)
    counts = {
        kind: sum(token.type == kind for token in tokens)
        for kind in ("heading_open", "table_open", "tr_open")
    }
    assert counts == {"heading_open": 1, "table_open": 1, "tr_open": 2}


def test_an_address_leads_where_it_says() -> None:
    tokens = drawn(Quote(Raw("see https://docs.example/a_b?x=1&y=2, and https://good.example@evil.example/")))
    links = [part for token in tokens for part in token.children or [] if part.type == "link_open"]
    assert [one.attrs["href"] for one in links] == [
        "https://docs.example/a_b?x=1&y=2",
        "https://good.example",
    ]
    assert "https://docs.example/a_b?x=1&y=2" in plain(tokens)


def test_every_block_has_its_shape() -> None:
    card = Card(
        say("document-title", client="Northwind"),
        (
            Facts(((say("document-signed"), Day(date(2026, 11, 23))), (say("seat-sales-rep"), Who("p1")))),
            Divider(),
            Progress(3, 7, say("handoff-progress", done=3, total=7)),
            Checklist(
                (
                    Check(Raw("A weekly call"), "done", say("handoff-verdict-in-scope")),
                    Check(Raw("A prototype"), "flagged", say("handoff-verdict-gap")),
                    Check(Raw("A party"), "later"),
                    Check(Raw("A contract"), "done"),
                )
            ),
            Quote(Raw("Nine days.\nToo long.\n\nFar."), say("handoff-t-problems")),
            Image("https://pictures.example/a.png", Raw("A [map]")),
            Image("javascript:alert(1)", Raw("No picture")),
            Note(say("handoff-waits-nobody")),
        ),
        (Button(Text("handoff-read"), "handoff.read"), Button(Text("handoff-back"), "handoff.back")),
    )
    assert card_markdown(card, READER, TEXTS, label=True) == (
        "> **Internal · the client does not see this**\n\n"
        "# Northwind: handoff\n\n"
        "| | |\n| --- | --- |\n"
        "| **Contract signed** | Monday, 23 November 2026 |\n"
        "| **Sales rep** | Mika \\`\\*\\_\\[x\\](y)\\_\\*\\` \\<b\\> |\n\n"
        "---\n\n"
        "*3 of 7 answered*\n\n"
        "- [x] A weekly call · In scope\n"
        "- [ ] A prototype · Gap: promised, but not in scope\n"
        "- [ ] A party · put off\n"
        "- [x] A contract\n\n"
        "**Problems to solve**\n\n"
        "> Nine days.\\\n> Too long.\n>\n> Far.\n\n"
        "![A \\[map\\]](<https://pictures.example/a.png>)\n\n"
        "No picture\n\n"
        "*Nobody is assigned yet. Type `/usher people` to change that.*\n\n"
        "\\[Read it\\] \\[Back\\]\n"
    )


def test_the_label_is_only_for_what_is_internal() -> None:
    internal, client = Card(Raw("T")), Card(Raw("T"), audience=CLIENT)
    assert card_markdown(client, READER, TEXTS, label=True, level=3) == "### T\n"
    assert card_markdown(internal, READER, TEXTS) == "# T\n"
    assert card_markdown(internal, Reader(language="da"), TEXTS, label=True).startswith("> **")


def test_times_are_the_readers() -> None:
    card = Card(Moment(datetime(2026, 11, 23, 9, tzinfo=UTC)))
    assert "18:00" in card_markdown(card, Reader(zone="Asia/Tokyo"), TEXTS)
