"""docs/tour.md and docs/cards.md show what `make tour` draws: each picture once, none missing, none too heavy."""

import re

from tools.gallery import PAGE
from tools.gallery import PICTURES as CARDS
from tools.tour import PICTURES, SCENES

#: Bytes of one picture, and of all of a page: the tour is read on a phone.
PICTURE, TOUR, GALLERY = 180_000, 4_000_000, 6_000_000


def test_each_picture_of_the_tour_is_drawn_and_shown_once() -> None:
    shown = re.findall(r"\]\(tour/(\w+)\.png\)", PICTURES.with_suffix(".md").read_text("utf-8"))
    drawn = {file.stem: file.stat().st_size for file in PICTURES.glob("*.png")}
    assert shown == [name for scenes in SCENES.values() for name in scenes.values()]
    assert sorted(shown) == sorted(drawn)
    assert {name for name, size in drawn.items() if size > PICTURE} == set()
    assert sum(drawn.values()) < TOUR


def test_each_card_of_the_gallery_is_drawn_and_shown_once() -> None:
    shown = re.findall(r"\]\(cards/([\w-]+)\.png\)", PAGE.read_text("utf-8"))
    drawn = {file.stem: file.stat().st_size for file in CARDS.glob("*.png")}
    assert sorted(shown) == sorted(drawn)
    assert len(drawn) > 100
    assert {name for name, size in drawn.items() if size > PICTURE} == set()
    assert sum(drawn.values()) < GALLERY
