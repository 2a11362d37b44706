"""Opening an engagement: one form, checked at the field, and everything starts by itself."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Card, Day, Facts, Listed, Note, Own, Raw, Text, Who, Words, say
from bot.effects import Log, Reject, Say, Turn
from bot.events import Value
from bot.flows import checklist, handoff, kickoff, nudges, questionnaire_plan, silence, status
from bot.flows.concern import stands
from bot.flows.seating import Seating, seat_key, seating
from bot.model.channel import Channel
from bot.model.document import Document
from bot.model.engagement import Engagement, Mood
from bot.model.person import Person
from bot.model.places import Room
from bot.model.playbook import Playbook
from bot.model.scope import Scope
from bot.model.seats import Seat
from bot.model.zones import zones

MOODS: tuple[Mood, ...] = ("thorough", "light")
#: Without these three nobody could hand over, take over, or be told.
NEEDED = (Seat.SALES_REP, Seat.PROJECT_MANAGER, Seat.DELIVERY_LEAD)
LONGEST_NAME = 80


def open_engagement(
    scope: Scope, values: Mapping[str, Value], languages: tuple[str, ...], new_id: str, now: datetime
) -> Turn:
    """Check the form; open the engagement and start the handoff, or send every fault back to its field."""
    errors: dict[str, Text] = {}
    client = str(values.get("client") or "").strip()
    if not any(map(str.isalnum, client)) or len(client) > LONGEST_NAME:
        errors["client"] = say("error-client-name", most=LONGEST_NAME)
    playbook = scope.playbooks.get(str(values.get("playbook") or ""))
    if playbook is None:
        errors["playbook"] = say("error-choose")
    language, mood = str(values.get("language") or ""), str(values.get("mood") or "")
    if language not in languages:
        errors["language"] = say("error-choose")
    zone = str(values.get("zone") or "").strip()
    if zone not in zones():
        errors["zone"] = say("error-zone", words=zone[:60])
    signed = values.get("signed")
    today = now.astimezone(ZoneInfo(zone if "zone" not in errors else "UTC")).date()
    if not isinstance(signed, date) or abs(signed - today) > timedelta(days=365):
        errors["signed"] = say("error-date-far")
    countries = _countries(str(values.get("countries") or ""), errors)
    internal, client_room = _rooms(scope, values, errors)
    seated = seating(scope, values, needed=NEEDED)
    errors |= seated.errors
    if errors or playbook is None or internal is None or not isinstance(signed, date) or scope.actor is None:
        return Turn(effects=(Reject(errors),))
    engagement = Engagement(
        id=new_id,
        client=client,
        playbook=playbook.hash,
        language=language,
        mood="light" if mood == "light" else "thorough",
        signed=signed,
        zone=zone,
        countries=countries,
        internal=internal.room,
        client_room=client_room.room if client_room else None,
        opened_at=now,
        opened_by=scope.actor.id,
        seats=seated.seats,
    )
    return _opened(scope, engagement, playbook, seated, internal, client_room, now)


def _opened(
    scope: Scope,
    engagement: Engagement,
    playbook: Playbook,
    seated: Seating,
    internal: Channel,
    client_room: Channel | None,
    now: datetime,
) -> Turn:
    due = nudges.due_day(engagement, playbook)
    rep = seated.people[engagement.seats[Seat.SALES_REP][0]]
    owned: list[Document] = [replace(internal, engagement=engagement.id, role="internal")]
    if client_room:
        owned.append(replace(client_room, engagement=engagement.id, role="client"))
    opening = Say(engagement.internal, opened_card(engagement, playbook), key=f"engagement:{engagement.id}")
    log = Log("engagement.opened", engagement.opened_by, {"playbook": playbook.hash})
    turn = Turn((engagement, playbook, *owned, *seated.fresh), (opening, log))
    started = handoff.begin(engagement, playbook, rep, Day(due))
    last = agenda.add_business_days(
        engagement.signed, playbook.kickoff_window[1], playbook.hours, engagement.countries
    )
    writing = status.begin(engagement, playbook, max(last, engagement.counted_from))
    quiet = silence.watch(engagement, playbook, engagement.counted_from)
    later = (*nudges.plan(engagement, playbook, 0), writing, *kickoff.begin(engagement, playbook), quiet)
    later = (*later, *questionnaire_plan.begin(engagement, playbook))
    preparing = checklist.course(engagement, playbook, {}).begin(now) if playbook.checklist else Turn()
    return turn + started + preparing + Turn(effects=(*later, *stands(engagement)))


def opened_card(engagement: Engagement, playbook: Playbook) -> Card:
    """The card that opens an engagement in its internal channel: who, by when, what happens next."""
    rows: list[tuple[Words, Words]] = [
        (say("open-playbook"), Own(playbook.name, engagement.language)),
        (say("open-signed"), Day(engagement.signed)),
        (say("open-handoff-due"), Day(nudges.due_day(engagement, playbook))),
        (say("open-kickoff"), _window(engagement, playbook)),
    ]
    for seat, people in engagement.seats.items():
        if people:
            rows.append((say(seat_key(seat)), Listed(tuple(Who(person) for person in people))))
    rows.append((say("open-countries"), Raw(", ".join(engagement.countries) or "–")))
    next_step = say("open-next", who=Who(engagement.seats[Seat.SALES_REP][0]))
    return Card(say("open-title", client=engagement.client), (Facts(tuple(rows)), Note(next_step)))


def _window(engagement: Engagement, playbook: Playbook) -> Words:
    first, last = (
        Day(agenda.add_business_days(engagement.signed, days, playbook.hours, engagement.countries))
        for days in playbook.kickoff_window
    )
    return say("open-kickoff-window", first=first, last=last)


def _countries(typed: str, errors: dict[str, Text]) -> tuple[str, ...]:
    try:
        return agenda.countries(re.split(r"[\s,;、]+", unicodedata.normalize("NFKC", typed)))
    except KeyError as unknown:
        errors["countries"] = say("error-country", words=str(unknown.args[0])[:40])
        return ()


def _rooms(
    scope: Scope, values: Mapping[str, Value], errors: dict[str, Text]
) -> tuple[Channel | None, Channel | None]:
    def channel(field: str) -> Channel | None:
        room = values.get(field)
        if not isinstance(room, Room):
            return None
        found = scope.channels.get(room, Channel(room))
        if found.engagement:
            errors[field] = say("error-room-taken")
        elif field == "client_room" and found.role == "internal":
            errors[field] = say("error-room-internal")
        return found

    internal, client_room = channel("internal"), channel("client_room")
    if internal is None:
        errors["internal"] = say("error-choose")
    elif internal.shared or internal.guests:
        errors["internal"] = say("error-room-shared")
    if internal and client_room and internal.room == client_room.room:
        errors["client_room"] = say("error-same-room")
    return internal, client_room


def holds(person: Person, engagement: Engagement, *seats: Seat) -> bool:
    """Whether a person sits in one of ``seats`` here."""
    return bool(engagement.seats_of(person.id) & set(seats))
