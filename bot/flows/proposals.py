"""What people would change in a playbook: kept for the whole workspace, shown to our side, sorted by one form."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from bot.cards.card import (
    Block,
    Button,
    Card,
    Day,
    Field,
    Form,
    Note,
    Option,
    Para,
    Parts,
    Quote,
    Raw,
    Text,
    Who,
    internal,
    internal_form,
    say,
)
from bot.effects import Log, Turn
from bot.events import Value
from bot.flows.asides import aside
from bot.model.engagement import Engagement
from bot.model.internal import Inside, Internal
from bot.model.person import Person
from bot.model.playbook import Playbook
from bot.model.proposal import Fate, Proposal

#: Proposals on one card, and the longest that is kept, in characters.
SHOWN, LONGEST = 10, 1_000
FATES: tuple[Fate, ...] = ("open", "taken", "dropped")


def propose(
    engagement: Engagement,
    playbook: Playbook,
    words: str,
    by: str,
    new_id: str,
    now: datetime,
    about: str = "",
) -> Turn:
    """Keep an edit that ``by`` (a person's id) proposes for the engagement's playbook; nobody is disturbed by it.

    ``new_id`` comes from ``ids.derive``; words beyond ``LONGEST`` are cut. ``about`` is a path in the playbook.
    """
    proposal = Proposal(
        id=new_id,
        workspace=workspace_of(engagement),
        playbook=playbook.id,
        version=playbook.hash,
        engagement=engagement.id,
        client=engagement.client,
        said=Internal(words.strip()[:LONGEST]),
        by=by,
        at=now,
        about=about,
    )
    return Turn((proposal,), (Log("playbook.proposed", by, {"proposal": new_id}),))


def workspace_of(engagement: Engagement) -> str:
    """The workspace whose proposals an engagement's go to."""
    return f"{engagement.internal.platform}:{engagement.internal.tenant}"


def in_order(proposals: Iterable[Proposal]) -> tuple[Proposal, ...]:
    """Those that wait first, the latest of each kind before the rest."""
    latest = sorted(proposals, key=lambda one: one.at, reverse=True)
    return tuple(sorted(latest, key=lambda one: FATES.index(one.fate)))


def listing(proposals: Iterable[Proposal], reader: Person) -> Card:
    """The proposals that wait for a decision, for one reader of our side."""
    found = in_order(proposals)
    waiting = [one for one in found if one.fate == "open"]

    def build(inside: Inside) -> Parts:
        blocks: list[Block] = []
        for one in waiting[:SHOWN]:
            blocks += [Quote(Raw(one.said.reveal(inside)), Who(one.by)), Note(_whence(one, reader))]
        if len(waiting) > SHOWN:
            blocks.append(Note(say("proposals-more", count=len(waiting) - SHOWN)))
        if not waiting:
            blocks.append(Para(say("proposals-none")))
        if settled := len(found) - len(waiting):
            blocks.append(Note(say("proposals-settled", count=settled)))
        button = Button(say("proposals-sort"), "playbook.sort", style="main", opens=True)
        return say("proposals-title", count=len(waiting)), blocks, (button,) if waiting else ()

    return internal(build, only=(reader.id,))


def _whence(one: Proposal, reader: Person) -> Text:
    on = Day(one.at.astimezone(ZoneInfo(reader.zone or "UTC")).date())
    if one.about:
        path = Raw(one.about)
        return say("proposals-about", client=one.client, playbook=one.playbook, on=on, path=path)
    return say("proposals-from", client=one.client, playbook=one.playbook, on=on)


def sorting(proposals: Iterable[Proposal]) -> Form | None:
    """What becomes of each that waits; None where none does."""
    waiting = [one for one in in_order(proposals) if one.fate == "open"][:SHOWN]
    options = tuple(Option(fate, say(f"proposals-{fate}")) for fate in FATES)

    def build(inside: Inside) -> Form:
        fields = tuple(
            Field(
                id=one.id,
                kind="choice",
                label=say("proposals-one", words=Raw(one.said.reveal(inside))),
                options=options,
                value=one.fate,
            )
            for one in waiting
        )
        intro = (Note(say("proposals-sort-how")),)
        title, submit = say("proposals-sort"), say("proposals-submit")
        return Form(code="playbook.sorted", title=title, fields=fields, submit=submit, intro=intro)

    return internal_form(build) if waiting else None


def settled(proposals: Iterable[Proposal], values: Mapping[str, Value], by: Person, now: datetime) -> Turn:
    """The form came back; what somebody else settled meanwhile stays as they left it."""
    fates = {one.id: fate for one in proposals for fate in ("taken", "dropped") if values.get(one.id) == fate}
    changed = tuple(
        replace(one, fate=fates[one.id], settled_by=by.id, settled_at=now)
        for one in proposals
        if one.fate == "open" and one.id in fates
    )
    logs = (
        Log("playbook.proposal_settled", by.id, {"proposal": one.id, "fate": one.fate}) for one in changed
    )
    lines = (say("proposals-kept-edit"),) if any(one.fate == "taken" for one in changed) else ()
    return Turn(changed, tuple(logs)) + aside(say("proposals-kept", count=len(changed)), *lines)
