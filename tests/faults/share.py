"""How long a campaign takes (FAULTS_MINUTES), what part of it each test has, and with which seed (SEED)."""

import os
import random
import time

MINUTES = float(os.environ.get("FAULTS_MINUTES", "40"))
#: What each has of the time; one that ends early leaves it unused. In 40 minutes on two cores that is a thousand
#: histories, 250 kills of the bot under load, and over 500 kills in all.
PARTS = {"power": 0.125, "writer": 0.075, "kills": 0.25, "folder": 0.15, "replicas": 0.4}


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
