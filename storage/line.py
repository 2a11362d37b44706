"""One line of a file: a commit with all that belongs to it, as JSON, its checksum first."""

from collections.abc import Sequence
from datetime import datetime
from zlib import crc32

import msgspec


class Record(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A stored document.

    ``n`` is the number of the commit that wrote it, and its version: numbers are never given twice, so a
    document that was dropped and written again cannot be taken for the old one. ``ix`` are its index pairs,
    ``due`` when it falls due (seconds since 1970) and whether it is critical.
    """

    key: str
    n: int
    doc: msgspec.Raw
    ix: tuple[tuple[str, str], ...] = ()
    due: tuple[float, bool] | None = None


class Line(msgspec.Struct, omit_defaults=True, gc=False):
    """One commit, number ``n``; or, in a snapshot, one document or the end.

    ``flushed`` is a commit that was on disk for certain when this line was made: whatever is damaged up to
    there was not torn by a crash. In a snapshot's last line ``documents`` counts the lines before it, and
    ``seen`` holds the digests of the event ids of each day.
    """

    n: int = 0
    flushed: int = 0
    at: datetime | None = None
    event: str | None = None
    put: Sequence[Record] = ()
    drop: Sequence[str] = ()
    log: Sequence[msgspec.Raw] = ()
    seen: dict[int, str] = {}
    documents: int | None = None


#: Of longer pieces crc32 lets other threads go first, which costs ten times the sum itself.
_PIECE = 4096
_HEAD = len(b'{"sum":"00000000",')
_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(Line)


#: Bytes in pieces, to be written one after the other.
Pieces = tuple[bytes | memoryview, ...]


def pieces(line: Line) -> Pieces:
    """The line's bytes, with its newline, as they come: putting them together would only copy them."""
    body = memoryview(_ENCODER.encode(line))[1:]
    checksum = 0
    for at in range(0, len(body), _PIECE):
        checksum = crc32(body[at : at + _PIECE], checksum)
    return b'{"sum":"%08x",' % checksum, body, b"\n"


def pack(line: Line) -> bytes:
    """The line's bytes, with its newline."""
    return b"".join(pieces(line))


def unpack(raw: bytes) -> Line | None:
    """The line that these bytes (newline included) hold, or None when they are not what was written."""
    if not raw.endswith(b"\n"):
        return None
    body = memoryview(raw)[_HEAD:-1]
    if raw[:_HEAD] != b'{"sum":"%08x",' % crc32(body):
        return None
    return _DECODER.decode(raw)
