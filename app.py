"""The only wiring place: settings → store, agenda engine, platforms → one aiohttp application; the command line."""

import asyncio
import contextlib
import signal
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime

import aiohttp
import structlog
import typer
from aiohttp import web

from bot.delivery import Delivery
from bot.engines.embedded import EmbeddedEngine
from bot.engines.stepping import SteppingEngine
from bot.errors import UsherError
from bot.logs import set_up
from bot.model.document import Document
from bot.model.owed import DueItem
from bot.outbox import Outbox
from bot.playbooks.parse import load as load_playbooks
from bot.ports import AgendaEngine, Clock, Messenger
from bot.ringing import LATE, Ringer
from bot.settings import Settings, read_settings
from bot.texts.lookup import Texts
from bot.turn import Turns
from bot.web import LARGEST, Vitals, vital_routes
from storage.tiny import TinyStore

cli = typer.Typer(no_args_is_help=True, add_completion=False)
log = structlog.get_logger("usher")

#: Slack asks for about one message a second in a channel.
PACE = {"slack": 1.0}
#: Real time passes in the local workspace too: seconds between two looks at what is due.
TICK = 5.0


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass(slots=True)
class Core:
    """The core of a running bot, whatever platforms it serves."""

    store: TinyStore
    clock: Clock
    texts: Texts
    turns: Turns
    outbox: Outbox
    ringer: Ringer
    messengers: dict[str, Messenger]

    @classmethod
    def build(cls, settings: Settings, store: TinyStore, clock: Clock, engine: AgendaEngine) -> "Core":
        """Put the core together; nothing runs yet."""
        messengers: dict[str, Messenger] = {}
        outbox = Outbox(Delivery(store, messengers, clock), PACE)

        def committed(written: tuple[Document, ...]) -> None:
            outbox.wake(written)
            for doc in written:
                if isinstance(doc, DueItem):
                    engine.arm(doc.due_at)

        turns = Turns(store, clock, load_playbooks(settings.usher_playbooks), committed)
        return cls(store, clock, Texts(), turns, outbox, Ringer(store, clock, turns.take, outbox, engine), messengers)

    def vitals(self) -> Vitals:
        """What /readyz and /metrics ask."""
        return Vitals(
            healthy=lambda: self.store.healthy,
            in_hand=lambda: self.turns.in_hand,
            taken=lambda: self.turns.taken,
            sent=lambda: self.outbox.sent,
            failed=lambda: self.outbox.failed,
            waiting=lambda: len(self.outbox.queues),
            lateness=lambda: self.ringer.lateness,
        )


@contextlib.asynccontextmanager
async def house(settings: Settings) -> AsyncIterator[web.Application]:
    """The whole bot as one aiohttp application, started; stopped in order at the end."""
    store = TinyStore.open(settings.usher_data)
    app = web.Application(client_max_size=LARGEST)
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(store.close)
        serve = _tokens if settings.slack else _local
        core = await serve(settings, store, app, stack)
        vital_routes(app, core.vitals(), late=LATE.total_seconds())
        stack.push_async_callback(core.outbox.stop)
        await core.ringer.ring(unsure=True)
        yield app


async def _local(
    settings: Settings, store: TinyStore, app: web.Application, stack: contextlib.AsyncExitStack
) -> Core:
    """No tokens: the local workspace, whose clock only people move."""
    from bot.platforms.local import LocalPlatform  # noqa: PLC0415 - only what is served is imported
    from bot.platforms.local_clock import LocalClock  # noqa: PLC0415

    clock, engine = LocalClock(store), SteppingEngine()
    await clock.load()
    core = Core.build(settings, store, clock, engine)

    async def advance(to: datetime) -> None:
        await engine.advance(to, clock, store, core.ringer.ring, core.outbox.drain)

    async def tick() -> None:
        while True:
            await asyncio.sleep(TICK)
            await core.ringer.ring()

    local = LocalPlatform(store, core.texts, core.turns.take, clock, advance)
    core.messengers["local"] = local.messenger
    local.routes(app)
    await local.start()
    stack.push_async_callback(local.stop)
    ticking = asyncio.create_task(tick())
    stack.callback(ticking.cancel)
    return core


async def _tokens(
    settings: Settings, store: TinyStore, app: web.Application, stack: contextlib.AsyncExitStack
) -> Core:
    """With tokens: the platforms they belong to, on the machine's clock."""
    from bot.platforms.slack import Keys, SlackPlatform  # noqa: PLC0415

    engine = EmbeddedEngine()
    core = Core.build(settings, store, SystemClock(), engine)
    session = await stack.enter_async_context(aiohttp.ClientSession())
    keys = Keys(
        signing_secret=settings.slack_signing_secret.get_secret_value(),
        bot_token=settings.slack_bot_token.get_secret_value(),
        app_token=settings.slack_app_token.get_secret_value(),
        client_id=settings.slack_client_id,
        client_secret=settings.slack_client_secret.get_secret_value(),
    )
    slack = SlackPlatform(
        keys,
        store,
        core.texts,
        core.turns.take,
        core.clock,
        session,
        api_url=settings.slack_api_url,
        public_url=settings.public_url,
    )
    core.messengers["slack"] = slack.messenger
    slack.routes(app)
    await slack.start()
    stack.push_async_callback(slack.stop)
    engine.start(core.ringer.ring)
    stack.callback(engine.stop)
    return core


async def _serve(settings: Settings) -> None:
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    async with house(settings) as app:
        runner = web.AppRunner(app, access_log=None, handle_signals=False)
        await runner.setup()
        try:
            await web.TCPSite(runner, settings.host, settings.port).start()
            log.info("serving", address=f"http://{settings.host}:{settings.port}")
            await stop.wait()
        finally:
            await runner.cleanup()


@cli.callback()
def usher() -> None:
    """Usher walks a client through onboarding, in chat."""


@cli.command()
def serve() -> None:
    """Serve the local workspace, or with tokens in the environment Slack (what `make run` starts)."""
    try:
        settings = read_settings()
        set_up(settings.log_level, settings.log_format)
        asyncio.run(_serve(settings))
    except UsherError as fault:
        sys.exit(f"{type(fault).__name__}: {fault}")


if __name__ == "__main__":
    cli()
