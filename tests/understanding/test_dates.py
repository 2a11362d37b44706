"""Dates as people type them, and what is to be done by when."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.plan import Task
from bot.understanding.dates import read_date
from bot.understanding.tasks import read_tasks

TODAY = date(2026, 11, 27)
FOURTH = date(2026, 12, 4)


@pytest.mark.parametrize(
    "said",
    [
        "2026-12-04", "2026/12/4", "2026年12月4日", "12月4日", "１２月４日", "4.12.2026", "04/12/2026", "4.12.", "4/12",
        "4.12.26", "4 December", "4th of December 2026", "December 4", "Dec 4, 2026", "4. december", "4 Disember 2026",
        "4 декабря", "4 декабря 2026 г.", "4 дек",
    ],
)  # fmt: skip
def test_a_date_in_any_of_our_languages(said: str) -> None:
    assert read_date(said, TODAY) == FOURTH


@pytest.mark.parametrize("said", ["", "soon", "31.2.2026", "99/99", "4 smarch", "12:30", "4", "2026", "4 12"])
def test_what_is_no_date(said: str) -> None:
    assert read_date(said, TODAY) is None


def test_without_a_year_it_is_the_next_one() -> None:
    assert read_date("15.1.", TODAY) == date(2027, 1, 15)
    assert read_date("20.11.", TODAY) == date(2026, 11, 20)
    assert read_date("29.2.", date(2027, 12, 1)) is None


@given(st.text(max_size=40))
def test_nothing_typed_is_an_error(said: str) -> None:
    assert read_date(said, TODAY) is None or read_date(said, TODAY)


def test_tasks_line_by_line() -> None:
    said = "- The bank list; 4.12.\n2) Access to the ERP；Ann Lee；2026-12-04\n\nTo be seen; Bo"
    assert read_tasks(said, TODAY, owned=True) == (
        Task("The bank list", "", FOURTH),
        Task("Access to the ERP", "Ann Lee", FOURTH),
        Task("To be seen", "Bo"),
    )
    assert read_tasks("One; two; 4.12.\nno date", TODAY, owned=False) == (
        Task("One; two", by=FOURTH),
        Task("no date"),
    )
