"""``python app.py doctor``: checks everything that a start needs, and says what to put right."""

import errno
import socket
from collections.abc import Sequence
from pathlib import Path

from bot.cards.card import say
from bot.commands.doctor_data import Look, LookDatabase, data_checks, database_checks
from bot.commands.doctor_settings import read_all, version_check
from bot.commands.doctor_slack import slack_checks
from bot.commands.doctor_teams import teams_checks
from bot.commands.finding import Finding, bad, good
from bot.commands.playbook import check
from bot.commands.terminal import told


async def doctor(look: Look, look_database: LookDatabase) -> list[Finding]:
    """Every check, in the order in which a start would stumble. Both looks read, changing nothing."""
    settings, found = read_all(Path(".env"))
    keys = settings.usher_key.get_secret_value()
    data = list(data_checks(settings.usher_data, look, keys))
    database = await database_checks(settings.database_url.get_secret_value(), look_database, keys)
    served = [*await slack_checks(settings), *await teams_checks(settings)]
    running = any(one.words.key == "doctor-store-held" for one in data)
    return [
        version_check(),
        *found,
        *data,
        *database,
        *playbook_checks(settings.usher_playbooks),
        *(served or [good(say("doctor-local"))]),
        port_check(settings.host, settings.port, running=running),
    ]


def report(findings: Sequence[Finding]) -> str:
    """The findings, a line each, and what they come to; in the terminal's language."""
    wrong = sum(one.mark == "✗" for one in findings)
    end = say("doctor-wrong", count=wrong) if wrong else say("doctor-well")
    return "\n".join([*(f"{one.mark} {told(one.words)}" for one in findings), "", told(end)])


def playbook_checks(folder: Path) -> list[Finding]:
    """The shipped playbooks and the firm's own; a line for each fault."""
    count, faults = check(folder)
    return [bad(say("doctor-playbook-wrong", fault=one)) for one in faults] or [
        good(say("doctor-playbooks", count=count))
    ]


def port_check(host: str, port: int, *, running: bool) -> Finding:
    """Whether the port is free; while a bot is ``running`` on this folder, the port is taken by right."""
    args = {"host": host, "port": str(port)}
    try:
        kind, where = next(
            (one[0], one[4]) for one in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        )
        with socket.socket(kind, socket.SOCK_STREAM) as trying:
            trying.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trying.bind(where)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            return good(say("doctor-port-ours", **args)) if running else bad(say("doctor-port-taken", **args))
        if error.errno == errno.EACCES:
            return bad(say("doctor-port-forbidden", **args))
        return bad(say("doctor-host-unknown", **args))
    return good(say("doctor-port-free", **args))
