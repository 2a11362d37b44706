"""Reads a line about people piece by piece, each in its own script."""

from itertools import islice

from bot.understanding.lexicon import JAPANESE, lexicon
from bot.understanding.person_japanese import is_reading
from bot.understanding.person_japanese import read as read_japanese
from bot.understanding.person_pieces import Piece, cut
from bot.understanding.person_terms import fold, without_intro
from bot.understanding.person_words import Bits, read

#: The most that is read of a line.
PIECES = 500


def readings(line: str) -> list[tuple[Piece, Bits]]:
    """The pieces of a line, and what each says; addresses say nothing beside themselves."""
    return [(piece, _read(piece)) for piece in _introduced(list(islice(cut(line), PIECES)))]


def _read(piece: Piece) -> Bits:
    if piece.kind != "text":
        return Bits()
    return read_japanese(piece.text) if JAPANESE.search(piece.text) else read(piece.text)


def _introduced(pieces: list[Piece]) -> list[Piece]:
    """The pieces without what only opens the line, without "she/her", and without how a name is read."""
    if pieces and pieces[0].kind == "text":
        first = pieces[0]
        if rest := without_intro(first.text):
            pieces = [Piece(rest, "text", "start", inside=first.inside), *pieces[1:]]
        elif len(pieces) > 1:
            second = pieces[1]
            pieces = [Piece(second.text, second.kind, "start", inside=second.inside), *pieces[2:]]
    pronouns = lexicon("people")["said_of_them"]
    return [
        piece
        for piece in pieces
        if not (piece.inside and (fold(piece.text) in pronouns or is_reading(piece.text)))
    ]
