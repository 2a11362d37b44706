"""Two workspaces whose people, channels and clients have the same names: nothing of one reaches the other."""

import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from bot.cards.plain import words_of
from bot.effects import Ask, Reject, ShowHome, Whisper
from bot.events import Commanded, Event, Joined, Met, Opened, Pressed, Reported, Said, Submitted, Value
from bot.model.places import Handle, Room
from tests.flows.stage import PEOPLE, TEXTS, Stage, filled, staged

BOT = Path(__file__).parents[2] / "bot"
#: Every code of a button, a form or a due item is written like this somewhere.
CODE = re.compile(r'"([a-z_]+\.[a-z_]+)"')
COMMANDS = (
    *"help handoff people alignment survey kickoff plan checklist team decision complete offboard health".split(),
    *"language connect home playbook late workshop slots questionnaire issues ready setup idea ideas away".split(),
    "playbook proposals",
    "issues closed",
    "export person",
    "forget person",
)
CONCERN = "The import loses rows every Friday"


@dataclass(frozen=True)
class Firm:
    """One of the two, by the platform and the tenant; ``mark`` is in all that is written there."""

    platform: str
    tenant: str
    mark: str

    def person(self, name: str) -> Handle:
        return Handle(self.platform, self.tenant, name)

    def room(self, channel: str) -> Room:
        return Room(self.platform, self.tenant, channel)

    def direct(self, name: str) -> Room:
        return Room(self.platform, self.tenant, f"dm-{name}", direct=True)

    def id(self, name: str) -> str:
        return f"{self.platform}.{self.tenant}.{name}"

    def form(self) -> dict[str, Value]:
        moved = {key: self._own(value) for key, value in filled().items()}
        return {**moved, "internal": self.room("in"), "client_room": self.room("out")}

    def _own(self, value: Value) -> Value:
        if isinstance(value, tuple):
            return tuple(self.person(one.user) for one in value if isinstance(one, Handle))
        return self.person(value.user) if isinstance(value, Handle) else value


SLACKS = (Firm("slack", "T1", "zqxone"), Firm("slack", "T2", "zqxtwo"))
TEAMS = (Firm("teams", "T1", "zqxone"), Firm("teams", "T2", "zqxtwo"))
BOTH = (Firm("slack", "T", "zqxone"), Firm("teams", "T", "zqxtwo"))


async def lives(stage: Stage, firm: Firm) -> str:
    """A project in full swing; returns its id."""
    n = stage.id
    for name, (full, ours) in PEOPLE.items():
        mail = f"{name}@example.com"  # the same person might work in both
        met = Met(n(), firm.direct(name), firm.person(name), full, ours, "en", "Europe/Copenhagen", mail)
        await stage.happens(met)
    for channel, shared in (("in", False), ("out", True)):
        await stage.happens(
            Joined(n(), firm.room(channel), firm.person("usher"), True, channel, shared=shared)
        )
    inside, outside = firm.room("in"), firm.room("out")
    await stage.happens(Submitted(n(), inside, firm.person("aiko"), "engagement.new", firm.form()))
    held = next(one.doc for one in await stage.store.find("engagement") if one.doc.internal == inside)
    stage.engagement = held.id
    answer = {"answer": f"They lose rows: {firm.mark}"}
    await stage.happens(
        Submitted(n(), inside, firm.person("mika"), "handoff.answer", answer, held.id, "problems")
    )
    raised = Said(
        n(), outside, firm.person("carl"), f"#issue {CONCERN} {firm.mark}", message=f"m-{firm.mark}"
    )
    await stage.happens(raised)
    await stage.happens(Commanded(n(), outside, firm.person("carl"), "usher", f"idea of {firm.mark}"))
    kickoff: dict[str, Value] = {
        "at": stage.clock.now() + timedelta(days=9),
        "place": f"Room {firm.mark}",
        "length": "standard",
    }
    await stage.happens(Submitted(n(), inside, firm.person("aiko"), "kickoff.set", kickoff, held.id))
    return str(held.id)


@dataclass
class Two:
    """Both, alive; people of ``other`` try to reach into ``mine``."""

    stage: Stage
    mine: Firm
    other: Firm
    project: str
    own: str

    def kept(self) -> dict[str, bytes]:
        """Every document of mine, as it is stored; what falls due and is on its way among them."""
        records = self.stage.store._storage.state.records.items()  # type: ignore[union-attr]
        here: tuple[str, ...] = (
            self.project,
            f'"{self.mine.tenant}"',
            f"{self.mine.platform}.{self.mine.tenant}.",
        )
        if self.mine.tenant == self.other.tenant:
            here = (self.project, f"{self.mine.platform}.{self.mine.tenant}.")
        return {
            key: bytes(one.doc)
            for key, one in records
            if any(word in f"{key} {bytes(one.doc)!r}" for word in here)
        }

    async def tries(self, event: Event) -> list[str]:
        """Everything that anybody was shown because of an event, form fields included."""
        await self.stage.happens(event)
        assert self.stage.last
        shown: list[str] = []
        for live in self.stage.last.live:
            if isinstance(live, Whisper | ShowHome):
                shown += words_of(live.card, self.stage.last.reader, TEXTS)
            elif isinstance(live, Ask):
                shown += [str(live.form), *words_of(live.form, self.stage.last.reader, TEXTS)]
            elif isinstance(live, Reject):
                shown.append(str(live.errors))
        for one in self.stage.messenger.news:
            assert one.room.platform == self.other.platform, one
            assert one.room.direct or one.room.tenant == self.other.tenant, one
            shown += [str(one.card), *words_of(one.card, one.reader, TEXTS)]
        return shown


@pytest.fixture(params=["slack", "teams", "both"])
async def two(request: pytest.FixtureRequest) -> AsyncIterator[Two]:
    mine, other = {"slack": SLACKS, "teams": TEAMS, "both": BOTH}[request.param]
    async for stage in staged("en", "slack", "teams", prepared=True):
        project, own = await lives(stage, mine), await lives(stage, other)
        stage.engagement = own
        yield Two(stage, mine, other, project, own)


def codes() -> list[str]:
    """Every code there is, found where it is written."""
    sources = [*BOT.glob("flows/*.py"), *BOT.glob("handlers/*.py")]
    found = {one for source in sources for one in CODE.findall(source.read_text())}
    return sorted(found | {"usher", "concern", "language"})


def presses(two: Two, code: str) -> Iterator[Event]:
    """Buttons and forms of mine in the hands of the other's people, with what they might guess."""
    people = (
        ("aiko", two.other.direct("aiko")),
        ("aiko", two.other.room("in")),
        ("carl", two.other.room("out")),
    )
    for arg in ("", "1", "1|1", two.mine.id("carl"), "problems", "thirty-1"):
        for name, room in people:
            by = two.other.person(name)
            yield Pressed(two.stage.id(), room, by, code, two.project, arg)
        values: dict[str, Any] = {
            "answer": "x",
            "words": "x",
            "said": "x",
            "reason": "x",
            "person": two.mine.person("carl"),
        }
        values |= {"engagement": two.project, "what": "x", "why": "x", "person": two.other.person("carl")}
        yield Submitted(
            two.stage.id(), two.other.room("in"), two.other.person("aiko"), code, values, two.project, arg
        )


@pytest.mark.slow
async def test_no_button_and_no_form_of_one_reaches_the_other(two: Two) -> None:
    before = two.kept()
    found = codes()
    assert len(found) > 150
    for code in found:
        for event in presses(two, code):
            shown = await two.tries(event)
            assert not [one for one in shown if two.mine.mark in one], (code, event)
        assert two.kept() == before, code


async def test_no_command_no_home_and_no_message_shows_anything_of_the_other(two: Two) -> None:
    before, own = two.kept(), 0
    for name in ("aiko", "petra", "omar", "carl"):
        by = two.other.person(name)
        for room in (two.other.room("in"), two.other.room("out"), two.other.direct(name)):
            for text in COMMANDS:
                shown = await two.tries(Commanded(two.stage.id(), room, by, "usher", text))
                assert not [one for one in shown if two.mine.mark in one], (name, text)
                own += sum(two.other.mark in one for one in shown)
        shown = await two.tries(Opened(two.stage.id(), two.other.direct(name), by))
        said = f"@usher #issue {CONCERN}"
        shown += await two.tries(Said(two.stage.id(), two.other.room("out"), by, said, mentioned=True))
        assert not [one for one in shown if two.mine.mark in one], name
    assert own > 10  # their own is shown
    assert two.kept() == before


async def test_no_reaction_no_thread_and_no_edit_touches_the_others_message(two: Two) -> None:
    before = two.kept()
    room = Room(two.other.platform, two.other.tenant, "out", thread=f"m-{two.mine.mark}")
    by = two.other.person("carl")
    for event in (
        Said(two.stage.id(), room, by, "it is worse now", message="x1"),
        Said(two.stage.id(), two.other.room("out"), by, "changed", edited=True, message=f"m-{two.mine.mark}"),
    ):
        shown = await two.tries(event)
        assert not [one for one in shown if two.mine.mark in one]
    assert two.kept() == before


async def test_nobodys_data_is_handed_out_or_erased_across(two: Two) -> None:
    before = two.kept()
    for name in ("aiko", "petra"):
        for code in ("privacy.export", "privacy.forget"):
            for who in ("carl", "omar", "aiko"):
                values = {"person": two.mine.person(who)}
                by = two.other.person(name)
                shown = await two.tries(Submitted(two.stage.id(), two.other.direct(name), by, code, values))
                event = Pressed(two.stage.id(), two.other.direct(name), by, code, "", two.mine.id(who))
                shown += await two.tries(event)
                assert not [one for one in shown if two.mine.mark in one]
    assert two.kept() == before


@pytest.mark.parametrize(
    "two", ["slack", "teams"], indirect=True
)  # across platforms it is what the code is for
async def test_a_code_of_one_workspace_is_worth_nothing_in_another_of_its_platform(two: Two) -> None:
    stage = two.stage
    await stage.happens(
        Commanded(stage.id(), two.mine.direct("aiko"), two.mine.person("aiko"), "usher", "link")
    )
    [link] = [held.doc for held in await stage.store.find("link")]
    before = two.kept()
    typed = Commanded(
        stage.id(), two.other.direct("aiko"), two.other.person("aiko"), "usher", f"link {link.code}"
    )
    shown = await two.tries(typed)
    assert not [one for one in shown if two.mine.mark in one]
    changed = {key for key, doc in two.kept().items() if before.get(key) != doc}
    assert changed <= {link.key}
    people = [held.doc for held in await stage.store.find("person")]
    assert not [one for one in people if len(one.handles) > 1 or one.became]


async def test_a_webhook_that_names_a_client_of_both_raises_nothing(two: Two) -> None:
    before = two.kept()
    await two.stage.happens(Reported("w1", "Northwind", CONCERN))
    assert two.kept() == before
    # by its id it reaches the one it names
    await two.stage.happens(replace(Reported("w2", two.own, CONCERN)))
    assert two.kept() == before
    assert two.stage.messenger.news
