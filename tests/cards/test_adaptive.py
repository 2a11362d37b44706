"""Cards and dialogs as Teams takes them: readable for the usual ones, valid for any."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from bot.cards.adaptive import dialog, message, pages
from bot.cards.adaptive_codes import Carried, read_button, read_form
from bot.cards.adaptive_pages import size
from bot.cards.card import (
    CLIENT,
    INTERNAL,
    Button,
    Card,
    Divider,
    Facts,
    Field,
    Form,
    Link,
    Listed,
    Option,
    Para,
    Quote,
    Raw,
    Who,
    say,
)
from bot.cards.reader import Reader
from bot.model.languages import LANGUAGES
from bot.model.person import Person
from bot.model.places import Handle
from bot.model.seats import Side
from bot.texts.lookup import Texts
from bot.texts.spell import spell
from tests.cards import adaptive_parser
from tests.cards.adaptive_rules import MOST, faults, parts
from tests.cards.test_blockkit import BRUTAL, CARD, CARDS, FORM, forms

TEXTS = Texts()
MARKDOWN = MarkdownIt("commonmark")
TENANT = "72f988bf"
MEI = Person("mei", "Mei Tan", Side.OURS, (Handle("teams", TENANT, "entra-mei"), Handle("slack", "T1", "U1")))
BOB = Person("bob", "Mei Tan", Side.CLIENT, (Handle("teams", TENANT, "entra-bob"),))
FAR = Person("far", "Far <Away>", Side.CLIENT, (Handle("teams", "another", "entra-far"),))
READER = Reader(people={one.id: one for one in (MEI, BOB, FAR)})
ROOMS = {"room:teams:72f988bf:19:a": "general", "room:teams:72f988bf:19:b": "Northwind"}


def page(card: Card, reader: Reader = READER) -> dict[str, Any]:
    (one,) = pages(card, reader, TEXTS, TENANT)
    assert faults(one) == []
    return one


def said(card: dict[str, Any]) -> list[str]:
    """Everything that is shown, element by element."""
    return [str(part["text"]) for _, part in parts(card) if "text" in part]


def test_a_card_as_a_message() -> None:
    (activity,) = message(CARD, READER, TEXTS, TENANT)
    card = activity["attachments"][0]["content"]
    assert faults(card) == []
    assert activity["summary"] == "Handoff for Acme"
    assert card["fallbackText"].startswith("Handoff for Acme\n")
    assert [part["type"] for part in card["body"]] == [
        *("TextBlock", "TextBlock", "TextBlock", "ColumnSet", "ColumnSet", "ColumnSet", "ColumnSet"),
        *("ColumnSet", "Container", "Image", "RichTextBlock", "ActionSet", "ActionSet"),
    ]
    shown = said(card)
    assert shown[0] == "Internal · the client does not see this"
    assert "▰▰▰▱▱▱▱" in shown
    for sign, label, state in (("✓", "Goals", "done"), ("●", "Time", "current")):
        at = shown.index(sign)
        assert shown[at : at + 3] == [sign, label, state]
    assert card["msteams"]["entities"] == [
        {"type": "mention", "text": "<at>Mei Tan</at>", "mentioned": {"id": "entra-mei", "name": "Mei Tan"}}
    ]
    quote = next(part for part in card["body"] if part["type"] == "Container")
    assert quote["separator"], "a divider is a line above what follows it"


SAID = [
    *("*b*", "_b_", "`b`", "[b](https://x)", "<b>", "&lt;b&gt;", "\\b", "~~b~~"),
    *("1. b", "123456) b", "- b", "# b", "> b", "---", "  b"),
    *("<at>Mei Tan</at>", "<AT>Mei Tan</AT>", "{{DATE(2026-01-01T00:00:00Z,SHORT)}}"),
]


@pytest.mark.parametrize("text", SAID)
def test_a_persons_words_are_never_read_for_marks(text: str) -> None:
    """Alone they stand in a run, which knows no marks; beside a mention they are escaped."""
    card = page(Card(Raw(text), (Para(Raw(text)), Para(Listed((Raw(text), Who("mei")))), Quote(Raw(text)))))
    runs = [part for kind, part in parts(card) if kind == "TextRun"]
    assert [run["text"].replace("\u2060", "") for run in runs] == [text] * 3
    assert not any("<at>" in run["text"].lower() or "{{" in run["text"] for run in runs)
    (beside,) = [line for line in said(card) if line.endswith(" and <at>Mei Tan</at>")]
    assert beside != f"{text} and <at>Mei Tan</at>" or text == "  b"


HOSTILE = st.text(
    st.sampled_from("ab1 *_~`[]()<>&#;:!.|\\\"'{}+-=/\n\t")
    | st.characters(codec="utf-8", exclude_categories=["Co"]),
    max_size=40,
)


@given(HOSTILE | st.sampled_from(SAID), HOSTILE)
def test_no_words_whatever_are_formatted(first: str, second: str) -> None:
    """A CommonMark parser finds nothing but text and our mention in all that is marked, and all of the text."""
    words = Listed((Raw(first), Who("mei"), Raw(second)))
    card = page(Card(Raw("x"), (Para(Raw(first)), Para(words)), audience=CLIENT))
    shown = []
    for kind, part in parts(card):
        if kind == "TextRun":
            shown.append(part["text"].replace("\u2060", ""))
        elif kind == "TextBlock":
            tokens = MARKDOWN.parse(part["text"])
            assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
            inner = tokens[1].children or []
            tags = [token.content for token in inner if token.type == "html_inline"]
            assert {token.type for token in inner} <= {"text", "text_special", "html_inline"}
            assert tags in ([], ["<at>", "</at>"])
            read = "".join(token.content for token in inner if token.type != "html_inline")
            shown.append(read.replace("\u2060", ""))
    said = "".join(spell(one, READER, TEXTS) for one in (Raw(first), words)).replace("\u2060", "")
    assert "".join("".join(shown[1:]).split()).replace("–", "") == "".join(said.split()).replace("–", "")


def test_two_of_one_name_are_told_apart() -> None:
    card = page(Card(Raw("x"), (Para(Listed((Who("bob"), Who("mei"), Who("bob"), Who("far")))),)))
    assert "<at>Mei Tan</at>, <at>Mei Tan 2</at>, <at>Mei Tan</at>, and Far \\<Away>" in said(card)
    ids = [entity["mentioned"]["id"] for entity in card["msteams"]["entities"]]
    assert ids == ["entra-bob", "entra-mei"]


@pytest.mark.parametrize("name", ["</at><at>Bob", "*Bob*", "Bob\u202e [x](https://evil)", " ", "\n", '"\\'])
def test_a_name_stays_inside_its_mention(name: str) -> None:
    reader = Reader(people={"mei": msgspec.structs.replace(MEI, name=name)})
    card = page(Card(Raw("x"), (Para(Who("mei")),)), reader)
    (entity,) = card["msteams"]["entities"]
    assert entity["text"] in said(card)
    assert entity["mentioned"]["name"].strip()
    assert not set("<>*[]\\") & set(entity["text"][4:-5])


def test_an_address_can_be_pressed_and_leads_where_it_reads() -> None:
    plain, odd = "https://meet.example/a?b=1&c=2", "https://docs.example/a_b_*c*(d)"
    card = page(Card(Raw("x"), (Para(Link(plain)), Para(Link(odd)), Para(Link("javascript:alert(1)")))))
    assert f"[{plain}]({plain})" in said(card)
    (run,) = [part for kind, part in parts(card) if kind == "TextRun" and "selectAction" in part]
    assert (run["text"], run["selectAction"]["url"]) == (odd, odd)
    assert "javascript:alert(1)" in said(card)


def test_lines_stay_lines() -> None:
    card = page(Card(Raw("x"), (Para(Raw("one\ntwo\n\n\nthree")),)))
    assert [(part["text"], part.get("spacing")) for part in card["body"][2:]] == [
        ("one", None),
        ("two", "None"),
        ("three", "Small"),
    ]


def test_long_facts_stand_under_their_labels() -> None:
    short = page(Card(Raw("x"), (Facts(((Raw("Length"), Raw("12 weeks")),)),)))
    assert [part["type"] for part in short["body"][2:]] == ["ColumnSet"]
    long = page(Card(Raw("x"), (Facts(((Raw("Length"), Raw("word " * 40)), (Raw("b"), Raw("c")))),)))
    assert [part["type"] for part in long["body"][2:]] == ["TextBlock"] * 4


def test_a_long_card_is_several_with_the_buttons_on_the_last() -> None:
    blocks = tuple(Quote(Raw(f"{number} " + "wörd & " * 1400), Who("mei")) for number in range(4))
    card = Card(Raw("Long"), (*blocks, Divider()), (Button(say("check-done"), "code"),))
    found = message(card, READER, TEXTS, TENANT)
    contents = [activity["attachments"][0]["content"] for activity in found]
    assert len(found) == 4
    assert [faults(one) for one in contents] == [[]] * 4
    assert all(size(activity) <= MOST - 2000 for activity in found)
    assert ["ActionSet" in json.dumps(one) for one in contents] == [False, False, False, True]
    assert [said(one)[1:3] for one in contents] == [["Long", f"Part {n} of 4"] for n in range(1, 5)]
    assert sum(line.count("wörd") for one in contents for line in said(one)) == 4 * 1400
    assert all(len(one["msteams"]["entities"]) == 1 for one in contents)


def test_forty_thousand_characters() -> None:
    for text in ("x" * 40_000, "\n" * 40_000, "*" * 40_000, "👍" * 40_000, '"\\' * 20_000, "a\n" * 20_000):
        found = pages(
            Card(Raw("x"), (Para(Raw(text)), Para(Listed((Raw(text), Who("mei")))))), READER, TEXTS, TENANT
        )
        assert [faults(one) for one in found] == [[]] * len(found)
        assert len(found) <= 10


def test_an_internal_card_says_so_where_rooms_could_be_confused() -> None:
    def label(card: Card, reader: Reader = READER, *, direct: bool = False) -> bool:
        return "Internal ·" in json.dumps(
            pages(card, reader, TEXTS, TENANT, direct=direct), ensure_ascii=False
        )

    inside, outside = Card(Raw("x"), audience=INTERNAL), Card(Raw("x"), audience=CLIENT)
    assert label(inside)
    assert not label(inside, direct=True)
    assert not label(outside)
    assert not label(inside, Reader(outside=True))


def test_a_button_brings_back_what_it_carries_and_a_form_is_asked_for() -> None:
    plain = Button(say("check-done"), "handoff.later", "E1", "arg", 4)
    opens = Button(say("check-done"), "handoff.form", "E1", "arg", 4, "main", opens=True)
    card = page(Card(Raw("x"), buttons=(plain, opens)))
    execute, submit = card["body"][-1]["actions"]
    assert (execute["type"], execute["verb"]) == ("Action.Execute", "handoff.later")
    assert read_button(execute["data"]) == Carried("handoff.later", "E1", "arg", 4)
    assert "msteams" not in execute["data"]
    assert (submit["type"], submit["style"]) == ("Action.Submit", "positive")
    assert submit["data"]["msteams"] == {"type": "task/fetch"}
    assert read_button(submit["data"]) == Carried("handoff.form", "E1", "arg", 4)


@pytest.mark.parametrize("data", [None, [], {}, {"usher": 1}, {"usher": {"c": 1, "e": "", "a": "", "r": 0}}])
def test_what_was_not_made_here_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match="not our"):
        read_button(data)
    with pytest.raises(ValueError, match="not our"):
        read_form(data)


def test_six_buttons_are_shown_and_the_others_are_in_the_menu() -> None:
    buttons = tuple(Button(say("handoff-read"), f"code.{n}", style="main") for n in range(9))
    card = page(Card(Raw("x"), buttons=buttons))
    actions = [action for row in card["body"] if row["type"] == "ActionSet" for action in row["actions"]]
    assert [action["verb"] for action in actions] == [f"code.{n}" for n in range(9)]
    assert ["mode" in action for action in actions] == [False] * 6 + [True] * 3
    assert ["style" in action for action in actions] == [True] + [False] * 8


def inputs(drawn: dict[str, Any]) -> dict[str, dict[str, Any]]:
    content = drawn["card"]["content"]
    assert faults(content) == []
    return {part["id"]: part for kind, part in parts(content) if kind.startswith("Input.") and "id" in part}


def test_a_form_as_a_dialog() -> None:
    room = msgspec.structs.replace(FORM.fields[-1], value="room:teams:72f988bf:19:b")
    form = msgspec.structs.replace(FORM, fields=(*FORM.fields[:-1], room))
    drawn = dialog(form, Reader("en", "Asia/Tokyo", people=READER.people), TEXTS, TENANT, ROOMS)
    assert (drawn["title"], drawn["height"], drawn["width"]) == ("done", "large", "medium")
    found = inputs(drawn)
    assert {id_: one.get("value") for id_, one in found.items()} == {
        "name": "Acme",
        "said": None,
        "pick": "no",
        "some": "yes,no",
        "how": "4",
        "day": "2026-03-04",
        "at": "2026-03-04",
        "at@time": "18:00",
        "who": "entra-mei",
        "team": "entra-mei",
        "count": 12,
        "room": "room:teams:72f988bf:19:b",
    }
    assert found["name"]["maxLength"] == 80
    assert found["at@time"]["label"] == "Time (Asia/Tokyo)"
    assert found["team"]["choices.data"] == {"type": "Data.Query", "dataset": "graph.microsoft.com/users"}
    assert {id_ for id_, one in found.items() if not one.get("isRequired")} == {"said"}
    (submit,) = drawn["card"]["content"]["actions"]
    carried, kinds = read_form(submit["data"])
    assert carried == Carried("new", "E1", "a", 3)
    assert kinds == {field.id: field.kind for field in form.fields}


def test_a_refused_form_keeps_what_was_typed_and_says_what_is_wrong() -> None:
    errors = {"day": say("check-open"), "nowhere": say("check-later")}
    values = {
        "name": " typed ",
        "some": "no",
        "at": "2026-05-05",
        "at@time": "",
        "who": "entra-bob",
        "count": "x",
    }
    drawn = dialog(FORM, READER, TEXTS, TENANT, ROOMS, errors, values)
    found = inputs(drawn)
    assert {id_: one["value"] for id_, one in found.items() if "value" in one} == {
        "name": " typed ",
        "some": "no",
        "at": "2026-05-05",
        "who": "entra-bob",
    }
    body = drawn["card"]["content"]["body"]
    assert [part.get("text") for part in body[:2]] == ["2 answers need another look", "put off"]
    at = next(number for number, part in enumerate(body) if part.get("id") == "day")
    assert (body[at - 1]["text"], body[at - 1]["color"]) == ("open", "Attention")


def test_nothing_to_choose_from_is_not_asked_for() -> None:
    drawn = dialog(FORM, READER, TEXTS, TENANT, {}, {"room": say("check-open")})
    assert "room" not in inputs(drawn)
    assert drawn["card"]["content"]["body"][1]["text"] == "open", "an error of no field stands on top"


def test_forty_long_promises_fit_into_a_dialog() -> None:
    options = (Option("in_scope", say("check-done")), Option("gap", say("check-open")))
    fields = tuple(
        Field(
            id=f"p{n}", kind="choice", label=say("handoff-promise", words=Raw("wörd " * 600)), options=options
        )
        for n in range(40)
    )
    drawn = dialog(
        Form(code="f", title=say("check-done"), fields=fields, submit=say("check-done")),
        READER,
        TEXTS,
        TENANT,
        {},
    )
    assert len(inputs(drawn)) == 40


@pytest.mark.platform
def test_the_official_parser_agrees() -> None:
    drawn: dict[str, Any] = {}
    for code in LANGUAGES:
        reader = Reader(language=code, people=READER.people)
        drawn[f"{code} message"] = pages(CARD, reader, TEXTS, TENANT)[0]
        drawn[f"{code} dialog"] = dialog(FORM, reader, TEXTS, TENANT, ROOMS, {"day": say("check-open")})[
            "card"
        ]["content"]
    broken = {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "Poll"}]}
    assert adaptive_parser.check({**drawn, "broken": broken}) == [
        '["broken","Unknown element type \\"Poll\\". Fallback will be used if present."]'
    ]


READERS = st.sampled_from([Reader(language=code, people=READER.people) for code in LANGUAGES])


@pytest.mark.slow
@given(CARDS, READERS)
@BRUTAL
def test_any_card_is_valid(card: Card, reader: Reader) -> None:
    for activity in message(card, reader, TEXTS, TENANT):
        assert faults(activity["attachments"][0]["content"]) == []
        assert size(activity) <= MOST


@pytest.mark.slow
@given(forms(), READERS)
@BRUTAL
def test_any_form_is_valid(form: Form, reader: Reader) -> None:
    assert faults(dialog(form, reader, TEXTS, TENANT, ROOMS)["card"]["content"]) == []
