"""Neutral cards and forms: what is said, before any platform or language gives it a shape.

Everything here is stored inside owed posts, so it is plain data: text keys and arguments, never finished words.
"""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Literal

import msgspec

from bot.model.internal import Inside


class Raw(msgspec.Struct, frozen=True, gc=False, tag="raw"):
    """Words that a person wrote; every renderer escapes them."""

    said: str


class Link(msgspec.Struct, frozen=True, gc=False, tag="link"):
    """An http(s) address that a person gave and a form checked.

    Shown as itself, so that what is pressed is what is read; anything else in ``url`` is shown as ``Raw``.
    """

    url: str


class Who(msgspec.Struct, frozen=True, gc=False, tag="who"):
    """A person by id: a mention where the platform knows them, their name elsewhere."""

    person: str


class Moment(msgspec.Struct, frozen=True, gc=False, tag="moment"):
    """A point in time (aware), shown in the reader's zone and language."""

    at: datetime


class Day(msgspec.Struct, frozen=True, gc=False, tag="day"):
    """A calendar date, shown in the reader's language."""

    on: date


class Text(msgspec.Struct, frozen=True, gc=False, tag="text"):
    """A key of ``bot/texts`` with its arguments; ``$mood`` is added by the renderer."""

    key: str
    args: dict[str, "str | int | Text | Raw | Link | Who | Moment | Day | Own | Listed"] = {}


class Own(msgspec.Struct, frozen=True, gc=False, tag="own"):
    """A firm's own words from its playbook, by language; missing ones fall back to ``first``, then English."""

    texts: dict[str, str]
    first: str = "en"


class Listed(msgspec.Struct, frozen=True, gc=False, tag="listed", omit_defaults=True):
    """Several things, joined as the reader's language joins them; ``begins`` a line of their own with a capital."""

    items: tuple["Text | Raw | Link | Who | Day | Own", ...]
    begins: bool = False


Words = Text | Raw | Link | Who | Moment | Day | Own | Listed
Arg = str | int | Words


def say(key: str, **args: Arg) -> Text:
    """Shorthand for a text key with arguments: ``say("handoff-asked", who=Who(id))``."""
    return Text(key, args)


class Para(msgspec.Struct, frozen=True, gc=False, tag="para"):
    """A paragraph."""

    words: Words


class Facts(msgspec.Struct, frozen=True, gc=False, tag="facts"):
    """Labels and values, one a row."""

    rows: tuple[tuple[Words, Words], ...]


class Check(msgspec.Struct, frozen=True, gc=False):
    """One line of a checklist; ``state`` is shown by a sign and, for screen readers, in words."""

    label: Words
    state: Literal["done", "now", "open", "later", "flagged"]
    detail: Words | None = None


class Checklist(msgspec.Struct, frozen=True, gc=False, tag="checklist"):
    """What is done and what is not."""

    items: tuple[Check, ...]


class Progress(msgspec.Struct, frozen=True, gc=False, tag="progress"):
    """How far: ``done`` of ``total``."""

    done: int
    total: int
    label: Words


class Quote(msgspec.Struct, frozen=True, gc=False, tag="quote"):
    """What somebody said, shown as said; line breaks are kept."""

    words: Words
    by: Words | None = None


class Divider(msgspec.Struct, frozen=True, gc=False, tag="divider"):
    """A line between two matters."""


class Image(msgspec.Struct, frozen=True, gc=False, tag="image"):
    """A picture by address (https), with its description."""

    url: str
    alt: Words


class Note(msgspec.Struct, frozen=True, gc=False, tag="note"):
    """A small aside: how to answer, who sees this."""

    words: Words


Block = Para | Facts | Checklist | Progress | Quote | Divider | Image | Note
Style = Literal["main", "plain", "danger"]


class Button(msgspec.Struct, frozen=True, gc=False):
    """A button carries a code, never a word: what to do, for which engagement, about what, seen at which state.

    ``revision`` is what the card showed; a flow may refuse a press that is older than the state. ``opens`` says
    that a form answers it, which some platforms must know before it is pressed.
    """

    label: Text
    code: str
    engagement: str = ""
    arg: str = ""
    revision: int = 0
    style: Style = "plain"
    opens: bool = False


class Audience(msgspec.Struct, frozen=True, gc=False):
    """Who may read a card: the client too, our side only, or named people only (person ids).

    With ``inside`` the named people read it only as long as they are known to be of our side.
    """

    kind: Literal["client", "internal", "only"]
    people: tuple[str, ...] = ()
    inside: bool = False


CLIENT = Audience("client")
INTERNAL = Audience("internal")


def private(*people: str) -> Audience:
    """Named people of our side, and nobody else."""
    return Audience("only", people, inside=True)


class Card(msgspec.Struct, frozen=True, gc=False):
    """One message. It is internal unless it says otherwise; a card has one main button at the most.

    ``pin``: it stays at hand in its channel, where the platform lets a bot see to that.
    """

    title: Words
    blocks: tuple[Block, ...] = ()
    buttons: tuple[Button, ...] = ()
    audience: Audience = INTERNAL
    pin: bool = False


class View(msgspec.Struct, frozen=True, gc=False):
    """A card that is drawn when it is sent, from the engagement (its id) as it stands then (``flows.views``).

    For what many turns bring up to date and few people look at: it is drawn once for many changes.
    """

    name: str
    engagement: str
    args: dict[str, str] = {}


class Option(msgspec.Struct, frozen=True, gc=False):
    """One choice: the code that comes back, and its label."""

    code: str
    label: Words


class Field(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """One typed field. ``value`` is what stands in it at first: text, a code, ISO date, person ids, a room key.

    ``several`` and ``people`` take several codes or people; ``moment`` is a date with a time in the reader's zone.
    """

    id: str
    kind: Literal[
        "short", "long", "choice", "several", "scale", "date", "moment", "person", "people", "number", "room"
    ]
    label: Text
    hint: Text | None = None
    options: tuple[Option, ...] = ()
    value: str | int | tuple[str, ...] | None = None
    required: bool = True
    most: int = 3000


class Form(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A form that opens over the conversation: Slack's modal, Teams' dialog, the local page's form.

    ``code`` names it when it comes back, with ``engagement`` and ``arg`` as they were given.
    """

    code: str
    title: Text
    fields: tuple[Field, ...]
    submit: Text
    intro: tuple[Block, ...] = ()
    engagement: str = ""
    arg: str = ""
    revision: int = 0
    audience: Audience = INTERNAL


Parts = tuple[Words, Iterable[Block], Iterable[Button]]


def internal(build: Callable[[Inside], Parts], *, only: tuple[str, ...] = ()) -> Card:
    """Build a card for our side: ``build`` alone receives the right to unwrap internal values.

    With ``only`` (person ids) the card is for these people of our side and nobody else.
    """
    title, blocks, buttons = build(Inside())
    audience = private(*only) if only else INTERNAL
    return Card(title, tuple(blocks), tuple(buttons), audience)


def internal_form(build: Callable[[Inside], Form]) -> Form:
    """Build a form for our side; as ``internal``, for forms that show internal values."""
    form = build(Inside())
    return msgspec.structs.replace(form, audience=INTERNAL)


def own_form(build: Callable[[Inside], Form], audience: Audience) -> Form:
    """Build a form that shows its one reader what they wrote themselves, of whichever side they are.

    Raises ``ValueError`` for an audience of more than one person.
    """
    if len(audience.people) != 1:
        raise ValueError("one's own words are for oneself alone")
    return msgspec.structs.replace(build(Inside()), audience=audience)
