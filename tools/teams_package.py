"""``make teams-package``: the app package that an administrator uploads, with the settings filled in."""

import json
import sys
import zipfile
from pathlib import Path
from urllib.parse import urlsplit

from bot.commands.doctor_settings import read_all
from bot.commands.doctor_teams import address_checks
from bot.commands.terminal import told
from bot.settings import Settings

ROOT = Path(__file__).parents[1]
TEAMS = ROOT / "teams"
#: The first moment that a zip can tell: the same settings give the same bytes.
EPOCH = (1980, 1, 1, 0, 0, 0)


def build(settings: Settings, target: Path) -> None:
    """Write the package; the settings must have passed ``address_checks``."""
    address = settings.public_url.rstrip("/")
    values = {
        "TEAMS_APP_ID": settings.teams_app_id,
        "PUBLIC_URL": address,
        "PUBLIC_DOMAIN": urlsplit(address).netloc,
    }
    manifest = (TEAMS / "manifest.json").read_text(encoding="utf-8")
    for name, value in values.items():
        manifest = manifest.replace(f"{{{{{name}}}}}", json.dumps(value)[1:-1])
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w") as package:
        package.writestr(_entry("manifest.json"), manifest)
        for file in sorted([*TEAMS.glob("*.png"), *TEAMS.glob("??.json")]):
            package.writestr(_entry(file.name), file.read_bytes())


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, EPOCH)
    entry.create_system, entry.external_attr = 3, 0o644 << 16
    return entry


def main() -> None:
    """Build it, or say which settings are missing and exit with 1."""
    settings, found = read_all(Path(".env"))
    wrong = [one for one in (*found, *address_checks(settings)) if one.mark == "✗"]
    if wrong:
        sys.exit("\n".join(f"{one.mark} {told(one.words)}" for one in wrong))
    target = ROOT / "build" / "usher-teams.zip"
    build(settings, target)
    print(target.relative_to(ROOT))


if __name__ == "__main__":
    main()
