"""The first month: when early win, interim deliverable and one-to-ones are asked about (playbook: timeline)."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from bot import agenda
from bot.cards.card import Button, Text, say
from bot.effects import Effect, Later
from bot.flows.desk import Desk, papers_of, plan_of, writing
from bot.flows.key_people import key_people
from bot.flows.row import Row
from bot.flows.timely import ask_on
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.firsts import SLOW, Firsts
from bot.model.scope import Case

#: Days after the kickoff: a nudge about the early win and when the partner hears, the same for the deliverable.
WIN, WIN_LATE, DELIVERABLE, DELIVERABLE_LATE = 14, 21, 23, 30
#: Business days after the kickoff, within week 1: the early win is chosen, the one-to-ones are held.
CHOSEN, MET = 2, 3
ROWS = ("win.choose", "win", "deliverable", "met")


def firsts_of(head: Engagement, docs: Mapping[str, Document]) -> Firsts:
    """The engagement's first month, fresh where nothing was chosen yet."""
    held = docs.get("firsts")
    workspace = f"{head.internal.platform}:{head.internal.tenant}"
    return held if isinstance(held, Firsts) else Firsts(head.id, head.client, workspace)


def planned(desk: Desk, kickoff: datetime) -> tuple[Effect, ...]:
    """What falls due after a kickoff that is set or moved; an item of the same name is replaced."""
    one, day = desk.engagement, agenda.local_day(kickoff, desk.engagement.zone)

    def worked(count: int) -> datetime:
        return _opens(desk, agenda.add_business_days(day, count, desk.playbook.hours, one.countries))

    def after(days: int) -> datetime:
        return _opens(desk, day + timedelta(days=days))

    return (
        ask_on(one, "win.choose", worked(CHOSEN)),
        ask_on(one, "met", worked(MET)),
        ask_on(one, "win", after(WIN)),
        Later(f"win.late:{one.id}", "win.late", after(WIN_LATE)),
        ask_on(one, "deliverable", after(DELIVERABLE)),
        Later(f"deliverable.late:{one.id}", "deliverable.late", after(DELIVERABLE_LATE)),
        Later(f"win.slow:{one.id}", "win.slow", after(SLOW)),
    )


def _opens(desk: Desk, day: date) -> datetime:
    return agenda.opening(day, desk.playbook.hours, desk.engagement.zone)


def waiting(person: str, case: Case) -> Iterable[Row]:
    """What of the first month waits for the project manager."""
    head = case.engagement
    if person != writing(head):
        return
    held, asked = firsts_of(head, case.docs), plan_of(head, case.docs).asked
    papers = papers_of(head, case.docs).latest

    def row(words: Text, label: str, code: str, id_: str) -> Row:
        return Row(words, Button(say(label), code, head.id, style="main", opens=True), None, id_)

    for kind, key in (("win", "win-drafted"), ("deliverable", "deliverable-drafted")):
        paper = papers.get(kind)  # type: ignore[call-overload]
        if paper and paper.open:
            args = (str(paper.number), paper.revision)
            button = Button(say("paper-approve"), f"{kind}.approve", head.id, *args, "main")
            yield Row(say(key, client=head.client), button, paper.asked_at, kind)
            asked = tuple(each for each in asked if each != kind)
    if held.confirmed is None and held.win is None and {"win.choose", "win"} & set(asked):
        yield row(say("win-choose-waits", client=head.client), "win-choose", "win.form", "win.choose")
    elif held.confirmed is None and held.win and "win" in asked:
        yield row(say("win-waits", client=head.client, what=held.win.what), "win-deliver", "win.edit", "win")
    if held.delivered_at is None and "deliverable" in asked:
        words = say("deliverable-waits", client=head.client)
        yield row(words, "deliverable-write", "deliverable.edit", "deliverable")
    if "met" in asked and any(one.code not in held.met for one in key_people(head, case.handoff)):
        yield row(say("met-waits", client=head.client), "met-note", "met.form", "met")
