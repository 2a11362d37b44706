"""The patterns of the Japanese lexicon, found among signs: no blanks part the words there."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from bot.understanding.patterns import GAPS, Hit, spelt_out

#: So many signs may stand where a pattern has "..".
GAP = 10
_END = re.compile(r"[。！？!?\n]")


#: What may follow the first part of a pattern, each with the concept it means.
Rests = tuple[tuple[tuple[str, ...], str], ...]


@dataclass
class Signs:
    """The patterns by the first two signs of their first part (or its only one), and then by the whole part."""

    heads: dict[str, dict[str, Rests]] = field(default_factory=dict)
    lengths: dict[str, tuple[int, ...]] = field(default_factory=dict)

    @classmethod
    def build(cls, lists: Mapping[str, Iterable[str]]) -> "Signs":
        made = cls()
        for concept, patterns in lists.items():
            for pattern in {one for raw in patterns for one in spelt_out(raw)}:
                first, *rest = (part.strip() for part in pattern.lower().split(GAPS))
                parts = made.heads.setdefault(first[:2], {})
                parts[first] = _more(parts.get(first, ()), tuple(rest), concept)
        made.lengths = {
            head: tuple(sorted({len(one) for one in parts})) for head, parts in made.heads.items()
        }
        return made

    def find(self, said: str) -> list[Hit]:
        """All hits, in order of where they begin, in places of ``said``."""
        hits = []
        for at in range(len(said)):
            for head in (said[at], said[at : at + 2]):
                parts = self.heads.get(head)
                for length in self.lengths[head] if parts else ():
                    for rest, concept in (parts or {}).get(said[at : at + length], ()):
                        if last := _end(said, at + length, rest):
                            hits.append(Hit(concept, at, last))
        return hits


@cache
def _more(rests: Rests, rest: tuple[str, ...], concept: str) -> Rests:
    """Cached, as most first parts are alike in what may follow them."""
    return (*rests, (rest, concept))


def _end(said: str, at: int, rest: tuple[str, ...]) -> int:
    """Where the pattern whose first part ends at ``at`` ends; 0 where it does not go on like that."""
    for part in rest:
        found = said.find(part, at, at + GAP + len(part))
        if found < 0 or _END.search(said, at, found):
            return 0
        at = found + len(part)
    return at
