"""The forms that open an engagement and edit its people."""

from collections.abc import Collection, Mapping
from datetime import date

from bot.cards.card import CLIENT, Field, Form, Listed, Note, Option, Own, Who, say
from bot.flows.opening import MOODS, NEEDED
from bot.flows.seating import FREE, elsewhere, seat_code, seat_key, seat_of
from bot.model.engagement import Engagement
from bot.model.person import Person
from bot.model.places import Room
from bot.model.playbook import Playbook
from bot.model.seats import SHARED_SEATS, Seat


def seat_fields(
    holding: dict[Seat, tuple[str, ...]], unseen: Collection[Seat] = frozenset()
) -> tuple[Field, ...]:
    """One field a seat, with whoever sits there now; a seat held by somebody ``unseen`` may be left empty."""
    return tuple(
        Field(
            id=seat.value,
            kind="people" if seat in SHARED_SEATS else "person",
            label=say(seat_key(seat)),
            value=holding.get(seat, ()),
            required=seat in NEEDED and seat not in unseen,
        )
        for seat in Seat
    )


def new_form(
    playbooks: dict[str, Playbook],
    languages: tuple[str, ...],
    by: Person,
    room: Room,
    today: date,
    language: str,
) -> Form:
    """Everything needed to open an engagement, filled in as far as it can be guessed."""
    return Form(
        code="engagement.new",
        title=say("new-title"),
        audience=CLIENT,  # it asks and tells nothing: for somebody who has not been looked up yet, too
        submit=say("new-submit"),
        fields=(
            Field(id="client", kind="short", label=say("new-client"), most=80),
            Field(
                id="playbook",
                kind="choice",
                label=say("open-playbook"),
                options=tuple(Option(one.id, Own(one.name)) for one in playbooks.values()),
                value=next(iter(playbooks), None),
            ),
            Field(
                id="language",
                kind="choice",
                label=say("new-language"),
                hint=say("new-language-hint"),
                options=language_options(languages),
                value=language,
            ),
            Field(
                id="mood",
                kind="choice",
                label=say("new-mood"),
                options=tuple(Option(mood, say(f"mood-{mood}")) for mood in MOODS),
                value=MOODS[0],
            ),
            Field(id="signed", kind="date", label=say("new-signed"), value=today.isoformat()),
            *seat_fields({}),
            Field(
                id="internal",
                kind="room",
                label=say("new-internal"),
                hint=say("new-internal-hint"),
                value=room.key,
            ),
            Field(
                id="client_room",
                kind="room",
                label=say("new-client-room"),
                hint=say("new-client-room-hint"),
                required=False,
            ),
            Field(
                id="zone",
                kind="short",
                label=say("new-zone"),
                hint=say("new-zone-hint"),
                value=by.zone or "UTC",
                most=60,
            ),
            Field(
                id="countries",
                kind="short",
                label=say("open-countries"),
                hint=say("new-countries-hint"),
                required=False,
                most=60,
            ),
        ),
    )


def language_options(languages: tuple[str, ...]) -> tuple[Option, ...]:
    """The languages, each in its own name."""
    return tuple(Option(code, say(f"language-{code}")) for code in languages)


def people_form(engagement: Engagement, people: Mapping[str, Person], room: Room) -> Form:
    """Who sits where; changed at any time. Who is known on another platform only is named, and may be let go."""
    unseen = elsewhere(engagement, people, room)
    seats = [(seat, one) for seat, ids in unseen.items() for one in ids]
    names = Listed(tuple(dict.fromkeys(Who(one) for _, one in seats)))
    options = tuple(
        Option(seat_code(seat, one), say("people-seat", who=Who(one), seat=say(seat_of(seat))))
        for seat, one in seats
    )
    free = Field(
        id=FREE,
        kind="several",
        label=say("people-free"),
        hint=say("people-free-hint"),
        options=options,
        required=False,
    )
    return Form(
        code="engagement.people",
        title=say("people-title"),
        intro=(Note(say("people-elsewhere", people=names)),) if seats else (),
        fields=(*seat_fields(engagement.seats, unseen), *((free,) if seats else ())),
        submit=say("people-submit"),
        engagement=engagement.id,
    )


def language_form(languages: tuple[str, ...], mine: str, room: str | None) -> Form:
    """The person's own language and, where they may choose it, the room's."""
    own = Field(
        id="mine", kind="choice", label=say("language-mine"), options=language_options(languages), value=mine
    )
    here = Field(
        id="room",
        kind="choice",
        label=say("language-room"),
        options=language_options(languages),
        value=room,
        required=False,
    )
    fields = (own,) if room is None else (own, here)
    return Form(
        code="language", title=say("language-title"), fields=fields, submit=say("handoff-form-submit")
    )
