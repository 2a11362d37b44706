"""What a rehearsal showed to the client, drawn as every platform would send it, and the files that calendars fetch."""

import json
from collections.abc import AsyncIterator, Iterator

from bot.cards import adaptive, blockkit
from bot.cards.card import Card, Form
from bot.cards.html import Filled, card_html, form_html
from bot.cards.html_fields import Choices
from bot.cards.ical import invitation, recurring
from bot.cards.markdown import card_markdown
from bot.cards.reader import Reader
from bot.commands.rehearsal import Rehearsal
from bot.model.places import Room
from bot.texts.lookup import Texts
from storage.tiny import TinyStore

TEXTS = Texts()
HERE = Room("memory", "T", "here")
ROOMS = {"room:memory:T:here": "here"}


def lines(rehearsal: Rehearsal) -> Iterator[str]:
    """Everything that was shown to anybody, as plain lines."""
    return ("\n".join(one.lines) for one in rehearsal.shown.entries if one.by is None)


def drawn(rehearsal: Rehearsal) -> Iterator[str]:
    """Everything that the client's people and rooms were shown."""
    script = rehearsal.played.script
    clients = {user for user, one in script.people.items() if not one.ours}
    places = clients | {room for room, one in script.rooms.items() if one.shared}
    for one in rehearsal.shown.entries:
        if one.by is None and (one.only or one.place) in places:
            yield "\n".join(one.lines)
            if one.reader and one.card:
                yield from _card(one.card, one.reader)
            if one.reader and one.form:
                yield from _form(one.form, one.reader)


def _card(card: Card, reader: Reader) -> Iterator[str]:
    yield json.dumps(blockkit.message(card, reader, TEXTS, HERE))
    yield json.dumps(adaptive.message(card, reader, TEXTS, HERE.tenant))
    yield str(card_html(card, reader, TEXTS, action="press"))
    yield card_markdown(card, reader, TEXTS)


def _form(form: Form, reader: Reader) -> Iterator[str]:
    yield json.dumps(blockkit.modal(form, reader, TEXTS, HERE))
    yield json.dumps(adaptive.dialog(form, reader, TEXTS, HERE.tenant, ROOMS))
    yield str(form_html(form, reader, TEXTS, Filled({}, None, Choices()), action="send", close="close"))


async def calendars(store: TinyStore, rehearsal: Rehearsal) -> AsyncIterator[str]:
    """The invitation to each kickoff and to each recurring meeting."""
    now = rehearsal.clock.now()
    for held in await store.find("plan"):
        plan = held.doc
        engagement = await store.get(f"engagement:{plan.engagement}")
        playbook = await store.get(f"playbook:{engagement.doc.playbook}") if engagement else None
        assert engagement
        assert playbook
        yield invitation(engagement.doc, plan, playbook.doc.agenda.standard, TEXTS, now).decode()
        for meeting in plan.series:
            yield recurring(engagement.doc, meeting, now).decode()
