"""What the project manager writes for the client portal: an overview, document links in order, topics and places."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from msgspec.structs import replace

from bot.cards.card import Field, Form, Note, Text, say
from bot.effects import Log, Reject, Turn
from bot.events import Value
from bot.flows.asides import aside
from bot.flows.paper_form import LONGEST, text
from bot.flows.portal_site import Site
from bot.model.address import is_address
from bot.model.person import Person
from bot.model.portal import Place

#: The longest overview and the longest list, in characters; no more entries than this in a list.
OVERVIEW, LIST, MOST = LONGEST, 2_000, 12
LISTS = ("documents", "topics")


def form(site: Site) -> Form:
    """All three in one form; the client reads what is sent."""
    held = site.portal
    known = {"overview": held.overview, **{name: _lines(getattr(held, name)) for name in LISTS}}
    return Form(
        code="portal.form",
        title=say("portal-form"),
        fields=tuple(
            Field(
                id=name,
                kind="long",
                label=say(f"portal-{name}"),
                hint=say(f"portal-{name}-hint"),
                value=words,
                required=False,
                most=OVERVIEW if name == "overview" else LIST,
            )
            for name, words in known.items()
        ),
        submit=say("portal-submit"),
        intro=(Note(say("portal-how", client=site.head.client)),),
        engagement=site.head.id,
    )


def _lines(places: Sequence[Place]) -> str:
    return "\n".join(f"{one.name}; {one.where}" for one in places)


def saved(
    site: Site,
    values: Mapping[str, Value],
    lists: Mapping[str, Sequence[Sequence[str]]],
    by: Person,
    now: datetime,
) -> Turn:
    """The form came back, its ``lists`` split into lines of parts; every fault at its field."""
    overview, faults = text(values, "overview"), dict[str, Text]()
    if len(overview) > OVERVIEW:
        faults["overview"] = say("paper-too-long", most=OVERVIEW)
    for name in LISTS:
        if fault := _fault(name, text(values, name), lists[name]):
            faults[name] = fault
    if faults:
        return Turn(effects=(Reject(faults),))
    read = {name: tuple(Place(one[0], one[1]) for one in lists[name]) for name in LISTS}
    held = replace(site.portal, overview=overview, **read)
    return Turn((held,), (Log("portal.written", by.id),)) + aside(
        say("portal-saved"), say("portal-saved-how")
    )


def _fault(name: str, said: str, lines: Sequence[Sequence[str]]) -> Text | None:
    if len(said) > LIST:
        return say("paper-too-long", most=LIST)
    if len(lines) > MOST:
        return say("portal-too-many", most=MOST)
    for line in lines:
        if len(line) != 2 or not all(line):
            return say("portal-two-parts", words=line[0][:60])
        if name == "documents" and not is_address(line[1]):
            return say("portal-no-link", words=line[0][:60])
    return None
