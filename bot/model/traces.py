"""Where a person stands in a document: their ids, their words, and what somebody noted of them.

A document is looked at as the plain JSON that is kept of it, so that a new kind needs nothing here: whoever is named
as its author (``by``), or whose id a value is kept under, wrote the words in it, down to where another author is named.
"""

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from bot.model.document import Document
from bot.model.person import Person

Plain = dict[str, Any]

#: Fields that hold somebody's words in a part that is theirs; ``Internal`` ones are told by their ``sealed``.
WORDS = frozenset({"words", "said", "why", "text", "reason", "answer", "bio", "photo", "note", "sealed"})
#: Fields that hold words of theirs by the ids of questions, and lists of them.
BY_QUESTION = frozenset({"answers", "facts", "impact", "bond", "review", "weighed"})
LISTS = frozenset({"inside", "outside", "objectives"})
#: What our side made of an issue is not the words of whoever raised it.
OTHERS = frozenset({"work"})
#: Decisions are the agreement of both sides: their words stay, without a name.
KEPT = frozenset({"decision", "playbook"})
#: Shorter words are too common to be taken for a copy of somebody's.
SHORTEST = 12


class Marks(msgspec.Struct, frozen=True, gc=False):
    """What tells a person: ids (exactly these), names, addresses and numbers (wherever they are written)."""

    ids: frozenset[str]
    names: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()

    def sought(self) -> list[str]:
        """Words by which the documents are found that may be about them."""
        spelled = (*self.names, *self.addresses)
        return sorted({*self.ids, *spelled, *(one.casefold() for one in spelled)})


def marks_of(person: Person) -> Marks:
    """What is known of a person by their own document."""
    users = (one.user for one in (*person.handles, *person.outside))
    return Marks(
        frozenset({person.id, *users}),
        tuple(filter(None, (person.name.strip(),))),
        tuple(filter(None, (person.email,))),
    )


def plain_of(doc: Document) -> Plain:
    """A document as plain JSON, without its kind and version."""
    plain: Plain = msgspec.to_builtins(doc)
    return plain


def author(node: Plain) -> str | None:
    """Who wrote a part, where it says so."""
    by = node.get("by") or node.get("told_by")
    if isinstance(by, dict) and by.get("type") == "who":
        by = by.get("person")
    return by if isinstance(by, str) else None


def noted(node: Plain, marks: Marks) -> bool:
    """Whether a part is what somebody noted of the person: a name with an address."""
    if not {"name", "email"} <= node.keys():
        return False
    spelled = {str(node["name"]).casefold(), str(node["email"]).casefold()} - {""}
    return any(one.casefold() in spelled for one in (*marks.names, *marks.addresses))


def parts(value: Any, marks: Marks, path: str = "") -> Iterator[tuple[str, Any]]:
    """The parts of a document that are the person's own, or noted of them; with the way to each."""
    if isinstance(value, dict):
        if noted(value, marks) or author(value) in marks.ids:
            yield path, value
            return
        for key, one in value.items():
            if key in marks.ids:
                yield f"{path}/{key}", one
            else:
                yield from parts(one, marks, f"{path}/{key}")
    elif isinstance(value, list | tuple):
        for number, one in enumerate(value):
            yield from parts(one, marks, f"{path}/{number}")


def more(docs: Iterator[Document] | tuple[Document, ...], marks: Marks) -> Marks:
    """The marks with what others noted of the person: a telephone number, another spelling."""
    names, addresses = dict.fromkeys(marks.names), dict.fromkeys(marks.addresses)
    for doc in docs:
        for _, part in parts(plain_of(doc), marks):
            if isinstance(part, dict) and noted(part, marks):
                names[str(part["name"])] = None
                addresses.update(dict.fromkeys((str(part["email"]), str(part.get("phone", "")))))
    return Marks(marks.ids, tuple(filter(None, names)), tuple(filter(None, addresses)))


def phrases(value: Any, marks: Marks, *, theirs: bool = False) -> Iterator[str]:
    """Everything that the person wrote and that is long enough to be known again where it was copied to."""
    if isinstance(value, dict):
        wrote = author(value)
        theirs = wrote in marks.ids if wrote else theirs
        for key, one in value.items():
            mine = (theirs or key in marks.ids) and key not in OTHERS
            if mine and isinstance(one, str) and key in WORDS:
                yield from _known_again(one)
            elif mine and key in LISTS and isinstance(one, list | tuple):
                yield from (line for said in one if isinstance(said, str) for line in _known_again(said))
            else:
                yield from phrases(one, marks, theirs=mine)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from phrases(one, marks, theirs=theirs)


def _known_again(said: str) -> Iterator[str]:
    whole = said.strip()
    if len(whole) >= SHORTEST:
        yield whole
        yield from (
            line for line in map(str.strip, re.split(r"[\r\n]+", whole)) if SHORTEST <= len(line) < len(whole)
        )
