"""Out of office: from when until when, and who stands in."""

from datetime import date, datetime, timedelta

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Card, Day, Field, Form, Note, Para, Text, Who, private, say
from bot.effects import Later, Log, Reject, Say, Turn
from bot.flows.asides import aside
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.owed import Direct
from bot.model.person import Away, Known, Person
from bot.model.seats import Side

#: Longer than this is not out of office: somebody else should have the seat.
LONGEST = timedelta(days=366)


def away_form(person: Person) -> Form:
    """From, until, deputy; what was said before stands in it. Both days left empty means back."""
    away = person.away
    return Form(
        code="away.set",
        title=say("away-title"),
        submit=say("away-submit"),
        intro=(Note(say("away-how")),),
        audience=private(person.id),
        fields=(
            Field(
                id="first",
                kind="date",
                label=say("away-first"),
                value=away.first.isoformat() if away else None,
                required=False,
            ),
            Field(
                id="last",
                kind="date",
                label=say("away-last"),
                value=away.last.isoformat() if away else None,
                required=False,
            ),
            _deputy(away.deputy if away else None, required=False),
        ),
    )


def deputy_form(engagement: str, person: Person) -> Form:
    """Who stands in for somebody who is away already."""
    return Form(
        code="away.named",
        title=say("away-deputy-title"),
        submit=say("away-submit"),
        engagement=engagement,
        arg=person.id,
        intro=(Note(say("away-deputy-how", who=Who(person.id))),),
        fields=(_deputy(None, required=True),),
    )


def set_away(
    person: Person, first: date | None, last: date | None, deputy: Person | None, fresh: bool, now: datetime
) -> Turn:
    """Keep the days, or send every fault back to its field; whoever stands in is told."""
    if first is None and last is None:
        back = replace(person, away=None)
        return Turn((back,), (Log("person.back", person.id), *_again(person, now))) + aside(say("away-back"))
    errors: dict[str, Text] = {}
    today = agenda.local_day(now, person.zone or "UTC")
    if first is None:
        errors["first"] = say("error-away-day")
    if last is None:
        errors["last"] = say("error-away-day")
    if first and last and last < first:
        errors["last"] = say("error-away-order")
    elif last and last < today:
        errors["last"] = say("error-away-past")
    elif first and last and (last - first > LONGEST or first - today > LONGEST):
        errors["last"] = say("error-away-long")
    errors |= _unfit(person, deputy)
    if errors or first is None or last is None:
        return Turn(effects=(Reject(errors),))
    away = Away(first, last, deputy.id if deputy else None)
    changes = (replace(person, away=away), *_known(deputy, fresh))
    told = _told(person.id, away) if deputy else None
    turn = Turn(changes, (Log("person.away", person.id), *_again(person, now), *((told,) if told else ())))
    how = say("away-saved-deputy", who=Who(deputy.id)) if deputy else say("away-saved-nobody")
    return turn + aside(say("away-saved", first=Day(first), last=Day(last)), how)


def name_deputy(
    engagement: Engagement, person: Person, by: Person, deputy: Person, fresh: bool, now: datetime
) -> Turn:
    """Up the line somebody was named; what waits is brought to them."""
    if errors := _unfit(person, deputy):
        return Turn(effects=(Reject(errors),))
    if person.away is None:
        return Turn()
    away = replace(person.away, deputy=deputy.id)
    changes = (replace(person, away=away), *_known(deputy, fresh))
    log = Log("person.deputy", by.id, {"person": person.id, "deputy": deputy.id})
    turn = Turn(changes, (_told(person.id, away), log, *_again(person, now)))
    return turn + aside(say("away-named", who=Who(deputy.id), away=Who(person.id)))


def _deputy(value: str | None, *, required: bool) -> Field:
    return Field(
        id="deputy",
        kind="person",
        label=say("away-deputy"),
        hint=say("away-deputy-hint"),
        value=(value,) if value else (),
        required=required,
    )


def _unfit(person: Person, deputy: Person | None) -> dict[str, Text]:
    if deputy and deputy.id == person.id:
        return {"deputy": say("error-away-self")}
    if deputy and deputy.side is Side.CLIENT:
        return {"deputy": say("error-seat-client")}
    return {}


def _known(deputy: Person | None, fresh: bool) -> tuple[Document, ...]:
    return (deputy, Known(deputy.handles[0], deputy.id)) if deputy and fresh else ()


def _told(person: str, away: Away) -> Say:
    """Tell whoever stands in."""
    deputy = away.deputy or ""
    title = say("away-stand-in", who=Who(person), first=Day(away.first), last=Day(away.last))
    return Say(Direct(deputy), Card(title, (Para(say("away-stand-in-how")),), audience=private(deputy)))


def _again(person: Person, now: datetime) -> tuple[Later, ...]:
    """Their reminders are looked at anew: they may go to somebody else now, or to them again."""
    return (Later(f"nudge:{person.id}", "nudge.due", now, person.id),)
