"""Cuts a line about people into pieces: what stands between commas, dashes, brackets, and every address."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from bot.understanding.lexicon import lexicon

Joint = Literal["start", "semi", "comma", "and", "dash", "colon", "stop", "bracket"]
#: The most that is read of a line and of a piece, in characters.
LINE, LONGEST = 10_000, 600
_GAP = re.compile(r"\t|[ \u00a0]{3,}")
_SPACES = re.compile(r"[ \u00a0]+")
#: Slack's typed addresses once more in brackets: "+45 12 34 56 78 (tel:+4512345678)".
_AGAIN = re.compile(r"(?<=\d) ?\(tel:[^()\s]{1,40}\)")
_COMPANY = re.compile(r"\((?:株|有|合)\)")
_SCHEME = re.compile(r"(?<!\w)(?:tel|mailto):(?=[+\w])")
_EMAIL = r"(?<![\w.+@-])[\w.+'%-]{1,64}@(?:[\w-]{1,63}\.){1,6}[^\W\d_]{2,24}(?![\w@])"
_PHONE = (
    r"(?<![\w.@-])\+?(?:\(\d{1,5}\)|\d)(?:[ ./()–-]{0,2}\d){6,14}(?![\w@])"
    r"(?: ?(?i:ext|x|доб|lok|lokal|samb|sambungan|内線)\.? ?\d{1,6}(?!\w))?"
)
_DATE = re.compile(r"\d{4}-\d\d-\d\d|\d\d?[./]\d\d?[./]\d{2,4}")
_AMOUNT = re.compile(r"\d{1,3}(?:[., ]\d{3})+")


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece: ``joint`` and ``glue`` are what stands before it, ``inside`` means in brackets."""

    text: str
    kind: Literal["text", "email", "phone"]
    joint: Joint
    glue: str = ""
    inside: bool = False


@cache
def _cuts() -> re.Pattern[str]:
    ands = "|".join(re.escape(word) for word in sorted(lexicon("people")["ands"], key=len, reverse=True))
    return re.compile(
        rf"(?P<email>{_EMAIL})|(?P<phone>{_PHONE})"
        rf"|(?P<open>[(\[【〔])|(?P<close>[)\]】〕])"
        rf"|(?P<and>[,;]? (?:{ands}) |(?<=[様氏])と|(?<=さん)と|(?<=さま)と)"
        r"|(?P<semi> ?;)|(?P<comma>,(?!\d)|、)|(?P<colon> ?[:=](?!\d))"
        r"|(?P<dash> [-–—]+ ?|[–—]| [/|] |\||→|[-=]>)|(?P<stop>[.!?](?= \w)|。)"
    )


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(lexicon("people")["abbreviations"])


def cut(line: str) -> Iterator[Piece]:
    """The pieces of one line (plain, narrow), in order; empty ones are left out."""
    bare = _SCHEME.sub("", _AGAIN.sub("", _COMPANY.sub("株式会社", line[:LINE])))
    bare = _SPACES.sub(" ", _GAP.sub(" | ", bare)).strip()
    joint: Joint = "start"
    glue, depth, start = "", 0, 0
    for found in _cuts().finditer(bare):
        what = found.lastgroup or ""
        if (what == "phone" and not _rings(found[0])) or (what == "stop" and not _stops(bare, found.start())):
            continue
        text = bare[start : found.start()].strip()
        start = found.end()
        if text:
            yield Piece(text[:LONGEST], "text", joint, glue, inside=depth > 0)
            joint, glue = "bracket", " "
        match what:
            case "email" | "phone":
                yield Piece(found[0], "email" if what == "email" else "phone", joint, glue, inside=depth > 0)
                joint, glue = "bracket", " "
            case "open" | "close":
                depth = max(0, depth + (1 if what == "open" else -1))
                joint, glue = joint if joint == "start" else "bracket", " (" if what == "open" else ") "
            case "and" | "semi" | "comma" | "colon" | "dash" | "stop":
                joint = joint if joint == "start" else what
                glue = (")" if glue == ") " else "") + found[0]
    if text := bare[start:].strip():
        yield Piece(text[:LONGEST], "text", joint, glue, inside=depth > 0)


def _rings(number: str) -> bool:
    """Whether digits are a telephone number, and no date and no amount."""
    if number.startswith("+"):
        return True
    digits = sum(sign.isdigit() for sign in number)
    return digits >= (7 if number[0] in "0(" or "-" in number else 8) and not (
        _DATE.fullmatch(number) or _AMOUNT.fullmatch(number)
    )


def _stops(line: str, at: int) -> bool:
    """Whether the sign at ``at`` ends a sentence: no initial, no abbreviation, and a capital follows."""
    if line[at] == "。":
        return True
    word = line[max(0, at - 12) : at].rpartition(" ")[2].lower().replace("ё", "е")
    follows = line[at + 2 : at + 3]
    return len(word) > 1 and word not in _abbreviations() and (follows.isupper() or not follows.islower())
