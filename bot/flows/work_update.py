"""Updates in the rhythm of the severity: drafted by the bot, sent by the owner; four lines for executives."""

from datetime import datetime, timedelta

from bot.cards.card import CLIENT, Audience, Block, Card, Moment, Note, Para, Raw, Who, private, say
from bot.effects import Effect, Say, Turn
from bot.flows.asides import aside
from bot.flows.issue_cards import board, button
from bot.flows.issue_matter import Matter
from bot.flows.issue_moves import acted, to_client
from bot.flows.work_cards import whispers
from bot.flows.work_moves import refused
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.seats import Seat

#: The same draft is not sent twice within so long.
AGAIN = timedelta(minutes=5)


def draft(matter: Matter, now: datetime) -> tuple[Block, ...]:
    """How it stands, from what is known: even "still on plan"; the next step, and when they hear more."""
    work = matter.issue.work
    lines: list[Block] = []
    if work.agreed and work.plan:
        lines.append(Para(say("work-stands-plan")))
        ahead = sorted((one for one in work.plan.steps if one.by > now), key=lambda one: one.by)
        if ahead:
            lines.append(Para(say("work-next", what=Raw(ahead[0].what), at=Moment(ahead[0].by))))
    elif work.cause:
        lines.append(Para(say("work-stands-cause")))
    elif work.facts:
        lines.append(Para(say("work-stands-facts")))
    else:
        lines.append(Para(say("work-stands-looking")))
    if hours := matter.work.rhythm:
        lines.append(Note(say("issue-taken-next", at=Moment(matter.work.after(now, hours)))))
    return tuple(lines)


def drafted(matter: Matter, person: str, now: datetime) -> tuple[Effect, ...]:
    """Before an update is due: its draft, for whoever has it to send or to rewrite."""
    title = say("work-draft", client=matter.engagement.client, number=matter.issue.number)
    after = matter.with_(revision=matter.issue.revision + 1)
    buttons = {
        "send": button(after, "send", say("work-send"), main=True),
        "words": button(after, "update", say("work-own-update"), opens=True),
    }
    if matter.issue.work.agreed:
        buttons["slip"] = button(after, "slip", say("work-slip"), opens=True)
    return whispers(matter, person, title, Para(say("issue-warn-update")), *draft(matter, now), **buttons)


def send(matter: Matter, by: Person, now: datetime) -> Turn:
    """The draft goes out as it is."""
    last = matter.issue.updated_at
    if last and now - last < AGAIN:
        return refused(matter, by, "work-sent-already")
    title = say("issue-update-told", number=matter.issue.number, who=Who(by.id))
    told = to_client(matter, Card(title, draft(matter, now), audience=CLIENT), None)
    if not told:
        return aside(say("work-no-client"), audience=private(by.id))
    matter = acted(matter, by, now, "update", updated_at=now)
    matter = matter.with_(responded_at=matter.issue.responded_at or now)
    return matter.kept(now, *board(matter), *told, log=matter.log("updated", by.id)) + refused(
        matter, by, "issue-update-done"
    )


def executive(matter: Matter, by: Person, lines: dict[str, str], when: datetime, now: datetime) -> Turn:
    """Problem, impact, fix, when: to the client's executive, in the name of whoever answers for it at our side."""
    person = matter.engagement.holder(Seat.CLIENT_SPONSOR)
    if person is None or matter.issue.private:
        return aside(say("work-no-sponsor"), audience=private(by.id))
    senior = matter.holder(Seat.ENGAGEMENT_PARTNER, now) or by.id
    title = say("work-exec-told", number=matter.issue.number)
    blocks = (
        Para(say("work-line-problem", what=Raw(lines["problem"]))),
        Para(say("work-line-impact", what=Raw(lines["impact"]))),
        Para(say("work-line-fix", what=Raw(lines["fix"]))),
        Para(say("work-line-when", at=Moment(when))),
        Note(say("work-line-who", who=Who(senior))),
    )
    matter = acted(matter, by, now, "executive")
    shown = Say(Direct(person), Card(title, blocks, audience=Audience("only", (person,))))
    told: tuple[Effect, ...] = ()
    if senior != by.id:
        told = whispers(matter, senior, say("work-exec-mine", client=matter.engagement.client), *blocks)
    log = matter.log("executive", by.id)
    return matter.kept(now, *board(matter), shown, *told, log=log) + refused(matter, by, "issue-update-done")
