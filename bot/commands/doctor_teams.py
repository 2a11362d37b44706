"""The doctor on Teams: whether the settings go together, have the right shape, and Entra knows the bot by them."""

import asyncio
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from bot.cards.card import say
from bot.commands.finding import Finding, bad, good, warn
from bot.errors import DeliveryError, Gone
from bot.settings import Settings, is_here

#: Seconds that Entra is given to answer.
PATIENCE = 5.0
_GUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


async def teams_checks(settings: Settings) -> list[Finding]:
    """Nothing is found where Teams is not served."""
    if not settings.teams:
        return []
    if settings.teams_app_type == "anonymous":
        return [_anonymous(settings), *_service_urls(settings)]
    found = [*address_checks(settings), *_tenant(settings), *_password(settings), *_service_urls(settings)]
    if any(one.mark == "✗" for one in found):
        return found
    found.append(good(say("doctor-teams-served", address=f"{settings.public_url.rstrip('/')}/api/messages")))
    if settings.teams_app_type == "single-tenant":
        found.append(await _greeted(settings))
    return found


def address_checks(settings: Settings) -> Iterator[Finding]:
    """What the app package needs as well: who the bot is, and where it is."""
    if not settings.teams_app_id:
        yield bad(say("doctor-teams-no-app-id"))
    elif not _GUID.fullmatch(settings.teams_app_id):
        yield bad(say("doctor-teams-guid", name="TEAMS_APP_ID"))
    address = urlsplit(settings.public_url)
    if address.scheme != "https" or not address.hostname:
        yield bad(say("doctor-teams-no-address"))


def _tenant(settings: Settings) -> Iterator[Finding]:
    if not settings.teams_tenant_id:
        yield bad(say("doctor-teams-no-tenant"))
    elif not _GUID.fullmatch(settings.teams_tenant_id):
        yield bad(say("doctor-teams-guid", name="TEAMS_TENANT_ID"))


def _password(settings: Settings) -> Iterator[Finding]:
    password = settings.teams_app_password.get_secret_value()
    if settings.teams_app_type == "managed-identity":
        if password:
            yield warn(say("doctor-teams-password-unused"))
    elif not password:
        yield bad(say("doctor-teams-no-password"))
    elif _GUID.fullmatch(password):
        yield bad(say("doctor-teams-secret-id"))


def _anonymous(settings: Settings) -> Finding:
    if is_here(settings.host):
        return warn(say("doctor-teams-anonymous"))
    return bad(say("doctor-teams-anonymous-open", host=settings.host))


def _service_urls(settings: Settings) -> Iterator[Finding]:
    """The bot's token goes wherever these allow."""
    for url in settings.teams_service_urls:
        address = urlsplit(url)
        if address.scheme != "https" and not is_here(address.hostname or ""):
            yield bad(say("doctor-teams-service-url", url=url))


async def _greeted(settings: Settings) -> Finding:
    from bot.platforms.teams_hello import admitted  # noqa: PLC0415 - without Teams nothing of it is loaded

    secret, login = settings.teams_app_password.get_secret_value(), settings.teams_login_url
    try:
        async with asyncio.timeout(PATIENCE):
            await admitted(settings.teams_app_id, settings.teams_tenant_id, secret, login)
    except Gone as fault:
        return bad(say("doctor-teams-refused", code=str(fault)))
    except (TimeoutError, DeliveryError):
        return bad(say("doctor-teams-silent", address=login))
    return good(say("doctor-teams-known"))
