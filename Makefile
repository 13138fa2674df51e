# One list of chores, the same for a person and for CI. Needs git, make and Python 3.11 or newer.

# The first Python that is new enough; name another with `make PYTHON=/path/to/python`.
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && { echo "$$p"; break; }; done)
VENV ?= .venv
BIN := $(VENV)/bin
DATA ?= ../shared/data
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps

.DEFAULT_GOAL := list
.PHONY: list setup demo test lint types docs docs-check lexicon check bench gate golden lock release

list: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/\t/' | expand -t 14

# --- set-up: locked versions with hashes; a stamp makes the second run quick --------------------

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Sayso needs Python 3.11 or newer, and none was found. Install one, or name it: make PYTHON=/path/to/python"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.core: requirements/build.txt requirements/core.txt pyproject.toml | $(BIN)/python
	$(PIP_INSTALL) --require-hashes -r requirements/build.txt
	$(PIP_INSTALL) --require-hashes -r requirements/core.txt
	$(PIP_INSTALL) --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.core
	$(PIP_INSTALL) --require-hashes -r requirements/dev.txt
	@touch $@

setup: $(VENV)/.dev ## install Sayso and the tools to work on it into .venv

# --- the two commands of the README -------------------------------------------------------------

demo: $(VENV)/.core ## install into .venv and read the example report
	@$(BIN)/sayso read examples/report.html --format table

test: $(VENV)/.dev ## run the whole test suite
	$(BIN)/python -m pytest -q

# --- quality ------------------------------------------------------------------------------------

lint: $(VENV)/.dev docs-check ## style, format, import contracts, stale docs
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

types: $(VENV)/.dev ## mypy --strict
	$(BIN)/mypy

lexicon: $(VENV)/.dev ## run every example and non-example of the lexicon
	$(BIN)/python -m pytest -q tests/lexicon

docs: $(VENV)/.dev ## write the generated parts of docs/
	$(BIN)/python docs/generate.py

docs-check: $(VENV)/.dev
	@$(BIN)/python docs/generate.py --check

check: lint types test ## all of the above

golden: $(VENV)/.dev ## show what changed in the golden reports, and ask before rewriting them
	$(BIN)/python tests/golden/rewrite.py

# --- measuring ----------------------------------------------------------------------------------

bench: $(VENV)/.core ## predict and score every corpus (DATA=folder), print one table
	$(BIN)/python -m bench.run --data $(DATA)

gate: $(VENV)/.core ## fail when a score is below bench/floors.json
	$(BIN)/python -m bench.gate --data $(DATA)

# --- for a release ------------------------------------------------------------------------------

lock: ## lock again after a change of dependencies (needs uv)
	uv lock --default-index https://pypi.org/simple
	uv export --quiet --frozen --no-emit-project --no-annotate --no-header --only-group build -o requirements/build.txt
	uv export --quiet --frozen --no-emit-project --no-annotate --no-header --no-dev -o requirements/core.txt
	uv export --quiet --frozen --no-emit-project --no-annotate --no-header -o requirements/dev.txt

release: check ## gather the changelog and build the packages into dist/
	$(BIN)/python changelog.d/gather.py
	$(BIN)/python -m hatchling build
