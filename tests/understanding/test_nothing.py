"""An answer that says there is nothing to say, told from one that says something."""

import pytest

from bot.understanding.nothing import states_something

NOTHING = [
    "",
    " ",
    "-",
    "…",
    "n/a",
    "No!",
    "None so far.",
    "特にありません。",
    "今のところ、特になし",
    "Tiada.",
    "Setakat ini tiada",
]
NOTHING += ["Nej", "Ikke lige nu", "p.t. ingen", "Нет", "Пока ничего.", "Всё хорошо", "ВСЕ В ПОРЯДКЕ!"]
SOMETHING = [
    "No one answers",
    "None of the reports arrived",
    "Budget",
    "返信がありません",
    "Tiada balasan daripada pasukan",
]
SOMETHING += ["Ingen svarer", "Нет ответа на письма", "x" * 61]


@pytest.mark.parametrize("said", NOTHING)
def test_nothing_is_said(said: str) -> None:
    assert not states_something(said)


@pytest.mark.parametrize("said", SOMETHING)
def test_something_is_said(said: str) -> None:
    assert states_something(said)
