"""The decision log: what was decided is posted to the client, and confirmed in writing with one tap."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Button, Day, Moment, Raw, Who, say
from bot.effects import Effect, Forget, Later, Log, Say, Turn
from bot.flows import decision_cards as cards
from bot.flows.asides import aside, refuse
from bot.flows.courses import agreed
from bot.flows.desk import Desk, writing
from bot.flows.nudging import tomorrow
from bot.flows.row import Row
from bot.flows.sheet import Sheet
from bot.model.decision import ASKS, About, Decision, Point
from bot.model.document import Document
from bot.model.handoff import Signature
from bot.model.owed import Direct
from bot.model.papers import Kind
from bot.model.person import Person
from bot.model.scope import Case

#: Business days after which the client is asked again.
AGAIN = 2


def note(desk: Desk, lines: Sequence[str], by: Person, now: datetime, *, approved: bool) -> Turn:
    """Write down what was decided: posted at once by whoever may, else put before the project manager."""
    points = tuple(Point(Raw(line)) for line in lines)
    one = Decision(desk.engagement.id, desk.plan.decided + 1, "decision", points, by.id, now)
    kept = Turn((replace(desk.plan, decided=one.number),), (Log("decision.noted", by.id, _refs(one)),))
    return kept + (post(desk, one, by, now) if approved else propose(desk, one, now))


def propose(desk: Desk, one: Decision, now: datetime) -> Turn:
    """Put a decision before whoever approves it."""
    writer = desk.writer(now)
    if writer is None:
        return Turn((one,), (Log("decision.nobody"),))
    shown = Say(Direct(writer), cards.draft(desk.engagement, one, writer), key=_draft_key(one), bump=True)
    again = tomorrow(desk.engagement, desk.playbook, writer, f"decision.{one.number}", now)
    return Turn((one,), (shown, again))


def post(desk: Desk, one: Decision, by: Person, now: datetime) -> Turn:
    """Approved: the client is asked to confirm it."""
    room = desk.engagement.client_room
    if room is None:
        return Turn((one,)) + refuse("paper-no-room")
    was_draft, one = one.by != by.id, replace(one, posted_at=now, asked=1)
    effects: list[Effect] = [
        Say(room, cards.card(desk.engagement, one), key=_key(one)),
        _again(desk, one, now),
    ]
    if was_draft:
        done = cards.draft(desk.engagement, one, by.id)
        effects.append(Say(Direct(by.id), done, key=_draft_key(one)))
    return Turn((one,), (*effects, Log("decision.posted", by.id, _refs(one))))


def posted_to_confirm(
    desk: Desk, kind: Kind, sheet: Sheet, about: About, points: tuple[Point, ...], by: Person, now: datetime
) -> Turn:
    """Post an approved paper whose last page the client is to confirm."""
    turn, room = desk.post(kind, sheet, by, now), desk.engagement.client_room
    if not turn.changes or room is None:
        return turn
    pages = [one for one in turn.effects if isinstance(one, Say) and one.to == room]
    last = pages[-1].card
    one = Decision(
        desk.engagement.id,
        desk.plan.decided + 1,
        about,
        points,
        by.id,
        now,
        title=last.title,
        blocks=last.blocks,
    )
    kept = Turn(
        (*turn.changes, replace(desk.plan, decided=one.number)),
        tuple(effect for effect in turn.effects if effect is not pages[-1]),
    )
    return kept + post(desk, one, by, now)


def confirm(desk: Desk, one: Decision, place: int | None, by: Person, now: datetime) -> Turn:
    """One tap of the client: all that is open, or the point at one place; their name and the time are kept."""
    chosen = one.open if place is None else tuple(at for at in one.open if at == place)
    if one.posted_at is None or not one.points:
        return refuse("aside-stale")
    if one.over:
        return refuse("decision-over")
    if not chosen:
        signed = one.points[place or 0].confirmed or one.points[0].confirmed
        by_whom = (Who(signed.by), Moment(signed.at)) if signed else (Who(by.id), Moment(now))
        return aside(say("decision-already"), say("decision-by", who=by_whom[0], at=by_whom[1]))
    points = tuple(
        replace(point, confirmed=Signature(by.id, now)) if at in chosen else point
        for at, point in enumerate(one.points)
    )
    one, plan = replace(one, points=points), desk.plan
    for at in chosen:
        if points[at].milestone and (day := points[at].day):
            plan = agreed(plan, points[at].milestone, day)
    changes: tuple[Document, ...] = (one, plan) if plan != desk.plan else (one,)
    room = desk.engagement.client_room
    effects: list[Effect] = [Say(room, cards.card(desk.engagement, one), key=_key(one))] if room else []
    if not one.open:
        effects.append(Forget(f"decision.again:{one.engagement}:{one.number}"))
    log = Log("decision.confirmed", by.id, {**_refs(one), "points": ",".join(map(str, chosen))})
    return Turn(changes, (*effects, log)) + aside(say("decision-thanks"))


def again(desk: Desk, one: Decision, now: datetime) -> Turn:
    """The client has not answered: they are asked again, then the project manager is told."""
    room = desk.engagement.client_room
    if not one.open or one.posted_at is None or room is None or one.asked >= ASKS:
        return Turn()
    one = replace(one, asked=one.asked + 1)
    if one.asked < ASKS:
        shown = Say(room, cards.card(desk.engagement, one, again=True), key=_key(one), bump=True)
        return Turn((one,), (shown, _again(desk, one, now), Log("decision.asked_again", refs=_refs(one))))
    writer = desk.writer(now)
    told = (
        (tomorrow(desk.engagement, desk.playbook, writer, f"decision.{one.number}", now),) if writer else ()
    )
    return Turn((one,), (*told, Log("decision.silent", refs=_refs(one))))


def _again(desk: Desk, one: Decision, now: datetime) -> Later:
    head, hours = desk.engagement, desk.playbook.hours
    day = agenda.add_business_days(agenda.local_day(now, head.zone), AGAIN, hours, head.countries)
    name = f"decision.again:{one.engagement}:{one.number}"
    args = {"number": str(one.number)}
    return Later(name, "decision.again", agenda.opening(day, hours, head.zone), args=args)


def _key(one: Decision) -> str:
    return f"decision:{one.engagement}:{one.number}"


def _draft_key(one: Decision) -> str:
    return f"decision.draft:{one.engagement}:{one.number}"


def _refs(one: Decision) -> dict[str, str]:
    return {"number": str(one.number), "about": one.about}


def waiting(person: str, case: Case) -> Iterable[Row]:
    """Decisions to approve, and those that the client does not confirm."""
    head = case.engagement
    if person != writing(head):
        return
    for one in case.docs.values():
        if not isinstance(one, Decision) or not one.waits:
            continue
        client, number = head.client, one.number
        if one.posted_at is None:
            words = say("decision-waits", client=client, number=number, who=Who(one.by))
            button = cards.approve(head, one)
        else:
            words = say(
                "decision-silent",
                client=client,
                number=number,
                day=Day(agenda.local_day(one.posted_at, head.zone)),
            )
            button = Button(say("decision-ask"), "decision.ask", head.id, str(number), style="main")
        yield Row(words, button, one.posted_at or one.at, f"decision.{number}")
