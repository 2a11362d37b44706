"""Something worries somebody: the button and the short form with which either side raises an issue."""

from collections.abc import Sequence

from bot.cards.card import CLIENT, Button, Card, Field, Form, Note, Option, Para, Raw, say
from bot.effects import Say
from bot.flows.portal_button import portal_button
from bot.ids import derive
from bot.model.engagement import Engagement
from bot.model.person import Person
from bot.model.places import Room

#: The longest concern that is kept, and what a button carries of one, in characters.
LONGEST, CARRIED = 3_000, 800


def concern_button(words: str = "") -> Button:
    """Opens the form, with ``words`` in it already."""
    return Button(say("concern-open"), "concern.open", arg=_cut(words, CARRIED), style="main", opens=True)


def standing(engagement: Engagement) -> Card:
    """The buttons that stand in the client's channel for good: commands are not for everybody there.

    In a shared channel only members of our organisation may use commands (Slack: Slack Connect).
    """
    if engagement.state != "open":
        words = (Para(say("concern-stood-how")),)
        return Card(say("concern-stood"), words, audience=CLIENT)
    words = (Para(say("concern-standing-how")),)
    buttons = (concern_button(), portal_button(engagement.id))
    return Card(say("concern-standing"), words, buttons, CLIENT, pin=True)


def stands(engagement: Engagement) -> tuple[Say, ...]:
    """The standing button as it is to be now, where there is a channel for it."""
    room = engagement.client_room
    return (Say(room, standing(engagement), key=_standing(engagement)),) if room else ()


def left_behind(engagement: Engagement, room: Room) -> Say:
    """What stands in the button's place in a channel that is the client's no more."""
    return Say(room, Card(say("concern-left"), audience=CLIENT), key=_standing(engagement))


def _standing(engagement: Engagement) -> str:
    return f"concern.standing:{engagement.id}"


def ready_card(words: str) -> Card:
    """The answer to words that no form can follow at once: the button that opens it."""
    return Card(say("concern-ready"), (Note(say("concern-ready-how")),), (concern_button(words),), CLIENT)


def concern_form(projects: Sequence[Engagement], words: str, by: Person) -> Form:
    """What is on your mind? Of several projects one is chosen, with the one last talked about chosen already."""
    only = projects[0] if len(projects) == 1 else None
    focus = by.focus.engagement if by.focus else None
    which = Field(
        id="engagement",
        kind="choice",
        label=say("concern-project"),
        options=tuple(Option(one.id, Raw(one.client)) for one in projects),
        value=focus if focus in {one.id for one in projects} else None,
    )
    said = Field(
        id="said",
        kind="long",
        label=say("concern-words"),
        hint=say("concern-hint"),
        value=_cut(words, LONGEST),
        most=LONGEST,
    )
    return Form(
        code="concern",
        title=say("concern-open"),
        fields=(said,) if only else (which, said),
        submit=say("concern-submit"),
        engagement=only.id if only else "",
        arg=admission(only, by) if only else "",
        audience=CLIENT,
    )


def admission(engagement: Engagement, by: Person) -> str:
    """Shows that a form was opened by this person where this project is at home, wherever it comes back from."""
    return derive(f"{engagement.id}/{engagement.opened_at.isoformat()}/{engagement.internal.key}/{by.id}")


def _cut(words: str, most: int) -> str:
    return words if len(words) <= most else words[: most - 1] + "…"
