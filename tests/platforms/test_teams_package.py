"""The Teams app package: valid by Microsoft's schemas, the same bytes each time, true to what the bot answers."""

import io
import json
import re
import runpy
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest

from bot.handlers.commanded import _ROUTES
from bot.model.languages import LANGUAGES
from bot.platforms.teams_events import RAISE
from bot.settings import Settings
from tests.platforms.pngs import pixels
from tools import teams_package

ROOT = Path(__file__).parents[2]
NODE = ROOT / "tests/node"
SOURCE = (ROOT / "teams/manifest.json").read_text(encoding="utf-8")
MANIFEST: dict[str, Any] = json.loads(SOURCE)
OTHERS = {one: json.loads((ROOT / f"teams/{one}.json").read_text(encoding="utf-8")) for one in LANGUAGES[1:]}
APP = "0f6b62aa-1111-2222-3333-444455556666"
#: What may follow "usher"; the ones that only make sense where others are present.
WORDS, IN_ROOMS = {*_ROUTES, "link"}, {"usher new", "usher connect"}
FILES = ["manifest.json", "color.png", "da.json", "ja.json", "ms.json", "outline.png", "ru.json"]


def made(folder: Path, **more: str) -> bytes:
    named = {"teams_app_id": APP, "public_url": "https://usher.example/", **more}
    target = folder / "build" / "usher-teams.zip"
    teams_package.build(Settings(_env_file=None, **named), target)  # type: ignore[call-arg, arg-type]
    return target.read_bytes()


@pytest.fixture
def package(tmp_path: Path) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(made(tmp_path)))


def validated(package: zipfile.ZipFile, folder: Path) -> list[str]:
    assert (NODE / "node_modules").exists(), (
        "the validator is not installed: run `make test`, which sets it up"
    )
    package.extractall(folder)
    run = subprocess.run(["node", NODE / "manifest.mjs", folder], capture_output=True, text=True, check=True)
    return [str(one) for one in json.loads(run.stdout)]


@pytest.mark.platform
def test_microsofts_validator_finds_no_fault(package: zipfile.ZipFile, tmp_path: Path) -> None:
    assert validated(package, tmp_path / "open") == []


@pytest.mark.platform
def test_and_it_would_find_one(package: zipfile.ZipFile, tmp_path: Path) -> None:
    faulty = zipfile.ZipFile(tmp_path / "faulty.zip", "w")
    for name in FILES:
        content = package.read(name).replace(APP.encode(), b"usher").replace(b'"name.full"', b'"name.ful"')
        faulty.writestr(name, content)
    told = validated(faulty, tmp_path / "open")
    assert any(one.startswith("manifest.json: /id must match pattern") for one in told)
    assert any(one.startswith("ru.json: ") and "name.ful" in one for one in told)


def test_the_settings_are_filled_in(package: zipfile.ZipFile) -> None:
    assert package.namelist() == FILES
    told = package.read("manifest.json").decode()
    assert "{{" not in told
    manifest = json.loads(told)
    ids = {manifest["id"], manifest["webApplicationInfo"]["id"]}
    ids |= {manifest[part][0]["botId"] for part in ("bots", "composeExtensions")}
    assert ids == {APP}
    assert manifest["validDomains"] == ["usher.example"]
    assert manifest["developer"]["websiteUrl"] == "https://usher.example"


def test_the_same_settings_make_the_same_bytes(tmp_path: Path) -> None:
    first = made(tmp_path / "one")
    assert made(tmp_path / "two") == first
    assert made(tmp_path / "three", teams_app_id=APP[::-1]) != first


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder of its own, where nothing is set; what is built lands in it."""
    monkeypatch.chdir(tmp_path)
    for name in ("TEAMS_APP_ID", "PUBLIC_URL", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    monkeypatch.setattr(teams_package, "ROOT", tmp_path)
    return tmp_path


def test_what_is_missing_is_named_with_the_mend(here: Path) -> None:
    with pytest.raises(SystemExit) as stopped:
        teams_package.main()
    assert str(stopped.value).splitlines() == [
        "✗ TEAMS_APP_ID is not set. Copy “Microsoft App ID” from “Configuration” of your Azure Bot.",
        "✗ PUBLIC_URL must begin with https://. Set it to the address at which Teams reaches this server.",
    ]
    assert not (here / "build").exists()


def test_it_is_built_from_env(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / ".env").write_text(f"TEAMS_APP_ID={APP}\nPUBLIC_URL=https://usher.example\n", encoding="utf-8")
    (here / ".env").chmod(0o600)
    teams_package.main()
    assert capsys.readouterr().out == "build/usher-teams.zip\n"
    assert (here / "build/usher-teams.zip").exists()


# -- what it promises


def commands() -> list[tuple[str, str]]:
    """(scope, what is typed) for each command of each list."""
    lists = MANIFEST["bots"][0]["commandLists"]
    return [(one["scopes"][0], command["title"]) for one in lists for command in one["commands"]]


@pytest.mark.parametrize(("scope", "typed"), commands())
def test_every_command_is_answered(scope: str, typed: str) -> None:
    name, _, word = typed.partition(" ")
    assert word in WORDS if name == "usher" else typed == "concern"
    assert not (scope == "personal" and typed in IN_ROOMS)


def test_each_scope_lists_what_is_used_most() -> None:
    """Teams shows ten commands at the most; "usher help" names the others."""
    for scope in ("team", "groupChat", "personal"):
        listed = [typed for one, typed in commands() if one == scope]
        assert {"usher help", "concern"} <= set(listed)
        assert len(listed) == len(set(listed)) <= 10
    assert MANIFEST["bots"][0]["scopes"] == ["personal", "team", "groupChat"]


def test_the_words_keep_to_what_teams_shows() -> None:
    """Teams: 32 characters of a command's title and 128 of its description, whatever the schema lets through."""
    lists = [*(one["commands"] for one in MANIFEST["bots"][0]["commandLists"])]
    lists.append(MANIFEST["composeExtensions"][0]["commands"])
    told = [(one["title"], one["description"]) for commands in lists for one in commands]
    told += [("", text) for one in OTHERS.values() for key, text in one.items() if ".commands[" in key]
    assert max(len(title) for title, _ in told) <= 32
    assert max(len(description) for _, description in told) <= 128


def test_the_languages_say_the_same_and_leave_what_is_typed() -> None:
    assert [one["languageTag"] for one in MANIFEST["localizationInfo"]["additionalLanguages"]] == list(OTHERS)
    wanted = {f"{part}.{one}" for part in ("name", "description") for one in ("short", "full")}
    for number, one in enumerate(MANIFEST["bots"][0]["commandLists"]):
        wanted |= {
            f"bots[0].commandLists[{number}].commands[{at}].description" for at in range(len(one["commands"]))
        }
    wanted |= {f"composeExtensions[0].commands[0].{one}" for one in ("title", "description")}
    for language, texts in OTHERS.items():
        assert texts.keys() - {"$schema"} == wanted, language
        english = [key for key, text in texts.items() if key != "name.short" and f'"{text}"' in SOURCE]
        assert not english, f"{language} is still English: {english}"


def test_nothing_is_asked_for_but_to_hear() -> None:
    asked = MANIFEST["authorization"]["permissions"]["resourceSpecific"]
    assert {(one["name"], one["type"]) for one in asked} == {
        ("ChannelMessage.Read.Group", "Application"),
        ("ChatMessage.Read.Chat", "Application"),
    }


def test_the_message_action_opens_a_form() -> None:
    (action,) = MANIFEST["composeExtensions"][0]["commands"]
    assert action["id"] == RAISE
    assert (action["type"], action["context"], action["fetchTask"]) == ("action", ["message"], True)


# -- the icons


def test_the_colour_icon_fills_its_square() -> None:
    width, height, found = pixels((ROOT / "teams/color.png").read_bytes())
    assert (width, height) == (192, 192)
    assert {found[0], found[191], found[-1]} == {(0x0F, 0x6B, 0x62, 255)}
    assert MANIFEST["accentColor"] == "#0F6B62"


def test_the_outline_is_white_on_nothing() -> None:
    width, height, found = pixels((ROOT / "teams/outline.png").read_bytes())
    assert (width, height) == (32, 32)
    assert found[0][3] == 0
    assert {one[:3] for one in found if one[3]} == {(255, 255, 255)}
    assert sum(one[3] == 255 for one in found) > 60


def test_the_icons_are_drawn_from_what_lies_beside_them() -> None:
    for file in ROOT.glob("teams/*.png"):
        size = re.search(r'<svg [^>]*width="(\d+)" height="(\d+)"', file.with_suffix(".svg").read_text())
        assert size
        assert pixels(file.read_bytes())[:2] == (int(size[1]), int(size[2]))
    assert runpy.run_module("tools.teams_icons")["TEAMS"] == ROOT / "teams"
