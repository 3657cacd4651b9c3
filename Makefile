# One command each; all work twice in a row. Without make: see "Start" in README.md.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test soak lint format bench bench-full screenshots translations clean

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

# What is measured, each beside its goal and beside a plain rival; CUTLINE_BENCH names where made libraries are kept.
BENCHES := pages feeds related refresh start memory commands frames articles typing_a_search search keeping growth
bench:
	@$(PYTHON) scripts/setup.py --with test
	@for one in $(BENCHES); do $(BIN)/python -m tests.benchmarks.$$one || exit 1; done

# The same and more: a million stories, 5,000 feeds, slow servers; an hour or two.
SCALED := refresh start memory commands frames articles typing_a_search search keeping
bench-full:
	@$(PYTHON) scripts/setup.py --with test
	@for one in $(SCALED); do $(BIN)/python -m tests.benchmarks.$$one --full || exit 1; done
	@$(BIN)/python -m tests.benchmarks.growth --full --plot docs/growth.svg

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
