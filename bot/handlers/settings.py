"""What a person, or a channel, chose for itself."""

from msgspec.structs import replace

from bot.cards.card import say
from bot.effects import Log, Turn
from bot.events import Submitted
from bot.flows.asides import aside
from bot.handlers.access import is_ours
from bot.model.document import Document
from bot.model.languages import LANGUAGES
from bot.model.scope import Scope


def choose_language(scope: Scope, event: Submitted) -> Turn:
    """Keep the languages chosen; a channel's only from our side."""
    mine, here = event.values.get("mine"), event.values.get("room")
    changes: list[Document] = []
    if scope.actor and isinstance(mine, str) and mine in LANGUAGES:
        changes.append(replace(scope.actor, language=mine))
    if isinstance(here, str) and here in LANGUAGES and is_ours(scope) and not scope.channel.room.direct:
        changes.append(replace(scope.channel, language=here))
    by = scope.actor.id if scope.actor else None
    return Turn(tuple(changes), (Log("language.chosen", by),)) + aside(say("language-saved"))
