"""What a workspace taught the bot about its issues: corrections by its managers, and what follows from them."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

import msgspec

from bot.model.reading import Category, Severity


class Correction(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """What a message really was. Its words are not kept: ``sketch`` holds hashes, by which its like is found again.

    Without ``is_issue`` it was "not an issue". ``at`` is aware.
    """

    sketch: tuple[int, ...]
    category: Category
    severity: Severity
    at: datetime
    is_issue: bool = True


class Learned(msgspec.Struct, frozen=True, gc=False):
    """One for each workspace (``tenant`` of its ``platform``); the oldest corrections give way.

    ``weights`` shift what a fact counts for, by "fact:severity", "fact:issue" or "fact:category:billing"; a
    shift stays between -1 and 1.
    """

    KIND: ClassVar[str] = "learned"
    V: ClassVar[int] = 1

    platform: str
    tenant: str
    corrections: tuple[Correction, ...] = ()
    weights: dict[str, float] = {}

    @property
    def key(self) -> str:
        return f"learned:{self.platform}:{self.tenant}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()
