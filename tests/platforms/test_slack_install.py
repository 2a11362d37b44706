"""Installing into many workspaces, being uninstalled, and whose request it is."""

import asyncio
import html
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from aiohttp import ClientResponse
from msgspec.structs import replace
from yarl import URL

from bot.cards.card import Card, Raw
from bot.cards.reader import Reader
from bot.errors import Gone
from bot.events import Due, Reported, Said
from bot.model.document import Put
from bot.model.places import Room
from bot.model.workspace import Workspace
from bot.platforms.slack import Keys, SlackPlatform
from bot.platforms.slack_install import AUTHORIZE, BACK, SCOPES, START
from bot.ports import Batch
from storage.tiny import TinyStore
from tests.platforms.slack_house import FakeCore, Sender, TickingClock, WebApi, house
from tests.platforms.slack_payloads import command, event, interaction, message, press, submission
from tests.platforms.workspace import BOT, SIGNING_SECRET, TEAM

KEYS = Keys(signing_secret=SIGNING_SECRET, client_id="11.22", client_secret="client-secret")
PUBLIC = "https://usher.example"
TOLD = {
    "access_token": "xoxb-new",
    "bot_user_id": BOT,
    "app_id": "A0USHER",
    "team": {"id": TEAM, "name": "Firm & Sons"},
    "enterprise": None,
    "is_enterprise_install": False,
}


@dataclass
class Many:
    core: FakeCore
    api: WebApi
    platform: SlackPlatform
    sender: Sender
    store: TinyStore
    clock: TickingClock

    async def begin(self) -> str:
        """Ask for the first page; returns the state that Slack is to send back."""
        async with self.sender.client.get(START, allow_redirects=False) as response:
            assert response.status == 302
            self.cookie = response.cookies["usher-slack-install"]
            self.where = response.headers["location"]
            return parse_qs(urlsplit(self.where).query)["state"][0]

    async def back(self, cookie: str = "", **query: str) -> tuple[ClientResponse, str]:
        """Come back from Slack; the cookie is sent by hand, as it is for https only."""
        cookies = {
            "cookie": f"usher-slack-install={cookie or self.cookie.value}",
            "accept-language": "da-DK, en",
        }
        async with self.sender.client.get(URL(BACK).with_query(query), headers=cookies) as response:
            return response, html.unescape(re.sub("<[^>]+>", " ", await response.text()))

    async def install(self, **more: Any) -> None:
        self.api.answer("oauth.v2.access", TOLD | more)
        response, _ = await self.back(state=await self.begin(), code="c1")
        assert response.status == 200

    async def workspace(self, tenant: str = TEAM) -> Workspace | None:
        held = await self.store.get(f"workspace:slack:{tenant}")
        return held.doc if held else None


@pytest.fixture
async def many() -> AsyncIterator[Many]:
    core, api, store, clock = FakeCore(), WebApi(), TinyStore.in_memory(), TickingClock()
    async with (
        api.running(),
        house(core, api.url, KEYS, store, public_url=PUBLIC, clock=clock) as (platform, sender),
    ):
        yield Many(core, api, platform, sender, store, clock)


async def test_an_installation_from_the_first_page_to_the_first_event(many: Many) -> None:
    state = await many.begin()
    query = parse_qs(urlsplit(many.where).query)
    assert many.where.startswith(AUTHORIZE)
    assert query["client_id"] == ["11.22"]
    assert query["scope"] == [",".join(SCOPES)]
    assert query["redirect_uri"] == [PUBLIC + BACK]
    assert many.cookie["secure"]
    assert many.cookie["httponly"]
    many.api.answer("oauth.v2.access", TOLD)
    response, page = await many.back(state=state, code="c1")
    assert response.status == 200
    assert "Usher er installeret" in page
    assert "Firm & Sons" in page
    assert many.api.of("oauth.v2.access") == [
        {
            "client_id": "11.22",
            "client_secret": "client-secret",
            "code": "c1",
            "redirect_uri": PUBLIC + BACK,
        }
    ]
    kept = await many.workspace()
    assert kept
    assert (kept.name, kept.bot_token, kept.bot_user, kept.removed_at) == (
        "Firm & Sons",
        "xoxb-new",
        BOT,
        None,
    )
    assert await many.sender.send(event(message())) == (200, "")
    assert len(many.core.events) == 1
    many.api.usual["chat.postMessage"] = {"ts": "1"}
    await many.platform.messenger.post(Room("slack", TEAM, "C1"), Card(Raw("x")), Reader(), "k")
    assert many.api.calls[-1][2] == "xoxb-new"


async def test_a_state_is_used_once(many: Many) -> None:
    await many.install()
    state = await many.begin()
    many.api.answer("oauth.v2.access", TOLD)
    assert (await many.back(state=state, code="c1"))[0].status == 200
    response, page = await many.back(state=state, code="c2")
    assert response.status == 400
    assert "mere end ti minutter" in page


async def test_a_state_lives_ten_minutes(many: Many) -> None:
    state = await many.begin()
    many.clock.at += 600
    assert (await many.back(state=state, code="c1"))[0].status == 400


@pytest.mark.parametrize("state", ["", "made-up"])
async def test_a_state_of_somebody_else_is_refused(many: Many, state: str) -> None:
    mine = await many.begin()
    assert (await many.back(state=state, cookie=state or "x", code="c1"))[0].status == 400
    assert (await many.back(state=mine, cookie="another-browser", code="c1"))[0].status == 400
    assert many.api.calls == []
    assert await many.workspace() is None


async def test_a_cancelled_installation_changes_nothing(many: Many) -> None:
    response, page = await many.back(state=await many.begin(), error="access_denied")
    assert response.status == 200
    assert "annulleret" in page
    assert many.api.calls == []


async def test_a_refused_installation_says_why(many: Many) -> None:
    state = await many.begin()
    many.api.answer("oauth.v2.access", {"error": "invalid_code<script>"})
    response, page = await many.back(state=state, code="c1")
    assert response.status == 502
    assert "(invalid_code<script>)" in page
    assert await many.workspace() is None


async def test_an_enterprise_installs_for_all_its_teams(many: Many) -> None:
    await many.install(enterprise={"id": "E1", "name": "Org"}, is_enterprise_install=True, team=None)
    assert await many.workspace(TEAM) is None
    grid = [
        {
            "enterprise_id": "E1",
            "team_id": "T5",
            "user_id": BOT,
            "is_bot": True,
            "is_enterprise_install": True,
        }
    ]
    assert await many.sender.send(event(message(), team="T5", authorizations=grid)) == (200, "")
    (said,) = many.core.events
    assert isinstance(said, Said)
    assert said.room.tenant == "E1"


async def test_a_team_of_its_own_comes_before_its_enterprise(many: Many) -> None:
    await many.install(enterprise={"id": "E1", "name": "Org"}, is_enterprise_install=True, team=None)
    await many.install(enterprise={"id": "E1", "name": "Org"})
    grid = [
        {
            "enterprise_id": "E1",
            "team_id": TEAM,
            "user_id": BOT,
            "is_bot": True,
            "is_enterprise_install": False,
        }
    ]
    await many.sender.send(event(message(), authorizations=grid))
    (said,) = many.core.events
    assert isinstance(said, Said)
    assert said.room.tenant == TEAM


async def test_in_a_shared_channel_the_installing_team_counts(many: Many) -> None:
    await many.install()
    guest = {"team": {"id": "T9OTHER"}, "user": {"id": "U9", "team_id": "T9OTHER"}}
    shared = event(message(user="U9", user_team="T9OTHER"), team_id="T9OTHER")
    assert await many.sender.send(shared) == (200, "")
    for body in (press('["go","","",0]') | guest, submission('[["new","","",0],"C1","",0]', {}) | guest):
        assert await many.sender.send(body) == (200, "")
    assert [one.by.tenant for one in many.core.events if not isinstance(one, Due | Reported)] == [TEAM] * 3


@pytest.mark.parametrize("body", [event(message()), press('["go","","",0]'), interaction("view_closed")])
async def test_a_stranger_is_refused_without_a_call(many: Many, body: dict[str, Any]) -> None:
    status, _ = await many.sender.send(body)
    assert status == 401
    assert many.core.events == []
    assert many.api.calls == []


async def test_a_strangers_command_is_told_so(many: Many) -> None:
    status, answer = await many.sender.send(command("help"))
    assert status == 200
    assert answer["response_type"] == "ephemeral"
    assert "not installed" in answer["text"]
    assert many.api.calls == []


@pytest.mark.parametrize(
    "inner", [{"type": "app_uninstalled"}, {"type": "tokens_revoked", "tokens": {"oauth": [], "bot": [BOT]}}]
)
async def test_an_uninstalled_bot_is_a_stranger_until_it_comes_back(
    many: Many, inner: dict[str, Any]
) -> None:
    await many.install()
    held = await many.store.get(f"workspace:slack:{TEAM}")
    assert held
    chosen = replace(held.doc, language="da")
    await many.store.commit(Batch(many.clock.now(), (Put(chosen, held.version),)))
    assert await many.sender.send(event(inner)) == (200, "")
    gone = await many.workspace()
    assert gone
    assert gone.removed_at
    assert gone.bot_token == ""
    assert (await many.sender.send(event(message())))[0] == 401
    with pytest.raises(Gone):
        await many.platform.messenger.post(Room("slack", TEAM, "C1"), Card(Raw("x")), Reader(), "k")
    await many.install()
    back = await many.workspace()
    assert back
    assert (back.removed_at, back.language) == (None, "da")
    assert (await many.sender.send(event(message())))[0] == 200


async def test_a_revoked_token_of_a_person_means_nothing(many: Many) -> None:
    await many.install()
    assert await many.sender.send(event({"type": "tokens_revoked", "tokens": {"oauth": ["U1"]}})) == (200, "")
    assert (await many.workspace() or Workspace("", "")).removed_at is None


async def test_one_token_is_one_workspace() -> None:
    core, api, store = FakeCore(), WebApi(), TinyStore.in_memory()
    api.usual["auth.test"] = {"team_id": TEAM, "team": "Firm", "user_id": BOT}
    async with api.running(), house(core, api.url, store=store) as (platform, sender):
        assert (await sender.send(event(message())))[0] == 200  # served before it is known whose token it is
        await platform.start()
        held = None
        for _ in range(6000):
            held = held or await store.get(f"workspace:slack:{TEAM}")
            await asyncio.sleep(0 if held else 0.01)
        assert held
        assert (held.doc.name, held.doc.bot_user, held.doc.bot_token) == ("Firm", BOT, "")
        assert (await sender.send(event(message())))[0] == 200
        assert (await sender.send(event(message(), team="T9OTHER")))[0] == 401
        async with sender.client.get(START) as response:
            assert response.status == 404  # a token needs no installing
        assert await platform.ready()
