"""Microsoft as far as a bot calls it: signing keys, sign-in, the connector. Run as a process of its own."""

import asyncio
import json
import sys
from itertools import count
from typing import Any

from aiohttp import web


def application(base: str, keys: dict[str, Any], delay: float) -> web.Application:
    """All of it under ``base``; posts are answered ``delay`` seconds late, and counted under /posts."""
    numbers = count(1)
    posts = 0

    async def openid(_: web.Request) -> web.Response:
        return web.json_response({"issuer": "https://api.botframework.com", "jwks_uri": f"{base}/keys"})

    async def signing(_: web.Request) -> web.Response:
        return web.json_response(keys)

    async def token(_: web.Request) -> web.Response:
        return web.json_response({"token_type": "Bearer", "expires_in": 3600, "access_token": "measured"})

    async def post(request: web.Request) -> web.Response:
        nonlocal posts
        await request.read()
        await asyncio.sleep(delay)
        posts += 1
        return web.json_response({"id": f"{next(numbers)}"}, status=201)

    async def member(request: web.Request) -> web.Response:
        user = request.match_info["user"]
        return web.json_response({"id": user, "aadObjectId": user, "name": user, "tenantId": "T0FIRM"})

    async def made(_: web.Request) -> web.Response:
        return web.json_response({"posts": posts})

    app = web.Application()
    app.router.add_get("/openid", openid)
    app.router.add_get("/keys", signing)
    app.router.add_post("/{tenant}/oauth2/v2.0/token", token)
    app.router.add_get("/posts", made)
    app.router.add_get("/v3/conversations/{id}/members/{user}", member)
    app.router.add_post("/v3/conversations/{id}/activities", post)
    app.router.add_post("/v3/conversations/{id}/activities/{activity}", post)
    app.router.add_put("/v3/conversations/{id}/activities/{activity}", post)
    return app


if __name__ == "__main__":
    port, given = int(sys.argv[1]), json.loads(sys.argv[2])
    web.run_app(application(f"http://127.0.0.1:{port}", given, 0.0), host="127.0.0.1", port=port, print=None)
