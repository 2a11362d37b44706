"""The whole bot, killed again and again while sales reps answer it; Slack sends again what was not answered."""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bench import firm, signed
from bench.ledger import read_ledger
from bench.processes import SERVING, Process, free_port
from bench.serving import BOT, settings, slack

SENDERS = 8
#: Engagements that one kill may use up.
A_KILL = 24
#: Part of the kills that come while the bot is still starting.
EARLY = 0.3
#: Messages that are answered before the first kill, twice as many before the second, and so on.
ANSWERED = 25


@dataclass(slots=True)
class Campaign:
    """Kills over one data folder; the messages of each sales rep are sent in their order until answered."""

    folder: Path
    api: str
    numbers: Sequence[int]
    choose: random.Random
    port: int = field(default_factory=free_port)
    acknowledged: list[tuple[int, int]] = field(default_factory=list)
    early: int = 0
    repeated: int = 0
    _ending: bool = False

    async def run(self, kills: int) -> None:
        """Kill so often; at the end all that was sent is answered. Raises where a start does not get ready."""
        process = self._start()
        senders = [asyncio.create_task(self._send(self.numbers[one::SENDERS])) for one in range(SENDERS)]
        try:
            for kill in range(1, kills + 1):
                if self.choose.random() < EARLY:
                    self.early += 1
                    await asyncio.sleep(self.choose.uniform(0.0, 1.0))
                else:
                    await asyncio.to_thread(process.wait_ready, "/readyz")
                    await self._again()
                    await self._answered(ANSWERED * kill, senders)
                    await asyncio.sleep(self.choose.uniform(0.0, 0.5))
                process.kill()
                process = self._start()
            await asyncio.to_thread(process.wait_ready, "/readyz")
            await self._answered(ANSWERED * kills, senders)
            self._ending = True
            await asyncio.gather(*senders)
            await self._again()
        finally:
            for sender in senders:
                sender.cancel()
            process.kill()

    async def check(self) -> None:
        """Every message that was answered has had its effect, once; no other has had any."""
        ledger = await read_ledger(self.folder)
        assert ledger.missing(self.acknowledged) == [], "lost, or done twice"
        assert ledger.applied == len(self.acknowledged), "done without having been sent"

    async def _answered(self, by: int, senders: Sequence[asyncio.Task[None]]) -> None:
        """Wait until so many messages were answered, or nobody has any to send: a busy machine may take long."""
        async with asyncio.timeout(60):
            while len(self.acknowledged) < by and not all(one.done() for one in senders):  # noqa: ASYNC110
                await asyncio.sleep(0.01)

    def _start(self) -> Process:
        return Process(BOT, settings(self.folder, self.port, slack(self.api)), SERVING, self.port)

    async def _send(self, numbers: Sequence[int]) -> None:
        for number in numbers:
            for count in range(len(firm.steps(number))):
                if self._ending:
                    return
                while await self._deliver(number, count) != 200:
                    pass
                self.acknowledged.append((number, count))
                await asyncio.sleep(self.choose.uniform(0.0, 0.01))

    async def _again(self) -> None:
        """Send the last answered messages and some others once more, as Slack does when an answer got lost."""
        known = self.acknowledged
        for number, count in [*known[-20:], *self.choose.sample(known, min(10, len(known)))]:
            self.repeated += await self._deliver(number, count) == 200

    async def _deliver(self, number: int, count: int) -> int:
        """The status of the answer, 0 after a while where there is none."""
        request = signed.request(signed.message(number, count, firm.steps(number)[count].words))
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
            try:
                writer.write(request)
                line = await reader.readline()
            finally:
                writer.close()
        except OSError:
            line = b""
        if not line.endswith(b"\n"):
            await asyncio.sleep(0.01)
            return 0
        return int(line.split()[1])
