"""The troubles of a campaign, one after the other at random moments, and how each is mended."""

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from tests.faults.house import Replica
from tests.faults.spell import Spell

#: An hour either way, in seconds; and how long each trouble that is mended lasts, from and to.
HOUR, LASTS = 3600.0, (0.5, 3.0)
#: A replica stands still for longer than its jobs are left to it, and so is its line cut (seconds).
STILL = 7.0


@dataclass(slots=True)
class Troubles:
    """Makes them over one spell; ``still`` is for how many seconds a replica stands still the first time."""

    spell: Spell
    choose: random.Random
    still: float = STILL

    async def run(self, seconds: float, first: tuple[str, ...] = ()) -> None:
        """Trouble for so long, beginning with the ``first``; all is mended when it ends."""
        loop = asyncio.get_running_loop()
        by, kinds = loop.time() + seconds, self.kinds()
        ahead = list(first)
        while ahead or loop.time() < by:
            await asyncio.sleep(self.choose.uniform(0.1, 1.0))
            name = (
                ahead.pop(0)
                if ahead
                else self.choose.choices(list(kinds), [weight for _, weight in kinds.values()])[0]
            )
            if name in kinds:
                await kinds[name][0]()
            self.spell.counts[name] += 1
            if self.choose.random() < 0.7:  # else the next trouble comes while this one is hardly over
                await self.ready()

    def kinds(self) -> dict[str, tuple[Callable[[], Awaitable[None]], int]]:
        """What can be broken here, and how often in relation."""
        found: dict[str, tuple[Callable[[], Awaitable[None]], int]] = {
            "kill -9 of a replica": (self.kill, 24),
            "SIGSTOP of a replica": (self.stand_still, 1),
            "clock jump": (self.jump, 2),
        }
        if self.spell.disk.small:
            found["disk full"] = (self.fill, 2)
        if self.spell.database:
            found["kill -9 of the database"] = (self.kill_database, 6)
        if all(one.link.own for one in self.spell.replicas):
            found["network cut"] = (self.cut, 2)
        return found

    async def ready(self) -> None:
        await asyncio.gather(*(one.ready() for one in self.spell.replicas))

    def one(self) -> Replica:
        return self.choose.choice(self.spell.replicas)

    async def lasting(self) -> None:
        await asyncio.sleep(self.choose.uniform(*LASTS))

    async def kill(self) -> None:
        replica = self.one()
        replica.kill()
        if self.choose.random() < 0.3:
            await self.lasting()
        replica.start()

    async def kill_database(self) -> None:
        database = self.spell.database
        assert database
        database.kill()
        await self.lasting()
        await database.start()

    async def stand_still(self) -> None:
        replica = self.one()
        replica.stop()
        await asyncio.sleep(self.still)
        self.still = STILL
        replica.go_on()

    async def cut(self) -> None:
        replica = self.one()
        replica.link.pull()
        await asyncio.sleep(STILL)
        replica.link.plug()

    async def jump(self) -> None:
        replica = self.one()
        replica.jump(self.choose.choice((-HOUR, HOUR)))
        await self.lasting()
        replica.jump(0.0)

    async def fill(self) -> None:
        """Room is made again, and what stopped because of it is started again, as the manual says."""
        self.spell.disk.fill()
        await self.lasting()
        self.spell.disk.free()
        if self.spell.database:
            await self.spell.database.start()
        else:
            (replica,) = self.spell.replicas
            replica.kill()
            replica.start()


def table(counts: Counter[str], seed: str, seconds: float) -> str:
    """What happened, for people."""
    width = max(map(len, counts))
    rows = "\n".join(f"  {name:{width}}  {count:,}" for name, count in counts.items())
    return f"seed {seed}, {seconds:.0f} s\n{rows}"
