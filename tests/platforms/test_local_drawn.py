"""Cards on the local page are drawn once: until they change, or whoever reads them does."""

from datetime import UTC, datetime

from bot.cards.card import Card, Raw
from bot.model.local import LocalMessage
from bot.platforms import local_drawn
from bot.platforms.local_drawn import Drawn

AT = datetime(2026, 11, 23, tzinfo=UTC)


def test_a_card_is_drawn_again_only_when_it_or_its_reader_has_changed() -> None:
    def draw() -> str:
        times.append(1)
        return f"drawn {len(times)}"

    times, drawn = list[int](), Drawn()
    first, other = Card(Raw("x")), Card(Raw("y"))
    one, two = LocalMessage("c", 1, AT, card=first), LocalMessage("c", 2, AT, card=first)
    assert drawn.card("/a", one, first, "da", draw) == "drawn 1"
    assert drawn.card("/a", one, first, "da", draw) == "drawn 1"
    assert drawn.card("/a", two, first, "da", draw) == "drawn 2"
    assert drawn.card("/b", one, first, "da", draw) == "drawn 3"
    assert drawn.card("/a", one, first, "ja", draw) == "drawn 4"
    assert drawn.card("/a", one, other, "ja", draw) == "drawn 5"


def test_no_more_are_kept_than_are_looked_at() -> None:
    drawn, card = Drawn(), Card(Raw("x"))
    for n in range(local_drawn.KEPT + 5):
        drawn.card("/a", LocalMessage("c", n, AT, card=card), card, "da", lambda: "x")
    assert len(drawn._kept) == local_drawn.KEPT
