"""The guided start: five steps through a handoff, ticked off by what really happened."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.cards.card import Form, Text
from bot.model.engagement import Engagement
from bot.model.handoff import Handoff
from bot.model.local import Moved
from bot.platforms.local_people import BY_USER, CLIENT, CLIENT_NAME, INTERNAL, SITTERS, Sitter
from bot.ports import Store

#: The core's forms that an example can fill in, by code: a value for each field, or the text that is typed there.
EXAMPLES: dict[str, dict[str, tuple[str, ...] | Text]] = {
    "engagement.new": {
        "client": (CLIENT_NAME,),
        "client_room": (CLIENT.room.key,),
        "countries": ("DK",),
        **{sitter.seat.value: (sitter.handle.key,) for sitter in SITTERS},
    },
    "handoff.flagged": {"question": ("success",), "asked": Text("local-answer-flag")},
}


#: How many questions the example's playbook asks (playbook: handoff).
QUESTIONS = 7


@dataclass(frozen=True, slots=True)
class Step:
    """One step: who does it, where, and whether it is done. ``name`` ends its text keys."""

    name: str
    user: str
    channel: str
    done: bool
    now: bool = False


@dataclass(frozen=True, slots=True)
class Guide:
    """The steps in order, and the answers given so far to the interview."""

    steps: tuple[Step, ...]
    answers: int

    @property
    def finished(self) -> bool:
        return all(step.done for step in self.steps)


async def guide(store: Store, moves: Sequence[Moved]) -> Guide:
    """How far the guided start has come, read from the newest engagement."""
    engagement = await newest(store)
    held = await store.get(f"{Handoff.KIND}:{engagement.id}") if engagement else None
    handoff: Handoff | None = held.doc if held else None
    answers = len(handoff.answers) if handoff else 0
    flagged = bool(handoff and handoff.flags)
    clear = flagged and bool(handoff and not handoff.open_flags)
    accepted = bool(handoff and handoff.accepted)
    plan = (
        ("open", "mika", INTERNAL.channel, engagement is not None),
        ("answer", "mika", "d-mika", answers >= QUESTIONS or flagged or accepted),
        ("flag", "tomas", "d-tomas", flagged or accepted),
        ("clock", "tomas", "d-tomas", (flagged and bool(moves)) or accepted),
        ("reply", "mika", "d-mika", clear or accepted),
        ("accept", "tomas", "d-tomas", accepted),
    )
    current = next((name for name, _, _, done in plan if not done), None)
    steps = tuple(Step(name, user, where, done, name == current) for name, user, where, done in plan)
    return Guide(steps, answers)


async def newest(store: Store) -> Engagement | None:
    """The engagement opened last."""
    found = [held.doc for held in await store.find(Engagement.KIND)]
    return max(found, key=lambda one: one.opened_at, default=None)


def filled(
    form: Form, typed: Mapping[str, tuple[str, ...]], spelled: Callable[[Text], str]
) -> dict[str, tuple[str, ...]]:
    """What the form shows with the example in every field that is still empty."""
    first = {
        field.id: (str(field.value),) if isinstance(field.value, str | int) else () for field in form.fields
    }
    shown, so_far = {}, typed or first
    for field in form.fields:
        example = EXAMPLES.get(form.code, {}).get(field.id, ())
        values = so_far.get(field.id, ())
        shown[field.id] = (
            values if any(values) else (spelled(example),) if isinstance(example, Text) else example
        )
    return shown


def who(step: Step) -> Sitter:
    """Whose step it is."""
    return BY_USER[step.user]
