"""Reads playbooks and says what does not hold: file, line, path, and what to do."""

import hashlib
from difflib import get_close_matches
from pathlib import Path

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.errors import PlaybookError
from bot.model.playbook import Playbook
from bot.playbooks import schema, source

FOLDER = Path(__file__).parent
SHIPPED = ("services", "agency")
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
NAMES = sorted(
    {
        name
        for part in vars(schema).values()
        if isinstance(part, type) and issubclass(part, BaseModel)
        for name in part.model_fields
    }
)


def parse(text: str, name: str) -> Playbook:
    """Read a playbook from YAML; ``name`` is the file's, for messages.

    Raises ``PlaybookError`` whose detail has a line for each fault: file, line, path, and the mend.
    """
    _refuse_long(len(text), name)
    try:
        said = source.read(text)
    except yaml.YAMLError as fault:
        raise PlaybookError(f"{name}:{_not_yaml(fault, text)}") from fault
    try:
        read = schema.PlaybookFile.model_validate(said.value)
    except ValidationError as fault:
        faults = fault.errors(include_url=False)
        faults.sort(key=lambda one: said.line(_path(one)))
        lines = [f"{name}:{said.line(_path(one))}: {_told(one)}" for one in faults[:MOST]]
        lines += [f"{name}:1: playbook: {len(faults) - MOST} more"] if len(faults) > MOST else []
        raise PlaybookError("\n".join(lines)) from fault
    return Playbook(
        id=read.id,
        hash=hashlib.blake2b(text.encode(), digest_size=12).hexdigest(),
        name=read.name,
        handoff=tuple(question.build() for question in read.handoff.questions),
        alignment=tuple(question.build() for question in read.alignment.questions),
        nudges=tuple(nudge.build() for nudge in read.handoff.nudges),
        handoff_due=read.handoff.due,
        kickoff_window=(read.kickoff.window[0], read.kickoff.window[1]),
        hours=read.hours.build(),
    )


def load(folder: Path | None) -> dict[str, Playbook]:
    """The shipped playbooks and, over them, those of the firm's own folder, by id.

    Raises ``PlaybookError`` with the faults of all files together.
    """
    own = folder.iterdir() if folder and folder.is_dir() else iter(())
    files = [FOLDER / f"{name}.yml" for name in SHIPPED]
    files += sorted(file for file in own if file.suffix in (".yml", ".yaml") and file.is_file())
    read: dict[str, Playbook] = {}
    owner: dict[str, Path] = {}
    faults: list[str] = []
    for file in files:
        try:
            playbook = parse(_text(file), str(file))
        except PlaybookError as fault:
            faults.append(str(fault))
            continue
        if file.parent != FOLDER and playbook.id in owner:
            faults.append(f"{file}:1: id: {playbook.id} is that of {owner[playbook.id]}: choose another")
        elif file.parent != FOLDER:
            owner[playbook.id] = file
        read[playbook.id] = playbook
    if faults:
        raise PlaybookError("\n".join(faults))
    return read


def _text(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            raw = opened.read(source.LONGEST + 1)
    except OSError as fault:
        raise PlaybookError(f"{file}:1: playbook: cannot be read: {fault.strerror}") from fault
    _refuse_long(len(raw), str(file))
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise PlaybookError(f"{file}:1: playbook: save it as UTF-8") from fault


def _refuse_long(length: int, name: str) -> None:
    if length > source.LONGEST:
        raise PlaybookError(f"{name}:1: playbook: make it shorter: {source.LONGEST} bytes at the most")


def _not_yaml(fault: yaml.YAMLError, text: str) -> str:
    if isinstance(fault, yaml.reader.ReaderError):
        line = text.count("\n", 0, fault.position) + 1
        return f"{line}: playbook: remove the character {chr(int(fault.character))!a}"
    mark = getattr(fault, "problem_mark", None) or getattr(fault, "context_mark", None)
    problem = getattr(fault, "problem", None) or getattr(fault, "context", None) or str(fault)
    if "'\\t'" in problem:
        problem = "indent with spaces, not with tabs"
    elif "another document" in problem:
        problem = "keep one document: remove the line ---"
    elif isinstance(fault, yaml.parser.ParserError | yaml.scanner.ScannerError):
        problem = f"not YAML: {problem}"
    return f"{mark.line + 1 if mark else 1}: playbook: {problem}"


def _path(error: ErrorDetails) -> tuple[str | int, ...]:
    return tuple(part for part in error["loc"] if part != "[key]")


def _told(error: ErrorDetails) -> str:
    path = ".".join(map(str, _path(error))) or "playbook"
    if error["type"] == "extra_forbidden":
        close = get_close_matches(str(error["loc"][-1]), NAMES, 1)
        return f"{path}: not a setting: " + (f"did you mean {close[0]}?" if close else "remove it")
    mend = MEND.get(error["type"])
    return f"{path}: {mend.format(**error.get('ctx', {})) if mend else error['msg']}"
