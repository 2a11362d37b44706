"""What one piece says of a person: a name, a title, what they are the contact for."""

from dataclasses import dataclass, replace

from bot.understanding.person_terms import (
    INITIALS,
    fold,
    is_field,
    is_link,
    is_name,
    is_title,
    label_of,
    terms,
    trim,
)


@dataclass(frozen=True, slots=True)
class Bits:
    """What was read. ``strength``: 0 may be a name, 1 one word that looks like one, 2 several that do,
    3 said with an honorific.

    ``field`` means that ``title`` may be a topic as well ("data"); ``led`` that ``about`` was announced ("contact
    for"); ``label`` that the whole piece is one ("Title"); ``theirs`` that it speaks of somebody named before.
    """

    name: str = ""
    title: str = ""
    about: str = ""
    strength: int = 0
    field: bool = False
    led: bool = False
    label: str = ""
    theirs: bool = False


def read(text: str) -> Bits:
    """Read one piece in a language that writes names with capitals."""
    known = terms()
    if label := label_of(text):
        return Bits(label=label)
    shape = fold(text)
    found = known.pronoun.match(shape)
    if found and text[found.start("rest")].islower():
        rest = _said(text[found.start("rest") :])
        about = rest.about or ("" if rest.title else rest.name)
        return replace(rest, name="", about=about, strength=0, theirs=True)
    if found := known.is_who.fullmatch(shape):
        who = _name_and_title(text[found.start("who") :].split())
        what = _said(text[: found.end("what")])
        few = what.title or what.about or len(what.name.split()) <= 3
        if who.strength >= 2 > what.strength and few:
            return replace(what, name=who.name, title=what.title or who.title, strength=2)
    return _said(text)


def _said(text: str) -> Bits:
    """A piece that is no label: a name, a title, and what follows a lead."""
    found = terms().lead.search(fold(text))
    if not found:
        return _name_and_title(text.split())
    before = _name_and_title(text[: found.start()].split())
    about = trim(text[found.start() if found["keep"] else found.end() :])
    label = "" if about or before.name or before.title else "about"
    return replace(before, about=about, led=True, label=label)


def _name_and_title(tokens: list[str]) -> Bits:
    known = [is_title(token) or is_field(token) for token in tokens]
    if not any(map(is_title, tokens)) and not (tokens and all(known)):
        known = [False] * len(tokens)
    first = known.index(True) if True in known else len(tokens)
    if first == len(tokens) and (placed := _placed(tokens)):
        return placed
    head, rest = _unlinked(tokens[:first]), tokens[first:]
    if head:
        return _named(head, " ".join(rest))
    last = len(rest)
    while last and not known[first + last - 1] and is_name(rest[last - 1]):
        last -= 1
    tail = rest[last:]
    if 2 <= len(tail) <= 4 and last and known[first + last - 1]:
        return _named(tail, " ".join(rest[:last]))
    return Bits(title=trim(" ".join(rest)), field=bool(rest) and not any(map(is_title, rest)))


def _placed(tokens: list[str]) -> Bits | None:
    """A name with what belongs to it: "Mia Lund from Legal"."""
    link = next((at for at, token in enumerate(tokens) if at and is_link(token)), 0)
    who = _named(tokens[:link], "") if link else Bits()
    if who.strength < 2:
        return None
    rest = trim(" ".join(_unlinked(tokens[link:])))
    titled = rest[:1].isupper() or all(map(is_field, rest.split()))
    return replace(who, title=rest) if titled else replace(who, about=rest)


def _named(tokens: list[str], title: str) -> Bits:
    known = terms()
    polite = 0
    while polite < len(tokens) - 1 and fold(trim(tokens[polite])) in known.courtesy:
        polite += 1
    honoured = polite > 0 or fold(trim(tokens[0])) in known.honours
    tokens = tokens[polite:]
    middle = [fold(token) in known.particles for token in tokens]
    looks = all(
        is_name(token) or (particle and 0 < at < len(tokens) - 1)
        for at, (token, particle) in enumerate(zip(tokens, middle, strict=True))
    )
    shouted = all(len(token) <= 4 and token.isupper() and token.isalpha() for token in tokens)
    strength = 0
    if looks and len(tokens) <= 6:
        strength = 3 if honoured else 2 if len(tokens) > 1 and not shouted else 1
    name = trim(" ".join(tokens))
    return Bits(f"{name}." if INITIALS.fullmatch(tokens[-1]) else name, trim(title), strength=strength)


def _unlinked(tokens: list[str]) -> list[str]:
    start, end = 0, len(tokens)
    while start < end and is_link(tokens[start]) and (tokens[start].islower() or len(tokens[start]) > 2):
        start += 1
    while end > start and is_link(tokens[end - 1]):
        end -= 1
    return tokens[start:end]
