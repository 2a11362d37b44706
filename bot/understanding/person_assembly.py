"""Puts the pieces of a message together into people, one after the other."""

from dataclasses import dataclass, field, replace

from bot.understanding.lexicon import JAPANESE
from bot.understanding.person_draft import Draft
from bot.understanding.person_pieces import Piece
from bot.understanding.person_reading import readings
from bot.understanding.person_terms import trim
from bot.understanding.person_words import Bits

#: What follows the last piece of a line.
_END = (Piece("", "text", "start"), Bits())


@dataclass(slots=True)
class Assembly:
    """Everybody so far; the last one is whom the next piece may still be about.

    ``label`` is the field that the piece before has announced ("Title:").
    """

    people: list[Draft] = field(default_factory=list)
    label: str = ""

    def write(self, fields: list[str]) -> None:
        """Take a person whose name, title, e-mail, phone and contact-for are given one by one."""
        name, title, email, phone, about = fields
        self.people.append(Draft("; ".join(fields), name, title, email, phone, about, given=True))

    def take(self, line: str) -> None:
        """Read one line: it starts a person, or goes on with the last."""
        self.label = ""
        read = readings(line)
        for (piece, said), (following, next_said) in zip(read, [*read[1:], _END], strict=False):
            if self._announces(piece, said, following, next_said):
                self.people.append(Draft(line))
                self._said(replace(said, title="", about=said.title) if said.field else said)
            elif piece.kind != "text":
                self._address(piece)
            elif said.label:
                self._labels(said.label, line)
            elif self.label:
                self._labelled(piece, said)
            elif self._starts(piece, said, told=_tells(following, next_said)):
                self.people.append(Draft(line, said.name, strength=said.strength))
                self._said(said)
            else:
                self._more(piece, said, line)

    def _announces(self, piece: Piece, bits: Bits, following: Piece, name: Bits) -> bool:
        """Whether a piece says what the person named next is: "CFO: Anna Holm", "the CFO, Anna Holm"."""
        if bits.name or piece.inside or name.strength < 2:
            return False
        if following.joint == "colon":
            return bool(bits.title or bits.about)
        known = not self.people or bool(self.people[-1].title)
        opens = piece.joint == "stop" or (piece.joint == "start" and (known or following.joint == "dash"))
        return bool(bits.title) and opens and following.joint in ("dash", "comma", "bracket")

    def _address(self, piece: Piece) -> None:
        last = self.people[-1] if self.people else None
        if not last or (getattr(last, piece.kind) and (piece.joint == "start" or not last.name)):
            last = Draft(piece.text)
            self.people.append(last)
        last.add("about" if getattr(last, piece.kind) else piece.kind, piece.text)
        self.label = ""

    def _labels(self, label: str, line: str) -> None:
        self.label = label
        if label == "name" and self.people and not self.people[-1].bare:
            self.people.append(Draft(line))

    def _labelled(self, piece: Piece, bits: Bits) -> None:
        """What follows a label."""
        label, self.label = self.label, ""
        text = trim(piece.text)
        if not self.people or (label == "name" and self.people[-1].name):
            self.people.append(Draft(piece.text))
        who = self.people[-1]
        if label == "name":
            who.line, who.name, who.strength = piece.text, bits.name or text, 2
            self._said(bits)
        else:
            who.add("title" if label == "title" else "about", text)
            who.led = who.led or label == "about"

    def _starts(self, piece: Piece, bits: Bits, *, told: bool) -> bool:
        """Whether a new person begins here; ``told`` when the next piece says more of them."""
        who = self.people[-1] if self.people else None
        if not bits.name or bits.theirs:
            return False
        if who is None or piece.joint == "start":
            return True
        if piece.inside or not who.name or piece.joint == "colon":
            return False
        told = told or bits.strength == 3 or bool(bits.about or bits.title)
        if piece.joint == "dash":
            return told and bits.strength >= 2 and bool(who.title)
        if who.last == "about" and piece.joint != "stop":
            few = who.strength == 0 and len(bits.name.split()) <= 3
            alike = bits.strength == 1 and (bits.led or who.strength < 2)
            return told and (bits.strength >= 2 or alike or (bits.led and few))
        if bits.strength >= 2:
            return not bits.title or bool(who.title) or piece.joint in ("and", "semi", "stop")
        alike = who.strength < 2
        return bits.strength == 1 and ((told and (alike or piece.joint == "and")) or (alike and who.bare))

    def _more(self, piece: Piece, bits: Bits, line: str) -> None:
        """Something more about the last person."""
        if not self.people:
            self.people.append(Draft(line))
        who, text = self.people[-1], trim(piece.text)
        if not who.name and (bits.name or not who.title):
            who.name, who.strength = bits.name, bits.strength
            self._said(bits)
        elif piece.joint == "colon" and bits.strength >= 2 and who.strength < 2 and who.bare:
            who.name, who.strength, who.about, who.led = bits.name, 2, who.name, True
            self._said(bits)
        elif bits.led:
            if bits.title and not who.title:
                who.title = bits.title
            who.add("about", text if bits.name else bits.about)
            who.led = True
        elif bits.theirs:
            self._said(bits)
        elif piece.joint == "and" and who.last in ("title", "about"):
            who.add(who.last, text, piece.glue)
        else:
            self._rest(who, piece, bits, text)

    def _rest(self, who: Draft, piece: Piece, bits: Bits, text: str) -> None:
        """What is said without a word that announces it: a title where there is none yet, else what they care about."""
        written = piece.inside or text[:1].isupper() or bool(JAPANESE.match(text))
        if bits.field:
            goes_on = who.last == "title" and piece.joint == "comma" and text[:1].isupper()
            titled = goes_on or (written and not who.title)
        elif bits.title:
            titled = not who.title or (not bits.name and who.last != "about")
        else:
            titled = piece.inside and not who.title and text[:1].isupper()
        if titled:
            who.add("title", text if bits.name else bits.title or text)
        else:
            who.add("about", bits.about or text, piece.glue if who.last == "about" else ", ")

    def _said(self, bits: Bits) -> None:
        who = self.people[-1]
        if bits.title:
            who.add("title", bits.title)
        if bits.about:
            who.add("about", bits.about)
        who.led = who.led or bits.led


def _tells(piece: Piece, bits: Bits) -> bool:
    """Whether a piece says something of whoever stands before it."""
    if piece.joint in ("start", "stop"):
        return False
    said = bits.label or ((bits.title or bits.led) and not bits.name)
    return piece.inside or piece.kind != "text" or piece.joint in ("dash", "colon") or bool(said)
