"""The picture tour of docs/tour.md shows what `make tour` draws: each picture once, none missing, none too heavy."""

import re

from tools.tour import PICTURES, SCENES

#: Bytes of one picture, and of all: a page that is read on a phone.
PICTURE, TOUR = 180_000, 4_000_000


def test_each_picture_of_the_tour_is_drawn_and_shown_once() -> None:
    shown = re.findall(r"\]\(tour/(\w+)\.png\)", PICTURES.with_suffix(".md").read_text("utf-8"))
    drawn = {file.stem: file.stat().st_size for file in PICTURES.glob("*.png")}
    assert shown == [name for scenes in SCENES.values() for name in scenes.values()]
    assert sorted(shown) == sorted(drawn)
    assert {name for name, size in drawn.items() if size > PICTURE} == set()
    assert sum(drawn.values()) < TOUR
