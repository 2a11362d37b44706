"""The handoff, as it is talked through."""

from datetime import UTC, datetime

from msgspec.structs import replace

from bot.cards.card import Card, Facts, Link, Listed, Words, say
from bot.effects import Whisper
from bot.events import Said
from bot.model.internal import Internal
from bot.model.seats import Seat
from tests.flows.papers import last, shown
from tests.flows.stage import CLIENT_ROOM, INTERNAL, START, Stage, direct, handle

ANSWERS = [
    "Month-end reporting takes nine days.",
    "Close the books in three days by June.",
    "Anna Holm; CFO; anna@northwind.dk; +45 12 34 56 78; budget",
    "A weekly call\nA prototype in week 3",
    "They were burnt by their last consultants.",
    "Short e-mails, decisions on Fridays.",
    "The CFO and the COO do not talk.",
]
PROGRESS, REVIEW = (
    ("update", "northwind-internal", "Northwind: handoff"),
    "Northwind: answers as they come in",
)


def values(card: Card) -> list[Words]:
    """What stands beside the labels of a card."""
    return [value for block in card.blocks if isinstance(block, Facts) for _, value in block.rows]


def progress(stage: Stage) -> list[Words]:
    """The values on the progress card, as it has just been updated."""
    return next(values(one.card) for one in stage.messenger.news if one.room.channel == INTERNAL.channel)


async def document(stage: Stage) -> list[Words]:
    """The values in the document, asked for now."""
    await stage.presses("lena", "handoff.read")
    assert stage.last
    return next(values(one.card) for one in stage.last.live if isinstance(one, Whisper))


async def answered(stage: Stage) -> None:
    """Everything answered, people confirmed."""
    await stage.opens()
    for answer in ANSWERS:
        await stage.says("mika", answer)
        if "anna@" in answer:
            await stage.says("mika", "yes")


async def test_opening_starts_the_handoff(stage: Stage) -> None:
    assert await stage.opens() == [
        ("post", "dm-lena", REVIEW),
        ("post", "dm-mika", "Northwind: let's hand it over"),
        ("post", "dm-mika", "Northwind · question 1 of 7"),
        ("post", "northwind", "Does something worry you?"),
        ("post", "northwind-internal", "Northwind: the project is open"),
        ("post", "northwind-internal", "Northwind: handoff"),
    ]


async def test_one_question_at_a_time_until_the_lead_accepts(stage: Stage) -> None:
    await stage.opens()
    assert await stage.says("mika", ANSWERS[0]) == [
        ("update", "dm-lena", REVIEW),
        ("post", "dm-mika", "Northwind · question 2 of 7"),
        PROGRESS,
    ]
    await stage.says("mika", ANSWERS[1])
    assert await stage.says("mika", ANSWERS[2]) == [
        ("update", "dm-lena", REVIEW),
        ("post", "dm-mika", "I understood one person. Is this right?"),
        PROGRESS,
    ]
    assert ("post", "dm-mika", "Northwind · question 4 of 7") in await stage.says("mika", "yes")
    for answer in ANSWERS[3:-1]:
        await stage.says("mika", answer)
    assert await stage.says("mika", ANSWERS[-1]) == [
        ("post", "dm-lena", "Northwind: the handoff is complete. Over to you!"),
        ("update", "dm-lena", "Northwind: the handoff is complete. Over to you!"),
        ("post", "dm-mika", "Northwind: all questions answered"),
        PROGRESS,
    ]
    assert await stage.presses("lena", "handoff.accept") == [
        ("whisper", "", "One thing is missing before you can accept")
    ]
    await stage.submits("lena", "handoff.judged", {"promise_1": "in_scope", "promise_2": "gap"})
    seen = await stage.presses("lena", "handoff.accept")
    assert [one for one in seen if "alignment" not in one[2] and "same" not in one[2]] == [
        ("post", "dm-aiko", "Northwind: handoff accepted"),
        ("update", "dm-lena", "Northwind: you have accepted the handoff"),
        ("post", "dm-mika", "Northwind: handoff accepted"),
        ("update", "northwind-internal", "Northwind: handoff accepted"),
    ]
    assert ("post", "northwind-internal", "Northwind: alignment check") in seen
    handoff = await stage.doc("handoff")
    assert [one.verdict for one in handoff.promises] == ["in_scope", "gap"]
    assert handoff.stakeholders[0].sealed.email == "anna@northwind.dk"


async def test_later_back_edit_and_continue(stage: Stage) -> None:
    await stage.opens()
    assert ("post", "dm-mika", "Northwind · question 2 of 7") in await stage.says("mika", "later")
    assert ("post", "dm-mika", "Northwind · question 1 of 7") in await stage.says("mika", "back")
    await stage.says("mika", ANSWERS[0])
    assert ("post", "dm-mika", "Northwind · question 1 of 7") in await stage.says("mika", "edit 1")
    assert ANSWERS[0] in stage.words()
    await stage.says("mika", "It takes ten days.")
    assert (await stage.doc("handoff")).answers["problems"].words.sealed == "It takes ten days."
    assert await stage.says("mika", "edit") == [("post", "dm-mika", "Which answer would you like to change?")]
    for _ in range(5):
        await stage.says("mika", "later")
    assert ("post", "dm-mika", "Northwind: 6 questions left for later") in await stage.says("mika", "skip")
    assert ("post", "dm-mika", "Northwind · question 2 of 7") in await stage.says("mika", "Let's continue!")


async def test_days_and_a_wrong_word_later_it_goes_on(stage: Stage) -> None:
    await stage.opens()
    await stage.says("mika", ANSWERS[0])
    await stage.moves(datetime(2026, 12, 4, 12, 0, tzinfo=UTC))
    assert ("post", "dm-mika", "Northwind · question 2 of 7") in await stage.says("mika", "where were we?")


async def test_a_flag_goes_to_the_sales_rep_and_its_answer_returns(stage: Stage) -> None:
    await answered(stage)
    flagged = {"question": "problems", "asked": "Which reports exactly?"}
    assert await stage.submits("lena", "handoff.flagged", flagged) == [
        ("update", "dm-lena", "Northwind: waiting for an answer to your question"),
        ("post", "dm-mika", "Northwind: a question about “Problems to solve”"),
        PROGRESS,
    ]
    await stage.submits("lena", "handoff.judged", {"promise_1": "in_scope", "promise_2": "in_scope"})
    assert await stage.presses("lena", "handoff.accept") == [
        ("whisper", "", "One thing is missing before you can accept")
    ]
    seen = await stage.says("mika", "The group consolidation.")
    assert ("post", "dm-lena", "Northwind: your question about “Problems to solve” is answered") in seen
    assert ("post", "dm-lena", "Northwind: the handoff is complete. Over to you!") in seen
    assert ("update", "northwind-internal", "Northwind: handoff accepted") in await stage.presses(
        "lena", "handoff.accept"
    )


async def test_a_flag_in_the_middle_is_answered_first(stage: Stage) -> None:
    await stage.opens()
    await stage.says("mika", ANSWERS[0])
    await stage.submits("lena", "handoff.flagged", {"question": "problems", "asked": "Which?"})
    seen = await stage.says("mika", "The consolidation.")
    assert ("post", "dm-mika", "Northwind · question 2 of 7") in seen
    assert (await stage.doc("handoff")).flags[0].answer.sealed == "The consolidation."


async def test_the_wrong_person_changes_nothing(stage: Stage) -> None:
    await answered(stage)
    refused = [("whisper", "", "That is for somebody else here")]
    before = await stage.doc("handoff")
    for name, code in (("mika", "handoff.accept"), ("lena", "handoff.later"), ("carl", "handoff.read")):
        assert await stage.presses(name, code, "problems") == refused
    assert await stage.submits("carl", "handoff.judged", {"promise_1": "gap"}) == refused
    stage.engagement = "another"
    assert await stage.presses("lena", "handoff.accept") == [("whisper", "", "That card is out of date")]
    stage.engagement = before.engagement
    assert await stage.doc("handoff") == before


async def test_what_cannot_be_an_answer_is_refused_with_the_reason(stage: Stage) -> None:
    await stage.opens()
    assert await stage.says("mika", "  \n ") == [("post", "dm-mika", "There was nothing to note")]
    assert await stage.says("mika", "x" * 40_000) == [
        ("post", "dm-mika", "That is 40,000 characters; I can keep 3,000")
    ]
    assert ("post", "dm-mika", "Northwind · question 2 of 7") in await stage.says("mika", "🔥🔥🔥")


async def test_meeting_and_material(stage: Stage) -> None:
    await stage.opens()
    at = datetime(2026, 11, 24, 13, 0, tzinfo=UTC)
    assert await stage.submits("aiko", "handoff.met", {"at": at, "link": "nonsense"}) == [
        ("reject", "link", "")
    ]
    assert await stage.submits("aiko", "handoff.met", {"at": at, "link": "https://meet.example/1"}) == [
        ("update", "dm-lena", REVIEW),
        PROGRESS,
    ]
    assert await stage.submits("mika", "handoff.linked", {"links": "no link"}) == [("reject", "links", "")]
    await stage.submits("mika", "handoff.linked", {"links": "https://docs.example/proposal"})
    assert (await stage.doc("handoff")).materials == ("https://docs.example/proposal",)
    await stage.presses("omar", "handoff.have_read", room=INTERNAL)
    assert list((await stage.doc("handoff")).read_by) == ["local.T.omar"]


async def test_meeting_and_material_can_be_opened_from_where_they_are_shown(stage: Stage) -> None:
    await stage.opens()
    at = datetime(2026, 11, 24, 13, 0, tzinfo=UTC)
    await stage.submits("aiko", "handoff.met", {"at": at, "link": "https://meet.example/1"})
    await stage.submits("mika", "handoff.linked", {"links": "https://a.example/1\nhttps://a.example/2"})
    meeting, one, two = map(Link, ("https://meet.example/1", "https://a.example/1", "https://a.example/2"))
    shown = progress(stage)
    assert meeting in shown
    assert Listed((one, two)) in shown
    written = await document(stage)
    assert meeting in written
    assert written[-2:] == [one, two]


async def test_many_links_are_counted_on_the_card_and_listed_in_the_document(stage: Stage) -> None:
    await stage.opens()
    links = [f"https://a.example/{number}" for number in range(6)]
    await stage.submits("mika", "handoff.linked", {"links": "\n".join(links)})
    assert progress(stage) == [say("handoff-materials-count", count=6)]
    assert (await document(stage))[-6:] == [Link(url) for url in links]


async def test_reminders_go_up_the_line(stage: Stage) -> None:
    await stage.opens()
    waits = "Northwind: the handoff is waiting"
    assert await stage.moves(datetime(2026, 11, 24, 12, 0, tzinfo=UTC)) == [
        ("post", "dm-mika", "One thing is waiting for you")
    ]
    assert ("post", "dm-aiko", waits) in await stage.moves(datetime(2026, 11, 25, 12, 0, tzinfo=UTC))
    seen = await stage.moves(datetime(2026, 12, 4, 12, 0, tzinfo=UTC))
    assert [one for one in seen if one[2] == waits] == [("post", "dm-petra", waits)]


async def test_nothing_reminds_after_acceptance(stage: Stage) -> None:
    await answered(stage)
    await stage.submits("lena", "handoff.judged", {"promise_1": "in_scope", "promise_2": "in_scope"})
    await stage.presses("lena", "handoff.accept")
    seen = await stage.moves(datetime(2026, 12, 4, 12, 0, tzinfo=UTC))
    assert [one for one in seen if one[1] == "dm-lena" or "handoff" in one[2]] == []
    assert "the team is not introduced" in shown(stage, last(stage, "dm-mika"))


async def test_the_document_is_shown_to_ours_only(stage: Stage) -> None:
    await answered(stage)
    assert await stage.commands("aiko", "handoff") == [("whisper", "", "Northwind: handoff")]
    assert await stage.commands("carl", "handoff", CLIENT_ROOM) == [("whisper", "", "What you can do here")]


async def test_a_form_checks_every_field(stage: Stage) -> None:
    wrong = {
        "client": " ",
        "playbook": "none",
        "language": "xx",
        "zone": "Mars/Olympus",
        "countries": "ZZ",
        "signed": None,
        "internal": CLIENT_ROOM,
        Seat.SALES_REP.value: None,
        Seat.DELIVERY_LEAD.value: handle("carl"),
        "client_room": CLIENT_ROOM,
    }
    assert await stage.opens(**wrong) == [
        (
            "reject",
            "client,client_lead,client_room,countries,delivery_lead,internal,language,playbook,sales_rep,signed,zone",
            "",
        )
    ]
    assert await stage.store.find("engagement") == []


async def test_one_open_engagement_a_channel(stage: Stage) -> None:
    await stage.opens()
    assert await stage.commands("aiko", "new") == [("whisper", "", "Northwind is already open here")]
    stage.count += 100
    assert await stage.opens() == [("reject", "client_room,internal", "")]


async def test_a_new_sales_rep_is_asked_what_is_open(stage: Stage) -> None:
    await stage.opens()
    await stage.says("mika", ANSWERS[0])
    values = {seat.value: handle(name) for seat, name in _SEATS.items()}
    seen = await stage.submits(
        "aiko", "engagement.people", values | {"sales_rep": handle("omar")}, room=INTERNAL
    )
    assert ("post", "dm-omar", "Northwind · question 2 of 7") in seen
    assert ("update", "northwind-internal", "Northwind: the project is open") in seen


_SEATS = {
    Seat.PROJECT_MANAGER: "aiko",
    Seat.DELIVERY_LEAD: "lena",
    Seat.ENGAGEMENT_PARTNER: "petra",
    Seat.CLIENT_LEAD: "carl",
}


async def test_the_same_event_twice_does_nothing_twice(stage: Stage) -> None:
    await stage.opens()
    stage.count += 1
    for _ in range(3):
        stage.count -= 1
        await stage.says("mika", ANSWERS[0])
    handoff = await stage.doc("handoff")
    assert list(handoff.answers) == ["problems"]
    assert stage.clock.at == START


async def test_an_answer_follows_the_message_that_gave_it(stage: Stage) -> None:
    await stage.opens()
    first = Said("m/1", direct("mika"), handle("mika"), "Reporting takes nine days.")
    await stage.happens(first)
    await stage.says("mika", ANSWERS[1])
    promised = Said("m/4", direct("mika"), handle("mika"), "A weekly call\nA prototype")
    await stage.happens(Said("m/3", direct("mika"), handle("mika"), ANSWERS[2]))
    await stage.says("mika", "yes")
    await stage.happens(promised)
    changed = replace(first, id="m/1/2", text="Reporting takes eleven days.", edited=True)
    assert await stage.happens(changed) == [
        ("update", "dm-lena", REVIEW),
        ("post", "dm-mika", "Changed, thank you."),
        PROGRESS,
    ]
    assert await stage.happens(replace(promised, id="m/4/2", text="A daily call", edited=True)) == [
        ("update", "dm-lena", REVIEW),
        ("post", "dm-mika", "Changed, thank you."),
        PROGRESS,
    ]
    held = await stage.store.get(f"handoff:{stage.engagement}")
    assert held
    assert held.doc.answers["problems"].words == Internal("Reporting takes eleven days.")
    assert [one.words for one in held.doc.promises] == [Internal("A daily call")]
    # The conversation stays where it was; what can follow no message says how it is changed.
    which = [("post", "dm-mika", "Which answer would you like to change?")]
    for text in ("", "back"):
        assert await stage.happens(replace(changed, id=f"m/1/3{text}", text=text)) == which
    people = Said("m/3/2", direct("mika"), handle("mika"), "Bo Lund; COO", edited=True)
    assert await stage.happens(people) == which
    assert ("post", "dm-mika", "Northwind · question 6 of 7") in await stage.says("mika", ANSWERS[4])


async def test_an_edit_that_comes_before_its_message_is_told_how_to_change_and_the_message_still_answers(
    stage: Stage,
) -> None:
    """What was edited may be any message, so its words are no answer to what is asked now; none are lost unseen."""
    await stage.opens()
    first = Said("m/1", direct("mika"), handle("mika"), ANSWERS[0])
    edited = replace(first, id="m/1/2", text="Reporting takes eleven days.", edited=True)
    assert await stage.happens(edited) == [("post", "dm-mika", "Which answer would you like to change?")]
    assert (await stage.doc("handoff")).answers == {}
    assert ("post", "dm-mika", "Northwind · question 2 of 7") in await stage.happens(first)
    assert (await stage.doc("handoff")).answers["problems"].words == Internal(ANSWERS[0])


async def test_the_answer_to_a_flag_follows_the_message_that_gave_it(stage: Stage) -> None:
    await stage.opens()
    await stage.says("mika", ANSWERS[0])
    await stage.submits("lena", "handoff.flagged", {"question": "problems", "asked": "How many days?"})
    await stage.presses("mika", "handoff.clarify", "1")
    await stage.happens(Said("m/7", direct("mika"), handle("mika"), "Nine days"))
    changed = Said("m/7/1", direct("mika"), handle("mika"), "Eleven days", edited=True)
    seen = await stage.happens(changed)
    assert ("post", "dm-mika", "Changed, thank you.") in seen
    (told,) = [one for one in stage.messenger.news if one.room == direct("lena") and one.kind == "post"]
    assert "Eleven days" in stage.words(told.card)
    (flag,) = (await stage.doc("handoff")).flags
    assert flag.answer == Internal("Eleven days")
    empty = replace(changed, id="m/7/2", text=" ")
    assert await stage.happens(empty) == [("post", "dm-mika", "Which answer would you like to change?")]
    assert (await stage.doc("handoff")).flags == (flag,)


async def test_a_message_edited_after_acceptance_changes_nothing(stage: Stage) -> None:
    await answered(stage)
    held = await stage.store.get(f"handoff:{stage.engagement}")
    assert held
    message = held.doc.answers["problems"].message
    await stage.presses("lena", "handoff.judge")
    await stage.submits("lena", "handoff.judged", {"promise_1": "in_scope", "promise_2": "in_scope"})
    await stage.submits("lena", "handoff.met", {"at": START})
    await stage.presses("lena", "handoff.accept")
    accepted = await stage.store.get(f"handoff:{stage.engagement}")
    assert accepted
    assert accepted.doc.accepted
    edited = Said(f"{message}/2", direct("mika"), handle("mika"), "Something else", edited=True)
    assert await stage.happens(edited) == [("whisper", "", "This handoff is already accepted.")]
    after = await stage.store.get(f"handoff:{stage.engagement}")
    assert after
    assert after.doc == accepted.doc
