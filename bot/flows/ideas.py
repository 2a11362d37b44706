"""Ideas for phase 2: parked by either side, listed and sorted by ours (playbook: scope-creep prevention)."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from bot.cards.card import (
    CLIENT,
    Block,
    Button,
    Card,
    Day,
    Field,
    Form,
    Note,
    Option,
    Para,
    Parts,
    Quote,
    Raw,
    Who,
    internal,
    internal_form,
    say,
)
from bot.effects import Log, Say, Turn, Whisper
from bot.events import Value
from bot.flows.asides import aside, refuse
from bot.flows.questionnaire_words import contact
from bot.model.engagement import Engagement
from bot.model.ideas import MOST, Fate, Idea, Ideas
from bot.model.internal import Inside, Internal
from bot.model.person import Person
from bot.model.seats import Side

#: The longest idea, in characters; ideas on one card, and in one form.
LONGEST, SHOWN = 500, 12
FATES: tuple[Fate, ...] = ("parked", "taken", "dropped")


def park(engagement: Engagement, held: Ideas, words: str, by: Person, new_id: str, now: datetime) -> Turn:
    """Keep an idea; a client is thanked and told who comes back to it, and our channel reads it."""
    if not words:
        return refuse("idea-empty")
    if len(words) > LONGEST:
        return refuse("idea-long", count=len(words), most=LONGEST)
    if len(held.parked) >= MOST:
        return refuse("idea-full", count=MOST)
    client = by.side is not Side.OURS
    kept = replace(held, ideas=(*held.ideas[-2 * MOST :], Idea(new_id, Internal(words), by.id, now, client)))
    log = Log("idea.parked", by.id, {"idea": new_id})

    def build(inside: Inside) -> Parts:
        blocks = (Quote(Raw(words), Who(by.id)), Note(say("idea-card-note")))
        return say("idea-card", client=engagement.client), blocks, ()

    told = Say(engagement.internal, internal(build))
    if not client:
        return Turn((kept,), (told, log)) + aside(say("idea-parked", count=len(kept.parked)))
    thanks = Card(
        say("idea-thanks"), (Para(say("idea-thanks-who", who=contact(engagement))),), audience=CLIENT
    )
    return Turn((kept,), (told, Whisper(thanks), log))


def listing(engagement: Engagement, held: Ideas, reader: Person) -> Card:
    """The parked ideas, the latest first, for one reader of our side."""
    parked = held.parked[::-1]

    def build(inside: Inside) -> Parts:
        blocks: list[Block] = []
        for one in parked[:SHOWN]:
            on = Day(one.at.astimezone(ZoneInfo(engagement.zone)).date())
            key = "idea-from-client" if one.client else "idea-from-us"
            blocks += [Quote(Raw(one.said.reveal(inside)), Who(one.by)), Note(say(key, on=on))]
        if not parked:
            blocks.append(Para(say("idea-none")))
        if len(parked) > SHOWN:
            blocks.append(Note(say("idea-more", count=len(parked) - SHOWN)))
        button = Button(say("idea-sort"), "idea.sort", engagement.id, style="main", opens=True)
        title = say("idea-list", client=engagement.client, count=len(parked))
        return title, blocks, (button,) if parked else ()

    return internal(build, only=(reader.id,))


def sorting(engagement: Engagement, held: Ideas) -> Form | None:
    """What becomes of each that waits; None where none does."""
    parked = held.parked[::-1][:SHOWN]
    options = tuple(Option(fate, say(f"idea-fate-{fate}")) for fate in FATES)

    def build(inside: Inside) -> Form:
        fields = tuple(
            Field(
                id=one.id,
                kind="choice",
                label=say("idea-one", words=Raw(one.said.reveal(inside))),
                options=options,
                value="parked",
            )
            for one in parked
        )
        title, submit = say("idea-sort"), say("idea-submit")
        return Form(code="idea.sorted", title=title, fields=fields, submit=submit, engagement=engagement.id)

    return internal_form(build) if parked else None


def sorted_(held: Ideas, values: Mapping[str, Value], by: Person) -> Turn:
    """The form came back; what somebody else sorted meanwhile stays as they left it."""
    fates = {
        one.id: fate for one in held.parked for fate in ("taken", "dropped") if values.get(one.id) == fate
    }
    if not fates:
        return aside(say("idea-sorted", count=0))
    kept = tuple(replace(one, fate=fates[one.id]) if one.id in fates else one for one in held.ideas)
    logs = tuple(Log("idea.sorted", by.id, {"idea": id_, "fate": fate}) for id_, fate in fates.items())
    return Turn((replace(held, ideas=kept),), logs) + aside(say("idea-sorted", count=len(fates)))
