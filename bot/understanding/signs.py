"""The patterns of the Japanese lexicon, found among signs: no blanks part the words there."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.understanding.patterns import GAPS, Hit, spelt_out

#: So many signs may stand where a pattern has "..".
GAP = 10
_END = re.compile(r"[。！？!?\n]")


@dataclass
class Signs:
    """The patterns by their first two signs (or one), the longest first."""

    patterns: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)

    @classmethod
    def build(cls, lists: Mapping[str, Iterable[str]]) -> "Signs":
        made: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for concept, patterns in lists.items():
            for pattern in {one for raw in patterns for one in spelt_out(str(raw))}:
                parts = tuple(part.strip() for part in pattern.lower().split(GAPS))
                made.setdefault(parts[0][:2], []).append((parts, concept))
        return cls(made)

    def find(self, said: str) -> list[Hit]:
        """All hits, in order of where they begin, in places of ``said``."""
        hits = []
        for at in range(len(said)):
            for head in (said[at : at + 2], said[at]):
                for parts, concept in self.patterns.get(head, ()):
                    if last := _end(said, at, parts):
                        hits.append(Hit(concept, at, last))
        return hits


def _end(said: str, at: int, parts: tuple[str, ...]) -> int:
    """Where the pattern that begins at ``at`` ends; 0 where it is not there."""
    if not said.startswith(parts[0], at):
        return 0
    at += len(parts[0])
    for part in parts[1:]:
        found = said.find(part, at, at + GAP + len(part))
        if found < 0 or _END.search(said, at, found):
            return 0
        at = found + len(part)
    return at
