"""What is known of a message beside its words, by name, so that it can be weighed together with them.

The facts and concepts that the rules found, what speaks against an issue, how it was raised, and how its tags stand: at
its head or end somebody raises something, in its midst they mostly speak of the tag itself ("what is #blocker for?").
"""

import re
from collections.abc import Iterator
from itertools import islice

from bot.model.reading import Tag, Via
from bot.understanding.facts import Fact
from bot.understanding.heard import Found
from bot.understanding.lexicon import JAPANESE

#: What says how a message was raised: it may say whether it is an issue and of which kind, never how grave it is.
RAISED = "#"
#: No more tags of a message are looked at, so many signs before and after them, and no more that was found.
_TAGS, _BESIDE, _FOUND = 6, 40, 400
_ASKED, _ENDS_ASKING = re.compile(r"[?？]"), re.compile(r"[?？]\s*$|か。?\s*$")
_PIECE = re.compile(r"\w+|[^\w\s]")
_SAYS, _ENDS = re.compile(r"\w"), tuple(".!?。！？)）…")
_QUOTED = re.compile(r"[\"'“”„«»「『]\s*$")


def marks_of(
    said: str, tags: tuple[Tag, ...], via: Via, found: list[Found], standing: list[Fact], against: list[Found]
) -> set[str]:
    """The marks of a shaped text in which ``found`` was found, with the facts that are ``standing``."""
    marks = {f"~{one.concept}" if one.negated else f"+{one.concept}" for one in islice(found, _FOUND)}
    names = {fact.rule.name for fact in standing}
    marks.update(f"fact {name}" for name in names)
    marks.update(f"against {one.concept}" for one in against)
    gravest = max((fact.rule.severity for fact in standing), default=-1)
    marks |= {f"gravest {gravest:g}", f"facts {min(3, len(names))}"}
    if not standing:
        marks.add("disputed" if against else "nothing")
    marks.add(f"length {min(8, len(said).bit_length())}")
    if _ASKED.search(said):
        marks |= {"asks", "ends asking"} if _ENDS_ASKING.search(said) else {"asks"}
    elif _ENDS_ASKING.search(said):
        marks.add("ends asking")
    raised: Via = "/concern" if via == "hashtag" and not tags else via  # from the menu, or by a reaction
    marks |= {f"{RAISED}{raised}", f"{RAISED}{min(3, len(tags))}"}
    for tag in tags[:_TAGS]:
        marks.update(f"{RAISED}{mark}" for mark in _stands(said, tag))
    return marks


def _stands(said: str, tag: Tag) -> Iterator[str]:
    """How a tag stands in what is said."""
    yield f"{tag.name} {tag.negated}"
    before, after = said[max(0, tag.start - _BESIDE) : tag.start], said[tag.end : tag.end + _BESIDE]
    head, tail = not before.strip(), not _SAYS.search(after)
    written = before.rstrip()
    ended = "." if written.endswith(_ENDS) or "\n" in before[len(written) :] else ""
    yield "head" if head else f"tail{ended}" if tail else f"midst{ended}"
    if _QUOTED.search(before):
        yield "quoted"
    if JAPANESE.search(said):
        follows = after.lstrip()
        yield from (f"> {follows[:1]}", f"> {follows[:2]}", f"< {before.rstrip()[-2:]}")
        return
    first, last = _PIECE.findall(before), _PIECE.findall(after)
    yield from (f"< {' '.join(first[-size:])}" for size in (1, 2) if len(first) >= size)
    yield from (f"> {' '.join(last[:size])}" for size in (1, 2) if len(last) >= size)
    if head and last:
        yield f"head > {last[0]}"
