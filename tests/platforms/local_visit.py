"""A visitor of the local page: a client that posts as a browser does, and reads the page it is led to."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from html import unescape

from aiohttp import ClientResponse, web
from aiohttp.test_utils import TestClient, TestServer

from bot.ports import Store
from tests.platforms.local_fake import FakeCore, serving

MIKA = "/as/mika/c-northwind-internal"


class Visitor:
    """One browser; ``text`` is the last page as somebody reads it."""

    def __init__(self, client: "TestClient[web.Request, web.Application]", core: FakeCore) -> None:
        self.client, self.core = client, core
        self.html = ""

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.client.port}"

    @property
    def text(self) -> str:
        return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", self.html)))

    async def get(self, path: str, **headers: str) -> ClientResponse:
        answer = await self.client.get(path, headers=headers)
        self.html = await answer.text()
        return answer

    async def post(self, path: str, *fields: tuple[str, str], **named: str) -> ClientResponse:
        """Post a form and follow to the page that it leads to."""
        data = [*fields, *named.items()]
        answer = await self.client.post(path, data=data, headers={"Origin": self.origin})
        self.html = await answer.text()
        return answer


@asynccontextmanager
async def visiting(store: Store) -> AsyncIterator[Visitor]:
    """A visitor of a page over the fake core and ``store``."""
    core, app = await serving(store)
    async with TestClient(TestServer(app)) as client:
        yield Visitor(client, core)
