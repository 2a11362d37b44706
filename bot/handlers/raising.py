"""From words to an issue: classified here, because only handlers may ask what words mean."""

from datetime import datetime

from bot.effects import Turn
from bot.flows.issue_raise import Raising
from bot.flows.issue_stray import keep
from bot.ids import derive
from bot.model.docket import Docket
from bot.model.engagement import Engagement
from bot.model.issue import Source
from bot.model.languages import closest
from bot.model.places import Room
from bot.model.playbook import Playbook
from bot.model.reading import Reading
from bot.model.scope import Scope
from bot.understanding.classify import classify

#: The longest that is kept of what was said, in characters.
LONGEST = 3_000


def reading_of(scope: Scope, words: str, *, tagged: bool) -> Reading:
    """What the words say, in the language of where they were said."""
    head, docket = scope.engagement, scope.docket
    actor = scope.actor
    language = closest(
        scope.channel.language,
        head.language if head else None,
        actor.language if actor else None,
        actor.locale if actor else None,
    )
    learned = docket.learned if docket else None
    return classify(words, language, "hashtag" if tagged else "/concern", learned)


def raised(
    scope: Scope,
    words: str,
    via: Source,
    event_id: str,
    now: datetime,
    *,
    room: Room | None = None,
    message: str = "",
    reading: Reading | None = None,
    live: bool = True,
) -> Turn | None:
    """An issue from these words in the engagement of the scope; of one that is closed they are kept for triage."""
    found = ready(scope)
    if found is None:
        return None
    head, playbook, docket = found
    where = room or scope.channel.room
    words = words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"
    if head.state != "open":
        actor = scope.actor
        return keep(actor, where, words, derive(event_id), now, head) if actor else None
    return Raising(
        engagement=head,
        playbook=playbook,
        people=scope.people,
        desk=docket.desk,
        reading=reading or reading_of(scope, words, tagged=False),
        id=derive(event_id),
        via=via,
        words=words,
        room=where,
        by=scope.actor,
        message=message,
        source=message or event_id,
        live=live,
        deleted=docket.deleted,
    ).turn(now)


def ready(scope: Scope) -> tuple[Engagement, Playbook, Docket] | None:
    """What an issue needs around it, if it is all there."""
    head, playbook, docket = scope.engagement, scope.playbook, scope.docket
    return (head, playbook, docket) if head and playbook and docket else None
