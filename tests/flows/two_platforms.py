"""A project on two platforms: our own channel on one, the client's on the other, the same names on both."""

from bot.cards.plain import words_of
from bot.effects import Ask, Whisper
from bot.events import Joined, Met, Submitted, Value
from bot.model.engagement import Engagement
from bot.model.person import Person
from bot.model.places import Handle, Room
from tests.flows.stage import PEOPLE, TEXTS, Seen, Stage, direct, filled, handle

PLATFORMS = ("slack", "teams")


def internal(platform: str) -> Room:
    return Room(platform, "T", "northwind-internal")


def client(platform: str) -> Room:
    return Room(platform, "T", "northwind")


async def meets(
    stage: Stage, name: str, *, ours: bool | None = None, email: str | None = None, locale: str = "en"
) -> Seen:
    """A platform tells who somebody is."""
    full, usual = PEOPLE[handle(name).user]
    side = usual if ours is None else ours
    return await stage.happens(
        Met(stage.id(), direct(name), handle(name), full, side, locale, "Europe/Copenhagen", email)
    )


async def furnish(stage: Stage, locale: str = "en") -> None:
    """Everybody and every room, on both platforms, with equal ids."""
    for platform in PLATFORMS:
        for name in PEOPLE:
            await meets(stage, f"{platform}/{name}", locale=locale)
        for room, shared in ((internal(platform), False), (client(platform), True)):
            bot = handle(f"{platform}/usher")
            await stage.happens(Joined(stage.id(), room, bot, True, room.channel, shared=shared))


async def opens(stage: Stage, platform: str, **changed: Value) -> Engagement:
    """A project opened by the project manager on one platform, without a client channel yet."""
    moved = {key: _on(platform, value) for key, value in filled().items()}
    event = Submitted(
        stage.id(),
        internal(platform),
        handle(f"{platform}/aiko"),
        "engagement.new",
        {**moved, "client_room": None, **changed},
    )
    await stage.happens(event)
    stage.engagement = next(
        held.doc.id for held in await stage.store.find("engagement") if held.doc.opened_at == stage.clock.at
    )
    return await project(stage)


def _on(platform: str, value: Value) -> Value:
    match value:
        case tuple():
            return tuple(handle(f"{platform}/{one.user}") for one in value if isinstance(one, Handle))
        case Handle(user=user):
            return handle(f"{platform}/{user}")
        case Room(channel=channel):
            return Room(platform, "T", channel)
    return value


async def project(stage: Stage) -> Engagement:
    found: Engagement = await stage.doc("engagement")
    return found


async def known(stage: Stage, name: str) -> Person:
    """The person that a handle leads to."""
    leads = await stage.store.get(handle(name).key)
    assert leads
    held = await stage.store.get(f"person:{leads.doc.person}")
    assert held
    person: Person = held.doc
    return person


def told(stage: Stage) -> list[str]:
    """The words of the last private answer, or of the form."""
    assert stage.last
    parts = [one.card if isinstance(one, Whisper) else one.form for one in stage.last.live if _shows(one)]  # type: ignore[union-attr]
    return [line for part in parts for line in words_of(part, stage.last.reader, TEXTS)]


def _shows(one: object) -> bool:
    return isinstance(one, Whisper | Ask)


async def code(stage: Stage, name: str) -> str:
    """The code that somebody is given."""
    await stage.commands(name, "link", direct(name))
    return next(line for line in told(stage) if line[4:5] == "-" and len(line) == 9)


async def link(stage: Stage, first: str, second: str) -> Seen:
    """Join somebody's handles: the code is asked for by the first and typed by the second."""
    given = await code(stage, first)
    return await stage.commands(second, f"link {given}", direct(second))
