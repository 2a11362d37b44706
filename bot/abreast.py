"""Requests that came at once go side by side, step by step."""

from collections.abc import Generator


class Abreast:
    """Awaited, it lets all others in hand come as far as this one.

    All of them then need the same code one after the other, while the processor's cache holds it: each by itself, from
    its request to its answer, would find there what the others need and nothing of its own. (``asyncio.sleep(0)`` does
    the same with three objects made each time.)
    """

    def __await__(self) -> Generator[None, None, None]:
        yield


ABREAST = Abreast()
