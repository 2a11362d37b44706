"""Moves the workspace's clock: an hour, a day, to the next thing due, to day 30."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.platforms.local_acts import Refused
from bot.platforms.local_guide import newest
from bot.platforms.local_office import Office

#: Lets everything happen that falls due until then, in order; given by whoever steps the agenda.
Advance = Callable[[datetime], Awaitable[None]]
#: The time of day at which day 30 is looked at: people are at work, nothing waits for the morning.
MORNING = time(10)


@dataclass(frozen=True, slots=True)
class Mover:
    """Moves the clock by the name of a button."""

    office: Office
    advance: Advance

    async def move(self, step: str) -> None:
        """Go forward. Raises Refused when there is nowhere to go, StoreError when it cannot be kept."""
        to = await self._target(step)
        await self.advance(to)
        await self.office.clock.move(to)
        await self.office.live.changed()

    async def _target(self, step: str) -> datetime:
        now = self.office.clock.now()
        match step:
            case "hour":
                return now + timedelta(hours=1)
            case "day":
                return now + timedelta(days=1)
            case "due":
                claim = await self.office.store.claim_due(now, 1)
                if claim.items:
                    return now
                if claim.next_at is None:
                    raise Refused("local-nothing-due")
                return claim.next_at
            case "day30":
                return await self._day30(now)
            case _:
                raise Refused("local-nothing-due")

    async def _day30(self, now: datetime) -> datetime:
        """Thirty days after the newest engagement was signed, as long as it has no kickoff (playbook: timeline)."""
        engagement = await newest(self.office.store)
        if engagement is None:
            raise Refused("local-no-day-30")
        zone = ZoneInfo(engagement.zone)
        to = datetime.combine(engagement.signed + timedelta(days=30), MORNING, zone)
        if to <= now:
            raise Refused("local-past-day-30")
        return to
