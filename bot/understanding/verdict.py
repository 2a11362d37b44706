"""Whether a message is an issue at all: what speaks against it cancels the facts that it is said of."""

import re
from dataclasses import dataclass

from bot.model.reading import Tag, Via
from bot.understanding.against import ASIDE, BACK, WHOLE, Told, weak
from bot.understanding.facts import Fact
from bot.understanding.heard import Found
from bot.understanding.leanings import Leaning
from bot.understanding.weighing import ASKS, CALM, INSISTS, speaks_up

_LOW = 0.5
#: Small talk: where it is found and nothing else is, nobody wants anything of us.
_TALK = frozenset(("chatter", "thanks", "arrived", "tagask", "meetup", "lawyer_work", ASIDE, *WHOLE))
#: Where a wish is put as a question, only these show that nobody wants anything.
_NO_WISH = frozenset(("meetup", "tagask", "arrived", ASIDE, *WHOLE, *BACK))
#: What mostly stands in a message that complains in words no list knows.
_DENIAL = frozenset(("not", "but"))
_TROUBLE = frozenset(("scope", "invoice", "person", "exec", "competitor", "lawyer", "deadline"))
_ENDS_ASKING = re.compile(r"[^.!?。！？\n]{0,160}(?:[?？]|か。|か$)")
_NOT = re.compile(r"(?:ない|ません|なく|ず[、に])")
#: A message of fewer letters says too little to be taken for an issue without a fact.
LEAST = 12


@dataclass(frozen=True, slots=True)
class Verdict:
    """``facts``: those that stand; ``against``: what spoke against an issue; ``swayed``: the rules said otherwise."""

    is_issue: bool
    facts: list[Fact]
    against: list[Found]
    swayed: bool = False


def stands(
    said: str,
    found: list[Found],
    facts: list[Fact],
    tags: tuple[Tag, ...],
    via: Via,
    weights: dict[str, float],
    leaning: Leaning,
) -> Verdict:
    """Weigh the ``facts`` of a shaped text against everything else that was ``found`` in it, and what it leans to."""
    told = Told(said, found)
    against, buts, standing = told.against, told.buts, told.left(facts)
    used = any(not tag.negated for tag in tags)
    raised = used or via == "/concern" or (via == "hashtag" and not tags)
    asked = _asks_about_tags(said, found, tags, standing, leaning)
    off = any(one.concept == "untag" for one in found)
    withdrawn = not used and any(tag.negated and (off or tag.name in ("issue", "concern")) for tag in tags)
    if asked or withdrawn:
        after = [fact for fact in standing if withdrawn and any(but < fact.start for but in buts)]
        solid = [fact for fact in after if fact.rule.name not in weak()]
        if not solid:
            return Verdict(False, standing, against)
    learned = sum(weights.get(f"{name}:issue", 0.0) for name in {fact.rule.name for fact in standing})
    if raised:
        more = any(len(said) - but >= LEAST and all(one.end <= but for one in against) for but in buts)
        taken_back = bool(against) and not standing and not more and leaning.issue < INSISTS
        calm = not standing and leaning.issue < CALM
        return Verdict(not taken_back and not calm and learned > -0.7, standing, against)
    if tags and not standing:
        return Verdict(False, standing, against)
    weight = _speaks_up(said, standing, found, against) + learned
    decided = weight >= 1.0 and (bool(standing) or not against)
    is_issue = speaks_up(leaning, decided, bool(standing), bool(against), learned)
    return Verdict(is_issue, standing, against, is_issue != decided)


def _speaks_up(said: str, standing: list[Fact], found: list[Found], against: list[Found]) -> float:
    """How much of an issue a message is that nobody tagged.

    A fact is one; so is a wish, and what no list knows but denies something or states something of people, scope or
    money, where it is no small talk: an issue that is overlooked costs more than one that is waved away in one tap.
    """
    names = {fact.rule.name for fact in standing}
    if any(fact.rule.severity >= _LOW for fact in standing):
        return 1.0
    there = {one.concept for one in found if not one.negated}
    talk = (there & _TALK) | {one.concept for one in against}
    asked = any(one.concept == "request" and _ENDS_ASKING.match(said, one.end) for one in found)
    if (talk & _NO_WISH if asked else talk) and not {"request", "small-thing"} <= names:
        return 0.0
    trouble = bool(there & _TROUBLE) and not _QUESTION.search(said)
    denies = any(one.negated for one in found) or bool(there & _DENIAL) or trouble or bool(_NOT.search(said))
    return 1.0 if names or (denies and len(said) - said.count(" ") >= LEAST) else 0.0


def _asks_about_tags(
    said: str, found: list[Found], tags: tuple[Tag, ...], standing: list[Fact], leaning: Leaning
) -> bool:
    """Whether it asks how tags and commands work: one that only heads or ends a message asks for help with it."""
    about = {one.sentence for one in found if one.concept == "tagword"}
    asks = {one.sentence for one in found if one.concept == "tagask"}
    if about & asks:
        return True
    shown = bool(tags) or "#" in said or "/       " in said
    if not (shown and _QUESTION.search(said)):
        return False
    if any(one.concept == "tagonly" for one in found):
        return True
    if any(fact.rule.severity >= _LOW for fact in standing):
        return False
    within = any(_SAYS.search(said[: tag.start].rpartition(". ")[2]) for tag in tags) or not tags
    works = leaning.issue >= ASKS and any(one.concept in _WORK for one in found)
    return within and (bool(asks) or not works)


#: A message that asks, with a tag in it and none of these, asks about the tag.
_SAYS = re.compile(r"\w")
_QUESTION = re.compile(r"[?？]\s*$|か。?\s*$")
_WORK = frozenset("request product scope invoice included info lowitem problem unclear worry".split())
