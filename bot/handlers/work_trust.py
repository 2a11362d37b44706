"""While trust is shaky, the client hears of every open issue twice as often (issues: relationship check)."""

from datetime import datetime

from msgspec.structs import replace

from bot.effects import Turn
from bot.flows.issue_matter import Matter
from bot.model.issue import Issue
from bot.model.scope import Scope


def with_rhythm(scope: Scope, matter: Matter, turn: Turn, now: datetime) -> Turn:
    """The turn that says how it is between us, with the rhythm of all that is open set by it."""
    docket, number = scope.docket, matter.issue.number
    said = turn.first(Issue)
    if docket is None or said is None:
        return turn
    others = {one for one in docket.desk.shaky if one != number}
    shaky = tuple(sorted(others | {number} if said.work.trust == "shaky" else others))
    if shaky == docket.desk.shaky:
        return turn
    turn = turn + Turn((replace(docket.desk, shaky=shaky),))
    for one in docket.listed:
        if one.open and one.number != number and one.often != bool(shaky):
            other = Matter(matter.engagement, matter.playbook, replace(one, often=bool(shaky)), matter.people)
            turn = turn + other.kept(now)
    return turn
