"""The official parser of Adaptive Cards, run in node over many cards at once."""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

NODE = Path(__file__).parent.parent / "node"


def check(cards: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """What the parser has against these cards, name first. Raises AssertionError when it is missing or fails."""
    assert (NODE / "node_modules/adaptivecards").exists(), "adaptivecards is not installed: run `make test`"
    run = subprocess.run(
        ["node", NODE / "adaptive.mjs"], input=json.dumps(cards), capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.splitlines()
