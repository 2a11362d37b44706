"""All that is kept of a person, put together to be handed out: as JSON, and as a paper to read."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import msgspec

from bot.cards.card import (
    Audience,
    Block,
    Card,
    Divider,
    Facts,
    Listed,
    Para,
    Quote,
    Raw,
    Text,
    Words,
    private,
    say,
)
from bot.flows.privacy_forget import ids_of
from bot.model.document import Document
from bot.model.dossier import Dossier, about
from bot.model.person import Person
from bot.model.seats import Seat, Side
from bot.model.traces import BY_QUESTION, LISTS, OTHERS, WORDS, Marks, author, more, parts, plain_of

#: What a client's own copy holds of a part of theirs, beside their words.
PLAIN = frozenset(
    "at on day to was first last number fate name title email phone done_at reached confirmed rating".split()
)
#: On their way, or kept for the bot's own use: nothing that anybody wrote.
PASSING = frozenset(
    {"owed", "posted", "due", "handle", "reference", "playbook", "workspace", "handout", "erasure", "link"}
)
#: What kinds of documents are called together where they are counted.
GROUPS = {
    **dict.fromkeys(("handoff", "alignment"), "handoff"),
    **dict.fromkeys(("survey", "questionnaire"), "answers"),
    **dict.fromkeys(("issue", "concern", "stray", "source", "desk"), "issues"),
    **dict.fromkeys(
        ("plan", "decision", "wishes", "actions", "charter", "checklist", "firsts", "change", "portal"),
        "plan",
    ),
    **dict.fromkeys(("local_message", "papers", "report", "meeting", "ideas", "proposal", "hint"), "words"),
    **dict.fromkeys(("team", "person", "nudged", "local_seat", "firm"), "person"),
}
LONGEST = 1_500


def group(kind: str) -> str:
    """What a kind of document counts as; texts ``privacy-group-…``."""
    return GROUPS.get(kind, "other")


def counted(dossier: Dossier, marks: Marks) -> Counter[str]:
    """How much there is of the person, by group."""
    return Counter(
        group(doc.KIND) for doc in dossier.docs if doc.KIND not in PASSING and _touches(doc, marks)
    )


def exported(dossier: Dossier, *, wide: bool) -> dict[str, Any]:
    """Everything of the person as plain data; ``wide`` holds also what others noted that names them."""
    person, marks = dossier.person, ids_of(dossier)
    if person is None or marks is None:
        return {}
    marks = more(dossier.docs, marks)
    seats = [
        {
            "project": head.client,
            "engagement": head.id,
            "state": head.state,
            "seats": sorted(head.seats_of(person.id)),
        }
        for head in dossier.seated()
    ]
    found: dict[str, Any] = {
        "person": _person(person),
        "seats": seats,
        "given": list(_given(dossier, marks, wide)),
    }
    if wide:
        found["noted"] = list(_noted(dossier, marks))
    return found


def _person(person: Person) -> dict[str, Any]:
    plain = msgspec.to_builtins(person)
    return {name: value for name, value in plain.items() if name != "focus" and value not in (None, [], ())}


def _given(dossier: Dossier, marks: Marks, wide: bool) -> Iterator[dict[str, Any]]:
    for doc in dossier.docs:
        if doc.KIND in PASSING or isinstance(doc, Person):
            continue
        plain = plain_of(doc)
        if getattr(doc, "person", None) in marks.ids or getattr(doc, "user", None) in marks.ids:
            yield _row(doc, "", plain)
            continue
        for path, part in parts(plain, marks):
            if value := part if wide else _own(part, marks):
                yield _row(doc, path, value)


def _own(value: Any, marks: Marks, *, words: bool = False) -> Any:
    """Of a part of theirs what they gave, and what identifies them: nothing that somebody else wrote about it."""
    if isinstance(value, list | tuple):
        return [kept for one in value if (kept := _own(one, marks, words=words))]
    if not isinstance(value, dict):
        return value
    wrote = author(value)
    if wrote and wrote not in marks.ids:
        return None
    found = {}
    for key, one in value.items():
        if key in OTHERS:
            continue
        if words or key in WORDS or key in PLAIN or key in LISTS or key in BY_QUESTION:
            kept = _own(one, marks, words=words or key in BY_QUESTION or key in WORDS)
        elif isinstance(one, dict | list):
            kept = _own(one, marks)
        else:
            continue
        if kept not in (None, "", {}, []):
            found[key] = kept
    return found


def _noted(dossier: Dossier, marks: Marks) -> Iterator[dict[str, Any]]:
    for doc in dossier.docs:
        if doc.KIND not in PASSING and not isinstance(doc, Person):
            for path, part in _innermost(plain_of(doc), marks, ""):
                yield _row(doc, path, part)


def _innermost(value: Any, marks: Marks, path: str) -> Iterator[tuple[str, Any]]:
    """The smallest parts that name the person and are not their own."""
    if isinstance(value, dict):
        if author(value) in marks.ids:
            return
        if any(_names(one, marks) for one in value.values()):
            yield path, {key: one for key, one in value.items() if not isinstance(one, dict | list)}
        for key, one in value.items():
            if key not in marks.ids:
                yield from _innermost(one, marks, f"{path}/{key}")
    elif isinstance(value, list | tuple):
        for number, one in enumerate(value):
            yield from _innermost(one, marks, f"{path}/{number}")


def _names(value: Any, marks: Marks) -> bool:
    if not isinstance(value, str):
        return False
    spelled = value.casefold()
    return value in marks.ids or any(one.casefold() in spelled for one in (*marks.names, *marks.addresses))


def _touches(doc: Document, marks: Marks) -> bool:
    plain = plain_of(doc)
    return any(True for _ in parts(plain, marks)) or any(True for _ in _innermost(plain, marks, ""))


def _row(doc: Document, path: str, value: Any) -> dict[str, Any]:
    return {"kind": doc.KIND, "engagement": about(doc), "document": doc.key, "part": path, "value": value}


def paper(dossier: Dossier, *, wide: bool, asker: Person) -> Card:
    """The same to read: who it is, where they sit, and every word of theirs."""
    person, data = dossier.person, exported(dossier, wide=wide)
    name = person.name if person else ""
    blocks: list[Block] = [facts(dossier)]
    given, noted = data.get("given", []), data.get("noted", [])
    parts_: list[tuple[Text, list[dict[str, Any]]]] = [(say("privacy-given", count=len(given)), given)]
    if wide:
        parts_.append((say("privacy-noted", count=len(noted)), noted))
    for title, rows in parts_:
        blocks += [Divider(), Para(title)]
        for row in rows:
            words = "\n".join(_lines(row["value"]))
            if words:
                head = dossier.heads.get(row["engagement"] or "")
                label = say(f"privacy-group-{group(row['kind'])}")
                by: Words = say("privacy-of", what=label, client=head.client) if head else label
                blocks.append(Quote(Raw(words[:LONGEST]), by))
    return Card(
        say("privacy-title", name=name or say("privacy-nameless")), tuple(blocks), audience=for_one(asker)
    )


def facts(dossier: Dossier) -> Facts:
    """Who it is, and where they sit."""
    person = dossier.person
    rows: list[tuple[Words, Words]] = []
    if person:
        known: list[tuple[Text, str | None]] = [
            (say("privacy-name"), person.name),
            (say("privacy-email"), person.email),
            (say("privacy-language"), person.language or person.locale),
            (say("privacy-zone"), person.zone),
            (say("privacy-ids"), ", ".join(f"{one.platform}: {one.user}" for one in person.handles)),
        ]
        rows = [(label, Raw(value)) for label, value in known if value]
        rows += [(Raw(head.client), seats_of(head.seats_of(person.id))) for head in dossier.seated()]
    return Facts(tuple(rows) or ((say("privacy-name"), say("privacy-nameless")),))


def seats_of(seats: frozenset[Seat]) -> Listed:
    return Listed(tuple(say(f"seat-{seat.value.replace('_', '-')}") for seat in sorted(seats)))


def for_one(person: Person) -> Audience:
    """Readable by that one person, of whichever side."""
    return private(person.id) if person.side is Side.OURS else Audience("only", (person.id,))


def _lines(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, one in value.items():
            if key in ("by", "evidence") or not isinstance(one, dict | list | tuple | str):
                continue
            yield from _lines(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _lines(one)
    elif isinstance(value, str) and value:
        yield value
