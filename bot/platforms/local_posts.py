"""What a seat posts: each act by its name, with the fields of the posted form."""

from collections.abc import Sequence
from dataclasses import dataclass

from aiohttp import web

from bot.cards.html import pressed, words_plain
from bot.model.languages import LANGUAGES
from bot.platforms import local_guide
from bot.platforms.local_acts import Acts
from bot.platforms.local_forms import typed
from bot.platforms.local_moves import Mover
from bot.platforms.local_office import Office
from bot.platforms.local_people import INTERNAL, Place, Sitter, places

#: The longest value of a button that is read at all.
LONGEST = 4_000
Posted = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Posts:
    """Every act answers with the channel to show next; 404 for one that is none, 400 for one that is garbled.

    They raise UsherError when nothing was done.
    """

    office: Office
    acts: Acts
    mover: Mover

    async def do(self, sitter: Sitter, place: Place, act: str, data: Posted) -> str:
        """What is said in the conversation; the rest is done at the desk."""
        message = self.office.history.get(place.room.channel, first(data, "message"))
        match act:
            case "say":
                return await self.acts.say(sitter, place, first(data, "text"))
            case "press":
                return await self._press(sitter, place, data)
            case "submit" if not first(data, "example"):
                return await self.acts.submit(sitter, place, first(data, "view"), data)
            case "react" if message:
                return await self.acts.react(sitter, place, message, first(data, "emoji"))
            case "language" if first(data, "language") in LANGUAGES:
                return await self.acts.language(sitter, place, first(data, "language"))
            case "begin" if sitter.ours:
                await self.acts.command(sitter, places(sitter)[INTERNAL.channel], "usher", "new")
                await self._fill(sitter, {})
                return INTERNAL.channel
            case "dismiss" if message and message.only == sitter.user:
                await self.office.history.drop(message)
            case _:
                await self._at_desk(sitter, act, data)
        return place.channel

    async def _at_desk(self, sitter: Sitter, act: str, data: Posted) -> None:
        """What changes the page and says nothing."""
        match act:
            case "submit":
                await self._fill(sitter, typed(data))
            case "close":
                await self.office.desks.close(sitter.user)
            case "guide":
                await self.office.desks.change(sitter.user, guided=first(data, "guide") == "on")
            case "clock":
                await self.mover.move(first(data, "step"))
            case _:
                raise web.HTTPNotFound

    async def _press(self, sitter: Sitter, place: Place, data: Posted) -> str:
        value = first(data, "press")
        try:
            button = pressed(value if len(value) < LONGEST else "")
        except ValueError as error:
            raise web.HTTPBadRequest from error
        return await self.acts.press(sitter, place, first(data, "message"), button)

    async def _fill(self, sitter: Sitter, so_far: dict[str, tuple[str, ...]]) -> None:
        """Write the example into the open form, where there is one for it."""
        opened = self.office.desks.seat(sitter.user).open
        if opened is None:
            return
        own = await self.office.reader(sitter)
        shown = local_guide.filled(
            opened.form, so_far, lambda text: words_plain(text, own, self.office.texts)
        )
        await self.office.desks.refill(sitter.user, shown)


def first(data: Posted, name: str) -> str:
    """The first value under a name; empty where there is none."""
    return next((value for key, value in data if key == name), "")
