"""The command line about the store: write it out, bring it from one store to another, bring it up to this release."""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Annotated, Literal, Protocol, TypeVar

import typer

from bot.cards.card import say
from bot.commands.terminal import Stopped, speaking, told
from bot.ports import Archive

T = TypeVar("T")
#: Is told how many documents are done.
Count = Callable[[int], None]


Source = Literal["tinydb", "postgres"]


class Moved(Protocol):
    """What came of a move."""

    @property
    def documents(self) -> int: ...
    @property
    def lines(self) -> int: ...


class Stores(Protocol):
    """What there is to do with stores, as the settings name them; loaded when it is used."""

    @property
    def kinds(self) -> Sequence[str]: ...
    @property
    def folder(self) -> Path: ...
    @property
    def database(self) -> str: ...
    async def open(self) -> Archive: ...
    def move(self, source: Source, count: Count) -> Awaitable[Moved]: ...
    def forget(self) -> Awaitable[int]: ...
    def upgrade(self, count: Count) -> Awaitable[int]: ...


def store_commands(cli: typer.Typer, stores: Callable[[], Stores]) -> None:
    """Add ``export``, ``move``, ``upgrade`` and ``forget-tokens``; ``stores`` reads the settings."""

    @cli.command()
    def export(
        to: Annotated[Path, typer.Option(help="The folder to write to, or - to print.")] = Path("export"),
        engagement: Annotated[str | None, typer.Option(help="Only the project with this id.")] = None,
        person: Annotated[
            str | None, typer.Option(help="All that is kept of one person: their id or e-mail address.")
        ] = None,
        json: Annotated[
            bool, typer.Option("--json", help="All data as plain JSON; tokens left out.")
        ] = False,
        issues: Annotated[
            bool, typer.Option("--issues", help="The issues, with their log and figures.")
        ] = False,
        portal: Annotated[
            bool, typer.Option("--portal", help="The client portal, to hand over to the client.")
        ] = False,
        html: Annotated[bool, typer.Option("--html", help="Issues or portal as pages to print.")] = False,
        client: Annotated[
            bool, typer.Option("--client", help="Of the issues what the client was told.")
        ] = False,
    ) -> None:
        """Write handoffs, issues or portals, or all data as JSON. No bot may be running on a folder meanwhile."""
        from bot.commands.export import export as exported  # noqa: PLC0415 - loaded when it runs
        from bot.commands.export_issues import Report  # noqa: PLC0415
        from bot.commands.export_portal import PortalPages  # noqa: PLC0415

        with speaking():
            its = stores()
            if not its.database:
                _there(its.folder)
            pages = Report(html=html, client=client).pages if issues or html or client else None
            pages = PortalPages(html=html).pages if portal else pages
            for file in exported(its.open, to, engagement, its.kinds if json else (), person, pages):
                typer.echo(file, err=True)

    @cli.command()
    def move(
        source: Annotated[Source, typer.Option("--from", help="Where everything is now.")],
        target: Annotated[Source, typer.Option("--to", help="Where it is to be.")],
    ) -> None:
        """Bring everything from USHER_DATA to DATABASE_URL, or back, and compare. Stop the bot first."""
        with speaking():
            its = stores()
            if source == target:
                raise Stopped(say("move-same"))
            if not its.database:
                raise Stopped(say("command-no-database"))
            if source == "tinydb":
                _there(its.folder)
            done = asyncio.run(_counted(lambda count: its.move(source, count)))
            typer.echo(told(say("move-done", documents=done.documents, lines=done.lines)))

    @cli.command()
    def upgrade() -> None:
        """Once every replica runs this release: write the database in its shapes. Earlier ones cannot start then."""
        with speaking():
            its = stores()
            if not its.database:
                raise Stopped(say("command-no-database"))
            count = asyncio.run(_counted(its.upgrade))
            typer.echo(told(say("upgrade-done", count=count)))

    @cli.command()
    def forget_tokens() -> None:
        """If a key is lost: take out the stored tokens that no key in USHER_KEY decrypts. Stop the bot first."""
        with speaking():
            its = stores()
            if not its.database:
                _there(its.folder)
            count = asyncio.run(_whole(its.forget()))
            typer.echo(told(say("forget-tokens-done" if count else "forget-tokens-none", count=count)))


async def _whole(work: Awaitable[T]) -> T:
    return await work


async def _counted(work: Callable[[Count], Awaitable[T]]) -> T:
    """Do something that takes a while, and show how far it is."""
    from rich.progress import Progress, TextColumn  # noqa: PLC0415 - takes a quarter of a second

    with Progress(
        TextColumn("{task.completed:,}"), transient=True, disable=not sys.stdout.isatty()
    ) as progress:
        task = progress.add_task("")
        return await work(lambda count: progress.update(task, completed=count))


def _there(data: Path) -> None:
    """Raise ``Stopped`` unless a folder holds a store: nothing is made by looking."""
    if not (data / "lock").is_file():
        raise Stopped(say("command-no-data", folder=str(data)))
