"""Draws the local page for one seat in one place."""

from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.cards.card import Card, Day, Text
from bot.cards.html import Filled, card_html, form_html, words_html, words_plain
from bot.cards.reader import Reader
from bot.model.languages import LANGUAGES
from bot.model.local import OpenForm
from bot.model.seats import SHARED_SEATS, Seat
from bot.platforms import local_guide
from bot.platforms.local_desks import Trouble
from bot.platforms.local_forms import CHOICES
from bot.platforms.local_office import EMOJI, Office
from bot.platforms.local_people import CLIENT_NAME, FIRM, SITTERS, Place, Sitter, address, direct, places
from bot.platforms.local_timeline import lines
from bot.texts.lookup import Texts

FOLDER = Path(__file__).parent / "page"
#: Messages that a room shows without being asked for more.
SHOWN = 60


@cache
def _drawing() -> Environment:
    return Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


async def page(
    office: Office,
    sitter: Sitter,
    place: Place,
    home: Card | None = None,
    shown: int = SHOWN,
    trouble: Trouble | None = None,
) -> str:
    """The whole page as HTML; ``home`` is the bot's home where that is the place, ``trouble`` what was not done."""
    own = await office.reader(sitter)
    now = office.clock.now().astimezone(ZoneInfo(own.zone))
    steps = await local_guide.guide(office.store, office.clock.moves)
    seat = office.desks.seat(sitter.user)
    messages = [] if place.kind == "home" else office.history.messages(place.channel)
    visible = [one for one in messages if one.only in {None, sitter.user}]
    return (
        _drawing()
        .get_template("page.html")
        .render(
            **_pen(office, own),
            sitter=sitter,
            seen=lambda one: "theirs" if one.kind == "client" and not sitter.ours else one.kind,
            place=place,
            places=places(sitter).values(),
            sitters=SITTERS,
            firm=FIRM,
            client=CLIENT_NAME,
            language=own.language,
            languages=LANGUAGES,
            unread={
                channel: unread(office, sitter, channel) for channel in places(sitter) if channel != "home"
            },
            waiting={one.user: unread(office, one, direct(one.user).channel) for one in SITTERS},
            lines=list(lines(visible[-shown:], office.clock.moves, place, sitter, own, office)),
            more=shown + SHOWN if len(visible) > shown else 0,
            here=words_plain(Text(f"local-name-{place.kind}", {"name": place.name}), own, office.texts),
            members=[one for one in SITTERS if one.ours or place.kind == "client"],
            suggestion=suggestion(sitter, place, own, office.texts),
            emoji=_emoji(own, office.texts),
            home=card_html(home, own, office.texts, action=address(sitter, place, "press")) if home else None,
            now=now,
            today=Day(now.date()),
            day30=bool(await local_guide.newest(office.store)),
            guide=steps if seat.guided and sitter.ours else None,
            who=local_guide.who,
            trouble=trouble,
            dialog=_dialog(office, sitter, place, seat.open, own) if seat.open else None,
            opened=seat.open,
            example=bool(seat.open and not seat.open.raw and seat.open.form.code in local_guide.EXAMPLES),
        )
    )


def unread(office: Office, sitter: Sitter, channel: str) -> int:
    """How many messages of others the seat has not seen in a channel."""
    seen = office.desks.seat(sitter.user).read.get(channel, 0)
    new = (one for one in office.history.messages(channel) if one.n > seen and one.by != sitter.user)
    return sum(one.only in {None, sitter.user} for one in new)


def suggestion(sitter: Sitter, place: Place, own: Reader, texts: Texts) -> str:
    """An invented answer to the question that the seat was just asked; empty where there is none."""
    me = next((one for one in own.people.values() if sitter.handle in one.handles), None)
    if place.kind != "direct" or me is None or me.focus is None or not me.focus.step:
        return ""
    key = f"local-answer-{me.focus.step.partition(':')[0].replace('_', '-')}"
    words = words_plain(Text(key), own, texts)
    return "" if words == key else words


def _dialog(office: Office, sitter: Sitter, place: Place, opened: OpenForm, own: Reader) -> str:
    reader = Reader(own.language, opened.zone, opened.mood, own.people, own.outside)
    submit, close = address(sitter, place, f"submit?view={opened.view}"), address(sitter, place, "close")
    shown = Filled(opened.errors, opened.raw, CHOICES)
    return form_html(opened.form, reader, office.texts, shown, action=submit, close=close)


def _pen(office: Office, own: Reader) -> dict[str, Any]:
    texts = office.texts
    return {
        "w": lambda words: words_html(words, own, texts),
        "plain": lambda words: words_plain(words, own, texts),
        "t": lambda key, **args: words_plain(Text(key, args), own, texts),
        "tw": lambda key, **args: words_html(Text(key, args), own, texts),
        "seat_name": lambda seat: words_plain(Text(_role(seat)), own, texts),
    }


def _emoji(own: Reader, texts: Texts) -> list[tuple[str, str, str]]:
    """The emoji on offer: name, sign, and the word for it."""
    keys = {name: f"local-emoji-{name.replace('+1', 'thumb').replace('_', '-')}" for name in EMOJI}
    return [(name, sign, words_plain(Text(keys[name]), own, texts)) for name, sign in EMOJI.items()]


def _role(seat: Seat) -> str:
    """The text key of one person's role; a seat for several people is named for one."""
    area = "local-role" if seat in SHARED_SEATS else "seat"
    return f"{area}-{seat.value.replace('_', '-')}"
