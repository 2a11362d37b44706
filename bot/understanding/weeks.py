"""Reads how long something takes, in weeks."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from bot.understanding.lexicon import any_of, lexicon

#: A length stands in the first so many characters.
READ = 3_000
#: The longest length that is believed: ten years.
MOST = 520
WEEKS = {
    "day": 1 / 7,
    "workday": 1 / 5,
    "week": 1.0,
    "fortnight": 2.0,
    "month": 52 / 12,
    "quarter": 13.0,
    "half": 26.0,
    "year": 52.0,
}
_DIGITS = r"\d{1,3}(?:[.,]\d{1,2})?|[.]5"


@dataclass(frozen=True, slots=True)
class _Forms:
    """What is looked for, built of the word list once."""

    numbers: dict[str, float]
    units: dict[str, str]
    length: re.Pattern[str]
    bare: re.Pattern[str]
    about: re.Pattern[str]
    range: re.Pattern[str]
    more: re.Pattern[str]


@cache
def _forms() -> _Forms:
    words = lexicon("weeks")
    numbers = {word: float(value) for value, several in words["numbers"].items() for word in several}
    units = {word: unit for unit, several in words["units"].items() for word in several}
    alone = {word: unit for unit, several in words["alone"].items() for word in several}
    one = rf"(?:{_DIGITS}|{any_of(numbers)}(?:[ -]?{any_of(numbers)})?)"
    between, half = any_of(words["range"]), any_of(words["half_more"])
    # "12 w", "12w", "12-week": a unit may touch its number.
    measure = "|".join(
        re.escape(word) + (r"(?!\w)" if word < "\u2e80" else "")
        for word in sorted(units, key=len, reverse=True)
    )
    # Looked for only where a number can begin.
    first = "".join(sorted({re.escape(word[0]) for word in (*numbers, *alone)}))
    length = (
        rf"(?=[\d.{first}])(?:(?<![\d.,月])(?P<low>{one})(?P<half>\s?{half})?(?:\s?{between}\s?(?P<high>{one}))?"
        rf"[ -]?(?P<unit>{measure})\.?(?P<late>\s?{half})?|(?P<alone>{any_of(alone)}))"
    )
    return _Forms(
        numbers,
        units | alone,
        re.compile(length),
        re.compile(rf"(?P<low>{one})(?:\s?{between}\s?(?P<high>{one}))?"),
        re.compile(any_of(words["about"])),
        re.compile(rf"\s*{between}\s*"),
        re.compile(rf"\s*(?:{any_of(words['more'])}\s*)?"),
    )


def read_weeks(text: str) -> int | None:
    """The length that ``text`` states, in whole weeks: "3 months" is 13, of "12-14 weeks" the upper, "12" is 12.

    Of several lengths the first; None where there is none, or where it is no length of a project (0, over 520).
    """
    forms = _forms()
    shape = unicodedata.normalize("NFKC", text[:READ].replace("½", ".5")).casefold().replace("ё", "е")
    weeks: float | None = None
    last, end = 0.0, 0
    for found in forms.length.finditer(shape):
        amount, unit = _amount(found, forms), WEEKS[forms.units[found["alone"] or found["unit"]]]
        gap = shape[end : found.start()]
        if weeks is None:
            weeks = amount * unit
        elif unit < last and forms.more.fullmatch(gap):
            weeks += amount * unit
        elif forms.range.fullmatch(gap):
            weeks = max(weeks, amount * unit)
        else:
            break
        last, end = unit, found.end()
    if weeks is None and (bare := forms.bare.fullmatch(forms.about.sub(" ", shape).strip(" .,!。、"))):
        weeks = max(_number(bare[name], forms) for name in ("low", "high") if bare[name])
    whole = max(1, int(weeks + 0.5)) if weeks and weeks > 0 else 0
    return whole if 0 < whole <= MOST else None


def _amount(found: re.Match[str], forms: _Forms) -> float:
    if found["alone"]:
        return 1.0
    low = _number(found["low"], forms) + (0.5 if found["half"] or found["late"] else 0)
    return max(low, _number(found["high"], forms)) if found["high"] else low


def _number(said: str, forms: _Forms) -> float:
    """A number in digits or words; of two words tens and ones add up, others are a range."""
    if said in forms.numbers:
        return forms.numbers[said]
    if said[0].isdigit() or said[0] == ".":
        return float(said.replace(",", "."))
    for at in range(len(said) - 1, 0, -1):
        head, tail = said[:at].strip(" -"), said[at:].strip(" -")
        if head in forms.numbers and tail in forms.numbers:
            first, second = forms.numbers[head], forms.numbers[tail]
            return first + second if first % 10 == 0 and first >= 20 and second < 10 else max(first, second)
    return 0.0
