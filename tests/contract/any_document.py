"""Any document of a kind, for hypothesis: made from the types of its fields, as msgspec reads them."""

from collections.abc import Iterable
from datetime import UTC
from typing import Any, get_origin

import msgspec
from hypothesis import strategies as st
from msgspec import inspect

_WHOLE = st.integers(-(2**63), 2**64 - 1)
_SIMPLE: dict[type[inspect.Type], st.SearchStrategy[Any]] = {
    inspect.NoneType: st.none(),
    inspect.BoolType: st.booleans(),
    inspect.IntType: _WHOLE,
    inspect.FloatType: st.floats(allow_nan=False, allow_infinity=False),
    inspect.StrType: st.text(max_size=30),
    inspect.DateType: st.dates(),
    inspect.DateTimeType: st.datetimes(timezones=st.just(UTC)),
}


class Strategies:
    """Strategies by class, so that types which hold themselves come to an end."""

    def __init__(self) -> None:
        self._made: dict[Any, st.SearchStrategy[Any]] = {}

    def of(self, kind: inspect.Type) -> st.SearchStrategy[Any]:
        """Values of one type."""
        match kind:
            case inspect.LiteralType(values):
                return st.sampled_from(values)
            case inspect.EnumType(cls):
                return st.sampled_from(list(cls))
            case inspect.UnionType(types):
                return st.one_of([self.of(one) for one in types])
            case inspect.DictType():
                return st.dictionaries(self.of(kind.key_type), self.of(kind.value_type), max_size=3)
            case inspect.VarTupleType():
                return st.lists(self.of(kind.item_type), max_size=3).map(tuple)
            case inspect.TupleType(item_types):
                return st.tuples(*[self.of(one) for one in item_types])
            case inspect.StructType() | inspect.DataclassType():
                return self._built(kind)
        return _SIMPLE[type(kind)]

    def _built(self, kind: inspect.StructType | inspect.DataclassType) -> st.SearchStrategy[Any]:
        if kind.cls not in self._made:
            make, fields = get_origin(kind.cls) or kind.cls, kind.fields
            self._made[kind.cls] = st.deferred(
                lambda: st.fixed_dictionaries({field.name: self.of(field.type) for field in fields})
            ).map(lambda values: make(**values))
        return self._made[kind.cls]


def any_document(kinds: Iterable[type[Any]]) -> st.SearchStrategy[Any]:
    """Documents of these classes."""
    made = Strategies()
    return st.one_of([made.of(info) for info in inspect.multi_type_info(kinds)])


def as_json(doc: Any) -> bytes:
    """What tells two documents apart, whatever their ``__eq__`` says."""
    return msgspec.json.encode(doc)
