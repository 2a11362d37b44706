"""Whether a message is an issue at all: what speaks against it cancels the facts that it is said of."""

import re
from dataclasses import dataclass
from functools import cache

from bot.model.reading import Tag, Via
from bot.understanding.facts import Fact
from bot.understanding.heard import Found
from bot.understanding.lexicon import lexicon

#: Said of the whole message; what stands after a "but" counts again.
_WHOLE = ("hypo", "elsewhere")
#: Cancels what was said before it, and in its sentence up to a "but".
_BACK = ("resolved", "past")
#: Cancels that something did not come.
_ARRIVED, _ABSENT = "arrived", frozenset(("late", "no-reply", "missed-again", "stuck"))
#: Cancels what its sentence says up to a "but", where that is not grave.
_MILD = ("noissue", "praise", "denied")
#: What follows runs into a question mark.
_ASKED = re.compile(r"[^.!?。！？\n]{0,60}[?？]")
_GRAVE = 2.0
_LOW = 0.5
#: Small talk: where it is found and nothing else is, nobody wants anything of us.
_TALK = frozenset(("chatter", "thanks", "arrived", "tagask", "meetup", *_WHOLE, *_BACK, *_MILD))
#: What mostly stands in a message that complains in words no list knows.
_TROUBLE = frozenset(("not", "but", "scope", "invoice", "person", "exec", "competitor", "lawyer", "deadline"))
_NOT = re.compile(r"(?:ない|ません|なく|ず[、に])")
#: A message of fewer letters says too little to be taken for an issue without a fact.
LEAST = 12


@dataclass(frozen=True, slots=True)
class Verdict:
    """``facts`` are those that stand; ``against``, what spoke against an issue."""

    is_issue: bool
    facts: list[Fact]
    against: list[Found]


@cache
def _denied() -> frozenset[str]:
    return frozenset(lexicon("facts")["denied"])


@cache
def _weak() -> frozenset[str]:
    return frozenset(lexicon("facts")["weak"])


def stands(
    said: str,
    found: list[Found],
    facts: list[Fact],
    tags: tuple[Tag, ...],
    via: Via,
    weights: dict[str, float],
) -> Verdict:
    """Weigh the ``facts`` of a shaped text against everything else that was ``found`` in it."""
    wishes = [one for one in found if one.concept == "request"]
    against = [one for one in (_against(one) for one in found) if one and not _doubted(said, one, wishes)]
    buts = [one.start for one in found if one.concept == "but"]
    standing = [fact for fact in facts if not any(_cancels(one, fact, buts) for one in against)]
    used = any(not tag.negated for tag in tags)
    raised = used or via == "/concern" or (via == "hashtag" and not tags)
    asked = _asks_about_tags(said, found, tags)
    withdrawn = not used and any(tag.negated and tag.name in ("issue", "concern") for tag in tags)
    if asked or withdrawn:
        after = [fact for fact in standing if withdrawn and any(but < fact.start for but in buts)]
        solid = [fact for fact in after if fact.rule.name not in _weak()]
        if not solid:
            return Verdict(False, standing, against)
    learned = sum(weights.get(f"{name}:issue", 0.0) for name in {fact.rule.name for fact in standing})
    if raised:
        taken_back = bool(against) and not standing
        return Verdict(not taken_back and learned > -0.7, standing, against)
    if (tags or against) and not standing:
        return Verdict(False, standing, against)
    weight = _speaks_up(said, standing, found) + learned
    return Verdict(weight >= 1.0, standing, against)


def _against(one: Found) -> Found | None:
    if one.negated:
        return one._replace(concept="denied") if one.concept in _denied() else None
    return one if one.concept in (*_WHOLE, *_BACK, _ARRIVED, "noissue", "praise") else None


def _doubted(said: str, one: Found, wishes: list[Found]) -> bool:
    """Whether praise or "no problem" is only asked or wished for: "is everything ok?", "it would be good if"."""
    if one.concept not in ("praise", "noissue"):
        return False
    wished = any(wish.start <= one.start and one.end <= wish.end for wish in wishes)
    return wished or bool(_ASKED.match(said, one.end))


def _cancels(one: Found, fact: Fact, buts: list[int]) -> bool:
    between = sorted((one.start, fact.end))
    parted = any(between[0] <= but <= between[1] for but in buts)
    if one.concept in _WHOLE:
        return not (parted and fact.start > one.start)
    if one.concept == _ARRIVED and fact.rule.name not in _ABSENT:
        return False
    if one.concept in (*_BACK, _ARRIVED):
        if fact.start >= one.end:
            return fact.sentence == one.sentence and not parted
        return True
    if fact.rule.severity >= _GRAVE and one.concept != "noissue":
        return False
    if one.concept == "denied" and (fact.end > one.end or fact.rule.name not in _weak()):
        return fact.start <= one.start < fact.end
    return fact.sentence == one.sentence and not parted


def _speaks_up(said: str, standing: list[Fact], found: list[Found]) -> float:
    """How much of an issue a message is that nobody tagged.

    A fact is one; so is a wish, and what no list knows but denies something or speaks of people, scope or money,
    where it is no small talk: an issue that is overlooked costs more than one that is waved away in one tap.
    """
    names = {fact.rule.name for fact in standing}
    if any(fact.rule.severity >= _LOW for fact in standing):
        return 1.0
    concepts = {one.concept for one in found}
    if concepts & _TALK and not {"request", "small-thing"} <= names:
        return 0.0
    denies = any(one.negated for one in found) or bool(concepts & _TROUBLE) or bool(_NOT.search(said))
    return 1.0 if names or (denies and len(said) - said.count(" ") >= LEAST) else 0.0


def _asks_about_tags(said: str, found: list[Found], tags: tuple[Tag, ...]) -> bool:
    """Whether it asks how tags and commands work."""
    about = {one.sentence for one in found if one.concept == "tagword"}
    asks = {one.sentence for one in found if one.concept == "tagask"}
    shown = bool(tags) or "#" in said or "/       " in said
    if about & asks:
        return True
    question = shown and bool(_QUESTION.search(said)) and not _states(found)
    return question and (bool(asks) or not any(one.concept in _WORK for one in found))


#: A message that asks, with a tag in it and none of these, asks about the tag.
_QUESTION = re.compile(r"[?？]\s*$|か。?\s*$")
_WORK = frozenset("request product scope invoice included info lowitem problem unclear worry".split())


def _states(found: list[Found]) -> bool:
    return any(one.concept in ("late", "broken", "works", "receive", "stuck") for one in found)
