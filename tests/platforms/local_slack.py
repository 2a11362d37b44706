"""A whole Slack on this machine: starts the local-slack binary and acts in it as its people do.

Seen in version 0.1.8: nothing is ever sent again; tokens and scopes are not looked at; `chat.postMessage`
forgets `metadata` (the call log has it); a view gets a new id at every update; there is one stack of modals
for everybody; a failed submission closes it as if it were good (here that raises `BotFailed`).
"""

import asyncio
import contextlib
import json
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import aiohttp

from tests.platforms.slack_forms import filled, pressables, typed
from tests.platforms.slack_line import Line
from tests.platforms.slack_mirror import Json, payload, words
from tests.platforms.workspace import APP, Mode, config

BINARY = Path(__file__).parents[1] / "node/node_modules/local-slack-linux-x64/bin/local-slack"


class LocalSlack:
    """Slack as its people use it; rooms are channel ids, a direct message's is `workspace.dm(person)`.

    A deed returns when the bot has answered; it raises `slack_line.BotFailed` when that was not well.
    """

    def __init__(self, line: Line) -> None:
        self.api = f"{line.url}/api/"
        self.until = line.until
        self._line = line
        self._mirror = line.mirror

    async def say(self, user: str, room: str, text: str, thread: str | None = None) -> str:
        """Post a message, mentions as <@id>; the bot gets it escaped, as from Slack. Returns its ts."""
        body = {"user": user, "channel": room, "text": typed(text)} | (
            {"thread_ts": thread} if thread else {}
        )
        return str((await self._line.act("message", body))["message"]["ts"])

    async def edit(self, user: str, room: str, ts: str, text: str) -> None:
        await self._line.act("edit-message", {"user": user, "channel": room, "ts": ts, "text": typed(text)})

    async def delete(self, user: str, room: str, ts: str) -> None:
        await self._line.act("delete-message", {"user": user, "channel": room, "ts": ts})

    async def react(self, user: str, room: str, ts: str, name: str, present: bool = True) -> None:
        await self._line.act(
            "reaction", {"user": user, "channel": room, "ts": ts, "name": name, "present": present}
        )

    async def command(self, user: str, room: str, line: str) -> None:
        """Type a slash command, such as "/usher new"."""
        name, _, text = line.partition(" ")
        await self._line.act("command", {"user": user, "channel": room, "command": name, "text": text})

    async def press(self, user: str, room: str, name: str) -> None:
        """Press the button (or pick the choice) of this label or action id, newest message first."""
        seen = []
        for message in reversed(self.messages(room, user)):
            for names, action in pressables(message.get("blocks") or []):
                if name in names:
                    await self.interact(user, room, message["ts"], action)
                    return
                seen.append(names)
        raise AssertionError(f"nothing in {room} is called {name!r}; there are {seen}")

    async def interact(self, user: str, room: str, ts: str, action: Json) -> None:
        """Press what a message holds."""
        where = {"user": user, "channel": room, "messageTs": ts}
        await self._line.act("interact", where | {"action": action})

    async def open_home(self, user: str) -> Json | None:
        """Open the app's home; returns the view that is there once the bot has answered."""
        await self._line.act("open-home", {"user": user})
        return self.home(user)

    async def press_home(self, user: str, name: str) -> None:
        """Press a button on the home. Unlike Slack, the payload tells neither the view nor a channel."""
        for names, action in pressables((self.home(user) or {}).get("blocks", [])):
            if name in names:
                await self._line.send({"t": "block_action", "user": user, "action": action, "appId": APP})
                return
        raise AssertionError(f"nothing on the home of {user} is called {name!r}")

    async def submit(self, user: str, answers: Mapping[str, Any]) -> dict[str, str]:
        """Send the modal on top, answers by label or block id; returns field errors by block id, or {}."""
        assert self.form, "no form is open"
        await self._line.send({"t": "view_submit", "user": user, "values": filled(self.form, answers)})
        return self._mirror.errors

    async def dismiss(self, user: str) -> None:
        """Close every modal by its cross; the bot hears of it only when the top one has `notify_on_close`."""
        assert self.form, "no form is open"
        await self._line.send({"t": "view_close", "user": user}, heard=bool(self.form.get("notify_on_close")))

    @property
    def form(self) -> Json | None:
        """The modal on top."""
        return self._mirror.forms[-1] if self._mirror.forms else None

    def messages(self, room: str, user: str | None = None) -> list[Json]:
        """What stands in a room, oldest first: what everybody sees, and what only this user does."""
        return [m for m in self._mirror.messages.get(room, []) if m.get("ephemeral_to") in {None, user}]

    def home(self, user: str) -> Json | None:
        return self._mirror.homes.get(user)

    def calls(self, method: str) -> list[Json]:
        """The arguments of every call of this Web API method so far."""
        return [e["detail"] for e in self._mirror.log if e["kind"] == "web_api" and e["summary"] == method]

    def payloads(self, kind: str) -> list[Json]:
        """What was sent to the bot so far, decoded: "events_api", "slash_commands" or "interactive"."""
        return [payload(e) for e in self._mirror.log if e["kind"] == kind and e["direction"] == "to_bot"]

    async def sees(self, user: str, room: str, text: str) -> Json:
        """Wait until a message with these words stands there for this user; returns the newest such."""
        return await self.until(
            lambda: next((m for m in reversed(self.messages(room, user)) if text in words(m)), {})
        )

    async def connected(self) -> None:
        """Wait until a bot is there over Socket Mode."""
        await self.until(lambda: self._mirror.connected)


@contextlib.asynccontextmanager
async def local_slack(
    folder: Path, mode: Mode, request_url: str | None = None, people: Json | None = None
) -> AsyncIterator[LocalSlack]:
    """Start one, with its files in this folder; the mode `events` needs where the bot will listen.

    ``people`` are users and channels in place of those of the made-up firm.
    """
    assert BINARY.exists(), "local-slack is not installed: run `make test`, which sets it up"
    settings = folder / "local-slack.json"
    settings.write_text(json.dumps(config(mode, request_url) | (people or {})))
    options = f"--port 0 --base-host 127.0.0.1 --config {settings} --files-dir {folder / 'files'}".split()
    process = await asyncio.create_subprocess_exec(BINARY, *options, stdout=PIPE)
    try:
        url = await asyncio.wait_for(_url(process), 60)
        async with (
            aiohttp.ClientSession() as session,
            session.ws_connect(f"{url}/ui", autoping=False) as page,
        ):
            line = Line(url, session, page)
            listening = asyncio.create_task(line.listen())
            await line.settle()
            yield LocalSlack(line)
            await page.close()
            await listening
    finally:
        process.terminate()
        await process.wait()


async def _url(process: asyncio.subprocess.Process) -> str:
    assert process.stdout
    async for line in process.stdout:
        if b"Control API:" in line:
            return line.split()[-1].decode().removesuffix("/_control")
    raise AssertionError("local-slack did not start")
