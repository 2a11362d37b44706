"""How much one person, and one workspace, may ask for at once: far more than people do, far less than a flood."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from bot.events import Commanded, Due, Event, Joined, Met, Reacted, Removed, Reported, Said, Submitted

#: Acts of one person at once, and each second after them.
PERSON = (300, 1.0)
#: Of all people of a workspace together.
TENANT = (30_000, 500.0)
#: Requests of one address that prove nothing, before they are told to go away for a while.
STRANGER = (60, 1.0)
#: So many are remembered; those who are quiet go first.
MOST = 20_000


@dataclass(slots=True)
class Buckets:
    """A bucket of ``burst`` tokens for each name, refilled by so many ``a_second``; in memory, and bounded."""

    burst: int
    a_second: float
    _left: dict[str, tuple[float, float]] = field(default_factory=dict)
    _told: set[str] = field(default_factory=set)

    def take(self, name: str, at: float) -> bool:
        """Take a token at a time (seconds); whether there was one."""
        held = self._left.pop(name, None)
        left, before = held or (float(self.burst), at)
        if at > before:
            left = min(float(self.burst), left + (at - before) * self.a_second)
        if self._told and left >= self.burst / 2:
            self._told.discard(name)
        there = left >= 1.0
        self._left[name] = (left - 1.0 if there else left, at)
        if held is None and len(self._left) > MOST:
            oldest = next(iter(self._left))
            del self._left[oldest]
            self._told.discard(oldest)
        return there

    def first(self, name: str) -> bool:
        """Whether it was not told yet that a bucket is empty, since it was last half full."""
        if name in self._told:
            return False
        self._told.add(name)
        return True


#: Events that come of nothing a person can do over and over.
_UNLIMITED = (Due, Reported, Met, Joined, Removed)
Verdict = Literal["", "tenant", "told", "quiet"]


@dataclass(slots=True)
class Limits:
    """Judges events by who sent them. What may be a concern is counted, and never refused: the issue desk bundles."""

    people: Buckets = field(default_factory=lambda: Buckets(*PERSON))
    tenants: Buckets = field(default_factory=lambda: Buckets(*TENANT))

    def judge(self, event: Event, now: datetime) -> Verdict:
        """ "" to go on; "tenant" where the workspace is over its measure, "told" or "quiet" where the person is.

        "told" is for the first time: later ones are refused without a word.
        """
        if isinstance(event, _UNLIMITED):
            return ""
        at, by = now.timestamp(), event.by
        workspace = f"{by.platform}:{by.tenant}"
        fair = self.tenants.take(workspace, at)
        alone = self.people.take(by.key, at)
        if (fair and alone) or worrying(event):
            return ""
        if not fair:
            return "tenant"
        return "told" if self.people.first(by.key) else "quiet"


def worrying(event: Event) -> bool:
    """Whether an event may raise an issue, or work on one."""
    match event:
        case Said(text=text):
            return "#" in text or "\uff03" in text or text[:12].casefold().lstrip("/").startswith("concern")
        case Commanded(command=command):
            return command == "concern"
        case Submitted(code=code):
            return code == "concern" or code.startswith(("issue.", "stray."))
        case Reacted():
            return True
    return False
