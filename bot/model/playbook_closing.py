"""What a playbook says of two ends: what an onboarding needs to be complete, and what is given back at the very end."""

import msgspec

from bot.model.playbook_checklist import Dimension


class Need(msgspec.Struct, frozen=True, gc=False):
    """Something that has to be there before the onboarding is complete.

    ``items`` are those of the checklist by id, ``dimension`` all of one; ``survey`` has to be over, or answered by all.
    "handoff" is its acceptance, "kickoff" that it was held. ``text`` is the firm's own wording by language.
    """

    id: str
    text: dict[str, str] = {}
    items: tuple[str, ...] = ()
    dimension: Dimension | None = None
    survey: str = ""


class CompleteRules(msgspec.Struct, frozen=True, gc=False):
    """From ``day`` after the kickoff on, every so many days, the project manager reads what is still missing."""

    day: int = 30
    every: int = 7
    needs: tuple[Need, ...] = (Need("handoff"), Need("kickoff"))


class RetentionRules(msgspec.Struct, frozen=True, gc=False):
    """Days after the closing until a project is archived, and until it is erased (0: never).

    Before that its manager and partner are told, ``warn`` days ahead; each time they may keep it ``keep`` days longer.
    """

    archive: int = 90
    erase: int = 730
    warn: int = 30
    keep: int = 180


class Step(msgspec.Struct, frozen=True, gc=False):
    """One step of the offboarding; one with ``survey`` is done once that was answered, every other by a press."""

    id: str
    text: dict[str, str] = {}
    survey: str = ""
