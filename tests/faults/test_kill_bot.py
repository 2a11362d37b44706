"""``kill -9`` of the real server at random moments, under load: nothing answered is lost, nothing is done twice."""

import os
import random
import sys
from pathlib import Path

import pytest

from bench import firm
from bench.serving import copy, web_api
from tests.faults.campaign import A_KILL, Campaign

#: Kills of `make faults`; FAULTS_KILLS=1000 is the long campaign.
KILLS = int(os.environ.get("FAULTS_KILLS", "250"))
#: Kills before the data begins anew.
SPELL = 25


async def kill_again_and_again(tmp_path: Path, kills: int, seed: int) -> str:
    """Returns what happened, in a line."""
    sys.stdout.write(f"seed {seed}\n")  # shown where it fails
    choose = random.Random(seed)
    spells = [min(SPELL, kills - done) for done in range(0, kills, SPELL)]
    engagements = A_KILL * max(spells)
    await firm.build(tmp_path / "firm", engagements)
    answered = early = repeated = 0
    with web_api(delay=0.01) as api:
        for spell in spells:
            folder = copy(tmp_path / "firm", "run")
            campaign = Campaign(folder, api, range(engagements), choose)
            await campaign.run(spell)
            await campaign.check()
            answered += len(campaign.acknowledged)
            early += campaign.early
            repeated += campaign.repeated
    assert answered > 20 * kills
    return (
        f"{kills} kills ({early} while starting), {answered} messages answered and found once, "
        f"{repeated} sent again, {kills + len(spells)} starts readable; seed {seed}"
    )


@pytest.mark.slow
async def test_nothing_answered_is_lost_when_the_bot_is_killed(tmp_path: Path) -> None:
    await kill_again_and_again(tmp_path, 8, random.randrange(10**6))


@pytest.mark.faults
async def test_nothing_answered_is_lost_when_the_bot_is_killed_very_often(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seed = random.randrange(10**6)
    told = await kill_again_and_again(tmp_path, KILLS, seed)
    with capsys.disabled():
        sys.stdout.write(f"\n{told}\n")
