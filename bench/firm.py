"""The made-up firm of the measurements: engagements whose sales reps are in the middle of their interview."""

import asyncio
import shutil
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from bot.cards.card import Card
from bot.cards.reader import Reader
from bot.delivery import Delivery
from bot.events import Commanded, Event, Joined, Met, Pressed, Said, Submitted
from bot.ids import derive
from bot.model.places import Handle, Room
from bot.outbox import Outbox
from bot.playbooks.parse import load
from bot.turn import Turns
from storage.tiny import TinyStore

TEAM, BOT = "T0FIRM", "U0USHER"
ENGAGEMENTS = 1000
#: So many engagements share one delivery lead, one project manager.
SHARED = 20
#: As long as an answer may be. Three of them are in every handoff: a document of more than 8 KB.
LONG = ("They lose a day a week to copying orders between two systems nobody dares to switch off. " * 40)[
    :2950
]


@dataclass(frozen=True, slots=True)
class Step:
    """One message of an interview: the question it answers ("" when it confirms), and its words."""

    question: str
    words: str


def steps(number: int) -> tuple[Step, ...]:
    """What the sales rep of an engagement says from the second question on; each message changes the state."""
    aside = (
        " As agreed with their board in March, and repeated in the last two calls with their finance lead."
    )
    return (
        Step(
            "success",
            f"Orders of engagement {number} reach the warehouse in an hour, not in a day.{aside * 2}",
        ),
        Step("stakeholders", f"Anna Berg; COO; anna.berg@client{number}.example; +45 12 34 56 78; decisions"),
        Step("", "yes"),
        Step(
            "promises",
            f"- A pilot in six weeks for {number}\n- Training in Danish\n- One price for all sites",
        ),
        Step("objections", f"The last supplier of {number} left without a handover.{aside * 3}"),
        Step(
            "working_style",
            f"Short messages, a call on Mondays; number {number} reads nothing at night.{aside}",
        ),
        Step("politics", f"IT and finance both want to own the result in {number}.{aside * 2}"),
    )


def rep(number: int) -> str:
    """The Slack user id of an engagement's sales rep."""
    return f"U0REP{number:05}"


def internal(number: int) -> str:
    """The channel id of an engagement's own channel."""
    return f"C0INT{number:05}"


def direct(user: str) -> str:
    """The channel id of somebody's direct messages with the bot."""
    return f"D{user[1:]}"


class _Clock:
    def now(self) -> datetime:
        return datetime.now(UTC)


class _Messenger:
    """A platform that only counts."""

    def __init__(self, platform: str) -> None:
        self.platform = platform
        self._posts = 0

    async def direct(self, handle: Handle) -> Room:
        return _room(self.platform, direct(handle.user))

    async def post(self, room: Room, card: Card, reader: Reader, idem: str) -> str:
        self._posts += 1
        return f"1700000000.{self._posts:06}"

    async def update(self, room: Room, message: str, card: Card, reader: Reader) -> None:
        return None

    async def pin(self, room: Room, message: str) -> None:
        return None

    async def look_up(self, room: Room, idem: str, since: datetime) -> str | None:
        return None

    async def know(self, who: Handle | Room) -> None:
        return None


def _room(platform: str, channel: str) -> Room:
    return Room(platform, TEAM, channel, direct=channel.startswith("D"))


async def build(folder: Path, engagements: int = ENGAGEMENTS, platform: str = "slack") -> None:
    """Open so many engagements in a new data folder, through the bot itself; nothing stays owed.

    On Slack each sales rep is in the middle of the interview, on Teams of the alignment check.
    """
    shutil.rmtree(folder, ignore_errors=True)
    store, clock = TinyStore.open(folder), _Clock()
    outbox = Outbox(Delivery(store, {platform: _Messenger(platform)}, clock))
    turns = Turns(store, clock, load(None), outbox.wake)

    async def open_one(number: int) -> None:
        for event in _opening(number, platform):
            await turns.take(event)

    for first in range(0, engagements, SHARED):
        await open_one(first)  # who is shared is met with the first
        await asyncio.gather(*map(open_one, range(first + 1, min(first + SHARED, engagements))))
        await outbox.drain()
    await store.compact()
    await store.close()


def _opening(number: int, platform: str) -> list[Event]:
    def handle(user: str) -> Handle:
        return Handle(platform, TEAM, user)

    def says(user: str, mark: str, words: str) -> Said:
        return Said(f"{mark}/{number}", _room(platform, direct(user)), handle(user), words)

    seats = {
        "sales_rep": rep(number),
        "delivery_lead": f"U0LEAD{number // SHARED:03}",
        "project_manager": f"U0PM{number // SHARED:03}",
    }
    inside = _room(platform, internal(number))
    new: list[Event] = []
    for seat, user in seats.items():
        if seat == "sales_rep" or number % SHARED == 0:
            new.append(_met(handle(user), user.removeprefix("U0").capitalize()))
    new.append(
        Joined(f"seen/{number}", inside, handle(BOT), is_bot=True, name=f"client-{number}", shared=False)
    )
    values: dict[str, Any] = {
        "client": f"Client {number}",
        "playbook": "services",
        "language": "en",
        "mood": "thorough",
        "signed": date.today(),  # noqa: DTZ011 - only that it is near
        "internal": inside,
        "zone": "Europe/Copenhagen",
        "countries": "DK",
    } | {seat: handle(user) for seat, user in seats.items()}
    manager, lead, seller = seats["project_manager"], seats["delivery_lead"], seats["sales_rep"]
    there = _room(platform, direct(manager))
    new.append(Submitted(f"open/{number}", there, handle(manager), "engagement.new", values))
    new.append(says(seller, "long/0", LONG))
    for flag in (1, 2):
        asked = {"question": "problems", "asked": "Which of these does their finance lead pay for?"}
        new.append(Submitted(f"flag/{number}/{flag}", inside, handle(lead), "handoff.flagged", asked))
        new.append(says(seller, f"long/{flag}", LONG))
    if platform == "teams":
        new.append(Commanded(f"align/{number}", inside, handle(lead), "usher", "alignment"))
        here = _room(platform, direct(seller))
        new.append(
            Pressed(f"begin/{number}", here, handle(seller), "alignment.start", derive(f"open/{number}"))
        )
    return new


def _met(handle: Handle, name: str) -> Met:
    room = _room(handle.platform, direct(handle.user))
    return Met(f"met/{handle.user}", room, handle, name, True, "en-US", "Europe/Copenhagen")
