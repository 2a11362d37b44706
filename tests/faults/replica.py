"""The bot as `app.py serve`, with what only the campaign needs: a clock that can jump, items that show that they rang.

FAULTS_CLOCK names a file that holds by how many seconds (a C double) the clock is ahead of the machine's.
"""

import mmap
import os
import struct
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import app
from bench.firm import TEAM, internal
from bot.cards.card import Card, Raw
from bot.core import PACE, PACE_OF_MANY, SystemClock
from bot.effects import Log, Say, Turn
from bot.events import Due, Pressed, Submitted
from bot.handlers import areas
from bot.model.places import Room
from bot.model.scope import Scope

CLOCK = struct.Struct("d")
#: What the campaign's items are, and what the log says of each that rang.
WHAT, RANG = "campaign.ring", "campaign.rang"


class Campaign:
    """An item posts its name in its project's channel, whatever the hour."""

    def due(self, scope: Scope, event: Due, now: datetime) -> Turn:
        room = Room("slack", TEAM, internal(int(event.args["number"])))
        post = Say(room, Card(Raw(event.name)), critical=True)
        return Turn(effects=(post, Log(RANG, refs={"item": event.name})))

    def pressed(self, scope: Scope, event: Pressed, now: datetime) -> Turn:
        return Turn()

    def submitted(self, scope: Scope, event: Submitted, now: datetime) -> Turn:
        return Turn()


def jumping(file: Path) -> None:
    """From now on the clock is as much ahead as the file says."""
    with file.open("rb") as opened:
        held = mmap.mmap(opened.fileno(), CLOCK.size, access=mmap.ACCESS_READ)

    def now(_: SystemClock) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=CLOCK.unpack_from(held)[0])

    SystemClock.now = now  # type: ignore[method-assign, assignment]


if __name__ == "__main__":
    jumping(Path(os.environ["FAULTS_CLOCK"]))
    # The stand-in takes more than one post a second, and a spell is short.
    PACE["slack"] = PACE_OF_MANY["slack"] = ((1, 0.1),)
    areas._AREAS["campaign"] = Campaign()
    sys.argv = ["app.py", "serve"]
    app.cli()
