"""Which facts a message states: combinations of concepts in a sentence, by the rules of facts.yml."""

from dataclasses import dataclass
from functools import cache
from typing import cast

from bot.model.reading import Category
from bot.understanding.heard import Found
from bot.understanding.lexicon import lexicon

#: Concepts make a fact together when no more than so many characters lie between them.
REACH = 110


@dataclass(frozen=True, slots=True)
class Together:
    """Concepts that make a fact together, each with whether it is taken back; ``every``, all of them as a set."""

    terms: tuple[tuple[str, bool], ...]
    every: frozenset[tuple[str, bool]]


@dataclass(frozen=True, slots=True)
class Rule:
    """``severity`` is 0 to 3; ``about`` what the fact says for categories; ``when``: any of these, each together.

    ``across``: what stands in the next sentence is together, too ("The CEO called. He is furious.").
    """

    name: str
    severity: float
    about: dict[Category, float]
    when: tuple[Together, ...]
    unless: frozenset[str]
    across: bool


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact that is stated from ``start`` to ``end``, in one ``sentence``."""

    rule: Rule
    start: int
    end: int
    sentence: int


def _about(raw: dict[str, str]) -> dict[Category, float]:
    return {cast("Category", name): float(weight) for name, weight in raw.items()}


def _together(raw: str) -> Together:
    names = [one.strip() for one in raw.split("+")]
    terms = tuple((name.removeprefix("~"), name.startswith("~")) for name in names)
    return Together(terms, frozenset(terms))


@cache
def rules() -> tuple[Rule, ...]:
    made = []
    for name, raw in lexicon("facts")["facts"].items():
        when = tuple(_together(each) for each in raw["when"])
        about = _about(raw.get("about", {}))
        made.append(
            Rule(name, float(raw["severity"]), about, when, frozenset(raw.get("unless", ())), "across" in raw)
        )
    return tuple(made)


@cache
def _first() -> dict[tuple[str, bool], list[tuple[int, int]]]:
    """What begins with a term: the places of a rule, and of what makes it, so that not every rule is tried."""
    found: dict[tuple[str, bool], list[tuple[int, int]]] = {}
    for number, rule in enumerate(rules()):
        for which, together in enumerate(rule.when):
            found.setdefault(together.terms[0], []).append((number, which))
    return found


@cache
def votes() -> dict[str, dict[Category, float]]:
    return {concept: _about(raw) for concept, raw in lexicon("facts")["votes"].items()}


def facts_in(heard: list[Found]) -> list[Fact]:
    """The facts that ``heard`` makes, each once in a place, in order of the rules."""
    by_term: dict[tuple[str, bool], list[Found]] = {}
    there: set[tuple[int, str]] = set()
    for one in heard:
        by_term.setdefault((one.concept, one.negated), []).append(one)
        if not one.negated:
            there.add((one.sentence, one.concept))
    facts, there_are, made = [], by_term.keys(), rules()
    seen: set[tuple[int, int, int]] = set()
    for number, which in sorted(place for term in by_term for place in _first().get(term, ())):
        rule = made[number]
        together = rule.when[which]
        if together.every <= there_are:
            for fact in _stated(rule, together.terms, by_term):
                sentence = fact.sentence
                span = number, fact.start, fact.end
                if span not in seen and not any((sentence, bar) in there for bar in rule.unless):
                    seen.add(span)
                    facts.append(fact)
    return facts


def _stated(
    rule: Rule, terms: tuple[tuple[str, bool], ...], by_term: dict[tuple[str, bool], list[Found]]
) -> list[Fact]:
    """One fact for each place in which the first of ``terms`` has all the others near."""
    facts = []
    for first in by_term[terms[0]]:
        spans = [(first.start, first.end)]
        for term in terms[1:]:
            near = next(
                (
                    other
                    for other in by_term[term]
                    if abs(other.sentence - first.sentence) <= rule.across
                    and (other.start >= first.end or other.end <= first.start)
                    and other.start - first.end < REACH
                    and first.start - other.end < REACH
                ),
                None,
            )
            if near is None:
                break
            spans.append((near.start, near.end))
        else:
            start, end = min(one[0] for one in spans), max(one[1] for one in spans)
            facts.append(Fact(rule, start, end, first.sentence))
    return facts
