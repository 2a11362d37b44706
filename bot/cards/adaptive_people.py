"""People as Teams knows them: their mentions in a card, their ids in a form."""

from collections.abc import Callable
from typing import Any

from bot.model.person import Person
from bot.texts.spell import clean

Json = dict[str, Any]

PLATFORM = "teams"
#: What would end a mention's label, or mean something around it.
_MEANING = str.maketrans("", "", '<>&*_[]`\\~{}"|#\u2060\ue000\ue001\ue002\ue003')


def user_of(person: Person, tenant: str | None) -> str | None:
    """Somebody's Entra object id in a tenant; None where it is not known."""
    for handle in person.handles:
        if handle.platform == PLATFORM and handle.tenant == tenant:
            return handle.user
    return None


def mark(label: str) -> str:
    """What stands in a text for the mention that ``label`` names (Teams: mentions within Adaptive Cards)."""
    return f"<at>{label}</at>"


class Mentions:
    """Who is mentioned in a card for ``tenant``: ``entities`` by label, each label one person's.

    Without a tenant nobody is, as in a dialog.
    """

    def __init__(self, tenant: str | None, unnamed: Callable[[], str]) -> None:
        self.tenant = tenant
        self.entities: dict[str, Json] = {}
        self._unnamed = unnamed

    def label(self, person: Person) -> str | None:
        """The label of somebody's mention; None where this tenant does not know them."""
        user = user_of(person, self.tenant)
        if user is None:
            return None
        name = " ".join(clean(person.name).split()) or self._unnamed()
        plain = " ".join(name.translate(_MEANING).split()) or self._unnamed()
        label, number = plain, 1
        while label in self.entities and self.entities[label]["mentioned"]["id"] != user:
            number += 1
            label = f"{plain} {number}"
        mentioned = {"id": user, "name": name}
        self.entities[label] = {"type": "mention", "text": mark(label), "mentioned": mentioned}
        return label

    def within(self, packed: str) -> list[Json]:
        """The entities of one page, as JSON, in the order in which they first stand in it."""
        found = {packed.find(mark(label)): entity for label, entity in self.entities.items()}
        return [found[at] for at in sorted(found) if at >= 0]
