"""Every issue counts: the third with one process cause shows a pattern, and our side is told (issues: patterns)."""

from msgspec.structs import replace

from bot.cards.card import Card, Para, say
from bot.effects import Say, Turn
from bot.flows.issue_matter import Matter
from bot.model.scope import Scope


def with_pattern(scope: Scope, matter: Matter, turn: Turn, cause: str) -> Turn:
    """The turn, with its cause counted; matters of people are in no count."""
    docket = scope.docket
    if docket is None or matter.issue.private or not turn.changes:
        return turn
    name = f"cause:{cause}"
    count = docket.desk.counts.get(name, 0) + 1
    desk = replace(docket.desk, counts={**docket.desk.counts, name: count})
    turn = turn + Turn((desk,))
    if count % matter.rules.pattern:
        return turn
    title = say("work-pattern", client=matter.engagement.client, count=count)
    card = Card(title, (Para(say("work-pattern-cause", cause=say(f"work-cause-{cause}"))),))
    return turn + Turn(effects=(Say(matter.engagement.internal, card),))
