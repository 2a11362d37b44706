"""What a message was understood as: whether it is an issue, of which kind, and how grave."""

from typing import Literal, NamedTuple, get_args

import msgspec

Category = Literal["delivery", "communication", "scope", "team", "billing"]
CATEGORIES: tuple[Category, ...] = get_args(Category)
Severity = Literal["low", "medium", "high", "critical"]
#: From the least to the gravest.
SEVERITIES: tuple[Severity, ...] = get_args(Severity)
#: When, where severity says what: the same four steps.
Urgency = Severity
#: How a message arrived: a tag in it, a command or a button, or neither.
Via = Literal["hashtag", "/concern", "none"]
VIAS: tuple[Via, ...] = get_args(Via)


class Evidence(NamedTuple):
    """Words that led to a reading: ``start`` and ``end`` are places in the text as it was given, in characters.

    ``why`` is a code: a fact ("contract-end"), a tag ("tag-urgent"), what speaks against an issue ("praise").
    """

    start: int
    end: int
    why: str


class Tag(NamedTuple):
    """A tag that was used, not merely mentioned. ``name`` is issue, concern, blocker, urgent, scope or billing."""

    start: int
    end: int
    name: str
    negated: bool = False


class Reading(msgspec.Struct, frozen=True, gc=False):
    """How one message was understood, with the words that led there.

    ``confidence`` is from 0 to 1. ``close``: it was nearly another severity, and the graver was chosen; say so to
    whoever checks. A message that is no issue has a category and severity too: what it would be if it were one.
    """

    is_issue: bool
    language: str
    category: Category
    severity: Severity
    urgency: Urgency
    confidence: float
    evidence: tuple[Evidence, ...] = ()
    close: bool = False
    tags: tuple[Tag, ...] = ()
