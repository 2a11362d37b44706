"""Asks Microsoft Entra whether it knows the bot, with nothing else of the platform running."""

import aiohttp

from bot.platforms.teams_tokens import Identity, Tokens


async def admitted(app_id: str, tenant: str, password: str, login: str) -> None:
    """Fetch one token by client secret. Raises ``Gone`` with Entra's error, another ``DeliveryError`` without one."""
    identity = Identity("single-tenant", app_id, tenant, password, login)
    async with aiohttp.ClientSession() as session:
        await Tokens(session, identity).get()
