"""What speaks against an issue, and which facts it cancels: "solved", "no delays", "my train is late"."""

import re
from bisect import bisect_left
from functools import cache

from bot.understanding.facts import Fact
from bot.understanding.heard import Found
from bot.understanding.lexicon import lexicon

#: Said of the whole message; what stands after a "but" that follows counts again.
WHOLE = ("hypo", "elsewhere")
#: Cancels what its sentence says, where that says nothing of us: "my train is late", not "your train of mistakes".
ASIDE, _YOU = "aside", "you"
#: Only imagined where somebody asks: "for the handbook" in a statement is what the handbook needs.
_PAPER = "paper"
#: Cancels what was said before it, and in its sentence up to a "but".
BACK = ("resolved", "past")
#: Cancels that something did not come.
_ARRIVED, _ABSENT = "arrived", frozenset(("late", "no-reply", "missed-again", "stuck"))
#: Cancels what its sentence says up to a "but", where that is not grave.
MILD = ("noissue", "praise", "denied")
#: "At first we feared", where nothing says that it turned out well, takes nothing back.
_WELL = frozenset(("praise", "resolved", "noissue", "arrived", "thanks"))
#: So near before "solved" stands what makes it a wish or a condition: "until it is", "must be".
_NEAR = 34
#: In Japanese it follows: "解決するまで", "復旧の目処".
_STILL_OPEN = re.compile(
    r"[^。！？!?\n]{0,9}?(?:ない|ません|なけれ|まで|次第|たら|れば|ほしい|欲しい|ください|下さい|いただけ(?:る|ない|ます)"
    r"|いただき(?:たい|たく)|頂き(?:たい|たく)|お願い|予定|見込|べき|必要|の?でしょうか|ますか|ように|目処|めど|目途|いつ|急"
    r"|に向け|できず|せず|されず|求め|希望|見え|見通し|遅)"
)
_OVER = re.compile(r"た(?![らいか])|.し?た(?![らいか])")
#: What follows runs into a question mark.
_ASKED = re.compile(r"[^.!?。！？\n]{0,60}[?？]")
_AGAINST = frozenset((*WHOLE, *BACK, ASIDE, _PAPER, _ARRIVED, "noissue", "praise"))
#: "No confusion" denies it; "I never know who on your side" does not: only single words of these.
_WORDY = frozenset(("unclear", "noreply", "billfight"))
_GRAVE = 2.0
#: What ends a question, in the middle of a message, too.
_QUESTIONS = re.compile(r"[?？]|か[。\n]|か$")
#: "Your" counts for what is said within so many characters.
_BESIDE = 60
#: So many of a concept are looked at before a place.
_LOOKED_AT = 12


class Told:
    """What was found in a shaped text, at hand by concept; taken back is left out."""

    def __init__(self, said: str, found: list[Found]) -> None:
        self.said = said
        self._found: dict[str, list[Found]] = {}
        for one in found:
            if not one.negated:
                self._found.setdefault(one.concept, []).append(one)
        self.buts = [one.start for one in found if one.concept == "but"]
        said_against = (self._against(one) for one in found)
        self.against = [one for one in said_against if one and not self._doubted(one)]

    def _before(self, concept: str, place: int) -> list[Found]:
        """The last few of ``concept`` that begin before ``place``."""
        every = self._found.get(concept, [])
        end = bisect_left(every, place, key=lambda one: one.start)
        return every[max(0, end - _LOOKED_AT) : end]

    def _against(self, one: Found) -> Found | None:
        if not one.negated:
            return one if one.concept in _AGAINST else None
        if one.concept not in _denied() or (one.concept in _WORDY and " " in self.said[one.start : one.end]):
            return None
        # "We have not heard back" denies no silence: what takes back is part of the phrase.
        within = any(other.end > one.start for other in self._before(one.concept, one.end))
        return None if within else one._replace(concept="denied")

    def _doubted(self, one: Found) -> bool:
        """Whether it is only asked, wished for or awaited: "is everything ok?", "until it is solved"."""
        if one.concept == "resolved":
            return self._open(one)
        if one.concept == "past":
            return not _WELL & self._found.keys()
        if one.concept == _PAPER:
            return not _QUESTIONS.search(self.said)
        if one.concept not in MILD:
            return False
        wished = any(one.end <= wish.end for wish in self._before("request", one.start + 1))
        return wished or (one.concept != "denied" and bool(_ASKED.match(self.said, one.end)))

    def _open(self, one: Found) -> bool:
        """Whether it is not solved yet: "until it is", "must be", "復旧の目処"."""
        if _OVER.match(self.said, one.end - 1):
            return False
        return bool(_STILL_OPEN.match(self.said, one.end)) or any(
            each.sentence == one.sentence and 0 <= one.start - each.end < _NEAR
            for each in self._before("pending", one.start)
        )

    def _ours(self, fact: Fact) -> bool:
        """Whether what is said is said of us: "your" stands beside it, with no "but" between."""
        return any(
            you.sentence == fact.sentence
            and fact.start - you.end < _BESIDE
            and not any(fact.end <= but <= you.start for but in self.buts)
            for you in self._before(_YOU, fact.end + _BESIDE)
        )

    def left(self, facts: list[Fact]) -> list[Fact]:
        """Those of ``facts`` that nothing cancels."""
        return [fact for fact in facts if not any(self._cancels(one, fact) for one in self.against)]

    def _cancels(self, one: Found, fact: Fact) -> bool:
        if one.concept in (*WHOLE, _PAPER):
            return not any(one.end <= but <= fact.start for but in self.buts)
        between = sorted((one.start, fact.end))
        parted = any(between[0] <= but < between[1] for but in self.buts)
        if one.concept == ASIDE:
            return fact.sentence == one.sentence and not self._ours(fact)
        if one.concept == _ARRIVED and fact.rule.name not in _ABSENT:
            return False
        if one.concept in (*BACK, _ARRIVED):
            if fact.start >= one.end:
                return fact.sentence == one.sentence and not parted
            return True
        if fact.rule.severity >= _GRAVE and one.concept != "noissue":
            return False
        if one.concept == "denied" and (fact.end > one.end or fact.rule.name not in weak()):
            return fact.start <= one.start < fact.end
        return fact.sentence == one.sentence and not parted


@cache
def _denied() -> frozenset[str]:
    return frozenset(lexicon("facts")["denied"])


@cache
def weak() -> frozenset[str]:
    """Facts that say nothing more where a graver one was found."""
    return frozenset(lexicon("facts")["weak"])
