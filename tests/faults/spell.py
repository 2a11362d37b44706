"""A spell of troubles over fresh data: a firm at work, one bot or two, and at the end three accounts that agree.

What was acknowledged is in the ledger, what happened in the store, what was posted at the platform.
"""

import asyncio
import contextlib
import random
import shutil
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.ledger import Ledger, ledger_of
from bot.model.document import Put
from bot.model.owed import Owed
from bot.ports import Batch
from storage.postgres import PostgresStore
from storage.postgres_move import moved
from storage.tiny import TinyStore
from storage.vault import Vault
from tests.faults.crowd import Counts, Crowd, compared, items, token
from tests.faults.ground import Disk
from tests.faults.house import Database, Replica
from tests.faults.replica import RANG, WHAT
from tests.faults.slack_kept import Slack

#: Projects, and due items, for each second that a spell lasts; seconds until all that is owed must be done.
PROJECTS, ITEMS, SETTLES = 4, 8, 120.0
#: An item may be due before the replicas are there, and the last some time before the end.
EARLY, BEFORE_END = timedelta(seconds=2), 5.0


@dataclass(slots=True)
class Spell:
    """One run over data of its own. ``troubles`` is told of by whoever makes them."""

    seed: str
    seconds: float
    replicas: list[Replica]
    slack: Slack
    disk: Disk
    database: Database | None = None
    counts: Counter[str] = field(default_factory=Counter)
    _items: int = 0

    @property
    def data(self) -> Path:
        """The folder of the store, where there is no database."""
        return self.disk.folder / "run"

    async def prepare(self, base: Path) -> Crowd:
        """Fresh data, due items among them, and the crowd that is going to work with them."""
        projects = min(int(PROJECTS * self.seconds), FIRM)
        shutil.copytree(base, self.data)
        store = TinyStore.open(self.data)
        self._items = int(ITEMS * self.seconds)
        due = items(
            projects,
            self._items,
            datetime.now(UTC) + EARLY,
            max(1.0, self.seconds - BEFORE_END),
            random.Random(f"{self.seed}/due"),
        )
        for first in range(0, len(due), 100):
            await store.commit(Batch(EPOCH, tuple(Put(one, None) for one in due[first : first + 100])))
        await store.close()
        if self.database:
            await moved(self.data, self.database.url(), Vault(""), "tinydb", lambda _: None)
            shutil.rmtree(self.data)
        return Crowd(self.replicas, self.slack, random.Random(f"{self.seed}/crowd"), range(projects))

    async def settle(self) -> None:
        """Wait until all items rang and all posts are made. Raises TimeoutError."""
        by = asyncio.get_running_loop().time() + SETTLES
        left: object = None
        while asyncio.get_running_loop().time() < by:
            await asyncio.sleep(0.5)
            left = await self._left()
            if not left:
                return
        raise TimeoutError(f"still owed after {SETTLES:g} s: {left}")

    async def _left(self) -> object:
        """What is still to be done; a folder is not read while a process holds it."""
        if self.database is None:
            said = self.slack.texts()
            silent = [one for one in self._named() if not said[one]]
            return silent[:5] or b"usher_rooms_waiting 0.0" not in await self.replicas[0].get("/metrics")
        async with self.store() as store:
            posts = [held.doc.key for held in await store.find(Owed.KIND) if not held.doc.held]
            due = [held.doc.name for held in await store.find("due") if held.doc.what == WHAT]
        return {"posts": posts[:5], "due": due[:5]} if posts or due else None

    def _named(self) -> list[str]:
        return [f"ring-{one:05}" for one in range(self._items)]

    @contextlib.asynccontextmanager
    async def store(self) -> AsyncIterator[TinyStore | PostgresStore]:
        """What the replicas share, or after them the folder."""
        opened = await PostgresStore.open(self.database.url()) if self.database else TinyStore.open(self.data)
        try:
            yield opened
        finally:
            await opened.close()

    async def check(self, crowd: Crowd) -> Counts:
        """The three accounts against each other."""
        async with self.store() as store:
            ledger = await ledger_of(store)
            issues = [held.doc for held in await store.find("issue")]
            owed = [held.doc for held in await store.find(Owed.KIND)]
            lines = [line async for line in store.lines()]
        rang = Counter(line.refs["item"] for line in lines if line.what == RANG)
        taken = Counter(
            f"{line.engagement}/{line.refs['number']}" for line in lines if line.what == "issue.taken"
        )
        raised = Counter(issue.said.sealed.rpartition(" ")[2] for issue in issues)
        named = self._named()
        found = [
            compared("issue", [token(*one) for one in crowd.tags], raised),
            compared("press", [f"{engagement}/{number}" for engagement, number in crowd.clicks], taken),
            compared("item", named, rang),
            compared("item's post", named, Counter({one: self.slack.texts()[one] for one in named})),
            Counts([], [f"post {key}" for key, often in self.slack.keys().items() if often > 1]),
            Counts([f"owed {row.key}" for row in owed if not row.held], []),
            self._answers(crowd, ledger),
        ]
        self.counts.update(
            answers=len(crowd.answers),
            tags=len(crowd.tags),
            clicks=len(crowd.clicks),
            items=self._items,
            posts=sum(self.slack.keys().values()),
            **{"sent again": crowd.repeated, "not answered": crowd.refused, "answers lost": self.slack.lost},
            held=sum(bool(row.held) for row in owed),
        )
        return Counts(
            [one for part in found for one in part.lost], [one for part in found for one in part.doubled]
        )

    @staticmethod
    def _answers(crowd: Crowd, ledger: Ledger) -> Counts:
        return Counts(
            [f"answer {one}" for one in ledger.missing(crowd.answers)],
            [f"answer {one}" for one, often in ledger.logged.items() if often > 1],
        )


#: Projects that are made for all spells, and when it was that their items were written.
FIRM = 400
EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
