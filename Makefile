# One command each; all work twice in a row. Without make: see "Start" in README.md.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test lint format bench screenshots sample clean

run:
	@$(PYTHON) scripts/setup.py
	@$(BIN)/cutline

test:
	@$(PYTHON) scripts/setup.py --with test
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest

lint:
	@$(PYTHON) scripts/setup.py --with dev
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy

format:
	@$(PYTHON) scripts/setup.py --with dev
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

bench:
	@$(PYTHON) scripts/setup.py --with test
	@$(BIN)/python -m tests.benchmarks.pages
	@$(BIN)/python -m tests.benchmarks.feeds
	@$(BIN)/python -m tests.benchmarks.related

screenshots:
	@$(PYTHON) scripts/setup.py
	@$(BIN)/python -m scripts.screenshots

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache
