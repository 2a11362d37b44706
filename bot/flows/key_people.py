"""The key stakeholders of the client: those with a seat, and those whom the handoff names."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import msgspec

from bot.cards.card import Raw, Who
from bot.ids import derive
from bot.model.engagement import Engagement
from bot.model.handoff import Handoff, Stakeholder
from bot.model.internal import Inside, Internal
from bot.model.person import Person
from bot.model.seats import Side

_NOBODY: Mapping[str, Person] = MappingProxyType({})


class KeyPerson(msgspec.Struct, frozen=True, gc=False):
    """One of them: ``code`` is their id, or the digest of their name; the name of the handoff is internal."""

    code: str
    name: Who | Internal[Any]

    def shown(self, inside: Inside) -> Who | Raw:
        """How our side reads them."""
        return Raw(self.name.reveal(inside)) if isinstance(self.name, Internal) else self.name


def key_people(
    head: Engagement, handoff: Handoff | None, people: Mapping[str, Person] = _NOBODY
) -> tuple[KeyPerson, ...]:
    """Each of them once; ``people`` (by id) tell who of the handoff has a seat by now, under the same name."""
    twice = seated_too(head, handoff, people)
    seated = [KeyPerson(one, Who(one)) for one in head.people(Side.CLIENT)]
    named = {_code(one): Internal(one.sealed.name) for one in (handoff.stakeholders if handoff else ())}
    others = [KeyPerson(code, name) for code, name in named.items() if code not in twice]
    return (*seated, *others)


def seated_too(head: Engagement, handoff: Handoff | None, people: Mapping[str, Person]) -> Mapping[str, str]:
    """Who of the handoff has a seat, too: the code of the one, and the id of the other."""
    ids = {people[one].name.casefold(): one for one in head.people(Side.CLIENT) if one in people}
    named = handoff.stakeholders if handoff else ()
    return {_code(one): ids[name] for one in named if (name := one.sealed.name.casefold()) in ids}


def _code(one: Internal[Stakeholder]) -> str:
    return derive(one.sealed.name.casefold())
