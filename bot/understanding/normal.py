"""One shape for things that people write in several, for comparing them."""

import re
import unicodedata

_LOOSE = re.compile(r"[\W_]+")
_ARTICLES = frozenset("the a an en et den det de".split())


def normal(item: str) -> str:
    """``item`` without case, width, punctuation and articles: "The  Web-site." and "web site" are the same."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", item).casefold())
    words = _LOOSE.sub(" ", folded).split()
    return " ".join([word for word in words if word not in _ARTICLES] or words)
