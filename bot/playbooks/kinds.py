"""What the parts of a playbook's file are made of: ids, days, times, words, seats."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from bot.model.languages import LANGUAGES
from bot.model.seats import Seat, Side

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
OURS = tuple(seat.value for seat in Seat if seat.side is Side.OURS)
#: Where the focus of a conversation may be beside a question.
TAKEN = ("confirm",)


def _name(name: str) -> str:
    plain = name.replace("_", "a")
    if not (plain.isascii() and plain.isalnum() and plain == plain.lower() and name[0].isalpha()):
        raise ValueError("use a-z, 0-9 and _, beginning with a letter")
    if len(name) > 40 or name in TAKEN:
        raise ValueError(
            "is taken: choose another name" if name in TAKEN else "use 40 characters at the most"
        )
    return name


def _clock(time: str) -> str:
    hours, _, minutes = time.partition(":")
    digits = len(time) == 5 and time.isascii() and hours.isdigit() and minutes.isdigit()
    if not (digits and int(hours) < 24 and int(minutes) < 60):
        raise ValueError('write a time of day in quotes, like "09:00"')
    return time


def _spoken(texts: dict[str, str]) -> dict[str, str]:
    if strange := sorted(set(texts) - set(LANGUAGES)):
        raise ValueError(f"{', '.join(strange)}: use the languages {', '.join(LANGUAGES)}")
    if empty := [language for language, words in texts.items() if not words.strip()]:
        raise ValueError(f"{', '.join(empty)}: write the words, or remove the line")
    return texts


def _days(days: list[str]) -> list[str]:
    if strange := [day for day in days if day not in DAYS]:
        raise ValueError(f"{', '.join(strange)}: use {', '.join(DAYS)}")
    return once(days)


def day_of_week(day: str) -> str:
    """The weekday, if it is one. Raises ``ValueError``."""
    if day not in DAYS:
        raise ValueError(f"use {', '.join(DAYS)}")
    return day


def once(names: list[str]) -> list[str]:
    """The names, if none comes twice. Raises ``ValueError``."""
    if twice := sorted({one for one in names if names.count(one) > 1}):
        raise ValueError(f"each once only: {', '.join(twice)}")
    return names


def ours(seat: str) -> str:
    """The seat, if it is one of our side's. Raises ``ValueError``."""
    if seat not in OURS:
        raise ValueError(f"use one of our own seats: {', '.join(OURS)}")
    return seat


Words = Annotated[str, Field(max_length=500)]
Texts = Annotated[dict[str, Words], AfterValidator(_spoken)]
Id = Annotated[str, Field(min_length=1), AfterValidator(_name)]
Clock = Annotated[str, AfterValidator(_clock)]
Weekdays = Annotated[list[str], AfterValidator(_days)]
Days = Annotated[int, Field(ge=1, le=60)]


class Strict(BaseModel):
    """Values of the kinds that are asked for, and no other names."""

    model_config = ConfigDict(extra="forbid", strict=True)
