"""A folder of its own, an environment without settings, and the command line to run in them."""

import logging
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from app import cli
from bot.settings import Settings
from tests.commands.played import fill
from tests.plainly import log_plainly

Run = Callable[..., Result]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder; nothing is set but the language."""
    monkeypatch.chdir(tmp_path)
    for name in [*os.environ]:
        if name.startswith(("USHER_", "SLACK_", "TEAMS_", "LC_")) or name.lower() in Settings.model_fields:
            monkeypatch.delenv(name)
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    return tmp_path


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which the shipped handoff was played, once for all tests."""
    folder = tmp_path_factory.mktemp("played") / "data"
    fill(folder)
    return folder


@pytest.fixture
def data(here: Path, played: Path) -> Path:
    """A copy of it, as ``data`` in the working folder."""
    return Path(shutil.copytree(played, here / "data"))


@pytest.fixture
def run(here: Path) -> Iterator[Run]:
    """``run("export", "--json")`` as at the prompt."""
    handlers, level = logging.root.handlers, logging.root.level

    def invoke(*args: object) -> Result:
        result = CliRunner().invoke(cli, [str(arg) for arg in args])
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    yield invoke
    logging.root.handlers, logging.root.level = handlers, level
    log_plainly()
