"""The key stakeholders of the client: those with a seat, and those whom the handoff names."""

from typing import Any

import msgspec

from bot.cards.card import Raw, Who
from bot.ids import derive
from bot.model.engagement import Engagement
from bot.model.handoff import Handoff
from bot.model.internal import Inside, Internal
from bot.model.seats import Side


class KeyPerson(msgspec.Struct, frozen=True):
    """One of them: ``code`` is their id, or the digest of their name; the name of the handoff is internal."""

    code: str
    name: Who | Internal[Any]

    def shown(self, inside: Inside) -> Who | Raw:
        """How our side reads them."""
        return Raw(self.name.reveal(inside)) if isinstance(self.name, Internal) else self.name


def key_people(head: Engagement, handoff: Handoff | None) -> tuple[KeyPerson, ...]:
    """Each of them once."""
    seated = [KeyPerson(one, Who(one)) for one in head.people(Side.CLIENT)]
    named = handoff.stakeholders if handoff else ()
    others = (KeyPerson(derive(one.sealed.name.casefold()), Internal(one.sealed.name)) for one in named)
    return tuple({one.code: one for one in (*seated, *others)}.values())
