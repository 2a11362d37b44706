"""Who knocks: whether a request bears a token of Microsoft's for this bot, and for what it says.

A signature costs more than all else on the way of a message, and Microsoft uses one token for an hour and more: so
a token that was checked is remembered, by its bytes, until it expires or its key is withdrawn.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from time import time
from typing import Any, Protocol

import jwt
from jwt.exceptions import ExpiredSignatureError, PyJWTError

from bot.platforms.teams_keys import Keys

#: Who signs what a channel sends, with which algorithms, and how far clocks may differ, in seconds
#: (Bot Framework: authentication of requests from the connector).
ISSUER = "https://api.botframework.com"
ALGORITHMS = ["RS256", "RS384", "RS512"]
LEEWAY = 300.0
#: The one channel that is served.
CHANNEL = "msteams"
_TOKEN = re.compile(r"[Bb]earer ([\w-]{1,2000}\.[\w-]{1,12000}\.[\w-]{1,2000})", re.ASCII)
#: How many checked tokens are remembered.
KEPT = 500


class Unproven(Exception):
    """The request does not prove whose it is: 401."""


class Misused(Exception):
    """The token is Microsoft's, and not for this: 403."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What a checked token says: until when (epoch seconds), from which service URL, for which channels."""

    until: float
    service_url: str
    endorsements: frozenset[str]


class Guard(Protocol):
    """Decides whether a request is taken."""

    async def check(self, header: str) -> Proof | None:
        """What the ``Authorization`` header proves; None where nobody need prove anything. Raises Unproven."""
        ...


class Anonymous:
    """Lets everybody in: for tests and the Agents Playground, on the machine itself only."""

    async def check(self, header: str) -> Proof | None:
        return None


class Signed:
    """Lets in who bears a token of Microsoft's for the app. Nothing is asked of the network for what is malformed."""

    def __init__(self, app_id: str, keys: Keys) -> None:
        self._app_id = app_id
        self._keys = keys
        self._checked: dict[str, Proof] = {}
        keys.changed = self._checked.clear

    async def check(self, header: str) -> Proof | None:
        """Raises ``Unproven``; ``KeysUnknown`` while there is nothing to check with."""
        proof = self._checked.get(header)
        if proof is not None and proof.until > time():
            return proof
        proof = await self._read(header)
        if len(self._checked) >= KEPT:
            self._checked.clear()
        self._checked[header] = proof
        return proof

    async def _read(self, header: str) -> Proof:
        bare = _TOKEN.fullmatch(header)
        if bare is None:
            raise Unproven("no token" if not header else "garbled")
        try:
            head = jwt.get_unverified_header(bare[1])
            self._decode(bare[1], None)  # a stranger's token asks nobody for a key
            kid = head["kid"]
        except KeyError:
            raise Unproven("no key") from None
        except ExpiredSignatureError:
            raise Unproven("expired") from None
        except (PyJWTError, AttributeError, RecursionError, TypeError, ValueError) as error:
            raise Unproven(type(error).__name__) from None
        if head.get("alg") not in ALGORITHMS or not isinstance(kid, str):
            raise Unproven("algorithm")
        signed = await self._keys.get(kid)
        if signed is None:
            raise Unproven("unknown key")
        try:
            claims = self._decode(bare[1], signed.key)
            until, url = float(claims["exp"]) + LEEWAY, claims.get("serviceurl")
        except (PyJWTError, TypeError, ValueError) as error:
            raise Unproven(type(error).__name__) from None
        return Proof(until, url if isinstance(url, str) else "", signed.endorsements)

    def _decode(self, token: str, key: Any) -> Mapping[str, Any]:
        """The claims; without a key all but the signature is checked."""
        return jwt.decode(
            token,
            key or "",
            algorithms=ALGORITHMS,
            audience=self._app_id,
            issuer=ISSUER,
            leeway=LEEWAY,
            options={
                "require": ["exp", "iss", "aud"],
                "verify_signature": key is not None,
                "verify_exp": True,
                "verify_nbf": True,
                "verify_iat": False,
                "verify_aud": True,
                "verify_iss": True,
            },
        )


def match(proof: Proof | None, channel: str, service_url: str) -> None:
    """Hold what an activity says of itself against its token. Raises ``Misused``."""
    if channel != CHANNEL:
        raise Misused("channel")
    if proof is None:
        return
    if channel not in proof.endorsements:
        raise Misused("endorsement")
    if proof.service_url.rstrip("/") != service_url.rstrip("/"):
        raise Misused("service URL")
