"""The addresses every installation has: alive, ready, and numbers for those who watch."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web
from prometheus_client import CollectorRegistry, Gauge, generate_latest

#: Seconds for a connection that was just taken to hand over its request, and for requests in hand to be answered.
TAKEN, IN_HAND = 0.1, 10.0


async def shut(runner: web.AppRunner) -> None:
    """Take no more connections, answer what is in hand, and end.

    asyncio hands a connection on some rounds of the loop after it was taken. Where aiohttp (3.14) has closed the idle
    ones by then, it no longer reads this one's request, and waits for it as long as it waits for any.
    """
    for site in list(runner.sites):
        await site.stop()
    await asyncio.sleep(TAKEN)
    await runner.cleanup()


@dataclass(frozen=True, slots=True)
class Vitals:
    """What readiness and metrics ask the house: each returns the value of this moment."""

    healthy: Callable[[], bool]
    in_hand: Callable[[], int]
    taken: Callable[[], int]
    sent: Callable[[], int]
    failed: Callable[[], int]
    waiting: Callable[[], int]
    lateness: Callable[[], float]
    #: Whether the platforms can reach us.
    reached: Callable[[], Awaitable[bool]]
    #: What is behind: of the store, the agenda, the outbox.
    behind: Callable[[], Awaitable[list[str]]]


def vital_routes(app: web.Application, vitals: Vitals) -> None:
    """Add /healthz, /readyz and /metrics. Ready: store, agenda, outbox and platforms are well."""
    registry = CollectorRegistry()
    gauges: list[tuple[Gauge, Callable[[], float]]] = [
        (Gauge("usher_turns_in_hand", "turns being decided or committed", registry=registry), vitals.in_hand),
        (Gauge("usher_turns_total", "turns taken since the start", registry=registry), vitals.taken),
        (Gauge("usher_posts_total", "posts made since the start", registry=registry), vitals.sent),
        (Gauge("usher_posts_failed_total", "attempts to post that failed", registry=registry), vitals.failed),
        (Gauge("usher_rooms_waiting", "rooms with posts on their way", registry=registry), vitals.waiting),
        (
            Gauge("usher_agenda_lateness_seconds", "how late the last item rang", registry=registry),
            vitals.lateness,
        ),
        (Gauge("usher_store_healthy", "1 while the store takes work", registry=registry), vitals.healthy),
    ]
    for gauge, value in gauges:
        gauge.set_function(value)

    async def alive(_: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def ready(_: web.Request) -> web.Response:
        faults = await vitals.behind()
        faults += [] if await vitals.reached() else ["platform"]
        return web.Response(
            text=f"not ready: {', '.join(faults)}\n" if faults else "ready\n", status=503 if faults else 200
        )

    async def metrics(_: web.Request) -> web.Response:
        return web.Response(body=generate_latest(registry), content_type="text/plain")

    app.router.add_get("/healthz", alive)
    app.router.add_get("/readyz", ready)
    app.router.add_get("/metrics", metrics)
