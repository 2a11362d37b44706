"""Working on papers as the project manager does: the last card of a place, a press on it, a form filled in."""

from datetime import date

from bot.cards.card import Card, Field
from bot.cards.plain import words_of
from bot.effects import Ask
from bot.events import Pressed, Submitted, Value
from tests.flows.stage import TEXTS, Seen, Stage, direct, handle


def last(stage: Stage, place: str, code: str = "") -> Card:
    """The card that was last posted in a place, with a button of that code where one is given."""
    return next(
        one.card
        for one in reversed(stage.messenger.news)
        if one.kind == "post"
        and one.room.channel == place
        and (not code or code in [button.code for button in one.card.buttons])
    )


def shown(stage: Stage, card: Card) -> str:
    """All words of a card, as whoever saw the last one reads them."""
    news = stage.messenger.news
    reader = next((one.reader for one in reversed(news) if one.card is card), news[-1].reader)
    return "\n".join(words_of(card, reader, TEXTS))


async def presses(stage: Stage, name: str, card: Card, code: str) -> Seen:
    """Press the button of a card, as it was shown."""
    one = next(one for one in card.buttons if one.code == code)
    event = Pressed(stage.id(), direct(name), handle(name), code, one.engagement, one.arg, one.revision)
    return await stage.happens(event)


async def fills(stage: Stage, name: str, /, **values: Value) -> Seen:
    """Send back the form that was last opened, with these values in it; choices stay as they were."""
    assert stage.last
    form = next(one.form for one in stage.last.live if isinstance(one, Ask))
    known: dict[str, Value] = {one.id: _sent(one) for one in form.fields}
    sent = {**known, **values}
    event = Submitted(
        stage.id(), direct(name), handle(name), form.code, sent, form.engagement, form.arg, form.revision
    )
    return await stage.happens(event)


def _sent(field: Field) -> Value:
    """What a field sends back when it is left as it is."""
    if field.kind == "date" and isinstance(field.value, str):
        return date.fromisoformat(field.value)
    return field.value
