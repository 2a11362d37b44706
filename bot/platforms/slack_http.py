"""Slack's requests over HTTP: signed and sound ones reach the desk, all others are refused and logged once.

The signature is checked by Slack's own verifier, its age too. Bolt, which serves Socket Mode, is not on this way:
what it makes of each request beside the check (a client, a context, a row of listeners) costs more than our answer.
"""

from typing import Any
from urllib.parse import parse_qsl

import msgspec
from aiohttp import web
from slack_sdk.signature import SignatureVerifier

from bot.abreast import ABREAST
from bot.bodies import read_body
from bot.platforms.slack_desk import Answer, Desk, refused
from bot.strangers import Strangers

EVENTS = "/slack/events"
SIGNATURE, SIGNED_AT = "x-slack-signature", "x-slack-request-timestamp"
#: A refusal is final: Slack need not send the same again.
_FINAL = {"x-slack-no-retry": "1"}
_JSON = msgspec.json.Decoder(dict[str, Any])


class Door:
    """The address that Slack is given for events, buttons, forms and commands."""

    def __init__(self, signing_secret: str, desk: Desk) -> None:
        self._verifier = SignatureVerifier(signing_secret)
        self._desk = desk
        self._strangers = Strangers()

    async def answer(self, request: web.Request) -> web.Response:
        """Answer when whatever follows from the request is on disk."""
        headers = request.headers
        signed_at, signature = headers.get(SIGNED_AT, ""), headers.get(SIGNATURE, "")
        if not (signed_at.isascii() and signed_at.isdecimal() and signature and signature.isascii()):
            return self._unproven(request, refused(401, "unsigned"))
        if (raw := await read_body(request)) is None:
            return _response(*refused(413, "too large"))
        await ABREAST  # those that came at once are checked one after the other
        try:
            text = raw.decode()
        except ValueError:
            return _response(*refused(400, "garbled: no text"))
        if not self._verifier.is_valid(text, signed_at, signature):
            return self._unproven(request, refused(401, "signature"))
        try:
            body = parse(raw, text, headers.get("content-type", ""))
        except (RecursionError, ValueError, msgspec.DecodeError) as error:
            return _response(*refused(400, f"garbled: {type(error).__name__}"))
        if body.get("type") == "url_verification":
            return _response(200, {"challenge": str(body.get("challenge", ""))})
        serving = self._desk.serve(body)
        del raw, text, body  # many others come before this one is answered
        answer = await serving
        return self._unproven(request, answer) if answer[0] == 401 else _response(*answer)

    def _unproven(self, request: web.Request, refusal: Answer) -> web.Response:
        return self._strangers.answer(request, _response(*refusal))


def parse(raw: bytes, text: str, kind: str) -> dict[str, Any]:
    """A payload as Slack sends it: JSON, a form, or JSON in a form's ``payload``. Raises ValueError, DecodeError."""
    if kind.startswith("application/json") or raw.startswith(b"{"):
        return _JSON.decode(raw)
    fields = dict(parse_qsl(text, keep_blank_values=True))
    if "payload" in fields and "command" not in fields:
        return _JSON.decode(fields["payload"])
    return fields


def _response(status: int, body: Any) -> web.Response:
    if not body:
        return web.Response(status=status)
    if isinstance(body, str):
        return web.Response(status=status, text=body)
    headers = None if status == 200 else _FINAL
    return web.Response(
        status=status, body=msgspec.json.encode(body), content_type="application/json", headers=headers
    )
