"""Every card and form the bot can make, gathered by playing the whole of it."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

import msgspec
from msgspec.structs import replace

from bot.cards.card import Card, Form
from bot.cards.reader import Reader
from bot.effects import Ask, ShowHome, Whisper
from bot.events import Commanded, Said, Value
from bot.flows.handoff_words import as_shown
from bot.model.engagement import Mood
from bot.model.places import Room
from tests.cards.across import across
from tests.cards.agency import agency
from tests.cards.changes import changes
from tests.cards.closing import closing
from tests.cards.experience import experience
from tests.cards.issues import issues
from tests.cards.meetings import meetings
from tests.cards.papers import papers
from tests.cards.plans import plans
from tests.cards.portals import portals
from tests.cards.preparing import preparing
from tests.cards.reminders import reminders
from tests.cards.surveys import surveys
from tests.cards.worked import worked
from tests.flows.stage import CLIENT_ROOM, INTERNAL, Seen, Stage, direct, filled, handle, staged

LONG = "Long words <!channel> & *stars* `ticks` \u202eturned\u202c 🔥 https://example.com/?a=b|c " * 40


@dataclass(slots=True)
class Catalogue:
    """What was seen, with the reader it was made for, by a name that says where it came from."""

    cards: dict[str, tuple[Card, Reader]] = field(default_factory=dict)
    forms: dict[str, tuple[Form, Reader]] = field(default_factory=dict)

    #: Of cards that differ only in what people wrote and in numbers, the longest so far, and how long it is.
    longest: dict[object, tuple[int, str]] = field(default_factory=dict)

    def keep(self, act: str, stage: Stage) -> None:
        """Keep all that the last act showed; of what is alike, the first and the longest."""
        for number, shown in enumerate(stage.messenger.news):
            self._card(f"{act}/{shown.room.channel}/{number}", shown.card, shown.reader)
        if stage.last is None:
            return
        for live in stage.last.live:
            match live:
                case Whisper(card=card) | ShowHome(card=card):
                    self._card(f"{act}/whisper", card, stage.last.reader)
                case Ask(form=form):
                    self.forms[f"{act}/form"] = (form, stage.last.reader)

    def _card(self, name: str, card: Card, reader: Reader) -> None:
        plain = msgspec.to_builtins(card)
        shape, long = _shape(plain), len(str(plain))
        before = self.longest.get(shape)
        if before is None:
            self.cards[name] = (card, reader)
            self.longest[shape] = (long, "")
        elif long > before[0]:
            self.cards.pop(before[1], None)
            self.cards[name] = (card, reader)
            self.longest[shape] = (long, name)


_KEY = re.compile(r"[a-z]+(-[a-z]+)*")


def _shape(value: object) -> object:
    """What a card is made of: its blocks, text keys and codes, without people's words and numbers."""
    if isinstance(value, dict):
        return tuple((key, _shape(one)) for key, one in value.items())
    if isinstance(value, list | tuple):
        return tuple(_shape(one) for one in value)
    return value if isinstance(value, str) and _KEY.fullmatch(value) else type(value).__name__


_PLAYED: dict[str, Catalogue] = {}


async def played(language: str, mood: Mood) -> Catalogue:
    """Everything in a language and a mood, played once for all tests that look at it.

    A mood changes nothing but the words (tests/flows/test_opens.py holds it), and those come with the reader.
    """
    if language not in _PLAYED:
        _PLAYED[language] = await catalogue(language, "thorough")
    seen = _PLAYED[language]
    return Catalogue(
        {name: (card, replace(reader, mood=mood)) for name, (card, reader) in seen.cards.items()},
        {name: (form, replace(reader, mood=mood)) for name, (form, reader) in seen.forms.items()},
    )


async def catalogue(  # noqa: PLR0915 - one play from end to end
    language: str, mood: str, after: Callable[[Stage], Awaitable[None]] | None = None
) -> Catalogue:
    """Play everything once in a language and a mood, with words that try to break out of their card.

    ``after`` may look at the stage after every act.
    """
    seen = Catalogue()
    async for stage in staged(language, "teams", prepared=True):
        number = 0

        async def then(shown: object) -> None:
            nonlocal number
            number += 1
            seen.keep(f"{language}-{mood}-{number:02}", stage)  # noqa: B023 - one stage only
            if after:
                await after(stage)  # noqa: B023

        await then(await stage.commands("aiko", "help"))
        await then(await stage.commands("aiko", "new"))
        await then(await stage.commands("aiko", "new", CLIENT_ROOM))
        await then(await stage.commands("aiko", "new", direct("aiko")))
        await then(await stage.commands("carl", "handoff", CLIENT_ROOM))
        await then(await stage.opens(language=language, mood=mood, client="Acme & <Søns> 株式会社 " * 3))
        await then(await stage.commands("aiko", "help"))
        await then(await stage.commands("carl", "help", CLIENT_ROOM))
        await then(await stage.presses("carl", "concern.open", LONG[:700], room=CLIENT_ROOM))
        await then(await stage.submits("carl", "concern", {"said": LONG[:2900]}, room=CLIENT_ROOM))
        await then(await stage.commands("aiko", "people"))
        await then(await stage.commands("aiko", "language"))
        await then(await stage.presses("lena", "handoff.accept"))
        await then(await stage.presses("carl", "handoff.accept"))
        await then(await stage.says("mika", " "))
        await then(await stage.says("mika", "x" * 5000))
        for answer in (
            LONG[:2990],
            LONG[:2990],
            "Anna Holm; CFO; a@x.dk; +45 1; budget\nBo <b>Juul</b>; CTO",
            LONG[:900],
        ):
            await then(await stage.says("mika", answer))
            if "Anna" in answer:
                await then(await stage.presses("mika", "handoff.form", "stakeholders"))
                people = (await stage.doc("handoff")).split
                await then(await stage.presses("mika", "handoff.people_yes", as_shown(people)))
        await then(await stage.presses("mika", "handoff.later", "objections"))
        await then(await stage.presses("mika", "handoff.form", "problems"))
        await then(
            await stage.submits("lena", "handoff.flagged", {"question": "problems", "asked": LONG[:2990]})
        )
        await then(await stage.presses("mika", "handoff.clarify", "1"))
        await then(await stage.opens_home("mika"))
        await then(await stage.says("mika", LONG[:2990]))
        for answer in ("one", "two"):
            await then(await stage.says("mika", answer))
        message = (await stage.doc("handoff")).answers["problems"].message
        edited = Said(f"{message}/2", direct("mika"), handle("mika"), LONG[:900], edited=True)
        await then(await stage.happens(edited))
        await then(await stage.presses("mika", "handoff.continue"))
        await then(await stage.presses("mika", "handoff.edit", "problems"))
        await then(await stage.moves(datetime(2026, 11, 28, 12, tzinfo=UTC)))
        await then(await stage.submits("mika", "handoff.answer", {"answer": "three"}, "objections"))
        for code in ("flag", "promises", "meeting", "materials"):
            await then(await stage.presses("lena", f"handoff.{code}"))
        meeting: dict[str, Value] = {
            "at": datetime(2026, 11, 30, 12, tzinfo=UTC),
            "link": "https://meet.example/<1>",
        }
        await then(await stage.submits("lena", "handoff.met", meeting))
        await then(
            await stage.submits(
                "lena", "handoff.linked", {"links": "https://a.example/1\nhttps://a.example/2"}
            )
        )
        await then(await stage.submits("lena", "handoff.judged", {"promise_1": "gap"}))
        await then(await stage.presses("lena", "handoff.accept"))
        await then(await stage.opens_home("omar"))
        await then(await stage.presses("omar", "handoff.have_read"))
        await then(await stage.commands("aiko", "handoff"))
        for person, length in (("mika", "8"), ("aiko", "9"), ("lena", "10"), ("omar", "11"), ("petra", "")):
            await then(await stage.presses(person, "alignment.start"))
            await then(await stage.says(person, LONG[:2500]))
            await then(
                await stage.says(
                    person, "In: payroll. Out: training" if length == "8" else "In: training. Out: payroll"
                )
            )
            await then(await stage.says(person, "soon"))
            await then(
                await stage.says(person, length)
                if length
                else await stage.presses(person, "alignment.unknown", "weeks")
            )
            await then(await stage.says(person, "Workshops"))
        await then(await stage.presses("aiko", "alignment.settle", "weeks", room=INTERNAL))
        await then(
            await stage.submits("aiko", "alignment.settled", {"words": LONG[:2900]}, "weeks", room=INTERNAL)
        )
        await preparing(stage, then, LONG)
        await surveys(stage, then, LONG)
        await papers(stage, then, LONG)
        await plans(stage, then, LONG)
        await portals(stage, then, LONG)
        await meetings(stage, then, LONG)
        await reminders(stage, then, language, "Bø & <Søns> 株式会社")
        await agency(stage, then, LONG, language, "Øl & <Ost> 株式会社")
        await _worries(stage, language, then)
        await issues(stage, then, LONG, language)
        other: dict[str, Value] = {"internal": direct("x"), "client_room": None}
        await then(await stage.submits("zoe", "engagement.new", {**filled(), **other}))
        await across(stage, then)
        await closing(stage, then, LONG)

    async def keep(act: str, stage: Stage) -> None:
        seen.keep(act, stage)
        if after:
            await after(stage)

    await experience(language, mood, LONG, keep)
    await worked(language, mood, LONG, keep)
    await changes(language, mood, LONG, keep)
    return seen


async def _worries(stage: Stage, language: str, then: Callable[[Seen], Awaitable[None]]) -> None:
    """A concern from every place, and the choice among several projects."""

    async def raised(name: str, room: Room, text: str = "") -> None:
        await then(await stage.happens(Commanded(stage.id(), room, handle(name), "concern", text)))

    for name, room in (("carl", CLIENT_ROOM), ("omar", INTERNAL), ("aiko", direct("aiko"))):
        await raised(name, room, LONG)
        await then(await stage.submits(name, "concern", {"said": LONG[:3000]}, room=room))
    await then(await stage.submits("carl", "concern", {"said": ""}, room=CLIENT_ROOM))
    mention = Said(stage.id(), CLIENT_ROOM, handle("carl"), f"concern {LONG * 10}", mentioned=True)
    await then(await stage.happens(mention))
    await then(await stage.says("carl", LONG))
    await then(await stage.opens_home("carl"))
    mine = stage.engagement
    rooms: dict[str, Value] = {"internal": Room("local", "T", "a"), "client_room": Room("local", "T", "b")}
    await then(await stage.opens(language=language, **rooms))
    await raised("carl", direct("carl"))
    await then(await stage.commands("aiko", "people", direct("aiko")))
    stage.engagement = mine
