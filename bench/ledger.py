"""What a data folder says was answered, against what was said and acknowledged: nothing lost, nothing twice."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from bench.firm import steps
from bot.model.engagement import Engagement
from bot.model.handoff import Handoff
from bot.ports import Archive
from storage.tiny import TinyStore


@dataclass(slots=True)
class Ledger:
    """Handoffs by the number of their engagement, and how often each answer was logged."""

    handoffs: dict[int, Handoff] = field(default_factory=dict)
    logged: Counter[tuple[int, str, str]] = field(default_factory=Counter)

    def holds(self, number: int, count: int) -> bool:
        """Whether message ``count`` of an engagement's sales rep has had its effect, once."""
        step, handoff = steps(number)[count], self.handoffs[number]
        if step.question == "stakeholders" and "stakeholders" not in handoff.answers:
            return bool(handoff.split)
        question = step.question or "stakeholders"
        answer = handoff.answers.get(question)
        return (
            answer is not None
            and (question == "stakeholders" or answer.words.sealed == step.words)
            and self.logged[number, question, "handoff.answered"] == 1
            and self.logged[number, question, "handoff.changed"] == 0
        )

    def missing(self, said: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        """Those of the messages (engagement, count) that had no effect, or more than one."""
        return [(number, count) for number, count in said if not self.holds(number, count)]

    @property
    def applied(self) -> int:
        """How many messages have had their effect, whoever says that they were sent."""
        return sum(
            self.holds(number, count) for number in self.handoffs for count in range(len(steps(number)))
        )


async def read_ledger(folder: Path) -> Ledger:
    """Open a data folder as a start of the bot does, and read it. Raises as ``TinyStore.open``."""
    store = TinyStore.open(folder)
    try:
        return await ledger_of(store)
    finally:
        await store.close()


async def ledger_of(store: Archive) -> Ledger:
    """Read a store, whichever it is."""
    ledger = Ledger()
    numbers: dict[str | None, int] = {}
    for held in await store.find("engagement"):
        engagement: Engagement = held.doc
        numbers[engagement.id] = int(engagement.client.removeprefix("Client "))
    for held in await store.find("handoff"):
        handoff: Handoff = held.doc
        ledger.handoffs[numbers[handoff.engagement]] = handoff
    async for line in store.lines():
        if line.what in ("handoff.answered", "handoff.changed"):
            ledger.logged[numbers[line.engagement], line.refs["question"], line.what] += 1
    return ledger
