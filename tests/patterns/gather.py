"""Every pattern of the product, with where it is made: those of modules, those of word lists, those made in passing."""

import ast
import functools
import importlib
import inspect
import json
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import bot
import storage

ROOT = Path(bot.__file__).parent.parent
LANGUAGES = ("en", "ja", "ms", "da", "ru")
#: Functions of ``re`` that take a pattern.
TAKES = {"compile", "match", "search", "sub", "split", "findall", "fullmatch", "finditer"}


@dataclass(frozen=True)
class Found:
    """A pattern, the file in which it is made, and the line."""

    pattern: re.Pattern[str]
    file: str
    line: int

    @property
    def place(self) -> str:
        return f"{self.file}:{self.line}"


def gathered() -> list[Found]:
    """All of them, by place, as a process finds them that has imported nothing before."""
    command = [sys.executable, "-m", "tests.patterns.gather"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout
    return [Found(re.compile(pattern, flags), file, line) for pattern, flags, file, line in json.loads(told)]


def _gather() -> list[Found]:
    """What importing makes, what is made once of words, and what is written where it is used."""
    found: dict[tuple[str, int], Found] = {}
    real = re._compile  # type: ignore[attr-defined]

    def kept(pattern: Any, flags: Any) -> Any:
        made, frame = real(pattern, flags), sys._getframe(1)
        while Path(frame.f_code.co_filename).name in ("__init__.py", "functools.py") and frame.f_back:
            frame = frame.f_back
        path = Path(frame.f_code.co_filename)
        ours = path.is_relative_to(ROOT / "bot") or path.is_relative_to(ROOT / "storage")
        if ours and isinstance(made.pattern, str):
            one = Found(made, str(path.relative_to(ROOT)), frame.f_lineno)
            found.setdefault((made.pattern, made.flags), one)
        return made

    re._compile = kept  # type: ignore[attr-defined]
    parts = [
        one.name
        for part in (bot, storage)
        for one in pkgutil.walk_packages(part.__path__, f"{part.__name__}.")
    ]
    for name in parts:
        importlib.import_module(name)
    for name in parts:
        for value in list(vars(sys.modules[name]).values()):
            if hasattr(value, "cache_info") and value.__module__ == name:
                _made_once(value)
    re._compile = real  # type: ignore[attr-defined]
    for file, call in calls():
        (first, *_) = call.args
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            made = re.compile(first.value)
            found.setdefault((made.pattern, made.flags), Found(made, file, call.lineno))
    return sorted(found.values(), key=lambda one: (one.file, one.line, one.pattern.pattern))


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Every place where the product makes a pattern."""
    for folder in ("bot", "storage"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text())):
                match node:
                    case ast.Call(func=ast.Attribute(value=ast.Name("re"), attr=name)) if name in TAKES:
                        yield str(path.relative_to(ROOT)), node


def _made_once(function: "functools._lru_cache_wrapper[Any]") -> None:
    """Have it make what it makes: for each language, where it asks for one."""
    asked = [one for one in inspect.signature(function).parameters.values() if one.default is one.empty]
    if not asked:
        function()
    elif [one.name for one in asked] == ["language"]:
        for language in LANGUAGES:
            function(language)


if __name__ == "__main__":
    rows = [[one.pattern.pattern, one.pattern.flags, one.file, one.line] for one in _gather()]
    sys.stdout.write(json.dumps(rows))
