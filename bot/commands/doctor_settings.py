"""The doctor on Python and on the settings."""

import os
import re
import stat
import sys
from difflib import get_close_matches
from pathlib import Path

from pydantic import ValidationError

from bot.cards.card import say
from bot.commands.finding import Finding, bad, good, warn
from bot.errors import SettingsError
from bot.settings import Settings, read_settings

OLDEST, NEWEST = (3, 11), (3, 13)
OURS = ("USHER_", "SLACK_", "TEAMS_")
_NAME = re.compile(r"^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=", re.MULTILINE)


def version_check(version: tuple[int, int] = sys.version_info[:2]) -> Finding:
    """Whether this Python is one that the dependencies install on."""
    name = ".".join(map(str, version))
    return (
        good(say("doctor-python", version=name))
        if OLDEST <= version <= NEWEST
        else bad(say("doctor-python-wrong", version=name, oldest=_dotted(OLDEST), newest=_dotted(NEWEST)))
    )


def _dotted(version: tuple[int, int]) -> str:
    return ".".join(map(str, version))


def read_all(env: Path) -> tuple[Settings, list[Finding]]:
    """The settings, each wrong one as if it were not set, and what was found about them."""
    try:
        settings, wrong = read_settings(), list[Finding]()
    except SettingsError as fault:
        cause = fault.__cause__
        faults = cause.errors() if isinstance(cause, ValidationError) else []
        told = {str(one["loc"][0]): one["msg"] for one in faults}
        fields = Settings.model_fields
        wrong = [
            bad(
                say("doctor-setting-wrong", name=name.upper(), fault=said, use=fields[name].description or "")
            )
            for name, said in told.items()
        ]
        settings = Settings(**{name: fields[name].default for name in told})
    except (OSError, UnicodeDecodeError) as fault:
        said = getattr(fault, "strerror", None) or "UTF-8"
        return Settings.model_construct(), [bad(say("doctor-env-unreadable", fault=said))]
    found = [*wrong, *_unknown(env), *_open_to_others(env)]
    return settings, found if wrong else [good(say("doctor-settings")), *found]


def _unknown(env: Path) -> list[Finding]:
    """Names in the file, and names of ours in the environment, that are no setting: a slip of the pen perhaps."""
    known = [name.upper() for name in Settings.model_fields]
    written = _NAME.findall(env.read_text(encoding="utf-8")) if env.is_file() else []
    names = dict.fromkeys([*map(str.upper, written), *(name for name in os.environ if name.startswith(OURS))])
    found = []
    for name in (one for one in names if one not in known):
        near = get_close_matches(name, known, n=1)
        told = (
            say("doctor-setting-near", name=name, near=near[0])
            if near
            else say("doctor-setting-unknown", name=name)
        )
        found.append(warn(told))
    return found


def _open_to_others(env: Path) -> list[Finding]:
    if not env.is_file() or not env.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        return []
    return [warn(say("doctor-env-open"))]
