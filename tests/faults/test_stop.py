"""SIGTERM in the middle of work: what is in hand is finished and answered, the rest stays owed for the next start."""

import asyncio
import random
from pathlib import Path

import pytest

from bench import firm
from bench.processes import Process
from bench.serving import copy, web_api
from bot.model.owed import Owed
from storage.tiny import TinyStore
from tests.faults.campaign import A_KILL, SENDERS, Campaign

#: Seconds that a stop may take with turns and posts in hand.
SOON = 15.0
STOPS = 3
#: Messages answered before each, so that there are posts in hand.
BUSY = 100


class Stops(Campaign):
    """As the campaign of kills, with SIGTERM in the place of the power cut."""

    async def run(self, kills: int) -> None:
        """Stop so often; each time the bot says that it ended well, and posts wait for the next start."""
        process = self._start()
        senders = [asyncio.create_task(self._send(self.numbers[one::SENDERS])) for one in range(SENDERS)]
        try:
            for _ in range(kills):
                await asyncio.to_thread(process.wait_ready, "/readyz")
                await self._busy(len(self.acknowledged) + BUSY)
                code, seconds = await asyncio.to_thread(process.ends)
                assert (code, seconds < SOON) == (0, True), (code, seconds)
                assert await owed(self.folder) > 0
                process = self._start()
            self._ending = True
            await self._rest(process)
            await asyncio.gather(*senders)
        finally:
            for sender in senders:
                sender.cancel()
            process.kill()

    async def _busy(self, by: int) -> None:
        async with asyncio.timeout(60):
            while len(self.acknowledged) < by:  # noqa: ASYNC110 - the senders tell nobody
                await asyncio.sleep(0.01)

    async def _rest(self, process: Process) -> None:
        await asyncio.to_thread(process.wait_ready, "/readyz")
        await asyncio.sleep(1)


@pytest.mark.slow
async def test_a_stop_under_load_answers_what_is_in_hand_and_leaves_the_rest_owed(tmp_path: Path) -> None:
    engagements = A_KILL * STOPS
    await firm.build(tmp_path / "firm", engagements)
    folder = copy(tmp_path / "firm", "run")
    with web_api(delay=0.2) as api:  # posts are slow, so that some are owed when it stops
        campaign = Stops(folder, api, range(engagements), random.Random(7))
        await campaign.run(STOPS)
    await campaign.check()


async def owed(folder: Path) -> int:
    """Posts that wait in a folder that nobody serves."""
    store = TinyStore.open(folder)
    try:
        return len(await store.find(Owed.KIND))
    finally:
        await store.close()
