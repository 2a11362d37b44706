"""The introduction of the team to the client: drafted for the sales rep, approved, posted (playbook: team)."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Block, Button, Image, Listed, Note, Para, Raw, Who, Words, say
from bot.effects import Later, Log, Reject, Turn
from bot.events import Value
from bot.flows import paper_form
from bot.flows.desk import Desk, papers_of, writing
from bot.flows.handoff_words import address
from bot.flows.material import READERS
from bot.flows.nudging import tomorrow
from bot.flows.row import Row
from bot.flows.sheet import Rows, Sheet
from bot.flows.team_cards import roles
from bot.model.engagement import Engagement
from bot.model.papers import Paper, Papers
from bot.model.person import Person
from bot.model.playbook import Playbook
from bot.model.scope import Case
from bot.model.seats import Seat, Side
from bot.model.team import Team

#: So many are shown with their photos; whoever comes after them in rows.
PICTURED = 12


def introducing(engagement: Engagement) -> str | None:
    """Who introduces the team: the sales rep, else whoever writes the papers."""
    return engagement.holder(Seat.SALES_REP) or writing(engagement)


def introduced(papers: Papers) -> bool:
    """Whether the client knows the team: by its introduction, or by the welcome package."""
    last, package = papers.latest.get("team"), papers.latest.get("welcome")
    posted = last is not None and (last.number > 1 or not last.open)
    return posted or (package is not None and not package.open)


def newcomers(engagement: Engagement, papers: Papers, team: Team | None) -> tuple[str, ...]:
    """Who delivers and came after the team was introduced."""
    if not introduced(papers):
        return ()
    known = team.introduced if team else ()
    return tuple(one for one in _delivering(engagement) if one not in known)


def known(desk: Desk) -> Team:
    """The team, once the client has read who is in it."""
    team, people = desk.team or Team(desk.engagement.id), desk.engagement.people(Side.OURS)
    return replace(team, introduced=tuple(dict.fromkeys((*team.introduced, *people))))


def _delivering(engagement: Engagement) -> tuple[str, ...]:
    people = (one for seat in READERS for one in engagement.seats.get(seat, ()))
    return tuple(dict.fromkeys(people))


def lacking(engagement: Engagement, team: Team | None) -> tuple[str, ...]:
    """Who of those who deliver has no biography yet."""
    return tuple(one for one in _delivering(engagement) if team is None or not team.member(one).bio)


def complete(engagement: Engagement, team: Team | None) -> bool:
    """Whether everybody who delivers can be introduced."""
    return not lacking(engagement, team)


def begin(engagement: Engagement, playbook: Playbook, now: datetime) -> tuple[Later, ...]:
    """The handoff is accepted: from the next business day on, the sales rep is reminded."""
    who = introducing(engagement)
    return (tomorrow(engagement, playbook, who, "team", now),) if who else ()


def sheet(desk: Desk, paper: Paper) -> Sheet:
    """The introduction as the client reads it: whoever has a photo with it, everybody else in a row."""
    one, team = desk.engagement, desk.team or Team(desk.engagement.id)
    fresh = newcomers(one, desk.papers, team)
    people = fresh or one.people(Side.OURS)
    by = Who(introducing(one) or one.opened_by)
    hello = say("team-hello-new", who=by) if fresh else say("team-hello", who=by)
    title = say("team-title-new") if fresh else say("team-title", client=one.client)
    opening: list[Block] = [Para(hello)]
    if note := paper.words.get("note"):
        opening.append(Para(Raw(note)))
    pictured = tuple(person for person in people if team.member(person).photo)[:PICTURED]
    for person in pictured:
        member = team.member(person)
        opening += [Image(member.photo, Who(person))] if member.photo else []
        opening.append(Para(say("team-line", who=Who(person), seats=roles(one, person))))
        opening += [Para(Raw(member.bio))] if member.bio else []
        opening += [Note(say("team-phone-at", phone=Raw(member.phone)))] if member.phone else []
    return Sheet(
        title,
        rows(one, team, [person for person in people if person not in pictured]),
        tuple(opening),
        (Note(say("team-answer")),),
    )


def rows(engagement: Engagement, team: Team, people: Iterable[str]) -> Rows:
    """People as labelled rows: their seats; who they are, in their words, with a photo and a telephone number."""
    found: list[tuple[Words, Words]] = []
    for person in people:
        member, seats = team.member(person), roles(engagement, person)
        told: list[Words] = [Raw(member.bio)] if member.bio else []
        told += [address(member.photo)] if member.photo and told else []
        told += [say("team-phone-at", phone=Raw(member.phone))] if member.phone else []
        if not told:
            found.append((seats, Who(person)))
            continue
        words = told[0]
        for more in told[1:]:
            words = say("team-told", words=words, more=more)
        found.append((say("team-line", who=Who(person), seats=seats), words))
    return tuple(found)


def preview(desk: Desk, now: datetime) -> Turn:
    """The introduction as it is now, with who has no biography yet, to be approved."""
    desk = desk.with_paper("team", desk.drafted("team", now))
    fresh = newcomers(desk.engagement, desk.papers, desk.team)
    left = tuple(one for one in lacking(desk.engagement, desk.team) if not fresh or one in fresh)
    before: tuple[Block, ...] = (Para(say("team-prompt", client=desk.engagement.client)),)
    if left:
        before = (*before, Note(say("team-lacking", people=Listed(tuple(map(Who, left))))))
    card = desk.preview("team", sheet(desk, desk.papers.latest["team"]), before=before)
    return desk.show("team", card, now, bump=True) + Turn(effects=(Log("team.drafted"),))


def edited(desk: Desk, number: str, revision: int, values: Mapping[str, Value], now: datetime) -> Turn | None:
    """A word of one's own came back; None where the draft has changed since."""
    paper = desk.current("team", number, revision)
    if paper is None:
        return None
    draft, faults = paper_form.read(paper, values, ("note",))
    if faults:
        return Turn(effects=(Reject(faults),))
    return preview(desk.with_paper("team", draft), now)


def approved(desk: Desk, by: Person, now: datetime) -> Turn:
    """Post the introduction."""
    posted = desk.post("team", sheet(desk, desk.papers.latest["team"]), by, now)
    return posted + Turn((known(desk),)) if posted.changes else posted


def waiting(person: str, case: Case) -> Iterable[Row]:
    """The team that the client does not know yet, once the handoff is accepted."""
    one, handoff = case.engagement, case.handoff
    if handoff is None or handoff.accepted is None or person != introducing(one):
        return
    papers, team = papers_of(one, case.docs), case.docs.get("team")
    button = Button(say("team-introduce"), "team.intro", one.id, style="main")
    if introduced(papers):
        if fresh := newcomers(one, papers, team if isinstance(team, Team) else None):
            people = Listed(tuple(map(Who, fresh)))
            yield Row(say("team-waits-new", client=one.client, people=people), button, id="team")
        return
    hours, of = case.playbook.hours, one.countries
    day = agenda.add_business_days(agenda.local_day(handoff.accepted.at, one.zone), 1, hours, of)
    yield Row(say("team-waits", client=one.client), button, agenda.opening(day, hours, one.zone), "team")
