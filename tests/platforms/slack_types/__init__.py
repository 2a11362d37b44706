"""Is this the JSON that Slack's own TypeScript types describe? One run of `tsc` for all: each costs a second.

`@slack/types` lets a view hold any block; here only the known ones may stand there, so misspelt keys show. A list fits
its type when each of its items does, and a type says nothing of what stands in a text: so blocks are compiled apart
from what holds them, and of all that differ in texts alone, the first.
"""

import json
import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

MODULES = Path(__file__).parents[2] / "node/node_modules"
HEAD = f"""\
import type {{ HomeView, KnownBlock, ModalView }} from {json.dumps(str(MODULES / "@slack/types/dist/index"))};
type Known<T> = Omit<T, "blocks"> & {{ blocks: KnownBlock[] }};
type View = Known<ModalView> | Known<HomeView>;
type Message = {{ text: string; blocks: KnownBlock[] }};
"""
#: What is any ``string`` to the types, wherever it is one.
FREE = frozenset(
    "text value url alt_text image_url block_id action_id callback_id private_metadata initial_value initial_date"
    " external_id".split()
)
FLAGS = "--noEmit --strict --target es2022 --module esnext --moduleResolution bundler".split()
ERROR = re.compile(r"cards\.ts\((\d+),\d+\): error (.*)")


def check(payloads: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """What the compiler says against these messages ({"text", "blocks"}) and views, name first.

    Of what is alike only the first is named. Raises AssertionError when the compiler is missing or fails otherwise.
    """
    return compiled(distinct(payloads))


def distinct(payloads: Mapping[str, Mapping[str, Any]]) -> dict[str, tuple[str, str]]:
    """The parts of payloads that a type can tell apart, by what it can tell: the payload's name, a line of code."""
    found: dict[str, tuple[str, str]] = {}
    for name, payload in payloads.items():
        for kind, part in parts(payload):
            found.setdefault(f"{kind} {shape(part)}", (name, f"({json.dumps(part)}) satisfies {kind};\n"))
    return found


def compiled(found: Mapping[str, tuple[str, str]]) -> list[str]:
    """What the compiler says against these parts, as ``check`` does."""
    assert MODULES.exists(), "@slack/types is not installed: run `make test`, which sets it up"
    names = [name for name, _ in found.values()]
    with TemporaryDirectory() as folder:
        file = Path(folder, "cards.ts")
        file.write_text(HEAD + "".join(line for _, line in found.values()))
        run = subprocess.run(
            ["node", MODULES / "typescript/bin/tsc", *FLAGS, file],
            capture_output=True,
            text=True,
            check=False,
        )
    errors = [(int(line) - HEAD.count("\n") - 1, said) for line, said in ERROR.findall(run.stdout)]
    assert bool(errors) == bool(run.returncode), run.stdout + run.stderr
    return [f"{names[number]}: {said}" for number, said in errors]


def parts(payload: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """A payload without its blocks, and each of these, with the type that it must fit."""
    yield "View" if payload.get("type") in {"modal", "home"} else "Message", {**payload, "blocks": []}
    for block in payload["blocks"]:
        yield "KnownBlock", block


def shape(part: object) -> str:
    """What of a part its type can tell: all but its texts, of lists the items that differ."""
    if isinstance(part, Mapping):
        inner = (
            f"{key}:{'…' if key in FREE and isinstance(one, str) else shape(one)}"
            for key, one in part.items()
        )
        return f"{{{' '.join(inner)}}}"
    if isinstance(part, list):
        return f"[{' '.join(dict.fromkeys(map(shape, part)))}]"
    return json.dumps(part)
