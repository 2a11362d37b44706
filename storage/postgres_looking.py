"""Reads a database as a start would, changing nothing in it."""

from typing import Any

import msgspec
import psycopg
from psycopg import AsyncConnection
from psycopg.errors import UndefinedTable

from bot.errors import StoreFailed
from storage.codec import Codec
from storage.line import Record
from storage.looking import Looked, looked
from storage.postgres_schema import SCHEMA, explained
from storage.vault import Vault

#: Seconds that the database has for taking a connection.
CONNECT = 5
_COUNT = "select count(*) from document"
_KINDS = "select key, version, doc::text from document where kind = any(%s)"


async def look(url: str, keys: str) -> Looked:
    """What the database holds; ``keys`` are those of USHER_KEY.

    Raises Sealed, StoreFailed, StoreError, SettingsError.
    """
    codec = Codec(vault=Vault(keys))
    settled: dict[str, Any] = {"connect_timeout": CONNECT, "options": f"-c search_path={SCHEMA}"}
    try:
        async with await AsyncConnection.connect(url, **settled) as connection:
            ((documents,),) = await (await connection.execute(_COUNT)).fetchall()
            rows = await (await connection.execute(_KINDS, (list(codec.secret_kinds),))).fetchall()
    except UndefinedTable:  # nothing was started on it yet
        return Looked(0, 0, 0)
    except psycopg.Error as fault:
        raise StoreFailed(f"PostgreSQL: {explained(fault)}") from fault
    records = [Record(key, version, msgspec.Raw(doc.encode())) for key, version, doc in rows]
    return looked(codec, records)._replace(documents=documents)
