"""Everything that is kept of one person, or of one engagement that is over, as it was read."""

from collections.abc import Iterable, Mapping

import msgspec

from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.person import Person


class Dossier(msgspec.Struct, frozen=True, gc=False):
    """``docs`` mention ``person`` or hold their words; ``heads`` are the engagements that any of them is about.

    ``led`` are the engagements (ids) that whoever asked leads, ``chief`` that they set the workspace up.
    """

    docs: tuple[Document, ...] = ()
    person: Person | None = None
    heads: Mapping[str, Engagement] = {}
    led: frozenset[str] = frozenset()
    chief: bool = False

    def seated(self, *, only_open: bool = False) -> Iterable[Engagement]:
        """The engagements that the person has a seat in."""
        for head in self.heads.values():
            if self.person and head.seats_of(self.person.id) and not (only_open and head.state != "open"):
                yield head


def about(doc: Document) -> str | None:
    """The engagement (id) that a document belongs to, if to any."""
    if isinstance(doc, Engagement):
        return doc.id
    found = getattr(doc, "engagement", None)
    return found if isinstance(found, str) else None
