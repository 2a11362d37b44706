"""Cards, modals and homes as Slack takes them: readable for the usual ones, valid for any."""

import json
from datetime import UTC, date, datetime
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.cards import blockkit
from bot.cards.blockkit_codes import Carried, read_button, read_form
from bot.cards.card import (
    CLIENT,
    INTERNAL,
    Button,
    Card,
    Check,
    Checklist,
    Divider,
    Facts,
    Field,
    Form,
    Image,
    Listed,
    Note,
    Option,
    Para,
    Progress,
    Quote,
    Raw,
    Who,
    say,
)
from bot.cards.reader import Reader
from bot.model.languages import LANGUAGES
from bot.model.person import Person
from bot.model.places import Handle, Room
from bot.model.seats import Side
from bot.texts.lookup import Texts
from tests.platforms import slack_types
from tests.platforms.blockcheck import check_message, check_view

TEXTS = Texts()
ROOM = Room("slack", "T1", "C1", "17.5")
DIRECT = Room("slack", "T1", "D1", direct=True)
MEI = Person("mei", "Mei Tan", Side.OURS, (Handle("slack", "T1", "U1"),))
READER = Reader(people={"mei": MEI})


def button(number: int, style: Any = "plain") -> Button:
    return Button(say("slack-install-again"), f"code.{number}", "E1", "arg", number, style)


CARD = Card(
    Raw("Handoff for Acme"),
    (
        Para(say("internal-label")),
        Progress(3, 7, Raw("3 of 7")),
        Checklist(
            (
                Check(Raw("Goals"), "done"),
                Check(Raw("Money"), "flagged", Who("mei")),
                Check(Raw("Time"), "now"),
            )
        ),
        Facts(((Raw("Length"), Raw("12 weeks")),)),
        Divider(),
        Quote(Raw("Ship <!channel> by *May*\nplease"), by=Who("mei")),
        Image("https://example.com/a.png", Raw("A chart")),
        Note(say("slack-install-done", team="Acme & Sons")),
    ),
    (button(1, "main"), button(2, "main"), button(3, "danger")),
)


def shown(blocks: list[dict[str, Any]]) -> str:
    return json.dumps(blocks, ensure_ascii=False)


def test_a_card_as_a_message() -> None:
    drawn = blockkit.message(CARD, READER, TEXTS, ROOM)
    assert check_message(drawn) == []
    assert [block["type"] for block in drawn["blocks"]] == [
        *("context", "section", "section", "section", "section", "section", "divider"),
        *("rich_text", "image", "context", "actions"),
    ]
    assert "▰▰▰▱▱▱▱" in shown(drawn["blocks"])
    assert '"*Handoff for Acme*"' in shown(drawn["blocks"])
    assert "*● Time*" in shown(drawn["blocks"])
    assert "Money · <@U1>" in shown(drawn["blocks"])
    assert '{"type": "user", "user_id": "U1"}' in shown(drawn["blocks"])
    assert [one.get("style") for one in drawn["blocks"][-1]["elements"]] == ["primary", None, "danger"]
    assert drawn["text"] == (
        "Handoff for Acme\nInternal · the client does not see this\n3 of 7\n"
        f"✓ Goals (done)\n⚑ Money ({TEXTS.find('check-flagged', 'en', {})}) · Mei Tan\n"
        "● Time (current)\nLength: 12 weeks\n"
        "“Ship &lt;!channel&gt; by *May*\nplease” — Mei Tan\nA chart\n"
        "It now works in Acme &amp; Sons. Type /usher in any channel to see what it can do for you."
    )


SAID = [
    "*bold*",
    "_it_",
    "~no~",
    "`code`",
    "> quoted",
    "<!channel>",
    "<@U2>",
    ":smile:",
    "a\n>b",
    "https://x.example/a_b",
]


@pytest.mark.parametrize("said", SAID)
def test_a_persons_words_are_never_read_for_marks(said: str) -> None:
    """They stand in rich or plain text; in marked text only where nothing in them is a mark."""
    blocks = (
        Para(Raw(said)),
        Note(Raw(said)),
        Quote(Raw(said), by=Who("mei")),
        Facts(((Raw(said), Who("mei")),)),
        Checklist((Check(Raw(said), "now"),)),
        Progress(1, 2, Raw(said)),
        Note(Listed((Raw(said), Who("mei")))),
    )
    drawn = blockkit.message(Card(Raw(said), blocks, audience=CLIENT), READER, TEXTS, ROOM)
    assert check_message(drawn) == []
    kept = json.dumps(said)[1:-1]
    assert shown(drawn["blocks"]).count(kept) == 8
    for block in drawn["blocks"]:
        marked = [one["text"] for one in texts_of(block) if one["type"] == "mrkdwn"]
        assert marked in ([], ["<@U1>"])
    assert "<" not in drawn["text"]


def texts_of(block: dict[str, Any]) -> list[dict[str, Any]]:
    return [block["text"]] if block["type"] == "section" else block["elements"]


def test_plain_words_are_marked_up_where_they_cannot_be_mistaken() -> None:
    blocks = (
        Quote(Raw("first & second\nlines"), by=Who("mei")),
        Facts(((Raw(" Length "), Raw("12 weeks")),)),
        Para(say("slack-install-done", team=Who("mei"))),
        Note(say("slack-install-done", team=Raw("Acme"))),
    )
    drawn = blockkit.message(Card(Raw("Hello"), blocks, audience=CLIENT), READER, TEXTS, DIRECT)["blocks"]
    assert [texts_of(block)[0]["text"] for block in drawn] == [
        "*Hello*",
        ">first &amp; second\n>lines\n— <@U1>",
        " *Length*   12 weeks",
        "It now works in <@U1>. Type `/usher` in any channel to see what it can do for you.",
        "It now works in Acme. Type `/usher` in any channel to see what it can do for you.",
    ]
    assert all(one["verbatim"] for block in drawn for one in texts_of(block))


def test_an_internal_card_says_so_where_rooms_could_be_confused() -> None:
    def label(card: Card, room: Room, reader: Reader = READER) -> bool:
        return "Internal ·" in shown(blockkit.message(card, reader, TEXTS, room)["blocks"])

    inside, outside = Card(Raw("x"), audience=INTERNAL), Card(Raw("x"), audience=CLIENT)
    assert label(inside, ROOM)
    assert not label(inside, DIRECT)
    assert not label(outside, ROOM)
    assert not label(inside, ROOM, Reader(outside=True))


def test_a_button_brings_back_what_it_carries() -> None:
    drawn = blockkit.message(Card(Raw("x"), buttons=(button(4),)), READER, TEXTS, ROOM)
    (pressed,) = drawn["blocks"][-1]["elements"]
    assert read_button(pressed["value"]) == Carried("code.4", "E1", "arg", 4)


def test_what_does_not_fit_is_left_out_with_a_sign_and_buttons_stay() -> None:
    many = blockkit.message(Card(Raw("x"), (Divider(),) * 80, (button(1),)), READER, TEXTS, ROOM)
    assert len(many["blocks"]) == 50
    assert [block["type"] for block in many["blocks"][-2:]] == ["context", "actions"]
    long = blockkit.message(
        Card(Raw("x"), (Para(Raw("word " * 8000)),) * 9, (button(1),)), READER, TEXTS, ROOM
    )
    assert check_message(long) == []
    assert [block["type"] for block in long["blocks"][-2:]] == ["context", "actions"]


def test_a_home() -> None:
    drawn = blockkit.home(CARD, READER, TEXTS, "T1")
    assert check_view(drawn) == []
    assert drawn["blocks"][0]["type"] == "header"


YES_NO = (Option("yes", Raw("Yes")), Option("no", Raw("No")))
FIELDS = (
    Field(id="name", kind="short", label=say("check-done"), value="Acme", most=80),
    Field(id="said", kind="long", label=say("check-done"), hint=say("check-now"), required=False),
    Field(id="pick", kind="choice", label=say("check-done"), options=YES_NO, value="no"),
    Field(id="some", kind="several", label=say("check-done"), options=YES_NO, value=("yes", "no")),
    Field(id="how", kind="scale", label=say("check-done"), value=4),
    Field(id="day", kind="date", label=say("check-done"), value="2026-03-04"),
    Field(id="at", kind="moment", label=say("check-done"), value="2026-03-04T10:00:00+01:00"),
    Field(id="who", kind="person", label=say("check-done"), value="mei"),
    Field(id="team", kind="people", label=say("check-done"), value=("mei", "unknown")),
    Field(id="count", kind="number", label=say("check-done"), value=12),
    Field(id="room", kind="room", label=say("check-done"), value=ROOM.key),
)
FORM = Form(
    code="new",
    title=say("check-done"),
    fields=FIELDS,
    submit=say("check-now"),
    engagement="E1",
    arg="a",
    revision=3,
)


def test_a_form_as_a_modal() -> None:
    view = blockkit.modal(FORM, READER, TEXTS, ROOM)
    assert check_view(view) == []
    elements = {block["block_id"]: block["element"] for block in view["blocks"]}
    assert {key: one["action_id"] for key, one in elements.items()} == {one.id: one.kind for one in FIELDS}
    assert elements["name"]["initial_value"] == "Acme"
    assert elements["pick"]["initial_option"]["value"] == "no"
    assert [one["value"] for one in elements["some"]["initial_options"]] == ["yes", "no"]
    assert elements["how"]["initial_option"]["value"] == "4"
    assert elements["day"]["initial_date"] == "2026-03-04"
    assert elements["at"]["initial_date_time"] == int(datetime(2026, 3, 4, 9, tzinfo=UTC).timestamp())
    assert elements["who"]["initial_user"] == "U1"
    assert elements["team"]["initial_users"] == ["U1"]
    assert elements["count"]["initial_value"] == "12"
    assert elements["room"]["initial_conversation"] == "C1"
    assert read_form(view["private_metadata"], "T1") == (Carried("new", "E1", "a", 3), ROOM)


def test_many_options_become_a_menu_and_more_of_them_groups() -> None:
    def element(count: int, kind: Any = "choice") -> dict[str, Any]:
        options = tuple(Option(f"c{n}", Raw(f"Option {n}")) for n in range(count))
        field = Field(id="pick", kind=kind, label=say("check-done"), options=options, value=f"c{count - 1}")
        view = blockkit.modal(
            Form(code="f", title=say("check-done"), fields=(field,), submit=say("check-now")),
            READER,
            TEXTS,
            ROOM,
        )
        assert check_view(view) == []
        return dict(view["blocks"][0]["element"])

    assert element(10)["type"] == "radio_buttons"
    assert element(11)["type"] == "static_select"
    assert element(11, "several")["type"] == "multi_static_select"
    assert element(10, "several")["type"] == "checkboxes"
    assert [len(group["options"]) for group in element(430)["option_groups"]] == [100, 100, 100, 100, 30]


def test_errors_stand_at_fields_that_are_there() -> None:
    found = {"day": say("check-open"), "elsewhere": say("check-done"), "lost": say("check-now")}
    assert blockkit.errors(found, ["name", "day"], READER, TEXTS) == {"day": "open", "name": "done current"}


@pytest.mark.platform
def test_slacks_own_types_agree() -> None:
    drawn: dict[str, dict[str, Any]] = {}
    for code in LANGUAGES:
        reader = Reader(language=code, people={"mei": MEI})
        drawn[f"{code} message"] = blockkit.message(CARD, reader, TEXTS, ROOM)
        drawn[f"{code} home"] = blockkit.home(CARD, reader, TEXTS, "T1")
        drawn[f"{code} modal"] = blockkit.modal(FORM, reader, TEXTS, ROOM)
    assert slack_types.check(drawn) == []


ANYTHING = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        ["", " ", "<!channel>", "<@U1>", "👍", "👩‍👩‍👧" * 500, "\u202eevil", "&<>" * 900, "`*_~"]
    ),
    st.integers(1, 40_000).map(lambda size: ("wörd & " * size)[:size]),
)
RAW = ANYTHING.map(Raw)
WORDS = st.one_of(
    RAW,
    st.just(Who("mei")),
    st.just(Who("unknown")),
    ANYTHING.map(lambda text: say("slack-install-done", team=text)),
    st.just(say("no-such-key")),
)
TEXT = st.one_of(ANYTHING.map(lambda text: say("slack-install-refused", reason=text)), ANYTHING.map(say))
CHECKS = st.builds(
    Check, WORDS, st.sampled_from(["done", "now", "open", "later", "flagged"]), st.none() | WORDS
)
BLOCKS = st.one_of(
    st.builds(Para, WORDS),
    st.lists(st.tuples(WORDS, WORDS), max_size=12).map(lambda rows: Facts(tuple(rows))),
    st.lists(CHECKS, max_size=30).map(lambda items: Checklist(tuple(items))),
    st.builds(Progress, st.integers(-2, 90), st.integers(0, 80), WORDS),
    st.builds(Quote, WORDS, st.none() | WORDS),
    st.just(Divider()),
    st.builds(Image, ANYTHING | st.just("https://example.com/x.png"), WORDS),
    st.builds(Note, WORDS),
)
BUTTONS = st.builds(
    Button,
    TEXT,
    st.just("code"),
    st.just("E1"),
    st.just("arg"),
    st.integers(0, 9),
    st.sampled_from(["main", "plain", "danger"]),
)
CARDS = st.builds(
    Card,
    WORDS,
    st.lists(BLOCKS, max_size=8).map(tuple),
    st.lists(BUTTONS, max_size=30).map(tuple),
    st.sampled_from([CLIENT, INTERNAL]),
)
READERS = st.sampled_from([Reader(language=code, people={"mei": MEI}) for code in LANGUAGES])
#: Shrinking a card of 40,000 characters takes minutes and tells little.
BRUTAL = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)


@pytest.mark.slow
@given(CARDS, READERS)
@BRUTAL
def test_any_card_is_valid(card: Card, reader: Reader) -> None:
    assert check_message(blockkit.message(card, reader, TEXTS, ROOM)) == []
    assert check_view(blockkit.home(card, reader, TEXTS, "T1")) == []


@st.composite
def forms(draw: st.DrawFn) -> Form:
    kinds = st.sampled_from(
        [
            "short",
            "long",
            "choice",
            "several",
            "scale",
            "date",
            "moment",
            "person",
            "people",
            "number",
            "room",
        ]
    )
    fields = []
    for number in range(draw(st.integers(0, 6))):
        kind = draw(kinds)
        value: Any = draw(st.none() | ANYTHING)
        if kind in {"date", "moment", "number"}:
            value = {"date": str(date(2026, 1, 2)), "moment": "2026-01-02T03:04:00+00:00", "number": 5}[kind]
        labels = draw(st.lists(WORDS, max_size=14))
        options = tuple(Option(str(code), label) for code, label in enumerate(labels))
        fields.append(
            Field(
                id=f"f{number}",
                kind=cast(Any, kind),
                label=draw(TEXT),
                hint=draw(st.none() | TEXT),
                options=options,
                value=value,
                most=draw(st.sampled_from([1, 80, 3000, 40_000])),
            )
        )
    intro = tuple(draw(st.lists(BLOCKS, max_size=3)))
    return Form(code="code", title=draw(TEXT), fields=tuple(fields), submit=draw(TEXT), intro=intro)


@pytest.mark.slow
@given(forms(), READERS)
@BRUTAL
def test_any_form_is_valid(form: Form, reader: Reader) -> None:
    view = blockkit.modal(form, reader, TEXTS, ROOM)
    assert check_view(view) == []
