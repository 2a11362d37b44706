"""What one piece says of a person in Japanese, where what is said of somebody follows them."""

import re
from dataclasses import dataclass, replace
from functools import cache

from bot.understanding.lexicon import JAPANESE, any_of, lexicon
from bot.understanding.person_terms import is_title, label_of, trim
from bot.understanding.person_words import Bits
from bot.understanding.person_words import read as read_spaced

_NAME = re.compile(r"[々一-龥ぁ-んァ-ヶー・=]{1,12}")
_KANJI = re.compile(r"[々一-龥]{3,6}")
_LATIN = re.compile(r"[A-Z]{2,5}$")
_TOPIC = re.compile(r"^[はがも](?=[^ぁ-ん])")
_READING = re.compile(r"[ぁ-んァ-ヶー ]+")
_GRAMMAR = re.compile(r"[をはがにでもへ]|です|ます|など")
_ENDS = re.compile(r"(?:でいらっしゃいます|になります|でございます|である|です|で|の方|となります)$")
_DOES = (
    r"(?:を)?(?:です|している(?:方)?|しています|します|する(?:方)?|されています|"
    r"があります|がある|あり|が高い|しており|して|の方|者|で)?"
)


@dataclass(frozen=True, slots=True)
class _Words:
    honoured: re.Pattern[str]
    after: re.Pattern[str]
    ahead: re.Pattern[str]
    theirs: re.Pattern[str]
    ends: tuple[str, ...]
    fields: tuple[str, ...]


@cache
def _words() -> _Words:
    people = lexicon("people")
    about, after = people["about"], any_of(people["honorifics"]["after"])
    ends = people["titles"]["ends"] + people["titles"]["words"]
    fields = people["fields"]["words"] + people["fields"]["ends"]
    pronouns = [word for word in people["pronouns"] if JAPANESE.match(word)]
    return _Words(
        re.compile(rf"(?P<name>[^、。]{{0,40}}?)(?<!お客)(?:{after})(?:は|が|も|、)?(?P<rest>.*)", re.DOTALL),
        re.compile(rf"(?P<about>.+?)[のにへをが]?(?:{any_of(about['after'])}){_DOES}$", re.DOTALL),
        re.compile(rf"(?:{any_of(about['ahead'])})(?P<about>.+)", re.DOTALL),
        re.compile(rf"(?:{any_of(pronouns)})(?:は|が|、)?(?P<rest>.*)", re.DOTALL),
        tuple(sorted((end for end in ends if JAPANESE.match(end)), key=len, reverse=True)),
        tuple(word for word in fields if JAPANESE.match(word)),
    )


def is_reading(text: str) -> bool:
    """Whether a piece in brackets only says how the name before it is read."""
    return bool(_READING.fullmatch(text))


def read(text: str) -> Bits:
    """Read one piece that has Japanese in it."""
    words = _words()
    text = _TOPIC.sub("", text)
    if label := label_of(text):
        return Bits(label=label)
    if found := words.theirs.match(text):
        said = _said(found["rest"])
        return replace(said, name="", about=said.about or said.name, strength=0, theirs=True)
    if (found := words.honoured.match(text)) and not found["rest"].startswith("長"):
        said, rest = _owner(found["name"]), _said(_ENDS.sub("", found["rest"]))
        if not found["name"]:
            return rest
        title = " ".join(part for part in (said.title, rest.title) if part)
        return Bits(said.name, title, rest.about or rest.name, 3, led=rest.led)
    return _said(text)


def _said(text: str) -> Bits:
    """A piece without an honorific: words between spaces, each a name, a title or a task."""
    bits = Bits()
    for token in _tokens(trim(text)):
        if about := _about(token):
            bits = replace(bits, about=f"{bits.about}、{about}" if bits.about else about, led=True)
        elif bits.led:
            bits = replace(bits, about=f"{bits.about} {token}")
        elif _titled(token):
            owner = Bits(title=_ENDS.sub("", token)) if bits.name else _owner(token)
            title = f"{bits.title} {owner.title}" if bits.title else owner.title
            bits = replace(
                bits, name=owner.name or bits.name, title=title, strength=max(bits.strength, owner.strength)
            )
        elif bits.title and bits.name:
            bits = replace(bits, title=f"{bits.title} {token}")
        else:
            joined = f"{bits.name} {token}" if bits.name else token
            bits = replace(bits, name=joined, strength=_strength(joined))
    return bits


def _tokens(text: str) -> list[str]:
    """Split at spaces, and behind "…で、"; a text of many words is a sentence and stays one."""
    tokens = [part for word in text.split() for part in re.split(r"(?<=[A-Za-z長役員者])で(?!す|$)", word)]
    return tokens if len(tokens) <= 6 else [text]


def _about(token: str) -> str:
    words = _words()
    if _titled(token) and not token.endswith(("担当", "担当者")):
        return ""
    found = words.ahead.match(token) or words.after.match(token)
    return trim(found["about"]) if found else ""


def _titled(token: str) -> bool:
    bare = _ENDS.sub("", token)
    latin = _LATIN.search(bare)
    known = bare.endswith(_words().ends + _words().fields) or is_title(bare)
    return bool(bare) and (known or (latin is not None and is_title(latin[0])))


def _owner(said: str) -> Bits:
    """Whose title comes first, or last: CFOの田中, 経理部 田中, 田中部長."""
    head, of, name = said.rpartition("の")
    if not (of and head and name):
        head, _, name = said.rpartition(" ")
        if head and not _titled(head):
            head, name = "", said
    if not _titled(name) or (is_title(name) and not JAPANESE.search(name)):
        found = Bits(name="" if _titled(name) else trim(name), strength=_strength(name))
        return replace(found, title=trim(head)) if found.name else Bits(title=trim(said))
    end = next((end for end in _words().ends if name.endswith(end)), "")
    surname = name.removesuffix(end)
    if end and 1 <= len(surname) <= 4 and _NAME.fullmatch(surname) and not surname.endswith(_words().fields):
        return Bits(surname, trim(f"{head} {end}"), strength=1)
    return Bits(title=_ENDS.sub("", trim(said)))


def _strength(name: str) -> int:
    parts = name.split()
    if not JAPANESE.search(name):
        return read_spaced(name).strength
    if len(parts) > 2 or not all(_NAME.fullmatch(part) for part in parts) or _GRAMMAR.search(name):
        return 0
    return 1 if len(parts) == 2 or _KANJI.fullmatch(name) or "・" in name else 0
