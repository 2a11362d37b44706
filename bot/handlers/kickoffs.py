"""The kickoff's buttons and forms: its date, its agenda, its notes, the interim note."""

from collections.abc import Callable, Mapping
from datetime import datetime

from bot.cards.card import Form, say
from bot.effects import Ask, Reject, Turn
from bot.events import Pressed, Submitted
from bot.flows import kickoff, kickoff_cards, notes, paper_form
from bot.flows.asides import stale
from bot.flows.desk import Desk
from bot.flows.sheet import Sheet
from bot.flows.status_sheet import local
from bot.model.papers import Kind, Paper
from bot.model.person import Person
from bot.model.plan import Length
from bot.understanding.tasks import read_tasks

Press = Callable[[Desk, Pressed, Person, datetime], Turn]
Submit = Callable[[Desk, Submitted, Person, datetime], Turn]
#: The papers of the kickoff that have one section of the project manager's own words.
_PLAIN: dict[str, tuple[Kind, str, Callable[[Desk, Paper], Sheet], Callable[[Desk, datetime], Turn]]] = {
    "agenda": ("agenda", "note", kickoff_cards.agenda_sheet, kickoff.agenda_shown),
    "interim": ("interim", "text", kickoff_cards.interim_sheet, kickoff.interim_shown),
}


def _form(desk: Desk, event: Pressed, actor: Person, now: datetime) -> Turn:
    return Turn(effects=(Ask(kickoff_cards.form(desk)),))


def _set(desk: Desk, event: Submitted, actor: Person, now: datetime) -> Turn:
    at, place = event.values.get("at"), paper_form.text(event.values, "place")
    length: Length = "long" if event.values.get("length") == "long" else "standard"
    if not isinstance(at, datetime):
        return Turn(effects=(Reject({"at": say("error-date-far")}),))
    return kickoff.fix(desk, at, place[:500], length, actor, now)


def _plain_edit(desk: Desk, event: Pressed, actor: Person, now: datetime) -> Turn:
    kind, section, _, _ = _PLAIN[event.code.partition(".")[0]]
    paper = desk.current(kind, event.arg)
    return _asked(paper_form.form(desk, kind, paper, (section,), hinted=(section,)) if paper else None)


def _plain_edited(desk: Desk, event: Submitted, actor: Person, now: datetime) -> Turn:
    kind, section, _, shown = _PLAIN[event.code.partition(".")[0]]
    paper = desk.current(kind, event.arg, event.revision)
    if paper is None:
        return stale()
    draft, faults = paper_form.read(paper, event.values, (section,))
    return Turn(effects=(Reject(faults),)) if faults else shown(desk.with_paper(kind, draft), now)


def _plain_approve(desk: Desk, event: Pressed, actor: Person, now: datetime) -> Turn:
    kind, _, sheet, _ = _PLAIN[event.code.partition(".")[0]]
    paper = desk.current(kind, event.arg, event.revision)
    return desk.post(kind, sheet(desk, paper), actor, now) if paper else stale()


def _notes_edit(desk: Desk, event: Pressed, actor: Person, now: datetime) -> Turn:
    paper = desk.current("notes", event.arg)
    form = paper_form.form(desk, "notes", paper, notes.SECTIONS, hinted=notes.HINTED) if paper else None
    return _asked(form)


def _notes_edited(desk: Desk, event: Submitted, actor: Person, now: datetime) -> Turn:
    paper = desk.current("notes", event.arg, event.revision)
    if paper is None:
        return stale()
    tasks = read_tasks(paper_form.text(event.values, "actions"), local(now, desk), owned=True)
    return notes.edited(desk, paper, event.values, tasks, actor, now)


def _notes_approve(desk: Desk, event: Pressed, actor: Person, now: datetime) -> Turn:
    paper = desk.current("notes", event.arg, event.revision)
    if paper is None or notes.unowned(paper) or not (paper.words or paper.tasks):
        return stale()
    return notes.approved(desk, paper, actor, now)


def _asked(form: Form | None) -> Turn:
    return Turn(effects=(Ask(form),)) if form else stale()


PRESSED: Mapping[str, Press] = {
    "kickoff.form": _form,
    "agenda.edit": _plain_edit,
    "agenda.approve": _plain_approve,
    "interim.edit": _plain_edit,
    "interim.approve": _plain_approve,
    "notes.edit": _notes_edit,
    "notes.approve": _notes_approve,
}
SUBMITTED: Mapping[str, Submit] = {
    "kickoff.set": _set,
    "agenda.edit": _plain_edited,
    "interim.edit": _plain_edited,
    "notes.edit": _notes_edited,
}
