"""The team as our side sees it, the form of one of its people, and the warning that somebody has too much to do."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from bot.cards.card import (
    Block,
    Button,
    Card,
    Field,
    Form,
    Listed,
    Note,
    Para,
    Parts,
    Raw,
    Who,
    Words,
    internal,
    internal_form,
    say,
)
from bot.flows.handoff_words import address
from bot.flows.seating import seat_of
from bot.ids import derive
from bot.model.engagement import Engagement
from bot.model.internal import Inside
from bot.model.seats import Seat, Side
from bot.model.team import WEIGHED, WHOLE, Load, Member, Team

#: A biography, an address, a telephone number, a note, in characters.
BIO, PHOTO, PHONE, NOTE = 500, 400, 40, 200


def roles(engagement: Engagement, person: str) -> Listed:
    """The seats of one of ours, in their order."""
    mine = engagement.seats_of(person)
    return Listed(tuple(say(seat_of(seat)) for seat in Seat if seat in mine and seat.side is Side.OURS))


def total(team: Team, loads: Iterable[Load], person: str) -> int:
    """How much of somebody's time all open projects take together, in percent."""
    here = team.member(person).allocation or 0
    return here + sum(load.allocation or 0 for load in loads if load.person == person)


def over(team: Team, loads: Sequence[Load], person: str, client: str) -> Block | None:
    """What is wrong where it is more than there is: how much, and for whom."""
    found = total(team, loads, person)
    if found <= WHOLE:
        return None
    rows = [(client, team.member(person).allocation or 0)]
    rows += [(load.client, load.allocation or 0) for load in loads if load.person == person]
    parts = tuple(say("team-share", client=Raw(name), percent=percent) for name, percent in rows if percent)
    return Note(say("team-over", who=Who(person), percent=found, parts=Listed(parts)))


def overview(
    engagement: Engagement,
    team: Team,
    loads: Sequence[Load],
    reader: str,
    *,
    leads: bool,
    edits: Sequence[str],
) -> Card:
    """Everybody with their seats, biography, photo and allocation; why they were chosen, for whoever ``leads``."""

    def build(inside: Inside) -> Parts:
        blocks: list[Block] = []
        for person in engagement.people(Side.OURS):
            blocks += _lines(engagement, team, person)
            if leads:
                blocks += _weighed(team.member(person), inside)
            if warning := over(team, loads, person, engagement.client):
                blocks.append(warning)
        edit = [
            Button(say("team-edit", who=Who(one)), "team.member", engagement.id, derive(one), opens=True)
            for one in edits
        ]
        introduce = Button(say("team-introduce"), "team.intro", engagement.id, style="main")
        several = len(edits) > 1
        buttons = [introduce, *edit] if several else edit
        return say("team-title-ours", client=engagement.client), blocks, buttons

    return internal(build, only=(reader,))


def _lines(engagement: Engagement, team: Team, person: str) -> Iterable[Block]:
    member, who = team.member(person), Who(person)
    line = say("team-line", who=who, seats=roles(engagement, person))
    share = member.allocation
    yield Para(line if share is None else say("team-line-share", line=line, percent=share))
    yield Note(Raw(member.bio) if member.bio else say("team-no-bio"))
    if member.photo:
        yield Note(say("team-photo-at", photo=address(member.photo)))
    if member.phone:
        yield Note(say("team-phone-at", phone=Raw(member.phone)))


def _weighed(member: Member, inside: Inside) -> Iterable[Block]:
    for name in WEIGHED:
        if note := member.weighed.get(name):
            yield Note(say("team-weighed", what=say(f"team-{name}"), words=Raw(note.reveal(inside))))


def member_form(
    engagement: Engagement, team: Team, loads: Sequence[Load], person: str, *, leads: bool
) -> Form:
    """What is known of somebody; what another project knows of them stands there at first."""
    member = team.member(person)
    known = next((load for load in loads if load.person == person and load.bio), None)
    if not member.bio and known:
        photo, phone = member.photo or known.photo, member.phone or known.phone
        member = replace(member, bio=known.bio, photo=photo, phone=phone)

    def build(inside: Inside) -> Form:
        fields = [
            Field(
                id="bio",
                kind="long",
                label=say("team-bio"),
                hint=say("team-bio-hint"),
                value=member.bio,
                required=False,
                most=BIO,
            ),
            Field(
                id="photo",
                kind="short",
                label=say("team-photo"),
                hint=say("team-photo-hint"),
                value=member.photo,
                required=False,
                most=PHOTO,
            ),
            Field(
                id="phone",
                kind="short",
                label=say("team-phone"),
                hint=say("team-phone-hint"),
                value=member.phone,
                required=False,
                most=PHONE,
            ),
        ]
        if leads:
            percent = Field(
                id="allocation",
                kind="number",
                label=say("team-allocation"),
                hint=say("team-allocation-hint"),
                value=member.allocation,
                required=False,
            )
            fields += [percent, *(_note(name, member, inside) for name in WEIGHED)]
        who: Words = Who(person)
        return Form(
            code="team.member",
            title=say("team-member-form"),
            intro=(Para(say("team-line", who=who, seats=roles(engagement, person))),),
            fields=tuple(fields),
            submit=say("handoff-form-submit"),
            engagement=engagement.id,
            arg=derive(person),
        )

    return internal_form(build)


def _note(name: str, member: Member, inside: Inside) -> Field:
    held = member.weighed.get(name)
    return Field(
        id=name,
        kind="short",
        label=say(f"team-{name}"),
        hint=say("team-weighed-hint"),
        value=held.reveal(inside) if held else "",
        required=False,
        most=NOTE,
    )
