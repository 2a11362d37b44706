"""`.env.example` lists every setting, with its default and a comment, and nothing else."""

import re
from pathlib import Path

from pydantic import SecretStr

from bot.settings import Settings

EXAMPLE = Path(__file__).parents[2] / ".env.example"
OPERATIONS = EXAMPLE.parent / "docs" / "operations.md"


def written(value: object) -> str:
    """A setting as it stands in the file."""
    if isinstance(value, SecretStr):
        return value.get_secret_value()
    return ",".join(value) if isinstance(value, tuple) else str(value)


def test_every_setting_is_listed_with_its_default(here: Path) -> None:
    listed = dict(re.findall(r"^([A-Z_]+)=(.*)$", EXAMPLE.read_text(encoding="utf-8"), re.MULTILINE))
    defaults = {name.upper(): written(one) for name, one in Settings()}
    assert listed == defaults


def test_the_example_is_itself_a_good_file(here: Path) -> None:
    (here / ".env").write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    assert Settings() == Settings(_env_file=None)  # type: ignore[call-arg]


def test_every_setting_has_a_comment_before_it() -> None:
    blocks = EXAMPLE.read_text(encoding="utf-8").split("\n\n")
    assert all(block.startswith("#") for block in blocks)


def test_every_setting_is_in_the_handbook_too() -> None:
    handbook = OPERATIONS.read_text(encoding="utf-8")
    assert [name for name in Settings.model_fields if f"`{name.upper()}`" not in handbook] == []
