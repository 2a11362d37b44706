"""At the end of a campaign: what all its parts did together."""

import pytest

from tests.faults.tally import TALLY, told


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if TALLY:
        failed = [len(terminalreporter.stats.get(kind, ())) for kind in ("failed", "error")]
        terminalreporter.write_line(told(sum(failed)))
