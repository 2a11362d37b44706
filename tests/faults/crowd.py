"""A firm at work while things break: answers, issues and presses, each sent until it is answered, and a ledger."""

import asyncio
import json
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bench import firm, signed
from bot.ids import derive
from bot.model.owed import DueItem
from tests.faults.house import Replica
from tests.faults.replica import WHAT
from tests.faults.slack_kept import Slack

#: What one member of the crowd does at a time, and how long each waits between two deeds (seconds, at most).
SENDERS, PAUSE = 6, 0.25
#: Part of the answers after which the sales rep also raises an issue; numbers from which its messages count.
TAGGING, TAGS = 0.3, 500_000
#: How often what was answered is sent once more, as after an answer that got lost.
AGAIN = 0.1
TAKE = "issue.take"


def token(number: int, count: int) -> str:
    """What an issue's message is known by."""
    return f"Q{number:05}x{count:06}"


def items(
    engagements: int, count: int, start: datetime, seconds: float, choose: random.Random
) -> list[DueItem]:
    """So many items, due in the seconds after ``start``, some of them at the same moment."""
    made = []
    for one in range(count):
        number = one % engagements
        at = start + timedelta(seconds=round(choose.uniform(0, seconds)))
        args = {"number": str(number)}
        engagement = derive(f"open/{number}")
        made.append(DueItem(f"ring-{one:05}", WHAT, at, f"{one:012x}", engagement, critical=True, args=args))
    return made


@dataclass(slots=True)
class Crowd:
    """Whoever sends; ``answers``, ``tags`` and ``clicks`` are what was acknowledged."""

    replicas: Sequence[Replica]
    slack: Slack
    choose: random.Random
    numbers: Sequence[int]
    answers: list[tuple[int, int]] = field(default_factory=list)
    tags: list[tuple[int, int]] = field(default_factory=list)
    clicks: list[tuple[str, int]] = field(default_factory=list)
    #: Sent once more after it was answered, and attempts that nobody answered.
    repeated: int = 0
    refused: int = 0
    ending: bool = False
    _pressed: set[tuple[str, int]] = field(default_factory=set)

    async def work(self) -> None:
        """Until ``ending`` says so, or everything was said; what was begun is finished."""
        senders = [self._speak(self.numbers[one::SENDERS]) for one in range(SENDERS)]
        await asyncio.gather(*senders, self._press())

    async def _speak(self, numbers: Sequence[int]) -> None:
        for number in numbers:
            for count, step in enumerate(firm.steps(number)):
                if self.ending:
                    return
                await self._until_answered(signed.message(number, count, step.words))
                self.answers.append((number, count))
                if self.choose.random() < TAGGING:
                    words = f"#issue The export failed again and nobody can work, see {token(number, count)}"
                    body = signed.message(number, TAGS + count, words, firm.internal(number))
                    await self._until_answered(body)
                    self.tags.append((number, count))
                await asyncio.sleep(self.choose.uniform(0, PAUSE))

    async def _press(self) -> None:
        """The project manager takes each issue once its card is there."""
        while not self.ending:
            await asyncio.sleep(PAUSE)
            for channel, post, action in self.slack.buttons(TAKE):
                code, engagement, number, _ = json.loads(action["value"])
                if code != TAKE or (engagement, int(number)) in self._pressed or self.ending:
                    continue
                self._pressed.add((engagement, int(number)))
                await self._until_answered(_press(channel, post, action))
                self.clicks.append((engagement, int(number)))

    async def _until_answered(self, body: bytes) -> None:
        """By any replica, again and again: Slack sends events again, and a person presses again."""
        while True:
            replica = self.choose.choice(self.replicas)
            before = replica.sorry
            if await replica.send(signed.request(body)) == 200 and replica.sorry == before:
                break
            self.refused += 1
            await asyncio.sleep(0.1)
        if self.choose.random() < AGAIN:
            again = await self.choose.choice(self.replicas).send(signed.request(body))
            self.repeated += again == 200


def _press(channel: str, post: dict[str, Any], action: dict[str, Any]) -> bytes:
    """A press of the project's manager, as Slack sends it."""
    number = channel.removeprefix("C0INT")
    manager = f"U0PM{int(number) // firm.SHARED:03}" if number.isdecimal() else f"U{channel[1:]}"
    what = {key: action[key] for key in ("type", "action_id", "value")}
    payload = {
        "type": "block_actions",
        "api_app_id": "A0USHER",
        "team": {"id": firm.TEAM, "domain": "firm"},
        "user": {"id": manager, "username": manager.lower(), "team_id": firm.TEAM},
        "is_enterprise_install": False,
        "trigger_id": f"1.2.{action['value']}",
        "channel": {"id": channel, "name": "inside"},
        "message": {"type": "message", "ts": post["ts"], "user": firm.BOT, "bot_id": "B0USHER"},
        "actions": [what | {"block_id": "b1", "action_ts": f"{post['ts']}5"}],
    }
    return json.dumps(payload).encode()


@dataclass(frozen=True, slots=True)
class Counts:
    """What is wrong, each by a few examples; all empty when nothing is."""

    lost: list[str]
    doubled: list[str]

    def __str__(self) -> str:
        return f"{len(self.lost)} lost {self.lost[:5]}, {len(self.doubled)} doubled {self.doubled[:5]}"


def compared(name: str, expected: Sequence[str], found: Counter[str]) -> Counts:
    """Each of the expected is to be found once."""
    lost = [f"{name} {one}" for one in expected if not found[one]]
    return Counts(lost, [f"{name} {one}" for one, often in found.items() if often > 1])
