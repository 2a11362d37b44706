"""The tables of the PostgreSQL store: numbered migrations, each run once, whoever starts first."""

from collections.abc import Sequence
from importlib.resources import files
from typing import NamedTuple

from psycopg import AsyncConnection

from bot.errors import StoreError

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


def explained(fault: Exception) -> str:
    """What went wrong, on one line, without the connection string's password."""
    return " ".join(str(fault).split()) or type(fault).__name__
