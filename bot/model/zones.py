"""The time zones that there are."""

from functools import cache
from zoneinfo import available_timezones


@cache
def zones() -> frozenset[str]:
    """Their names, as of the start: to look into the machine's folders for them takes a turn's time ten times over."""
    return frozenset(available_timezones())
