"""The client portal in eight parts: only what the client may read, whoever looks at it (playbook: client portal)."""

from collections.abc import Callable, Iterator, Mapping

from bot.cards.card import CLIENT, Block, Button, Card, Facts, Note, Para, Text, say
from bot.flows import portal_parts, portal_records
from bot.flows.portal_site import Part, Site
from bot.flows.sheet import PAGE, size

#: The parts, in their order.
PARTS: Mapping[str, Callable[[Site], Part]] = {
    "overview": portal_parts.overview,
    "team": portal_parts.team,
    "timeline": portal_parts.timeline,
    "documents": portal_parts.documents,
    "channels": portal_parts.channels,
    "meetings": portal_records.meetings,
    "status": portal_records.status,
    "log": portal_records.log,
}
#: No more blocks than this stand on one page.
MOST = 24


def contents(site: Site, *, writes: bool) -> Card:
    """The portal's first card: what there is, each part behind a button; whoever ``writes`` can add to it."""
    made = {name: part(site) for name, part in PARTS.items()}
    rows = tuple((say(f"portal-{name}"), _count(one)) for name, one in made.items())
    buttons = [
        Button(say(f"portal-{name}"), "portal.part", site.head.id, f"{name}|0") for name, one in made.items()
    ]
    if writes:
        buttons.append(Button(say("portal-edit"), "portal.edit", site.head.id, opens=True))
    hello = say("portal-hello" if site.head.state == "open" else "portal-closed")
    return Card(_title(site), (Para(hello), Facts(rows)), tuple(buttons), CLIENT)


def _count(part: Part) -> Text:
    return say("portal-entries", count=part.count) if part.count else say("portal-empty")


def _title(site: Site) -> Text:
    return say("portal-title", client=site.head.client)


def page(site: Site, name: str, number: int) -> Card:
    """A page of one part; the first where there is no such page."""
    pages = list(_paged(PARTS[name](site).blocks)) or [(Note(say("portal-nothing")),)]
    number = number if 0 <= number < len(pages) else 0
    title = say("portal-part", client=site.head.client, part=say(f"portal-{name}"))
    if len(pages) > 1:
        title = say("paper-page", title=title, page=number + 1, pages=len(pages))
    back = Button(say("portal-all"), "portal.show", site.head.id)
    on = Button(say("portal-on"), "portal.part", site.head.id, f"{name}|{number + 1}", style="main")
    more = number + 1 < len(pages)
    return Card(title, pages[number], (on, back) if more else (back,), CLIENT)


def _paged(blocks: tuple[Block, ...]) -> Iterator[tuple[Block, ...]]:
    held: list[Block] = []
    used = 0
    for one in blocks:
        needs = size(one)
        if held and (used + needs > PAGE or len(held) == MOST):
            yield tuple(held)
            held, used = [], 0
        held.append(one)
        used += needs
    if held:
        yield tuple(held)


def whole(site: Site, made: Block) -> list[Card]:
    """All of it to print: a head that says when it was ``made``, then a card a part."""
    parts = (
        Card(say(f"portal-{name}"), part(site).blocks or (Note(say("portal-nothing")),), (), CLIENT)
        for name, part in PARTS.items()
    )
    return [Card(_title(site), (made,), (), CLIENT), *parts]
