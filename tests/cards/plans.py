"""All that is shown of the plan: milestones, their moves, and what was agreed, confirmed and done."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.events import Value
from tests.flows.papers import fills, last, presses
from tests.flows.stage import CLIENT_ROOM, Seen, Stage


async def plans(stage: Stage, then: Callable[[Seen], Awaitable[None]], words: str) -> None:
    """Plan, move, refuse, approve; ``words`` are the manager's."""
    said, day = words[:110], stage.clock.now().date() + timedelta(days=9)

    async def opens(code: str, arg: str = "", name: str = "aiko") -> None:
        await then(await stage.presses(name, code, arg))

    await then(await stage.commands("aiko", "plan"))
    await opens("plan.milestone", name="omar")
    for name, due in ((said, day), ("", day - timedelta(days=90))):
        await opens("plan.milestone")
        await then(await fills(stage, "aiko", name=name, due=due))
    new = (await stage.doc("plan")).milestones[-1].id
    await opens("plan.milestone", new)
    await then(await fills(stage, "aiko", expected=day + timedelta(days=3), why=words[:290]))
    draft = last(stage, "dm-aiko", "moved.edit")
    await then(await stage.opens_home("aiko"))
    await then(await presses(stage, "aiko", draft, "moved.edit"))
    await then(await fills(stage, "aiko", text=words[:990]))
    await then(await presses(stage, "aiko", last(stage, "dm-aiko", "moved.approve"), "moved.approve"))
    await then(await stage.commands("aiko", "plan"))
    await then(await stage.commands("carl", "plan", CLIENT_ROOM))
    await opens("plan.milestone", new)
    await then(await fills(stage, "aiko", state="reached"))
    await _agrees(stage, then, words)
    await _starts(stage, then, words)
    await _rules(stage, then, words)


async def _agrees(stage: Stage, then: Callable[[Seen], Awaitable[None]], words: str) -> None:
    """Decisions noted, approved, confirmed, asked again; actions of every kind of owner; answers."""
    day = stage.clock.now().date() + timedelta(days=1)

    async def here(name: str, code: str, arg: str) -> None:
        await then(await stage.presses(name, code, arg, CLIENT_ROOM))

    await then(await stage.commands("omar", "decision"))
    await then(await fills(stage, "omar", words=f"{words[:450]}\n{words[:450]}"))
    draft = last(stage, "dm-aiko", "decision.approve")
    await then(await stage.opens_home("aiko"))
    await then(await presses(stage, "aiko", draft, "decision.edit"))
    await then(await fills(stage, "aiko", words=f"{words[:450]}\n{words[450:900]}"))
    await then(await presses(stage, "aiko", last(stage, "dm-aiko", "decision.approve"), "decision.approve"))
    number = str((await stage.doc("plan")).decided)
    await here("aiko", "decision.confirm", number)
    await here("carl", "decision.confirm", f"{number}|0")
    for owner, who in (("nobody", ""), ("client", words[:70]), ("local.T.omar", ""), ("client", "")):
        await then(await stage.presses("aiko", "action.form"))
        await then(await fills(stage, "aiko", what=words[:190], owner=owner, who=who, by=day))
    await then(await stage.moves(stage.clock.now() + timedelta(days=9)))
    await then(await stage.commands("aiko", "plan"))
    for name in ("aiko", "omar"):
        await then(await stage.opens_home(name))
    for one in (await stage.doc("actions")).open:
        await then(await stage.presses("aiko", "action.form", one.id))
        await here("carl", "action.done", one.id)
        await here("carl", "action.done", one.id)
    for _ in (1, 2):
        await here("carl", "decision.confirm", number)
    await here("carl", "decision.log", "0|0")
    await then(await stage.presses("omar", "decision.log", "0|0"))
    await then(await stage.presses("aiko", "queries.edit"))
    await then(await fills(stage, "aiko"))
    first = (await stage.doc("actions")).unanswered[0].id
    await then(await stage.presses("aiko", "queries.edit"))
    await then(await fills(stage, "aiko", **{first: words[:390]}))
    draft = last(stage, "dm-aiko", "queries.approve")
    await then(await stage.opens_home("aiko"))
    await then(await presses(stage, "aiko", draft, "queries.approve"))


async def _starts(stage: Stage, then: Callable[[Seen], Awaitable[None]], words: str) -> None:
    """The first month: everything late, everything refused once, then done."""
    day = stage.clock.now().date() + timedelta(days=40)

    async def works(code: str, **values: Value) -> None:
        await then(await stage.presses("aiko", code))
        await then(await fills(stage, "aiko", **values))

    for code in ("firsts.show", "met.form"):
        await then(await stage.presses("aiko", code))
    await then(await fills(stage, "aiko", met=("local.T.carl",)))
    await works("win.form", what=words[:190], by=day)
    await works("win.form", what="", by=day)
    for days in (9, 12):
        await then(await stage.moves(stage.clock.now() + timedelta(days=days)))
    await then(await stage.opens_home("aiko"))
    await works("win.edit", text="")
    await works("win.edit", text=words[:990])
    await then(await presses(stage, "aiko", last(stage, "dm-aiko", "win.approve"), "win.approve"))
    number = str((await stage.doc("plan")).decided)
    await then(await stage.presses("carl", "decision.confirm", number, CLIENT_ROOM))
    await works("deliverable.edit", name="", link="x")
    await works("deliverable.edit", name=words[:190], link="https://files.example/1", text=words[:990])
    draft = last(stage, "dm-aiko", "deliverable.approve")
    await then(await presses(stage, "aiko", draft, "deliverable.approve"))
    await then(await stage.presses("omar", "firsts.show"))


async def _rules(stage: Stage, then: Callable[[Seen], Awaitable[None]], words: str) -> None:
    """The ground rules: statement of work, matrix, ways of working."""

    async def works(code: str, arg: str = "", **values: Value) -> None:
        await then(await stage.presses("aiko", code, arg))
        await then(await fills(stage, "aiko", **values))

    await works("statement.form", inside="", outside="", link="x")
    await works("statement.form", inside=words[:900], outside=words[:900], link="https://sow.example/1")
    await then(await presses(stage, "aiko", last(stage, "dm-aiko", "statement.approve"), "statement.approve"))
    number = str((await stage.doc("plan")).decided)
    await then(await stage.presses("carl", "decision.confirm", number, CLIENT_ROOM))
    await then(await stage.presses("aiko", "raci.share"))
    people = ("local.T.carl", "local.T.lena")
    await works("raci.form", "data", responsible=people, accountable="local.T.aiko", informed=people)
    for code in ("data", "access", "drafts", "acceptance", "reports", "changes"):
        await works(
            "raci.form", code, responsible=people, accountable="local.T.aiko", consulted=("local.T.omar",)
        )
    await works("raci.form", "decisions", use="no")
    await works("raci.form", name=words[:75], responsible=people, accountable="local.T.aiko", use="yes")
    for name in ("aiko", "omar"):
        await then(await stage.presses(name, "raci.show"))
    await then(await stage.presses("aiko", "raci.share"))
    await then(await presses(stage, "aiko", last(stage, "dm-aiko", "raci.approve"), "raci.approve"))
    await then(await stage.presses("carl", "raci.unclear", room=CLIENT_ROOM))
    await then(await fills(stage, "carl", words=words[:390]))
    await then(await stage.presses("aiko", "raci.show"))
    spans = {"ours": f"{words[:100]}; 20.12.; 3.1.", "theirs": f"{words[:100]}; 1.2.; 9.2."}
    plain = dict.fromkeys(("acceptance", "priorities", "path", "unspoken"), words[:590])
    await works("charter.form", ours="x; 9.2.2027; 1.2.2027", theirs="y", checkpoints="z")
    await works("charter.form", **plain, **spans, checkpoints=f"{words[:100]}; 1.3.")
    first = stage.clock.now() + timedelta(days=3)
    await works("series.form", name=words[:75], first=first, every="2", place="https://meet.example/1")
    await works("series.form", name="", first=first - timedelta(days=9))
    for code in ("charter.show", "charter.form", "ground.show"):
        await then(await stage.presses("aiko", code))
    await then(await stage.opens_home("aiko"))
