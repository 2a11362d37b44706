"""Messages as Slack sends them: signed requests, ready to be written to a socket."""

import json
import time

from slack_sdk.signature import SignatureVerifier

from bench.firm import BOT, TEAM, direct, rep

SECRET = "only-in-measurements"
PATH = "/slack/events"
#: When the first message was written; the ts of each is its own.
FIRST = 1_700_000_000


def message(number: int, count: int, words: str, channel: str = "") -> bytes:
    """The body of message ``count`` of an engagement's sales rep, in the shape of Slack's Events API.

    It is in their direct messages with the bot, or in another ``channel``.
    """
    ts = f"{FIRST + number}.{count:06}"
    user = rep(number)
    said = {"type": "rich_text_section", "elements": [{"type": "text", "text": words}]}
    event = {
        "type": "message",
        "channel": channel or direct(user),
        "channel_type": "channel" if channel else "im",
        "user": user,
        "team": TEAM,
        "text": words,
        "ts": ts,
        "event_ts": ts,
        "client_msg_id": f"{number:08x}-0000-4000-8000-{count:012x}",
        "blocks": [{"type": "rich_text", "block_id": "b1", "elements": [said]}],
    }
    authorization = {
        "enterprise_id": None,
        "team_id": TEAM,
        "user_id": BOT,
        "is_bot": True,
        "is_enterprise_install": False,
    }
    envelope = {
        "token": "not-used-any-more",
        "team_id": TEAM,
        "context_team_id": TEAM,
        "context_enterprise_id": None,
        "api_app_id": "A0USHER",
        "event": event,
        "type": "event_callback",
        "event_id": f"Ev{number:05}{count:06}",
        "event_time": FIRST + number,
        "authorizations": [authorization],
        "is_ext_shared_channel": False,
        "event_context": f"4-{number:05}-{count:06}",
    }
    return json.dumps(envelope).encode()


def request(body: bytes) -> bytes:
    """The whole HTTP request, signed now: Slack's signatures are good for five minutes."""
    at = str(int(time.time()))
    signature = SignatureVerifier(SECRET).generate_signature(timestamp=at, body=body)
    head = (
        f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: Slackbot 1.0 (+https://api.slack.com/robots)\r\n"
        "Accept-Encoding: gzip,deflate\r\nAccept: */*\r\nContent-Type: application/json\r\n"
        f"X-Slack-Signature: {signature}\r\nX-Slack-Request-Timestamp: {at}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body
