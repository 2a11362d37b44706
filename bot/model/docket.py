"""What one turn needs of an engagement's issues."""

import msgspec

from bot.model.concern import Concern
from bot.model.issue import Issue
from bot.model.issue_desk import IssueDesk
from bot.model.learned import Learned


class Docket(msgspec.Struct, frozen=True, gc=False):
    """The desk, what its workspace has learned, and the ``issue`` that the event is about, where there is one.

    ``listed`` are all issues of the engagement, ``concerns`` what was raised before there was a desk,
    where they are looked at. ``deleted``: the message that it is about was deleted before it came.
    """

    desk: IssueDesk
    learned: Learned
    issue: Issue | None = None
    listed: tuple[Issue, ...] = ()
    concerns: tuple[Concern, ...] = ()
    deleted: bool = False
