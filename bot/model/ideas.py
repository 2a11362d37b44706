"""Ideas for later: asked for beside the agreed scope, parked so that they are neither lost nor done by the way."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar, Literal

import msgspec

from bot.model.internal import Internal

#: "parked" waits for the second phase; "taken" became part of an offer or a change request; "dropped" is not wanted.
Fate = Literal["parked", "taken", "dropped"]
#: One project parks so many.
MOST = 60


#: The word that an idea said to the bot begins with, in the five languages.
WORDS = ("idea", "アイデア", "idé", "ide", "идея")
_BEGINS = max(map(len, WORDS))


def told(text: str) -> str:
    """What follows the word in a message that begins with it: "idea: …", 「アイデア：…」; nothing in any other."""
    if not text.lstrip()[:_BEGINS].casefold().startswith(WORDS):
        return ""
    line = text.strip().replace("：", ":").replace("、", " ")
    first, *rest = line.split(maxsplit=1) or [""]
    head, _, tail = first.partition(":")
    if head.casefold().rstrip(",.") not in WORDS:
        return ""
    return " ".join(part for part in (tail, *rest) if part).strip()


class Idea(msgspec.Struct, frozen=True, gc=False):
    """One idea, in the words of whoever had it (a person's id); ``client`` says that they are of the client's side."""

    id: str
    said: Internal[str]
    by: str
    at: datetime
    client: bool = False
    fate: Fate = "parked"


class Ideas(msgspec.Struct, frozen=True, gc=False):
    """The parked ideas of one engagement, the oldest first."""

    KIND: ClassVar[str] = "ideas"
    V: ClassVar[int] = 1

    engagement: str
    ideas: tuple[Idea, ...] = ()

    @property
    def key(self) -> str:
        return f"ideas:{self.engagement}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()

    @property
    def parked(self) -> tuple[Idea, ...]:
        """Those that wait."""
        return tuple(one for one in self.ideas if one.fate == "parked")
