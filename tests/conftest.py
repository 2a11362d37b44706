"""Before anything else runs: the whole suite leaves the network (see tests/netns.py)."""

import pytest

from tests import netns


def pytest_configure() -> None:
    try:
        netns.leave_network()
    except OSError as error:
        pytest.exit(netns.REFUSED.format(error=error), returncode=4)
