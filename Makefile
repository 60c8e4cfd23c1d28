# Everything a person or a machine does with this project. `make help` lists it.
SHELL := /bin/sh
.SHELLFLAGS := -eu -c
.DEFAULT_GOAL := help

VENV := .venv
PYTHON := $(VENV)/bin/python
TS := $(wildcard translations/*.ts)
QM := $(TS:.ts=.qm)
WITH := $(PYTHON) -m tests.helpers.stage

.PHONY: help run tour test check unit end2end escapes bench soak wipe-test format words clean system-run system-test

help:  ## This list
	@grep -hE '^[a-z0-9-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort | awk -F'\t' '{printf "  make %-10s %s\n", $$1, $$2}'

# --- set-up: a virtual environment from the locks, with hashes ---

$(VENV)/.run: requirements.lock pyproject.toml .ci/find-python
	python=$$(.ci/find-python) && "$$python" -m venv $(VENV)
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index --editable .
	touch $@

$(VENV)/.dev: $(VENV)/.run requirements-dev.lock
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	touch $@

translations/%.qm: translations/%.ts $(VENV)/.run
	$(VENV)/bin/pyside6-lrelease -silent $< -qm $@

system-run:
	@.ci/system-packages run

system-test:
	@.ci/system-packages test

# --- for people ---

run: system-run $(VENV)/.run $(QM)  ## Start the kiosk in practice mode (without a display: the guided tour)
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
		if [ "$$(id -u)" = 0 ]; then export OCR_KIOSK_ALLOW_ROOT=1; fi; \
		$(PYTHON) -m ui --practice; \
	else \
		echo "No display here: the guided tour runs on a virtual one instead (make tour)."; \
		$(MAKE) --no-print-directory tour; \
	fi

tour: system-test $(VENV)/.dev $(QM)  ## Drive a whole visit from outside; pictures in build/tour/
	STAGE_SCREEN=1920x1080 $(WITH) $(PYTHON) -m tests.end2end.tour

# --- for contributors ---

check: $(VENV)/.dev $(QM)  ## Style, types, import directions, dead code, words, packs
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports --no-cache
	$(VENV)/bin/vulture
	$(PYTHON) -m tests.helpers.words
	$(PYTHON) -m ui packs check resources/packs/brussels

unit: $(VENV)/.dev $(QM)  ## The fast tests alone
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q tests/unit tests/content tests/ui

end2end: system-test $(VENV)/.dev $(QM)  ## The tests that start the real program
	$(WITH) $(PYTHON) -m pytest -q tests/end2end

test: system-test check  ## Everything that must hold before a change lands
	if [ "$$(id -u)" = 0 ]; then $(PYTHON) -m pytest -q -m root tests/unit; fi
	$(WITH) $(PYTHON) -m pytest -q -m "not root and not escapes"

escapes: system-test $(VENV)/.dev $(QM)  ## Try every known way out of the running program
	$(WITH) $(PYTHON) -m pytest -q -m escapes tests/end2end

bench: system-test $(VENV)/.dev $(QM)  ## Measure beside a Chromium kiosk; figures in build/bench.json
	$(WITH) $(PYTHON) -m tests.bench

soak: system-test $(VENV)/.dev $(QM)  ## 1,000 sessions in one station (SESSIONS=N); figures in build/soak.json
	$(WITH) $(PYTHON) -m tests.soak --sessions $(or $(SESSIONS),1000)

wipe-test: system-test $(VENV)/.dev $(QM)  ## Play fictional citizens and look for their words (SESSIONS=N)
	$(WITH) $(PYTHON) -m ui wipe-test --sessions $(or $(SESSIONS),9)

format: $(VENV)/.dev  ## Put the code in form
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .

words: $(VENV)/.dev  ## Take new program words up into translations/*.ts
	$(PYTHON) -m tests.helpers.words --update

clean:  ## Remove what was built
	rm -rf build dist $(VENV) translations/*.qm
