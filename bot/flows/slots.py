"""Answering slots: two to four times a day at which clients are answered (playbook: response time)."""

import re
from collections.abc import Iterable
from datetime import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Field, Form, Note, Text, say
from bot.effects import Log, Reject, Turn
from bot.flows.asides import aside
from bot.model.engagement import Engagement
from bot.model.exchange import Exchange, Slot
from bot.model.person import Person
from bot.model.playbook import Hours, Playbook

FEWEST, MOST = 2, 4
_CLOCK = r"(\d{1,2})(?:[:.時](\d{2})?)?分?"
_SLOT = re.compile(rf"{_CLOCK}\s*(?:[-–—~〜]|to|til|hingga|до)\s*{_CLOCK}")
_DAY = 24 * 60


def slots_of(exchange: Exchange, playbook: Playbook) -> tuple[Slot, ...]:
    """The team's own slots, else the playbook's."""
    return exchange.slots or playbook.answers.slots


def next_slot(
    slots: tuple[Slot, ...], engagement: Engagement, playbook: Playbook, now: datetime
) -> datetime | None:
    """When (aware) the next slot begins; None in the middle of one, or where there are none."""
    zone, hours, of = engagement.zone, playbook.hours, engagement.countries
    today = now.astimezone(ZoneInfo(zone)).date()
    if not slots:
        return None
    if agenda.is_business_day(today, hours, of):
        for first, last in slots:
            if now < (begins := agenda.moment(today, first, zone)):
                return begins
            if now < agenda.moment(today, last, zone):
                return None
    return agenda.moment(agenda.add_business_days(today, 1, hours, of), slots[0][0], zone)


def form(engagement: Engagement, playbook: Playbook, exchange: Exchange) -> Form:
    """The slots as they are, one a line."""
    hours = playbook.hours
    return Form(
        code="slots.set",
        title=say("slots-title"),
        intro=(Note(say("slots-how", client=engagement.client)),),
        fields=(
            Field(
                id="slots",
                kind="long",
                label=say("slots-label"),
                hint=say("slots-hint", opens=clock(hours.opens), closes=clock(hours.closes)),
                value="\n".join(
                    f"{clock(one)}-{clock(other)}" for one, other in slots_of(exchange, playbook)
                ),
                required=False,
                most=200,
            ),
        ),
        submit=say("slots-submit"),
        engagement=engagement.id,
    )


def set_slots(engagement: Engagement, playbook: Playbook, exchange: Exchange, typed: str, by: Person) -> Turn:
    """Keep the slots, or say what does not hold; nothing typed brings the playbook's back."""
    read = _read(line for raw in re.split(r"[\n,;、]", typed) if (line := raw.strip()))
    if isinstance(read, Text):
        return Turn(effects=(Reject({"slots": read}),))
    if read and (fault := _fault(read, playbook.hours)):
        return Turn(effects=(Reject({"slots": fault}),))
    kept = replace(exchange, slots=read)
    shown = ", ".join(f"{clock(one)}–{clock(other)}" for one, other in slots_of(kept, playbook))
    said = say("slots-kept-how", slots=shown, zone=engagement.zone) if shown else say("slots-none")
    return Turn((kept,), (Log("slots.set", by.id),)) + aside(say("slots-kept"), said)


def _read(lines: Iterable[str]) -> tuple[Slot, ...] | Text:
    slots = list[Slot]()
    for line in lines:
        found = _SLOT.fullmatch(line)
        first, last = (_minutes(found[1], found[2]), _minutes(found[3], found[4])) if found else (-1, -1)
        if first < 0 or last < 0:
            return say("slots-unread", words=line[:60])
        slots.append((first, last))
    return tuple(sorted(slots))


def _minutes(hour: str, minute: str | None) -> int:
    at = int(hour) * 60 + int(minute or 0)
    return at if at <= _DAY and int(minute or 0) < 60 else -1


def _fault(slots: tuple[Slot, ...], hours: Hours) -> Text | None:
    if not FEWEST <= len(slots) <= MOST:
        return say("slots-count", count=len(slots))
    if strange := next((one for one in slots if one[0] >= one[1]), None):
        return say("slots-backward", slot=_shown(strange))
    if outside := next((one for one in slots if one[0] < hours.opens or one[1] > hours.closes), None):
        return say(
            "slots-outside", slot=_shown(outside), opens=clock(hours.opens), closes=clock(hours.closes)
        )
    for before, after in pairwise(slots):
        if after[0] < before[1]:
            return say("slots-overlap", one=_shown(before), other=_shown(after))
    return None


def _shown(slot: Slot) -> str:
    return f"{clock(slot[0])}-{clock(slot[1])}"


def clock(minutes: int) -> str:
    """Minutes since midnight as a time of day: 09:30."""
    return f"{minutes // 60:02}:{minutes % 60:02}"
