"""Two people found to be one: the one stays, and whatever stood under the other's id stands under theirs."""

from collections.abc import Iterable

from msgspec.structs import replace

from bot.effects import Effect, Log, Say, Turn
from bot.flows import alignment_cards
from bot.flows.opening import opened_card
from bot.flows.survey_joined import joined
from bot.model.alignment import Alignment
from bot.model.checklist import Checklist, Item
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.handoff import Handoff
from bot.model.person import Known, Person
from bot.model.places import Handle
from bot.model.questionnaire import Questionnaire
from bot.model.questionnaire import joined as filled
from bot.model.scope import Twin
from bot.model.seats import Side
from bot.model.survey import Survey
from bot.model.team import Team


def joinable(one: Twin, other: Twin) -> bool:
    """Whether they may be one person: of one side, known on different platforms, on both sides of no project.

    Two workspaces of one platform are two firms', whatever addresses their people have.
    """
    homes = [{handle.platform for handle in twin.person.handles} for twin in (one, other)]
    if one.person.side is None or one.person.side is not other.person.side or homes[0] & homes[1]:
        return False
    both = {one.person.id, other.person.id}
    heads = [case.engagement for case in (*one.cases, *other.cases)]
    return not any(
        both & set(head.people(Side.OURS)) and both & set(head.people(Side.CLIENT)) for head in heads
    )


def join(first: Twin, second: Twin, by: str) -> Turn:
    """Make them one. The one who sits somewhere stays, the first where that does not tell; ``by`` said so (id)."""
    stays, goes = (second, first) if second.cases and not first.cases else (first, second)
    new, old = stays.person, goes.person
    one = replace(
        new,
        handles=(*new.handles, *old.handles),
        outside=(*_outside(new), *_outside(old)),
        name=new.name or old.name,
        language=new.language or old.language,
        locale=new.locale or old.locale,
        zone=new.zone or old.zone,
        email=new.email or old.email,
        focus=new.focus or old.focus,
    )
    gone = replace(old, became=new.id, focus=None)
    changes: list[Document] = [one, gone, *(Known(handle, new.id) for handle in old.handles)]
    effects: list[Effect] = [Log("person.joined", by, {"stays": new.id, "goes": old.id})]
    for case in goes.cases:
        head = _head(case.engagement, old.id, new.id)
        changes.append(head)
        if case.handoff:
            changes.append(_handoff(case.handoff, old.id, new.id))
        if head.state == "open":
            card = opened_card(head, case.playbook)
            effects.append(Say(head.internal, card, key=f"engagement:{head.id}", about=head.id))
        if case.alignment:
            check = _alignment(case.alignment, old.id, new.id)
            changes.append(check)
            board = alignment_cards.board(head, case.playbook, check)
            effects.append(Say(head.internal, board, key=f"alignment.board:{head.id}", about=head.id))
        changes += [joined(one, old.id, new.id) for one in case.docs.values() if isinstance(one, Survey)]
        sheets = (one for one in case.docs.values() if isinstance(one, Questionnaire))
        changes += [filled(one, old.id, new.id) for one in sheets]
        if isinstance(items := case.docs.get("checklist"), Checklist):
            changes.append(_checklist(items, old.id, new.id))
        if isinstance(team := case.docs.get("team"), Team):
            changes.append(_team(team, old.id, new.id))
    return Turn(tuple(changes), tuple(effects))


def _outside(person: Person) -> tuple[Handle, ...]:
    return person.outside or (person.handles if person.side is Side.CLIENT else ())


def _head(head: Engagement, old: str, new: str) -> Engagement:
    seats = {seat: _ids(people, old, new) for seat, people in head.seats.items()}
    return replace(head, seats=seats, opened_by=_id(head.opened_by, old, new))


def _handoff(handoff: Handoff, old: str, new: str) -> Handoff:
    answers = {key: replace(one, by=_id(one.by, old, new)) for key, one in handoff.answers.items()}
    flags = tuple(replace(one, by=_id(one.by, old, new)) for one in handoff.flags)
    read = sorted(handoff.read_by.items(), key=lambda row: row[1], reverse=True)  # who read twice read early
    read_by = {_id(one, old, new): at for one, at in read}
    accepted = handoff.accepted and replace(handoff.accepted, by=_id(handoff.accepted.by, old, new))
    return replace(handoff, answers=answers, flags=flags, read_by=read_by, accepted=accepted)


def _alignment(check: Alignment, old: str, new: str) -> Alignment:
    """Where both had begun to answer, what was finished counts, else what the one who stays said."""
    said = dict(check.beliefs)
    theirs = said.pop(old, None)
    if theirs and (new not in said or (theirs.done_at and not said[new].done_at)):
        said[new] = theirs
    rulings = {key: replace(one, by=_id(one.by, old, new)) for key, one in check.rulings.items()}
    return replace(check, asked=_ids(check.asked, old, new), beliefs=said, rulings=rulings)


def _checklist(held: Checklist, old: str, new: str) -> Checklist:
    def item(one: Item) -> Item:
        owner, by, sent = (_id(who, old, new) for who in (one.owner, one.by, one.sent_by))
        return replace(one, owner=owner, by=by, sent_by=sent)

    return replace(held, items=tuple(map(item, held.items)))


def _team(held: Team, old: str, new: str) -> Team:
    """What was said of the one who stays counts."""
    members = {_id(person, old, new): one for person, one in held.members.items()}
    introduced, mine = _ids(held.introduced, old, new), held.members.get(new)
    return replace(held, introduced=introduced, members={**members, **({new: mine} if mine else {})})


def _id(one: str, old: str, new: str) -> str:
    return new if one == old else one


def _ids(people: Iterable[str], old: str, new: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_id(one, old, new) for one in people))
