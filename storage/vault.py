"""Secrets of stored documents, encrypted: the first key of ``USHER_KEY`` encrypts, and each of them decrypts.

Fernet of the package cryptography: AES-128-CBC with HMAC-SHA256, https://github.com/fernet/spec.
"""

from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from bot.errors import Sealed, SettingsError

if TYPE_CHECKING:
    from cryptography.fernet import Fernet

#: Before what is encrypted; no platform's token begins so.
MARK = "fernet:"
#: Secrets that are kept decrypted in memory: there is one for each workspace.
_KNOWN = 256


class Vault:
    """``keys`` are Fernet keys with commas between; with none of them secrets are written as they are.

    A document names the fields that are secret, all of them texts, in ``SECRETS``. Raises ``SettingsError`` for
    what is no key, without repeating it. One that is ``forgetting`` reads what no key decrypts as empty, and keeps
    the keys of such documents as ``forgotten``.
    """

    def __init__(self, keys: str = "", *, forgetting: bool = False) -> None:
        self._forgetting = forgetting
        self.forgotten = set[str]()
        self._ways = [_fernet(key) for key in map(str.strip, keys.split(",")) if key]
        self._known = lru_cache(_KNOWN)(self._decrypted)

    def sealed(self, doc: Any) -> Any:
        """The document as it is written."""
        return replace(doc, **{name: self._encrypted(getattr(doc, name)) for name in doc.SECRETS})

    def opened(self, doc: Any) -> Any:
        """The document as it was before it was written. Raises Sealed."""
        plain = {name: self._known(kept) for name in doc.SECRETS if _encrypted(kept := getattr(doc, name))}
        if None in plain.values():
            if not self._forgetting:
                raise Sealed(doc.key, missing=not self._ways)
            self.forgotten.add(doc.key)
        return replace(doc, **{name: known or "" for name, known in plain.items()}) if plain else doc

    def stale(self, doc: Any) -> bool:
        """Whether a document as it is written has a secret that the first key did not encrypt. Raises Sealed."""
        self.opened(doc)
        return any(self._stale(kept) for name in doc.SECRETS if (kept := getattr(doc, name)))

    def _stale(self, kept: str) -> bool:
        if not _encrypted(kept):
            return bool(self._ways)
        return _decrypted(self._ways[:1], kept) is None

    def _encrypted(self, plain: str) -> str:
        """Nothing of nothing."""
        if not plain or not self._ways:
            return plain
        return MARK + self._ways[0].encrypt(plain.encode()).decode()

    def _decrypted(self, kept: str) -> str | None:
        return _decrypted(self._ways, kept)


def _fernet(key: str) -> "Fernet":
    from cryptography.fernet import Fernet  # noqa: PLC0415 - loaded where there is a key

    try:
        return Fernet(key)
    except ValueError:
        raise SettingsError("USHER_KEY holds something that is not a key: see .env.example") from None


def _encrypted(kept: str) -> bool:
    return kept.startswith(MARK)


def _decrypted(ways: "list[Fernet]", kept: str) -> str | None:
    """What one of them makes of it; None where none does."""
    if not ways:
        return None
    from cryptography.fernet import InvalidToken  # noqa: PLC0415

    for way in ways:
        with suppress(InvalidToken):
            return way.decrypt(kept.removeprefix(MARK)).decode()
    return None
