"""After the solution: whoever raised it says whether it is one; trust; what was learned, and what changes."""

from collections.abc import Mapping
from datetime import datetime

from bot.cards.card import (
    CLIENT,
    Block,
    Card,
    Note,
    Para,
    Parts,
    Quote,
    Raw,
    Who,
    internal,
    private,
    say,
)
from bot.effects import Effect, Say, Turn
from bot.flows import issue_words as words
from bot.flows.asides import aside, stale
from bot.flows.issue_cards import board
from bot.flows.issue_matter import TRUSTED, Matter
from bot.flows.issue_moves import acted, restore
from bot.flows.work_cards import asks_bond, is_solved, key, whispers
from bot.flows.work_moves import refused
from bot.flows.work_steps import grave
from bot.model.internal import Inside, Internal
from bot.model.issue_work import REVIEW, Trust
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.seats import Seat

#: What is minded while trust is shaky (issues: relationship check).
MINDED = ("senior", "updates", "promises", "milestones", "risks")


def solved(matter: Matter, by: Person, now: datetime) -> Turn:
    """Whoever raised it says so; after a grave one they are asked how it is between us."""
    issue = matter.issue
    if issue.state == "verified":
        return aside(say("work-verified", number=issue.number))
    if issue.state != "resolved":
        return stale()
    matter = matter.noted(now, by.id, "verified", state="verified")
    shown = matter.tell(is_solved(matter, by.id), key=key(matter, "verify"))
    asked = (
        matter.tell(asks_bond(matter), key=key(matter, "bond")) if grave(issue) and issue.from_client else ()
    )
    told: tuple[Effect, ...] = ()
    if issue.owner and issue.owner != by.id:
        title = say(
            "work-verified-told", client=matter.engagement.client, number=issue.number, who=Who(by.id)
        )
        told = whispers(matter, issue.owner, title)
    return matter.kept(now, *board(matter), *shown, *asked, *told, log=matter.log("verified", by.id)) + aside(
        say("work-verified", number=issue.number)
    )


def unsolved(matter: Matter, by: Person, now: datetime) -> Turn:
    """It is not: open again at once."""
    if matter.issue.state not in ("resolved", "verified"):
        return stale()
    turn = restore(matter, by, now)
    title = say("work-unsolved-shown", number=matter.issue.number)
    return turn + Turn(effects=matter.tell(Card(title, audience=CLIENT), key=key(matter, "verify")))


def bonded(matter: Matter, by: Person, said: Mapping[str, str], trust: Trust, now: datetime) -> Turn:
    """How it is between us; while trust is shaky, those who answer for it mind what heals it."""
    if matter.issue.state != "verified":
        return stale()
    held = {name: Internal(one) for name, one in said.items() if one}
    matter = matter.noted(now, by.id, f"trust-{trust}").worked(bond=held, trust=trust, trust_at=now)
    matter = matter.with_(often=trust == "shaky")
    title = say("work-bond-thanks", number=matter.issue.number)
    shown = matter.tell(Card(title, audience=CLIENT), key=key(matter, "bond"))
    told: list[Effect] = []
    for one in minding(matter, now):
        told += watched(matter, one, by.id)
    log = matter.log("trust", by.id, is_=trust)
    return matter.kept(now, *board(matter), *shown, *told, log=log) + aside(title)


def minding(matter: Matter, now: datetime) -> tuple[str, ...]:
    """Who minds the relationship: the partner and the project manager; for a matter of people, who may see it."""
    seats = TRUSTED[:1] if matter.issue.private else (Seat.ENGAGEMENT_PARTNER, Seat.PROJECT_MANAGER)
    found = [matter.holder(one, now) for one in seats]
    owner = [matter.issue.owner] if matter.issue.owner else []
    return tuple(dict.fromkeys([*filter(None, found), *owner]))


def watched(matter: Matter, person: str, by: str = "") -> tuple[Effect, ...]:
    """What the client said, and while trust is shaky what to mind."""
    issue, shaky = matter.issue, matter.issue.work.trust == "shaky"

    def build(inside: Inside) -> Parts:
        blocks: list[Block] = []
        for name, said in issue.work.bond.items():
            blocks += [
                Note(say(f"work-bond-{name}")),
                Quote(Raw(said.reveal(inside)), Who(by) if by else None),
            ]
        if shaky:
            blocks += [Para(say(f"work-watch-{one}")) for one in MINDED]
        title = say(
            "work-watch" if shaky else "work-repaired-told",
            client=matter.engagement.client,
            number=issue.number,
        )
        return title, blocks, ()

    return (Say(Direct(person), internal(build, only=(person,))),)


def repaired(matter: Matter, by: Person, now: datetime) -> Turn:
    """Trust is back, as our side sees it: the watch ends."""
    if matter.issue.work.trust != "shaky":
        return stale()
    matter = (
        acted(matter, by, now, "trust-repaired").worked(trust="repaired", trust_at=now).with_(often=False)
    )
    return matter.kept(now, *board(matter), log=matter.log("trust", by.id, is_="repaired"))


def reviewed(matter: Matter, by: Person, said: Mapping[str, str], now: datetime, *, tell: bool) -> Turn:
    """What happened, why, which signs were missed, what changes: the team hears it, the client what changed."""
    held = {name: Internal(said[name]) for name in REVIEW if said.get(name)}
    matter = acted(matter, by, now, "reviewed").worked(review=held)
    told: list[Effect] = list(_debrief(matter))
    if tell:
        title = say("work-changed", number=matter.issue.number)
        told += matter.tell(Card(title, (Para(Raw(said["changes"])),), audience=CLIENT))
    return matter.kept(now, *board(matter), *told, log=matter.log("reviewed", by.id)) + refused(
        matter, by, "work-review-done"
    )


def _debrief(matter: Matter) -> tuple[Effect, ...]:
    """The review, for the team to read; of a matter of people, for whom it concerns alone."""
    review = matter.issue.work.review

    def shown(*only: str) -> Card:
        def build(inside: Inside) -> Parts:
            blocks: list[Block] = []
            for name, said in review.items():
                blocks += [Note(say(f"work-review-{name}")), Quote(Raw(said.reveal(inside)))]
            title = say("work-debrief", title=words.title(matter.issue, matter.engagement.client))
            return title, blocks, ()

        return internal(build, only=only)

    if matter.issue.private or matter.issue.category == "billing":
        return tuple(Say(Direct(one), shown(one)) for one in matter.trusted())
    return (Say(matter.engagement.internal, shown()),)


def learned(matter: Matter, by: Person, line: str, cause: str, now: datetime) -> Turn:
    """What in our process allowed this, in one line."""
    matter = acted(matter, by, now, "learned", line)
    matter = matter.worked(lesson=Internal(line), cause=cause)
    log = matter.log("learned", by.id, cause=cause)
    done = aside(say("issue-added", number=matter.issue.number), audience=private(by.id))
    return matter.kept(now, *board(matter), log=log) + done
