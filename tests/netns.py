"""A network of the test run's own: only loopback, so nothing leaves and nobody can come in.

The stand-ins for Slack and Teams, and the browser, listen on every interface: here there is no other one.
Linux network_namespaces(7), user_namespaces(7).
"""

import ctypes
import fcntl
import os
import socket
import struct
from pathlib import Path

CLONE_NEWUSER = 0x10000000
CLONE_NEWNET = 0x40000000
SIOCGIFFLAGS = 0x8913
SIOCSIFFLAGS = 0x8914
IFF_UP = 0x1

REFUSED = """\
The tests run in a network namespace of their own, and this kernel refused one: {error}.
What to allow: in a container, --cap-add SYS_ADMIN --cap-add NET_ADMIN;
on Debian, sysctl -w kernel.unprivileged_userns_clone=1;
on Ubuntu, sysctl -w kernel.apparmor_restrict_unprivileged_userns=0."""


def leave_network() -> None:
    """Move this process, and the children it will have, into a new network with only loopback, brought up.

    Call it while the process has a single thread. Raises OSError when the kernel refuses.
    """
    try:
        _unshare(CLONE_NEWNET)
    except PermissionError:
        uid, gid = os.geteuid(), os.getegid()
        _unshare(CLONE_NEWUSER | CLONE_NEWNET)
        for name, text in (
            ("setgroups", "deny"),
            ("uid_map", f"{uid} {uid} 1"),
            ("gid_map", f"{gid} {gid} 1"),
        ):
            Path(f"/proc/self/{name}").write_text(text)
    _loopback_up()


def _unshare(flags: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(flags) != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))


def _loopback_up() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        answer = fcntl.ioctl(sock, SIOCGIFFLAGS, struct.pack("16sh14x", b"lo", 0))
        (flags,) = struct.unpack_from("h", answer, 16)
        fcntl.ioctl(sock, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", flags | IFF_UP))
