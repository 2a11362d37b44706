"""Documents to bytes and back, whatever is in them and whichever release wrote them."""

import importlib
import pkgutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import msgspec
import pytest
from hypothesis import given, settings

from bot import model
from bot.errors import StoreError
from storage.codec import KINDS, Codec, Upgrade
from storage.line import Record
from tests.contract.any_document import any_document, as_json

CODEC = Codec()


@settings(max_examples=150, deadline=None)
@given(any_document(KINDS))
def test_every_document_comes_back_as_it_was(doc: Any) -> None:
    record = CODEC.record(doc.key, doc, 7)
    assert CODEC.current(record) is record
    back = CODEC.decode(record)
    assert back == doc
    assert type(back) is type(doc)
    assert as_json(back) == as_json(doc)
    plain = msgspec.json.decode(record.doc)
    assert (plain["kind"], plain["v"]) == (doc.KIND, doc.V)
    assert CODEC.revive(plain) == doc


def test_every_kind_has_a_name_of_its_own_and_no_field_that_hides_it() -> None:
    assert len({kind.KIND for kind in KINDS}) == len(KINDS)
    for kind in KINDS:
        assert {"kind", "v"}.isdisjoint(kind.__struct_fields__)


def test_every_document_of_the_model_is_stored() -> None:
    modules = [
        importlib.import_module(f"bot.model.{found.name}") for found in pkgutil.iter_modules(model.__path__)
    ]
    documents = {
        one
        for module in modules
        for one in vars(module).values()
        if isinstance(one, type) and "KIND" in vars(one) and issubclass(one, msgspec.Struct)
    }
    assert documents == set(KINDS)


@dataclass(frozen=True)
class Card3:
    """A card as the third release writes it."""

    KIND: ClassVar[str] = "card"
    V: ClassVar[int] = 3

    id: str
    words: tuple[str, ...]

    @property
    def key(self) -> str:
        return f"card:{self.id}"

    def index(self) -> Iterable[tuple[str, str]]:
        return (("word", word) for word in self.words)


def stored(doc: bytes) -> Record:
    return Record("card:a", 5, msgspec.Raw(doc))


UPGRADES: Mapping[str, Mapping[int, Upgrade]] = {
    "card": {
        1: lambda old: {"id": old["id"], "text": old["said"]},
        2: lambda old: {"id": old["id"], "words": old["text"].split()},
    }
}


def test_a_document_of_an_earlier_release_is_upgraded_step_by_step() -> None:
    codec = Codec((Card3,), UPGRADES)
    old = stored(b'{"kind":"card","v":1,"id":"a","said":"hello there"}')
    new = codec.current(old)
    assert codec.decode(new) == Card3("a", ("hello", "there"))
    assert new.ix == (("word", "hello"), ("word", "there"))
    assert new.n == old.n


@pytest.mark.parametrize("doc", [b'{"kind":"card","v":4,"id":"a"}', b'{"kind":"deck","v":1}', b"{}"])
def test_a_document_of_a_later_release_is_refused(doc: bytes) -> None:
    with pytest.raises(StoreError, match="install that one again"):
        Codec((Card3,), UPGRADES).current(stored(doc))


def test_a_document_that_is_not_stored_is_refused() -> None:
    with pytest.raises(TypeError, match="Card3"):
        CODEC.record("card:a", Card3("a", ()), 1)
    with pytest.raises(ValueError, match="must begin with its kind"):
        Codec((Card3,)).record("a", Card3("a", ()), 1)
