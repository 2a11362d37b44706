#!/usr/bin/env bash
# The whole suite in three parts at once on two cores, as two of them mostly wait: what breaks things and the browser;
# what drives the real clients of Slack and Teams; and all the rest. Each test is in exactly one.
set -uo pipefail
python=$1
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT
apart=(tests/browser tests/faults tests/engines)
part() {
	local name=$1
	shift
	"$python" -m pytest -o cache_dir=".pytest_cache/$name" "$@"
}
part breaks "${apart[@]}" -m "not faults" >"$logs/breaks" 2>&1 &
breaks=$!
part clients "${apart[@]/#/--ignore=}" -m "platform or browser" >"$logs/clients" 2>&1 &
clients=$!
part rest "${apart[@]/#/--ignore=}" -m "not (platform or browser)"
failed=$?
wait "$breaks" || failed=$?
wait "$clients" || failed=$?
cat "$logs/breaks" "$logs/clients"
exit "$failed"
