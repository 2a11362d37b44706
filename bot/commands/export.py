"""``python app.py export``: handoffs to read, or everything there is as plain JSON."""

import asyncio
import os
import re
import sys
import unicodedata
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TextIO

import msgspec
from msgspec.structs import replace

from bot.cards.card import say
from bot.cards.markdown import card_markdown
from bot.commands.terminal import Stopped
from bot.flows.change_document import change_document
from bot.flows.document import handoff_document
from bot.flows.privacy_export import exported, paper
from bot.flows.questionnaire_answers import document
from bot.loading_privacy import dossier_for
from bot.logs import without_tokens
from bot.model.engagement import Engagement
from bot.model.person import Person
from bot.ports import Archive
from bot.readers import reader_for
from bot.texts.lookup import Texts

#: In place of a folder: write to standard output.
OUT = Path("-")
_SECRET = re.compile(r"(token|secret)$")


#: Makes documents to read, one after the other: the file's name, and what it says.
Pages = Callable[[Archive, Texts, str | None], AsyncIterator[tuple[str, str]]]


def export(
    opened: Callable[[], Awaitable[Archive]],
    to: Path,
    engagement: str | None,
    kinds: Iterable[str],
    person: str | None = None,
    pages: Pages | None = None,
) -> list[Path]:
    """Write each handoff, or other ``pages``, or with ``kinds`` of documents all of these as JSON; returns the files.

    One ``engagement`` (id), or all; with a ``person`` (id or e-mail address) all of theirs and nothing else.
    Raises ``Stopped`` where there is nothing to read or nowhere to write.
    """

    async def run() -> list[Path]:
        store = await opened()
        try:
            if person:
                return await _person(store, to, person)
            return await _export(store, to, engagement, kinds, pages)
        finally:
            await store.close()

    return asyncio.run(run())


async def _export(
    store: Archive, to: Path, engagement: str | None, kinds: Iterable[str], pages: Pages | None
) -> list[Path]:
    if engagement and not await store.get(f"engagement:{engagement}"):
        raise Stopped(say("export-unknown", id=engagement))
    if kinds:
        return [await _write(to, "usher.json", everything(store, kinds, engagement))]
    found = [one async for one in (pages or handoffs)(store, Texts(), engagement)]
    if not found:
        raise Stopped(say("export-nothing"))
    return [await _write(to, name, _whole(text)) for name, text in found]


async def _person(store: Archive, to: Path, who: str) -> list[Path]:
    """What is kept of one person, what others noted among it: to read, and as JSON."""
    held = await store.get(f"person:{who}")
    found = [held] if held else await store.find("person", "email", who.casefold())
    if len(found) != 1:
        raise Stopped(say("export-unknown-person", who=who))
    person: Person = found[0].doc
    dossier = await dossier_for(store, person)
    card = paper(dossier, wide=True, asker=person)
    reader = replace(await reader_for(store, [card], person=person), outside=False)
    data = msgspec.json.format(msgspec.json.encode(exported(dossier, wide=True))).decode()
    texts = Texts()
    return [
        await _write(to, "person.md", _whole(card_markdown(card, reader, texts))),
        await _write(to, "person.json", _whole(f"{data}\n")),
    ]


async def _whole(text: str) -> AsyncIterator[str]:
    yield text


async def _write(folder: Path, name: str, pieces: AsyncIterator[str]) -> Path:
    if folder == OUT:
        async for piece in pieces:
            sys.stdout.write(piece)
        return OUT
    with _own_file(folder / name) as file:
        async for piece in pieces:
            file.write(piece)
    return folder / name


@contextmanager
def _own_file(file: Path) -> Iterator[TextIO]:
    """A file that is written whole or not at all, for its owner's eyes only."""
    part = file.with_name(f".{file.name}.part")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fd = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(fd, "w", encoding="utf-8") as opened:
            yield opened
        part.replace(file)
    except OSError as fault:
        raise Stopped(say("command-not-written", file=str(file), fault=fault.strerror or "")) from fault
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


async def handoffs(store: Archive, texts: Texts, engagement: str | None) -> AsyncIterator[tuple[str, str]]:
    """File name and Markdown of each handoff, with the client's questionnaire and change requests, in its language."""
    for one in [held.doc for held in await store.find("engagement")]:
        playbook = await store.get(f"playbook:{one.playbook}")
        handoff = await store.get(f"handoff:{one.id}")
        if engagement in (None, one.id) and playbook and handoff:
            cards = [handoff_document(one, playbook.doc, handoff.doc)]
            if sheet := await store.get(f"questionnaire:{one.id}"):
                cards.append(document(one, sheet.doc))
            held = await store.find("change", "engagement", one.id)
            if found := sorted((each.doc for each in held), key=lambda each: each.number):
                cards.append(change_document(one, found))
            reader = replace(await reader_for(store, cards, engagement=one), outside=False)
            yield (
                f"{slug(one)}.md",
                "\n".join(card_markdown(card, reader, texts, label=True) for card in cards),
            )


def slug(engagement: Engagement) -> str:
    """A file's name for a project: its client, and its id."""
    plain = re.sub(r"[^\w]+", "-", unicodedata.normalize("NFKC", engagement.client).casefold()).strip("-_")
    return f"{plain[:40]}-{engagement.id}".lstrip("-")


async def everything(store: Archive, kinds: Iterable[str], engagement: str | None) -> AsyncIterator[str]:
    """JSON in pieces: documents by kind and key, then the log; tokens are left out."""
    yield '{"documents": {'
    for number, kind in enumerate(sorted(kinds)):
        held = [one.doc for one in await store.find(kind) if engagement in (None, _engagement(one.doc))]
        rows = (f"{_json(doc.key)}: {_json({'v': doc.V, **_plain(doc)})}" for doc in held)
        yield f"{',' if number else ''}\n{_json(kind)}: {{{_rows(rows)}}}"
    yield '},\n"log": ['
    between = "\n"
    async for line in store.lines(engagement):
        yield between + _json(_plain(line))
        between = ",\n"
    yield "]}\n"


def _rows(rows: Iterable[str]) -> str:
    return ",".join(f"\n{row}" for row in rows)


def _engagement(doc: Any) -> str | None:
    found: str | None = doc.id if doc.KIND == "engagement" else getattr(doc, "engagement", None)
    return found


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def _plain(value: object) -> dict[str, Any]:
    plain: dict[str, Any] = _without_tokens(msgspec.to_builtins(value))
    return plain


def _without_tokens(value: Any) -> Any:
    if isinstance(value, dict):
        hidden = {key for key, one in value.items() if isinstance(one, str) and one and _SECRET.search(key)}
        return {key: "[token]" if key in hidden else _without_tokens(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_without_tokens(one) for one in value]
    return without_tokens(value) if isinstance(value, str) else value
