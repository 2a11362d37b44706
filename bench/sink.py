"""Slack's Web API as far as the bot calls it: the answers of a firm, after a while. Run as a process of its own."""

import asyncio
import sys
from collections.abc import Mapping
from itertools import count
from typing import Any

from aiohttp import web

from bench.firm import BOT, TEAM, direct

Json = dict[str, Any]


def answer(method: str, sent: Mapping[str, Any], numbers: "count[int]") -> Json:
    """What Slack says to a call; an unknown method is an error, as there."""
    match method:
        case "auth.test":
            return {"ok": True, "team_id": TEAM, "team": "Firm", "user_id": BOT, "bot_id": "B0USHER"}
        case "conversations.open":
            return {"ok": True, "channel": {"id": direct(str(sent["users"]))}}
        case "chat.postMessage":
            return {"ok": True, "channel": sent["channel"], "ts": f"1800000000.{next(numbers):06}"}
        case "chat.update":
            return {"ok": True, "channel": sent["channel"], "ts": sent["ts"]}
        case "conversations.history":
            return {"ok": True, "messages": []}
        case "conversations.info":
            return {"ok": True, "channel": {"id": sent["channel"], "is_member": True}}
        case "conversations.members":
            return {"ok": True, "members": []}
        case "users.info":
            return {"ok": True, "user": _user(str(sent["user"]))}
    return {"ok": False, "error": "unknown_method"}


def _user(user: str) -> Json:
    name = user.removeprefix("U0").capitalize()
    profile = {"display_name": name, "real_name": name}
    return {"id": user, "team_id": TEAM, "locale": "en-US", "tz": "Europe/Copenhagen", "profile": profile}


def application(delay: float) -> web.Application:
    """The Web API under /api/, each answer ``delay`` seconds late."""
    numbers = count(1)

    async def serve(request: web.Request) -> web.Response:
        as_json = request.content_type == "application/json"
        sent = await request.json() if as_json else dict(await request.post())
        await asyncio.sleep(delay)
        return web.json_response(answer(request.match_info["method"], sent, numbers))

    app = web.Application()
    app.router.add_post("/api/{method}", serve)
    return app


if __name__ == "__main__":
    web.run_app(application(float(sys.argv[2])), host="127.0.0.1", port=int(sys.argv[1]), print=None)
