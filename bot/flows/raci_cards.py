"""The matrix as our side sees it, and its forms."""

from bot.cards.card import (
    CLIENT,
    Button,
    Card,
    Facts,
    Field,
    Form,
    Listed,
    Option,
    Para,
    Quote,
    Raw,
    Text,
    Who,
    Words,
    private,
    say,
)
from bot.flows.desk import Desk
from bot.model.charter import Activity, Charter
from bot.model.engagement import Engagement


def topic(one: Activity) -> Words:
    """What the activity is called."""
    return say(f"raci-t-{one.code}") if one.code else Raw(one.name)


def card(
    desk: Desk, held: Charter, rows: tuple[tuple[Activity, Words], ...], reader: str, *, writes: bool
) -> Card:
    """The matrix with a button for each row; once all rows are filled in it can be shared."""
    head = desk.engagement
    facts = Facts(tuple((topic(one), cells) for one, cells in rows))
    doubt = (Quote(Raw(held.unclear), say("raci-unclear-asked")),) if held.unclear else ()
    if held.doubted:
        doubt = (*doubt, Para(say("raci-doubt", what=doubts(held))))
    title = say("raci-board", client=head.client)
    if not writes:
        return Card(title, (*doubt, facts), (unclear_button(head),), private(reader))
    done = all(one.complete for one, _ in rows)
    share = Button(say("raci-share"), "raci.share", head.id, style="main")
    add = Button(say("raci-add"), "raci.form", head.id, opens=True)
    edits = tuple(_edit(head, one) for one, _ in rows)
    again = (unclear_button(head),) if held.shared_at else ()
    sharing = (share,) if done and held.shared_at is None else ()
    return Card(
        title, (Para(say("raci-legend")), *doubt, facts), (*sharing, *edits, add, *again), private(reader)
    )


def doubts(held: Charter) -> Listed:
    """What a friction check found not to work, in words."""
    return Listed(tuple(say(f"raci-doubt-{one}") for one in held.doubted))


def _edit(head: Engagement, one: Activity) -> Button:
    return Button(say("raci-edit", name=_short(one)), "raci.form", head.id, one.id, opens=True)


def _short(one: Activity) -> Text | Raw:
    name = topic(one)
    if isinstance(name, Raw):
        return Raw(name.said if len(name.said) <= 40 else name.said[:39] + "…")
    return name if isinstance(name, Text) else Raw(one.id)


def unclear_button(head: Engagement) -> Button:
    """Says that roles are not clear; for both sides."""
    return Button(say("raci-unclear"), "raci.unclear", head.id, opens=True)


def form(desk: Desk, one: Activity | None) -> Form:
    """One row: people of both sides with a seat."""
    head = desk.engagement
    people = tuple(Option(id_, Who(id_)) for id_ in head.people() if id_ in desk.people)

    def several(name: str, label: Text, value: tuple[str, ...], *, required: bool = False) -> Field:
        shown = tuple(id_ for id_ in value if id_ in desk.people)
        return Field(id=name, kind="several", label=label, options=people, value=shown, required=required)

    fields = [
        several("responsible", say("raci-responsible"), one.responsible if one else (), required=True),
        Field(
            id="accountable",
            kind="choice",
            label=say("raci-accountable"),
            options=people,
            value=one.accountable if one and one.accountable in desk.people else None,
        ),
        several("consulted", say("raci-consulted"), one.consulted if one else ()),
        several("informed", say("raci-informed"), one.informed if one else ()),
    ]
    if one is None or not one.code:
        fields.insert(
            0,
            Field(id="name", kind="short", label=say("raci-name"), value=one.name if one else None, most=80),
        )
    if one:
        uses = (Option("yes", say("raci-use-yes")), Option("no", say("raci-use-no")))
        fields.append(Field(id="use", kind="choice", label=say("raci-use"), options=uses, value="yes"))
    return Form(
        code="raci.form",
        title=say("raci-form"),
        fields=tuple(fields),
        submit=say("plan-save"),
        intro=(Para(topic(one)),) if one else (),
        engagement=head.id,
        arg=one.id if one else "",
    )


def unclear_form(head: Engagement) -> Form:
    """What is not clear?"""
    field = Field(id="words", kind="long", label=say("raci-unclear-words"), most=400)
    return Form(
        code="raci.unclear",
        title=say("raci-unclear-form"),
        fields=(field,),
        submit=say("raci-unclear-send"),
        engagement=head.id,
        audience=CLIENT,
    )
