"""What can be fetched from this server by those who have its address: the invitation to a kickoff."""

from datetime import timedelta

from aiohttp import web

from bot.cards.ical import invitation, recurring
from bot.ports import Clock, Store
from bot.texts.lookup import Texts

#: The address of an invitation ends so long after the kickoff.
OUTLIVES = timedelta(days=1)


def download_routes(app: web.Application, store: Store, texts: Texts, clock: Clock) -> None:
    """Add /invitation/…: 404 for an address that nobody was given, or whose kickoff or project is over."""

    async def invite(request: web.Request) -> web.Response:
        found = await store.find("plan", "invitation", request.match_info["token"])
        plan = found[0].doc if found else None
        if plan is None:
            raise web.HTTPNotFound
        engagement = await store.get(f"engagement:{plan.engagement}")
        meeting = next((one for one in plan.series if one.token == request.match_info["token"]), None)
        if meeting and engagement and engagement.doc.state == "open":
            return _calendar("meeting", recurring(engagement.doc, meeting, clock.now()))
        if meeting or plan.kickoff is None or clock.now() > plan.kickoff + OUTLIVES:
            raise web.HTTPNotFound
        playbook = await store.get(f"playbook:{engagement.doc.playbook}") if engagement else None
        if engagement is None or playbook is None:
            raise web.HTTPNotFound
        agenda = playbook.doc.agenda
        items = agenda.long if plan.length == "long" else agenda.standard
        body = invitation(engagement.doc, plan, items, texts, clock.now())
        return _calendar("kickoff", body)

    app.router.add_get("/invitation/{token:[0-9a-f]{32}}.ics", invite)


def _calendar(name: str, body: bytes) -> web.Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}.ics"', "Cache-Control": "no-store"}
    return web.Response(body=body, content_type="text/calendar", charset="utf-8", headers=headers)
