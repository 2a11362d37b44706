"""The kickoff and recurring meetings as invitations that calendars take (RFC 5545)."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

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
    facts = {
        "uid": f"{engagement.id}.kickoff@usher",
        "sequence": plan.moved,
        "dtstamp": now,
        "dtstart": plan.kickoff,
        "dtend": plan.kickoff + timedelta(minutes=sum(item.minutes for item in items)),
        "summary": line(say("kickoff-title", client=engagement.client)),
        "location": plan.place,
        "description": "\n".join(parts),
    }
    return _file(facts, "Kickoff")


def recurring(engagement: Engagement, series: Series, now: datetime) -> bytes:
    """A recurring meeting as an .ics file; it keeps its hour in the engagement's zone when the clocks change."""
    first = series.first.astimezone(ZoneInfo(engagement.zone))
    facts = {
        "uid": f"{engagement.id}.{series.id}@usher",
        "dtstamp": now,
        "dtstart": first,
        "dtend": first + timedelta(minutes=series.minutes),
        "summary": f"{series.name} · {engagement.client}",
        "location": series.place,
        "rrule": {"freq": "weekly", "interval": series.every},
    }
    return _file(facts, "Meetings")


def _file(facts: Mapping[str, object], product: str) -> bytes:
    """One event, of what is known of it, as a file; a zone that it names is described in it."""
    from icalendar import Calendar, Event  # noqa: PLC0415 - four megabytes that no start waits for

    event, calendar = Event(), Calendar()
    for name, value in facts.items():
        if value != "":
            event.add(name, value)
    for name, value in (("prodid", f"-//Usher//{product}//EN"), ("version", "2.0"), ("method", "PUBLISH")):
        calendar.add(name, value)
    calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _name(item: AgendaItem, engagement: Engagement) -> Text | Own:
    if item.text:
        return Own(item.text, engagement.language)
    return say(f"agenda-{item.id.replace('_', '-')}")
