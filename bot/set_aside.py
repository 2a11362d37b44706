"""Posts that were set aside: who is told of one, and which go first once their place takes posts again."""

from datetime import datetime

from bot.cards.card import Card, Para, private, say
from bot.flows.line import LINE
from bot.ids import derive
from bot.model.document import Held
from bot.model.owed import Direct, Owed
from bot.ports import Store

#: Why a post cannot be made, when it is that nobody is there to read it.
LOST = ("error-account-inactive", "error-person-unreachable", "teams-not-installed")
#: Why a post cannot be made, when it is its place that does not take it: it will take all of them again, or none.
BROKEN = (
    *LOST,
    "error-channel-archived",
    "error-channel-not-found",
    "error-not-in-channel",
    "error-platform-off",
    "error-token-revoked",
)


async def missed(store: Store, key: str, to: str) -> list[str]:
    """What was set aside while its place was broken and comes before ``key``, in order: the first shows how it is.

    What is itself at fault, or may not be seen there, is not among it. Raises StoreError.
    """
    aside = [held.doc for held in await store.find(Owed.KIND, "held", to)]
    broken = [row for row in aside if row.held in BROKEN and row.key != key]
    this: Held[Owed] | None = await store.get(key) if broken else None
    if this is None:
        return []
    before = [row for row in broken if row.order < this.doc.order]
    return [row.key for row in sorted(before, key=lambda one: one.order)]


async def alarm(store: Store, row: Owed, why: str, now: datetime) -> tuple[Owed, ...]:
    """Tell the PM by another way that something could not be said: once a day for each place and reason.

    Whatever could not be said to the PM is told to the next up the line. Raises StoreError.
    """
    held = await store.get(f"engagement:{row.engagement}") if row.engagement else None
    line = [one for seat in LINE if (one := held.doc.holder(seat))] if held else []
    told = row.to.person if isinstance(row.to, Direct) else ""
    # Only ever upwards: two who cannot be reached are not told of one another for ever.
    above = line[len(line) - line[::-1].index(told) :] if told in line else line
    manager = next(iter(above), None)
    if manager is None:
        return ()
    words = (Para(say(why)), Para(say("delivery-alarm-help")))
    card = Card(
        say("delivery-alarm", client=held.doc.client if held else ""), words, audience=private(manager)
    )
    return (
        Owed(
            derive(row.idem, 1),
            Direct(manager),
            card,
            now,
            f"{now.timestamp():017.6f}",
            row.engagement,
            card_key=f"held:{why}:{row.to.key}:{now:%Y-%m-%d}",
        ),
    )
