"""The stage that every conversation is played on, once for each renderer."""

from collections.abc import AsyncIterator

import pytest

from tests.flows.renderers import RENDERERS
from tests.flows.stage import Stage, staged

#: ``make quick`` plays every conversation on one.
FIRST = "slack"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Whatever is played on a stage is shown by each renderer."""
    if {"stage", "abroad"} & set(metafunc.fixturenames):
        names = [pytest.param(one, marks=() if one == FIRST else pytest.mark.slow) for one in RENDERERS]
        metafunc.parametrize("shown_by", names, indirect=True)


@pytest.fixture(autouse=True)
def shown_by(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if show := RENDERERS.get(getattr(request, "param", "")):
        monkeypatch.setattr(Stage, "shows", lambda _stage, *shown: show(*shown))


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async for one in staged():
        yield one
