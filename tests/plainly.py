"""How the suite logs."""

import structlog


def log_plainly() -> None:
    """Faults that a test provokes are logged without a drawing of every variable, which takes seconds each.

    For the beginning, and for whoever has set up logs otherwise.
    """
    structlog.reset_defaults()
    plain = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    structlog.configure(processors=[*structlog.get_config()["processors"][:-1], plain])
