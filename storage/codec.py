"""Documents to bytes and back: one JSON object with ``kind``, ``v`` and the fields."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from bot.errors import StoreError
from bot.model.actions import Actions
from bot.model.alignment import Alignment
from bot.model.change import ChangeBook, ChangeRequest, Hint
from bot.model.channel import Channel
from bot.model.charter import Charter
from bot.model.checklist import Checklist
from bot.model.closing import Closing
from bot.model.concern import Concern
from bot.model.decision import Decision
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.erasure import Erasure
from bot.model.exchange import Exchange
from bot.model.firm import Firm
from bot.model.firsts import Firsts
from bot.model.gate import Gate
from bot.model.handoff import Handoff
from bot.model.handout import Handout
from bot.model.health import HealthState
from bot.model.ideas import Ideas
from bot.model.issue import Issue
from bot.model.issue_desk import IssueDesk, SourceMessage, Stray
from bot.model.learned import Learned
from bot.model.learning import Learning
from bot.model.link import Link
from bot.model.local import LocalMessage, LocalSeat, LocalTime
from bot.model.meeting import Meeting
from bot.model.moving import Moving
from bot.model.nudged import Nudged
from bot.model.owed import DueItem, Owed, Posted
from bot.model.papers import Papers
from bot.model.person import Known, Person
from bot.model.plan import Plan
from bot.model.playbook import Playbook
from bot.model.portal import Portal
from bot.model.proposal import Proposal
from bot.model.questionnaire import Questionnaire
from bot.model.reference import Reference
from bot.model.report import Report
from bot.model.survey import Survey
from bot.model.team import Team
from bot.model.wishes import Wishes
from bot.model.workspace import Workspace
from storage.line import Record
from storage.vault import Vault

#: Every kind of document that a store may hold. A change of fields or of ``index`` raises the kind's ``V``.
KINDS: tuple[type[Any], ...] = (
    Actions,
    Alignment,
    ChangeBook,
    ChangeRequest,
    Channel,
    Charter,
    Checklist,
    Closing,
    Concern,
    Decision,
    DueItem,
    Engagement,
    Erasure,
    Firsts,
    Exchange,
    Firm,
    Gate,
    Handoff,
    Handout,
    Hint,
    Ideas,
    Issue,
    IssueDesk,
    HealthState,
    Known,
    Learned,
    Learning,
    Link,
    LocalMessage,
    LocalSeat,
    LocalTime,
    Meeting,
    Moving,
    Nudged,
    Owed,
    Papers,
    Person,
    Plan,
    Playbook,
    Portal,
    Posted,
    Proposal,
    Questionnaire,
    Reference,
    Report,
    SourceMessage,
    Stray,
    Survey,
    Wishes,
    Team,
    Workspace,
)

Upgrade = Callable[[dict[str, Any]], dict[str, Any]]
#: kind → version → what turns the plain fields of that version into those of the next one.
UPGRADES: Mapping[str, Mapping[int, Upgrade]] = {
    # 2: which message gave an answer
    Alignment.KIND: {1: dict},
    # 2: what a friction check doubted
    Charter.KIND: {1: dict},
    # 2: when it is to be erased
    Closing.KIND: {1: dict},
    # 2: proposed by a survey
    Concern.KIND: {1: dict},
    # 2: what becomes of it when it is late
    DueItem.KIND: {1: dict},
    # 2: archived, erased
    Engagement.KIND: {1: dict},
    # 2: which message answered a flag
    Handoff.KIND: {1: dict},
    # 2: told of more often
    Issue.KIND: {1: dict},
    # 2: drawn when it is sent
    Owed.KIND: {1: dict},
    # 2: what a milestone was moved from
    Papers.KIND: {1: dict},
    # 2: days out of office
    Person.KIND: {1: dict},
    # 2: milestones that moved; 3: recurring meetings
    Plan.KIND: {1: dict, 2: dict},
    # 2: found by its message
    Posted.KIND: {1: dict},
    # 2: telephone numbers
    Team.KIND: {1: dict},
}


class Shape(NamedTuple):
    """What is known of a kind of documents once and for all: how keys and bytes begin, whether it may fall due."""

    prefix: str
    head: bytes
    secret: bool
    due: bool


_HEAD = re.compile(rb'\{"kind":"(\w+)","v":(\d+)')
_LONGEST_HEAD = 100
_ENCODER = msgspec.json.Encoder()


class Codec:
    """Encodes the documents of ``kinds``; older shapes are upgraded when they are read.

    ``writing`` names kinds that are written as of an earlier version, whose release reads past fields it does not know.
    Fields that a kind names in ``SECRETS`` are encrypted by the ``vault``, and decrypted when they are read.
    """

    def __init__(
        self,
        kinds: tuple[type[Any], ...] = KINDS,
        upgrades: Mapping[str, Mapping[int, Upgrade]] = UPGRADES,
        writing: Mapping[str, int] | None = None,
        vault: Vault | None = None,
    ) -> None:
        self._vault = vault or Vault()
        self._secret = {kind for kind in kinds if hasattr(kind, "SECRETS")}
        self._kinds = {kind.KIND: kind for kind in kinds}
        self._decoders = {kind.KIND: msgspec.json.Decoder(kind) for kind in kinds}
        versions = {kind.KIND: kind.V for kind in kinds} | dict(writing or {})
        self._shapes = {
            kind: Shape(
                f"{kind.KIND}:",
                b'{"kind":"%b","v":%d,' % (kind.KIND.encode(), versions[kind.KIND]),
                kind in self._secret,
                hasattr(kind, "due_at"),
            )
            for kind in kinds
        }
        self._today = {kind.KIND: b'{"kind":"%b","v":%d,' % (kind.KIND.encode(), kind.V) for kind in kinds}
        self._upgrades = upgrades

    @property
    def secret_kinds(self) -> Sequence[str]:
        """The kinds of documents that may hold secrets."""
        return sorted(kind.KIND for kind in self._secret)

    def secret(self, doc: Any) -> bool:
        """Whether a document holds a secret."""
        return type(doc) in self._secret and any(getattr(doc, name) for name in doc.SECRETS)

    def record(self, key: str, doc: Document, version: int) -> Record:
        """What memory and disk keep of a document: its bytes, and what the indexes need to know of it."""
        raw = self.encode(doc)
        shape = self._shapes[type(doc)]
        if not key.startswith(shape.prefix):
            raise ValueError(f"the key {key!r} must begin with its kind, {doc.KIND!r}")
        due = getattr(doc, "due_at", None) if shape.due else None
        when = None if due is None else (due.timestamp(), bool(getattr(doc, "critical", False)))
        return Record(key, version, msgspec.Raw(raw), tuple(doc.index()), when)

    def encode(self, doc: Document) -> bytes:
        shape = self._shapes.get(type(doc))
        if shape is None:
            raise TypeError(f"{type(doc).__name__} is not among the kinds of documents that are stored")
        if shape.secret:
            doc = self._vault.sealed(doc)
        return _ENCODER.encode(doc).replace(b"{", shape.head, 1)  # copied once

    def decode(self, record: Record) -> Any:
        """The document of a record that is ``current``. Raises Sealed."""
        doc = self._decoders[record.key.partition(":")[0]].decode(record.doc)
        return self._vault.opened(doc) if type(doc) in self._secret else doc

    def stale(self, record: Record) -> bool:
        """Whether a ``current`` record's secrets are not encrypted as they would be now. Raises Sealed."""
        doc = self._decoders[record.key.partition(":")[0]].decode(record.doc)
        return self._vault.stale(doc)

    def current(self, record: Record) -> Record:
        """The record in the shape of today. Raises StoreError for a kind or version of a later release."""
        today = self._today.get(record.key.partition(":")[0], b"?")
        if memoryview(record.doc)[: len(today)] == today:
            return record
        head = _HEAD.match(bytes(memoryview(record.doc)[:_LONGEST_HEAD]))
        kind, v = (head[1].decode(), int(head[2])) if head else ("?", 0)
        known = self._kinds.get(kind)
        if known is None or v > known.V:
            reads = f"up to version {known.V}" if known else "no such kind"
            raise StoreError(
                f"the data holds a document of kind {kind!r}, version {v}; this release reads {reads}. "
                "It was written by a later release: install that one again"
            )
        if v == known.V:
            return record
        doc = self.revive(self._upgraded(kind, v, msgspec.json.decode(record.doc)))
        return self.record(doc.key, doc, record.n)

    def revive(self, plain: Mapping[str, Any]) -> Any:
        """The document with these plain fields (``kind`` too). Raises ValueError when they do not fit."""
        kind = self._kinds.get(str(plain.get("kind")))
        if kind is None:
            raise ValueError(f"not a kind of document that is stored: {plain.get('kind')!r}")
        doc = self._decoders[kind.KIND].decode(_ENCODER.encode(plain))
        return self._vault.opened(doc) if kind in self._secret else doc

    def _upgraded(self, kind: str, v: int, plain: dict[str, Any]) -> dict[str, Any]:
        for old in range(v, self._kinds[kind].V):
            plain = {**self._upgrades[kind][old](plain), "kind": kind, "v": old + 1}
        return plain
