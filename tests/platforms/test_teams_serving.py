"""The wiring: Slack, Teams or both in one process, nothing imported that is not served; a card drawn at once."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

import app as wiring
from bot.cards.card import CLIENT, INTERNAL, Card, Raw
from bot.delivery import Delivery
from bot.errors import SettingsError
from bot.model.channel import Channel
from bot.model.document import Put
from bot.model.owed import Owed, Posted
from bot.model.places import Room
from bot.platforms.memory import MemoryMessenger
from bot.ports import Batch
from bot.refresh import Refresh
from bot.settings import Settings
from storage.tiny import TinyStore
from tests.platforms.slack_house import START, TickingClock

ROOT = Path(__file__).parent.parent.parent
TEAMS = {"teams_app_type": "anonymous"}
SLACK = {"slack_signing_secret": "s", "slack_bot_token": "xoxb-1", "slack_api_url": "http://127.0.0.1:9/"}
ROOM = Room("teams", "T1", "19:internal")


def settings(folder: Path, given: dict[str, Any]) -> Settings:
    return Settings(_env_file=None, usher_data=folder / "data", **given)  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("served", "addresses"),
    [
        (TEAMS, {"/api/messages"}),
        (SLACK, {"/slack/events"}),
        (TEAMS | SLACK, {"/api/messages", "/slack/events"}),
    ],
)
async def test_what_is_set_is_served(tmp_path: Path, served: dict[str, Any], addresses: set[str]) -> None:
    async with wiring.house(settings(tmp_path, served)) as application:
        known = {route.resource.canonical for route in application.router.routes() if route.resource}
        assert {one for one in known if one.startswith(("/api", "/slack"))} == addresses
        async with TestClient(TestServer(application)) as client:
            for address in addresses:
                assert (await client.post(address, data=b"")).status in {400, 401}


@pytest.mark.slow
def test_only_what_is_served_is_imported() -> None:
    """The vendors' packages take most of a start."""
    code = "import sys, app; import bot.platforms.{}; print([one for one in {!r} if one in sys.modules])"
    vendors = ["slack_bolt", "slack_sdk", "botbuilder"]
    for platform, theirs in (("teams", ["botbuilder"]), ("slack", ["slack_bolt", "slack_sdk"])):
        told = subprocess.run(
            [sys.executable, "-c", code.format(platform, vendors)], cwd=ROOT, capture_output=True, check=True
        )
        assert told.stdout.decode().strip() == repr(theirs)


@pytest.mark.parametrize(
    ("given", "word"),
    [
        ({"teams_app_type": "anonymous", "host": "0.0.0.0"}, "HOST"),  # noqa: S104
        ({"teams_app_type": "anonymous", "host": "bot.example.com"}, "HOST"),
        ({"teams_app_id": "x"}, "TEAMS_TENANT_ID, TEAMS_APP_PASSWORD"),
        ({"teams_app_type": "managed-identity", "teams_app_id": "x"}, "TEAMS_TENANT_ID"),
    ],
)
async def test_settings_that_would_let_nobody_or_everybody_in_are_refused(
    tmp_path: Path, given: dict[str, Any], word: str
) -> None:
    with pytest.raises(SettingsError, match=word):
        async with wiring.house(settings(tmp_path, given)):
            pass


def owed(card: Card, **more: Any) -> Owed:
    return Owed("i2", ROOM, card, START, "1", card_key="progress", **more)


def posted(message: str = "170", room: Room = ROOM) -> Posted:
    return Posted(ROOM, "progress", room, message, "i1", START - timedelta(hours=1))


NEW = Card(Raw("new"), audience=CLIENT)
INSIDE = Card(Raw("new"), audience=INTERNAL)


@pytest.mark.parametrize(
    ("documents", "message", "found"),
    [
        ((posted(), owed(NEW)), "170", NEW),
        ((posted(), owed(INSIDE), Channel(ROOM, shared=False)), "170", INSIDE),
        (
            (posted(), owed(INSIDE), Channel(ROOM, shared=True)),
            "170",
            None,
        ),  # not for whoever reads there now
        ((posted(), owed(INSIDE)), "170", None),
        ((posted(), owed(NEW, bump=True)), "170", None),  # it will stand further down
        ((posted(),), "170", None),
        ((posted("170 171"), owed(NEW)), "170", None),  # of several pages none is the card
        ((posted(), owed(NEW)), "171", None),
        ((posted(room=Room("teams", "T1", "19:other")), owed(NEW)), "170", None),
    ],
)
async def test_the_card_that_replaces_a_message_is_found_by_it(
    documents: tuple[Any, ...], message: str, found: Card | None
) -> None:
    store = TinyStore.in_memory()
    await store.commit(Batch(START, tuple(Put(one, 0) for one in documents)))
    delivery = Delivery(store, {"teams": MemoryMessenger(TickingClock(), "teams")}, TickingClock())
    standing = await Refresh(delivery).standing(ROOM, message)
    assert (standing and standing[0]) == found
