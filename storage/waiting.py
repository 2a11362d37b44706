"""Whoever waits for a commit to reach the disk: a task of the loop, or a thread."""

import asyncio
import concurrent.futures
from collections.abc import Iterable
from contextlib import suppress

from bot.errors import StoreError

Waiter = asyncio.Future[None] | concurrent.futures.Future[None]


def settle(waiters: Iterable[Waiter], error: StoreError | None = None) -> None:
    """Wake them all, with or without an error; from any thread, with one wake-up for each loop."""
    loops: dict[asyncio.AbstractEventLoop, list[Waiter]] = {}
    for waiter in waiters:
        if isinstance(waiter, asyncio.Future):
            loops.setdefault(waiter.get_loop(), []).append(waiter)
        else:
            _answer([waiter], error)
    for loop, futures in loops.items():
        with suppress(RuntimeError):  # the loop has ended, and nobody waits any more
            loop.call_soon_threadsafe(_answer, futures, error)


def _answer(waiters: list[Waiter], error: StoreError | None) -> None:
    for waiter in waiters:
        if waiter.done():  # given up by whoever waited
            continue
        if error is None:
            waiter.set_result(None)
        else:
            waiter.set_exception(type(error)(str(error)))
