#!/usr/bin/env bash
# What `make test` needs beside Python: a browser, Node.js, and fonts for the five languages.
# Installs what is missing when run as root; otherwise prints the command to run and stops.
set -euo pipefail

missing=()
for pair in chromium:chromium node:nodejs npm:npm; do
    command -v "${pair%%:*}" >/dev/null || missing+=("${pair##*:}")
done
for pair in ja:fonts-noto-cjk ru:fonts-noto-core und-zsye:fonts-noto-color-emoji; do
    [ -n "$(fc-list ":lang=${pair%%:*}" 2>/dev/null)" ] || missing+=("${pair##*:}")
done
[ ${#missing[@]} -eq 0 ] && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing ${missing[*]}"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
else
    echo "The tests need: ${missing[*]}. Run this, then try again:" >&2
    echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing[*]}" >&2
    exit 1
fi
