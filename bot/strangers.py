"""Whoever goes on proving nothing is sent away for a while."""

from time import monotonic

from aiohttp import web

from bot.limits import STRANGER, Buckets


class Strangers:
    """Answers 429 in the place of a refusal to an address that goes on proving nothing.

    Only what is refused anyway: behind a load balancer everybody has one address. It is asked by whoever refuses, as
    a middleware would stand in the way of every answer.
    """

    def __init__(self) -> None:
        self._buckets = Buckets(*STRANGER)

    def answer(self, request: web.Request, refusal: web.Response) -> web.Response:
        """The refusal (401, 403), or 429."""
        if self._buckets.take(request.remote or "", monotonic()):
            return refusal
        return web.Response(status=429, headers={"Retry-After": "60"})
