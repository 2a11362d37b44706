"""Everything that can go wrong on purpose: one root, each with a text key and its arguments."""

from bot.cards.card import Arg, Text


class UsherError(Exception):
    """The root. ``text`` tells a person what happened and what to do; ``str()`` is for logs only."""

    key = "error-unexpected"

    def __init__(self, detail: str = "", **args: Arg) -> None:
        super().__init__(detail or self.key)
        self.text = Text(self.key, args)


class StoreError(UsherError):
    """The store could not do what was asked."""

    key = "error-not-saved"


class Conflict(StoreError):
    """A document changed since it was read: load again and decide again."""


class Repeated(StoreError):
    """This event was committed before; nothing is to be done."""


class StoreFailed(StoreError):
    """A write did not reach the disk; the store takes no more work until it was started again."""


class Damaged(StoreError):
    """Stored data is damaged where no crash can have torn it; names file and line, touches nothing."""


class Sealed(StoreError):
    """A stored secret is encrypted, and there is no key, or none that fits: names the document and the setting."""

    def __init__(self, document: str, *, missing: bool) -> None:
        self.document, self.missing = document, missing
        super().__init__(
            f"{document} holds a secret that is encrypted, and USHER_KEY is not set: set the key that encrypted it"
            if missing
            else f"{document} holds a secret that no key of USHER_KEY decrypts: add the key that encrypted it"
        )


class Locked(StoreError):
    """Another process has the data folder."""


class Busy(UsherError):
    """Too much work in hand; the platform is asked to come again."""

    key = "error-busy"


class PlaybookError(UsherError):
    """A playbook does not hold: the detail names file, line, path and the mend."""


class SettingsError(UsherError):
    """A setting is missing or wrong: the detail names it and the mend."""


class DeliveryError(UsherError):
    """A platform did not take a post."""

    key = "delivery-failed"


class Limited(DeliveryError):
    """The platform asks to wait ``retry_after`` seconds; the post was not made."""

    def __init__(self, retry_after: float) -> None:
        super().__init__(f"limited for {retry_after:g} s")
        self.retry_after = retry_after


class Unknown(DeliveryError):
    """Nobody knows whether the post was made: a time-out, a reset, a 5xx."""


class NotDelivered(DeliveryError):
    """The post was certainly not made, and trying again may help (connection refused)."""


class Gone(DeliveryError):
    """The room cannot be reached (archived, removed, revoked); ``key`` says how, and a person must act."""

    def __init__(self, key: str, detail: str = "") -> None:
        self.key = key
        super().__init__(detail or key)


class Overtaken(DeliveryError):
    """This replica stood still for so long that another makes the post now; nothing was sent."""


class Uneditable(DeliveryError):
    """This message can no longer be updated; post it anew."""
