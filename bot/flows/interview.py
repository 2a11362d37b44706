"""The question-by-question engine: which question comes next, whatever was skipped, edited or answered."""

from collections.abc import Collection

import msgspec


class Interview(msgspec.Struct, frozen=True, gc=False):
    """An interview as it stands: the steps in their order, those answered, those put off."""

    steps: tuple[str, ...]
    answered: Collection[str]
    later: Collection[str] = ()

    @property
    def open(self) -> tuple[str, ...]:
        """Every step without an answer, put off or not, in order."""
        return tuple([step for step in self.steps if step not in self.answered])

    @property
    def complete(self) -> bool:
        return not self.open

    def number(self, step: str) -> int:
        """The step's number as people count, from 1."""
        return self.steps.index(step) + 1

    def following(self, after: str | None = None) -> str | None:
        """The next step to ask: fresh ones first after ``after``, then before it; None when only put-off ones
        are left, or none at all."""
        start = self.steps.index(after) + 1 if after in self.steps else 0
        ring = self.steps[start:] + self.steps[:start]
        return next((s for s in ring if s not in self.answered and s not in self.later), None)

    def resuming(self) -> str | None:
        """Where to go on when somebody says so: the first fresh step, else the first put off."""
        return self.following() or next(iter(self.open), None)

    def before(self, step: str) -> str | None:
        """The step before ``step``; None at the first."""
        at = self.steps.index(step) if step in self.steps else 0
        return self.steps[at - 1] if at else None

    def numbered(self, number: int | None) -> str | None:
        """The step people call ``number``, where there is one."""
        return self.steps[number - 1] if number and 0 < number <= len(self.steps) else None
