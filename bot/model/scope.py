"""What one turn may look at: the documents that the event names, as they were read."""

from collections.abc import Mapping
from datetime import datetime

import msgspec

from bot.model.alignment import Alignment
from bot.model.channel import Channel
from bot.model.docket import Docket
from bot.model.document import Document
from bot.model.dossier import Dossier
from bot.model.engagement import Engagement
from bot.model.firm import Firm
from bot.model.handoff import Handoff
from bot.model.issue_desk import Stray
from bot.model.link import Link
from bot.model.nudged import Nudged
from bot.model.owed import DueItem
from bot.model.person import Person
from bot.model.places import Handle, Room
from bot.model.playbook import Playbook
from bot.model.proposal import Proposal
from bot.model.survey import Survey
from bot.model.team import Load
from bot.model.workspace import Workspace


class Case(msgspec.Struct, frozen=True, gc=False):
    """An engagement of the actor, with what is needed to see what waits in it; ``docs`` by kind, where started."""

    engagement: Engagement
    playbook: Playbook
    handoff: Handoff | None
    alignment: Alignment | None
    docs: Mapping[str, Document] = {}


class Twin(msgspec.Struct, frozen=True, gc=False):
    """Somebody who may be the same human being as somebody else, and every engagement they sit in."""

    person: Person
    cases: tuple[Case, ...] = ()


class Scope(msgspec.Struct, frozen=True, gc=False):
    """The scope of a turn.

    ``actor`` is whoever acted (None when time did), ``channel`` where it happened; ``people`` holds everybody the
    engagement seats and everybody the event names, by id, ``handles`` leads from a named handle to the id.
    ``twins`` are people who may be one, by id; ``link`` is what the actor asked for, ``asked`` what somebody else did,
    all where people are joined; ``chance`` is a number that nobody can foresee, where one is needed.
    ``cases`` are the actor's open engagements, loaded where a choice among them matters; ``concerns`` is the number
    of the engagement's latest, where it is needed; ``playbooks`` those on offer, ``playbook`` the engagement's own.
    ``docs`` are the engagement's further documents by kind (absent: not started), for all but a plain message; the
    open surveys are among them by key. ``surveys`` are those that a trend is made of, where one is shown or begun.
    ``nudged`` are the actor's reminders, or those of whoever is to be reminded; ``shown`` is when a card of theirs
    was last made, by the reader's id; ``successors`` are the times at which an item's like fall due, where it may
    give way; ``covers`` are people (ids) for whom the actor stands in now.
    """

    channel: Channel
    actor: Person | None = None
    #: Nobody has told yet who the actor is.
    unmet: bool = False
    engagement: Engagement | None = None
    playbook: Playbook | None = None
    handoff: Handoff | None = None
    alignment: Alignment | None = None
    docs: Mapping[str, Document] = {}
    workspace: Workspace | None = None
    people: Mapping[str, Person] = {}
    handles: Mapping[Handle, str] = {}
    channels: Mapping[Room, Channel] = {}
    twins: Mapping[str, Twin] = {}
    link: Link | None = None
    asked: Link | None = None
    chance: int = 0
    cases: tuple[Case, ...] = ()
    concerns: int = 0
    surveys: tuple[Survey, ...] = ()
    #: What was proposed for the playbooks of the workspace, where that is looked at.
    proposals: tuple[Proposal, ...] = ()
    #: What the workspace said when the bot was first used there, where that is looked at or asked for.
    firm: Firm | None = None
    #: What is planned for the engagement, where that is planned anew.
    pending: tuple[DueItem, ...] = ()
    playbooks: Mapping[str, Playbook] = {}
    #: The address under which the world reaches this server, if any.
    public: str = ""
    nudged: Nudged | None = None
    shown: Mapping[str, datetime] = {}
    successors: tuple[datetime, ...] = ()
    covers: frozenset[str] = frozenset()
    #: What other open projects take of this one's people, where its team is looked at.
    loads: tuple[Load, ...] = ()
    #: The names of all that falls due in the engagement, where it is closed.
    agenda: tuple[str, ...] = ()
    #: What the turn needs of issues, where it is about any.
    docket: Docket | None = None
    #: What waits in the workspace for a project, where that is looked at; before it the one that is being placed.
    strays: tuple[Stray, ...] = ()
    #: Who places what is raised where there is no project (a person's id, or nobody's).
    placer: str = ""

    #: Everything about the person, or the engagement that is over, whose data is handed out or erased.
    dossier: Dossier | None = None

    @property
    def language(self) -> str | None:
        """The workspace's language, where one was chosen."""
        return self.workspace.language if self.workspace else None
