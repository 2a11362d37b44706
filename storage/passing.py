"""On the way to the journal's thread: what is made in a few steps of the loop goes together, and shares a flush."""

import threading
from queue import SimpleQueue

from storage.line import Pieces
from storage.waiting import Waiter

#: A commit's number, or what stands in the place of one; its line; who waits for it.
Item = tuple[int, Pieces, Waiter]


class Passage:
    """Keeps the order in which items were put, whatever thread put them."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[list[Item]] = SimpleQueue()
        self._gathered: list[Item] = []
        self._lock = threading.Lock()

    def gather(self, item: Item) -> int:
        """Keep an item until ``pass_on``; how many are kept."""
        with self._lock:
            self._gathered.append(item)
            return len(self._gathered)

    def kept(self) -> int:
        """How many items wait for ``pass_on``."""
        return len(self._gathered)

    def put(self, item: Item) -> None:
        """Pass an item on at once, behind what was gathered."""
        self.gather(item)
        self.pass_on()

    def pass_on(self) -> list[Item]:
        """Let the thread have what was gathered; returns that."""
        with self._lock:
            gathered, self._gathered = self._gathered, []
            if gathered:
                self._queue.put(gathered)
        return gathered

    def take(self) -> list[Item]:
        """All that was passed on; waits until there is something."""
        return self._queue.get() + self.left()

    def left(self) -> list[Item]:
        """All that was passed on; nothing, where there is nothing."""
        return [item for _ in range(self._queue.qsize()) for item in self._queue.get()]
