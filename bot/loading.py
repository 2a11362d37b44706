"""Loads the scope of an event: the documents that it names, with the versions a commit must still find."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from msgspec.structs import replace

from bot.events import (
    Chosen,
    Commanded,
    Due,
    Event,
    Joined,
    Opened,
    Pressed,
    Reported,
    Said,
    Submitted,
    spoken,
)
from bot.loading_across import across, chosen, rooms
from bot.loading_changes import changes_of
from bot.loading_closing import agenda_of, freed
from bot.loading_decisions import decisions_of
from bot.loading_docs import docs_of, talked_about
from bot.loading_exchange import overheard
from bot.loading_firsts import firsts_elsewhere
from bot.loading_issues import docket_of, reported, strays_of, touches
from bot.loading_meetings import meeting_of
from bot.loading_nudges import ROUNDS, reminders, round_of, successors
from bot.loading_playbook import playbook_of
from bot.loading_portal import portal_of, shared_room
from bot.loading_privacy import dossier_of
from bot.loading_surveys import survey_of, surveys_of
from bot.loading_team import loads_of
from bot.model.channel import Channel
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.person import Known, Person
from bot.model.places import Handle, Room
from bot.model.playbook import Playbook
from bot.model.reach import within
from bot.model.scope import Case, Scope
from bot.ports import Store

#: Where time acts, there is no room: a place that nobody can be told anything in.
NOWHERE = Channel(Room("", "", ""))


@dataclass(slots=True)
class Shelf:
    """What one turn has read, each document once: with the version at which it was read, absent ones with 0."""

    store: Store
    versions: dict[str, int] = field(default_factory=dict)
    _docs: dict[str, Any] = field(default_factory=dict)

    async def get(self, key: str) -> Any:
        """The document under ``key`` or None; its version is remembered either way."""
        if key in self._docs:
            return self._docs[key]
        held = await self.store.get(key)
        self.versions[key] = held.version if held else 0
        found = self._docs[key] = held.doc if held else None
        return found


async def load(shelf: Shelf, event: Event, playbooks: Mapping[str, Playbook], public: str = "") -> Scope:
    """Load what ``event`` may look at; who and where is unknown comes as a fresh document, not yet stored."""
    if isinstance(event, Due) and event.what in ROUNDS:
        return await round_of(shelf, event, Scope(NOWHERE, playbooks=playbooks), open_cases)
    if isinstance(event, Due):
        return await _about(
            shelf, Scope(NOWHERE, playbooks=playbooks, public=public), event, event.engagement
        )
    if isinstance(event, Reported):
        project, person = await reported(shelf, event)
        scope = Scope(NOWHERE, actor=person, playbooks=playbooks, public=public)
        return await _about(shelf, scope, event, project)
    event = spoken(event)
    known = await shelf.get(event.by.key)
    actor = await shelf.get(f"person:{known.person}") if known else None
    channel = await shelf.get(event.room.key) if not event.room.direct else None
    workspace = await shelf.get(f"workspace:{event.room.platform}:{event.room.tenant}")
    scope = Scope(
        channel=channel or Channel(event.room),
        actor=actor or Person.unmet(event.by),
        unmet=actor is None and not isinstance(event, Joined),  # a room was told of, or somebody in passing
        workspace=workspace,
        playbooks=playbooks,
        public=public,
    )
    return await _about(shelf, scope, event, _named(event, scope))


def _named(event: Event, scope: Scope) -> str | None:
    """The engagement that an event is about: the one it names, its room's, or what the person is answering."""
    if isinstance(event, Chosen) and event.engagement:
        return event.engagement
    if named := chosen(event):
        return named
    if scope.channel.engagement:
        return scope.channel.engagement
    focus = scope.actor.focus if scope.actor else None
    return focus.engagement if focus and scope.channel.room.direct else None


async def _about(shelf: Shelf, scope: Scope, event: Event, named: str | None) -> Scope:
    cases = await _cases(shelf, scope, event)
    if named is None and scope.channel.room.direct and len(cases) == 1:
        named = cases[0].engagement.id
    engagement = await shelf.get(f"engagement:{named}") if named else None
    if engagement and scope.actor and not isinstance(event, Reported) and not within(scope.actor, engagement):
        engagement = None  # of another workspace
    case = await _case(shelf, engagement, docs=not isinstance(event, Said)) if engagement else None
    docs = case.docs if case else {}
    if engagement and isinstance(event, Said) and (event.room.direct or event.mentioned):
        docs = await talked_about(shelf, event, scope.actor, engagement)
    known = Scope(
        channel=scope.channel,
        actor=scope.actor,
        unmet=scope.unmet,
        engagement=engagement,
        playbook=case.playbook if case else None,
        handoff=case.handoff if case else None,
        alignment=case.alignment if case else None,
        docs=docs,
        workspace=scope.workspace,
        people={scope.actor.id: scope.actor} if scope.actor else {},
        cases=cases,
        playbooks=scope.playbooks,
        public=scope.public,
    )
    if not isinstance(event, Said):
        return await _more(shelf, known, event)
    lost = engagement is None and not cases
    if strays := await strays_of(shelf, event, known.actor, lost=lost):
        known = replace(known, **strays)
    known = await overheard(shelf, known, event, _people)
    return await _tagged(shelf, known, event) if touches(event, engagement) else known


async def _tagged(shelf: Shelf, known: Scope, event: Said) -> Scope:
    """What a message needs besides that may raise an issue, or belongs to one."""
    engagement, people = known.engagement, dict(known.people)
    if engagement:
        await _people(shelf, engagement.people(), people)
    return replace(known, people=people, docket=await docket_of(shelf, event, engagement, known.playbook))


async def _more(shelf: Shelf, known: Scope, event: Event) -> Scope:
    """What anything but a plain message may need besides."""
    engagement, people = known.engagement, dict(known.people)
    handles: dict[Handle, str] = {}
    channels: dict[Room, Channel] = {}
    if engagement:
        await _people(shelf, engagement.people(), people)
    if isinstance(event, Submitted):
        await _values(shelf, event, people, handles, channels)
        channels |= await rooms(shelf, event, engagement)
    channels |= await shared_room(shelf, event, engagement)
    survey = await survey_of(shelf, event, known.actor, engagement) if engagement else {}
    meeting = await meeting_of(shelf, event, engagement) if engagement else {}
    decisions = await decisions_of(shelf, event, engagement) if engagement else {}
    changes = await changes_of(shelf, event, engagement, decisions.get("decision")) if engagement else {}
    posted = await portal_of(shelf, event, engagement) if engagement else {}
    others = await firsts_elsewhere(shelf.store, event, engagement) if engagement else {}
    return replace(
        known,
        docs={**known.docs, **survey, **meeting, **decisions, **changes, **posted, **others},
        people=people,
        handles=handles,
        channels=channels,
        concerns=await _concerns(shelf.store, event, engagement),
        surveys=await surveys_of(shelf.store, event, engagement),
        successors=await successors(shelf.store, event),
        loads=await loads_of(shelf.store, event, engagement),
        agenda=await agenda_of(shelf.store, event, engagement),
        **await reminders(shelf, event, known.actor),
        docket=await docket_of(shelf, event, engagement, known.playbook),
        **await strays_of(shelf, event, known.actor, lost=engagement is None),
        **await across(shelf, known, event, _case),
        **await playbook_of(shelf, event, known),
        **await dossier_of(shelf, event, known.actor, engagement),
    )


async def _case(shelf: Shelf, engagement: Engagement, *, docs: bool = True) -> Case | None:
    playbook = await shelf.get(f"playbook:{engagement.playbook}")
    if playbook is None:
        return None
    handoff = await shelf.get(f"handoff:{engagement.id}")
    alignment = await shelf.get(f"alignment:{engagement.id}")
    return Case(engagement, playbook, handoff, alignment, await docs_of(shelf, engagement) if docs else {})


async def _people(shelf: Shelf, ids: Iterable[str], people: dict[str, Person]) -> None:
    for one in ids:
        if one not in people and (person := await shelf.get(f"person:{one}")):
            people[one] = person
        if one in people and (away := people[one].away) and away.deputy and away.deputy not in people:
            await _people(shelf, (away.deputy,), people)


async def _values(
    shelf: Shelf,
    event: Submitted,
    people: dict[str, Person],
    handles: dict[Handle, str],
    channels: dict[Room, Channel],
) -> None:
    for value in event.values.values():
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, Handle) and one not in handles and (known := await shelf.get(one.key)):
                handles[one] = known.person
                await _people(shelf, (known.person,), people)
            elif isinstance(one, Room):
                channel = await shelf.get(one.key) or Channel(one)
                channels[one] = await freed(shelf, channel) if event.code == "engagement.new" else channel


async def _cases(shelf: Shelf, scope: Scope, event: Event) -> tuple[Case, ...]:
    """The actor's open engagements, for a choice among them: only where nothing else says which is meant."""
    actor = scope.actor
    focus = actor.focus if actor else None
    if isinstance(event, Said):
        needed = event.room.direct and not (focus and focus.step)
    elif isinstance(event, Commanded):
        # Where no project is at home, a channel may be connected to one, or a concern raised about one.
        needed = not scope.channel.engagement or "home" in event.text.casefold()
    elif isinstance(event, Pressed):
        worried = event.code in ("concern.open", "stray.open") and not scope.channel.engagement
        needed = worried or event.code == "nudge.snooze"
    else:
        needed = isinstance(event, Opened)
    return await open_cases(shelf, actor.id) if actor and needed else ()


async def open_cases(shelf: Shelf, person: str) -> tuple[Case, ...]:
    """Every open engagement that a person sits in."""
    found = await shelf.store.find("engagement", "person", person)
    cases = [await _case(shelf, held.doc) for held in found if held.doc.state == "open"]
    return tuple(case for case in cases if case)


async def _concerns(store: Store, event: Event, engagement: Engagement | None) -> int:
    """The number of the engagement's latest issue, or of what was raised before there was a desk."""
    if engagement is None or not (isinstance(event, Due) and event.what == "status.prompt"):
        return 0
    if desk := await store.get(f"desk:{engagement.id}"):
        return int(desk.doc.last)
    return max(
        (held.doc.number for held in await store.find("concern", "engagement", engagement.id)), default=0
    )


def fresh(scope: Scope, changes: Iterable[Document]) -> tuple[Document, ...]:
    """The documents that make an unmet actor known, to be written with the first turn that changes something."""
    actor = scope.actor
    if actor is None or not scope.unmet:
        return ()
    written = {doc.key for doc in changes}
    return tuple(doc for doc in (actor, Known(actor.handles[0], actor.id)) if doc.key not in written)
