"""The command line about playbooks: copy one, check yours, see what differs and what was proposed."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.terminal import speaking
from bot.ports import Archive


def playbook_cli(
    own: Callable[[], Path], data: Callable[[], Path], opened: Callable[[Path], Archive]
) -> typer.Typer:
    """The commands of ``python app.py playbook``, which load what they need when they run.

    ``own`` is the firm's folder of playbooks and ``data`` the bot's, both as the settings have them.
    """
    told = "Copy a playbook, check yours, see what differs, and what was proposed."
    cli = typer.Typer(no_args_is_help=True, help=told)

    @cli.command()
    def new(
        name: Annotated[str, typer.Argument(help="Its id: small letters, digits and _.")],
        source: Annotated[str, typer.Option("--from", help="services or agency.")] = "services",
    ) -> None:
        """Copy a shipped playbook into your folder of playbooks, to edit it there."""
        from bot.commands import playbook  # noqa: PLC0415

        with speaking():
            typer.echo(playbook.new(name, source, own()))

    @cli.command()
    def check(
        files: Annotated[list[Path] | None, typer.Argument(help="Instead of all of yours.")] = None,
    ) -> None:
        """Check playbooks: every fault with its file, line and path, and what to write instead."""
        from bot.commands import playbook  # noqa: PLC0415

        with speaking():
            typer.echo(playbook.checked(own(), files or ()))

    @cli.command()
    def diff(
        one: Annotated[str, typer.Argument(help="A file, or the name of a playbook of yours.")],
        other: Annotated[
            str | None, typer.Argument(help="What to compare it with; else the nearest shipped one.")
        ] = None,
    ) -> None:
        """Show what a playbook of yours changed, setting by setting, against the shipped one or another."""
        from bot.commands.playbook_diff import diff as compared  # noqa: PLC0415

        with speaking():
            typer.echo(compared(one, other, own()))

    @cli.command()
    def proposals(
        every: Annotated[bool, typer.Option("--all", help="Those that were settled, too.")] = False,
    ) -> None:
        """Print what was proposed for the playbooks. The bot must not be running on the data."""
        from bot.commands.proposals import proposals as proposed  # noqa: PLC0415

        with speaking():
            typer.echo(proposed(opened, data(), every=every))

    return cli
