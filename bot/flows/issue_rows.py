"""What issues make wait: those that somebody has, and those that nobody has, for whoever is next to take them."""

from collections.abc import Iterable

from bot.cards.card import Arg, Button, Moment, Text, say
from bot.flows import issue_words as words
from bot.flows.issue_clocks import Clockwork
from bot.flows.issue_matter import Matter
from bot.flows.row import Row
from bot.model.issue import Issue
from bot.model.reading import SEVERITIES
from bot.model.scope import Case

#: Whether it is the reader's own → its line, and the one with what is due.
_KEYS = {
    True: ("issue-row-mine", "issue-row-mine-due"),
    False: ("issue-row-open", "issue-row-open-due"),
}


def waiting(person: str, case: Case) -> Iterable[Row]:
    """The gravest first; of a rush that nobody has, its first stands for all."""
    found = [one for one in case.docs.values() if isinstance(one, Issue) and one.open]
    for issue in sorted(found, key=lambda one: (-SEVERITIES.index(one.severity), one.number)):
        row = _row(person, case, issue)
        if row:
            yield row


def _row(person: str, case: Case, issue: Issue) -> Row | None:
    head, work = case.engagement, Clockwork(case.engagement, case.playbook, issue)
    told = issue.ladder is not None and person in issue.ladder.pinged and person != issue.by
    mine, open_ = issue.owner == person, issue.owner is None and told
    if not (mine or open_) or not Matter(head, case.playbook, issue).sees(person):
        return None
    due = min((clock.due for clock in work.running()), default=None)
    verb, label = ("show", "issue-show") if mine else ("take", "issue-take")
    button = Button(say(label), f"issue.{verb}", head.id, str(issue.number), issue.revision)
    args: dict[str, Arg] = {
        "client": head.client,
        "number": issue.number,
        "severity": words.severity(issue),
    }
    if due:
        return Row(Text(_KEYS[mine][1], {**args, "at": Moment(due)}), button)
    return Row(Text(_KEYS[mine][0], args), button)
