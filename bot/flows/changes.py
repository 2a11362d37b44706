"""Change requests: asked, assessed, offered, approved on both sides in writing before work (agency: step 7)."""

from collections.abc import Iterable
from datetime import datetime

from msgspec.structs import replace

from bot.cards.card import Button, Facts, Listed, Raw, Text, say
from bot.effects import Effect, Forget, Log, Say, Turn, Whisper
from bot.flows import change_cards as cards
from bot.flows import decision_cards, decisions
from bot.flows.asides import aside, refuse
from bot.flows.change_words import book_of, price, requests, terms, timeline
from bot.flows.courses import agreed
from bot.flows.desk import Desk, writing
from bot.flows.ideas import LONGEST as IDEA
from bot.flows.ideas import park
from bot.flows.line import whom
from bot.flows.milestones import move
from bot.flows.nudging import tomorrow
from bot.flows.row import Row
from bot.model.change import ChangeRequest, Cost, Impact, Offer, State, used
from bot.model.decision import Decision, Point
from bot.model.handoff import Signature
from bot.model.ideas import Ideas
from bot.model.internal import Internal
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.plan import Plan
from bot.model.scope import Case
from bot.model.seats import Side

#: One project has so many change requests.
MOST = 200


def ask(desk: Desk, what: str, why: str, by: Person, now: datetime, *, client: bool, issue: int = 0) -> Turn:
    """Keep a request: a client is thanked and told who comes back; our channel reads it, with whose turn it is."""
    head, book = desk.engagement, book_of(desk.engagement.id, desk.docs)
    if book.last >= MOST:
        return refuse("change-full", count=MOST)
    one = ChangeRequest(
        engagement=head.id,
        number=book.last + 1,
        said=what,
        by=by.id,
        at=now,
        client=client,
        why=Internal(why) if why else None,
        issue=issue,
    )
    thanks = Whisper(cards.thanks(head, one))
    said = Turn(effects=(thanks,)) if client else aside(say("change-kept", number=one.number))
    return Turn((replace(book, last=one.number), one), (*_shown(desk, one, now), _log(one, by))) + said


def assess(desk: Desk, one: ChangeRequest, impact: Impact, by: Person, now: datetime) -> Turn:
    """Its impact is known: the offer is put before whoever approves it. What was offered before is offered no more."""
    before, retired = one, _retired(desk, one)
    one = replace(one, effect=impact, state="assessed", offer=None, revision=one.revision + 1)
    told = desk.writer(now) or by.id
    shown = Say(Direct(told), cards.draft(desk, one, told), key=_draft(one), bump=True)
    gone = (_told(desk, replace(before, state="withdrawn")),) if before.state == "offered" else ()
    effects = (shown, *_shown(desk, one, now), *filter(None, gone), _log(one, by))
    return Turn((one,)) + retired + Turn(effects=effects)


def offer(desk: Desk, one: ChangeRequest, by: Person, now: datetime) -> Turn:
    """Approved by us: the client is asked for their approval, in the decision log's own way."""
    head, impact = desk.engagement, one.effect
    if head.client_room is None:
        return refuse("paper-no-room")
    if impact is None:
        return refuse("aside-stale")
    number = desk.plan.decided + 1
    made = cards.proposed(desk, one, impact.cost.sealed, Signature(by.id, now), number)
    one = replace(one, state="offered", offer=made, revision=one.revision + 1)
    decision = Decision(
        head.id,
        number,
        "change",
        (Point(_point(desk.plan, one, made)),),
        by.id,
        now,
        title=say("change-offered", number=one.number),
        blocks=(Facts(terms(desk.plan, made)),),
        change=one.number,
    )
    draft = Say(Direct(by.id), cards.draft(desk, one, by.id), key=_draft(one))
    kept = Turn((one, replace(desk.plan, decided=number)), (draft, *_shown(desk, one, now), _log(one, by)))
    return kept + decisions.post(desk, decision, by, now) + _realign(desk, one, now)


def _point(plan: Plan, one: ChangeRequest, made: Offer) -> Text:
    parts: list[Text] = [part for part in (timeline(plan, made),) if isinstance(part, Text)]
    if made.cost.hours is not None:
        parts.append(say("change-hours-are", count=made.cost.hours))
    if made.cost.price is not None:
        parts.append(price(made.cost))
    return say("change-point", number=one.number, what=Raw(made.what), terms=Listed(tuple(parts)))


def _realign(desk: Desk, one: ChangeRequest, now: datetime) -> Turn:
    """Who is told when the agreed share of the budget is passed by this one (issues: automatic triggers)."""
    head, rules = desk.engagement, desk.playbook.changes
    budget, before = book_of(head.id, desk.docs).budget, requests(desk.docs)
    if budget is None:
        return Turn()
    was = used(budget.sealed, before) or 0
    percent = used(budget.sealed, (*(each for each in before if each.number != one.number), one)) or 0
    if percent <= rules.percent or was > rules.percent:
        return Turn()
    told = dict.fromkeys(filter(None, (whom(head, desk.people, seat, now) for seat in rules.tell)))
    return Turn(effects=tuple(Say(Direct(each), cards.realign(desk, percent, each)) for each in told))


def approved(desk: Desk, one: ChangeRequest, by: Person, now: datetime) -> Turn:
    """The client has confirmed it: work may begin, and the milestone moves as agreed."""
    if one.offer is None or one.state != "offered":
        return Turn()
    made = one.offer
    one = replace(one, state="approved", approved=Signature(by.id, now), revision=one.revision + 1)
    turn = Turn((one,), (*_shown(desk, one, now, bump=True), _log(one, by)))
    if made.to is None:
        return turn
    why = f"CR-{one.number}"
    moved = move(desk, made.milestone, made.to, why, by.id, Side.CLIENT, now, told=True)
    plan = moved.first(Plan) or desk.plan
    return turn + moved + Turn((agreed(plan, made.milestone, made.to),))


def end(desk: Desk, one: ChangeRequest, state: State, reason: str, by: Person, now: datetime) -> Turn:
    """It will not be done, or not now: told to whoever knows of it, and nobody is asked any more."""
    knew, theirs = one.client or one.state == "offered", by.side is Side.CLIENT
    retired = _retired(desk, one)
    one = replace(one, state=state, ended=Signature(by.id, now), reason=reason, revision=one.revision + 1)
    told = _told(desk, one) if knew and not theirs else None
    bump = theirs and state == "declined"
    effects: tuple[Effect, ...] = (*_shown(desk, one, now, bump=bump), *((told,) if told else ()))
    return Turn((one,)) + retired + Turn(effects=(*effects, _log(one, by)))


def parked(
    desk: Desk, one: ChangeRequest, reason: str, held: Ideas, by: Person, new_id: str, now: datetime
) -> Turn:
    """Not now: it waits with the ideas for a later phase; where these are full, nothing changes."""
    kept = park(desk.engagement, held, one.said[:IDEA], by, new_id, now)
    return kept + end(desk, one, "parked", reason, by, now) if kept.changes else kept


def _retired(desk: Desk, one: ChangeRequest) -> Turn:
    """The decision that asked the client is over; its card says so."""
    asked, room = desk.docs.get("decision"), desk.engagement.client_room
    if one.state != "offered" or not isinstance(asked, Decision) or asked.change != one.number:
        return Turn()
    over = replace(asked, over=True)
    card = decision_cards.card(desk.engagement, over)
    name = f"{over.engagement}:{over.number}"
    shown = (Say(room, card, key=f"decision:{name}"),) if room else ()
    return Turn((over,), (*shown, Forget(f"decision.again:{name}")))


def _told(desk: Desk, one: ChangeRequest) -> Say | None:
    room = desk.engagement.client_room
    return Say(room, cards.ended(one)) if room else None


def _shown(desk: Desk, one: ChangeRequest, now: datetime, *, bump: bool = False) -> Iterable[Effect]:
    """The card in our channel, and a reminder of whoever's turn it is."""
    head, writer = desk.engagement, desk.writer(now)
    yield Say(head.internal, cards.board(head, one), key=_key(one), bump=bump)
    if writer and one.state in ("asked", "assessed"):
        yield tomorrow(head, desk.playbook, writer, f"change.{one.number}", now)


def _key(one: ChangeRequest) -> str:
    return f"change:{one.engagement}:{one.number}"


def _draft(one: ChangeRequest) -> str:
    return f"change.draft:{one.engagement}:{one.number}"


def _log(one: ChangeRequest, by: Person) -> Log:
    return Log(f"change.{one.state}", by.id, {"number": str(one.number)})


def set_budget(desk: Desk, cost: Cost, by: Person) -> Turn:
    """What was agreed on at first; nothing else than a share is ever made of it."""
    book = book_of(desk.engagement.id, desk.docs)
    known = None if cost.hours is None and cost.price is None else Internal(cost)
    kept = replace(book, budget=known, budgets=book.budgets + 1)
    return Turn((kept,), (Log("change.budgeted", by.id),)) + aside(say("change-budget-kept"))


def waiting(person: str, case: Case) -> Iterable[Row]:
    """Requests to assess, and offers to approve. A client who does not answer an offer is a decision's row."""
    head = case.engagement
    if person != writing(head):
        return
    for one in requests(case.docs):
        if one.state not in ("asked", "assessed"):
            continue
        words = say(
            f"change-waits-{one.state}", client=head.client, number=one.number, what=Raw(one.said[:80])
        )
        verb, label = ("assess", "change-assess") if one.state == "asked" else ("see", "change-offer-see")
        button = Button(
            say(label),
            f"change.{verb}",
            head.id,
            str(one.number),
            one.revision,
            "main",
            opens=verb == "assess",
        )
        yield Row(words, button, one.at, f"change.{one.number}")
