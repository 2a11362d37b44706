"""Reads what test_texts compares: the messages of each language, the keys the code asks for, stray sentences."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

ROOT = Path(__file__).parent.parent
TEXTS = ROOT / "bot" / "texts"
CODE = [*sorted(ROOT.glob("bot/**/*.py")), *ROOT.glob("app.py")]
TEMPLATES = sorted(ROOT.glob("bot/**/*.html"))
#: Calls whose first argument is a text key, and those that also use ``key-help``.
SAYING = {"say", "Text", "aside", "refuse", "again", "_again", "Gone", "Refused"}
HELPING = {"refuse", "_again"}
#: What of bot.cards.card shows words as they are given; an answer of aiohttp does so with ``text``.
SHOWING = {
    "Card",
    "Para",
    "Note",
    "Raw",
    "Button",
    "Form",
    "Field",
    "Option",
    "Check",
    "Quote",
    "Progress",
    "Own",
}
#: Answers read by machines that watch the bot, not by people.
MACHINES = {"bot/web.py"}
_KEY = re.compile(r"[a-z]+(-[a-z0-9]+)+")
_MADE = re.compile(r"[a-z{}]+(-[a-z{}]+)+")
_IN_TEMPLATE = re.compile(r"""\btw?\(\s*["']([a-z0-9-]+)["']\s*(~)?""")
_LOGIC = re.compile(r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}|<(script|style)\b.*?</\1>", re.DOTALL)
_SHOWN_ATTRIBUTE = re.compile(r"""\b(?:aria-label|title|placeholder|alt)=["']([^"']*)["']""")
_ATTRIBUTE = re.compile(r"""[\w-]+="[^"]*"|<[^>]*>""")
_WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass
class Message(Visitor):
    """One message as written: its arguments (``mood`` aside), those it counts by, its plural forms."""

    file: str
    args: set[str] = field(default_factory=set)
    counted: dict[str, set[str]] = field(default_factory=dict)
    words: str = ""

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802 - Fluent's name
        self.args |= {node.id.name} - {"mood"}

    def visit_TextElement(self, node: Any) -> None:  # noqa: N802 - Fluent's name
        self.words += node.value

    def visit_SelectExpression(self, node: Any) -> None:  # noqa: N802 - Fluent's name
        if isinstance(node.selector, ftl.VariableReference) and node.selector.id.name != "mood":
            forms = {getattr(one.key, "name", None) or one.key.value for one in node.variants}
            self.counted.setdefault(node.selector.id.name, set()).update(forms)
        self.generic_visit(node)


@dataclass
class Written:
    """A language: its messages by key, and what cannot be read or is written twice."""

    messages: dict[str, Message] = field(default_factory=dict)
    files: set[str] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)


@cache
def written(language: str) -> Written:
    """Everything written in one language."""
    found = Written()
    for path in sorted((TEXTS / language).glob("*.ftl")):
        name = f"{language}/{path.name}"
        found.files.add(path.name)
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ftl.Message) and entry.value and not entry.attributes:
                if entry.id.name in found.messages:
                    found.faults.append(f"{name}: {entry.id.name} is written twice")
                message = found.messages[entry.id.name] = Message(name)
                message.visit(entry.value)
            elif not isinstance(entry, ftl.Comment | ftl.GroupComment | ftl.ResourceComment):
                start = str(entry.content).splitlines()[0] if isinstance(entry, ftl.Junk) else entry.id.name
                found.faults.append(f"{name}: not a plain message: {start}")
    return found


@dataclass
class Asked:
    """What the code asks for: whole keys, keys made from a code ("seat-{}"), keys with a ``-help``; each with its
    place. ``given`` is what a call gives a key; ``strings`` every string, for keys that wait in a table."""

    keys: dict[str, str] = field(default_factory=dict)
    made: dict[str, str] = field(default_factory=dict)
    helped: set[str] = field(default_factory=set)
    given: list[tuple[str, str, set[str | None]]] = field(default_factory=list)
    strings: set[str] = field(default_factory=set)


@cache
def calls(tree: ast.AST) -> list[ast.Call]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def called(node: ast.Call) -> str:
    """The bare name of what is called."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def strings(node: ast.AST) -> Iterator[str]:
    """Every string written below ``node``; the holes of an f-string are ``{}``."""
    todo = [node]
    while todo:
        one = todo.pop()
        if isinstance(one, ast.JoinedStr):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in one.values)
            todo += [part for part in one.values if not isinstance(part, ast.Constant)]
        elif isinstance(one, ast.Constant) and isinstance(one.value, str):
            yield one.value
        else:
            todo += ast.iter_child_nodes(one)


@cache
def asked() -> Asked:
    """The keys that the code and the templates ask for."""
    found = Asked()
    areas = {key.partition("-")[0] for key in written("en").messages}
    for path in CODE:
        place, tree = str(path.relative_to(ROOT)), parsed(path)
        for text in strings(tree):
            found.strings.add(text)
            head = text.partition("-")[0]
            if "{}" in text and _MADE.fullmatch(text) and head in areas | {"{}"}:
                found.made[text] = place
            elif _KEY.fullmatch(text) and head in areas:
                found.keys[text] = place
        for call in calls(tree):
            if called(call) in SAYING and call.args:
                first = [text for text in strings(call.args[0]) if _KEY.fullmatch(text)]
                found.keys.update(dict.fromkeys(first, place))
                found.helped.update(first if called(call) in HELPING else ())
                names = {one.arg for one in call.keywords}
                found.given += [(place, key, names) for key in first if called(call) == "say"]
    for path in TEMPLATES:
        for key, more in _IN_TEMPLATE.findall(path.read_text(encoding="utf-8")):
            (found.made if more else found.keys)[f"{key}{{}}" if more else key] = str(path.relative_to(ROOT))
    return found


@cache
def form_keys(of: str, name: str | int) -> set[str]:
    """The keys said under a name, or at a place, wherever ``of`` is built: ``Form(title=say("…"))``."""
    parts = [
        part
        for path in CODE
        for call in calls(parsed(path))
        if called(call) == of
        for part in (
            call.args[name : name + 1]
            if isinstance(name, int)
            else [one.value for one in call.keywords if one.arg == name]
        )
    ]
    return {text for part in parts for text in strings(part)} & written("en").messages.keys()


def stray_in_code(place: str, tree: ast.AST) -> Iterator[str]:
    """Sentences written in the code where a person would read them."""
    imports = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
    cards = {one.name for node in imports if node.module == "bot.cards.card" for one in node.names} & SHOWING
    for call in calls(tree):
        answered = [one for one in call.keywords if one.arg == "text" and place not in MACHINES]
        for shown in [call] if called(call) in cards else answered:
            for text in strings(shown):
                if " " in text.strip() and _WORD.search(text) and not text.startswith("/usher "):
                    yield f"{place}:{call.lineno} shows “{text}”"


def stray_in_template(place: str, html: str) -> Iterator[str]:
    """Words written in a template outside of ``{{ }}``; the product's own name is none."""
    bare = _LOGIC.sub("", html)
    texts = [*_ATTRIBUTE.sub("\n", bare).split("\n"), *_SHOWN_ATTRIBUTE.findall(bare)]
    for text in texts:
        if _WORD.search(text.replace("Usher", "")):
            yield f"{place} shows “{text.strip()}”"


@cache
def parsed(path: Path) -> ast.Module:
    """The syntax tree of a source file, docstrings taken out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        match node:
            case (
                ast.Module(body=[ast.Expr(ast.Constant(str())), *_])
                | ast.ClassDef(body=[ast.Expr(ast.Constant(str())), *_])
                | ast.FunctionDef(body=[ast.Expr(ast.Constant(str())), *_])
                | ast.AsyncFunctionDef(body=[ast.Expr(ast.Constant(str())), *_])
            ):
                node.body = node.body[1:] or [ast.Pass()]
    return tree
