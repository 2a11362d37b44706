"""Reads a YAML file into a shape, and says what does not hold: file, line, path, and what to do."""

import sys
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.errors import UsherError
from bot.playbooks import source

#: Faults told at once; mending these often mends the rest.
MOST = 20
#: What to do, by the kind of fault.
MEND = {
    "missing": "add it",
    "int_type": "write a whole number, without quotes",
    "greater_than_equal": "write {ge} or more",
    "less_than_equal": "write {le} or less",
    "string_type": "write text; put quotes around it",
    "string_too_short": "write something",
    "string_too_long": "write {max_length} characters at the most",
    "list_type": "write a list: [a, b], or lines that begin with -",
    "too_short": "write {min_length} at least",
    "too_long": "write {max_length} at the most",
    "dict_type": "write lines of name: value",
    "model_type": "write lines of name: value",
    "invalid_key": "write the name as text; put quotes around it",
    "literal_error": "use one of: {expected}",
    "value_error": "{error}",
}


@dataclass(frozen=True, slots=True)
class What:
    """What a file is called in messages, and the error that carries them."""

    name: str
    fault: type[UsherError]


Shape = TypeVar("Shape", bound=BaseModel)


def checked(text: str, name: str, shape: type[Shape], what: What) -> tuple[Shape, source.Source]:
    """The file's text as ``shape``, and where what stands; ``name`` is the file's.

    Raises ``what.fault`` whose detail has a line for each fault: file, line, path, and the mend.
    """
    _refuse_long(len(text), name, what)
    try:
        said = source.read(text)
    except yaml.YAMLError as fault:
        line, problem = _not_yaml(fault, text)
        raise what.fault(f"{name}:{line}: {what.name}: {problem}") from fault
    try:
        return shape.model_validate(said.value), said
    except ValidationError as fault:
        faults = fault.errors(include_url=False)
        faults.sort(key=lambda one: said.line(_path(one)))
        lines = [f"{name}:{said.line(_path(one))}: {_told(one, shape, what)}" for one in faults[:MOST]]
        lines += [f"{name}:1: {what.name}: {len(faults) - MOST} more"] if len(faults) > MOST else []
        raise what.fault("\n".join(lines)) from fault


def text_of(file: Path, what: What) -> str:
    """The text of a file. Raises ``what.fault`` where it cannot be read."""
    try:
        with file.open("rb") as opened:
            raw = opened.read(source.LONGEST + 1)
    except OSError as fault:
        raise what.fault(f"{file}:1: {what.name}: cannot be read: {fault.strerror}") from fault
    _refuse_long(len(raw), str(file), what)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise what.fault(f"{file}:1: {what.name}: save it as UTF-8") from fault


def _refuse_long(length: int, name: str, what: What) -> None:
    if length > source.LONGEST:
        raise what.fault(f"{name}:1: {what.name}: make it shorter: {source.LONGEST} bytes at the most")


def _not_yaml(fault: yaml.YAMLError, text: str) -> tuple[int, str]:
    if isinstance(fault, yaml.reader.ReaderError):
        line = text.count("\n", 0, fault.position) + 1
        return line, f"remove the character {chr(int(fault.character))!a}"
    mark = getattr(fault, "problem_mark", None) or getattr(fault, "context_mark", None)
    problem = getattr(fault, "problem", None) or getattr(fault, "context", None) or str(fault)
    if "'\\t'" in problem:
        problem = "indent with spaces, not with tabs"
    elif "another document" in problem:
        problem = "keep one document: remove the line ---"
    elif isinstance(fault, yaml.parser.ParserError | yaml.scanner.ScannerError):
        problem = f"not YAML: {problem}"
    return mark.line + 1 if mark else 1, problem


def _path(error: ErrorDetails) -> tuple[str | int, ...]:
    return tuple(part for part in error["loc"] if part != "[key]")


def _told(error: ErrorDetails, shape: type[BaseModel], what: What) -> str:
    path = ".".join(map(str, _path(error))) or what.name
    if error["type"] == "extra_forbidden":
        close = get_close_matches(str(error["loc"][-1]), _names(shape), 1)
        return f"{path}: not a setting: " + (f"did you mean {close[0]}?" if close else "remove it")
    mend = MEND.get(error["type"])
    return f"{path}: {mend.format(**error.get('ctx', {})) if mend else error['msg']}"


def _names(shape: type[BaseModel]) -> list[str]:
    """Every name that the shape's module knows."""
    parts = vars(sys.modules[shape.__module__]).values()
    models = (part for part in parts if isinstance(part, type) and issubclass(part, BaseModel))
    return sorted({field.alias or name for model in models for name, field in model.model_fields.items()})
