#!/usr/bin/env bash
# The whole suite in two halves at once, one a core: what drives real clients and the browser, and all the rest.
set -uo pipefail
python=$1
log=$(mktemp)
trap 'rm -f "$log"' EXIT
"$python" -m pytest -m "(platform or browser) and not faults" -o cache_dir=.pytest_cache/clients >"$log" 2>&1 &
clients=$!
"$python" -m pytest -m "not (platform or browser or faults)"
rest=$?
wait "$clients"
clients=$?
cat "$log"
exit $((rest || clients))
