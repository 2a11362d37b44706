"""The guard, over everybody and everywhere: what is ours is read by people known to be ours, in rooms known to be."""

from itertools import product

import pytest

from bot.audience import may_see
from bot.cards.card import CLIENT, INTERNAL, Audience, Card, Para, internal, private, say
from bot.model.channel import Channel
from bot.model.internal import Internal
from bot.model.person import Person
from bot.model.places import Room
from bot.model.seats import Side

ROOM = Room("slack", "T1", "C1")
SIDES = (Side.OURS, Side.CLIENT, None)


def person(side: Side | None, name: str = "ann") -> Person:
    return Person(name, name.title(), side, ())


CHANNELS = [
    Channel(ROOM, role=role, shared=shared, guests=guests)
    for role, shared, guests in product((None, "internal", "client"), (None, True, False), (True, False))
]
READERS: list[Person | Channel | None] = [*map(person, SIDES), *CHANNELS, None]


def test_what_is_for_the_client_is_for_everybody() -> None:
    assert all(may_see(CLIENT, reader) for reader in READERS)


def test_a_room_reads_what_is_internal_only_when_known_to_be_ours_alone() -> None:
    reading = [one for one in CHANNELS if may_see(INTERNAL, one)]
    assert reading == [Channel(ROOM, role=role, shared=False) for role in (None, "internal")]


def test_a_room_nobody_knows_counts_as_the_clients() -> None:
    assert not may_see(INTERNAL, None)
    assert not may_see(INTERNAL, Channel(ROOM))


@pytest.mark.parametrize("side", SIDES)
def test_only_people_known_to_be_ours_read_what_is_internal(side: Side | None) -> None:
    assert may_see(INTERNAL, person(side)) == (side is Side.OURS)


@pytest.mark.parametrize("side", SIDES)
def test_named_people_of_ours_lose_it_when_they_are_ours_no_more(side: Side | None) -> None:
    assert may_see(private("ann"), person(side)) == (side is Side.OURS)
    assert may_see(Audience("only", ("ann",)), person(side))


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize(
    "audience", [private("ben"), private(), Audience("only", ("ben",)), Audience("only")]
)
def test_nobody_reads_what_is_for_somebody_else(audience: Audience, side: Side | None) -> None:
    assert not may_see(audience, person(side))


@pytest.mark.parametrize("audience", [private("ann"), Audience("only", ("ann",))])
@pytest.mark.parametrize("channel", [*CHANNELS, None])
def test_what_is_for_named_people_is_in_no_room(audience: Audience, channel: Channel | None) -> None:
    assert not may_see(audience, channel)


def test_a_card_is_internal_unless_it_says_otherwise() -> None:
    assert Card(say("any")).audience == INTERNAL
    sealed = Internal("the CFO is leaving")
    card = internal(lambda inside: (say("any"), [Para(say("x", words=sealed.reveal(inside)))], ()))
    assert card.audience == INTERNAL
    assert internal(lambda _: (say("any"), (), ()), only=("ann",)).audience == private("ann")
    assert "CFO" not in f"{sealed} {sealed!r} {(sealed,)}"
