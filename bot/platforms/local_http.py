"""The local page's addresses: a page for each seat and place, posts that change something, a stream that tells."""

import asyncio
from dataclasses import dataclass

from aiohttp import web

from bot.effects import ShowHome
from bot.errors import UsherError
from bot.model.languages import closest
from bot.platforms import local_view
from bot.platforms.local_acts import Acts
from bot.platforms.local_desks import Trouble
from bot.platforms.local_guard import guarded
from bot.platforms.local_office import Office
from bot.platforms.local_people import BY_USER, INTERNAL, SITTERS, Place, Sitter, address, met, places
from bot.platforms.local_posts import Posts, first

#: What /page/ serves, and as what.
FILES = {
    "page.css": "text/css",
    "page.js": "text/javascript",
    "mark.svg": "image/svg+xml",
}
#: The header with which an open page looks again by itself: an act of the same seat may be waiting for its own answer.
FOLLOWS = "X-Follows"


@dataclass(frozen=True, slots=True)
class Pages:
    """Handlers over the office; each is guarded when its route is added."""

    office: Office
    acts: Acts
    posts: Posts

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
        # Read whole: a file that is sent piece by piece stays open where the browser leaves in between.
        body = await asyncio.to_thread((local_view.FOLDER / name).read_bytes)
        return web.Response(body=body, headers={"Content-Type": FILES[name], "Cache-Control": "no-cache"})

    async def page(self, request: web.Request) -> web.StreamResponse:
        """One place, as one seat sees it; to look at it is to have read it. Only who acted is told what went wrong."""
        sitter, place = _where(request)
        home = None
        trouble = None if FOLLOWS in request.headers else self.office.desks.told(sitter.user)
        try:
            if place.kind == "home":
                reply = await self.acts.home(sitter, place)
                home = next((one.card for one in reply.live if isinstance(one, ShowHome)), None)
            elif messages := self.office.history.messages(place.channel):
                await self.office.desks.read(sitter.user, place.channel, messages[-1].n)
        except UsherError as error:
            trouble = trouble or Trouble(error.text)
        wanted = request.query.get("shown", "")
        shown = int(wanted) if wanted.isdecimal() and len(wanted) < 6 else local_view.SHOWN
        html = await local_view.page(self.office, sitter, place, home, shown, trouble)
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
            posted = [*request.query.items(), *(await request.post()).items()]
        except (UnicodeDecodeError, LookupError) as error:
            raise web.HTTPBadRequest from error
        data = [(name, value) for name, value in posted if isinstance(value, str)]
        channel = place.channel
        try:
            channel = await self.posts.do(sitter, place, request.match_info["act"], data)
        except UsherError as error:
            self.office.desks.trouble(sitter.user, error.text, first(data, "text"))
        raise web.HTTPSeeOther(address(sitter, channel))


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
