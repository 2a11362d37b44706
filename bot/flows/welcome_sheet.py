"""What stands in the welcome package: the project manager's words, else what is known, part by part."""

from bot.cards.card import (
    Block,
    Check,
    Checklist,
    Day,
    Form,
    Listed,
    Moment,
    Own,
    Para,
    Quote,
    Raw,
    Text,
    Who,
    Words,
    internal_form,
    say,
)
from bot.flows import kickoff_cards, paper_form, team_intro
from bot.flows.checklist_items import asking
from bot.flows.desk import Desk
from bot.flows.handoff_words import address
from bot.flows.seating import seat_key
from bot.flows.sheet import Rows, Sheet
from bot.model.engagement import Engagement
from bot.model.internal import Inside
from bot.model.papers import Paper
from bot.model.seats import Seat, Side

#: The eight parts, in their order; that of the kickoff comes from the plan.
PARTS = ("letter", "team", "overview", "kickoff", "prepare", "protocol", "portal", "first")
#: What the project manager may write.
SECTIONS = tuple(part for part in PARTS if part != "kickoff")
#: Parts that are drafted where the project manager wrote nothing.
DRAFTED = ("letter", "protocol", "portal", "first")
#: Answers of the handoff that help to write the overview; the project manager alone sees them, in the form.
TOLD = ("problems", "success")


def sheet(desk: Desk, paper: Paper) -> Sheet:
    """The package as the client reads it; what is missing is left out."""
    rows: list[tuple[Words, Words]] = []
    for part in PARTS:
        if part == "team":
            rows += _team(desk)
        if part == "kickoff":
            rows += _kickoff(desk)
        elif part == "prepare" and part not in paper.words and (asked := _asked(desk)):
            rows.append((say("welcome-prepare"), Listed(asked)))
        elif words := paper.words.get(part):
            rows.append((say(f"welcome-{part}"), Raw(words)))
        elif part in DRAFTED:
            rows.append((say(f"welcome-{part}"), _drafted(desk.engagement, part)))
        if part == "overview":
            rows += _milestones(desk)
    title = say("welcome-title", client=desk.engagement.client)
    return Sheet(title, tuple(rows), (Para(say("welcome-hello")),))


def _drafted(one: Engagement, part: str) -> Text:
    manager = one.holder(Seat.PROJECT_MANAGER) or one.opened_by
    lead = one.holder(Seat.ENGAGEMENT_PARTNER) or manager
    if part == "letter":
        return say("welcome-draft-letter", client=one.client, who=Who(lead))
    if part == "protocol":
        return say("welcome-draft-protocol", who=Who(manager), lead=Who(lead))
    return say("welcome-draft-portal" if part == "portal" else "welcome-draft-first")


def _team(desk: Desk) -> Rows:
    """Everybody of ours; who they are, where one of them has said."""
    one = desk.engagement
    if desk.team and any(desk.team.member(person).bio for person in one.people(Side.OURS)):
        return team_intro.rows(one, desk.team, one.people(Side.OURS))
    shown = [seat for seat in Seat if seat.side is Side.OURS and one.seats.get(seat)]
    return tuple((say(seat_key(seat)), Listed(tuple(map(Who, one.seats[seat])))) for seat in shown)


def _asked(desk: Desk) -> tuple[Text | Raw | Own, ...]:
    """What the client has been asked for and has not sent."""
    items = desk.checklist.items if desk.checklist else ()
    open_ = (one for one in items if one.asked and one.state == "waiting" and not one.sent_at)
    words = (asking(desk.engagement, desk.playbook, one) for one in open_)
    return tuple(one for one in words if isinstance(one, Text | Raw | Own))


def _kickoff(desk: Desk) -> Rows:
    plan = desk.plan
    if plan.kickoff is None:
        return ()
    rows: list[tuple[Words, Words]] = [(say("welcome-kickoff"), Moment(plan.kickoff))]
    if plan.place:
        rows.append((say("kickoff-where"), address(plan.place)))
    length = kickoff_cards.minutes(desk.playbook, plan.length)
    return (*rows, (say("kickoff-length"), say("kickoff-minutes", minutes=length)))


def _milestones(desk: Desk) -> Rows:
    return tuple(
        (say("status-milestone", name=Raw(one.name)), Day(one.expected))
        for one in desk.plan.milestones
        if one.state != "reached"
    )


def parts(desk: Desk, paper: Paper) -> Block:
    """How far the package is, part by part; for the project manager."""
    checks = []
    for part in PARTS:
        label = say(f"welcome-{part}")
        if part in paper.words or part == "kickoff":
            checks.append(Check(label, "done"))
        elif part in DRAFTED or _known(desk, part):
            checks.append(Check(label, "done", say("welcome-drafted")))
        else:
            checks.append(Check(label, "open", say("welcome-missing")))
    return Checklist(tuple(checks))


def _known(desk: Desk, part: str) -> bool:
    """Whether a part is drafted from what has been said or asked for."""
    if part == "team":
        return team_intro.complete(desk.engagement, desk.team)
    return part == "prepare" and bool(_asked(desk))


def form(desk: Desk, paper: Paper) -> Form:
    """All that can be written; what was said in the handoff stands above it, for our side only."""
    handoff = desk.handoff

    def build(inside: Inside) -> Form:
        told = tuple(
            Quote(Raw(handoff.answers[one].words.reveal(inside)[:600]), say("welcome-known"))
            for one in TOLD
            if handoff and one in handoff.answers
        )
        return paper_form.form(desk, "welcome", paper, SECTIONS, hinted=SECTIONS, intro=told)

    return internal_form(build)
