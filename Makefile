# `make demo` and `make test` work from a clean clone: each makes its own .venv first.
# Only Python 3.11 or newer (with venv and pip) must be there.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& { echo $$p; break; }; done)
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: help demo test examples lint types docs bench bench-once peers report robustness quality fuzz wheel compiled test-compiled clean

help: ## list the commands
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 12

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "newsclean needs Python 3.11 or newer with venv" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

# The stamps keep the second run fast; a change of the dependencies renews them.
$(VENV)/.cli: pyproject.toml | $(BIN)/python
	$(PIP) install --editable '.[cli]'
	@touch $@

$(VENV)/.dev: pyproject.toml | $(BIN)/python
	$(PIP) install --editable '.[dev]'
	@touch $@ $(VENV)/.cli

# pip before 23.3 fails where packages ask for one extra by two spellings, as these do for lxml's.
$(VENV)/.bench: pyproject.toml | $(BIN)/python
	$(PIP) install 'pip>=23.3'
	$(PIP) install --editable '.[dev,bench]'
	@touch $@ $(VENV)/.cli $(VENV)/.dev

$(VENV)/.examples: pyproject.toml | $(BIN)/python
	$(PIP) install --editable '.[dev,examples]'
	@touch $@ $(VENV)/.cli $(VENV)/.dev

demo: $(VENV)/.cli ## clean the five documents of seeds/ and show what was kept and what was not
	@mkdir -p out
	@$(BIN)/newsclean explain seeds
	@$(BIN)/newsclean clean seeds --with-removed --output out/seeds.jsonl

test: $(VENV)/.dev ## run the tests
	$(BIN)/python -m pytest -q $(PYTEST_ARGS)

examples: $(VENV)/.examples ## run the examples of the documentation, those with large packages too
	$(BIN)/python -m pytest -q -rs tests/docs/test_examples.py

lint: $(VENV)/.dev ## check format and style
	$(BIN)/ruff format --check
	$(BIN)/ruff check

types: $(VENV)/.dev ## check the types
	$(BIN)/mypy

docs: $(VENV)/.dev ## build the documentation into site/
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

bench: $(VENV)/.dev ## measure the speed
	$(BIN)/python -m pytest benchmarks -q

bench-once: $(VENV)/.dev ## run every benchmark once, without timing it
	$(BIN)/python -m pytest benchmarks -q --benchmark-disable

peers: $(VENV)/.bench ## compare with what a user could pick instead, on the corpus
	$(BIN)/python -m benchmarks.peers

report: $(VENV)/.bench compiled ## measure everything and write docs/benchmarks.md; takes a quarter of an hour
	$(BIN)/python -m benchmarks.report --wheel build/compiled/*.whl

robustness: $(VENV)/.dev ## score pages that nobody has seen: invented prose, boxes of any shape
	$(BIN)/python -m benchmarks.robustness

quality: $(VENV)/.dev ## score the corpus against the pinned floors
	$(BIN)/python -m benchmarks.quality.gate
	$(BIN)/python -m benchmarks.flattened

fuzz: $(VENV)/.dev ## run the property tests at length
	HYPOTHESIS_PROFILE=deep $(BIN)/python -m pytest tests/properties tests/strategies tests/fuzz -q

wheel: $(VENV)/.dev ## build the wheel into dist/
	$(BIN)/python -m build --wheel

compiled: $(VENV)/.dev ## build a wheel of C extensions into build/compiled/; takes minutes and a C compiler
	rm -rf build/compiled
	HATCH_BUILD_HOOK_ENABLE_MYPYC=true $(BIN)/python -m build --outdir build/compiled

test-compiled: compiled ## run the tests on that wheel
	rm -rf build/tree && mkdir build/tree
	tar xzf build/compiled/*.tar.gz -C build/tree --strip-components 1
	$(BIN)/python -m zipfile -e build/compiled/*.whl build/tree
	cd build/tree && PYTHONPATH=. $(abspath $(BIN))/python -m pytest -q tests $(PYTEST_ARGS)

clean: ## delete what the commands above made
	find newsclean . -maxdepth 3 -name '*.so' -not -path './$(VENV)/*' -delete
	rm -rf $(VENV) build dist out site .benchmarks .hypothesis .mypy_cache .pytest_cache .ruff_cache
