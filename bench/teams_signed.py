"""Messages as Teams sends them: requests with a token, ready to be written to a socket."""

import json
import time
from functools import cache
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

from bench.firm import TEAM, direct, rep

APP, PASSWORD, TENANT = "00000000-0000-4000-8000-00000000a999", "only-in-measurements", TEAM
ISSUER = "https://api.botframework.com"
PATH = "/api/messages"


@cache
def _private() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def key() -> dict[str, Any]:
    """The public key as Microsoft lists it."""
    listed: dict[str, Any] = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(_private().public_key()))
    return listed | {"kid": "measured", "use": "sig", "endorsements": ["msteams"]}


def token(service: str) -> str:
    """One token for all messages, as Microsoft uses one for an hour."""
    now = int(time.time())
    claims = {"iss": ISSUER, "aud": APP, "nbf": now - 60, "exp": now + 3600, "serviceurl": service}
    return jwt.encode(claims, _private(), algorithm="RS256", headers={"kid": "measured"})


def request(service: str, bearer: str, number: int, count: int, words: str, *, spoken: bool) -> bytes:
    """Message ``count`` of a sales rep: ``spoken`` to the bot, or chatter in a channel that it overhears."""
    user = rep(number)
    where: dict[str, Any] = (
        {"id": direct(user), "conversationType": "personal", "tenantId": TENANT}
        if spoken
        else {
            "id": f"C0INT{number:05};messageid=17000{count}",
            "conversationType": "channel",
            "tenantId": TENANT,
            "isGroup": True,
        }
    )
    activity = {
        "type": "message",
        "id": f"1700000{count:06}",
        "timestamp": "2026-03-02T09:00:00.000Z",
        "localTimestamp": "2026-03-02T10:00:00.000+01:00",
        "localTimezone": "Europe/Copenhagen",
        "serviceUrl": service,
        "channelId": "msteams",
        "from": {"id": f"29:{user}", "name": user, "aadObjectId": user},
        "recipient": {"id": f"28:{APP}", "name": "Usher"},
        "conversation": where,
        "channelData": {"tenant": {"id": TENANT}},
        "text": words,
        "textFormat": "plain",
        "locale": "en-US",
        "entities": [{"type": "clientInfo", "locale": "en-US", "country": "US", "platform": "Web"}],
    }
    body = json.dumps(activity).encode()
    head = (
        f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: Microsoft-SkypeBotApi\r\n"
        f"Authorization: Bearer {bearer}\r\nContent-Type: application/json; charset=utf-8\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body
