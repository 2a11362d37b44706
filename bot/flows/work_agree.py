"""The client agrees to the plan in writing; and a date that slips is told before it is due."""

from datetime import datetime

from msgspec.structs import replace

from bot.cards.card import CLIENT, Card, Moment, Para, Quote, Raw, Who, private, say
from bot.effects import Effect, Turn
from bot.flows.asides import aside, stale
from bot.flows.issue_cards import board, button
from bot.flows.issue_matter import Matter
from bot.flows.issue_moves import acted, to_client
from bot.flows.work_cards import key, offered, whispers
from bot.flows.work_moves import refused
from bot.model.issue import Pause
from bot.model.person import Person


def offer(matter: Matter, by: Person, now: datetime) -> Turn:
    """The plan goes to the client, with the question; no clock runs while they look at it."""
    plan, issue = matter.issue.work.plan, matter.issue
    if plan is None:
        return stale()
    if plan.offered_at:
        return refused(matter, by, "work-offered-already")
    if plan.promised <= now or any(one.by <= now for one in plan.steps):
        return refused(matter, by, "work-plan-past")
    plan = replace(plan, offered_at=now)
    pauses = issue.pauses if issue.paused else (*issue.pauses, Pause(now))
    matter = acted(matter, by, now, "offered", pauses=pauses, state="waiting").worked(plan=plan)
    asked = to_client(matter.with_(revision=issue.revision + 1), offered(matter, plan), key(matter, "plan"))
    if not asked:
        return aside(say("work-no-client"), audience=private(by.id))
    matter = matter.with_(responded_at=issue.responded_at or now)
    done = refused(matter, by, "work-offer-done")
    return matter.kept(now, *board(matter), *asked, log=matter.log("offered", by.id)) + done


def agree(matter: Matter, by: Person, now: datetime) -> Turn:
    """In writing, with name and time; from now on the plan's last date is what the issue is measured by."""
    plan = matter.issue.work.plan
    if plan is None or plan.offered_at is None:
        return stale()
    if plan.agreed_at:
        return aside(say("work-is-agreed", who=Who(plan.agreed_by), at=Moment(plan.agreed_at)))
    plan = replace(plan, agreed_by=by.id, agreed_at=now)
    matter = matter.noted(now, by.id, "agreed", planned=plan.promised).worked(plan=plan).resumed(now)
    shown = to_client(matter, offered(matter, plan), key(matter, "plan"), bump=False)
    told: tuple[Effect, ...] = ()
    if owner := matter.issue.owner:
        title = say("work-agreed-told", client=matter.engagement.client, number=matter.issue.number)
        told = whispers(matter, owner, title, Para(say("work-is-agreed", who=Who(by.id), at=Moment(now))))
    return matter.kept(now, *board(matter), *shown, *told, log=matter.log("agreed", by.id)) + aside(
        say("work-agree-thanks", number=matter.issue.number)
    )


def lack(matter: Matter, by: Person, words: str, now: datetime) -> Turn:
    """Something is missing: whoever has it hears what, and the plan is theirs to change."""
    plan = matter.issue.work.plan
    if plan is None or not plan.waits:
        return stale()
    matter = (
        matter.noted(now, by.id, "lacking", words).worked(plan=replace(plan, offered_at=None)).resumed(now)
    )
    told: tuple[Effect, ...] = ()
    if owner := matter.issue.owner:
        title = say("work-lacks", client=matter.engagement.client, number=matter.issue.number)
        again = button(
            matter.with_(revision=matter.issue.revision + 1),
            "plan",
            say("work-replan"),
            main=True,
            opens=True,
        )
        told = whispers(matter, owner, title, Quote(Raw(words), Who(by.id)), again=again)
    title = say("work-lack-shown", number=matter.issue.number)
    shown = to_client(matter, Card(title, audience=CLIENT), key(matter, "plan"), bump=False)
    return matter.kept(now, *board(matter), *shown, *told, log=matter.log("lacking", by.id)) + aside(
        say("work-lack-thanks", number=matter.issue.number)
    )


def slipped(
    matter: Matter, by: Person, number: int, to: datetime, worst: datetime, words: str, now: datetime
) -> Turn:
    """A date slips: the client hears it now, with the new one, the worst case and what is done about it."""
    plan = matter.issue.work.plan
    if plan is None or not plan.agreed_at or not 0 <= number < len(plan.steps):
        return stale()
    was = plan.steps[number]
    steps = tuple(replace(one, by=to) if place == number else one for place, one in enumerate(plan.steps))
    plan = replace(plan, steps=steps)
    matter = acted(matter, by, now, "slipped", words, updated_at=now, planned=plan.promised)
    matter = matter.worked(plan=plan, slips=matter.issue.work.slips + 1)
    title = say("work-slipped", number=matter.issue.number)
    lines = (
        Para(say("work-slipped-was", what=Raw(was.what), was=Moment(was.by))),
        Para(say("work-slipped-to", at=Moment(to))),
        Para(say("work-slipped-worst", at=Moment(worst))),
        Quote(Raw(words), Who(by.id)),
    )
    told = to_client(matter, Card(title, lines, audience=CLIENT), None)
    late = "yes" if was.by <= now else "no"
    return matter.kept(now, *board(matter), *told, log=matter.log("slipped", by.id, late=late)) + refused(
        matter, by, "issue-update-done"
    )
