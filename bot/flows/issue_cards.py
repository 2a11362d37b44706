"""What our side sees of an issue: its card, kept up to date, and the messages that reach a person."""

from collections.abc import Iterator

from msgspec.structs import replace

from bot.cards.card import (
    Block,
    Button,
    Card,
    Facts,
    Moment,
    Note,
    Para,
    Parts,
    Quote,
    Raw,
    Text,
    Who,
    Words,
    internal,
    private,
    say,
)
from bot.effects import Effect, Say
from bot.flows import issue_words as words
from bot.flows import work_steps
from bot.flows.hard_cases import hard_cases
from bot.flows.issue_matter import Matter
from bot.model.internal import Inside
from bot.model.issue import FACTS, Issue
from bot.model.owed import Direct


def board(matter: Matter) -> tuple[Effect, ...]:
    """The one card of an issue, where our side reads it: in the internal channel, or with whom a team matter is."""
    key = f"issue:{matter.engagement.id}:{matter.issue.number}"
    if not matter.issue.private:
        return (Say(matter.engagement.internal, card(matter), key=key),)
    return tuple(Say(Direct(one), card(matter, one), key=key) for one in matter.trusted())


def card(matter: Matter, *only: str, spoken: bool | None = None) -> Card:
    """The card: what was said, how it was understood, who has it, what is due, and all that can be done.

    What is about money is quoted to single people only: no amounts in a channel.
    """
    issue = matter.issue
    quoted = bool(only) or issue.category != "billing" if spoken is None else spoken

    def build(inside: Inside) -> Parts:
        said = issue.said.reveal(inside)
        by = Who(issue.by) if issue.by else None
        blocks: list[Block] = [_said(issue, said, by, quoted=quoted)]
        blocks.append(Facts(tuple(_rows(matter, inside, quoted=quoted))))
        blocks += [Note(one) for one in _notes(matter)]
        return words.title(issue, matter.engagement.client), blocks, buttons(matter)

    return internal(build, only=only)


def _said(issue: Issue, said: str, by: Words | None, *, quoted: bool) -> Block:
    if issue.trigger:
        return Para(say(f"issue-trigger-{issue.trigger.partition(':')[0]}"))
    if not said and issue.survey:
        return Para(say("issue-from-survey", who=Who(issue.by)))
    if not said:
        return Para(say("issue-no-words", who=Who(issue.by)))
    return Quote(Raw(said), by) if quoted else Para(say("issue-unquoted", who=Who(issue.by)))


def _rows(matter: Matter, inside: Inside, *, quoted: bool) -> Iterator[tuple[Words, Words]]:
    issue = matter.issue
    yield say("issue-severity"), words.severity(issue)
    yield say("issue-urgency"), words.urgency(issue)
    yield say("issue-category"), words.category(issue)
    if quoted and (because := words.because(issue, inside)):
        yield say("issue-because"), because
    yield say("issue-state"), words.state(issue)
    yield say("issue-owner"), Who(issue.owner) if issue.owner else say("issue-nobody")
    yield say("issue-level"), say(f"issue-level-{issue.level}")
    for clock in matter.work.running():
        yield say(f"issue-clock-{clock.name}"), Moment(clock.due)
    if quoted:
        for code in FACTS:
            if code in issue.facts:
                yield say(f"issue-fact-{code}"), Raw(issue.facts[code].reveal(inside))
        yield from work_steps.rows(issue, inside)
    if issue.change:
        yield say("issue-change-request"), say("change-name", number=issue.change)
    if issue.category == "billing" and (finance := matter.engagement.holder(matter.rules.finance)):
        yield say("issue-finance"), Who(finance)


def _notes(matter: Matter) -> Iterator[Text]:
    issue = matter.issue
    if issue.close:
        yield say("issue-close")
    if issue.room.direct:
        yield say("concern-in-direct")
    elif issue.room.key == matter.engagement.internal.key:
        yield say("concern-in-internal")
    elif matter.engagement.client_room and issue.room.key == matter.engagement.client_room.key:
        yield say("concern-in-client")
    if issue.gone_at:
        yield say("issue-gone", at=Moment(issue.gone_at))
    if issue.paused:
        yield say("issue-paused", at=Moment(issue.pauses[-1].since))
    if issue.ladder and not issue.owner and issue.ladder.at is None and issue.open and not issue.paused:
        yield say("issue-stopped")
    if issue.facts_by and issue.missing:
        yield say("issue-facts-by", at=Moment(issue.facts_by), count=len(issue.missing))
    if earlier := work_steps.earlier(issue):
        yield earlier
    if issue.entries:
        yield say("issue-entries", count=len(issue.entries))


def button(matter: Matter, verb: str, label: Text, *, main: bool = False, opens: bool = False) -> Button:
    """A button about this issue as it stands."""
    issue = matter.issue
    return Button(
        label,
        f"issue.{verb}",
        matter.engagement.id,
        str(issue.number),
        issue.revision,
        "main" if main else "plain",
        opens=opens,
    )


def buttons(matter: Matter) -> tuple[Button, ...]:
    """All that can be done, the next step first."""
    issue = matter.issue
    read = button(matter, "show", say("issue-show"))
    steps = [
        button(matter, one.verb, one.label, main=one.main, opens=one.opens)
        for one in work_steps.steps(issue, matter.engagement)
    ]
    if not issue.open:
        return (*steps, button(matter, "restore", say("issue-restore")), read)
    if issue.paused:
        steps = [replace(one, style="plain") for one in steps]
    stepping = any(one.style == "main" for one in steps)
    found = steps if issue.owner else [button(matter, "take", say("issue-take"), main=True)]
    if issue.paused:
        found.append(button(matter, "resume", say("issue-resume"), main=bool(issue.owner)))
    first = bool(issue.owner) and not issue.paused and not stepping
    found.append(button(matter, "update", say("issue-update"), main=first, opens=True))
    found += [] if issue.paused else [button(matter, "ask", say("issue-ask"), opens=True)]
    found += [
        button(matter, "fact", say("issue-fact"), opens=True),
        button(matter, "change", say("issue-change"), opens=True),
        *([button(matter, "rhythm", say("rhythm-title"), opens=True)] if issue.owner else []),
        button(matter, "escalate", say("issue-escalate"), opens=True),
        button(matter, "resolve", say("issue-resolve"), opens=True),
        button(matter, "not", say("issue-not")),
    ]
    if issue.level > 1 and not issue.told_client and not issue.private:
        found.append(button(matter, "client", say("issue-client")))
    if issue.category == "scope" and not issue.change:
        make = Button(
            say("hint-make"), "change.issue", matter.engagement.id, f"issue:{issue.number}", opens=True
        )
        found.append(make)
    if hard_cases(issue):
        found.append(button(matter, "guide", say("guide-cases")))
    if issue.private:
        found.append(button(matter, "confide", say("issue-confide"), opens=True))
    found.append(read)
    return tuple(found)


def reached(matter: Matter, person: str, why: Text) -> tuple[Effect, ...]:
    """A message that reaches a person: to them, and naming them in the channel; new each time."""
    issue, critical = matter.issue, matter.critical
    shown = card(matter, person)
    lead = Card(shown.title, (Para(why), *shown.blocks), shown.buttons, private(person))
    if issue.private:
        return (Say(Direct(person), lead, critical=critical),)
    title = words.title(issue, matter.engagement.client)
    called = Card(title, (Para(say("issue-calls", who=Who(person))), Para(why)), buttons(matter)[:1])
    return (
        Say(Direct(person), lead, critical=critical),
        Say(matter.engagement.internal, called, critical=critical),
    )
