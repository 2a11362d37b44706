"""Reads the people at a client out of a message, and writes them one a line."""

from collections.abc import Iterable
from itertools import islice

from msgspec.structs import replace

from bot.model.handoff import Stakeholder
from bot.understanding.person_assembly import Assembly
from bot.understanding.person_terms import is_aside, label_of
from bot.understanding.plain import is_heading, lines, narrow, plain

MOST, LINES = 50, 500


def split_people(text: str) -> tuple[Stakeholder, ...]:
    """The people that ``text`` speaks of, at most 50; where a line names nobody, the line itself is the name."""
    assembly = Assembly()
    found = [narrow(line.text) for line in islice(lines(plain(text)), LINES)]
    for line in found:
        if len(assembly.people) > MOST:
            break
        if fields := _written(line):
            assembly.write(fields)
        elif len(found) == 1 or not (is_aside(line) or (is_heading(line) and not label_of(line))):
            assembly.take(line)
    people = (draft.done() for draft in assembly.people)
    return _merged(one for one in people if one.name)[:MOST]


def as_lines(people: Iterable[Stakeholder]) -> str:
    """One person a line, "Name; title; e-mail; phone; contact for", as ``split_people`` reads them back."""
    return "\n".join(
        "; ".join(
            " ".join(text.replace(";", ",").split())
            for text in (one.name, one.title, one.email, one.phone, one.contact_for)
        ).strip()
        for one in people
    )


def _written(line: str) -> list[str]:
    """The five fields of a line that ``as_lines`` wrote, or whoever knows its form; empty for any other."""
    fields = [field.strip() for field in line.split(";")]
    if not (3 <= len(fields) <= 5 and fields[0]):
        return []
    fields += [""] * (5 - len(fields))
    mail, phone = fields[2], fields[3]
    right = (not mail or "@" in mail) and (not phone or any(sign.isdigit() for sign in phone))
    return fields if right else []


def _merged(people: Iterable[Stakeholder]) -> tuple[Stakeholder, ...]:
    """Everybody once: what a second mention adds is put to the first."""
    once: dict[str, Stakeholder] = {}
    for one in people:
        known = once.setdefault(one.name.casefold(), one)
        once[one.name.casefold()] = replace(
            known,
            title=known.title or one.title,
            email=known.email or one.email,
            phone=known.phone or one.phone,
            contact_for=known.contact_for or one.contact_for,
        )
    return tuple(once.values())
