"""Actions as cards and forms: asked about in the client's channel, added and edited by our side."""

from bot.cards.card import (
    CLIENT,
    Button,
    Card,
    Day,
    Field,
    Form,
    Moment,
    Note,
    Option,
    Para,
    Quote,
    Raw,
    Who,
    Words,
    say,
)
from bot.flows.desk import Desk
from bot.model.actions import Action
from bot.model.engagement import Engagement
from bot.model.seats import Side

#: The longest action and name, in characters.
WHAT, NAME = 200, 80


def ask(head: Engagement, one: Action) -> Card:
    """Asks the client about an action of theirs on its day; once it is done, says so."""
    owner: Words = Who(one.person) if one.person else Raw(one.who)
    by = say("notes-action", who=owner, day=Day(one.by)) if one.by else owner
    if one.done_at:
        note = Note(say("action-done-by", who=Who(one.done_by), at=Moment(one.done_at)))
        return Card(say("action-is-done"), (Quote(Raw(one.what), by), note), audience=CLIENT)
    button = Button(say("action-done"), "action.done", head.id, one.id, style="main")
    blocks = (Para(say("action-asked")), Quote(Raw(one.what), by), Note(say("action-later")))
    return Card(say("action-title"), blocks, (button,), CLIENT)


def _chosen(one: Action | None, *, known: bool) -> str:
    if one and known:
        return one.person
    return "client" if one and one.side is Side.CLIENT and one.who else "nobody"


def form(desk: Desk, one: Action | None) -> Form:
    """A new action or one to edit; its owner is somebody seated, or in words."""
    head = desk.engagement
    seated = tuple(Option(id_, Who(id_)) for id_ in head.people() if id_ in desk.people)
    nobody = Option("nobody", say("action-no-owner"))
    theirs = Option("client", say("action-their-owner"))
    known = one is not None and one.person in {option.code for option in seated}
    return Form(
        code="action.form",
        title=say("action-form"),
        fields=(
            Field(
                id="what", kind="short", label=say("action-what"), value=one.what if one else None, most=WHAT
            ),
            Field(
                id="owner",
                kind="choice",
                label=say("action-owner"),
                options=(*seated, theirs, nobody),
                value=_chosen(one, known=known),
            ),
            Field(
                id="who",
                kind="short",
                label=say("action-who"),
                hint=say("action-who-hint"),
                value=one.who if one and not one.person else None,
                required=False,
                most=NAME,
            ),
            Field(
                id="by",
                kind="date",
                label=say("action-by"),
                value=one.by.isoformat() if one and one.by else None,
            ),
        ),
        submit=say("plan-save"),
        intro=(Note(say("action-how", client=head.client)),),
        engagement=head.id,
        arg=one.id if one else "",
    )
