"""Cards and forms as HTML: finished, labelled, and nobody's words taken for ours."""

import re
from html.parser import HTMLParser

import pytest

from bot.cards.card import (
    CLIENT,
    INTERNAL,
    Button,
    Card,
    Field,
    Form,
    Image,
    Listed,
    Note,
    Option,
    Para,
    Quote,
    Raw,
    Who,
    say,
)
from bot.cards.html import Filled, card_html, form_html, press, pressed, said_html, words_html
from bot.cards.html_fields import Choices
from bot.cards.reader import Reader
from bot.model.languages import LANGUAGES
from bot.model.person import Person
from bot.model.places import Handle
from bot.model.seats import Side
from bot.texts.lookup import Texts
from tests.platforms.local_cards import EVERYTHING, FORM

TEXTS = Texts()
MIKA = Person("p-mika", "Mika <Sørensen>", Side.OURS, (Handle("local", "local", "mika"),))
READER = Reader("en", "Europe/Copenhagen", people={"p-mika": MIKA})
CHOICES = Choices((("handle:local:local:mika", "Mika <Sørensen>"),), (("room:local:local:c-1", "#one"),))
HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "`/usher new`",
    "\ue0000\ue001 \ue0007\ue001",
    "{{ 7 * 7 }}{% raw %}",
    "</textarea></form>",
    "&lt;b&gt;",
    "'; drop",
    "🎉🎉",
]


class Parts(HTMLParser):
    """The tags of a piece of HTML, their attributes, and whether all of them were closed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(str(html))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in {"input", "hr", "br"}:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.tags if name == tag]


def drawn(card: Card, reader: Reader = READER, *, label: bool = False) -> Parts:
    parts = Parts(card_html(card, reader, TEXTS, action="/press", message="7", label=label))
    assert not parts.open
    return parts


def asked(form: Form, filled: Filled | None = None, reader: Reader = READER) -> Parts:
    given = filled or Filled({}, None, CHOICES)
    parts = Parts(form_html(form, reader, TEXTS, given, action="/submit", close="/close"))
    assert not parts.open
    return parts


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_block_is_drawn_in_every_language(language: str) -> None:
    parts = drawn(EVERYTHING, Reader(language, people=READER.people))
    names = [name for name, _ in parts.tags]
    for tag in ("h3", "progress", "ul", "blockquote", "hr", "dl", "a", "button"):
        assert tag in names
    assert "{" not in parts.text


def test_a_checklist_says_its_states_in_words() -> None:
    text = drawn(EVERYTHING).text
    assert text.count("current: ") == 1
    assert "to be clarified: Measures of success" in text


@pytest.mark.parametrize("said", HOSTILE)
def test_what_people_write_stays_what_they_wrote(said: str) -> None:
    card = Card(say("handoff-complete-title", client=said), (Para(Raw(said)), Quote(Raw(said), Raw(said))))
    parts = drawn(card)
    assert parts.text.count(said) == 4
    assert {name for name, _ in parts.tags} <= set("div h3 p bdi figure blockquote figcaption".split())
    assert not parts.all("code")


@pytest.mark.parametrize("said", HOSTILE)
def test_a_form_gives_back_what_was_typed(said: str) -> None:
    parts = asked(FORM, Filled({}, {"client": (said,), "words": (f"\n{said}",)}, CHOICES))
    [client] = [one for one in parts.all("input") if one.get("name") == "f-client"]
    assert client["value"] == said
    assert said in parts.text
    assert "script" not in [name for name, _ in parts.tags]


def test_words_keep_their_lines_and_lose_what_turns_them_around() -> None:
    html = words_html(Raw("one\r\ntwo\u202e\x07three"), READER, TEXTS)
    assert html == '<bdi class="said">one\ntwothree</bdi>'


def test_our_own_backticks_are_code() -> None:
    assert "<code>/usher</code>" in words_html(say("aside-stale-help"), READER, TEXTS)


def test_a_code_given_to_a_text_still_chooses_in_it() -> None:
    assert (
        words_html(say("handoff-people-title", count=1), READER, TEXTS)
        == "I understood one person. Is this right?"
    )


def test_people_are_named_and_joined_in_the_readers_language() -> None:
    html = words_html(Listed((Who("p-mika"), Who("p-nobody"))), READER, TEXTS)
    assert html == '<bdi class="who">Mika &lt;Sørensen&gt;</bdi> and someone'


def test_a_long_text_is_kept_whole_and_scrolls() -> None:
    parts = drawn(Card(Raw("t"), (Quote(Raw("å" * 40_000)),)))
    assert "å" * 40_000 in parts.text
    [quote] = parts.all("blockquote")
    assert "long" in str(quote["class"])
    assert quote["tabindex"] == "0"


def test_tags_are_set_off_in_what_is_typed() -> None:
    html = said_html("<b> #concern", re.compile(r"#\w+"))
    assert html == '<bdi class="said">&lt;b&gt; <span class="tag">#concern</span></bdi>'


@pytest.mark.parametrize(
    ("audience", "label", "outside", "marked"),
    [
        (INTERNAL, True, False, True),
        (INTERNAL, False, False, False),
        (CLIENT, True, False, False),
        (INTERNAL, True, True, False),
    ],
)
def test_what_is_internal_is_labelled_where_rooms_could_be_confused(
    audience: object, label: bool, outside: bool, marked: bool
) -> None:
    card = Card(Raw("t"), (Note(Raw("n")),), audience=CLIENT if audience is CLIENT else INTERNAL)
    parts = drawn(card, Reader(outside=outside), label=label)
    assert ("Internal" in parts.text) is marked


def test_a_button_comes_back_as_it_was() -> None:
    button = Button(say("handoff-later"), 'a"<b>', "e1", "ärg", 3, "main")
    parts = drawn(Card(Raw("t"), buttons=(button,)))
    [tag] = parts.all("button")
    back = pressed(str(tag["value"]))
    assert (back.code, back.engagement, back.arg, back.revision) == ('a"<b>', "e1", "ärg", 3)
    assert press(button) == tag["value"]


@pytest.mark.parametrize("value", ["", "{}", "[]", '["a"]', '["a","b","c","d"]', "nonsense", "[1,2,3,4]"])
def test_a_button_of_somebody_elses_making_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        pressed(value)


def test_only_a_safe_address_becomes_a_link() -> None:
    assert drawn(Card(Raw("t"), (Image("https://example.com/a.png", Raw("x")),))).all("a")
    assert not drawn(Card(Raw("t"), (Image("javascript:alert(1)", Raw("x")),))).all("a")


def test_every_field_has_a_name_for_everybody() -> None:
    parts = asked(FORM)
    labelled = {one.get("for") for one in parts.all("label")}
    for tag in ("input", "select", "textarea"):
        for one in parts.all(tag):
            grouped = one.get("type") in {"radio", "checkbox"}
            assert grouped or one["id"] in labelled, one
    assert len(parts.all("fieldset")) == len(parts.all("legend")) == 4


def test_first_values_are_shown() -> None:
    parts = asked(FORM)
    values = {str(one.get("id")): one.get("value") for one in parts.all("input")}
    assert values["f-signed"] == "2026-05-04"
    assert values["f-meeting"] == "2026-05-06T10:30"
    assert [one["value"] for one in parts.all("input") if "checked" in one] == ["light"]
    assert "handle:local:local:mika" in [one["value"] for one in parts.all("option") if "selected" in one]


def test_errors_stand_at_their_fields_and_are_counted() -> None:
    errors = {"client": say("error-choose"), "days": say("error-choose"), "": say("error-busy")}
    parts = asked(FORM, Filled(errors, {"client": ("Nobody",)}, CHOICES))
    [client] = [one for one in parts.all("input") if one.get("name") == "f-client"]
    assert client["aria-invalid"] == "true"
    assert client["aria-describedby"] == "f-client-error"
    assert any(one.get("id") == "f-client-error" for one in parts.all("p"))
    assert "3 answers need another look" in parts.text
    assert "A lot is going on" in parts.text


def test_an_option_named_by_people_is_escaped_in_a_list() -> None:
    options = tuple(Option(str(n), Raw(f"<i>{n}")) for n in range(6))
    form = Form(
        code="c",
        title=say("new-title"),
        submit=say("new-submit"),
        fields=(Field(id="a", kind="choice", label=say("new-mood"), options=options),),
    )
    parts = asked(form)
    assert not parts.all("i")
    assert not parts.all("bdi")
    assert "<i>5" in parts.text
