# make run    sets everything up and opens the editor on a sample; without a display it checks and exports the sample
# make test   sets everything up and runs linter, type checker and tests
#
# Every path is relative, so the folder may have spaces in its name. A finished set-up step is not repeated.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SAMPLE := resources/samples/raw-article.txt

# Installing compiles the lexicon: a change in what it is made of installs again.
SOURCES := pyproject.toml $(wildcard hatch_build.py tools/build_*.py tools/messages.py resources/locale/*/*/*.po \
	resources/lexicon/* resources/lexicon/*/* resources/grammar/* resources/context/* resources/residue/* resources/rules/* resources/rules/*/*) \
	$(wildcard proofreader/core/*.py proofreader/arabic/*.py proofreader/lexicon/*.py proofreader/spelling/*.py \
	proofreader/syntax/*.py proofreader/rules/support/*.py)

.DEFAULT_GOAL := help
.PHONY: help run test lint types unit bench clean

help:
	@echo "make run    set up and open the editor"
	@echo "make test   set up and run linter, type checker and tests"
	@echo "make lint | types | unit    one of the three"
	@echo "make quick  the tests that take under five seconds each"
	@echo "make bench  measure accuracy, speed and cleanliness"
	@echo "make package   build what newsrooms install"
	@echo "make chroot    as root: try package and 'make run' in a minimal Debian"
	@echo "make lock | audit   fix the versions that releases are built of, ask for their known faults"
	@echo "make fuzz | kill | mutants   try to break it, and its tests"
	@echo "make clean  remove what was set up and made"

run:
	@tools/bootstrap.sh run
	@$(MAKE) --silent $(VENV)/installed
	@tools/run.sh "$(BIN)/python" $(SAMPLE)

test: dev
	@$(MAKE) --no-print-directory lint types unit

lint: $(VENV)/installed-dev
	$(BIN)/python -m ruff check .

types: $(VENV)/installed-dev
	$(BIN)/python -m mypy

unit: $(VENV)/installed-dev
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest --numprocesses auto --dist worksteal --hypothesis-profile gate

.PHONY: quick
quick: $(VENV)/installed-dev
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest --numprocesses auto --dist worksteal -m "not slow"

bench: $(VENV)/installed-dev
	$(BIN)/python -m benchmarks --shared "$(SHARED)"

clean:
	rm -rf $(VENV) $(PACKAGING) out build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis mutants proofreader/lexicon/compiled
	find proofreader tests tools benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: dev
dev:
	@tools/bootstrap.sh test
	@$(MAKE) --silent $(VENV)/installed-dev

$(BIN)/python:
	@tools/bootstrap.sh venv "$(PYTHON)"

$(VENV)/installed: $(SOURCES) | $(BIN)/python
	@echo "Installing what the program needs; the first time takes a minute or more."
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

# Installs what running needs as well.
$(VENV)/installed-dev: $(SOURCES) | $(BIN)/python
	@echo "Installing what the program and its tests need; the first time takes a minute or more."
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[dev]"
	@touch $@ $(VENV)/installed

# make bench-accuracy [SHARED=folder of the news and marked articles to measure on]
SHARED ?= ../shared

.PHONY: bench-accuracy
bench-accuracy: $(VENV)/installed-dev
	$(BIN)/python -m benchmarks.accuracy --shared "$(SHARED)"

# make bench-cleanliness [SHARED=…]: fixing twice, protected stretches, marks and spaces, what scrapers left
.PHONY: bench-cleanliness
bench-cleanliness: $(VENV)/installed-dev
	$(BIN)/python -m benchmarks.cleanliness --shared "$(SHARED)"

# make bench-speed [SHARED=…]: whole processes beside hunspell -l and a bare start of Python, in the same run
.PHONY: bench-speed
bench-speed: $(VENV)/installed-dev
	$(BIN)/python -m benchmarks.speed --shared "$(SHARED)"

.PHONY: bench-window
bench-window: $(VENV)/installed-dev
	$(BIN)/python -m benchmarks.window

# make package: wheel, application, and on Debian its package, into dist/; see docs/packaging.md
# in an environment of its own, which holds exactly what packaging/build.lock lists.
PACKAGING := .venv-package
PACKAGING_PYTHON := $(PACKAGING)/bin/python

.PHONY: package
package: $(PACKAGING)/installed
	$(PACKAGING_PYTHON) packaging/build.py wheel
	$(PACKAGING_PYTHON) packaging/build.py app
	if command -v dpkg-deb >/dev/null; then $(PACKAGING_PYTHON) packaging/build.py deb; fi
	$(PACKAGING_PYTHON) packaging/lock.py sbom

# make chroot [SUITES="bookworm trixie"]: as root, installs, uses and removes the Debian package in a minimal Debian, and
# runs `make run` of the committed source in each
SUITES ?= bookworm trixie

.PHONY: chroot
chroot:
	packaging/linux/chroot.sh deb $(firstword $(SUITES))
	for suite in $(SUITES); do packaging/linux/chroot.sh run $$suite || exit 1; done

$(PACKAGING)/installed: packaging/build.lock $(SOURCES)
	"$(PYTHON)" -m venv --clear $(PACKAGING)
	$(PACKAGING_PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes -r packaging/build.lock
	$(PACKAGING_PYTHON) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# make lock    versions of what releases are built of, from pyproject.toml; make lock UPGRADE=--upgrade takes newer ones
# make audit   known vulnerabilities of those versions; asks the package index
UPGRADE ?=

.PHONY: lock audit
lock: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check "uv>=0.5"
	$(BIN)/python packaging/lock.py write $(UPGRADE)

audit: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check "pip-audit>=2.7"
	$(BIN)/python packaging/lock.py audit

# make fuzz [MINUTES=2]: broken inputs for everything that reads any
MINUTES ?= 2

.PHONY: fuzz
fuzz: $(VENV)/installed-dev
	$(BIN)/python -m benchmarks.robustness.fuzz --minutes $(MINUTES)

# make kill [ROUNDS=20]: SIGKILL at any moment of the work
ROUNDS ?= 20

.PHONY: kill
kill: $(VENV)/installed-dev
	$(BIN)/python -m benchmarks.robustness.kill --rounds $(ROUNDS)

# make mutants [MODULES="proofreader.correction*"]: changes in what decides and writes, each of which a test should see
MODULES ?= *

.PHONY: mutants
mutants: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check "mutmut>=3.8,<4"
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m mutmut run "$(MODULES)"
	$(BIN)/python -m mutmut results
