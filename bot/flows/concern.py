"""Something worries somebody: the button and the short form with which either side raises an issue."""

from collections.abc import Sequence

from bot.cards.card import CLIENT, Button, Card, Field, Form, Note, Option, Raw, say
from bot.ids import derive
from bot.model.engagement import Engagement
from bot.model.person import Person

#: The longest concern that is kept, and what a button carries of one, in characters.
LONGEST, CARRIED = 3_000, 800


def concern_button(words: str = "") -> Button:
    """Opens the form, with ``words`` in it already."""
    return Button(say("concern-open"), "concern.open", arg=_cut(words, CARRIED), style="main", opens=True)


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
