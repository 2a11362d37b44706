"""A draft to a client is read before it goes: an exact day and hour, no "as soon as possible", no excuse, no blame."""

from bot.cards.card import Raw, Text, say
from bot.effects import Reject, Turn
from bot.events import Submitted
from bot.flows.issue_matter import Matter
from bot.understanding.guard import draft_guard

#: Words of a draft that are shown, in characters.
SHOWN = 60


def faults(matter: Matter, words: str) -> tuple[Text, ...]:
    """What in the words is to be put right, each with the words that it is about; in the project's language."""
    found = draft_guard(words, matter.engagement.language)
    return tuple(
        say(f"work-guard-{one.kind}", words=Raw(words[one.start : one.end][:SHOWN])) for one in found
    )


def guarded(matter: Matter, event: Submitted, field: str, words: str) -> Turn | None:
    """The form again, with what is to be put right; None where it may go, or whoever wrote it insists."""
    found = faults(matter, words)
    if not found or event.values.get("guard") == "sent":
        return None
    return Turn(effects=(Reject({field: found[0]}),))
