"""Giving an open engagement another channel, on whichever platform that is: for the client, or for our own side."""

from collections.abc import Iterable

from msgspec.structs import replace

from bot.cards.card import Card, Field, Form, Note, Option, Para, Raw, Text, Who, say
from bot.effects import Effect, Log, Reject, Say, Turn
from bot.flows import alignment_cards, checklist
from bot.flows.asides import refuse
from bot.flows.concern import left_behind, stands
from bot.flows.handoff import shown
from bot.flows.opening import opened_card
from bot.model.channel import Channel
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.person import Person
from bot.model.places import Room
from bot.model.scope import Case, Scope
from bot.model.seats import LEADERS


def led(person: Person, cases: Iterable[Case]) -> tuple[Engagement, ...]:
    """The open engagements that somebody leads."""
    heads = (case.engagement for case in cases)
    return tuple(head for head in heads if head.state == "open" and head.seats_of(person.id) & set(LEADERS))


def connect_form(mine: tuple[Engagement, ...], channel: Channel) -> Form:
    """Which engagement, and for whom; our own side only where the channel is known to be ours alone."""
    ours = Option("internal", say("connect-as-internal"))
    roles = [Option("client", say("connect-as-client")), *([ours] if channel.inside else ())]
    if channel.inside and channel.role == "internal":
        roles = [ours]
    return Form(
        code="engagement.connect",
        title=say("connect-title"),
        submit=say("connect-submit"),
        fields=(
            Field(
                id="engagement",
                kind="choice",
                label=say("connect-project"),
                options=tuple(Option(head.id, Raw(head.client)) for head in mine),
                value=mine[0].id if len(mine) == 1 else None,
            ),
            Field(
                id="role",
                kind="choice",
                label=say("connect-role"),
                hint=say("connect-role-hint"),
                options=tuple(roles),
                value=roles[0].code,
            ),
        ),
    )


def connect(scope: Scope, role: str) -> Turn:
    """Make the channel where the form was opened one of the engagement's; the one it replaces is free again.

    What was internal once is never a client's: everything said there can still be read.
    """
    head, playbook, handoff, actor = scope.engagement, scope.playbook, scope.handoff, scope.actor
    if head is None or playbook is None or handoff is None or actor is None:
        return Turn(effects=(Reject({"engagement": say("error-choose")}),))
    if scope.channel.engagement or scope.channel.room.direct:
        return Turn(effects=(Reject({"engagement": say("error-room-taken")}),))
    if not led(actor, (Case(head, playbook, handoff, None),)):
        return Turn(effects=(Reject({"engagement": say("error-choose")}),))
    if role not in ("client", "internal"):
        return Turn(effects=(Reject({"role": say("error-choose")}),))
    if role == "internal" and not scope.channel.inside:
        return Turn(effects=(Reject({"role": say("error-room-shared")}),))
    if role == "client" and scope.channel.role == "internal":
        return Turn(effects=(Reject({"role": say("error-room-internal")}),))
    there = scope.channel.room
    room = Room(there.platform, there.tenant, there.channel)  # the channel, not the thread it was typed in
    here = replace(scope.channel, room=room, engagement=head.id, role=role)
    before = head.client_room if role == "client" else head.internal
    changed = replace(head, client_room=room) if role == "client" else replace(head, internal=room)
    changes: list[Document] = [changed, here]
    old = scope.channels.get(before) if before else None
    if old and old.engagement == head.id:
        changes.append(replace(old, engagement=None, role=None if role == "client" else old.role))
    log = Log("engagement.connected", actor.id, {"room": room.key, "role": role})
    told: list[Effect] = [Say(head.internal, _card(head, here, old, actor, role))]
    if role == "internal":
        told.append(Say(room, opened_card(changed, playbook), key=f"engagement:{head.id}"))
        told += shown(changed, handoff)
        if scope.alignment:
            board = alignment_cards.board(changed, playbook, scope.alignment)
            told.append(Say(room, board, key=f"alignment.board:{head.id}"))
    else:
        told += (*stands(changed), *((left_behind(head, before),) if before and before != room else ()))
    preparing = checklist.course(changed, playbook, scope.docs)
    told += preparing.moved(role) if checklist.checklist_of(scope.docs) else ()
    return Turn(tuple(changes), (*told, log)) + refuse("connect-done", client=head.client)


def _card(head: Engagement, here: Channel, old: Channel | None, by: Person, role: str) -> Card:
    who, room, platform = Who(by.id), _name(here), _platform(here)
    if role == "internal":
        words = say("connect-internal", who=who, room=room, platform=platform)
        return Card(say("connect-internal-title", client=head.client), (Para(words),))
    words = say("connect-client", who=who, room=room, platform=platform)
    released = say("connect-released", room=_name(old), platform=_platform(old)) if old else None
    blocks = (Para(words), *((Note(released),) if released else ()))
    return Card(say("connect-client-title", client=head.client), blocks)


def _name(channel: Channel) -> Raw | Text:
    return Raw(f"#{channel.name}") if channel.name else say("connect-unnamed")


def _platform(channel: Channel) -> Raw:
    return Raw(channel.room.platform.title())
