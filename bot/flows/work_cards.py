"""What the client reads of how an issue is worked: the plan with its dates, and the questions that they answer."""

from collections.abc import Iterator

from bot.cards.card import CLIENT, Arg, Block, Button, Card, Moment, Note, Para, Raw, Text, Who, private, say
from bot.effects import Effect, Say, Turn, Whisper
from bot.flows.issue_cards import button
from bot.flows.issue_matter import Matter
from bot.model.issue_work import Plan
from bot.model.owed import Direct


def plan_blocks(plan: Plan) -> Iterator[Block]:
    """The plan in words: the fix, the cure, the options, the steps with their dates, and who answers for it."""
    yield Para(say("work-shown-fix", what=Raw(plan.fix)))
    yield Para(say("work-shown-cure", what=Raw(plan.cure)))
    if plan.options:
        yield Para(say("work-shown-options", what=Raw(plan.options)))
    for one in plan.steps:
        args: dict[str, Arg] = {"what": Raw(one.what), "at": Moment(one.by)}
        named: dict[str, Arg] = {**args, "who": Raw(one.who)}
        yield Para(Text("work-shown-step-who", named) if one.who else Text("work-shown-step", args))
    yield Note(say("work-shown-owner", who=Who(plan.owner)))


def offered(matter: Matter, plan: Plan) -> Card:
    """Does this plan answer your concern? Is anything missing? Once it is agreed, by whom and when."""
    number = matter.issue.number
    if plan.agreed_at:
        agreed = Note(say("work-is-agreed", who=Who(plan.agreed_by), at=Moment(plan.agreed_at)))
        return Card(say("work-agreed", number=number), (*plan_blocks(plan), agreed), audience=CLIENT)
    buttons: tuple[Button, ...] = ()
    blocks = tuple(plan_blocks(plan))
    if plan.offered_at:
        blocks = (*blocks, Para(say("work-offered-asks")))
        buttons = (
            button(matter, "agree", say("work-agree"), main=True),
            button(matter, "lack", say("work-lack"), opens=True),
        )
    return Card(say("work-offered", number=number), blocks, buttons, CLIENT)


def preview(matter: Matter, plan: Plan, by: str, guarded: tuple[Text, ...]) -> Turn:
    """What the client would read, for whoever wrote it: the dates hold the buffer already."""
    shown = offered(matter, plan)
    notes = (Note(say("work-preview-how")), *(Note(one) for one in guarded))
    send = button(matter, "offer", say("work-offer"), main=True)
    again = button(matter, "plan", say("work-replan"), opens=True)
    title = say("work-preview", number=matter.issue.number)
    return Turn(effects=(Whisper(Card(title, (*shown.blocks, *notes), (send, again), private(by))),))


def asks_impact(matter: Matter) -> Card:
    """Asked neutrally: what it means for them, in their own words."""
    answer = button(matter, "own", say("issue-answer"), main=True, opens=True)
    title = say("work-own-asked", number=matter.issue.number)
    return Card(title, (Para(say("work-own-how")),), (answer,), CLIENT)


def asks_solved(matter: Matter) -> Card:
    """Is it really solved? Silence is no answer."""
    buttons = (
        button(matter, "solved", say("work-solved"), main=True),
        button(matter, "unsolved", say("work-unsolved")),
    )
    return Card(
        say("work-verify", number=matter.issue.number), (Para(say("work-verify-how")),), buttons, CLIENT
    )


def is_solved(matter: Matter, by: str) -> Card:
    """They have said that it is."""
    note = Note(say("work-verified-by", who=Who(by)))
    return Card(say("work-verified", number=matter.issue.number), (note,), audience=CLIENT)


def asks_bond(matter: Matter) -> Card:
    """After a grave one: how is it between us?"""
    answer = button(matter, "bond", say("issue-answer"), main=True, opens=True)
    title = say("work-bond-asked", number=matter.issue.number)
    return Card(title, (Para(say("work-bond-how")),), (answer,), CLIENT)


def key(matter: Matter, what: str) -> str:
    """The key of a card about this issue."""
    return f"issue.{what}:{matter.engagement.id}:{matter.issue.number}"


def whispers(matter: Matter, person: str, title: Text, *blocks: Block, **more: Button) -> tuple[Effect, ...]:
    """A word to one person of ours about this issue."""
    card = Card(title, blocks, tuple(more.values()), private(person))
    return (Say(Direct(person), card, critical=matter.critical),)
