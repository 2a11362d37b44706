"""The load: requests made beforehand, written to raw sockets, so that the sender is never what is measured."""

import asyncio
import gc
import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import perf_counter

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
_END = b"\r\n\r\n"


@dataclass(slots=True)
class Outcome:
    """What came of the requests, in their order: status (0: no answer), and seconds until the answer."""

    statuses: list[int]
    seconds: list[float]
    #: From the first request to the last answer.
    took: float = 0.0
    started: float = field(default_factory=perf_counter)

    @classmethod
    def of(cls, requests: Sequence[bytes]) -> "Outcome":
        return cls([0] * len(requests), [0.0] * len(requests))

    @property
    def good(self) -> int:
        return sum(status == 200 for status in self.statuses)

    @property
    def rate(self) -> float:
        """Requests answered by 200, a second."""
        return self.good / self.took

    def quantile(self, part: float) -> float:
        """The seconds within which this part (0 to 1) of all requests was answered."""
        ordered = sorted(self.seconds)
        return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


class Wire(asyncio.Protocol):
    """One kept connection; one request at a time."""

    def __init__(self, answered: Callable[["Wire", int], None]) -> None:
        self.job = -1
        self._answered = answered
        self._transport: asyncio.Transport
        self._got = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def send(self, job: int, request: bytes) -> None:
        self.job = job
        self._transport.write(request)

    def data_received(self, data: bytes) -> None:
        got = self._got + data if self._got else data
        head = got.find(_END)
        length = _LENGTH.search(got, 0, head) if head > 0 else None
        if length and len(got) >= head + len(_END) + int(length[1]):
            self._got = b""
            self._answered(self, int(got[9:12]))
        else:
            self._got = got

    def connection_lost(self, exc: Exception | None) -> None:
        if self.job >= 0:
            self._answered(self, 0)

    def close(self) -> None:
        self.job = -1
        self._transport.abort()


async def closed_loop(port: int, requests: Sequence[bytes], connections: int) -> Outcome:
    """Each connection sends its next request when it has its answer; ends early when the server is gone."""
    loop = asyncio.get_running_loop()
    outcome, jobs = Outcome.of(requests), iter(range(len(requests)))
    done = loop.create_future()
    sent_at = [0.0] * len(requests)
    left = connections

    def answered(wire: Wire, status: int) -> None:
        nonlocal left
        job, now = wire.job, perf_counter()
        outcome.statuses[job] = status
        outcome.seconds[job] = now - sent_at[job]
        following = next(jobs, -1) if status else -1
        wire.job = -1
        if following >= 0:
            sent_at[following] = now
            wire.send(following, requests[following])
            return
        left -= 1
        if not left and not done.done():
            done.set_result(None)

    wires = [await _open(port, answered) for _ in range(connections)]
    with _quiet():
        outcome.started = perf_counter()
        for wire in wires:
            job = next(jobs)
            sent_at[job] = perf_counter()
            wire.send(job, requests[job])
        await done
        outcome.took = perf_counter() - outcome.started
    for wire in wires:
        wire.close()
    return outcome


async def open_loop(port: int, requests: Sequence[bytes], rate: float, connections: int = 64) -> Outcome:
    """Requests at their times, whatever the answers do; seconds count from when each should have been sent."""
    loop = asyncio.get_running_loop()
    outcome = Outcome.of(requests)
    done = loop.create_future()
    late: deque[int] = deque()
    idle: list[Wire] = []
    left = len(requests)

    def answered(wire: Wire, status: int) -> None:
        nonlocal left
        job, wire.job = wire.job, -1
        outcome.statuses[job] = status
        outcome.seconds[job] = perf_counter() - (outcome.started + job / rate)
        left -= 1
        if late and status:
            following = late.popleft()
            wire.send(following, requests[following])
        elif status:
            idle.append(wire)
        if not left and not done.done():
            done.set_result(None)

    idle += [await _open(port, answered) for _ in range(connections)]
    wires = list(idle)
    with _quiet():
        outcome.started = perf_counter()
        for job, request in enumerate(requests):
            wait = outcome.started + job / rate - perf_counter()
            if wait > 0:
                await asyncio.sleep(wait)
            if idle:
                idle.pop().send(job, request)
            else:
                late.append(job)
        await done
        outcome.took = perf_counter() - outcome.started
    for wire in wires:
        wire.close()
    return outcome


async def _open(port: int, answered: Callable[[Wire, int], None]) -> Wire:
    _, wire = await asyncio.get_running_loop().create_connection(lambda: Wire(answered), "127.0.0.1", port)
    return wire


@contextmanager
def _quiet() -> Iterator[None]:
    """No garbage collection of the sender's while it measures."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
