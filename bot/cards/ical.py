"""The kickoff and recurring meetings as invitations that calendars take (RFC 5545)."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from bot.cards.card import Own, Text, say
from bot.cards.reader import Reader
from bot.model.engagement import Engagement
from bot.model.plan import Plan, Series
from bot.model.playbook_papers import AgendaItem
from bot.texts.lookup import Texts
from bot.texts.spell import spell


def invitation(
    engagement: Engagement, plan: Plan, items: tuple[AgendaItem, ...], texts: Texts, now: datetime
) -> bytes:
    """The kickoff of ``plan`` as an .ics file in the engagement's language; a moved one replaces the earlier.

    Raises ValueError where there is no date yet.
    """
    if plan.kickoff is None:
        raise ValueError("no kickoff yet")
    reader = Reader(engagement.language, engagement.zone, engagement.mood)

    def line(words: Text | Own) -> str:
        return spell(words, reader, texts)

    parts = [
        f"{line(say('agenda-item', minutes=item.minutes))} – {line(_name(item, engagement))}"
        for item in items
    ]
    event = Event()
    facts: Mapping[str, object] = {
        "uid": f"{engagement.id}.kickoff@usher",
        "sequence": plan.moved,
        "dtstamp": now,
        "dtstart": plan.kickoff,
        "dtend": plan.kickoff + timedelta(minutes=sum(item.minutes for item in items)),
        "summary": line(say("kickoff-title", client=engagement.client)),
        "location": plan.place,
        "description": "\n".join(parts),
    }
    for name, value in facts.items():
        if value != "":
            event.add(name, value)
    calendar = Calendar()
    calendar.add("prodid", "-//Usher//Kickoff//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def recurring(engagement: Engagement, series: Series, now: datetime) -> bytes:
    """A recurring meeting as an .ics file; it keeps its hour in the engagement's zone when the clocks change."""
    first = series.first.astimezone(ZoneInfo(engagement.zone))
    event = Event()
    facts: Mapping[str, object] = {
        "uid": f"{engagement.id}.{series.id}@usher",
        "dtstamp": now,
        "dtstart": first,
        "dtend": first + timedelta(minutes=series.minutes),
        "summary": f"{series.name} · {engagement.client}",
        "location": series.place,
        "rrule": {"freq": "weekly", "interval": series.every},
    }
    for name, value in facts.items():
        if value != "":
            event.add(name, value)
    calendar = Calendar()
    calendar.add("prodid", "-//Usher//Meetings//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _name(item: AgendaItem, engagement: Engagement) -> Text | Own:
    if item.text:
        return Own(item.text, engagement.language)
    return say(f"agenda-{item.id.replace('_', '-')}")
