"""How both sides talk: messages in the client's channel, questions that wait, our silence, answering slots."""

from datetime import datetime

from bot.cards.card import say
from bot.effects import Ask, Say, Turn
from bot.events import Chosen, Commanded, Due, FromPerson, Pressed, Said, Submitted, spoken, worry
from bot.flows import exchange as flow
from bot.flows import silence, slots
from bot.flows.asides import aside, no_seat, refuse, stale
from bot.flows.desk import plan_of
from bot.flows.unanswered import Waits
from bot.handlers.access import is_ours, may_read, sits
from bot.model.exchange import Exchange
from bot.model.scope import Scope
from bot.model.seats import LEADERS, Side
from bot.understanding.intents import read_intent
from bot.understanding.questions import asks


def exchange_of(scope: Scope) -> Exchange | None:
    """The exchange of the engagement at hand, fresh where there is none yet; None without an open engagement."""
    if scope.engagement is None or scope.playbook is None or scope.engagement.state != "open":
        return None
    held = scope.docs.get("exchange")
    return held if isinstance(held, Exchange) else Exchange(scope.engagement.id)


def heard(scope: Scope, event: Said, now: datetime) -> Turn:
    """A message in a client's channel. Who is of our side is told by their platform, and by their seat until then."""
    engagement, playbook, actor = scope.engagement, scope.playbook, scope.actor
    if scope.channel.role != "client" or engagement is None or playbook is None or actor is None:
        return Turn()
    if (exchange := exchange_of(scope)) is None or event.edited or (event.mentioned and _to_the_bot(event)):
        return Turn()
    message = event.id.rpartition("/")[2]
    one = flow.Heard(engagement, playbook, exchange, scope.people, message, event.room, now)
    seats = engagement.seats_of(actor.id)
    side = actor.side or next((seat.side for seat in seats), None)
    return one.ours() if side is Side.OURS else one.theirs(actor, asks(event.text))


def _to_the_bot(event: Said) -> bool:
    """A command, a concern, a greeting, "help": the bot answers, and nobody else needs to."""
    typed = isinstance(spoken(event), Commanded) or worry(event.text) is not None
    return typed or read_intent(event.text).kind != "words"


def spoke(scope: Scope, event: FromPerson, turn: Turn, now: datetime) -> Turn:
    """The turn, and that it brought the client word from us: what one of ours approved counts as a message."""
    if not isinstance(event, Chosen) or not any(to_client(one, scope) for one in turn.effects):
        return turn
    exchange, engagement = exchange_of(scope), scope.engagement
    if exchange is None or engagement is None or scope.playbook is None or not is_ours(scope):
        return turn
    return flow.posted(engagement, scope.playbook, exchange, now) + turn


def to_client(effect: object, scope: Scope) -> bool:
    """Whether an effect is a post for the client's channel."""
    room = scope.engagement.client_room if scope.engagement else None
    return isinstance(effect, Say) and effect.to == room and effect.card.audience.kind == "client"


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """A question was answered elsewhere; the client has heard from us elsewhere."""
    exchange, engagement, playbook, actor = exchange_of(scope), scope.engagement, scope.playbook, scope.actor
    if exchange is None or engagement is None or playbook is None or actor is None:
        return stale()
    if not may_read(scope):
        return no_seat()
    if event.code == "silence.elsewhere":
        return flow.posted(engagement, playbook, exchange, now) + aside(say("silence-noted"))
    until = datetime.fromisoformat(event.arg) if event.code == "asked.elsewhere" and event.arg else None
    gone = tuple(one for one in exchange.asked if until and one.at <= until)
    return (
        Waits(engagement, playbook, exchange).without(gone) + aside(say("asked-noted")) if gone else stale()
    )


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """The answering slots came back."""
    exchange, typed = exchange_of(scope), event.values.get("slots")
    if exchange is None or scope.engagement is None or scope.playbook is None or scope.actor is None:
        return stale()
    if not sits(scope, *LEADERS):
        return no_seat()
    words = typed if isinstance(typed, str) else ""
    return slots.set_slots(scope.engagement, scope.playbook, exchange, words, scope.actor)


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """A question's time runs out; our silence has lasted."""
    exchange, engagement, playbook = exchange_of(scope), scope.engagement, scope.playbook
    if exchange is None or engagement is None or playbook is None:
        return Turn()
    if event.what == "silence.over":
        return silence.over(engagement, playbook, exchange, dict(scope.people), now)
    plan = plan_of(engagement, scope.docs)
    return Waits(engagement, playbook, exchange).look(plan, scope.people, now)


def begin_slots(scope: Scope) -> Turn:
    """The form for the answering slots."""
    exchange = exchange_of(scope)
    if exchange is None or scope.engagement is None or scope.playbook is None or not may_read(scope):
        return refuse("aside-no-engagement")
    if not sits(scope, *LEADERS):
        return no_seat()
    return Turn(effects=(Ask(slots.form(scope.engagement, scope.playbook, exchange)),))
