"""A move to another playbook plans anew what is pending of workshops, milestones, the end and issues."""

from datetime import date, datetime

from bot.flows.playbook_cards import moving
from bot.model.owed import DueItem
from tests.flows.issues import says
from tests.flows.papers import fills, last, presses
from tests.flows.stage import Stage
from tests.flows.test_kickoff import sets
from tests.flows.test_learning import records
from tests.flows.test_playbook_move import mine, offers

LATER = [
    ('opens: "09:00"', 'opens: "10:00"'),
    ("  day: 30\n  every: 7", "  day: 37\n  every: 7"),
    ("medium: { response: 24", "medium: { response: 12"),
]


async def times(stage: Stage) -> dict[str, datetime]:
    """What is planned, by name without the project's id."""
    found = await stage.store.find(DueItem.KIND, "engagement", stage.engagement)
    return {held.doc.name.replace(f":{stage.engagement}", ""): held.doc.due_at for held in found}


async def test_what_is_pending_follows_the_new_playbook(stage: Stage) -> None:
    await stage.opens()
    await sets(stage)
    await stage.presses("aiko", "plan.milestone")
    await fills(stage, "aiko", name="First close", due=date(2026, 12, 16))
    await records(stage)
    await presses(stage, "aiko", last(stage, "dm-aiko", "learning.approve"), "learning.approve")
    await stage.presses("aiko", "action.form")
    await fills(stage, "aiko", what="Send the bank list", owner="local.T.carl", by=date(2026, 12, 9))
    await says(stage, "carl", "#concern The import lost 200 rows")
    old, before = await mine(stage), await times(stage)
    new = offers(stage, *LATER)
    await stage.presses("aiko", "playbook.move", moving(old, new))
    assert (await mine(stage)).hash == new.hash
    after = await times(stage)
    assert after.keys() == before.keys()

    def moved(start: str) -> list[float]:
        names = sorted(one for one in before if one.startswith(start))
        return [(after[one] - before[one]).total_seconds() / 3600 for one in names]

    assert set(moved("plan.ask")) == {1}
    assert moved("plan.ask:milestone") == moved("win.late") == moved("prepare") == moved("action.due") == [1]
    assert [*moved("learning")] == [1, 1, 0]  # the task comes when the workshop ends
    assert (after["complete.nudge"].date(), after["complete.nudge"].hour) == (date(2027, 1, 8), 10)
    assert [one < 0 for one in moved("issue:1")] == [True]
    # the same version once more: there is nothing to move to, and nothing is planned twice
    assert await stage.commands("aiko", "playbook move") == [
        ("whisper", "", "This project has the version on offer")
    ]
    assert await times(stage) == after
