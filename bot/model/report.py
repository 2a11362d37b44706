"""A paper as the client got it: kept, so that they can read it again."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

import msgspec

from bot.cards.card import Block, Words
from bot.model.papers import Kind, Mark


class Report(msgspec.Struct, frozen=True, gc=False):
    """What was posted to the client ``at`` (aware), ``posted_by`` a person (their id); nothing internal is in it.

    ``number`` is the paper's among those of its kind; ``marks`` say how milestones stood in it.
    """

    KIND: ClassVar[str] = "report"
    V: ClassVar[int] = 1

    engagement: str
    paper: Kind
    number: int
    at: datetime
    posted_by: str
    title: Words
    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...] = ()

    @property
    def key(self) -> str:
        return f"report:{self.engagement}:{self.paper}:{self.number}"

    def index(self) -> Iterable[tuple[str, str]]:
        yield "engagement", self.engagement
