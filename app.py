"""The only wiring place: settings → store, agenda engine, platforms → one aiohttp application; the command line."""

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Protocol

import aiohttp
import structlog
import typer
from aiohttp import web

from bot.cards.card import say
from bot.commands.playbook_cli import playbook_cli
from bot.commands.store_cli import store_commands
from bot.commands.terminal import speaking, told
from bot.core import PACE_OF_MANY, Core, SystemClock
from bot.downloads import download_routes
from bot.engines.embedded import EmbeddedEngine
from bot.engines.stepping import SteppingEngine
from bot.errors import UsherError
from bot.hooks import hook_routes
from bot.logs import set_up
from bot.model.languages import LANGUAGES, Language
from bot.platforms import outward
from bot.ports import Archive, Messenger
from bot.refresh import Refresh
from bot.settings import Settings, read_settings
from bot.settling import settle, start
from bot.understanding.classify import warm
from bot.web import IN_HAND, shut, vital_routes
from storage.looking import look
from storage.stores import Stores, look_database
from storage.tiny import TinyStore

if TYPE_CHECKING:
    from bot.engines.postgres import PostgresEngine

cli = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
log = structlog.get_logger("usher")

#: Real time passes in the local workspace too: seconds between two looks at what is due.
TICK = 5.0


@contextlib.asynccontextmanager
async def house(settings: Settings) -> AsyncIterator[web.Application]:
    """The whole bot as one aiohttp application, started; stopped in order at the end."""
    store = await _stores(settings).open()
    app = web.Application()
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(store.close)
        serve = _tokens if settings.slack or settings.teams else _local
        core = await serve(settings, store, app, stack)
        download_routes(app, store, core.texts, core.clock)
        hook_routes(app, core.turns.take, settings.webhook_secret.get_secret_value())
        vital_routes(app, core.vitals())
        await stack.enter_async_context(core.running())
        yield app


def _stores(settings: Settings) -> Stores:
    database, keys = settings.database_url.get_secret_value(), settings.usher_key.get_secret_value()
    return Stores(settings.usher_data, database, keys)


async def _local(
    settings: Settings, store: Archive, app: web.Application, stack: contextlib.AsyncExitStack
) -> Core:
    """No tokens: the local workspace, whose clock only people move."""
    from bot.platforms.local import LocalPlatform  # noqa: PLC0415 - only what is served is imported
    from bot.platforms.local_clock import LocalClock  # noqa: PLC0415

    clock, engine = LocalClock(store), SteppingEngine()
    await clock.load()
    here = settings.public_url or f"http://{settings.host}:{settings.port}"
    core = Core.build(settings.usher_playbooks, store, clock, engine, here)

    async def advance(to: datetime) -> None:
        await engine.advance(to, clock, store, core.ringer.ring, core.outbox.drain)

    async def tick() -> None:
        while True:
            await asyncio.sleep(TICK)
            try:
                await core.ringer.ring()
            except UsherError:
                log.exception("agenda.ring_failed")

    local = LocalPlatform(store, core.texts, core.turns.take, clock, advance)
    core.messengers["local"] = local.messenger
    local.routes(app)
    await local.start()
    stack.push_async_callback(local.stop)
    await core.ringer.ring(unsure=True)
    ticking = asyncio.create_task(tick())
    stack.callback(ticking.cancel)
    return core


async def _tokens(
    settings: Settings, store: Archive, app: web.Application, stack: contextlib.AsyncExitStack
) -> Core:
    """With tokens: the platforms they belong to, on the machine's clock."""
    engine = _many(url) if (url := settings.database_url.get_secret_value()) else EmbeddedEngine()
    core = Core.build(settings.usher_playbooks, store, SystemClock(), engine, settings.public_url)
    core.outbox.pace = {**core.outbox.pace, **settings.pace}
    session = await stack.enter_async_context(outward.session())
    for served, make in ((settings.slack, _slack), (settings.teams, _teams)):
        if served:
            platform = make(settings, core, session)
            core.messengers[platform.messenger.platform] = platform.messenger
            core.reached.append(platform.ready)
            platform.routes(app)
            await platform.start()
            stack.push_async_callback(platform.stop)
    if isinstance(engine, EmbeddedEngine):
        await core.ringer.ring(unsure=True)
        engine.start(core.ringer.ring)
        stack.push_async_callback(engine.stop)
    else:
        core.outbox.pace = {**PACE_OF_MANY, **settings.pace}
        core.outbox.elsewhere, core.outbox.delivery.holds = engine.soon, engine.holds
        await engine.start(core.ringer.ring_these, core.outbox.post, core.ringer.found_late)
        stack.push_async_callback(engine.stop)
    return core


def _many(url: str) -> "PostgresEngine":
    from bot.engines.postgres import PostgresEngine  # noqa: PLC0415 - only what is used is imported

    return PostgresEngine(url)


class Platform(Protocol):
    """What serving a platform with tokens takes."""

    @property
    def messenger(self) -> Messenger: ...
    def routes(self, app: web.Application) -> None: ...
    async def start(self) -> None: ...
    async def ready(self) -> bool: ...
    async def stop(self) -> None: ...


def _slack(settings: Settings, core: Core, session: aiohttp.ClientSession) -> Platform:
    from bot.platforms.slack import Keys, SlackPlatform  # noqa: PLC0415 - only what is served is imported

    keys = Keys(
        signing_secret=settings.slack_signing_secret.get_secret_value(),
        bot_token=settings.slack_bot_token.get_secret_value(),
        app_token=settings.slack_app_token.get_secret_value(),
        client_id=settings.slack_client_id,
        client_secret=settings.slack_client_secret.get_secret_value(),
    )
    return SlackPlatform(
        keys,
        core.store,
        core.texts,
        core.turns.take,
        core.clock,
        session,
        api_url=settings.slack_api_url,
        public_url=settings.public_url,
    )


def _teams(settings: Settings, core: Core, session: aiohttp.ClientSession) -> Platform:
    from bot.platforms.teams import TeamsPlatform  # noqa: PLC0415
    from bot.platforms.teams_tokens import Identity  # noqa: PLC0415

    settings.check_teams()
    identity = Identity(
        settings.teams_app_type,
        settings.teams_app_id,
        settings.teams_tenant_id,
        settings.teams_app_password.get_secret_value(),
        settings.teams_login_url,
        settings.identity_endpoint,
        settings.identity_header.get_secret_value(),
    )
    return TeamsPlatform(
        identity,
        core.store,
        core.texts,
        core.turns.take,
        core.clock,
        session,
        Refresh(core.outbox.delivery).standing,
        service_urls=settings.teams_service_urls,
        openid=settings.teams_openid_url,
    )


async def _serve(settings: Settings) -> None:
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    warm(LANGUAGES[0])  # no message waits for it, and what is left of its making is used by what comes after
    async with house(settings) as app:
        runner = web.AppRunner(app, access_log=None, handle_signals=False, shutdown_timeout=IN_HAND)
        await runner.setup()
        try:
            await web.TCPSite(runner, settings.host, settings.port).start()
            settle()
            address = f"http://{settings.host}:{settings.port}"
            log.info("serving", address=address)
            if not (settings.slack or settings.teams):
                typer.echo(told(say("command-serving", address=address)))
            await stop.wait()
        finally:
            await shut(runner)


@cli.callback()
def usher() -> None:
    """Usher walks a client through onboarding, in chat."""


def _settings(level: str | None = "warning") -> Settings:
    settings = read_settings()
    set_up(level or settings.log_level, settings.log_format)
    return settings


@cli.command()
def serve() -> None:
    """Serve the local workspace, or with tokens in the environment Slack, Teams or both (what `make run` starts)."""
    start()
    with speaking():
        asyncio.run(_serve(_settings(level=None)))


# The commands below load what they need when they run, so that a start does not wait for it.


@cli.command()
def doctor() -> None:
    """Check settings, data folder, playbooks, tokens and port, and say what to put right."""
    from bot.commands.doctor import doctor as examine  # noqa: PLC0415
    from bot.commands.doctor import report  # noqa: PLC0415

    set_up("error", "text")
    findings = asyncio.run(examine(look, look_database))
    typer.echo(report(findings))
    raise typer.Exit(any(one.mark == "✗" for one in findings))


@cli.command()
def rehearse(
    file: Annotated[Path, typer.Argument(help="The script, for example rehearsals/handoff.yml.")],
    language: Annotated[Language | None, typer.Option(help="Instead of the script's language.")] = None,
    json: Annotated[bool, typer.Option("--json", help="The transcript as JSON.")] = False,
) -> None:
    """Play a scripted conversation on a clock of its own, and print what everybody saw."""
    from bot.commands.rehearse import rehearse as rehearsed  # noqa: PLC0415

    with speaking():
        settings = _settings()
        rehearsed(
            file,
            language,
            lambda clock, engine: Core.build(settings.usher_playbooks, TinyStore.in_memory(), clock, engine),
            as_json=json,
        )


store_commands(cli, lambda: _stores(_settings()))


@cli.command()
def classify(
    file: Annotated[Path, typer.Argument(help='Lines of JSON: {"id", "text", "lang"?, "via"?}.')],
) -> None:
    """Say how messages are understood, a line of JSON each: issue, category, severity, urgency, and why."""
    from bot.commands.classify import Bad, lines  # noqa: PLC0415

    with speaking():
        bad = False
        for line in lines(file):
            bad |= isinstance(line, Bad)
            typer.echo(told(line.words) if isinstance(line, Bad) else line, err=isinstance(line, Bad))
        raise typer.Exit(bad)


cli.add_typer(
    playbook_cli(lambda: _settings().usher_playbooks, lambda: _settings().usher_data, TinyStore.open),
    name="playbook",
)

if __name__ == "__main__":
    cli()
