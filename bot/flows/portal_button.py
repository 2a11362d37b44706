"""The button that opens the client portal: in a shared channel only our own people may use commands (Slack Connect)."""

from bot.cards.card import Button, say


def portal_button(engagement: str) -> Button:
    """Shows the portal's parts to whoever presses it."""
    return Button(say("portal-open"), "portal.show", engagement)
