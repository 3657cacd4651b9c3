"""The commands are named in one module and done in others: each name must lead to a function."""

from __future__ import annotations

import argparse
from importlib import import_module

from reader import highlights
from reader.cli_grammar import COLORS, grammar


def test_every_command_is_done_by_a_function() -> None:
    table = next(action for action in grammar()._actions if isinstance(action, argparse._SubParsersAction))
    named = {name: parser.get_default("command") for name, parser in table.choices.items()}
    assert {"list", "add", "refresh", "restore"} <= set(named)
    for command in named.values():
        module, _, function = command.partition(".")
        assert callable(getattr(import_module(f"reader.cli_{module}"), function))


def test_the_colours_of_highlights_are_those_that_there_are() -> None:
    assert COLORS == highlights.COLORS
