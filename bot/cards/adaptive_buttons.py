"""Buttons in rows that a phone shows whole; those past the first six are in the menu of the last row."""

from collections.abc import Iterable, Iterator
from typing import Any
from unicodedata import east_asian_width

from bot.cards.adaptive_codes import button_data
from bot.cards.adaptive_pages import groups
from bot.cards.card import Button

Json = dict[str, Any]

#: Teams: cards, actions and their overflow menu.
VISIBLE = 6
#: UTF-16 bytes of the buttons of one page.
BUTTONS = 16_000
#: What fits beside each other on a phone, in halves of a wide character, and what a button takes beside its words.
ROW = 40
EDGES = 4
STYLES = {"main": "positive", "danger": "destructive"}


def rows(buttons: Iterable[tuple[Button, str]]) -> list[list[Json]]:
    """Rows of buttons, given with their titles, for each page that has some; one main button alone stands out."""
    drawn: list[Json] = []
    styles = dict(STYLES)
    for button, title in buttons:
        opens: Json = (
            {"type": "Action.Submit"} if button.opens else {"type": "Action.Execute", "verb": button.code}
        )
        style = {"style": styles[button.style]} if button.style in styles else {}
        drawn.append(opens | {"title": title, "data": button_data(button)} | style)
        if button.style == "main":
            styles.pop("main", None)
    return [list(_sets(page)) for page in groups(drawn, BUTTONS)] if drawn else []


def _sets(actions: list[Json]) -> Iterator[Json]:
    found: list[list[Json]] = [[]]
    used = 0
    for action in actions[:VISIBLE]:
        need = _width(action["title"]) + EDGES
        if found[-1] and used + need > ROW:
            found.append([])
            used = 0
        found[-1].append(action)
        used += need
    found[-1] += [action | {"mode": "secondary"} for action in actions[VISIBLE:]]
    for number, row in enumerate(found):
        yield {"type": "ActionSet", "actions": row} | ({"spacing": "Small"} if number else {})


def _width(title: str) -> int:
    return len(title) if title.isascii() else sum(2 if east_asian_width(x) in "WF" else 1 for x in title)
