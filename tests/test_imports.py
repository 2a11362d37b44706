"""Who may import whom: one table, read by one test.

A row is the longest name that a module's name starts with; names break at a dot or an underscore, so
``bot.platforms.slack`` also covers ``bot.platforms.slack_oauth``. A module may import modules of its own row
and of the rows named there, the packages named there, and the standard library. A pure row also keeps away
from the clock, from ``async`` and from everything that touches the outside.
"""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DATA = "bot.model bot.events bot.effects bot.errors bot.cards.card"
#: All data is made of its frozen structs.
DATA_PACKAGE = "msgspec"
DECIDING = f"{DATA} bot.flows bot.agenda bot.audience bot.understanding bot.ids"
DRAWING = f"{DATA} bot.texts bot.cards bot.cards.reader"
SERVING = f"{DATA} bot.cards.reader bot.ports"
ACTING = f"{DECIDING} {SERVING} bot.handlers"
RUNNING = "bot.turn bot.outbox bot.ringing bot.readers bot.logs bot.playbooks"


@dataclass(frozen=True)
class Row:
    ours: str
    packages: str = ""
    pure: bool = False


RULE = {
    "bot.model": Row(DATA, pure=True),
    "bot.events": Row(DATA, pure=True),
    "bot.effects": Row(DATA, pure=True),
    "bot.errors": Row(DATA, pure=True),
    "bot.cards.card": Row(DATA, pure=True),
    "bot.cards.reader": Row(DATA, pure=True),
    "bot.ids": Row("", pure=True),
    "bot.playbooks": Row(DATA, "pydantic pydantic_core yaml"),
    "bot.agenda": Row(DATA, "holidays babel", pure=True),
    "bot.audience": Row(DATA, pure=True),
    "bot.flows": Row(f"{DATA} bot.agenda bot.ids", pure=True),
    "bot.understanding": Row(DATA, "yaml"),
    "bot.handlers": Row(DECIDING, pure=True),
    "bot.texts": Row(f"{DATA} bot.cards.reader", "fluent babel"),
    "bot.cards": Row(DRAWING, "babel jinja2 markupsafe"),
    "bot.cards.ical": Row(DRAWING, "icalendar"),
    "bot.downloads": Row(
        f"{SERVING} bot.texts bot.cards bot.cards.ical bot.flows bot.loading bot.readers", "aiohttp"
    ),
    "bot.hooks": Row(f"{SERVING} bot.bodies bot.strangers", "aiohttp standardwebhooks structlog"),
    "bot.ports": Row(SERVING),
    "bot.readers": Row(SERVING),
    "bot.loading": Row(SERVING),
    "bot.turn": Row(
        f"{ACTING} bot.abreast bot.limits bot.loading bot.readers", "structlog prometheus_client"
    ),
    "bot.views": Row(f"{SERVING} bot.flows"),
    "bot.leaving": Row(""),
    "bot.delivery": Row(f"{SERVING} bot.audience bot.leaving bot.readers bot.views", "structlog"),
    "bot.refresh": Row(f"{SERVING} bot.delivery"),
    "bot.abreast": Row("", pure=True),
    "bot.rush": Row(""),
    "bot.settling": Row(""),
    "bot.pacing": Row(""),
    "bot.resting": Row(""),
    "bot.limits": Row(DATA, pure=True),
    "bot.readiness": Row(SERVING),
    "bot.scrubbing": Row(SERVING, "structlog"),
    "bot.set_aside": Row(f"{SERVING} bot.flows bot.ids"),
    "bot.outbox": Row(
        f"{ACTING} bot.delivery bot.pacing bot.resting bot.set_aside", "structlog prometheus_client"
    ),
    "bot.ringing": Row(f"{SERVING} bot.outbox", "structlog"),
    "bot.settings": Row("bot.errors bot.pacing", "pydantic pydantic_settings"),
    "bot.logs": Row("", "structlog"),
    "bot.bodies": Row("", "aiohttp"),
    "bot.strangers": Row("bot.limits", "aiohttp"),
    "bot.web": Row("", "aiohttp prometheus_client"),
    "bot.core": Row(
        f"{SERVING} bot.delivery bot.limits bot.outbox bot.pacing bot.playbooks bot.readiness bot.ringing bot.rush "
        "bot.scrubbing bot.texts bot.turn bot.web"
    ),
    "bot.commands": Row(
        f"{DRAWING} {SERVING} {RUNNING} bot.flows bot.loading bot.engines.stepping bot.platforms.memory",
        "pydantic rich",
    ),
    "bot.commands.classify": Row(f"{DRAWING} bot.commands bot.understanding"),
    "bot.commands.playbook_cli": Row(f"{SERVING} bot.commands", "typer"),
    "bot.commands.store_cli": Row(f"{SERVING} bot.commands", "rich typer"),
    "bot.commands.doctor": Row(
        f"{DRAWING} bot.commands bot.settings bot.platforms.slack bot.platforms.teams", "pydantic"
    ),
    "bot.platforms.slack": Row(
        f"{DRAWING} {SERVING} bot.abreast bot.bodies bot.strangers", "slack_bolt slack_sdk aiohttp structlog"
    ),
    "bot.platforms.teams": Row(
        f"{DRAWING} {SERVING} bot.bodies bot.strangers",
        "aiohttp botbuilder botframework cryptography jwt structlog yarl",
    ),
    "bot.platforms.local": Row(f"{DRAWING} {SERVING}", "aiohttp jinja2 structlog"),
    "bot.platforms.memory": Row(SERVING),
    "bot.platforms.outward": Row("bot.leaving", "aiohttp"),
    "bot.engines.embedded": Row(SERVING, "apscheduler structlog"),
    "bot.engines.stepping": Row(SERVING),
    "bot.engines.postgres": Row(SERVING, "procrastinate psycopg structlog"),
    "storage": Row(f"{SERVING} storage.vault", "structlog tinydb"),
    "storage.vault": Row("bot.errors", "cryptography"),
    "storage.stores": Row(f"{SERVING} storage storage.vault storage.postgres"),
    "storage.postgres": Row(f"{SERVING} storage storage.vault", "psycopg psycopg_pool structlog"),
}
OUTSIDE = set(
    "asyncio concurrent ctypes fcntl getpass http io locale mmap multiprocessing os pathlib random sched "
    "secrets select selectors shutil signal socket socketserver sqlite3 ssl subprocess tempfile threading "
    "time".split()
)
LONGEST = 300


def files() -> list[Path]:
    return sorted([*ROOT.glob("bot/**/*.py"), *ROOT.glob("storage/**/*.py")])


def name_of(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def starts(name: str, row: str) -> bool:
    return name == row or name.startswith((f"{row}.", f"{row}_"))


def row_of(name: str) -> str | None:
    return max((row for row in RULE if starts(name, row)), key=len, default=None)


def imports(tree: ast.AST, modules: set[str]) -> Iterator[tuple[int, str]]:
    """Every imported module with its line, those for the type checker alone included."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            for alias in node.names:
                inner = f"{base}.{alias.name}"
                yield node.lineno, inner if inner in modules else base


def impurities(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Lines that wait, read the clock or open a file."""
    for node in ast.walk(tree):
        match node:
            case ast.AsyncFunctionDef() | ast.Await() | ast.AsyncFor() | ast.AsyncWith():
                yield node.lineno, "is async"
            case ast.Call(func=ast.Attribute(attr="now" | "today" | "utcnow" as called)):
                yield node.lineno, f"reads the clock with {called}()"
            case ast.Call(func=ast.Name(id="open" | "input" | "print" as called)):
                yield node.lineno, f"calls {called}()"


def faults(name: str, source: str, modules: set[str]) -> list[str]:
    """What in one module breaks the rule, a line each."""
    tree = ast.parse(source)
    mine = row_of(name)
    if mine is None:
        return [f"{name} has no row in the table"] if tree.body else []
    row = RULE[mine]
    found = []
    for line, target in imports(tree, modules):
        top = target.split(".")[0]
        if top in sys.stdlib_module_names:
            if row.pure and top in OUTSIDE:
                found.append(f"{name}:{line} is pure and imports {target}")
        elif top in {"bot", "storage", "app"}:
            if row_of(target) not in [mine, *row.ours.split()]:
                found.append(f"{name}:{line} imports {target}")
        elif top not in {DATA_PACKAGE, *row.packages.split()}:
            found.append(f"{name}:{line} imports {target}")
    if row.pure:
        found += [f"{name}:{line} is pure and {what}" for line, what in impurities(tree)]
    return list(dict.fromkeys(found))


def test_every_import_is_allowed() -> None:
    modules = {name_of(file) for file in files()}
    found = [fault for file in files() for fault in faults(name_of(file), file.read_text(), modules)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("name", "source", "expected"),
    [
        ("bot.flows.handoff", "from bot.platforms import slack", "imports bot.platforms.slack"),
        ("bot.flows.handoff", "import app", "imports app"),
        ("bot.flows.handoff", "async def ask(): ...", "is async"),
        (
            "bot.model.people",
            "from datetime import datetime, UTC\nborn = datetime.now(UTC)",
            "reads the clock",
        ),
        ("bot.agenda", "import time", "is pure and imports time"),
        ("bot.handlers.said", "if TYPE_CHECKING:\n    import storage.codec", "imports storage.codec"),
        ("bot.platforms.local", "import slack_bolt", "imports slack_bolt"),
        ("bot.platforms.teams", "from bot.platforms.slack import Slack", "imports bot.platforms.slack"),
        ("storage.tiny", "from storage import postgres", "imports storage.postgres"),
        ("bot.turn", "from apscheduler.triggers import date", "imports apscheduler.triggers"),
        ("bot.spare_room", "import json", "has no row"),
    ],
)
def test_a_wrong_import_is_seen(name: str, source: str, expected: str) -> None:
    assert expected in "\n".join(faults(name, source, {"bot.platforms.slack", "storage.postgres"}))


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("bot.flows.handoff", "from bot import events\nfrom bot.model.people import Person"),
        ("bot.platforms.slack_oauth", "from bot.platforms.slack import Slack\nimport slack_sdk.oauth"),
        ("bot.cards.blockkit", "from bot.texts.lookup import say"),
    ],
)
def test_a_right_import_passes(name: str, source: str) -> None:
    assert faults(name, source, {"bot.events", "bot.platforms.slack"}) == []


@pytest.mark.parametrize("file", [*files(), *ROOT.glob("app.py")], ids=name_of)
def test_modules_stay_small(file: Path) -> None:
    assert len(file.read_text().splitlines()) <= LONGEST, "split it: one module, one idea"
