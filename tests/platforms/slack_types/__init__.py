"""Is this the JSON that Slack's own TypeScript types describe? One run of `tsc` for all: each costs a second.

`@slack/types` lets a view hold any block; here only the known ones may stand there, so misspelt keys show.
"""

import json
import re
import subprocess
from collections.abc import Mapping
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
FLAGS = "--noEmit --strict --target es2022 --module esnext --moduleResolution bundler".split()
ERROR = re.compile(r"cards\.ts\((\d+),\d+\): error (.*)")


def check(payloads: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """What the compiler says against these messages ({"text", "blocks"}) and views, name first.

    Raises AssertionError when the compiler is missing or fails otherwise.
    """
    assert MODULES.exists(), "@slack/types is not installed: run `make test`, which sets it up"
    names = list(payloads)
    with TemporaryDirectory() as folder:
        file = Path(folder, "cards.ts")
        file.write_text(HEAD + "".join(map(_line, payloads.values())))
        run = subprocess.run(
            ["node", MODULES / "typescript/bin/tsc", *FLAGS, file],
            capture_output=True,
            text=True,
            check=False,
        )
    found = [(int(line) - HEAD.count("\n") - 1, said) for line, said in ERROR.findall(run.stdout)]
    assert bool(found) == bool(run.returncode), run.stdout + run.stderr
    return [f"{names[number]}: {said}" for number, said in found]


def _line(payload: Mapping[str, Any]) -> str:
    kind = "View" if payload.get("type") in {"modal", "home"} else "Message"
    return f"({json.dumps(payload)}) satisfies {kind};\n"
