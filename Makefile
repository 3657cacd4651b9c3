# One command each; all work twice in a row. Without make: see "Start" in README.md.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test soak lint format bench screenshots translations clean

run:
	@$(PYTHON) scripts/setup.py
	@$(BIN)/python -m scripts.translate build
	@$(BIN)/cutline

test:
	@$(PYTHON) scripts/setup.py --with test
	@$(BIN)/python -m scripts.translate build
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest

# The long tests of trust, and their table: make soak MINUTES=5
MINUTES ?= 30
soak:
	@$(PYTHON) scripts/setup.py --with soak
	@$(BIN)/python -m scripts.translate build
	@$(BIN)/python -m tests.soak --minutes $(MINUTES)

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
	@$(BIN)/python -m tests.benchmarks.articles
	@$(BIN)/python -m tests.benchmarks.search
	@$(BIN)/python -m tests.benchmarks.keeping
	@$(BIN)/python -m tests.benchmarks.start
	@$(BIN)/python -m tests.benchmarks.frames

screenshots:
	@$(PYTHON) scripts/setup.py
	@$(BIN)/python -m scripts.translate build
	@$(BIN)/python -m scripts.screenshots

# New and changed words of the window, into resources/translations/*.ts.
translations:
	@$(PYTHON) scripts/setup.py
	@$(BIN)/python -m scripts.translate update

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache
