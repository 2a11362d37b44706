"""Questions that the kickoff left open: the project manager is asked until the client has the answers."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from msgspec.structs import replace

from bot.cards.card import Button, Field, Form, Note, Raw, Words, say
from bot.effects import Log, Reject, Turn
from bot.events import Value
from bot.flows.actions import actions_of
from bot.flows.desk import Desk, papers_of, plan_of, writing
from bot.flows.nudging import tomorrow
from bot.flows.paper_form import text
from bot.flows.row import Row
from bot.flows.sheet import Sheet
from bot.model.papers import Paper
from bot.model.person import Person
from bot.model.scope import Case

#: The longest answer, in characters.
LONGEST = 400


def form(desk: Desk, paper: Paper | None) -> Form:
    """Every open question with a field for its answer; what stays empty stays open."""
    draft = paper.words if paper and paper.open else {}
    left = actions_of(desk.engagement, desk.docs).unanswered
    fields = tuple(
        Field(
            id=one.id,
            kind="long",
            label=say("queries-label", words=Raw(one.words[:120])),
            value=draft.get(one.id, ""),
            required=False,
            most=LONGEST,
        )
        for one in left
    )
    return Form(
        code="queries.edit",
        title=say("queries-form"),
        fields=fields,
        submit=say("paper-see"),
        intro=(Note(say("queries-how")),),
        engagement=desk.engagement.id,
    )


def edited(desk: Desk, values: Mapping[str, Value], by: Person, now: datetime) -> Turn:
    """The answers are drafted for the client."""
    left = actions_of(desk.engagement, desk.docs).unanswered
    said = {one.id: words for one in left if (words := text(values, one.id))}
    long = {id_: say("paper-too-long", most=LONGEST) for id_, words in said.items() if len(words) > LONGEST}
    if left and not said:
        long = {left[0].id: say("queries-empty")}
    if long:
        return Turn(effects=(Reject(long),))
    desk = desk.with_paper("queries", replace(desk.drafted("queries", now), words=said))
    card = desk.preview("queries", sheet(desk, desk.papers.latest["queries"]))
    return desk.show("queries", card, now, bump=True) + Turn(effects=(Log("queries.edited", by.id),))


def sheet(desk: Desk, paper: Paper) -> Sheet:
    """Questions and answers as the client reads them."""
    asked = {one.id: one.words for one in actions_of(desk.engagement, desk.docs).queries}
    rows: tuple[tuple[Words, Words], ...] = tuple(
        (Raw(asked[id_]), Raw(words)) for id_, words in paper.words.items() if id_ in asked
    )
    return Sheet(say("queries-title", count=len(rows)), rows, ending=(Note(say("notes-answer")),))


def approved(desk: Desk, paper: Paper, by: Person, now: datetime) -> Turn:
    """The client has the answers; what has none stays open."""
    posted = desk.post("queries", sheet(desk, paper), by, now)
    if not posted.changes:
        return posted
    held = actions_of(desk.engagement, desk.docs)
    queries = tuple(replace(one, answer=paper.words.get(one.id, one.answer)) for one in held.queries)
    left = any(not one.answer for one in queries)
    again = tomorrow(desk.engagement, desk.playbook, by.id, "queries", now)
    return posted + Turn((replace(held, queries=queries),), (again,) if left else ())


def waiting(person: str, case: Case) -> Iterable[Row]:
    """Questions without an answer, from the second business day on; answers that wait to be approved."""
    head = case.engagement
    left = actions_of(head, case.docs).unanswered
    if person != writing(head) or not left:
        return
    paper = papers_of(head, case.docs).latest.get("queries")
    if paper and paper.open:
        args = (str(paper.number), paper.revision)
        button = Button(say("paper-approve"), "queries.approve", head.id, *args, "main")
        yield Row(say("queries-drafted", client=head.client), button, paper.asked_at, "queries")
    elif "queries" in plan_of(head, case.docs).asked:
        button = Button(say("queries-write"), "queries.edit", head.id, style="main", opens=True)
        yield Row(say("queries-wait", client=head.client, count=len(left)), button, None, "queries")
