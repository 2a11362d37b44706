#!/usr/bin/env bash
# What is quick in two halves at once, one a core: the conversations, and all the rest but what make check holds.
set -uo pipefail
quick=("$1" -m pytest -q -m "not (slow or browser or platform or faults)")
log=$(mktemp)
trap 'rm -f "$log"' EXIT
"${quick[@]}" -o cache_dir=.pytest_cache/flows tests/flows >"$log" 2>&1 &
flows=$!
"${quick[@]}" --ignore=tests/flows --ignore=tests/test_texts.py --ignore=tests/test_imports.py
rest=$?
wait "$flows"
flows=$?
cat "$log"
exit $((rest || flows))
