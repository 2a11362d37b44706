"""When the questionnaire goes out and is reminded of: offered to the project manager, sent with their press."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot import agenda
from bot.cards.card import Button, Day, say
from bot.effects import Effect, Later, Log, Say, Turn, Whisper
from bot.flows import questionnaire_cards as cards
from bot.flows.asides import aside, refuse
from bot.flows.desk import writing
from bot.flows.nudging import remind
from bot.flows.questionnaire import shown
from bot.flows.questionnaire_words import recipients
from bot.flows.row import Row
from bot.model.engagement import Engagement
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.playbook import Playbook
from bot.model.questionnaire import Questionnaire
from bot.model.scope import Case
from bot.model.seats import Side

#: The row that waits for the project manager, and for the client.
ROW = "questionnaire"


def begin(engagement: Engagement, playbook: Playbook) -> tuple[Effect, ...]:
    """From the start: whoever leads the project is reminded to send it, where the playbook has one."""
    manager, rules = writing(engagement), playbook.questionnaire
    if manager is None or rules is None:
        return ()
    return (
        remind(manager, engagement.id, ROW, _opening(engagement, playbook, engagement.signed, rules.send)),
    )


def _opening(engagement: Engagement, playbook: Playbook, day: date, count: int) -> datetime:
    worked = agenda.add_business_days(day, count, playbook.hours, engagement.countries)
    return agenda.opening(worked, playbook.hours, engagement.zone)


def offered(engagement: Engagement, playbook: Playbook, by: Person, now: datetime) -> Turn:
    """What would be sent, and until when, for whoever may send it."""
    if playbook.questionnaire is None:
        return refuse("sheet-none")
    last_day = Day(_last_day(engagement, playbook, now))
    return Turn(effects=(Whisper(cards.offer(engagement, playbook.questionnaire, last_day, by.id)),))


def _last_day(engagement: Engagement, playbook: Playbook, now: datetime) -> date:
    rules = playbook.questionnaire
    today = agenda.local_day(now, engagement.zone)
    due = rules.due if rules else 0
    return agenda.add_business_days(today, due, playbook.hours, engagement.countries)


def send(engagement: Engagement, playbook: Playbook, by: Person, now: datetime) -> Turn:
    """Put it to the client: in their channel, else to their people in private; and plan what follows."""
    rules = playbook.questionnaire
    if rules is None:
        return refuse("sheet-none")
    if engagement.client_room is None and not recipients(engagement):
        return refuse("sheet-nobody")
    today = agenda.local_day(now, engagement.zone)
    sheet = Questionnaire(
        engagement=engagement.id,
        rules=rules,
        sent_at=now,
        sent_by=by.id,
        last_day=_last_day(engagement, playbook, now),
        remind_at=tuple(_opening(engagement, playbook, today, days) for days in rules.remind),
    )
    effects: list[Effect] = [*shown(engagement, sheet), *next_reminder(engagement, playbook, sheet, 0)]
    if engagement.client_room is None:
        effects += [
            Say(Direct(one), cards.reminder(engagement, sheet, one, late=False))
            for one in recipients(engagement)
        ]
    if manager := writing(engagement):
        effects.append(remind(manager, engagement.id, ROW, _overdue(engagement, playbook, sheet)))
    log = Log("questionnaire.sent", by.id, {"questions": str(len(rules.questions))})
    return Turn((sheet,), (*effects, log)) + aside(say("sheet-sent", due=Day(sheet.last_day)))


def _overdue(engagement: Engagement, playbook: Playbook, sheet: Questionnaire) -> datetime:
    """When work begins on the business day after the last one."""
    return _opening(engagement, playbook, sheet.last_day, 1)


def next_reminder(
    engagement: Engagement, playbook: Playbook, sheet: Questionnaire, step: int
) -> tuple[Effect, ...]:
    """The ``step``-th reminder (from 0) of the client; the one after the last comes when it is overdue."""
    times = (*sheet.remind_at, _overdue(engagement, playbook, sheet))
    if step >= len(times):
        return ()
    name = f"questionnaire.remind:{engagement.id}"
    return (Later(name, "questionnaire.remind", times[step], args={"step": str(step)}, late="yield"),)


def reminded(
    engagement: Engagement,
    playbook: Playbook,
    sheet: Questionnaire,
    people: Mapping[str, Person],
    step: int,
    now: datetime,
) -> Turn:
    """A reminder has come: everybody who works on it is told, each in private and at an hour that suits them."""
    if sheet.ended_at or not sheet.open:
        return Turn()
    effects: list[Effect] = []
    for one in recipients(engagement, sheet):
        effects += _told(engagement, playbook, sheet, people.get(one), one, now)
    if not effects and engagement.client_room:
        card = cards.invitation(engagement, sheet)
        key = f"questionnaire.invite:{engagement.id}"
        effects.append(Say(engagement.client_room, card, key=key, bump=True))
    log = Log("questionnaire.reminded", refs={"step": str(step)})
    return Turn(effects=(*effects, *next_reminder(engagement, playbook, sheet, step + 1), log))


def _told(
    engagement: Engagement,
    playbook: Playbook,
    sheet: Questionnaire,
    person: Person | None,
    id_: str,
    now: datetime,
) -> tuple[Effect, ...]:
    zone = (person.zone if person else None) or engagement.zone
    at = agenda.allowed(now, zone, playbook.hours, engagement.countries)
    if at > now:
        return (Later(f"questionnaire.ask:{engagement.id}:{id_}", "questionnaire.ask", at, id_),)
    late = now.astimezone(ZoneInfo(engagement.zone)).date() > sheet.last_day
    return (Say(Direct(id_), cards.reminder(engagement, sheet, id_, late=late)),)


def asked_later(
    engagement: Engagement,
    playbook: Playbook,
    sheet: Questionnaire,
    people: Mapping[str, Person],
    person: str,
    now: datetime,
) -> Turn:
    """Somebody's morning has come."""
    if sheet.ended_at or not sheet.open:
        return Turn()
    return Turn(effects=_told(engagement, playbook, sheet, people.get(person), person, now))


def asked(person: str, case: Case) -> Iterable[Row]:
    """Open questions, for the client's people."""
    head, sheet = case.engagement, case.docs.get("questionnaire")
    if not isinstance(sheet, Questionnaire) or sheet.ended_at or not sheet.open:
        return
    if person in (*head.people(Side.CLIENT), *sheet.people):
        button = Button(say("sheet-go-on"), "questionnaire.start", head.id)
        words = say("sheet-waits-client", count=len(sheet.open), due=Day(sheet.last_day))
        yield Row(words, button, _overdue(head, case.playbook, sheet))


def waiting(person: str, case: Case) -> Iterable[Row]:
    """To be sent, overdue, or complete, for whoever leads the project."""
    head, sheet, rules = case.engagement, case.docs.get("questionnaire"), case.playbook.questionnaire
    if person != writing(head):
        return
    if isinstance(sheet, Questionnaire) and not sheet.ended_at:
        key = "sheet-waits" if sheet.open else "sheet-waits-end"
        words = say(key, client=head.client, count=len(sheet.open), due=Day(sheet.last_day))
        ending = Button(say("sheet-end"), "questionnaire.end", head.id)
        button = Button(say("sheet-read"), "questionnaire.read", head.id, "1") if sheet.open else ending
        yield Row(words, button, _overdue(head, case.playbook, sheet), ROW)
    elif rules and sheet is None:
        at = _opening(head, case.playbook, head.signed, rules.send)
        button = Button(say("sheet-look"), "questionnaire.offer", head.id)
        yield Row(say("sheet-waits-send", client=head.client), button, at, ROW)
