"""Activities to events: the same activity is the same event, and what was typed comes out as it was typed."""

import json
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.events import Commanded, FromPerson, Pressed, Reacted, Removed, Said, Submitted
from bot.model.places import Handle, Room
from bot.platforms.teams_activity import parse
from bot.platforms.teams_events import Garbled, read, tenant_of
from bot.platforms.teams_words import unmarked
from tests.platforms.teams_cast import BOT, CLIENT, GROUP, INTERNAL, LEAD, MY_CHAT, SALES, TENANT
from tests.platforms.teams_stand import (
    CHANNEL,
    CHAT,
    SOFIA,
    activity,
    button,
    in_channel,
    invoke,
    mention,
    press,
)

SERVICE = "https://smba.trafficmanager.net/emea/"
THREAD = Room("teams", TENANT, INTERNAL, "1700000000001")
COPENHAGEN = ZoneInfo("Europe/Copenhagen")


def event(*more: dict[str, Any]) -> FromPerson | None:
    whole = activity(SERVICE, id="m1")
    for one in more:
        whole |= one
    plain = parse(json.dumps(whole).encode())
    return read(plain, tenant_of(plain))


def test_a_message_in_the_personal_chat() -> None:
    assert event({"text": "  hello\u00a0there\r\nand &lt;more&gt; &amp;nbsp;  "}) == Said(
        f"{TENANT}/{MY_CHAT}/m1", CHAT, SOFIA, "hello there\nand <more> &nbsp;", message="m1"
    )


def test_a_mention_in_a_channels_thread() -> None:
    found = event(in_channel(), mention("what &nbsp;waits?"))
    mark = f"{TENANT}/{INTERNAL}/m1"
    under = THREAD.thread
    assert found == Said(mark, THREAD, SOFIA, "what  waits?", mentioned=True, message="m1", under=under)


def test_a_message_without_a_mention_where_consent_allows_it() -> None:
    assert event(in_channel(), {"text": "we are late"}) == Said(
        f"{TENANT}/{INTERNAL}/m1", THREAD, SOFIA, "we are late", message="m1", under=THREAD.thread
    )


def test_a_group_chat_is_a_room_without_threads() -> None:
    there = {"id": GROUP, "conversationType": "groupChat", "isGroup": True, "tenantId": TENANT}
    found = event({"conversation": there}, mention("hi"))
    assert isinstance(found, Said)
    assert (found.room, found.mentioned) == (Room("teams", TENANT, GROUP), True)


def test_others_are_mentioned_by_name_and_stay() -> None:
    lars = {"type": "mention", "mentioned": {"id": "29:lars"}, "text": "<at>Lars Holm</at>"}
    usher = {"type": "mention", "mentioned": {"id": BOT}, "text": '<at id="0">Usher</at>'}
    found = event(
        {"text": '<at id="0">Usher</at> ask <at>Lars Holm</at>', "entities": [usher, lars, {"type": 5}]}
    )
    assert isinstance(found, Said)
    assert (found.text, found.mentioned) == ("ask @Lars Holm", True)


@pytest.mark.parametrize("words", ["usher people", "/usher people", "Usher  people", "/USHER people"])
@pytest.mark.parametrize("mentioned", [False, True])
def test_commands_are_typed(words: str, mentioned: bool) -> None:
    found = event(in_channel(), mention(words) if mentioned else {"text": words})
    assert found == Commanded(f"{TENANT}/{INTERNAL}/m1", THREAD, SOFIA, "usher", "people")


def test_a_concern_is_typed_with_its_words() -> None:
    found = event(in_channel(), {"text": "concern the invoice\nis wrong"})
    assert isinstance(found, Commanded)
    assert (found.command, found.text) == ("concern", "the invoice\nis wrong")


def test_an_answer_may_begin_with_the_word() -> None:
    found = event({"text": "Concern about the budget, mostly"})
    assert isinstance(found, Said)
    stroked = event({"text": "/concern the budget"})
    assert isinstance(stroked, Commanded)


@pytest.mark.parametrize("words", ["concerned about it", "ushers wanted", "//usher", "", "the usher"])
def test_what_only_looks_like_a_command_is_said(words: str) -> None:
    assert isinstance(event({"text": words}), Said)


def test_an_edit_is_another_event_than_its_message() -> None:
    edited = {"type": "messageUpdate", "channelData": {"eventType": "editMessage", "tenant": {"id": TENANT}}}
    found = event(edited, {"text": "usher people", "timestamp": "2026-03-02T09:05:00Z"})
    assert found == Said(
        f"{TENANT}/{MY_CHAT}/m1/2026-03-02T09:05:00Z", CHAT, SOFIA, "usher people", edited=True, message="m1"
    )


def test_a_deletion() -> None:
    deleted = {"type": "messageDelete", "channelData": {"eventType": "softDeleteMessage"}}
    mark = f"{TENANT}/{INTERNAL}/m1/deleted"
    assert event(in_channel(), deleted) == Removed(mark, THREAD, SOFIA, "m1")


def test_a_reaction() -> None:
    added = {"type": "messageReaction", "reactionsAdded": [{"type": "like"}], "replyToId": "170"}
    assert event(in_channel(), added) == Reacted(
        f"{TENANT}/{INTERNAL}/170/{SALES}/like/m1", THREAD, SOFIA, "like", "170"
    )


def test_a_press() -> None:
    found = event(in_channel(), press(button("handoff.accept", "e1", "a", 7)))
    assert found == Pressed(f"{TENANT}/{INTERNAL}/m1", THREAD, SOFIA, "handoff.accept", "e1", "a", 7)


@pytest.mark.parametrize("name", ["task/fetch", "composeExtension/fetchTask"])
def test_a_button_that_opens_a_form(name: str) -> None:
    data = {"msteams": {"type": "task/fetch"}, "type": "task/fetch", "usher": button("handoff.answer", "e1")}
    found = event(invoke(name, {"data": data, "context": {"theme": "dark"}}))
    assert found == Pressed(f"{TENANT}/{MY_CHAT}/m1", CHAT, SOFIA, "handoff.answer", "e1")


def test_a_client_that_cannot_open_a_form_sends_its_button_as_a_message() -> None:
    data = {"msteams": {"type": "task/fetch"}, "usher": button("handoff.answer", "e1")}
    assert isinstance(event({"text": None, "value": data}), Pressed)
    assert event({"text": None, "value": {"x": 1}}) is None
    assert isinstance(event({"text": None}), Said)  # a picture, say


def test_a_button_types_a_command_again_where_it_was_typed() -> None:
    data = {"usher": {"do": "/usher new Acme", "in": INTERNAL}}
    found = event(invoke("task/fetch", {"data": data}))
    assert found == Commanded(f"{TENANT}/{MY_CHAT}/m1", CHANNEL, SOFIA, "usher", "new Acme")


def test_a_message_is_raised_as_a_concern() -> None:
    payload = {
        "id": "1",
        "body": {"contentType": "html", "content": "<p>The invoice<br>is&nbsp;<b>wrong</b></p>"},
    }
    value = {"commandId": "raise", "commandContext": "message", "messagePayload": payload}
    found = event(in_channel(), invoke("composeExtension/fetchTask", value))
    assert found == Commanded(
        f"{TENANT}/{INTERNAL}/m1", THREAD, SOFIA, "concern", "The invoice\nis wrong", "1"
    )


def test_html_is_read_as_text() -> None:
    raised = "<div><p>One</p><ul><li>two &lt;3</li><li>three</li></ul>\n\n\n<p>4 &gt; 2 <at id='0'>Lars</at></p></div>"
    assert unmarked(raised) == "One\ntwo <3\nthree\n\n4 > 2 Lars"


KINDS = {
    "short": "short",
    "long": "long",
    "choice": "choice",
    "several": "several",
    "scale": "scale",
    "number": "number",
    "date": "date",
    "at": "moment",
    "lead": "person",
    "team": "people",
    "room": "room",
}


def submitted(zone: str = "Europe/Copenhagen", name: str = "task/submit", **typed: Any) -> Submitted:
    about = {"f": "engagement.new", "e": "e1", "a": "x", "r": 4, "k": KINDS, "z": zone}
    found = event(invoke(name, {"data": {"usher": about, **typed}}))
    assert isinstance(found, Submitted)
    return found


@pytest.mark.parametrize("name", ["task/submit", "composeExtension/submitAction"])
def test_a_form_that_was_filled_in(name: str) -> None:
    found = submitted(
        name=name,
        short=" Acme ",
        long="one\ntwo",
        choice="a",
        several="a,b",
        scale="4",
        number=12,
        date="2026-03-02",
        **{"at": "2026-07-02", "at@time": "15:30"},
        lead=LEAD,
        team=f"{LEAD}, {CLIENT},{LEAD}",
        room=f"room:teams:{TENANT}:{INTERNAL}",
    )
    assert (found.code, found.engagement, found.arg, found.revision) == ("engagement.new", "e1", "x", 4)
    assert dict(found.values) == {
        "short": " Acme ",
        "long": "one\ntwo",
        "choice": "a",
        "several": ("a", "b"),
        "scale": 4,
        "number": 12,
        "date": date(2026, 3, 2),
        "at": datetime(2026, 7, 2, 15, 30, tzinfo=COPENHAGEN),
        "lead": Handle("teams", TENANT, LEAD),
        "team": (Handle("teams", TENANT, LEAD), Handle("teams", TENANT, CLIENT)),
        "room": CHANNEL,
    }
    assert found.id == f"{TENANT}/{MY_CHAT}/m1"


def test_what_is_left_empty_is_none_or_nobody() -> None:
    empty = dict.fromkeys(KINDS) | {"several": (), "team": ()}
    assert dict(submitted().values) == empty
    assert dict(submitted(**dict.fromkeys(KINDS, "")).values) == empty


def test_a_number_that_is_none_stays_as_it_was_typed() -> None:
    found = submitted(
        number="many", scale="2.5", **{"at": "2026-07-02", "at@time": ""}, zone="Nowhere/Here"
    ).values
    assert (found["number"], found["scale"]) == ("many", "2.5")
    assert found["at"] == datetime(2026, 7, 2, tzinfo=UTC)


def test_a_form_is_about_the_room_that_its_command_was_typed_in() -> None:
    about = {"f": "x", "e": "", "a": "", "r": 0, "k": {}, "o": {"do": "/usher new", "in": INTERNAL}}
    found = event(invoke("task/submit", {"data": {"usher": about}}))
    assert isinstance(found, Submitted)
    assert found.room == CHANNEL


def test_the_tenant_is_the_conversations_and_not_the_senders() -> None:
    there = {"id": "19:x", "conversationType": "channel", "tenantId": "host"}
    plain = parse(json.dumps(activity(SERVICE, conversation=there)).encode())
    assert tenant_of(plain) == "host"
    plain = parse(json.dumps(activity(SERVICE, conversation={"id": "19:x"})).encode())
    assert tenant_of(plain) == TENANT
    plain = parse(b'{"type": "message"}')
    assert tenant_of(plain) == ""


def test_somebody_without_an_entra_id_is_known_by_the_other() -> None:
    found = event({"from": {"id": "29:x", "name": "Sofia"}})
    assert isinstance(found, Said)
    assert found.by == Handle("teams", TENANT, "29:x")


def test_what_is_garbled_is_told_by_its_kind() -> None:
    with pytest.raises(Garbled, match="invoke"):
        event(press({"c": None}))


@pytest.mark.parametrize(
    "what",
    [
        {},
        in_channel(),
        {"type": "messageDelete"},
        {"type": "messageUpdate", "channelData": {"eventType": "editMessage", "tenant": {"id": TENANT}}},
        {"type": "messageReaction", "reactionsAdded": [{"type": "like"}], "replyToId": "m0"},
    ],
    ids=["chat", "channel", "delete", "edit", "reaction"],
)
def test_a_copy_that_comes_by_another_way_is_the_same_event(what: dict[str, Any]) -> None:
    other = {"serviceUrl": "https://smba.trafficmanager.net/amer/", "locale": "ru-RU", "entities": []}
    first, copy = event(what), event(what, other)
    assert first is not None
    assert first == copy


def test_an_edit_and_a_deletion_are_of_their_message_and_later_edits_sort_behind() -> None:
    edit = {"type": "messageUpdate", "channelData": {"eventType": "editMessage", "tenant": {"id": TENANT}}}
    found = [event(), event(edit), event(edit, {"timestamp": "2026-03-02T09:00:01.000Z"})]
    assert all(isinstance(one, Said) for one in found)
    ids = [one.id for one in found if one]
    assert ids == sorted(set(ids))
    gone = event({"type": "messageDelete"})
    assert isinstance(gone, Removed)
    assert (gone.id, gone.message) == (f"{ids[0]}/deleted", "m1")
