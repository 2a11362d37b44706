"""What to do in a hard case, for one reader of our side: advice, the agreed scope beside it, and the next step."""

from datetime import datetime

from bot.cards.card import Block, Button, Card, Divider, Note, Para, Parts, internal, private, say
from bot.effects import Turn, Whisper
from bot.flows.asides import stale
from bot.flows.desk import Desk
from bot.flows.hard_cases import HardCase, hard_cases
from bot.flows.hints import scope
from bot.flows.issue_cards import board, button
from bot.flows.issue_matter import Matter
from bot.model.internal import Inside
from bot.model.person import Person

#: Lines of advice in each case.
LINES = 3


def lines(case: HardCase) -> tuple[str, ...]:
    """The codes of the lines of advice in a case."""
    return tuple(f"{case}-{number}" for number in range(1, LINES + 1))


def guidance(desk: Desk, matter: Matter, reader: str, *, leads: bool) -> Card | None:
    """Every case that it may be; of leaving a client only the managing partner reads (``leads``)."""
    issue, head = matter.issue, matter.engagement
    cases = [one for one in hard_cases(issue) if leads or one != "leaving"]
    if not cases:
        return None

    def build(inside: Inside) -> Parts:
        blocks: list[Block] = []
        buttons: list[Button] = []
        for number, case in enumerate(cases):
            blocks += [Divider()] if number else []
            blocks.append(Para(say(f"guide-{case}")))
            blocks += [Note(say(f"guide-{one}")) for one in lines(case)]
            if case == "dressed":
                blocks += scope(desk, inside)
        if issue.open and not issue.change and not issue.private:
            arg = f"issue:{issue.number}"
            buttons.append(Button(say("hint-make"), "change.issue", head.id, arg, style="main", opens=True))
        if issue.open and "dressed" in cases:
            buttons.append(button(matter, "vague", say("guide-vague")))
        return say("guide-cases-title", client=head.client, number=issue.number), blocks, buttons

    return internal(build, only=(reader,))


def vague(matter: Matter, by: Person, now: datetime) -> Turn:
    """What was agreed can be read either way: that is ours to mend, and the issue says so, once."""
    if any(one.what == "vague" for one in matter.issue.entries):
        return stale()
    noted = matter.noted(now, by.id, "vague")
    kept = noted.kept(now, *board(noted), log=noted.log("vague", by.id))
    head = matter.engagement
    mend = Button(say("statement-edit"), "statement.form", head.id, style="main", opens=True)
    how = Card(say("guide-vague-noted"), (Para(say("guide-vague-how")),), (mend,), private(by.id))
    return kept + Turn(effects=(Whisper(how),))
