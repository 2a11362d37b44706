"""``kill -9`` of the real server at random moments, under load: nothing answered is lost, nothing is done twice."""

import random
import sys
from collections.abc import Iterable
from itertools import repeat, takewhile
from pathlib import Path

import pytest

from bench import firm
from bench.serving import copy, web_api
from tests.faults.campaign import A_KILL, Campaign
from tests.faults.share import Share, chosen
from tests.faults.tally import TALLY

#: Kills before the data begins anew, in the campaign and in the ordinary suite.
SPELL, SHORT = 25, 5


async def kill_again_and_again(tmp_path: Path, spells: Iterable[int], seed: str, most: int = SPELL) -> str:
    """So many kills in each spell, at ``most``. Returns what happened, in a line."""
    sys.stdout.write(f"SEED={seed}\n")  # shown where it fails
    choose = random.Random(seed)
    engagements = A_KILL * most
    await firm.build(tmp_path / "firm", engagements)
    kills = starts = answered = early = repeated = 0
    with web_api(delay=0.01) as api:
        for spell in spells:
            folder = copy(tmp_path / "firm", "run")
            campaign = Campaign(folder, api, range(engagements), choose)
            await campaign.run(spell)
            await campaign.check()
            answered += len(campaign.acknowledged)
            kills += spell
            TALLY.update({"kills": spell, "acknowledged": len(campaign.acknowledged)})
            starts += spell + 1
            early += campaign.early
            repeated += campaign.repeated
    assert answered > 20 * kills
    return (
        f"{kills} kills ({early} while starting), {answered} messages answered and found once, "
        f"{repeated} sent again, {starts} starts readable; SEED={seed}"
    )


@pytest.mark.slow
async def test_nothing_answered_is_lost_when_the_bot_is_killed(tmp_path: Path) -> None:
    await kill_again_and_again(tmp_path, [SHORT], str(random.randrange(10**6)), SHORT)


@pytest.mark.faults
async def test_nothing_answered_is_lost_when_the_bot_is_killed_very_often(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    share = Share("kills")
    told = await kill_again_and_again(tmp_path, takewhile(lambda _: not share.over, repeat(SPELL)), chosen())
    with capsys.disabled():
        sys.stdout.write(f"\n{told}\n")
