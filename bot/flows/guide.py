"""What can be done here, by you: the answer to `/usher`, "help" and "hello"."""

from collections.abc import Iterable

from bot.cards.card import CLIENT, Block, Button, Card, Facts, Note, Para, Raw, Text, Words, private, say
from bot.flows.concern import concern_button
from bot.flows.connecting import led
from bot.flows.handoff_words import interview
from bot.flows.home import MOST
from bot.flows.opening import holds
from bot.flows.portal_button import portal_button
from bot.model.engagement import Engagement
from bot.model.person import Person
from bot.model.scope import Case, Scope
from bot.model.seats import Seat, Side


def guide(scope: Scope, words: str = "") -> Card:
    """The commands that would do something for this person in this place, and nothing else.

    A client is offered to raise a concern, with the ``words`` that they came with.
    """
    actor, engagement = scope.actor, scope.engagement
    ours = actor is not None and actor.side is Side.OURS
    if actor is None or not ours or scope.channel.role == "client":
        blocks: tuple[Block, ...] = (Para(say("guide-client")),)
        portal = (portal_button(engagement.id),) if engagement else ()
        return Card(say("guide-title"), blocks, (concern_button(words), *portal), CLIENT)
    about = engagement is not None or bool(scope.cases)
    rows: list[tuple[Words, Words]] = []
    if engagement is None and not scope.channel.room.direct:
        if not scope.channel.shared and not scope.channel.guests:
            rows.append((Raw("/usher new"), say("guide-new")))
        if led(actor, scope.cases):
            rows.append((Raw("/usher connect"), say("guide-connect")))
    elif about:
        rows += [
            (Raw("/usher handoff"), say("guide-handoff")),
            (Raw("/usher people"), say("guide-people")),
            (Raw("/usher alignment"), say("guide-alignment")),
            (Raw("/usher checklist"), say("guide-checklist")),
            (Raw("/usher team"), say("guide-team")),
            (Raw("/usher kickoff"), say("guide-kickoff")),
            (Raw("/usher plan"), say("guide-plan")),
            (Raw("/usher portal"), say("guide-portal")),
            (Raw("/usher decision"), say("guide-decision")),
            (Raw("/usher issues"), say("guide-issues")),
            (Raw("/usher survey"), say("guide-survey")),
            (Raw("/usher health"), say("guide-health")),
            (Raw("/usher complete"), say("guide-complete")),
            (Raw("/usher offboard"), say("guide-offboard")),
            (Raw("/usher slots"), say("guide-slots")),
            (Raw("/usher change"), say("guide-change")),
            (Raw("/usher idea"), say("guide-idea")),
            (Raw("/usher playbook"), say("guide-playbook")),
            (Raw("/usher late"), say("guide-late")),
            (Raw("/usher workshop"), say("guide-workshop")),
        ]
    if scope.playbook and scope.playbook.questionnaire:
        rows.append((Raw("/usher questionnaire"), say("guide-questionnaire")))
    if scope.playbook and scope.playbook.steps:
        rows.append((Raw("/usher ready"), say("guide-ready")))
    if about:
        rows.append((Raw("/concern"), say("guide-concern")))
    rows.append((Raw("/usher language"), say("guide-language")))
    rows.append((Raw("/usher home"), say("guide-home")))
    rows.append((Raw("/usher away"), say("guide-away")))
    rows.append((Raw("/usher setup"), say("guide-setup")))
    rows.append((Raw("/usher export person"), say("guide-export")))
    rows.append((Raw("/usher forget person"), say("guide-forget")))
    if scope.channel.room.direct and len(actor.handles) == 1:
        rows.append((Raw("/usher link"), say("guide-link")))
    note = _note(scope, actor, engagement) if engagement else None if scope.cases else say("guide-none")
    blocks = (Facts(tuple(rows)), *((Note(note),) if note else ()))
    return Card(say("guide-title"), blocks, audience=private(actor.id))


def _note(scope: Scope, actor: Person, engagement: Engagement) -> Text | None:
    """What the handoff asks of this person, as it stands."""
    client, handoff = engagement.client, scope.handoff
    selling = holds(actor, engagement, Seat.SALES_REP)
    if not selling and not holds(actor, engagement, Seat.DELIVERY_LEAD):
        return None
    if handoff and handoff.accepted:
        return say("guide-accepted", client=client)
    if not selling:
        return say("guide-lead", client=client)
    if handoff and scope.playbook and not handoff.open_flags and interview(handoff, scope.playbook).complete:
        return say("guide-rep-told", client=client)
    return say("guide-rep", client=client)


def which_card(person: Person, cases: Iterable[Case], command: str) -> Card:
    """Which of several projects a command is about."""
    engagements = [case.engagement for case in cases][:MOST]
    buttons = tuple(
        Button(
            say("which-project", client=one.client),
            "usher",
            one.id,
            command,
            opens=command in ("people", "slots", "workshop"),
        )
        for one in engagements
    )
    return Card(say("which-title"), (), buttons, private(person.id))
