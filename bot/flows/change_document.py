"""All change requests of an engagement as a document: what was asked, offered and approved, by whom and when."""

from collections.abc import Iterator, Sequence

from bot.cards.card import Block, Card, Facts, Note, Para, Parts, Quote, Raw, Who, Words, internal, say
from bot.flows.change_cards import course
from bot.flows.change_list import line
from bot.flows.change_words import costs, terms
from bot.model.change import ChangeRequest
from bot.model.engagement import Engagement
from bot.model.internal import Inside
from bot.model.plan import Plan


def change_document(head: Engagement, found: Sequence[ChangeRequest]) -> Card:
    """What the client knows of stands first of each; what is for our side alone is named so."""

    def build(inside: Inside) -> Parts:
        blocks = [block for one in found for block in _part(head, one, inside)]
        return say("change-list-title", client=head.client, count=len(found)), blocks, ()

    return internal(build)


def _part(head: Engagement, one: ChangeRequest, inside: Inside) -> Iterator[Block]:
    yield Para(line(head, one, one.said))
    yield Quote(Raw(one.said), Who(one.by))
    rows: list[tuple[Words, Words]] = [*terms(Plan(head.id), one.offer)] if one.offer else []
    rows += course(one)
    if rows:
        yield Facts(tuple(rows))
    inner: list[tuple[Words, Words]] = []
    if one.why:
        inner.append((say("change-why"), Raw(one.why.reveal(inside))))
    if one.effect:
        inner += costs(one.effect.cost.reveal(inside))
        if note := one.effect.note.reveal(inside):
            inner.append((say("change-note"), Raw(note)))
    if inner:
        yield Note(say("change-inside"))
        yield Facts(tuple(inner))
