"""How a command speaks to the person at the keyboard: in their language, and never with a traceback."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from bot.cards.card import Text, say
from bot.cards.reader import Reader
from bot.errors import Locked, UsherError
from bot.model.languages import closest
from bot.texts.lookup import Texts
from bot.texts.spell import spell


class Stopped(UsherError):
    """Something stands in the way of a command; ``text`` says what, and what to do."""

    def __init__(self, words: Text) -> None:
        super().__init__(words.key)
        self.text = words


def language() -> str:
    """The language that the terminal is set to, where it is one of ours."""
    return closest(next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), None))


@cache
def _texts() -> Texts:
    return Texts()


def told(words: Text) -> str:
    """Words in the terminal's language."""
    return spell(words, Reader(language()), _texts())


@contextmanager
def speaking() -> Iterator[None]:
    """End with 1 and the reason on standard error where a command fails on purpose.

    Playbooks, scripts, settings and the store name file and line themselves.
    """
    try:
        yield
    except UsherError as fault:
        words = say("command-locked", fault=str(fault)) if isinstance(fault, Locked) else None
        words = fault.text if isinstance(fault, Stopped) else words
        sys.stderr.write(f"{told(words) if words else fault}\n")
        raise SystemExit(1) from fault


def show(markdown: str) -> None:
    """Write Markdown: drawn on a terminal, as it is into a file or pipe."""
    if not sys.stdout.isatty():
        sys.stdout.write(markdown)
        return
    from rich.console import Console  # noqa: PLC0415 - a quarter of a second that pipes do not need
    from rich.markdown import Markdown  # noqa: PLC0415

    Console().print(Markdown(markdown))
