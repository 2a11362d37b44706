"""What a playbook says of the papers that go to the client: when they are due, and what stands in them."""

import msgspec


class StatusRules(msgspec.Struct, frozen=True, gc=False):
    """When the status update is asked for: a weekday (Monday is 0), minutes since midnight, every so many weeks.

    ``again`` is after how many business hours it is asked for again (playbook: timeline).
    """

    weekday: int = 4
    at: int = 10 * 60
    every: int = 1
    again: int = 4


class AgendaItem(msgspec.Struct, frozen=True, gc=False):
    """One part of the kickoff. ``text`` is the firm's own wording by language; else a text key has it."""

    id: str
    minutes: int
    text: dict[str, str] = {}


def _items(**minutes: int) -> tuple[AgendaItem, ...]:
    return tuple(AgendaItem(id_, count) for id_, count in minutes.items())


class AgendaRules(msgspec.Struct, frozen=True, gc=False):
    """The kickoff's two agendas (playbook: kickoff agenda)."""

    standard: tuple[AgendaItem, ...] = _items(
        welcome=15, objectives=20, scope=25, timeline=20, team=15, communication=15, questions=15, next=10
    )
    long: tuple[AgendaItem, ...] = _items(
        welcome=30, objectives=30, scope=30, timeline=20, team=20, communication=20, next=10
    )
