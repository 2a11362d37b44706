"""The local workspace: a small chat client on this machine, where Usher works without any token."""

from aiohttp import web

from bot.platforms.local_acts import Acts
from bot.platforms.local_clock import LocalClock
from bot.platforms.local_desks import Desks
from bot.platforms.local_history import History
from bot.platforms.local_http import Pages
from bot.platforms.local_live import Live
from bot.platforms.local_messenger import LocalMessenger
from bot.platforms.local_moves import Advance, Mover
from bot.platforms.local_office import Office
from bot.platforms.local_people import SITTERS, arrivals, met
from bot.platforms.local_posts import Posts
from bot.ports import Store, Take
from bot.texts.lookup import Texts


class LocalPlatform:
    """Wires the page to the core: ``take`` goes in, ``messenger`` comes out, ``advance`` lets time pass.

    ``clock`` must be loaded. ``advance(to)`` has everything happen that falls due up to ``to`` (aware), and may
    move the clock on its way; the page moves it the rest.
    """

    seats = SITTERS

    def __init__(self, store: Store, texts: Texts, take: Take, clock: LocalClock, advance: Advance) -> None:
        self._live = Live(clock.now())
        self._history = History(store, clock, self._live)
        self._desks = Desks(store, clock)
        office = Office(store, texts, clock, self._live, self._history, self._desks)
        self._acts = Acts(office, take)
        self._pages = Pages(office, self._acts, Posts(office, self._acts, Mover(office, advance)))
        self.messenger = LocalMessenger(self._history)

    def routes(self, app: web.Application) -> None:
        """Add the page to the application; its streams end when the application shuts down."""
        self._pages.routes(app)
        app.on_shutdown.append(self._shut)

    async def start(self) -> None:
        """Read what is kept, introduce everybody to the core, and hand over what it has not heard yet."""
        await self._history.load()
        await self._desks.load()
        for joined in arrivals():
            await self._acts.take(joined)
        for sitter in SITTERS:
            await self._acts.take(met(sitter, self._desks.seat(sitter.user).language))
        await self._acts.catch_up()

    async def stop(self) -> None:
        """End the streams of open pages."""
        await self._live.stop()

    async def _shut(self, _: web.Application) -> None:
        await self.stop()
