"""What is put off, or left half done, is neither lost nor taken for an answer."""

from bot.cards.card import Button
from bot.effects import Ask
from tests.flows.stage import Stage, direct

PEOPLE = "Ann Lee, CEO, ann@northwind.example, budget"
HELD = "\n".join(f"- report {number}" for number in range(45))


async def shown_people(stage: Stage) -> None:
    await stage.opens()
    for words in ("slow closing", "close in 5 days", PEOPLE):
        await stage.says("mika", words)


def yes(stage: Stage) -> Button:
    """The first button of the last card that the sales rep was shown."""
    return [one.card for one in stage.messenger.news if one.room == direct("mika")][-1].buttons[0]


async def test_people_wait_to_be_confirmed(stage: Stage) -> None:
    await shown_people(stage)
    await stage.says("mika", "later")
    await stage.submits("mika", "handoff.answer", {"answer": "by e-mail"}, "working_style")
    assert [one.sealed.name for one in (await stage.doc("handoff")).split] == ["Ann Lee"]
    assert ("post", "dm-mika", "I understood one person. Is this right?") in await stage.says(
        "mika", "continue"
    )
    await stage.says("mika", "yes")
    assert [one.sealed.name for one in (await stage.doc("handoff")).stakeholders] == ["Ann Lee"]


async def test_a_yes_to_an_older_card_confirms_nobody_else(stage: Stage) -> None:
    await shown_people(stage)
    old = yes(stage)
    await stage.says("mika", "Bob Ray, CFO, bob@northwind.example, money")
    new = yes(stage)
    assert await stage.presses("mika", old.code, old.arg) == [("whisper", "", "That card is out of date")]
    assert not (await stage.doc("handoff")).stakeholders
    await stage.presses("mika", new.code, new.arg)
    assert [one.sealed.name for one in (await stage.doc("handoff")).stakeholders] == ["Bob Ray"]


async def test_a_flag_put_off_stays_open(stage: Stage) -> None:
    await stage.opens()
    await stage.says("mika", "slow closing")
    await stage.submits("lena", "handoff.flagged", {"question": "problems", "asked": "Whose?"})
    await stage.says("mika", "later")
    assert len((await stage.doc("handoff")).open_flags) == 1
    await stage.says("mika", "continue")
    await stage.says("mika", "Finance")
    assert (await stage.doc("handoff")).flags[0].answer.sealed == "Finance"


async def test_more_promises_than_a_form_holds_are_all_judged_and_accepted(stage: Stage) -> None:
    await stage.opens()
    steps = ("problems", "success", "stakeholders", "promises", "objections", "working_style", "politics")
    for step in steps:
        given = HELD if step == "promises" else PEOPLE
        await stage.submits("mika", "handoff.answer", {"answer": given}, step)
    for _ in range(2):
        await stage.presses("lena", "handoff.promises")
        assert stage.last
        ask = stage.last.live[0]
        assert isinstance(ask, Ask)
        undecided = {field.id: "gap" for field in ask.form.fields}
        await stage.submits("lena", "handoff.judged", undecided)
    await stage.presses("lena", "handoff.accept")
    assert (await stage.doc("handoff")).accepted
    late = await stage.submits("lena", "handoff.flagged", {"question": "problems", "asked": "Whose?"})
    assert [kind for kind, _, _ in late] == ["whisper"]
    assert (await stage.doc("handoff")).accepted
