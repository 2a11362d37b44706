"""The ground rules as a whole: how far they are, and when the project manager is asked for them."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from bot import agenda
from bot.cards.card import Button, Card, Facts, Moment, Raw, Text, Who, Words, private, say
from bot.effects import Effect
from bot.flows.desk import Desk, papers_of, plan_of, writing
from bot.flows.raci_cards import doubts
from bot.flows.row import Row
from bot.flows.timely import ask_on
from bot.model.charter import Charter
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.scope import Case

#: Business days after the kickoff, when what is missing is asked for.
ASKED = {"raci": 1, "charter": 2, "statement": 3}
ROWS = tuple(ASKED)


def charter_of(head: Engagement, docs: Mapping[str, Document]) -> Charter:
    """The engagement's ground rules, empty where there are none yet."""
    held = docs.get("charter")
    return held if isinstance(held, Charter) else Charter(head.id)


def planned(desk: Desk, kickoff: datetime) -> tuple[Effect, ...]:
    """When each part is asked for after a kickoff that is set or moved."""
    one, hours = desk.engagement, desk.playbook.hours
    day = agenda.local_day(kickoff, one.zone)

    def at(count: int) -> datetime:
        return agenda.opening(agenda.add_business_days(day, count, hours, one.countries), hours, one.zone)

    return tuple(ask_on(one, row, at(count)) for row, count in ASKED.items())


def captured(held: Charter) -> int:
    """How many of the six ways of working are written down."""
    parts = (held.acceptance, held.priorities, held.path, held.unspoken, held.busy, held.checkpoints)
    return sum(bool(one) for one in parts)


def left(held: Charter, head: Engagement) -> tuple[str, ...]:
    """People (ids) of the matrix who have no seat any more."""
    seated = head.people()
    return tuple(
        dict.fromkeys(one for row in held.activities for one in row.people if one and one not in seated)
    )


def card(desk: Desk, reader: str, *, writes: bool) -> Card:
    """How far the ground rules are, for our side."""
    head, held = desk.engagement, charter_of(desk.engagement, desk.docs)
    rows = ((say("statement-first"), _statement(held)), (say("raci-first"), _raci(held)))
    more = ((say("charter-first"), say("charter-stands", done=captured(held), total=6)),)

    def button(label: str, code: str, *, opens: bool = False) -> Button:
        return Button(say(label), code, head.id, opens=opens)

    edits = (button("statement-edit", "statement.form", opens=True),) if writes else ()
    buttons = (*edits, button("raci-show", "raci.show"), button("charter-show", "charter.show"))
    return Card(say("ground-title", client=head.client), (Facts((*rows, *more)),), buttons, private(reader))


def _statement(held: Charter) -> Words:
    if held.signed:
        return say("decision-by", who=Who(held.signed.by), at=Moment(held.signed.at))
    return say("statement-unsigned" if held.inside or held.outside else "statement-none")


def _raci(held: Charter) -> Words:
    done, total = sum(one.complete for one in held.activities), len(held.activities)
    if held.shared_at:
        return say("raci-shared", at=Moment(held.shared_at))
    return say("raci-stands", done=done, total=total) if total else say("statement-none")


def waiting(person: str, case: Case) -> Iterable[Row]:
    """What of the ground rules waits for the project manager."""
    head = case.engagement
    if person != writing(head):
        return
    held, asked = charter_of(head, case.docs), plan_of(head, case.docs).asked
    papers = papers_of(head, case.docs).latest

    def row(words: Text, label: str, code: str, id_: str, *, opens: bool = False) -> Row:
        return Row(words, Button(say(label), code, head.id, style="main", opens=opens), None, id_)

    for kind, paper in (("statement", papers.get("statement")), ("raci", papers.get("raci"))):
        if paper and paper.open:
            args = (str(paper.number), paper.revision)
            button = Button(say("paper-approve"), f"{kind}.approve", head.id, *args, "main")
            key = "statement-drafted" if kind == "statement" else "raci-drafted"
            yield Row(say(key, client=head.client), button, paper.asked_at, kind)
            asked = tuple(each for each in asked if each != kind)
    if held.unclear:
        words = say("raci-unclear-waits", client=head.client, words=Raw(held.unclear[:200]))
        yield row(words, "raci-show", "raci.show", "raci")
    elif held.doubted:
        yield row(
            say("raci-doubt-waits", client=head.client, what=doubts(held)), "raci-show", "raci.show", "raci"
        )
    elif gone := left(held, head):
        words = say("raci-gone", client=head.client, who=Who(gone[0]))
        yield row(words, "raci-show", "raci.show", "raci")
    elif "raci" in asked and held.shared_at is None:
        yield row(say("raci-waits", client=head.client), "raci-show", "raci.show", "raci")
    if "charter" in asked and captured(held) == 0:
        yield row(
            say("charter-waits", client=head.client), "charter-edit", "charter.form", "charter", opens=True
        )
    if "statement" in asked and held.signed is None and not (held.inside or held.outside):
        words = say("statement-waits", client=head.client)
        yield row(words, "statement-edit", "statement.form", "statement", opens=True)
