"""What other systems send: an issue, signed as Standard Webhooks asks (https://www.standardwebhooks.com)."""

from typing import Annotated

import msgspec
import structlog
from aiohttp import web
from standardwebhooks import Webhook, WebhookVerificationError

from bot.bodies import read_body
from bot.effects import Reject
from bot.errors import UsherError
from bot.events import Reported
from bot.ports import Take
from bot.strangers import Strangers

log = structlog.get_logger("usher.hooks")

#: The largest body that is read, in bytes, and the longest id that a sender may give one message.
LARGEST = 64 * 1024
LONGEST_ID = 256

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]+$")]


class Telling(msgspec.Struct, frozen=True, gc=False, rename={"reporter": "from"}):
    """The body: a project's id or its client's name, what happened, and the e-mail address of whoever it is for."""

    engagement: Name
    text: Annotated[str, msgspec.Meta(min_length=1)]
    reporter: Annotated[str, msgspec.Meta(max_length=254)] = ""


def hook_routes(app: web.Application, take: Take, secret: str) -> None:
    """Add POST /hooks/issue, where there is a ``secret`` (``whsec_…``) to tell a sender by.

    The answer is an error, and nothing is kept, for what is not signed or older than five minutes (401), no issue
    (400), too large (413) or about no open project (404); 503 asks to send it again. The sender's id makes what
    is sent twice one issue.
    """
    if not secret:
        return
    known, strangers = Webhook(secret), Strangers()

    async def issue(request: web.Request) -> web.Response:
        if (body := await read_body(request, LARGEST)) is None:
            return _refused(413, "too-large")
        try:
            known.verify(body, dict(request.headers), json_parse=False)
        except (WebhookVerificationError, ValueError):  # ValueError: no base64, no UTF-8
            return strangers.answer(request, _refused(401, "signature"))
        try:
            told = msgspec.json.decode(body, type=Telling)
        except msgspec.MsgspecError as fault:
            return _refused(400, "body", str(fault))
        number = request.headers["webhook-id"]
        if len(number) > LONGEST_ID:
            return _refused(400, "webhook-id")
        try:
            reply = await take(Reported(f"hook/{number}", told.engagement, told.text, told.reporter))
        except UsherError as error:
            log.warning("hook.not_taken", why=str(error))
            return _refused(503, "try-again")
        rejected = [name for one in reply.live if isinstance(one, Reject) for name in one.errors]
        if "project" in rejected:
            return _refused(404, "engagement")
        return _refused(400, *rejected) if rejected else web.json_response({"id": number}, status=202)

    app.router.add_post("/hooks/issue", issue)


def _refused(status: int, error: str, detail: str = "") -> web.Response:
    """Codes and not words: they are read by whoever built the other system."""
    log.info("hook.refused", status=status, error=error)
    told = {"error": error, "detail": detail} if detail else {"error": error}
    return web.json_response(told, status=status)
