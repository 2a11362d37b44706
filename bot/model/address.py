"""Which addresses of the web may be followed from a card."""

_SCHEMES = ("http://", "https://")
#: What ends an address for some platform (Slack: formatting text, links).
_ENDS = frozenset(" <>|")


def is_address(said: str) -> bool:
    """Whether this is one http(s) address, with nothing in it that is unseen or that could end it early."""
    lower = said.lower()
    return (
        lower.startswith(_SCHEMES) and lower not in _SCHEMES and said.isprintable() and _ENDS.isdisjoint(said)
    )
