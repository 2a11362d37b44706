"""What is deployed with: no engine is needed to see that the image would hold all it runs, and nothing secret."""

import configparser
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from bench.processes import Process, free_port

ROOT = Path(__file__).parent.parent
DOCKERFILE = (ROOT / "Dockerfile").read_text()
SECRET = re.compile(r"(PASSWORD|SECRET|TOKEN|KEY)=[^\s$]|xox[a-z]-|postgres\w*://\w+:[^$]")


def instructions() -> list[tuple[str, str]]:
    """The Dockerfile, an instruction a row; continued lines are one."""
    joined = DOCKERFILE.replace("\\\n", " ")
    rows = (line.strip().partition(" ") for line in joined.splitlines() if line.strip() and line[0] != "#")
    return [(name, rest.strip()) for name, _, rest in rows]


def copied() -> list[tuple[str, str]]:
    """What is copied from the project, and where to."""
    found = []
    for name, rest in instructions():
        if name == "COPY" and not rest.startswith("--from"):
            *sources, target = rest.split()
            found += [(source, target) for source in sources]
    return found


def test_everything_that_is_copied_is_there_and_goes_to_the_builder() -> None:
    ignored = (ROOT / ".dockerignore").read_text().split("\n")
    assert ignored[1] == "*"
    for source, _ in copied():
        assert (ROOT / source).exists(), source
        assert f"!{source}" in ignored, source
    assert {line[1:] for line in ignored if line.startswith("!")} == {source for source, _ in copied()}


def test_packages_are_installed_as_make_installs_them() -> None:
    flags = re.search(r"^INSTALL := .* install (.*)$", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert flags
    install = next(rest for name, rest in instructions() if name == "RUN" and "pip install" in rest)
    named = set(shlex.split(install.partition(" install ")[2]))
    assert set(flags[1].split()) <= named
    lock = next(one for one in named if one.endswith(".lock")).lstrip("/")
    assert (lock, "/") in copied()
    pins = re.split(r"\n(?=\S)", (ROOT / lock).read_text())
    assert all("--hash=sha256:" in pin for pin in pins if pin and not pin.startswith("#"))
    assert set(re.findall(r"^[\w.-]+==\S+", (ROOT / "requirements.lock").read_text(), re.MULTILINE)) <= {
        pin.split()[0] for pin in pins if pin.strip()
    }


def test_the_image_is_plain_and_holds_no_secret() -> None:
    names = [name for name, _ in instructions()]
    assert not {"ADD", "ARG", "MAINTAINER"} & set(names)
    assert SECRET.search(DOCKERFILE) is None
    bases = [rest.split()[0] for name, rest in instructions() if name == "FROM"]
    assert all(re.fullmatch(r"python:3\.1[123]-slim-\w+", one) for one in bases)
    [user] = [rest for name, rest in instructions() if name == "USER"]
    assert user.split(":")[0].isdigit()
    assert user.split(":")[0] != "0"
    assert names.index("USER") < names.index("ENTRYPOINT")
    assert all(rest.startswith("[") for name, rest in instructions() if name in ("ENTRYPOINT", "CMD"))


@pytest.mark.slow
def test_what_is_copied_is_enough_to_serve_and_nothing_in_it_is_written(tmp_path: Path) -> None:
    image, data = tmp_path / "app", tmp_path / "data"
    for source, target in copied():
        there = image / target if target != "./" else image / source
        if (ROOT / source).is_dir():
            shutil.copytree(ROOT / source, there, ignore=shutil.ignore_patterns("__pycache__"))
        elif target == "./":
            image.mkdir(exist_ok=True)
            shutil.copy(ROOT / source, there)
    before = sorted(image.rglob("*"))
    variables = dict(
        one.split("=", 1) for name, rest in instructions() if name == "ENV" for one in rest.split()
    )
    variables |= {"USHER_DATA": str(data), "PORT": str(free_port()), "HOST": "127.0.0.1"}
    variables["USHER_PLAYBOOKS"] = str(tmp_path / "playbooks")
    process = Process(
        [str(image / "app.py"), "serve"], variables, min(os.sched_getaffinity(0)), int(variables["PORT"])
    )
    try:
        process.wait_ready("/readyz")
        check = next(rest for name, rest in instructions() if name == "HEALTHCHECK")
        _, code, program = yaml.safe_load(check.partition("CMD ")[2])
        healthy = subprocess.run(
            [sys.executable, code, program], env={**os.environ, **variables}, check=False
        )
        assert healthy.returncode == 0
        assert process.ends()[0] == 0
        sick = subprocess.run(
            [sys.executable, code, program], env={**os.environ, **variables}, capture_output=True, check=False
        )
        assert sick.returncode == 1
    finally:
        process.kill()
    assert sorted(image.rglob("*")) == before


def test_compose_runs_two_replicas_that_may_nothing_beside_a_database() -> None:
    text = (ROOT / "compose.yml").read_text()
    assert SECRET.search(text) is None
    services: dict[str, Any] = yaml.safe_load(text)["services"]
    bots = [one for name, one in services.items() if name.startswith("bot")]
    assert len(bots) == 2
    for one in bots:
        assert one["build"] == "."
        assert one["user"] == "10001:10001"
        assert one["read_only"] is True
        assert one["cap_drop"] == ["ALL"]
        assert one["security_opt"] == ["no-new-privileges:true"]
        assert one["depends_on"]["database"]["condition"] == "service_healthy"
        assert all(port.startswith("127.0.0.1:") for port in one["ports"])
    assert len({port for one in bots for port in one["ports"]}) == 2
    database = services["database"]
    assert database["healthcheck"]["test"][0] == "CMD"
    assert "ports" not in database
    assert re.fullmatch(r"postgres:\d+-\w+", database["image"])
    ours = set(re.findall(r"^(?:# )?([A-Z_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))
    assert {"DATABASE_URL", "HOST", "PORT"} <= ours


def test_the_unit_is_one_that_systemd_takes(tmp_path: Path) -> None:
    text = (ROOT / "deploy" / "usher.service").read_text()
    assert SECRET.search(text) is None
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment, method-assign]
    unit.read_string(text)
    service = unit["Service"]
    assert service["User"] == "usher"
    assert (service["NoNewPrivileges"], service["ProtectSystem"]) == ("yes", "strict")
    assert "@resources" not in text  # a compaction lowers its own priority
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("no systemd here")
    there = tmp_path / "usher.service"
    there.write_text(text.replace("/opt/usher/.venv/bin/python", sys.executable))
    told = subprocess.run([analyze, "verify", str(there)], capture_output=True, text=True, check=False)
    assert (told.returncode, told.stderr) == (0, "")
