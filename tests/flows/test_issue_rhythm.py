"""How often those concerned hear of an issue: raised by its owner, and who hears what a survey says of people."""

from bot.effects import Ask
from bot.events import Value
from tests.flows.issues import later, opened, presses, says, sends
from tests.flows.papers import shown
from tests.flows.stage import INTERNAL, Stage, direct
from tests.flows.test_survey import answers, asked

OWNERS_ONLY = ("whisper", "", "Only its owner chooses how often updates come")


async def high(stage: Stage) -> None:
    """An issue that asks for an update a day, taken by the project manager."""
    await opened(stage)
    await says(stage, "carl", "The import lost 200 rows #issue")
    values: dict[str, Value] = {"severity": "high", "category": "delivery", "urgency": "high"}
    await sends(stage, "aiko", "change", values)
    await presses(stage, "aiko", "take")


async def test_its_owner_lets_them_hear_more_often_and_the_clock_follows(stage: Stage) -> None:
    await high(stage)
    held = (await stage.store.find("issue", "engagement", stage.engagement))[0].doc
    assert await presses(stage, "petra", "rhythm") == [OWNERS_ONLY]
    assert await presses(stage, "aiko", "rhythm") == [("form", "", "Updates more often")]
    assert stage.last
    form = next(one.form for one in stage.last.live if isinstance(one, Ask))
    assert [one.code for one in form.fields[0].options] == ["0", "12", "8", "4", "2", "1"]
    assert await sends(stage, "petra", "rhythm", {"hours": "4"}) == [OWNERS_ONLY]
    for hours in ("24", "48", "3", 4, None):
        assert await sends(stage, "aiko", "rhythm", {"hours": hours}) == [("reject", "hours", "")]
    seen = await sends(stage, "aiko", "rhythm", {"hours": "4"})
    assert ("whisper", "", "Noted. Updates on issue 1 are now due in that rhythm.") in seen
    assert await sends(stage, "aiko", "rhythm", {"hours": "4"}) == [("whisper", "", "Nothing changed")]
    found = (await stage.store.find("issue", "engagement", stage.engagement))[0].doc
    assert (held.rhythm, found.rhythm, found.entries[-1].what) == (0, 4, "rhythm")
    draft = ("post", "dm-aiko", "Northwind: a draft of the update on issue 1")
    assert draft not in await later(stage, hours=2, minutes=55)
    assert draft in await later(stage, minutes=10)  # three quarters of four hours
    values: dict[str, Value] = {"severity": "critical", "category": "delivery", "urgency": "critical"}
    await sends(stage, "aiko", "change", values)
    await presses(stage, "aiko", "rhythm")
    form = next(one.form for one in stage.last.live if isinstance(one, Ask))
    assert [one.code for one in form.fields[0].options] == ["0", "2", "1"]


async def test_one_without_a_rhythm_gets_one_and_loses_it_again(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "Could we have the slides as a PDF? #issue")
    values: dict[str, Value] = {"severity": "low", "category": "delivery", "urgency": "low"}
    await sends(stage, "aiko", "change", values)
    await presses(stage, "aiko", "take")
    await sends(stage, "aiko", "rhythm", {"hours": "48"})
    await presses(stage, "omar", "show")
    assert "Update due" in stage.whispered()
    await sends(stage, "aiko", "rhythm", {"hours": "0"})
    await presses(stage, "omar", "show")
    assert "Update due" not in stage.whispered()


async def test_what_a_survey_says_of_people_the_partner_alone_hears(stage: Stage) -> None:
    await asked(stage)
    seen = await answers(stage, concerns="Omar and Aiko argue in front of us, and he is rude to my people.")
    assert ("post", "dm-petra", "Northwind: proposed concern 2") in seen
    held = (await stage.store.find("issue", "engagement", stage.engagement))[-1].doc
    assert held.category == "team"
    assert not [one for one in seen if one[1] in ("dm-aiko", "northwind-internal") and "2" in one[2]]
    cards = (one.card for one in stage.messenger.news if one.room == direct("petra"))
    assert "only you hear of it" in "".join(shown(stage, one) for one in cards)
    assert await presses(stage, "aiko", "take", 2, INTERNAL) == [
        ("whisper", "", "That is for somebody else here")
    ]


async def test_what_a_survey_proposed_is_taken_back_once_it_is_a_matter_of_people(stage: Stage) -> None:
    await asked(stage)
    proposed = ("post", "dm-aiko", "Northwind: proposed concern 2")
    assert proposed in await answers(stage, concerns="The import was late, and nobody wrote to us about it.")
    values: dict[str, Value] = {"severity": "medium", "category": "team", "urgency": "medium"}
    seen = await sends(stage, "petra", "change", values, 2)
    gone = "Northwind: issue 2 is handled privately"
    assert {("update", "dm-aiko", gone), ("update", "northwind-internal", gone)} <= {*seen}
    assert not [one for one in seen if one[1] == "dm-petra" and one[2] == gone]
