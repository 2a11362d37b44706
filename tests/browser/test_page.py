"""The local page in Chromium: it lives without reloading, by keyboard, in light and dark, on a phone, for everybody."""

import pytest
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, Page, expect

from bot.cards.reader import Reader
from bot.errors import Busy
from bot.events import Submitted
from bot.platforms.local_people import BY_USER, places
from storage.tiny import TinyStore
from tests.browser.sitting import CLIENT, DESK, INTERNAL, PHONE, TABLET, Sitting, faults, type_in
from tests.platforms.local_cards import TOLD
from tests.platforms.local_fake import TEXTS, serving

#: The answer to the first act comes when ``answerAtLast`` says so.
LATE = """() => {
  const real = window.fetch;
  window.fetch = async (...asked) => {
    const answer = await real(...asked);
    if (asked[1]?.method !== 'POST' || window.answerAtLast) return answer;
    return new Promise((answered) => { window.answerAtLast = () => answered(answer); });
  };
}"""


async def fill(page: Page, client: str = "Northwind") -> None:
    await page.fill("#f-client", client)
    await page.fill("#f-words", "one\ntwo")
    await page.select_option("#f-language", "ja")
    await page.fill("#f-weeks", "12")


async def focused(page: Page) -> str:
    element = "document.activeElement.id || document.activeElement.localName"
    return str(await page.evaluate(element))


async def test_what_one_seat_writes_another_reads_at_once(sitting: Sitting) -> None:
    mika, priya = await sitting.at("mika", INTERNAL), await sitting.at("priya", CLIENT)
    await type_in(mika, "Hello everybody")
    await expect(mika.locator(".message")).to_contain_text("Hello everybody")
    await expect(mika.locator("#text")).to_have_value("")
    await expect(priya.locator(".room-internal .count")).to_contain_text("1")
    await priya.click(".room-internal")
    await expect(priya.locator(".message")).to_contain_text("Mika Sørensen")
    await type_in(priya, "Good morning")
    await expect(mika.locator(".message").nth(1)).to_contain_text("Good morning")


async def test_shift_enter_is_a_new_line_and_enter_alone_says_nothing(sitting: Sitting) -> None:
    page = await sitting.at("mika", INTERNAL)
    await page.press("#text", "Enter")
    await page.fill("#text", "one")
    await page.press("#text", "Shift+Enter")
    await page.type("#text", "two")
    await page.press("#text", "Enter")
    await expect(page.locator(".message .said")).to_have_text("one\ntwo", use_inner_text=True)
    await expect(page.locator(".message")).to_have_count(1)


async def test_a_form_is_filled_in_wrong_then_right_by_keyboard(sitting: Sitting) -> None:
    page = await sitting.at("mika", INTERNAL)
    await type_in(page, "card")
    await page.locator(".card .button.main").focus()
    await page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    await expect(dialog).to_be_visible()
    assert await focused(page) == "f-client"
    await fill(page, "Nobody")
    await page.press("#f-client", "Enter")
    await expect(page.locator("#f-client-error")).to_be_visible()
    assert await focused(page) == "f-client"
    await expect(page.locator("#f-words")).to_have_value("one\ntwo")
    assert await faults(page) == []
    await page.fill("#f-client", "Northwind")
    await page.get_by_role("button", name="Open the project").click()
    await expect(dialog).to_have_count(0)
    await expect(page.locator(".only .card")).to_contain_text("out of date")
    assert await page.evaluate("document.activeElement.textContent") == TEXTS.find("handoff-read", "da", {})
    assert sitting.core
    assert [one.values["language"] for one in sitting.core.events if isinstance(one, Submitted)] == [
        "ja",
        "ja",
    ]


async def test_escape_closes_a_form_for_good_and_gives_the_focus_back(sitting: Sitting) -> None:
    page = await sitting.at("mika", INTERNAL)
    await type_in(page, "/usher form")
    await expect(page.get_by_role("dialog")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    assert await focused(page) == "text"
    await page.reload()
    await expect(page.locator("#text")).to_be_visible()
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_what_is_typed_into_a_form_stays_while_the_room_goes_on(sitting: Sitting) -> None:
    mika, priya = await sitting.at("mika", INTERNAL), await sitting.at("priya", INTERNAL)
    await type_in(mika, "/usher form")
    await mika.fill("#f-client", "half a na")
    await type_in(priya, "Hello")
    await expect(mika.locator(".message")).to_contain_text("Hello")
    await expect(mika.locator("#f-client")).to_have_value("half a na")


async def test_an_answer_that_comes_late_takes_nothing_away_from_a_later_act(sitting: Sitting) -> None:
    page = await sitting.at("mika", INTERNAL)
    await type_in(page, "question")
    await page.evaluate(LATE)
    await page.locator("[name=press]").nth(1).click()
    await expect(page.locator(".only .card")).to_contain_text("out of date")
    await type_in(page, "/usher form")
    await page.fill("#f-client", "half a na")
    await page.evaluate("() => { answerAtLast(); return new Promise(done => setTimeout(done, 300)); }")
    await expect(page.locator("#f-client")).to_have_value("half a na")


async def test_a_press_is_not_lost_when_more_comes_meanwhile(sitting: Sitting) -> None:
    mika, priya = await sitting.at("mika", INTERNAL), await sitting.at("priya", INTERNAL)
    for _ in range(3):  # more than fits: what comes moves the rest
        await type_in(mika, "card")
    await expect(mika.locator(".message")).to_have_count(6)
    await mika.locator(".card .button.main").last.hover()
    await mika.mouse.down()
    await type_in(priya, "Hello\nand welcome")
    await expect(priya.locator(".message")).to_have_count(7)
    await mika.wait_for_timeout(500)
    await mika.mouse.up()
    await expect(mika.get_by_role("dialog")).to_be_visible()
    await expect(mika.locator(".message")).to_have_count(7)


async def test_a_draft_stays_while_the_room_goes_on(sitting: Sitting) -> None:
    mika, priya = await sitting.at("mika", INTERNAL), await sitting.at("priya", INTERNAL)
    await mika.fill("#text", "half a sen")
    await type_in(priya, "Hello")
    await expect(mika.locator(".message")).to_contain_text("Hello")
    await expect(mika.locator("#text")).to_have_value("half a sen")


async def test_what_could_not_be_taken_is_said_and_stays_in_the_composer(sitting: Sitting) -> None:
    page = await sitting.at("mika", INTERNAL)
    assert sitting.core
    sitting.core.fail = Busy()
    await type_in(page, "important")
    await expect(page.get_by_role("alert")).to_contain_text("A lot is going on")
    await expect(page.locator("#text")).to_have_value("important")
    await page.wait_for_timeout(300)
    await expect(page.get_by_role("alert")).to_contain_text("A lot is going on")


async def test_an_emoji_is_put_on_and_taken_off(sitting: Sitting) -> None:
    page = await sitting.at("mika", INTERNAL)
    await type_in(page, "Hello")
    await page.hover(".message")
    await page.get_by_label("Add a reaction").click()
    await page.get_by_role("button", name="Celebrate").click()
    await expect(page.locator(".reaction")).to_have_text("🎉1")
    await page.click(".reaction")
    await expect(page.locator(".reaction")).to_have_count(0)


async def test_the_clock_moves_and_the_room_says_so(sitting: Sitting) -> None:
    page = await sitting.at("mika", INTERNAL)
    await type_in(page, "Hello")
    before = await page.locator("#clock-now").inner_text()
    await page.get_by_role("button", name="+1 day").click()
    await expect(page.locator(".divider.moved")).to_contain_text("The clock was moved to")
    assert await page.locator("#clock-now").inner_text() != before
    await page.get_by_role("button", name="Next due").click()
    await expect(page.get_by_role("alert")).to_contain_text("Nothing is due")


async def test_a_language_is_chosen_for_one_seat(sitting: Sitting) -> None:
    mika, priya = await sitting.at("mika", INTERNAL), await sitting.at("priya", INTERNAL)
    await mika.select_option("#language", "ja")
    await expect(mika.locator("html")).to_have_attribute("lang", "ja")
    await expect(mika.locator("#text")).to_have_attribute(
        "placeholder", TEXTS.find("local-write-internal", "ja", {"firm": "Larkfield"})
    )
    await expect(priya.locator("html")).to_have_attribute("lang", "en")


async def test_another_seat_is_taken(sitting: Sitting) -> None:
    page = await sitting.at("mika", INTERNAL)
    await page.click("#seats summary")
    await page.get_by_role("link", name="Nadia Rahman").click()
    await expect(page.locator("h1")).to_have_text("Usher")
    await expect(page.locator(".rooms")).not_to_contain_text("northwind-internal")


async def test_the_guided_start_goes_away_and_comes_back(sitting: Sitting) -> None:
    page = await sitting.at("mika", INTERNAL)
    await page.get_by_role("button", name="Hide the guided start").click()
    await expect(page.locator("#guide")).to_be_hidden()
    await page.get_by_role("button", name="Show the guided start").click()
    await expect(page.locator("#guide")).to_be_visible()


async def test_all_of_it_works_without_the_script(sitting: Sitting) -> None:
    page = await sitting.at("mika", INTERNAL, java_script_enabled=False)
    await page.fill("#text", "/usher form")
    await page.get_by_role("button", name="Send").click()
    await fill(page, "Nobody")
    await page.get_by_role("button", name="Open the project").click()
    await expect(page.locator("#f-client-error")).to_be_visible()
    await page.fill("#f-client", "Northwind")
    await page.get_by_role("button", name="Open the project").click()
    await expect(page.locator(".only .card")).to_contain_text("out of date")
    await page.select_option("#language", "da")
    await page.get_by_role("button", name="Change").click()
    await expect(page.locator("html")).to_have_attribute("lang", "da")


@pytest.mark.parametrize("size", [DESK, TABLET, PHONE], ids=["desk", "tablet", "phone"])
async def test_every_place_can_be_read_by_everybody(sitting: Sitting, size: dict[str, object]) -> None:
    for user, channel in (("mika", INTERNAL), ("mika", "d-mika"), ("nadia", CLIENT), ("mika", "home")):
        page = await sitting.at(user, channel, reduced_motion="reduce", **size)
        if channel != "home":
            await type_in(page, "Hello @Usher, a #concern: " + "verylongword" * 12)
            await type_in(page, "card")
            await type_in(page, "/usher help")
            await expect(page.locator(".card")).to_have_count(2)
        for scheme in ("light", "dark"):
            await page.emulate_media(color_scheme=scheme)
            assert await faults(page) == [], f"{user} in {channel}, {scheme}"
        await page.close()


async def test_on_a_phone_seats_rooms_and_clock_come_out_of_the_bar(sitting: Sitting) -> None:
    page = await sitting.at("mika", INTERNAL, **PHONE)
    await expect(page.locator("#side")).to_be_hidden()
    await page.get_by_role("button", name="Show seats, rooms and clock").tap()
    await expect(page.locator("#side")).to_be_visible()
    await page.click("#seats summary")
    assert await faults(page) == []
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="Workspace clock").tap()
    await page.get_by_role("button", name="+1 hour").tap()
    await page.locator(".room-client").tap()
    await expect(page.locator("h1")).to_have_text("northwind-client")


async def test_rooms_differ_in_more_than_their_colour(sitting: Sitting) -> None:
    looks = {}
    for channel in (INTERNAL, CLIENT):
        page = await sitting.at("mika", channel)
        looks[channel] = [
            await page.locator(".head .label").inner_text(),
            await page.locator(".head .tile svg").inner_html(),
            await page.locator("#text").get_attribute("placeholder"),
            await page.evaluate("getComputedStyle(document.querySelector('.stage')).borderImageSource"),
        ]
    assert all(one != other for one, other in zip(looks[INTERNAL], looks[CLIENT], strict=True))


async def test_nothing_moves_for_those_who_do_not_want_it(sitting: Sitting) -> None:
    page = await sitting.at("mika", INTERNAL, reduced_motion="reduce")
    await type_in(page, "Hello")
    assert (
        await page.locator(".message.fresh").evaluate("one => getComputedStyle(one).animationName") == "none"
    )


async def test_an_open_page_outlives_the_server(browser: Browser) -> None:
    store = TinyStore.in_memory()
    core, app = await serving(store)
    server = TestServer(app, host="127.0.0.1")
    await server.start_server()
    port = server.port
    sitting = Sitting(browser, str(server.make_url("/")).rstrip("/"), core)
    page = await sitting.at("mika", INTERNAL)
    await type_in(page, "before")
    await expect(page.locator(".message")).to_have_count(1)
    await server.close()
    await expect(page.locator(".offline")).to_be_visible()
    await type_in(page, "into the void")
    await expect(page.get_by_role("alert")).to_contain_text("Is it still running?")
    await expect(page.locator("#text")).to_have_value("into the void")
    core, app = await serving(store)
    await core.platform.messenger.post(places(BY_USER["mika"])[INTERNAL].room, TOLD, Reader(), "idem")
    async with TestServer(app, host="127.0.0.1", port=port):
        await expect(page.locator(".message")).to_have_count(2)
        await expect(page.locator(".offline")).to_be_hidden()
        await expect(page.locator("#text")).to_have_value("into the void")
        await sitting.leave()
