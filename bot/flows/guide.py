"""What can be done here, by you: the answer to `/usher`, "help" and "hello"."""

from bot.cards.card import CLIENT, Block, Card, Facts, Note, Para, Raw, Words, private, say
from bot.flows.opening import holds
from bot.model.scope import Scope
from bot.model.seats import Seat, Side


def guide(scope: Scope) -> Card:
    """The commands that would do something for this person in this place, and nothing else."""
    actor, engagement = scope.actor, scope.engagement
    ours = actor is not None and actor.side is Side.OURS
    if actor is None or not ours or scope.channel.role == "client":
        return Card(say("guide-title"), (Para(say("guide-client")),), audience=CLIENT)
    rows: list[tuple[Words, Words]] = []
    if engagement is None and not scope.channel.room.direct:
        rows.append((Raw("/usher new"), say("guide-new")))
    if engagement is not None:
        rows += [
            (Raw("/usher handoff"), say("guide-handoff")),
            (Raw("/usher people"), say("guide-people")),
            (Raw("/usher alignment"), say("guide-alignment")),
        ]
    rows.append((Raw("/usher language"), say("guide-language")))
    rows.append((Raw("/usher home"), say("guide-home")))
    blocks: list[Block] = [Facts(tuple(rows))]
    if engagement and holds(actor, engagement, Seat.SALES_REP):
        blocks.append(Note(say("guide-rep", client=engagement.client)))
    elif engagement and holds(actor, engagement, Seat.DELIVERY_LEAD):
        blocks.append(Note(say("guide-lead", client=engagement.client)))
    elif engagement is None:
        blocks.append(Note(say("guide-none")))
    return Card(say("guide-title"), tuple(blocks), audience=private(actor.id))
