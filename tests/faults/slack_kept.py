"""Slack's Web API for the campaigns: it keeps what was posted, with its key, and gives it back to whoever looks."""

import asyncio
import contextlib
import json
import random
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from aiohttp import web

from bench.sink import answer

Json = dict[str, Any]
#: Seconds that a call takes, and the part of the posts whose answer is lost on the way.
DELAY, LOST = 0.03, 0.02


@dataclass(slots=True)
class Slack:
    """``posts`` of each channel, oldest first; ``lost`` counts answers that never arrived."""

    choose: random.Random
    posts: dict[str, list[Json]] = field(default_factory=dict)
    lost: int = 0
    port: int = 0
    _numbers: "count[int]" = field(default_factory=lambda: count(1))

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator["Slack"]:
        """Listening on every interface of this network."""
        app = web.Application()
        app.router.add_post("/api/{method}", self._serve)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        try:
            site = web.TCPSite(runner, "0.0.0.0", 0)  # noqa: S104 - the network is the test run's own
            await site.start()
            self.port = runner.addresses[0][1]
            yield self
        finally:
            await runner.cleanup()

    def buttons(self, code: str) -> list[tuple[str, Json, Json]]:
        """The channel, message and action of every button with this code."""
        return [
            (channel, post, action)
            for channel, posts in self.posts.items()
            for post in posts
            for block in post.get("blocks") or ()
            for action in block.get("elements", ())
            if action.get("type") == "button" and code in action.get("value", "")
        ]

    def keys(self) -> Counter[str]:
        """How often each post that was owed was made, by its key; what is said aside has none."""
        keyed = (post.get("metadata") for posts in self.posts.values() for post in posts)
        return Counter(one["event_payload"]["idem"] for one in keyed if one)

    def texts(self) -> Counter[str]:
        """What was said how often."""
        return Counter(post["text"] for posts in self.posts.values() for post in posts)

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        as_json = request.content_type == "application/json"
        sent: Json = await request.json() if as_json else dict(await request.post())
        method = request.match_info["method"]
        said = answer(method, sent, self._numbers)
        if method == "chat.postMessage":
            self.posts.setdefault(sent["channel"], []).append({**sent, "ts": said["ts"]})
            if self.choose.random() < LOST and request.transport:
                self.lost += 1
                request.transport.abort()
        elif method == "conversations.history":
            last = self.posts.get(sent["channel"], [])[-int(sent["limit"]) :]
            said = {"ok": True, "messages": list(reversed(last))}
        elif method == "chat.update":
            for post in self.posts.get(sent["channel"], ()):
                if post["ts"] == sent["ts"]:
                    post["blocks"] = sent.get("blocks")
        await asyncio.sleep(DELAY)
        return web.Response(text=json.dumps(said), content_type="application/json")
