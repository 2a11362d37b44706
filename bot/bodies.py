"""The bodies of requests, however much is sent."""

from aiohttp import web

#: Larger requests are refused with 413 before they are read, in bytes.
LARGEST = 1024 * 1024


async def read_body(request: web.Request, most: int = LARGEST) -> bytes | None:
    """The body of a request, None when it is larger than ``most`` bytes; no more than that is held."""
    if (request.content_length or 0) > most:
        return None
    if request.content.is_eof():  # it came in one piece, as nearly all do
        raw = request.content.read_nowait()
        return raw if len(raw) <= most else None
    found = bytearray()
    async for chunk in request.content.iter_any():
        found += chunk
        if len(found) > most:
            return None
    return bytes(found)
