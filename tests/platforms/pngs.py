"""The pixels of a PNG, without a library for pictures (W3C PNG, 8 bits a channel, not interlaced)."""

import struct
import zlib
from collections.abc import Iterator

Pixel = tuple[int, int, int, int]


def pixels(png: bytes) -> tuple[int, int, list[Pixel]]:
    """Width, height, and red, green, blue and alpha of each pixel, row by row."""
    chunks = list(_chunks(png))
    width, height, depth, kind, *_, interlaced = struct.unpack(">IIBBBBB", chunks[0][1])
    assert (depth, interlaced) == (8, 0)
    size = {2: 3, 6: 4}[kind]
    data = zlib.decompress(b"".join(content for name, content in chunks if name == b"IDAT"))
    above, found = bytes(width * size), list[Pixel]()
    for at in range(0, len(data), width * size + 1):
        above = _unfiltered(data[at], data[at + 1 : at + 1 + width * size], above, size)
        for x in range(0, len(above), size):
            red, green, blue, *alpha = above[x : x + size]
            found.append((red, green, blue, alpha[0] if alpha else 255))
    return width, height, found


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += 12 + length


def _unfiltered(kind: int, row: bytes, above: bytes, size: int) -> bytes:
    out = bytearray(row)
    for at, value in enumerate(row):
        left = out[at - size] if at >= size else 0
        up, corner = above[at], above[at - size] if at >= size else 0
        guess = left + up - corner
        nearest = min((left, up, corner), key=lambda one: abs(guess - one))
        out[at] = (value + (0, left, up, (left + up) // 2, nearest)[kind]) & 255
    return bytes(out)
