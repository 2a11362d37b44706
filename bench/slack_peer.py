"""What Slack's own library does with nothing to do: the measure of all signed events. Run as a process of its own."""

import logging
import sys

from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bench.signed import PATH, SECRET

if __name__ == "__main__":
    port, api = int(sys.argv[1]), sys.argv[2]
    logging.basicConfig(level=logging.WARNING)
    client = AsyncWebClient("xoxb-measured", base_url=api)
    app = AsyncApp(client=client, signing_secret=SECRET, process_before_response=True)

    @app.event("message")
    async def nothing() -> None:
        return None

    app.server(port=port, path=PATH, host="127.0.0.1").start()
