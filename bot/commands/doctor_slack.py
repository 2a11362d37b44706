"""The doctor on Slack's keys: their shape, whether they go together, and what Slack says of the bot's."""

import asyncio
import re
from collections.abc import Iterator

from bot.cards.card import say
from bot.commands.finding import Finding, bad, good, warn
from bot.errors import DeliveryError
from bot.settings import Settings

#: Seconds that Slack is given to answer.
PATIENCE = 5.0
_HEX = re.compile(r"[0-9a-f]{32}")
_BOT, _APP, _CLIENT = re.compile(r"xoxb-[\w-]+"), re.compile(r"xapp-[\w-]+"), re.compile(r"\d+\.\d+")


async def slack_checks(settings: Settings) -> list[Finding]:
    """Nothing is found where Slack is not served."""
    if not settings.slack:
        return []
    found = [*_shapes(settings), *_together(settings)]
    token = settings.slack_bot_token.get_secret_value()
    if token and _BOT.fullmatch(token):
        found.append(await _greeted(token, settings.slack_api_url))
    return found


def _shapes(settings: Settings) -> Iterator[Finding]:
    token = settings.slack_bot_token.get_secret_value()
    if token and not _BOT.fullmatch(token):
        yield bad(say("doctor-slack-bot-token"))
    token = settings.slack_app_token.get_secret_value()
    if token and not _APP.fullmatch(token):
        yield bad(say("doctor-slack-app-token"))
    for name in ("slack_signing_secret", "slack_client_secret"):
        secret = getattr(settings, name).get_secret_value()
        if secret and not _HEX.fullmatch(secret):
            yield bad(say("doctor-slack-secret", name=name.upper()))
    if settings.slack_client_id and not _CLIENT.fullmatch(settings.slack_client_id):
        yield bad(say("doctor-slack-client-id"))


def _together(settings: Settings) -> Iterator[Finding]:
    """Slack reaches us over HTTP (signing secret) or Socket Mode (app token), for one workspace or for many."""
    http, socket = (
        bool(one.get_secret_value()) for one in (settings.slack_signing_secret, settings.slack_app_token)
    )
    secret = bool(settings.slack_client_secret.get_secret_value())
    if not (http or socket):
        yield bad(say("doctor-slack-no-way-in"))
    if bool(settings.slack_client_id) != secret:
        yield bad(say("doctor-slack-half-client"))
    if settings.slack_bot_token.get_secret_value():
        if settings.slack_client_id and secret:
            yield warn(say("doctor-slack-one-workspace"))
    elif not (settings.slack_client_id and secret):
        yield bad(say("doctor-slack-no-token"))
    elif not settings.public_url.startswith("https://"):
        yield bad(say("doctor-slack-no-address"))
    if socket:
        yield good(say("doctor-slack-socket"))
    elif http:
        base = settings.public_url.rstrip("/") or f"http://{settings.host}:{settings.port}"
        yield good(say("doctor-slack-http", address=f"{base}/slack/events"))


async def _greeted(token: str, api_url: str) -> Finding:
    from bot.platforms.slack_hello import whose  # noqa: PLC0415 - without tokens nothing of Slack is loaded

    try:
        async with asyncio.timeout(PATIENCE):
            answer = await whose(token, api_url)
    except (TimeoutError, DeliveryError) as fault:
        if code := getattr(fault, "code", ""):
            return bad(say("doctor-slack-refused", code=code))
        return bad(say("doctor-slack-silent", address=api_url))
    return good(say("doctor-slack-known", team=str(answer.get("team", "")), user=str(answer.get("user", ""))))
