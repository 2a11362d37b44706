"""The tables of the PostgreSQL store: numbered migrations, each run once, whoever starts first."""

from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Any, NamedTuple

from psycopg import AsyncConnection

from bot.errors import StoreError
from storage.codec import KINDS

#: The schema that all tables are in, apart from whatever else the database holds.
SCHEMA = "usher"
#: Of an advisory lock: whoever migrates has it, and the others wait. Any number that nobody else uses.
_LOCK = 0x05_4E_52


class Migration(NamedTuple):
    """One step; ``number`` counts from 1 without gaps."""

    number: int
    name: str
    sql: bytes


def migrations() -> Sequence[Migration]:
    """The steps of this release, in order."""
    found = sorted(
        one.name for one in files("storage").joinpath("migrations").iterdir() if one.name[0] == "0"
    )
    return [
        Migration(
            int(name[:4]),
            name,
            files("storage").joinpath("migrations", name).read_text("utf-8").encode(),
        )
        for name in found
    ]


async def migrate(connection: AsyncConnection[tuple[int]]) -> int:
    """Bring the tables up to this release; returns how many steps that took. ``connection`` must be autocommit.

    Raises ``StoreError`` where the tables are those of a later release.
    """
    steps, ran = migrations(), 0
    async with connection.transaction():
        await connection.execute("select pg_advisory_xact_lock(%s)", (_LOCK,))
        await connection.execute(f"create schema if not exists {SCHEMA}")
        await connection.execute(
            "create table if not exists migration (number int primary key, name text, at timestamptz default now())"
        )
        cursor = await connection.execute("select coalesce(max(number), 0) from migration")
        found = (await cursor.fetchone() or (0,))[0]
        if found > len(steps):
            raise StoreError(
                f"the database has migration {found}, and this release knows {len(steps)}. "
                "A later release made it: install that one again"
            )
        for step in steps[found:]:
            await connection.execute(step.sql)
            await connection.execute(
                "insert into migration (number, name) values (%s, %s)", (step.number, step.name)
            )
            ran += 1
    return ran


TODAY: Mapping[str, int] = {kind.KIND: kind.V for kind in KINDS}


async def shapes(connection: AsyncConnection[Any]) -> dict[str, int]:
    """In which version each kind is written, where that is not today's. Raises StoreError for a later release's."""
    await connection.cursor().executemany(
        "insert into shape values (%s, %s) on conflict do nothing", list(TODAY.items())
    )
    cursor = await connection.execute("select kind, v from shape")
    found: dict[str, int] = dict(await cursor.fetchall())
    for kind, v in found.items():
        if v > TODAY.get(kind, 0):
            reads = f"up to version {TODAY[kind]}" if kind in TODAY else "no such kind"
            raise StoreError(
                f"the database holds documents of kind {kind!r}, version {v}; this release reads {reads}. "
                "It was upgraded to a later release: install that one again"
            )
    return {kind: v for kind, v in found.items() if v < TODAY[kind]}


def explained(fault: Exception) -> str:
    """What went wrong, on one line, without the connection string's password."""
    return " ".join(str(fault).split()) or type(fault).__name__
