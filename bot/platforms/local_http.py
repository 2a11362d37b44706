"""The local page's addresses: a page for each seat and place, posts that change something, a stream that tells."""

from collections.abc import Sequence
from dataclasses import dataclass

from aiohttp import web

from bot.cards.html import pressed, words_plain
from bot.effects import ShowHome
from bot.errors import UsherError
from bot.model.languages import LANGUAGES, closest
from bot.platforms import local_guide, local_view
from bot.platforms.local_acts import Acts
from bot.platforms.local_forms import typed
from bot.platforms.local_guard import guarded
from bot.platforms.local_moves import Mover
from bot.platforms.local_office import Office
from bot.platforms.local_people import BY_USER, INTERNAL, SITTERS, Place, Sitter, address, met, places

#: What /page/ serves, and as what.
FILES = {
    "page.css": "text/css",
    "page.js": "text/javascript",
    "mark.svg": "image/svg+xml",
}
#: The longest value of a button that is read at all.
LONGEST = 4_000
Posted = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Pages:
    """Handlers over the office; each is guarded when its route is added."""

    office: Office
    acts: Acts
    mover: Mover

    def routes(self, app: web.Application) -> None:
        """Add the page's routes to the application."""
        app.router.add_get("/", guarded(self.door))
        app.router.add_get("/page/{file}", guarded(self.file))
        app.router.add_get("/live/{user}", guarded(self.live))
        app.router.add_get("/as/{user}/{channel}", guarded(self.page))
        app.router.add_post("/as/{user}/{channel}/{act}", guarded(self.act))

    async def door(self, request: web.Request) -> web.StreamResponse:
        """The first visit gives every seat the browser's language; every visit leads to a seat."""
        if self.office.desks.fresh:
            wishes = [
                wish.split(";")[0].strip() for wish in request.headers.get("Accept-Language", "").split(",")
            ]
            for sitter in SITTERS:
                await self.office.desks.change(sitter.user, language=closest(*wishes))
                await self.acts.take(met(sitter, closest(*wishes)))
        raise web.HTTPFound(address(SITTERS[0], INTERNAL.channel))

    async def file(self, request: web.Request) -> web.StreamResponse:
        """The style sheet, the script, the mark."""
        name = request.match_info["file"]
        if name not in FILES:
            raise web.HTTPNotFound
        return web.FileResponse(
            local_view.FOLDER / name, headers={"Content-Type": FILES[name], "Cache-Control": "no-cache"}
        )

    async def page(self, request: web.Request) -> web.StreamResponse:
        """One place, as one seat sees it; to look at it is to have read it."""
        sitter, place = _where(request)
        home = None
        try:
            if place.kind == "home":
                reply = await self.acts.home(sitter, place)
                home = next((one.card for one in reply.live if isinstance(one, ShowHome)), None)
            elif messages := self.office.history.messages(place.channel):
                await self.office.desks.read(sitter.user, place.channel, messages[-1].n)
        except UsherError as error:
            self.office.desks.trouble(sitter.user, error.text)
        wanted = request.query.get("shown", "")
        shown = int(wanted) if wanted.isdecimal() and len(wanted) < 6 else local_view.SHOWN
        html = await local_view.page(self.office, sitter, place, home, shown)
        return web.Response(text=html, content_type="text/html")

    async def live(self, request: web.Request) -> web.StreamResponse:
        """The stream of changes that a seat may know of."""
        sitter = _sitter(request)
        response = web.StreamResponse(
            headers={
                "Content-Type": "text/event-stream",
                "X-Accel-Buffering": "no",
                "Cache-Control": "no-store",
            }
        )
        await response.prepare(request)
        visible = {place.room.channel for place in places(sitter).values()}
        seen = request.headers.get("Last-Event-ID")
        try:
            async for event in self.office.live.follow(seen, visible):
                await response.write(event)
        except ConnectionResetError:
            pass
        return response

    async def act(self, request: web.Request) -> web.StreamResponse:
        """One act of one seat; answers with where to look next."""
        sitter, place = _where(request)
        try:
            data = [(name, value) for name, value in (await request.post()).items() if isinstance(value, str)]
        except (UnicodeDecodeError, LookupError) as error:
            raise web.HTTPBadRequest from error
        channel = place.channel
        try:
            channel = await self._do(sitter, place, request, data)
        except UsherError as error:
            self.office.desks.trouble(sitter.user, error.text, _first(data, "text"))
        raise web.HTTPSeeOther(address(sitter, channel))

    async def _do(self, sitter: Sitter, place: Place, request: web.Request, data: Posted) -> str:
        desks = self.office.desks
        match request.match_info["act"]:
            case "say":
                return await self.acts.say(sitter, place, _first(data, "text"))
            case "press":
                return await self._press(sitter, place, data)
            case "submit" if _first(data, "example"):
                await self._fill(sitter, typed(data))
            case "submit":
                return await self.acts.submit(sitter, place, request.query.get("view", ""), data)
            case "close":
                await desks.close(sitter.user)
            case "react" if message := self.office.history.get(place.room.channel, _first(data, "message")):
                return await self.acts.react(sitter, place, message, _first(data, "emoji"))
            case "dismiss" if message := self.office.history.get(place.room.channel, _first(data, "message")):
                if message.only == sitter.user:
                    await self.office.history.drop(message)
            case "language" if _first(data, "language") in LANGUAGES:
                return await self.acts.language(sitter, place, _first(data, "language"))
            case "guide":
                await desks.change(sitter.user, guided=_first(data, "guide") == "on")
            case "begin" if sitter.ours:
                await self.acts.command(sitter, places(sitter)[INTERNAL.channel], "usher", "new")
                await self._fill(sitter, {})
                return INTERNAL.channel
            case "clock":
                await self.mover.move(_first(data, "step"))
            case _:
                raise web.HTTPNotFound
        return place.channel

    async def _press(self, sitter: Sitter, place: Place, data: Posted) -> str:
        value = _first(data, "press")
        try:
            button = pressed(value if len(value) < LONGEST else "")
        except ValueError as error:
            raise web.HTTPBadRequest from error
        return await self.acts.press(sitter, place, _first(data, "message"), button)

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


def _first(data: Posted, name: str) -> str:
    return next((value for key, value in data if key == name), "")


def _sitter(request: web.Request) -> Sitter:
    sitter = BY_USER.get(request.match_info["user"])
    if sitter is None:
        raise web.HTTPNotFound
    return sitter


def _where(request: web.Request) -> tuple[Sitter, Place]:
    """The seat and the place of an address; a place that the seat may not see is not there."""
    sitter = _sitter(request)
    place = places(sitter).get(request.match_info["channel"])
    if place is None:
        raise web.HTTPNotFound
    return sitter, place
