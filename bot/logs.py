"""Structured logs: what happened, to which ids; never a token, and nobody's words."""

import logging
import re
import sys
from typing import Any

import structlog

_TOKEN = re.compile(
    r"(xox[a-z]-|xapp-)[\w-]+|whsec_[\w+/=-]+|[Bb]earer\s{1,9}\S+|(?<=://)[^\s:/@]{1,200}:[^\s/@]{1,200}(?=@)"
)


def without_tokens(said: str) -> str:
    """Take out anything that looks like a token."""
    return _TOKEN.sub("[token]", said)


def redacted(_: Any, __: str, event: Any) -> Any:
    """Keep tokens out of a log line."""
    return {key: _plain(one) for key, one in event.items()}


def _plain(value: Any) -> Any:
    """A value of a log line without tokens, whatever it is put together of."""
    if isinstance(value, str):
        return without_tokens(value)
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, list | tuple) else value


def set_up(level: str, form: str) -> None:
    """Send our own and all libraries' logs to standard error, as text for people or JSON for machines."""
    text = form == "text" or (form == "auto" and sys.stderr.isatty())
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        redacted,
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    renderer: Any = structlog.dev.ConsoleRenderer() if text else structlog.processors.JSONRenderer()
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    for loud in ("aiohttp.access", "slack_bolt", "slack_sdk", "apscheduler"):
        logging.getLogger(loud).setLevel(max(logging.WARNING, root.level))
