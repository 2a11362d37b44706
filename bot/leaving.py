"""Whether what is on its way to a platform may still leave: asked at the last moment, by the line that it takes."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_MAY: ContextVar[Callable[[], bool] | None] = ContextVar("may_leave", default=None)


@contextmanager
def leaving(may: Callable[[], bool]) -> Iterator[None]:
    """What is sent in the block leaves only where ``may`` says so as it is written to the line."""
    token = _MAY.set(may)
    try:
        yield
    finally:
        _MAY.reset(token)


def may_leave() -> bool:
    """What whoever sends has to say of it; whatever nobody speaks of may leave."""
    may = _MAY.get()
    return may is None or may()
