#!/usr/bin/env bash
# Makes .venv with the given interpreter (3.11 to 3.13), or says what is missing.
set -euo pipefail

python=${1:-python3}
[ -x .venv/bin/python ] && .venv/bin/python -m pip --version >/dev/null 2>&1 && exit 0

if ! command -v "$python" >/dev/null; then
    echo "Usher needs Python 3.11, 3.12 or 3.13, and '$python' was not found." \
        "On Debian: sudo apt-get install python3 python3-venv" >&2
    exit 1
fi
if ! "$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))'; then
    echo "Usher needs Python 3.11, 3.12 or 3.13; '$python' is $("$python" -V 2>&1)." \
        "Name another one: make setup PYTHON=python3.12" >&2
    exit 1
fi
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    package=$("$python" -c 'import sys; print(f"python3.{sys.version_info[1]}-venv")')
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" >/dev/null
    else
        echo "Python's venv module is missing. Run: sudo apt-get install $package" >&2
        exit 1
    fi
fi
"$python" -m venv --clear .venv
