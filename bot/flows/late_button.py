"""The button with which a client says, in one tap, that something will be late."""

from bot.cards.card import Button, say


def late_button(engagement: str, what: str = "") -> Button:
    """Opens the form, with that date (``flows.dates``) chosen where one is given."""
    return Button(say("late-open"), "late.open", engagement, what, opens=True)
