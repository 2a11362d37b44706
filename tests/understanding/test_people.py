"""People as sales reps write them down in chat; people.txt has the messages and whom they speak of."""

import time
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.model.handoff import Stakeholder
from bot.understanding.people import as_lines, split_people

MESSAGES = Path(__file__).with_name("people.txt").read_text(encoding="utf-8").split("\n---\n")


def told(message: str) -> tuple[str, list[str]]:
    lines = message.rstrip("\n").split("\n")
    people = [line.removeprefix("= ") for line in lines if line.startswith("= ")]
    return "\n".join(line for line in lines if not line.startswith("= ")), people


def row(one: Stakeholder) -> str:
    return " | ".join((one.name, one.title, one.email, one.phone, one.contact_for)).rstrip(" |")


@pytest.mark.parametrize("message", MESSAGES, ids=range(len(MESSAGES)))
def test_a_message_is_split_into_its_people(message: str) -> None:
    text, people = told(message)
    assert [row(one) for one in split_people(text)] == people


def test_people_written_one_a_line_are_read_back() -> None:
    everybody = [split_people(told(message)[0]) for message in MESSAGES]
    assert [split_people(as_lines(people)) for people in everybody] == everybody


def test_the_form_shows_name_title_mail_phone_and_contact_for() -> None:
    people = (
        Stakeholder("Anna Holm", "CFO", "anna@x.dk", "+45 12 34 56 78", "cost; time"),
        Stakeholder("Peter\nJuul", contact_for="data"),
    )
    assert as_lines(people) == (
        "Anna Holm; CFO; anna@x.dk; +45 12 34 56 78; cost, time\nPeter Juul; ; ; ; data"
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Anna Holm; CFO; anna@x.dk", "Anna Holm | CFO | anna@x.dk"),
        ("Anna Holm;;;;cost", "Anna Holm |  |  |  | cost"),
        ("Anna Holm; Peter Juul; ; ; who likes names", "Anna Holm | Peter Juul |  |  | who likes names"),
        ("Ａｎｎａ；ＣＦＯ；；；予算", "Anna | CFO |  |  | 予算"),
    ],
)
def test_a_line_in_the_forms_own_shape_is_taken_as_it_stands(line: str, expected: str) -> None:
    assert [row(one) for one in split_people(line)] == [expected]


def test_everybody_is_kept_once_with_all_that_was_said() -> None:
    people = split_people("Anna Holm, CFO\nPeter Juul, CTO\nanna holm: anna@x.dk\nANNA HOLM cares about cost")
    assert [row(one) for one in people] == ["Anna Holm | CFO | anna@x.dk |  | cost", "Peter Juul | CTO"]


def test_fields_and_people_are_bounded() -> None:
    assert len(split_people("\n".join(f"Anna{n} Holm, CFO" for n in range(100)))) == 50
    assert len(split_people(", ".join(f"Anna{'x' * n} Holm (CFO)" for n in range(100)))) == 50
    (one,) = split_people("x" * 5000)
    assert one.name == "x" * 80
    (two,) = split_people(f"Anna Holm, CFO, cares about {'cost ' * 500}")
    assert len(two.contact_for) <= 500


@pytest.mark.parametrize("nothing", ["", " \n\t ", "\u200b\u202e\x00", "- \n•", ";;;;"])
def test_nothing_names_nobody(nothing: str) -> None:
    assert split_people(nothing) == ()


WORDS = """Anna|Holm|Peter Juul|CFO|direktør|cares about|contact for|cost|anna@x.dk|+45 12 34 56 78|and|og|и|is|the|
she|Title:|Name:|tel|(|)|,|;|.|–|:|/|\n|- |1. |• |田中|様|さん|部長|の|、|。|（|）|担当|CFOで|は|<mailto:a@b.dk|a@b.dk>|
Mr.|van|bin|директор|Анна|отвечает за|Thanks!|Stakeholders:|@|=|   |\t|İ|ß|👍|\u202e|１２""".replace(
    "|\n", "|"
).split("|")
messages = st.lists(st.sampled_from(WORDS) | st.text(max_size=5), max_size=14).map(" ".join)


@pytest.mark.slow
@given(messages | messages.map(lambda text: text.replace(" ", "")))
@example("<mailto:a@b.dk<mailto:a@b.dk>>")
@example("<mailto:a@b.dk\x0ca@b.dk>")
@example("-\xa0Anna")
@example("<mailto:a@b.dk" * 9 + ">" * 9)
def test_any_text_gives_people_with_names_that_survive_the_form(text: str) -> None:
    people = split_people(text)
    assert all(one.name and len(one.name) <= 80 for one in people)
    assert all("\n" not in row(one) and ";" not in row(one) for one in people)
    assert split_people(as_lines(people)) == people


UNITS = """a|A|Anna |Anna Holm, |Anna Holm, CFO, and |1|1 |1-|+1|a@|a@b.|(|()|;|, |、| - |is |is A B |contact for |she |
CFO: Anna Holm, |田|田中様|の|担当|の担当を|<mailto:|<a@|Anna Holm is the CFO. |(tel:1|Name: |Mr. |van """


@pytest.mark.parametrize("unit", [*UNITS.replace("\n", "").split("|"), "a\n", "Anna Holm (CFO)\n"])
def test_long_messages_are_read_at_once(unit: str) -> None:
    text = unit * (50_000 // len(unit))
    began = time.process_time()
    assert len(split_people(text)) <= 50
    assert time.process_time() - began < 1
