"""The RACI matrix: who does what in the main activities; shared once approved, reopened when it is not clear."""

from collections.abc import Iterable, Mapping, Set
from datetime import datetime
from functools import reduce

from msgspec.structs import replace

from bot.cards.card import Listed, Note, Para, Text, Who, Words, say
from bot.effects import Effect, Log, Reject, Turn
from bot.events import Value
from bot.flows import raci_cards as cards
from bot.flows.asides import aside, refuse, stale
from bot.flows.charters import charter_of
from bot.flows.desk import Desk
from bot.flows.nudging import remind, tomorrow
from bot.flows.paper_form import text
from bot.flows.sheet import Sheet
from bot.model.charter import Activity, Charter
from bot.model.papers import Paper
from bot.model.person import Person

#: Activities that are there from the start; the longest name, the longest question about the matrix.
CODES = ("data", "access", "drafts", "acceptance", "reports", "changes", "decisions")
MOST, NAME, UNCLEAR = 12, 80, 400
#: Questions of the friction check whose "no" says that roles may not be clear to everybody.
DOUBTS = ("information", "decisions")


def activities(held: Charter) -> tuple[Activity, ...]:
    """The rows of the matrix, at first those that nearly every project has."""
    return held.activities or tuple(Activity(code, code=code) for code in CODES)


def saved(desk: Desk, id_: str, values: Mapping[str, Value], by: Person, new_id: str) -> Turn:
    """A row came back from its form."""
    held = charter_of(desk.engagement, desk.docs)
    rows = activities(held)
    one = next((row for row in rows if row.id == id_), None) if id_ else Activity(new_id)
    if one is None:
        return stale()
    if values.get("use") == "no" and id_:
        kept = tuple(row for row in rows if row.id != id_)
        return _kept(desk, replace(held, activities=kept, shared_at=None), by, say("raci-dropped"))
    known = desk.engagement.people()
    one = replace(
        one,
        name=one.name if one.code else text(values, "name"),
        responsible=_people(values, "responsible", known),
        accountable=text(values, "accountable"),
        consulted=_people(values, "consulted", known),
        informed=_people(values, "informed", known),
    )
    faults = _faults(one, known)
    if not id_ and len(rows) >= MOST:
        faults["name"] = say("raci-full", most=MOST)
    if faults:
        return Turn(effects=(Reject(faults),))
    changed = tuple(one if row.id == one.id else row for row in rows) if id_ else (*rows, one)
    held = replace(held, activities=changed, shared_at=None)
    open_ = sum(not row.complete for row in changed)
    return _kept(desk, held, by, say("raci-left", count=open_) if open_ else say("raci-ready"))


def _people(values: Mapping[str, Value], name: str, known: tuple[str, ...]) -> tuple[str, ...]:
    value = values.get(name)
    return (
        tuple(one for one in value if isinstance(one, str) and one in known)
        if isinstance(value, tuple)
        else ()
    )


def _faults(one: Activity, known: tuple[str, ...]) -> dict[str, Text]:
    faults: dict[str, Text] = {}
    if not one.code and not one.name:
        faults["name"] = say("plan-name-needed")
    elif len(one.name) > NAME:
        faults["name"] = say("paper-too-long", most=NAME)
    if not one.responsible:
        faults["responsible"] = say("raci-nobody")
    if one.accountable not in known:
        faults["accountable"] = say("raci-one")
    for name, people in (("consulted", one.consulted), ("informed", one.informed)):
        others = {*one.responsible, one.accountable, *(one.consulted if name == "informed" else ())}
        if others & set(people):
            faults[name] = say("raci-twice")
    return faults


def _kept(desk: Desk, held: Charter, by: Person, line: Text) -> Turn:
    return Turn((held,), (Log("raci.kept", by.id),)) + aside(say("raci-kept"), line)


def draft(desk: Desk, now: datetime) -> Turn:
    """The matrix as the client will read it, to be approved; not before every row is filled in."""
    rows = activities(charter_of(desk.engagement, desk.docs))
    if open_ := sum(not row.complete for row in rows):
        return refuse("raci-not-yet", count=open_)
    desk = desk.with_paper("raci", desk.drafted("raci", now))
    card = desk.preview("raci", sheet(desk), labels=("paper-approve", "raci-show"))
    show = replace(card.buttons[1], code="raci.show", opens=False)
    return desk.show("raci", replace(card, buttons=(card.buttons[0], show)), now, bump=True)


def sheet(desk: Desk) -> Sheet:
    """The matrix, an activity a row."""
    rows = activities(charter_of(desk.engagement, desk.docs))
    lines = tuple((cards.topic(one), cells(one)) for one in rows)
    return Sheet(say("raci-title"), lines, (Para(say("raci-hello")),), (Note(say("raci-how")),))


def cells(one: Activity) -> Words:
    """Who is what in one row."""
    parts: Iterable[tuple[str, tuple[str, ...]]] = (
        ("raci-r", one.responsible),
        ("raci-a", (one.accountable,) if one.accountable else ()),
        ("raci-c", one.consulted),
        ("raci-i", one.informed),
    )
    told = tuple(say(key, who=Listed(tuple(Who(id_) for id_ in ids))) for key, ids in parts if ids)
    return reduce(lambda one, more: say("raci-then", one=one, more=more), told) if told else say("raci-empty")


def approved(desk: Desk, paper: Paper, by: Person, now: datetime) -> Turn:
    """The client has the matrix."""
    held = charter_of(desk.engagement, desk.docs)
    if any(not row.complete for row in activities(held)):
        return stale()
    posted = desk.post("raci", sheet(desk), by, now, buttons=(cards.unclear_button(desk.engagement),))
    held = replace(held, activities=activities(held), shared_at=now, unclear="", doubted=())
    return posted + Turn((held,)) if posted.changes else posted


def unclear(desk: Desk, words: str, by: Person, now: datetime) -> Turn:
    """Somebody of either side says that roles are not clear: the matrix is open again, its manager is told."""
    held = charter_of(desk.engagement, desk.docs)
    held = replace(held, unclear=words, shared_at=None, activities=activities(held))
    writer = desk.writer(now)
    told: tuple[Effect, ...] = (remind(writer, desk.engagement.id, "raci", now),) if writer else ()
    thanks = aside(say("raci-unclear-thanks"), say("raci-unclear-next"))
    return Turn((held,), (*told, Log("raci.reopened", by.id))) + thanks


def doubted(desk: Desk, questions: Set[str], by: Person, now: datetime) -> Turn:
    """A friction check was answered with "no": a matrix that stands is open again, to be looked through (playbook)."""
    held = charter_of(desk.engagement, desk.docs)
    found = tuple(one for one in DOUBTS if one in questions)
    if not found or not held.activities:
        return Turn()  # where there is none yet, it is asked for anyway
    held = replace(held, doubted=tuple(dict.fromkeys((*held.doubted, *found))), shared_at=None)
    writer = desk.writer(now)
    again = (tomorrow(desk.engagement, desk.playbook, writer, "raci", now),) if writer else ()
    return Turn((held,), (*again, Log("raci.doubted", by.id)))
