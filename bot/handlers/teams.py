"""The team's buttons and forms: who may say what of whom, and who introduces them to the client."""

from datetime import datetime

from msgspec.structs import replace

from bot.effects import Ask, Turn, Whisper
from bot.events import Commanded, Due, Pressed, Submitted
from bot.flows import paper_form, team_intro
from bot.flows import team_cards as cards
from bot.flows.asides import no_seat, refuse, stale
from bot.flows.desk import WRITERS, Desk
from bot.flows.team import Crew
from bot.handlers.access import may_read, sits
from bot.handlers.papers import desk_of
from bot.ids import derive
from bot.model.person import Person
from bot.model.scope import Scope
from bot.model.seats import LEADERS, Seat, Side
from bot.model.team import Team

#: Who says how much of somebody is needed, and why; the sales rep introduces everybody besides.
LEADS = (*LEADERS, Seat.MANAGING_PARTNER)
INTRODUCE = (Seat.SALES_REP, *WRITERS)


def commanded(scope: Scope, event: Commanded, now: datetime) -> Turn:
    """``/usher team``: who is who, and what of it can be changed."""
    desk, actor = desk_of(scope), scope.actor
    if desk is None or actor is None or not may_read(scope):
        return refuse("aside-no-engagement")
    team = _team(desk)
    edits = [one for one in desk.engagement.people(Side.OURS) if _edits(scope, one)]
    leads = sits(scope, *LEADS)
    card = cards.overview(desk.engagement, team, scope.loads, actor.id, leads=leads, edits=edits)
    return Turn(effects=(Whisper(card),))


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """A button of the team's cards."""
    desk, actor = _desk(scope), scope.actor
    if desk is None or actor is None:
        return stale()
    if not may_read(scope):
        return no_seat()
    if event.code == "team.member" and (person := _person(desk, event.arg)):
        if not _edits(scope, person):
            return no_seat()
        leads = sits(scope, *LEADS)
        form = cards.member_form(desk.engagement, _team(desk), scope.loads, person, leads=leads)
        return Turn(effects=(Ask(form),))
    if event.code not in ("team.intro", "team.approve", "team.edit"):
        return stale()
    return _introduced(desk, event, actor, now) if sits(scope, *INTRODUCE) else no_seat()


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """Somebody's form, or a word to the introduction, came back."""
    desk, actor = _desk(scope), scope.actor
    if desk is None or actor is None:
        return stale()
    if event.code == "team.edit":
        if not sits(scope, *INTRODUCE):
            return no_seat()
        return team_intro.edited(desk, event.arg, event.revision, event.values, now) or stale()
    person = _person(desk, event.arg)
    if event.code != "team.member" or person is None:
        return stale()
    if not _edits(scope, person):
        return no_seat()
    crew = Crew(replace(desk, seat=Seat.SALES_REP), _team(desk), scope.loads)
    return crew.saved(person, event.values, actor, now, leads=sits(scope, *LEADS))


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """Nothing of it falls due by itself."""
    return Turn()


def _introduced(desk: Desk, event: Pressed, actor: Person, now: datetime) -> Turn:
    if event.code == "team.intro":
        done = team_intro.introduced(desk.papers)
        nobody = done and not team_intro.newcomers(desk.engagement, desk.papers, desk.team)
        return refuse("team-introduced") if nobody else team_intro.preview(desk, now)
    paper = desk.current("team", event.arg, None if event.code == "team.edit" else event.revision)
    if paper is None:
        return stale()
    if event.code == "team.approve":
        return team_intro.approved(desk, actor, now)
    return Turn(effects=(Ask(paper_form.form(desk, "team", paper, ("note",), hinted=("note",))),))


def _desk(scope: Scope) -> Desk | None:
    """The desk of whoever introduces the team: the sales rep, or the project manager where one of them acts."""
    desk = desk_of(scope)
    return replace(desk, seat=Seat.SALES_REP) if desk and sits(scope, Seat.SALES_REP) else desk


def _team(desk: Desk) -> Team:
    return desk.team or Team(desk.engagement.id)


def _edits(scope: Scope, person: str) -> bool:
    """Whether the actor may write about somebody: about themselves, and who leads or sells about everybody."""
    mine = scope.actor is not None and scope.actor.id == person and scope.actor.side is Side.OURS
    return mine or sits(scope, Seat.SALES_REP, *LEADS)


def _person(desk: Desk, code: str) -> str | None:
    return next((one for one in desk.engagement.people(Side.OURS) if derive(one) == code), None)
