"""What can be fetched from this server by those who have its address: invitations, and a person's own data."""

from datetime import timedelta

import msgspec
from aiohttp import web
from msgspec.structs import replace

from bot.cards.ical import invitation, recurring
from bot.cards.markdown import card_markdown
from bot.flows.privacy_export import exported, paper
from bot.loading_privacy import dossier_for
from bot.model.handout import Handout
from bot.model.seats import Side
from bot.ports import Clock, Store
from bot.readers import reader_for
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

    async def export(request: web.Request) -> web.Response:
        held = await store.get(f"handout:{request.match_info['id']}")
        handout: Handout | None = held.doc if held else None
        if handout is None or clock.now() >= handout.until:
            raise web.HTTPNotFound
        asker, person = [await store.get(f"person:{one}") for one in (handout.asker, handout.person)]
        if asker is None or person is None or (handout.wide and asker.doc.side is not Side.OURS):
            raise web.HTTPNotFound
        dossier = await dossier_for(store, person.doc)
        if request.match_info["form"] == "json":
            body = msgspec.json.format(msgspec.json.encode(exported(dossier, wide=handout.wide)))
            return _file("person.json", body, "application/json")
        card = paper(dossier, wide=handout.wide, asker=asker.doc)
        reader = replace(await reader_for(store, [card], person=asker.doc), outside=False)
        return _file("person.md", card_markdown(card, reader, texts).encode(), "text/markdown")

    app.router.add_get("/export/{id:[0-9a-f]{32}}.{form:json|md}", export)
    app.router.add_get("/invitation/{token:[0-9a-f]{32}}.ics", invite)


def _file(name: str, body: bytes, kind: str) -> web.Response:
    headers = {
        "Content-Disposition": f'attachment; filename="{name}"',
        "Cache-Control": "no-store",
        "X-Robots-Tag": "noindex",
        "X-Content-Type-Options": "nosniff",
    }
    return web.Response(body=body, content_type=kind, charset="utf-8", headers=headers)


def _calendar(name: str, body: bytes) -> web.Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}.ics"', "Cache-Control": "no-store"}
    return web.Response(body=body, content_type="text/calendar", charset="utf-8", headers=headers)
