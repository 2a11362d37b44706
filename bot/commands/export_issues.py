"""``python app.py export --issues``: the issues of each project as a report, in Markdown or as a page to print."""

from collections.abc import AsyncIterator, Iterable
from datetime import UTC, datetime

from msgspec.structs import replace

from bot.cards.card import Block, Card, Moment, Note, Para, Raw, internal, say
from bot.cards.markdown import card_markdown
from bot.cards.reader import Reader
from bot.cards.report import report_html
from bot.commands.export import slug
from bot.commands.terminal import Stopped
from bot.flows.issue_clocks import Clockwork
from bot.flows.issue_log import numbers, whole
from bot.flows.issue_matter import Matter
from bot.flows.issue_told import for_client
from bot.model.engagement import Engagement
from bot.model.issue import Issue
from bot.model.playbook import Playbook
from bot.ports import Archive
from bot.readers import reader_for
from bot.texts.lookup import Texts

Case = tuple[Engagement, Playbook, list[Issue]]


class Report:
    """What ``export --issues`` writes: as HTML or Markdown, for our side or for the client."""

    def __init__(self, *, html: bool, client: bool) -> None:
        self._html = html
        self._client = client
        self._now = datetime.now(UTC)

    async def pages(
        self, store: Archive, texts: Texts, engagement: str | None
    ) -> AsyncIterator[tuple[str, str]]:
        """File name and text for each project with issues, in its language; for our side also one over all.

        Raises ``Stopped`` where there is none.
        """
        cases = [case async for case in _cases(store, engagement)]
        if not cases:
            raise Stopped(say("export-no-issues"))
        for head, playbook, issues in cases:
            cards = (
                [for_client(head, playbook, issues)] if self._client else self._cards(head, playbook, issues)
            )
            reader = replace(await reader_for(store, cards, engagement=head), outside=self._client)
            yield self._named(slug(head) + "-issues"), self._drawn(cards, reader, texts)
        if not self._client and len(cases) > 1:
            reader = Reader(cases[0][0].language, cases[0][0].zone)
            yield self._named("issues"), self._drawn([self._all(cases)], reader, texts)

    def _cards(self, head: Engagement, playbook: Playbook, issues: list[Issue]) -> list[Card]:
        works = [Clockwork(head, playbook, one) for one in issues]
        made = Note(say("log-report-made", at=Moment(self._now)))
        first = internal(
            lambda _: (say("log-report", client=head.client), (made, *numbers(head, works, self._now)), ())
        )
        return [first, *(whole(Matter(head, playbook, one)) for one in issues)]

    def _all(self, cases: Iterable[Case]) -> Card:
        blocks: list[Block] = [Note(say("log-report-made", at=Moment(self._now)))]
        found = list(cases)
        for head, playbook, issues in found:
            works = [Clockwork(head, playbook, one) for one in issues]
            blocks += [Para(Raw(head.client)), *numbers(head, works, self._now)]
        return internal(lambda _: (say("log-all", count=len(found)), tuple(blocks), ()))

    def _named(self, name: str) -> str:
        return f"{name}.html" if self._html else f"{name}.md"

    def _drawn(self, cards: list[Card], reader: Reader, texts: Texts) -> str:
        if self._html:
            return report_html(cards, reader, texts)
        shown = [
            card_markdown(card, reader, texts, level=1 if not number else 2, label=not number)
            for number, card in enumerate(cards)
        ]
        return "\n".join(shown)


async def _cases(store: Archive, engagement: str | None) -> AsyncIterator[Case]:
    for one in [held.doc for held in await store.find("engagement")]:
        playbook = await store.get(f"playbook:{one.playbook}")
        if engagement not in (None, one.id) or playbook is None:
            continue
        found = [held.doc for held in await store.find("issue", "engagement", one.id)]
        if found:
            yield one, playbook.doc, sorted(found, key=lambda issue: issue.number)
