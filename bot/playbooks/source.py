"""YAML as a person writes it: of a sane size, every name once, every value with its line."""

from collections.abc import Iterator
from dataclasses import dataclass

import yaml
from yaml._yaml import CParser
from yaml.composer import Composer, ComposerError
from yaml.constructor import ConstructorError, SafeConstructor
from yaml.resolver import Resolver

#: A playbook is stored whole with the engagements that it runs.
LONGEST = 64_000
DEEPEST = 12


class _Checked(Composer, SafeConstructor):
    """Refuses what makes a small file huge once it is read, or a value other than what was written."""

    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        event = self.peek_event()  # type: ignore[attr-defined] # the parser brings it
        mark = event.start_mark
        if isinstance(event, yaml.AliasEvent):
            raise ComposerError(None, None, "write it out again: & and * are not used in playbooks", mark)
        if event.tag:
            raise ComposerError(None, None, f"write it plainly, or in quotes, without {event.tag!r}", mark)
        self.depth += 1
        if self.depth > DEEPEST:
            raise ComposerError(None, None, f"more than {DEEPEST} levels deep", mark)
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node

    def construct_object(self, node: yaml.Node, deep: bool = False) -> object:
        if isinstance(node, yaml.MappingNode):
            _refuse_twins(node)
        try:
            return super().construct_object(node, deep)
        except ValueError as fault:
            raise ConstructorError(
                None, None, "neither number nor date: put quotes around it", node.start_mark
            ) from fault


class _Plain(_Checked, yaml.SafeLoader):
    """PyYAML's own parser, which says best what is wrong."""


class _Quick(_Checked, CParser, Resolver):
    """Its other one, libyaml: six times as fast, and every start reads the playbooks."""

    def __init__(self, text: str) -> None:
        CParser.__init__(self, text)
        for part in (Composer, SafeConstructor, Resolver):
            part.__init__(self)


def _refuse_twins(node: yaml.MappingNode) -> None:
    first: dict[str, int] = {}
    for key, _ in node.value:
        name, line = str(key.value), key.start_mark.line + 1
        if name in first:
            told = f"{name!r} stands in line {first[name]} already: keep one"
            raise ConstructorError(None, None, told, key.start_mark)
        first[name] = line


@dataclass(frozen=True, slots=True)
class Source:
    """What a file says, and where it says it."""

    value: object
    root: yaml.Node | None

    def line(self, path: tuple[str | int, ...]) -> int:
        """The line (from 1) of the name or list item at ``path``, or of its nearest ancestor that exists."""
        return max((node.start_mark.line + 1 for node in self._along(path)), default=1)

    def _along(self, path: tuple[str | int, ...]) -> Iterator[yaml.Node]:
        node = self.root
        for part in path:
            if isinstance(node, yaml.MappingNode):
                key, node = next(((k, v) for k, v in node.value if k.value == str(part)), (None, None))
            elif isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
                key = node = node.value[part]
            else:
                return
            if key is None:
                return
            yield key


def read(text: str) -> Source:
    """Read one YAML document; raises ``yaml.YAMLError`` where it cannot be read."""
    try:
        return _read(_Quick(text))
    except (yaml.YAMLError, ValueError):
        return _read(_Plain(text))


def _read(loader: _Quick | _Plain) -> Source:
    try:
        root = loader.get_single_node()
        return Source(loader.construct_document(root) if root else None, root)
    finally:
        loader.dispose()
