"""The firm's first run: six questions, offered once, answered at anybody's pace, skippable."""

from bot.effects import Ask
from bot.events import Submitted
from bot.model.document import Drop
from bot.model.firm import Firm
from bot.ports import Batch
from tests.flows.stage import CLIENT_ROOM, INTERNAL, Stage, direct, filled, handle
from tests.flows.test_proposals import whispered

OFFER = ("post", "dm-aiko", "How you work today")
SEAT = [("whisper", "", "That is for somebody else here")]


async def firm(stage: Stage) -> Firm:
    held = await stage.store.get("firm:local:T")
    assert held
    found: Firm = held.doc
    return found


async def unused(stage: Stage) -> None:
    """A workspace in which no project was ever opened."""
    await stage.store.commit(Batch(stage.clock.now(), (Drop("firm:local:T", None),)))


async def test_whoever_opens_the_first_project_is_asked_once(stage: Stage) -> None:
    await unused(stage)
    # a form that comes back with faults opens nothing, and asks nothing
    wrong = {**filled(), "client": " "}
    seen = await stage.happens(Submitted(stage.id(), INTERNAL, handle("aiko"), "engagement.new", wrong))
    assert [kind for kind, _, _ in seen] == ["reject"]
    assert OFFER in await stage.opens()
    assert (await firm(stage)).state == "offered"
    assert OFFER not in await stage.opens(internal=None)
    assert await stage.presses("aiko", "setup.form") == [("form", "", "How you work today")]
    assert await stage.submits("aiko", "setup.kept", {"today": "By mail", "roles": " "}) == [
        ("whisper", "", "Thank you, it is kept")
    ]
    assert "5 questions are left. They can wait." in whispered(stage)
    # days later, somebody else goes on where it stopped
    await stage.presses("omar", "setup.form")
    assert stage.last
    (form,) = (one.form for one in stage.last.live if isinstance(one, Ask))
    assert [field.value for field in form.fields][:2] == ["By mail", None]
    assert not any(field.required for field in form.fields)
    rest = {**dict.fromkeys(("templates", "roles", "times", "checklists", "trial"), "Yes"), "today": ""}
    await stage.submits("omar", "setup.kept", rest)
    assert "playbook new" in whispered(stage)
    assert await stage.commands("lena", "setup", direct("lena")) == [("whisper", "", "How you work today")]
    assert "By mail" in whispered(stage)
    assert len((await firm(stage)).answers) == 6


async def test_it_can_be_skipped_and_is_for_our_side_only(stage: Stage) -> None:
    await unused(stage)
    assert OFFER in await stage.opens()
    for code in ("setup.form", "setup.skip"):
        assert await stage.presses("carl", code, room=CLIENT_ROOM) == SEAT
    assert await stage.submits("carl", "setup.kept", {"today": "x"}, room=CLIENT_ROOM) == SEAT
    assert await stage.presses("aiko", "setup.skip") == [("whisper", "", "I won't ask again")]
    assert (await firm(stage)).state == "skipped"
    assert await stage.submits("aiko", "setup.kept", {"today": "x" * 1001}) == [("reject", "today", "")]
    await stage.commands("carl", "setup", CLIENT_ROOM)
    assert "How you work" not in whispered(stage)
