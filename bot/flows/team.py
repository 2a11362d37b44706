"""The team: what is known of each, checked at its field; what shows it to the client follows (playbook: team)."""

from collections.abc import Mapping, Sequence
from datetime import datetime

import msgspec
from msgspec.structs import replace

from bot.cards.card import Card, Note, Text, private, say
from bot.effects import Later, Log, Reject, Turn, Whisper
from bot.events import Value
from bot.flows import team_cards as cards
from bot.flows import team_intro
from bot.flows.desk import Desk
from bot.model.address import is_address
from bot.model.internal import Internal
from bot.model.person import Person
from bot.model.team import WEIGHED, WHOLE, Load, Member, Team

#: The fewest digits of a telephone number, and all that one is written with; "x" goes before an extension.
DIGITS, PHONE_SIGNS = 5, frozenset("0123456789+-()./ x")


class Crew(msgspec.Struct, frozen=True, gc=False):
    """The team of one engagement as somebody works on it."""

    desk: Desk
    team: Team
    loads: Sequence[Load] = ()

    def saved(
        self, person: str, values: Mapping[str, Value], by: Person, now: datetime, *, leads: bool
    ) -> Turn:
        """Somebody's form came back; only who ``leads`` says how much they are here, and why."""
        before = self.team.member(person)
        member, faults = read(before, values, leads=leads)
        team = replace(self.team, members={**self.team.members, person: member})
        if team.full:
            faults["bio"] = say("team-full")
        if faults:
            return Turn(effects=(Reject(faults),))
        told = ("bio", "photo", "phone")
        shown = any(getattr(before, one) != getattr(member, one) for one in told)
        desk = replace(self.desk, team=team)
        turn = Turn((team,), (Log("team.saved", by.id, {"person": person}),))
        return turn + (_followed(desk, now) if shown else Turn()) + self._answer(team, person, by)

    def _answer(self, team: Team, person: str, by: Person) -> Turn:
        client = self.desk.engagement.client
        warning = cards.over(team, self.loads, person, client)
        if warning is None:
            title = say("team-kept")
            return Turn(
                effects=(Whisper(Card(title, (Note(say("team-kept-next")),), audience=private(by.id))),)
            )
        log = Log("team.over", by.id, {"person": person})
        card = Card(say("team-over-title"), (warning, Note(say("team-over-how"))), audience=private(by.id))
        return Turn(effects=(Whisper(card), log))


def _followed(desk: Desk, now: datetime) -> Turn:
    """Drafts that show the team are out of date; the introduction is drafted once all have a biography."""
    turn, one = Turn(), desk.engagement
    paper, package = desk.paper("team"), desk.paper("welcome")
    if package and package.open:
        desk = desk.with_paper("welcome", desk.drafted("welcome", now))
        turn = Turn((desk.papers,), (Later(f"welcome:{one.id}", "welcome.prompt", now),))
    ready = team_intro.complete(one, desk.team) and not team_intro.introduced(desk.papers)
    if (paper and paper.open) or (ready and paper is None):
        turn += team_intro.preview(desk, now)
    return turn


def read(before: Member, values: Mapping[str, Value], *, leads: bool) -> tuple[Member, dict[str, Text]]:
    """The member as the form has them, and the faults by field."""
    faults: dict[str, Text] = {}
    bio = _said(values, "bio", cards.BIO, faults)
    photo = _said(values, "photo", cards.PHOTO, faults)
    if photo and not (photo.startswith("https://") and is_address(photo)):
        faults["photo"] = say("team-photo-wrong")
    phone = _said(values, "phone", cards.PHONE, faults)
    if phone and not rings(phone):
        faults["phone"] = say("team-phone-wrong")
    member = replace(before, bio=bio, photo=photo, phone=phone)
    if not leads:
        return member, faults
    percent = values.get("allocation")
    allocation = percent if isinstance(percent, int) and not isinstance(percent, bool) else None
    if percent not in (None, "") and (allocation is None or not 0 <= allocation <= WHOLE):
        faults["allocation"] = say("team-allocation-wrong")
    notes = {name: _said(values, name, cards.NOTE, faults) for name in WEIGHED}
    weighed = {name: Internal(words) for name, words in notes.items() if words}
    return replace(member, allocation=allocation, weighed=weighed), faults


def rings(said: str) -> bool:
    """Whether it can be a telephone number: digits enough, and nothing else but what sets them apart."""
    return sum(sign.isdecimal() for sign in said) >= DIGITS and not set(said) - PHONE_SIGNS


def _said(values: Mapping[str, Value], field: str, most: int, faults: dict[str, Text]) -> str:
    value = values.get(field)
    said = value.strip() if isinstance(value, str) else ""
    if len(said) > most:
        faults[field] = say("handoff-too-long", count=len(said), most=most)
    return said[:most]
