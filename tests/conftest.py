"""Before anything else runs: the whole suite leaves the network (see tests/netns.py)."""

import gc
from collections.abc import Generator

import pytest
from hypothesis import settings

from tests import netns
from tests.plainly import log_plainly


def pytest_configure() -> None:
    try:
        netns.leave_network()
    except OSError as error:
        pytest.exit(netns.REFUSED.format(error=error), returncode=4)
    log_plainly()
    # How fast an example is depends on what else the machine does; tests of speed measure their own processor time.
    settings.register_profile("suite", deadline=None)
    settings.load_profile("suite")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Thousands of tests are found, none of which is garbage: looking for it took a third of that time."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """What a file of tests leaves behind is looked through once: later it took seconds, within tests of speed."""
    if nextitem is not None and nextitem.path != item.path:
        gc.collect()
        gc.freeze()
