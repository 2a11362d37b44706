"""The team of an engagement: who they are, for the client; how they were chosen and how much they are here, for us."""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from bot.model.internal import Internal

#: What an assignment weighs (playbook: team).
WEIGHED = ("skills", "industry", "relationship", "availability", "growth")
#: More than so much of somebody's time is more than there is, in percent.
WHOLE = 100
#: A team takes no more words once all of it takes this many bytes.
FULL = 50_000


class Member(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """One of our people in one engagement; the seats say in which role.

    ``bio``, ``photo`` (https) and ``phone`` are for the client; ``allocation`` is in percent of their time, None where
    nobody has said; ``weighed`` is why they were chosen, by the words of ``WEIGHED``.
    """

    bio: str = ""
    photo: str = ""
    allocation: int | None = None
    weighed: dict[str, Internal[str]] = {}
    phone: str = ""


class Team(msgspec.Struct, frozen=True, gc=False):
    """What is known of the people of our side in one engagement, by person (id); whom the client got to know."""

    KIND: ClassVar[str] = "team"
    V: ClassVar[int] = 2

    engagement: str
    members: dict[str, Member] = {}
    introduced: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        return f"team:{self.engagement}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()

    def member(self, person: str) -> Member:
        """What is known of somebody; nothing, where nobody has said."""
        return self.members.get(person, Member())

    @property
    def full(self) -> bool:
        """Whether it can hold no more words."""
        return len(msgspec.json.encode(self)) > FULL


class Load(msgspec.Struct, frozen=True, gc=False):
    """How much of somebody (their id) another open engagement takes, in percent; and what it is known to be of them."""

    person: str
    client: str
    allocation: int | None
    bio: str = ""
    photo: str = ""
    phone: str = ""
