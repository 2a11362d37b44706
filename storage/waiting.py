"""Whoever waits for a commit to reach the disk: a task of the loop, or a thread."""

import asyncio
import concurrent.futures
from collections.abc import Iterable
from contextlib import suppress

from bot.errors import StoreError

Waiter = asyncio.Future[None] | concurrent.futures.Future[None]


def settle(waiters: Iterable[Waiter], error: StoreError | None = None) -> None:
    """Wake them all, with or without an error; from any thread, with one wake-up for each loop."""
    loops: dict[asyncio.AbstractEventLoop, list[asyncio.Future[None]]] = {}
    for waiter in waiters:
        if isinstance(waiter, asyncio.Future):
            loops.setdefault(waiter.get_loop(), []).append(waiter)
        else:
            _answer(waiter, error)
    for loop, futures in loops.items():
        with suppress(RuntimeError):  # the loop has ended, and nobody waits any more
            loop.call_soon_threadsafe(_answer_all, futures, error)


def _answer_all(futures: list[asyncio.Future[None]], error: StoreError | None) -> None:
    for future in futures:
        _answer(future, error)


def _answer(future: Waiter, error: StoreError | None) -> None:
    if future.done():  # given up by whoever waited
        return
    if error is None:
        future.set_result(None)
    else:
        future.set_exception(type(error)(str(error)))
