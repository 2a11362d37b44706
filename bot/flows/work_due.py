"""What time does to a plan and after a solution: checkpoints, whether it is solved, the review, the trust watch."""

from datetime import datetime

from bot.cards.card import Card, Moment, Note, Para, Raw, Text, say
from bot.effects import Effect, Say
from bot.flows.issue_cards import button
from bot.flows.issue_matter import Matter
from bot.flows.work_after import minding, watched
from bot.flows.work_cards import asks_solved, key, whispers
from bot.flows.work_steps import grave
from bot.flows.work_times import Mark, upcoming
from bot.model.seats import Seat

Step = tuple[Matter, tuple[Effect, ...]]


def worked(matter: Matter, now: datetime) -> Step:
    """All of it that is due now, each once."""
    effects: list[Effect] = []
    for mark in tuple(upcoming(matter.work)):
        if mark.at > now:
            continue
        matter = matter.with_(marks={**matter.issue.marks, mark.name: mark.at})
        matter, more = _one(matter, mark, now)
        effects += more
    return matter, tuple(effects)


def _one(matter: Matter, mark: Mark, now: datetime) -> Step:
    what, _, number = mark.what.partition(":")
    match what:
        case "check":
            return matter, _check(matter, int(number), now)
        case "verify":
            return _verify(matter, now)
        case "silent":
            return matter, _unanswered(matter, now)
        case "review":
            return matter, _to_owner(
                matter, now, "work-review-due" if grave(matter.issue) else "work-lesson-due"
            )
        case _:
            told = [one for person in minding(matter, now) for one in watched(matter, person)]
            return matter, (*told, matter.log("watched"))


def _owner(matter: Matter, now: datetime) -> str | None:
    near = None if matter.issue.private else matter.holder(Seat.PROJECT_MANAGER, now)
    return matter.issue.owner or near


def _check(matter: Matter, number: int, now: datetime) -> tuple[Effect, ...]:
    """A third of the time before a promised date: is it still true? The client hears before it is due."""
    plan, owner = matter.issue.work.plan, _owner(matter, now)
    if plan is None or owner is None or plan.steps[number].by <= now:
        return ()
    step = plan.steps[number]
    title = say("work-check", client=matter.engagement.client, number=matter.issue.number)
    after = matter.with_(revision=matter.issue.revision + 1)
    return (
        *whispers(
            matter,
            owner,
            title,
            Para(say("work-check-step", what=Raw(step.what), at=Moment(step.by))),
            Note(say("work-check-how")),
            fine=button(after, "ontrack", say("work-ontrack"), main=True),
            slip=button(after, "slip", say("work-slip"), opens=True),
        ),
        matter.log("checkpoint", owner),
    )


def _verify(matter: Matter, now: datetime) -> Step:
    """Asked, and asked again; for what our own people raised, in private."""
    matter = matter.noted(now, "", "verifying")
    matter = matter.worked(asked=(*matter.issue.work.asked, now))
    shown = asks_solved(matter.with_(revision=matter.issue.revision + 1))
    to = matter.raiser()
    if to is None:
        return matter, ()
    card = Card(shown.title, shown.blocks, shown.buttons, matter.audience())
    return matter, (Say(to, card, key=key(matter, "verify"), bump=True), matter.log("verifying"))


def _unanswered(matter: Matter, now: datetime) -> tuple[Effect, ...]:
    """No answer whether it is solved: its owner hears, and so does the project manager, so that none ends unasked."""
    near = None if matter.issue.private else matter.holder(Seat.PROJECT_MANAGER, now)
    told = dict.fromkeys(filter(None, (_owner(matter, now), near)))
    title = say("work-silent", client=matter.engagement.client, number=matter.issue.number)
    found = [one for person in told for one in whispers(matter, person, title, Note(say("work-silent-how")))]
    return tuple(found) or (matter.log("asked_nobody"),)


def _to_owner(matter: Matter, now: datetime, text: str) -> tuple[Effect, ...]:
    owner = _owner(matter, now)
    if owner is None:
        return (matter.log("asked_nobody"),)
    title = Text(text, {"client": matter.engagement.client, "number": matter.issue.number})
    verb = "review" if grave(matter.issue) else "lesson"
    return whispers(
        matter, owner, title, one=button(matter, verb, Text(f"work-{verb}"), main=True, opens=True)
    )
