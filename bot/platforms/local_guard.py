"""Keeps the local page to this machine's own browser: other hosts, other sites and big bodies are refused."""

from collections.abc import Awaitable, Callable

from aiohttp import web

#: The largest body taken, in bytes.
LARGEST = 1024 * 1024
NAMES = ("127.0.0.1", "localhost", "[::1]")
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def guarded(handler: Handler) -> Handler:
    """The handler behind the checks, with the page's headers on every answer."""

    async def checked(request: web.Request) -> web.StreamResponse:
        refusal = refuse(request)
        if refusal is not None:
            return _sealed(refusal)
        try:
            response = await handler(request.clone(client_max_size=LARGEST))
        except web.HTTPException as error:
            return _sealed(web.Response(status=error.status, text=error.text, headers=_location(error)))
        return _sealed(response)

    return checked


def refuse(request: web.Request) -> web.Response | None:
    """The refusal a request earns: 421 for a strange host, 403 for another site, 413 and 415 for its body."""
    if request.host.lower() not in _hosts(request):
        return web.Response(status=421)
    if request.method in {"GET", "HEAD"}:
        return None
    if not _same_site(request):
        return web.Response(status=403)
    if request.content_length is not None and request.content_length > LARGEST:
        return web.Response(status=413)
    if request.content_type != "application/x-www-form-urlencoded":
        return web.Response(status=415)
    return None


def _hosts(request: web.Request) -> set[str]:
    """The names of this page, with the port that the request came in at."""
    where = request.transport.get_extra_info("sockname") if request.transport else None
    port = where[1] if where else None
    return {f"{name}:{port}" for name in NAMES} | (set(NAMES) if port == 80 else set())


def _same_site(request: web.Request) -> bool:
    """Every browser of today says where a post comes from; one that says nothing is refused too."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None and site != "same-origin":
        return False
    origin = request.headers.get("Origin")
    if origin is not None:
        return origin.lower() == f"http://{request.host.lower()}"
    return site == "same-origin"


def _location(error: web.HTTPException) -> dict[str, str]:
    return {"Location": error.headers["Location"]} if "Location" in error.headers else {}


def _sealed(response: web.StreamResponse) -> web.StreamResponse:
    if not response.prepared:
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
    return response
