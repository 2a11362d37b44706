"""A rehearsal's script lived on the local page: somebody takes one seat after the other, and presses what is there."""

import contextlib
import json
import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from math import ceil
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, Locator, Page, expect
from playwright.async_api import TimeoutError as TooLate

from app import house
from bot.commands.script import Played, SeePart, StepPart, in_language
from bot.core import Core
from bot.model.local import LocalTime
from bot.platforms.local_clock import LocalClock
from bot.platforms.local_people import SITTERS, Sitter
from bot.settings import Settings
from tests.browser.sitting import CLIENT, INTERNAL, Sitting, type_in
from tests.platforms.months import titled

ROOMS = {"internal": INTERNAL, "client": CLIENT}
PATIENCE = 10.0
#: How often a button is looked for that was there and is gone, and after how long it is held gone (ms).
TRIES, GONE = 3, 5_000
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
#: In no script: whoever moves the clock sits where nothing happens.
BYSTANDER = "mei"
#: Each field of the open form: its id, what it is, whether it is filled in, what it offers.
FIELDS = """() => [...document.querySelectorAll('#dialog .field')].map(field => {
  const inputs = [...field.querySelectorAll('[name]')], first = inputs[0], menu = first.localName === 'select';
  const marked = ['radio', 'checkbox'].includes(first.type);
  const offered = [...(menu ? first.options : marked ? inputs : [])].filter(one => one.value);
  const named = one => (menu ? one.label : one.closest('label').textContent).trim();
  return {
    id: first.name, type: menu ? 'select' : first.type,
    full: inputs.some(one => marked ? one.checked : one.value),
    options: offered.map(one => [one.value, named(one)]),
  };
})"""
#: All that can be pressed in the room, oldest first: what it carries, and what it is called.
BUTTONS = """() => [...document.querySelectorAll('#log button[name=press]')]
  .map(one => [one.value, one.textContent.trim()])"""
#: What the button for an hour posts, so many times, without drawing the page in between.
BY_HOURS = """async hours => {
  const form = document.querySelector('#clock-moves'), body = () => new URLSearchParams({ step: 'hour' });
  for (; hours > 0; hours--) await fetch(form.action, { method: 'POST', body: body(), redirect: 'manual' });
}"""
#: What stands in the room, by message.
WORDS = """() => [...document.querySelectorAll('#log .message, .home .card')].map(one => [one.id, one.innerText])"""


@dataclass(slots=True)
class Month:
    """One script on its way through the page; ``seen`` is what stood in a room when it was last looked at."""

    played: Played
    language: str
    page: Page
    url: str
    core: Core
    seen: dict[str, set[str]] = field(default_factory=dict)
    #: The room in which each was last: what they alone see of it stands there.
    last: dict[str, str | None] = field(default_factory=dict)

    def sitter(self, name: str) -> Sitter:
        """Whose seat one of the script's people takes."""
        return next(one for one in SITTERS if one.seat == self.played.script.people[name].seat)

    def _called(self, words: str) -> str:
        """Words with the names that people have here."""
        for name, one in self.played.script.people.items():
            words = words.replace(one.name, self.sitter(name).name)
        return words

    async def sit(self, name: str, place: str | None) -> None:
        """Take a seat, and look at a room, or at one's own with the bot."""
        user = self.sitter(name).user
        await self._look(ROOMS.get(place, place) if place else f"d-{user}", user)

    async def _look(self, channel: str, user: str) -> None:
        await self.core.outbox.drain()  # whoever looks a moment later presses the newest card, as people do
        # Opened anew even where one is: what came a moment ago may not be drawn yet.
        await self.page.goto(f"{self.url}/as/{user}/{channel}", wait_until="domcontentloaded")
        dialog = self.page.get_by_role("dialog")
        if await dialog.count():  # a form that is not filled in is closed
            await self.page.keyboard.press("Escape")
            await expect(dialog).to_have_count(0)

    async def act(self, step: StepPart, name: str) -> None:
        if step.submit is not None:
            await self._submit(step.submit)
            return
        self.last[name] = "home" if step.home else step.place
        await self.sit(name, self.last[name])
        if step.say is not None:
            await self._post(type_in(self.page, self._called(in_language(step.say, self.language))))
        elif step.command is not None:
            typed = step.command.strip()
            await self._post(type_in(self.page, typed if typed.startswith("/") else f"/usher {typed}"))
        elif step.press is not None:
            await self._press(self._called(in_language(step.press, self.language)))

    async def _post(self, deed: Any) -> None:
        """Do it, and wait for the answer, and until it is drawn: a form takes no second press before that."""
        async with self.page.expect_response(lambda one: one.request.method == "POST"):
            await deed
        await self.page.wait_for_function("() => !document.querySelector('[aria-busy=true]')")
        await expect(self.page.get_by_role("alert").filter(has_text=re.compile(r"\S"))).to_have_count(0)

    async def _press(self, wanted: str) -> None:
        async def found() -> Locator | None:
            for value, label in reversed(await self.page.evaluate(BUTTONS)):
                code, _, arg, _ = json.loads(value)
                if wanted in (label, code, f"{code}/{arg}"):
                    named = json.dumps(value, ensure_ascii=False)
                    return self.page.locator(f"#log button[name=press][value={named}]").last
            return None

        for _ in range(TRIES):
            button = await self._until(found)
            if button is None and await self.page.locator(".earlier").count():
                await self.page.click(".earlier")
                button = await self._until(found)
            assert button, f"nothing here is called {wanted!r}; there are {await self.page.evaluate(BUTTONS)}"
            with contextlib.suppress(TooLate):  # the card was drawn anew meanwhile, and the button is another
                await self._post(button.click(timeout=GONE))
                return
        raise AssertionError(f"{wanted!r} cannot be pressed")

    async def _until(self, found: Any, patient: bool = True) -> Any:
        for _ in range(int(PATIENCE / 0.05) if patient else 3):
            if got := await found():
                return got
            await self.page.wait_for_timeout(50)
        return None

    async def _submit(self, written: Mapping[str, Any]) -> None:
        dialog = self.page.get_by_role("dialog")
        await expect(dialog).to_be_visible()
        fields = {one["id"].removeprefix("f-"): one for one in await self.page.evaluate(FIELDS)}
        places = {str(place): name for place, name in enumerate(fields, 1)}
        answers: dict[str, Any] = {
            str(one.seat): name
            for name, one in self.played.script.people.items()
            if str(one.seat) in fields and not fields[str(one.seat)]["full"]
        }
        answers |= {places.get(name, name): value for name, value in written.items()}
        for name, value in answers.items():
            await self._fill(fields[name], value)
        await self._post(self.page.click("#dialog button[name=submit]"))
        wrong = dialog.locator(".error")
        assert not await wrong.count(), await wrong.all_inner_texts()
        await expect(dialog).to_have_count(0)

    async def _fill(self, asked: Mapping[str, Any], said: Any) -> None:
        if isinstance(said, dict):
            said = in_language(said, self.language)
        if not asked["options"]:
            shape = "%Y-%m-%dT%H:%M" if asked["type"] == "datetime-local" else "%Y-%m-%d"
            text = said.strftime(shape) if isinstance(said, date) else self._called(str(said))
            await self.page.fill(f"#{asked['id']}", text)
            return
        values = [
            self._choice(asked["options"], str(one)) for one in (said if isinstance(said, list) else [said])
        ]
        if asked["type"] == "select":
            await self.page.select_option(f"#{asked['id']}", values)
            return
        for value in values:
            await self.page.locator(f"#dialog [name='{asked['id']}'][value='{value}']").check()

    def _choice(self, options: list[list[str]], said: str) -> str:
        """People and rooms stand there by their names; what has no code is the first, the second."""
        wanted = ROOMS.get(said, said).removeprefix("c-")
        wanted = self.sitter(said).name if said in self.played.script.people else wanted
        for value, label in options:
            if value == said or wanted in label:
                return value
        return options[int(said) - 1][0]

    async def see(self, wanted: SeePart) -> None:
        """What the script wants to be seen has come there since somebody last looked."""
        people = self.played.script.people
        one = wanted.place if wanted.place in people else "clara" if wanted.place == "client" else "aiko"
        title = titled(wanted.title, self.language) if wanted.title else re.compile("")
        text = in_language(wanted.text, self.language) if wanted.text else ""
        rooms = [None, self.last.get(one)] if wanted.place in people else [wanted.place]
        missed: list[str] = []
        for room in dict.fromkeys(reversed(rooms)):
            await self.sit(one, room)
            before = self.seen.get(self.page.url, set())
            found = await self._until(lambda: self._stands(title, text, before), room is rooms[0])  # noqa: B023
            shown = [words for _, words in await self.page.evaluate(WORDS)]
            self.seen[self.page.url] = {*shown}
            if found:
                return
            missed += [one for one in shown if one not in before]
        raise AssertionError(f"{title.pattern!r} with {text!r} is not in {missed}")

    async def _stands(self, title: re.Pattern[str], text: str, before: set[str]) -> bool:
        shown = [words for _, words in await self.page.evaluate(WORDS) if words not in before]
        return any(title.search(one) and text in one for one in shown)

    async def move(self, to: str | datetime) -> None:
        """By the page's clock: days, then the hours of a day in one go, until it is time."""
        assert isinstance(to, datetime)
        await self._look(f"d-{BYSTANDER}", BYSTANDER)
        at = self.played.time(to)
        while (now := await self._now()) < at:
            if at - now >= DAY:
                await self._post(self.page.click("#clock-moves [value=day]"))
                long = DAY
            else:
                hours = ceil((at - now) / HOUR)
                await self.page.evaluate(BY_HOURS, hours - 1)
                await self._post(self.page.click("#clock-moves [value=hour]"))
                long = hours * HOUR
            assert await self._until(lambda: self._reached(now + long)), "the clock stands still"  # noqa: B023

    async def _reached(self, at: datetime) -> bool:
        return await self._now() >= at

    async def _now(self) -> datetime:
        told = await self.page.locator("#clock-now time").get_attribute("datetime")
        return datetime.fromisoformat(told or "")

    async def stop(self, how_long: str) -> None:
        raise AssertionError("nobody stops the bot from the page")


@contextlib.asynccontextmanager
async def month(
    played: Played,
    language: str,
    folder: Path,
    browser: Browser,
    monkeypatch: pytest.MonkeyPatch,
    **options: Any,
) -> AsyncIterator[Month]:
    """The local workspace as `make run` starts it, at the script's start; no console complains.

    ``options`` are those of the browser's context.
    """

    async def load(clock: LocalClock) -> None:
        begun = played.time(played.script.start)
        clock._time = LocalTime(ahead=(begun - clock.now()).total_seconds())

    def build(*args: Any, **more: Any) -> Core:
        built.append(original(*args, **more))
        return built[-1]

    built, original = list[Core](), Core.build
    monkeypatch.setattr(Core, "build", build)
    monkeypatch.setattr(LocalClock, "load", load)
    settings = Settings(usher_data=folder / "data", usher_playbooks=folder / "playbooks")
    async with house(settings) as app, TestServer(app, host="127.0.0.1") as server:
        sitting = Sitting(browser, str(server.make_url("/")).rstrip("/"))
        page = await sitting.at("", "", locale=language, reduced_motion="reduce", **options)
        yield Month(played, language, page, sitting.url, built[0])
        await sitting.leave()
    assert sitting.complaints == []
