"""``python app.py export --portal``: the client portal of each project, to hand over in Markdown or to print."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

from msgspec.structs import replace

from bot.cards.card import Moment, Note, say
from bot.cards.markdown import card_markdown
from bot.cards.report import report_html
from bot.commands.export import slug
from bot.commands.terminal import Stopped
from bot.flows.desk import Desk, papers_of, plan_of
from bot.flows.portal import whole
from bot.flows.portal_site import Site
from bot.loading_docs import KINDS
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.person import Person
from bot.model.team import Team
from bot.ports import Archive
from bot.readers import reader_for
from bot.texts.lookup import Texts


class PortalPages:
    """What ``export --portal`` writes: nothing in it but what the client may read."""

    def __init__(self, *, html: bool) -> None:
        self._html = html
        self._now = datetime.now(UTC)

    async def pages(
        self, store: Archive, texts: Texts, engagement: str | None
    ) -> AsyncIterator[tuple[str, str]]:
        """File name and text for each project, in its language. Raises ``Stopped`` where there is none."""
        heads = [held.doc for held in await store.find("engagement") if engagement in (None, held.doc.id)]
        sites = [(head, site) for head in heads if (site := await _site(store, head))]
        if not sites:
            raise Stopped(say("export-no-portal"))
        for head, site in sites:
            cards = whole(site, Note(say("log-report-made", at=Moment(self._now))))
            reader = replace(await reader_for(store, cards, engagement=head), outside=True)
            name = slug(head) + "-portal"
            if self._html:
                yield f"{name}.html", report_html(cards, reader, texts)
            else:
                parts = [
                    card_markdown(card, reader, texts, level=1 if not at else 2)
                    for at, card in enumerate(cards)
                ]
                yield f"{name}.md", "\n".join(parts)


async def _site(store: Archive, head: Engagement) -> Site | None:
    playbook = await store.get(f"playbook:{head.playbook}")
    if playbook is None or head.state == "erased":
        return None
    docs: dict[str, Document] = {}
    for kind in (*KINDS, "portal"):
        if held := await store.get(f"{kind}:{head.id}"):
            docs[kind] = held.doc
    for kind in ("report", "decision"):
        docs |= {held.doc.key: held.doc for held in await store.find(kind, "engagement", head.id)}
    people: dict[str, Person] = {}
    for one in head.people():
        if known := await store.get(f"person:{one}"):
            people[one] = known.doc
    issues = tuple(held.doc for held in await store.find("issue", "engagement", head.id))
    room = await store.get(head.client_room.key) if head.client_room else None
    team = docs.get("team")
    desk = Desk(
        head,
        playbook.doc,
        papers_of(head, docs),
        plan_of(head, docs),
        people,
        team=team if isinstance(team, Team) else None,
        docs=docs,
    )
    return Site(desk, issues, room.doc.name if room else "")
