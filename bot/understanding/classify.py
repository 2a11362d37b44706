"""Understands a message: is it an issue, of which category, how grave, how urgent, and by which words."""

from functools import cache
from typing import NamedTuple

from msgspec.structs import replace

from bot.model.languages import LANGUAGES
from bot.model.learned import Learned
from bot.model.reading import CATEGORIES, SEVERITIES, Category, Evidence, Reading, Severity, Tag, Via
from bot.understanding.against import Told
from bot.understanding.facts import Fact, facts_in, votes
from bot.understanding.heard import Found, heard
from bot.understanding.languages import language_of
from bot.understanding.leanings import Table, lean
from bot.understanding.learning import corrected
from bot.understanding.lexicon import lexicon
from bot.understanding.marks import marks_of
from bot.understanding.named import names_somebody
from bot.understanding.shape import shape
from bot.understanding.tags import tags_in
from bot.understanding.verdict import stands
from bot.understanding.weighing import BRIEF, about, graded
from bot.understanding.words import Word, words_of

#: No more of a message than this is weighed, in characters: who needs more has said it before.
READ = 6_000
#: From these on a severity, weighed, is the next one up; critical is chosen where it is close.
STEPS = (0.5, 1.5, 2.4)
#: Below this it was nearly less than critical.
CLOSE = 2.9
_OF_TAG: dict[str, tuple[Category, float]] = {"scope": ("scope", 2.5), "billing": ("billing", 2.5)}
EVIDENCE = 12
#: What a name in a wish says for the category.
NAMED = 1.3
_NO_WEIGHTS: dict[str, float] = {}


@cache
def _names(key: str) -> frozenset[str]:
    return frozenset(lexicon("facts")[key])


def classify(
    text: str,
    language: str | None = None,
    via: Via = "none",
    learned: Learned | None = None,
    table: Table | None = None,
) -> Reading:
    """What ``text`` says. ``language``: that of the channel or person, where known; ``via``: how it was raised.

    What its workspace has ``learned`` goes before what the lexicons say. Leanings are those of ``table``: the one that
    ships, unless told.
    """
    tags, words, spoken, found, told, standing, marks = hear_out(text, language, via)
    weights = learned.weights if learned else _NO_WEIGHTS
    leaning = lean(words, marks, table)
    verdict = stands(via, len(text), told, standing, weights, leaning)
    weight, close = _weight(standing, weights)
    ruled = SEVERITIES[sum(weight >= step for step in STEPS)]
    severity = graded(leaning, ruled, stated=bool(standing) and len(text) <= BRIEF)
    close = severity == "critical" and (close or ruled != severity)
    named = severity == "low" and names_somebody(text[:READ])
    named_so, sure = _category(standing, found, tags, weights, named)
    category = about(leaning, named_so)
    swayed = verdict.near or (severity, category) != (ruled, named_so)
    evidence = [Evidence(tag.start, tag.end, f"tag-{tag.name}") for tag in tags]
    evidence += [Evidence(one.start, one.end, one.concept) for one in told.against]
    evidence += [Evidence(fact.start, fact.end, fact.rule.name) for fact in standing]
    read = Reading(
        is_issue=verdict.is_issue,
        language=spoken,
        category=category,
        severity=severity,
        urgency=_urgency(severity, found, tags),
        confidence=_confidence(standing, told.against, sure, close or swayed),
        evidence=tuple(dict.fromkeys(evidence))[:EVIDENCE],
        close=close,
        tags=tags,
    )
    right = corrected(text, learned) if learned else None
    return (
        replace(
            read, is_issue=right.is_issue, category=right.category, severity=right.severity, confidence=0.95
        )
        if right
        else read
    )


class Out(NamedTuple):
    """What a message was heard to say: ``standing`` are the facts that nothing cancels."""

    tags: tuple[Tag, ...]
    words: list[Word]
    language: str
    found: list[Found]
    told: Told
    standing: list[Fact]
    marks: set[str]


def hear_out(text: str, language: str | None = None, via: Via = "none") -> Out:
    """What ``text`` says by the rules, before any of it is weighed."""
    tags = tags_in(text)
    said = said_of(text, tags)
    words = words_of(said)
    spoken = language_of(said, words, language)
    found = heard(said, words, spoken)
    told = Told(said, found)
    standing = told.left(facts_in(found))
    marks = marks_of(said, tags, via, found, standing, told.against)
    return Out(tags, words, spoken, found, told, standing, marks)


def said_of(text: str, tags: tuple[Tag, ...] | None = None) -> str:
    """What ``text`` says, shaped, without its tags and the command: what they are called states nothing."""
    said = shape(text[:READ])
    for tag in tags_in(text) if tags is None else tags:
        if tag.end <= len(said):
            said = said[: tag.start] + "#" + " " * (tag.end - tag.start - 1) + said[tag.end :]
    return said.replace("/concern", "/       ")


def _weight(facts: list[Fact], weights: dict[str, float]) -> tuple[float, bool]:
    """How grave the gravest fact is, from 0 to 3, and whether critical was chosen because it was close."""
    if not facts:
        return 1.0, False
    graded = [(fact.rule.severity + weights.get(f"{fact.rule.name}:severity", 0.0), fact) for fact in facts]
    most = max(weight for weight, _ in graded)
    names = {fact.rule.name for _, fact in graded}
    small = "small-thing" in names or ("minor" in names and ("request" in names or "broken" not in names))
    if most < STEPS[1] and small and not names & _names("never_small"):
        return 0.0, False
    high = {fact.rule.name for weight, fact in graded if 1.5 <= weight < STEPS[2]}
    if STEPS[1] <= most < STEPS[2] and len(high) >= 5:
        most = STEPS[2]
    return most, STEPS[2] <= most < CLOSE


def _category(
    facts: list[Fact], found: list[Found], tags: tuple[Tag, ...], weights: dict[str, float], named: bool
) -> tuple[Category, float]:
    """The category that most speaks for, and by how much it leads, from 0 to 1."""
    score: dict[Category, float] = dict.fromkeys(CATEGORIES, 0.0)
    score["team"] += NAMED * named
    for rule in {fact.rule.name: fact.rule for fact in facts}.values():
        for category, weight in rule.about.items():
            score[category] += weight
        for category in CATEGORIES:
            score[category] += 2 * weights.get(f"{rule.name}:category:{category}", 0.0)
    for concept in {one.concept for one in found}:
        for category, weight in votes().get(concept, {}).items():
            score[category] += weight
    for tag in tags:
        if tag.name in _OF_TAG and not tag.negated:
            category, weight = _OF_TAG[tag.name]
            score[category] += weight
    best = max(CATEGORIES, key=lambda name: score[name])
    second = max(score[name] for name in CATEGORIES if name != best)
    return best, max(0.0, min(1.0, (score[best] - second) / 3))


def _urgency(severity: Severity, found: list[Found], tags: tuple[Tag, ...]) -> Severity:
    """When, where severity says what: tags and words of haste raise it, "no rush" lowers it."""
    level = SEVERITIES.index(severity)
    haste = any(one.concept == "urgent" and not one.negated for one in found)
    calm = any(one.concept == "calm" and not one.negated for one in found)
    if any(tag.name in ("urgent", "blocker") and not tag.negated for tag in tags):
        return SEVERITIES[max(2, min(3, level + 1))]
    return SEVERITIES[max(0, min(3, level + haste * (not calm) - calm))]


def _confidence(facts: list[Fact], against: list[Found], sure: float, close: bool) -> float:
    """From 0 to 1: more facts, all for one side, and a clear category; less where it was ``close``."""
    if not facts:
        return 0.7 if against else 0.3
    value = 0.5 + 0.1 * min(3, len({fact.rule.name for fact in facts})) + 0.15 * sure
    return round(max(0.1, value - 0.15 * bool(against) - 0.15 * close), 2)


def warm(*languages: str) -> None:
    """Load the lexicons of ``languages``, of all five unless told, so that no message waits for them.

    One takes up to an eighth of a second, and five to nine megabytes for as long as the process lives.
    """
    for language in languages or LANGUAGES:
        facts_in(heard("a", words_of("a"), language))
    tags_in("#")
