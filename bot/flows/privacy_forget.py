"""A person taken out of every document: their words, their names, and every id that leads to them."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from bot.model.document import Document
from bot.model.dossier import Dossier
from bot.model.handout import Handout
from bot.model.link import Link
from bot.model.local import LocalMessage, LocalSeat
from bot.model.nudged import Nudged
from bot.model.owed import Direct, DueItem, Owed, Posted
from bot.model.person import Known, Person
from bot.model.playbook import Playbook
from bot.model.reference import Reference
from bot.model.traces import BY_QUESTION, KEPT, LISTS, OTHERS, WORDS, Marks, author, noted, phrases, plain_of
from bot.model.workspace import Workspace

#: What stands in the place of a word that was erased.
GONE = "…"
#: Ids shorter than this are common words: they are known by standing alone.
_LONG = 6
#: A telephone number has so many digits.
_DIGITS = 7
#: Fields in which whoever is kept under an id is left out whole, not under an alias.
_LEFT_OUT = frozenset({"members", "absent", "read"})


def ids_of(dossier: Dossier) -> Marks | None:
    """All that tells the person, those included who were found to be them; None without one."""
    if dossier.person is None:
        return None
    known = [
        dossier.person,
        *(one for one in dossier.docs if isinstance(one, Person) and one.became == dossier.person.id),
    ]
    ids = {one.id for one in known} | {
        handle.user for one in known for handle in (*one.handles, *one.outside)
    }
    rooms = {
        one.room.channel
        for one in dossier.docs
        if isinstance(one, Posted) and one.room.direct and isinstance(one.to, Direct) and one.to.person in ids
    }
    names = dict.fromkeys(one.name.strip() for one in known if one.name.strip())
    return Marks(frozenset(ids | rooms), tuple(names), tuple({one.email for one in known if one.email}))


def goes(doc: Document, marks: Marks) -> bool:
    """Whether a document is about nobody but the person, and goes whole."""
    match doc:
        case (
            Person(id=one)
            | Known(person=one)
            | Link(person=one)
            | Nudged(person=one)
            | DueItem(person=str() as one)
        ):
            return one in marks.ids
        case Handout(person=one, asker=other):
            return one in marks.ids or other in marks.ids
        case Owed(to=Direct(person=one)) | Posted(to=Direct(person=one)):
            return one in marks.ids
        case LocalSeat(user=one) | Reference(user=str() as one) | LocalMessage(channel=one):
            return one in marks.ids or (isinstance(doc, Reference) and doc.room.channel in marks.ids)
    return False


class Eraser:
    """Rewrites documents without one person, of whom ``alias`` remains."""

    def __init__(self, marks: Marks, alias: str, said: Iterable[str]) -> None:
        self._marks, self._alias = marks, alias
        self._said = _either([re.escape(one) for one in sorted(said, key=len, reverse=True)])
        self._addresses = _either([_address(one) for one in marks.addresses])
        self._names = _either([_whole(one) for one in marks.names])
        self._ids = _either(
            [re.escape(one) for one in sorted(marks.ids, key=len, reverse=True) if len(one) >= _LONG]
        )

    def without(self, doc: Document) -> Document:
        """The document as it is without them; itself where nothing changes."""
        if isinstance(doc, Workspace | Playbook):  # what is in them is the firm's
            return doc
        plain = plain_of(doc)
        names = not isinstance(doc, Person)  # somebody else may be called the same
        new = self._part(plain, theirs=False, kept=doc.KIND in KEPT, names=names)
        if new == plain:
            return doc
        return msgspec.json.decode(msgspec.json.encode(new), type=type(doc))

    def _part(self, value: Any, *, theirs: bool, kept: bool, names: bool) -> Any:
        if isinstance(value, str):
            return self._swept(value, kept=kept, names=names)
        if isinstance(value, list | tuple):
            return [self._part(one, theirs=theirs, kept=kept, names=names) for one in value]
        if not isinstance(value, dict):
            return value
        if noted(value, self._marks):
            return {
                key: GONE if key == "name" else "" if isinstance(one, str) else one
                for key, one in value.items()
            }
        wrote = author(value)
        theirs = wrote in self._marks.ids if wrote else theirs
        return dict(self._rows(value, theirs=theirs, kept=kept, names=names))

    def _rows(
        self, value: dict[str, Any], *, theirs: bool, kept: bool, names: bool
    ) -> Iterator[tuple[str, Any]]:
        for key, one in value.items():
            mine = (theirs or key in self._marks.ids) and key not in OTHERS and not kept
            if mine and key == "evidence":  # places in words that are gone
                yield key, []
            elif mine and isinstance(one, str) and key in WORDS:
                yield key, GONE if one and not one.isdigit() else one
            elif mine and key in LISTS:
                yield key, []
            elif mine and key in BY_QUESTION and isinstance(one, dict):
                yield key, {name: kept_ for name, kept_ in one.items() if _figure(kept_)}
            elif isinstance(one, dict) and key in _LEFT_OUT:
                left = {name: inner for name, inner in one.items() if name not in self._marks.ids}
                yield key, self._part(left, theirs=mine, kept=kept, names=names)
            else:
                shown = names and key != "client"
                yield self._id(key), self._part(one, theirs=mine, kept=kept, names=shown)

    def _swept(self, said: str, *, kept: bool, names: bool) -> str:
        said = self._id(said)
        for pattern in (self._addresses, None if kept else self._said):
            said = pattern.sub(GONE, said) if pattern else said
        return self._names.sub(GONE, said) if names and self._names else said

    def _id(self, said: str) -> str:
        if said in self._marks.ids:
            return self._alias
        return self._ids.sub(self._alias, said) if self._ids else said


def said_in(dossier: Dossier, marks: Marks) -> set[str]:
    """The words of theirs that may have been copied elsewhere."""
    return {one for doc in dossier.docs if doc.KIND not in KEPT for one in phrases(plain_of(doc), marks)}


def _either(patterns: list[str]) -> re.Pattern[str] | None:
    return re.compile("|".join(patterns), re.IGNORECASE) if patterns else None


def _whole(name: str) -> str:
    """A name where it stands alone; in a script without spaces, wherever it stands."""
    bare = re.escape(name)
    return bare if any(ord(one) >= 0x2E80 for one in name) else rf"(?<!\w){bare}(?!\w)"


def _address(given: str) -> str:
    """An e-mail address as it is; a telephone number however its digits are set apart."""
    digits = re.sub(r"\D", "", given)
    if "@" in given or len(digits) < _DIGITS:
        return re.escape(given)
    return r"(?<!\d)\+?" + r"[\s()./-]{0,3}".join(digits) + r"(?!\d)"


def _figure(value: Any) -> bool:
    """Whether an answer is a number, which says nothing of whoever gave it."""
    said = value.get("sealed") if isinstance(value, dict) else value
    return isinstance(said, str) and said.isdigit()
