"""Forms as Teams' dialogs: opened, shown again with what was wrong, and offered by a button where none can open."""

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any

from bot.cards import adaptive
from bot.cards.card import CLIENT, Button, Card, Form, Para, Text, say
from bot.cards.reader import Reader
from bot.effects import Ask
from bot.errors import UsherError
from bot.events import Commanded, FromPerson, Pressed, Submitted
from bot.platforms.teams_activity import Activity
from bot.platforms.teams_events import asked, data_of
from bot.platforms.teams_rooms import Rooms
from bot.platforms.teams_roster import Roster
from bot.ports import Take
from bot.texts.lookup import Texts

Json = dict[str, Any]

#: So many rooms are looked through for those that the person is in (Teams: 30 calls a second), and so long, in seconds.
ROOMS = 25
SOON = 2.5
#: A longer command is not carried by a button.
COMMAND = 2000


class Dialogs:
    """Draws dialogs; what opened one goes along with it, so that it can be drawn again."""

    def __init__(self, rooms: Rooms, roster: Roster, take: Take, texts: Texts) -> None:
        self._rooms = rooms
        self._roster = roster
        self._take = take
        self._texts = texts

    async def open(self, event: FromPerson, form: Form, reader: Reader) -> Json:
        """A dialog, as the answer to the invoke that asked for it."""
        return await self._drawn(event, form, reader, _origin(event), {}, {})

    async def again(self, activity: Activity, event: Submitted, errors: Mapping[str, Text]) -> Json | None:
        """The form that was sent, what was typed kept, with its errors; None where it can no longer be opened.

        What opened it is asked again, which changes nothing: so the form is one that the person may see now.
        """
        data = data_of(activity)
        origin = data["usher"].get("o")
        if not isinstance(origin, Mapping):
            return None
        try:
            opened = asked({"usher": origin}, f"{event.id}/again", event.room, event.by)
            reply = await self._take(opened)
        except (UsherError, LookupError, TypeError, ValueError):
            return None
        for effect in reply.live:
            if isinstance(effect, Ask) and effect.form.code == event.code:
                return await self._drawn(event, effect.form, reply.reader, dict(origin), errors, data)
        return None

    def button(self, event: FromPerson, form: Form, *, direct: bool) -> Card:
        """A card whose button opens the form, for where no dialog can open by itself."""
        title = form.title if direct else say("teams-form-waits")
        code, engagement, arg, revision = "", "", "", 0
        if isinstance(event, Pressed):
            code, engagement, arg, revision = event.code, event.engagement, event.arg, event.revision
        button = Button(say("teams-form-open"), code, engagement, arg, revision, "main", opens=True)
        return Card(title, (Para(say("teams-form-press")),), (button,), audience=CLIENT)

    def carrying(self, drawn: list[Json], event: FromPerson) -> list[Json]:
        """The drawn card of ``button``, whose button types the command again where that is what opens the form."""
        if isinstance(event, Commanded):
            for data in _carried(drawn[-1]):
                data["usher"] = _origin(event)
        return drawn

    async def _drawn(
        self,
        event: FromPerson,
        form: Form,
        reader: Reader,
        origin: Json,
        errors: Mapping[str, Text],
        values: Mapping[str, Any],
    ) -> Json:
        rooms = await self._offered(event) if any(field.kind == "room" for field in form.fields) else {}
        task = adaptive.dialog(form, reader, self._texts, event.room.tenant, rooms, errors, values)
        for data in _carried(task["card"]["content"]):
            data["usher"] |= {"o": origin, "z": reader.zone}
        return {"task": {"type": "continue", "value": task}}

    async def _offered(self, event: FromPerson) -> dict[str, str]:
        """The rooms that the person is in and the bot was told of, by name; the one they are in first.

        All are asked at once: Teams waits some seconds for a dialog, and does not wait for a slow roster.
        """
        known = await self._rooms.channels(event.room.tenant)
        known.sort(key=lambda one: (one.room.channel != event.room.channel, one.name.casefold()))
        asking = {
            asyncio.ensure_future(self._roster.present(event.by, one.room)): one for one in known[:ROOMS]
        }
        if not asking:
            return {}
        done, late = await asyncio.wait(asking, timeout=SOON)
        for one in late:
            one.cancel()
        await asyncio.gather(*late, return_exceptions=True)
        there = [one for task, one in asking.items() if task in done and task.result()]
        return {one.room.key: one.name or one.room.channel for one in there}


def _carried(drawn: Any) -> Iterator[Json]:
    """What the buttons of a drawn card carry."""
    if isinstance(drawn, dict):
        if "usher" in drawn:
            yield drawn
        else:
            yield from _carried(list(drawn.values()))
    elif isinstance(drawn, list):
        for one in drawn:
            yield from _carried(one)


def _origin(event: FromPerson) -> Json:
    """What opens a form again: the press, or the command with the room it was typed in."""
    match event:
        case Pressed(code=code, engagement=engagement, arg=arg, revision=revision):
            return {"c": code, "e": engagement, "a": arg, "r": revision}
        case Commanded(command=command, text=text, room=room):
            where = {} if room.direct else {"in": room.channel}
            return {"do": f"/{command} {text}"[:COMMAND].strip(), **where}
    return {}
