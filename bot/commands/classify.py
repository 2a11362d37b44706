"""``python app.py classify FILE.jsonl``: how messages are understood, a line each."""

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

import msgspec

from bot.cards.card import Text, say
from bot.commands.terminal import Stopped
from bot.model.languages import LANGUAGES
from bot.model.reading import Via
from bot.understanding.classify import classify, warm


class Message(msgspec.Struct):
    """A line of the file: ``lang`` is a hint ("en-GB" is "en"); other fields are passed over."""

    id: str | int
    text: str
    lang: str | None = None
    via: Via | None = None


class Bad(msgspec.Struct):
    """A line that cannot be read, with what is to be said about it."""

    words: Text


def lines(file: Path) -> Iterator[bytes | Bad]:
    """For each line of ``file`` what is understood, as JSON, or why it cannot be read; blank lines are passed over.

    Raises ``Stopped`` where the file cannot be opened.
    """
    try:
        raw = file.read_bytes()
    except OSError as fault:
        raise Stopped(say("classify-no-file", file=str(file), fault=fault.strerror or str(fault))) from fault
    warm()
    for number, line in enumerate(raw.split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            message = msgspec.json.decode(line.removeprefix(b"\xef\xbb\xbf"), type=Message)
        except (msgspec.DecodeError, UnicodeDecodeError) as fault:
            yield Bad(say("classify-bad-line", file=str(file), line=str(number), fault=str(fault)))
        else:
            yield msgspec.json.encode(_understood(message))


def _understood(message: Message) -> dict[str, Any]:
    hint = (message.lang or "").replace("_", "-").split("-")[0].lower()
    started = perf_counter()
    read = classify(message.text, hint if hint in LANGUAGES else None, message.via or "none")
    took = (perf_counter() - started) * 1e3
    return {
        "id": message.id,
        "is_issue": read.is_issue,
        "lang": read.language,
        "category": read.category,
        "severity": read.severity,
        "urgency": read.urgency,
        "confidence": read.confidence,
        "close": read.close,
        "evidence": read.evidence,
        "ms": round(took, 3),
    }
