"""What a person at local-slack's own page would see, kept up to date from the frames that the page gets."""

import json
from typing import Any, cast
from urllib.parse import parse_qsl

from tests.platforms.workspace import APP

Json = dict[str, Any]
DELIVERIES = ("events_api", "slash_commands", "interactive")


class Mirror:
    """Messages, forms and homes as they are now, and all the traffic (the server keeps 1,000 lines of it)."""

    def __init__(self) -> None:
        self.connected = False
        self.messages: dict[str, list[Json]] = {}
        self.forms: list[Json] = []
        self.errors: dict[str, str] = {}
        self.homes: dict[str, Json] = {}
        self.log: list[Json] = []

    def apply(self, frame: Json) -> None:
        """Take in one frame; unknown kinds mean nothing here."""
        match frame["t"]:
            case "init":
                state = frame["state"]
                self.connected = state["apps"][0]["connected"]
                self.messages, self.forms = state["messages"], state["modalStack"]
                self.homes = {user: views[APP] for user, views in state["homeViews"].items()}
                self.log = state["log"]
            case "socket_status":
                self.connected = frame["connected"]
            case "message":
                self.messages.setdefault(frame["message"]["channel"], []).append(frame["message"])
            case "message_update":
                room, ts = frame["message"]["channel"], frame["message"]["ts"]
                self.messages[room] = [frame["message"] if m["ts"] == ts else m for m in self.messages[room]]
            case "message_delete":
                room, ts = frame["channel"], frame["ts"]
                self.messages[room] = [m for m in self.messages[room] if m["ts"] != ts]
            case "view":
                self.forms, self.errors = frame["stack"], {}
            case "view_errors":
                self.errors = frame["errors"]
            case "home":
                self.homes[frame["user"]] = frame["view"]
            case "log":
                self.log.append(frame["entry"])

    @property
    def delivered(self) -> int:
        """How many events, commands and clicks were for the bot, also those that found no socket."""
        return sum((e["kind"] in DELIVERIES and e["direction"] == "to_bot") or _is_lost(e) for e in self.log)

    @property
    def answered(self) -> int:
        """How many of them it answered well: HTTP 200, or an acknowledged envelope."""
        return sum(e["kind"] == "ack" or (_is_answer(e) and e["summary"] == "HTTP 200") for e in self.log)

    @property
    def returned(self) -> int:
        """How many of them came back at all, refusals and dead connections included."""
        return sum(e["kind"] == "ack" or _is_answer(e) or _is_lost(e) for e in self.log)


def _is_answer(entry: Json) -> bool:
    return entry["kind"] in DELIVERIES and entry["direction"] != "to_bot"


def _is_lost(entry: Json) -> bool:
    return entry["kind"] == "socket" and str(entry["summary"]).startswith("no socket connection")


def payload(entry: Json) -> Json:
    """What a line of the log sent to the bot: over HTTP the raw body is kept, over a socket the object."""
    detail: str | Json = entry["detail"]
    if isinstance(detail, dict):
        return detail
    if detail.startswith("{"):
        return cast("Json", json.loads(detail))
    form = dict(parse_qsl(detail, keep_blank_values=True))
    return cast("Json", json.loads(form["payload"])) if "payload" in form else form


SHOWN = ("text", "title", "fields", "accessory", "label", "hint", "elements", "element", "options", "blocks")
SHOWN_OF_BLOCKS = ("title", "blocks", "submit", "close")


def words(thing: object) -> str:
    """Every word that a message, a view or a block shows, a line for each text; blocks replace `text`."""
    if isinstance(thing, str):
        return thing
    if isinstance(thing, list):
        return "\n".join(filter(None, map(words, thing)))
    if not isinstance(thing, dict):
        return ""
    shown = SHOWN_OF_BLOCKS if thing.get("blocks") else SHOWN
    return "\n".join(filter(None, (words(thing.get(key)) for key in shown)))
