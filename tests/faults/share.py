"""How long a campaign takes (FAULTS_MINUTES), what part of it each test has, and with which seed (SEED)."""

import os
import random
import time

MINUTES = float(os.environ.get("FAULTS_MINUTES", "40"))
#: What each has of the time; one that ends early leaves it unused.
PARTS = {"power": 0.1, "writer": 0.1, "kills": 0.2, "folder": 0.2, "replicas": 0.4}


class Share:
    """The time of one test, from now on."""

    def __init__(self, part: str) -> None:
        self.seconds = MINUTES * 60 * PARTS[part]
        self._by = time.monotonic() + self.seconds

    @property
    def over(self) -> bool:
        return time.monotonic() >= self._by


def chosen() -> str:
    """The seed that is asked for, else any."""
    return os.environ.get("SEED") or str(random.randrange(10**6))
