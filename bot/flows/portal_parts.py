"""The first parts of the client portal: the project, its people, its dates, what is where, whom to write to."""

from collections.abc import Iterator

from bot import agenda
from bot.cards.card import Block, Day, Facts, Listed, Moment, Para, Progress, Raw, Who, Words, say
from bot.flows.firsts import firsts_of
from bot.flows.handoff_words import address
from bot.flows.portal_site import Part, Site, Told
from bot.flows.seating import seat_of
from bot.flows.status_sheet import marked
from bot.flows.team_cards import roles
from bot.flows.team_intro import introduced, newcomers
from bot.model.learning import Learning
from bot.model.papers import Mark
from bot.model.plan import Milestone
from bot.model.seats import Seat, Side
from bot.model.team import Member

Row = tuple[Words, Words]
#: So many rows stand in one table, so that a page can end between two.
ROWS = 8


def overview(site: Site) -> Part:
    """What it is about and what it is to achieve, with the limits that were walked through."""
    package, blocks = site.desk.paper("welcome"), list[Block]()
    sent = package.words.get("overview", "") if package and not package.open else ""
    if words := site.portal.overview or sent:
        blocks.append(Para(Raw(words)))
    for one in site.reports("statement")[:1]:
        day = Day(agenda.local_day(one.at, site.head.zone))
        limits = (block for block in one.blocks if isinstance(block, Facts))
        blocks += [Para(say("portal-statement", day=day)), *limits]
    return Part(len(blocks), tuple(blocks))


def team(site: Site) -> Part:
    """Who is who on both sides and how to reach them; of ours, those whom the client got to know."""
    head, desk = site.head, site.desk
    new = newcomers(head, desk.papers, desk.team)
    ours = [one for one in head.people(Side.OURS) if one not in new]
    theirs = head.people(Side.CLIENT)
    known = introduced(desk.papers)
    blocks = [
        *_titled("portal-ours", [row for one in ours for row in _person(site, one, known=known)]),
        *_titled("portal-theirs", [row for one in theirs for row in _person(site, one, known=False)]),
    ]
    return Part(len(ours) + len(theirs), tuple(blocks))


def _person(site: Site, one: str, *, known: bool) -> Iterator[Row]:
    """Name, roles and how to reach them; of ours once ``known`` to the client, what they wrote of themselves."""
    person = site.desk.people.get(one)
    reach: Words = Raw(person.email) if person and person.email else say("portal-here")
    member = site.desk.team.member(one) if known and site.desk.team else Member()
    if member.phone:
        reach = say("team-told", words=reach, more=Raw(member.phone))
    yield say("team-line", who=Who(one), seats=_seats(site, one)), reach
    if member.bio:
        yield say("portal-about"), Raw(member.bio)
    if member.photo:
        yield say("portal-photo"), address(member.photo)


def _seats(site: Site, one: str) -> Listed:
    if one in site.head.people(Side.OURS):
        return roles(site.head, one)
    held = site.head.seats_of(one)
    return Listed(tuple(say(seat_of(seat)) for seat in Seat if seat in held))


def timeline(site: Site) -> Part:
    """The kickoff and the milestones, each as the client was last told."""
    plan, told, kickoff = site.desk.plan, site.told(), site.kickoff
    rows: list[Row] = [(say("plan-kickoff"), Moment(kickoff))] if kickoff else []
    known = [told.get(one.id) or _agreed(one) for one in plan.milestones]
    rows += [_course(site, one) for one in sorted(known, key=lambda one: one.mark.day)]
    done, total = sum(one.mark.state == "reached" for one in known), len(known)
    far = [Progress(done, total, say("portal-reached", done=done, count=total))] if total else []
    return Part(len(rows), (*_tables(rows), *far))


def _agreed(one: Milestone) -> Told:
    """A milestone of which the client knows the date that was agreed, and not how it stands."""
    return Told(Mark(one.id, one.name, one.due, "on_schedule"))


def _course(site: Site, told: Told) -> Row:
    """The course that the client was told, and when they were: what has changed since is not in it."""
    mark = told.mark
    if told.at is None:
        return Raw(mark.name), Day(mark.day)
    if mark.state == "reached":
        return Raw(mark.name), say("plan-is-reached", day=Day(mark.day))
    day = Day(agenda.local_day(told.at, site.head.zone))
    return Raw(mark.name), say("portal-as-told", course=marked(mark)[1], day=day)


def documents(site: Site) -> Part:
    """Where everything is, in the order in which it came; the project manager's own list comes after that."""
    rows: list[Row] = []
    for one in site.reports("statement")[:1]:
        tables = (block.rows for block in one.blocks if isinstance(block, Facts))
        rows += [row for table in tables for row in table if row[0] == say("statement-link")]
    held = firsts_of(site.head, site.desk.docs)
    if held.delivered_at and held.link:
        rows.append(
            (Raw(held.deliverable) if held.deliverable else say("deliverable-title"), address(held.link))
        )
    rows += [(Raw(one.name), address(one.where)) for one in site.portal.documents]
    return Part(len(rows), tuple(_tables(rows)))


def channels(site: Site) -> Part:
    """Where which topic belongs; at first the project's own channel, and whom to turn to."""
    head = site.head
    manager = head.holder(Seat.PROJECT_MANAGER) or head.opened_by
    lead = head.holder(Seat.ENGAGEMENT_PARTNER) or manager
    named = (
        say("portal-channel-named", name=Raw(f"#{site.channel}")) if site.channel else say("portal-channel")
    )
    rows: list[Row] = [(say("portal-daily"), named)]
    rows += [(Raw(one.name), address(one.where)) for one in site.portal.topics]
    worry = say("portal-worry-how", who=Who(manager), lead=Who(lead))
    if head.state != "open":
        rows, worry = rows[1:], say("closed-contact", who=Who(lead))
    rows.append((say("portal-worry"), worry))
    package = site.desk.paper("welcome")
    words = package.words.get("protocol", "") if package and not package.open else ""
    rows += [(say("welcome-protocol"), Raw(words))] if words else []
    return Part(len(rows), tuple(_tables(rows)))


def workshops(site: Site) -> Iterator[Row]:
    """The workshops that the client knows of."""
    held = site.desk.docs.get("learning")
    for one in held.workshops if isinstance(held, Learning) else ():
        if one.approved and one.open:
            yield Raw(one.topic), Moment(one.at)


def _titled(title: str, rows: list[Row]) -> Iterator[Block]:
    if rows:
        yield Para(say(title))
        yield from _tables(rows)


def _tables(rows: list[Row]) -> Iterator[Block]:
    for at in range(0, len(rows), ROWS):
        yield Facts(tuple(rows[at : at + ROWS]))
