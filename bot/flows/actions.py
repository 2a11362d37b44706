"""Actions: owners of ours are reminded on the day, the client is asked in their channel; done by one tap."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Button, Day, Moment, Raw, Who, say
from bot.effects import Effect, Forget, Later, Log, Say, Turn
from bot.flows import action_cards as cards
from bot.flows.asides import aside, refuse
from bot.flows.desk import Desk, writing
from bot.flows.nudging import remind
from bot.flows.owners import owner_of, side_of, unowned
from bot.flows.row import Row
from bot.flows.timely import ask_on
from bot.ids import derive
from bot.model.actions import Action, Actions, Query
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.person import Person
from bot.model.plan import Task
from bot.model.scope import Case
from bot.model.seats import Side

#: No more open actions than this, so many done ones are kept, so many questions.
MOST, KEPT, QUERIES = 25, 8, 12
#: The client is asked so often, with so many business days between; then the project manager is.
ASKS, BETWEEN = 2, 2


def actions_of(head: Engagement, docs: Mapping[str, Document]) -> Actions:
    """The engagement's actions, none where there are none yet."""
    held = docs.get("actions")
    return held if isinstance(held, Actions) else Actions(head.id)


def noted(desk: Desk, tasks: Sequence[Task], questions: Sequence[str], now: datetime) -> Turn:
    """The notes of the kickoff are out: what they say is to be done, and what is still to be answered."""
    held, head = actions_of(desk.engagement, desk.docs), desk.engagement
    seed = f"{head.id}/{now.isoformat()}"
    room = MOST - len(held.open)
    new = tuple(
        made(desk, derive(seed, number), task.what, owner_of(task.who, head, desk.people), task.who, task.by)
        for number, task in enumerate(tasks[:room])
    )
    asked = tuple(Query(derive(seed, -1 - number), words) for number, words in enumerate(questions))
    held = replace(held, items=(*held.items, *new), queries=(*held.unanswered, *asked)[:QUERIES])
    day = agenda.add_business_days(
        agenda.local_day(now, head.zone), BETWEEN, desk.playbook.hours, head.countries
    )
    query = (ask_on(head, "queries", agenda.opening(day, desk.playbook.hours, head.zone)),) if asked else ()
    return Turn((held,), (*(on_the_day(desk, one) for one in new), *query))


def made(desk: Desk, id_: str, what: str, person: str, who: str, by: date | None) -> Action:
    """An action as it is kept: its owner by id where they have a seat, else in words."""
    name = desk.people[person].name if person in desk.people else who
    if person:
        return Action(id_, what, name, by, person, side_of(person, desk.engagement))
    return Action(id_, what, name, by, side=Side.CLIENT if _stakeholder(desk, who) else None)


def _stakeholder(desk: Desk, who: str) -> bool:
    """Whether this is somebody whom the handoff names at the client."""
    known = desk.handoff.stakeholders if desk.handoff else ()
    return bool(who) and who.casefold() in {one.sealed.name.casefold() for one in known}


def kept(desk: Desk, one: Action, by: Person, now: datetime) -> Turn:
    """An action that is new, or has another owner or date."""
    held = actions_of(desk.engagement, desk.docs)
    others = tuple(other for other in held.items if other.id != one.id)
    turn = Turn((replace(held, items=(*others, one)),), (on_the_day(desk, one), Log("action.kept", by.id)))
    words = (
        say("action-kept-by", who=Raw(one.who), day=Day(one.by)) if one.who and one.by else say("action-open")
    )
    return turn + aside(say("action-kept", what=Raw(one.what)), words)


def due(desk: Desk, id_: str, now: datetime) -> Turn:
    """Its day has come: its owner hears of it, at our side by a reminder, at the client's in their channel."""
    held, head = actions_of(desk.engagement, desk.docs), desk.engagement
    one, writer = held.action(id_), desk.writer(now)
    if one is None or one.done_at or (one.by and one.by > agenda.local_day(now, head.zone)):
        return Turn()
    asked = replace(one, asked=one.asked + 1)
    turn = Turn((replace(held, items=_with(held, asked)),), (Log("action.due", refs={"action": id_}),))
    owner = one.person if one.side is Side.OURS and not unowned(one, head) else ""
    room = head.client_room
    if room is None or one.side is not Side.CLIENT or unowned(one, head) or asked.asked > ASKS:
        reader = owner or writer
        return turn + Turn(effects=(remind(reader, head.id, f"action.{id_}", now),) if reader else ())
    day = agenda.add_business_days(
        agenda.local_day(now, head.zone), BETWEEN, desk.playbook.hours, head.countries
    )
    again = _due(head, id_, agenda.opening(day, desk.playbook.hours, head.zone))
    return turn + Turn(effects=(Say(room, cards.ask(head, asked), key=_key(head, id_), bump=True), again))


def done(desk: Desk, id_: str, by: Person, now: datetime) -> Turn:
    """One tap: it is done. The card in the client's channel says so, where there is one."""
    held, head = actions_of(desk.engagement, desk.docs), desk.engagement
    one = held.action(id_)
    if one is None:
        return refuse("aside-stale")
    if one.done_at:
        words = say("action-done-by", who=Who(one.done_by), at=Moment(one.done_at))
        return aside(say("action-already"), words)
    one = replace(one, done_at=now, done_by=by.id)
    left = replace(held, items=_latest(_with(held, one)))
    effects: list[Effect] = [
        Forget(f"action.due:{head.id}:{id_}"),
        Log("action.done", by.id, {"action": id_}),
    ]
    if one.asked and head.client_room and one.side is not Side.OURS:
        effects.append(Say(head.client_room, cards.ask(head, one), key=_key(head, id_)))
    return Turn((left,), tuple(effects)) + aside(say("action-thanks", what=Raw(one.what)))


def _askable(one: Action, head: Engagement) -> bool:
    """Whether the client can be asked in their channel."""
    return head.client_room is not None and one.side is Side.CLIENT


def _with(held: Actions, one: Action) -> tuple[Action, ...]:
    return tuple(one if one.id == other.id else other for other in held.items)


def _latest(items: tuple[Action, ...]) -> tuple[Action, ...]:
    """All that are open, and the latest of those that are done."""
    times = sorted((one.done_at for one in items if one.done_at), reverse=True)[:KEPT]
    return tuple(one for one in items if one.done_at is None or one.done_at in times)


def on_the_day(desk: Desk, one: Action) -> Effect:
    """Its day comes: its owner is asked."""
    if one.by is None:
        return Forget(f"action.due:{desk.engagement.id}:{one.id}")
    return _due(desk.engagement, one.id, agenda.opening(one.by, desk.playbook.hours, desk.engagement.zone))


def _due(head: Engagement, id_: str, at: datetime) -> Later:
    return Later(f"action.due:{head.id}:{id_}", "action.due", at, args={"action": id_})


def _key(head: Engagement, id_: str) -> str:
    return f"action:{head.id}:{id_}"


def waiting(person: str, case: Case) -> Iterable[Row]:
    """What somebody of ours should have done; for the project manager, what nobody owns or the client leaves open."""
    head = case.engagement
    for one in actions_of(head, case.docs).open:
        opens = agenda.opening(one.by, case.playbook.hours, head.zone) if one.by else None
        row, what = f"action.{one.id}", Raw(one.what)
        nobody = unowned(one, head)
        if not nobody and one.side is Side.OURS:
            if one.person == person and one.asked:
                button = Button(say("action-done"), "action.done", head.id, one.id, style="main")
                yield Row(say("action-waits", client=head.client, what=what), button, opens, row)
        elif person == writing(head) and (
            nobody or one.asked > ASKS or (one.asked and not _askable(one, head))
        ):
            button = Button(say("action-edit"), "action.form", head.id, one.id, style="main", opens=True)
            words = say("action-nobody", client=head.client, what=what)
            if not nobody:
                words = say("action-silent", client=head.client, what=what, who=Raw(one.who))
            yield Row(words, button, opens, row)
