"""What batches write, as arguments of the functions that write it: in runs of one kind, or commit by commit."""

from collections.abc import Sequence
from itertools import accumulate, groupby
from typing import NamedTuple

import msgspec

from bot.model.document import Document, Put
from bot.ports import Batch
from storage.codec import Codec
from storage.line import Record
from storage.seen import digest_of

BETWEEN, PAIR = "\x1e", "\x1f"
_ENCODER = msgspec.json.Encoder()

Arguments = Sequence[Sequence[object]]


class Written(NamedTuple):
    """What is written under a key, nothing where it is dropped, and the version that must be found there.

    ``expect`` is 0 for none, and None for any.
    """

    key: str
    expect: int | None
    doc: Document | None
    record: Record | None

    @property
    def run(self) -> tuple[str, str]:
        """Its kind, and what is to be done: as ``commit_plain`` calls it."""
        if self.doc is None:
            deed = "drop" if self.expect is None else "drop version"
        elif self.expect is None:
            deed = "put"
        else:
            deed = "update" if self.expect else "insert"
        return self.key.partition(":")[0], deed


def written(batch: Batch, codec: Codec) -> Sequence[Written]:
    """In the order of their keys, so that two commits seldom wait for each other."""
    found: dict[str, tuple[int | None, Document | None]] = {}
    for change in batch.changes:  # the last word on a key counts; what it is to replace, the first
        key, doc = (change.doc.key, change.doc) if isinstance(change, Put) else (change.key, None)
        expect = found[key][0] if key in found else change.expect
        found[clean(key)] = (expect, doc)
    return [
        Written(key, expect, doc, codec.record(doc.key, doc, 0) if doc is not None else None)
        for key, (expect, doc) in sorted(found.items())
    ]


def in_runs(batches: Sequence[Batch], each: Sequence[Sequence[Written]]) -> Arguments | None:
    """Of ``commit_plain``; None where a key or an event comes twice, or a document must not be there to be dropped."""
    changes = [change for one in each for change in one]
    events = sorted((digest_of(one.event), one.at) for one in batches if one.event is not None)
    if len({one.key for one in changes}) < len(changes) or len(dict(events)) < len(events):
        return None
    if any(one.doc is None and one.expect == 0 for one in changes):
        return None
    runs = [(run, list(them)) for run, them in groupby(sorted(changes, key=_place), key=lambda one: one.run)]
    return (
        [digest for digest, _ in events],
        [at for _, at in events],
        [deed for (_, deed), _ in runs],
        [kind for (kind, _), _ in runs],
        list(accumulate(len(them) for _, them in runs)),
        *_columns([one for _, them in runs for one in them]),
        *_lines(batches),
    )


def in_rows(batches: Sequence[Batch], each: Sequence[Sequence[Written]]) -> Arguments:
    """Of ``commit_batches``."""
    return (
        [batch.at for batch in batches],
        [None if batch.event is None else digest_of(batch.event) for batch in batches],
        list(accumulate(map(len, each))),
        *_columns([change for one in each for change in one]),
        list(accumulate(len(batch.log) for batch in batches)),
        *_lines(batches),
    )


def clean(text: str) -> str:
    """PostgreSQL's text holds no NUL."""
    return text.replace("\0", "\ufffd") if "\0" in text else text


def _place(change: Written) -> tuple[tuple[str, str], str]:
    return change.run, change.key


def _columns(changes: Sequence[Written]) -> Arguments:
    return (
        [one.key for one in changes],
        [one.expect for one in changes],
        [bytes(one.record.doc).decode() if one.record else None for one in changes],
        [_joined(one.record) if one.record else None for one in changes],
        [getattr(one.doc, "due_at", None) for one in changes],
        [bool(getattr(one.doc, "critical", False)) for one in changes],
    )


def _lines(batches: Sequence[Batch]) -> Arguments:
    lines = [line for batch in batches for line in batch.log]
    return [_ENCODER.encode(line).decode() for line in lines], [line.engagement for line in lines]


def _joined(record: Record) -> str:
    return clean(BETWEEN.join(f"{field}{PAIR}{value}" for field, value in record.ix))
