"""The last parts of the client portal: meetings and their notes, status reports, what was raised and decided."""

from collections.abc import Iterator

from bot import agenda
from bot.cards.card import Block, Day, Facts, Moment, Note, Para, Raw, Who, Words, say
from bot.flows.decision_cards import signed_points
from bot.flows.handoff_words import address
from bot.flows.issue_told import for_client, shared
from bot.flows.portal_parts import workshops
from bot.flows.portal_site import Part, Site
from bot.model.report import Report


def meetings(site: Site) -> Part:
    """What is ahead and recurs, then the notes of the kickoff."""
    plan, kickoff = site.desk.plan, site.kickoff
    rows: list[tuple[Words, Words]] = []
    if kickoff:
        rows.append((say("plan-kickoff"), Moment(kickoff)))
        rows += [(say("kickoff-where"), address(plan.place))] if plan.place else []
    rows += workshops(site)
    rows += [(say("notes-meetings"), Raw(line)) for line in plan.meetings]
    blocks: list[Block] = [Facts(tuple(rows))] if rows else []
    for report in (*site.reports("series")[:1], *site.reports("notes")[:1]):
        blocks += told(report)
    return Part(len(rows), tuple(blocks))


def status(site: Site) -> Part:
    """The status reports as they were posted, the latest first."""
    found = site.reports("status")
    return Part(len(found), tuple(block for one in found for block in told(one)))


def told(report: Report) -> Iterator[Block]:
    """A paper as the client got it, under its title; what it asked them to do then is left out."""
    yield Para(report.title)
    yield from (block for block in report.blocks if not isinstance(block, Note))
    yield Note(say("portal-posted", who=Who(report.posted_by), at=Moment(report.at)))


def log(site: Site) -> Part:
    """What the client raised and was told of it; what was decided, with who confirmed it when."""
    found = shared(site.head, site.desk.playbook, site.issues, site.reader)
    raised = for_client(site.head, site.desk.playbook, found, site.reader)
    blocks: list[Block] = [Para(raised.title), *raised.blocks] if found else [*raised.blocks]
    decided = site.decisions
    blocks.append(Para(say("portal-decisions", count=len(decided))))
    for one in decided:
        day = Day(agenda.local_day(one.posted_at or one.at, site.head.zone))
        blocks += [Para(say("decision-number", number=one.number, day=day)), signed_points(one)]
    return Part(len(decided) + len(found), tuple(blocks))
