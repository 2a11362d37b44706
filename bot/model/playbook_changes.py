"""What a playbook says of change requests."""

import msgspec

from bot.model.seats import Seat


class ChangeRules(msgspec.Struct, frozen=True, gc=False):
    """From ``percent`` of the original budget on, whoever holds the seats of ``tell`` hears: pause and realign."""

    percent: int = 10
    tell: tuple[Seat, ...] = (Seat.PROJECT_MANAGER, Seat.ENGAGEMENT_PARTNER)
