"""The command line: everything that the window does to data can be done here (the table in DESIGN.md).

`--library` stands before the command, `--json` after it.  Exit 0: done; 1: failed in part or in whole, and the
message names the feed or article; 2: wrong use.  A message is one line in plain words on standard error.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from reader.cli_grammar import grammar
from reader.errors import ReaderError
from reader.store.database import located
from reader.whereabouts import named_library

FAILED = 1

Window = Callable[[Path, bool], int]
"""Opens the window on a library; the second says whether it is the sample edition."""


def main(arguments: Sequence[str], *, worker: bool = False, window: Window | None = None) -> int:
    """Runs one command and gives its exit status.

    `worker`: as the window's child (see `cli_jobs`).  `window`: what to do when no command is given.
    """
    parser = grammar()
    options = parser.parse_args(arguments)
    options.worker = worker
    if worker:
        from reader.confine import stand_back

        stand_back()
    options.library = named_library(options.library, options.sample)
    options.window = window
    if options.command is None and window is None:
        parser.error("a command is missing")
    try:
        options.library = located(options.library)
        status = _done(options)
        sys.stdout.flush()
    except ReaderError as error:
        return _tell_failure(error)
    except BaseExceptionGroup as group:  # from tasks that ran together
        known, bugs = group.split(ReaderError)
        if bugs or not known:
            return tell_bug(options.library, bugs or group, "worker" if worker else "command")
        return _tell_failure(_first(known))
    except BrokenPipeError:  # `cutline list | head`: whoever read has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return FAILED
    except Exception as error:  # noqa: BLE001 - the last door: a bug is logged whole and told in one line
        return tell_bug(options.library, error, "worker" if worker else "command")
    return status


def _done(options: argparse.Namespace) -> int:
    """Does what is asked for, with the one module that it needs."""
    if options.command is None:
        status: int = options.window(options.library, options.sample)
    else:
        module, _, name = options.command.partition(".")
        status = getattr(import_module(f"reader.cli_{module}"), name)(options)
    return status


def _first(group: BaseExceptionGroup[ReaderError]) -> BaseException:
    """One failure says enough: tasks that ran together mostly fail for the same reason."""
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


def _tell_failure(error: BaseException) -> int:
    from reader.cli_rows import printable

    print(printable(str(error)), file=sys.stderr)
    return FAILED


def tell_bug(library: Path, error: BaseException, kind: str) -> int:
    """A bug ends this process, which is a "window", a "worker" or a "command"; gives the exit status."""
    import logging

    from reader import logbook
    from reader.discretion import told
    from reader.store.preferences import log_may_be_private

    private = log_may_be_private(library)
    log = logbook.open_log(library, kind, private=private)
    logging.getLogger(__name__).error("a bug ended it; %s", logbook.versions(), exc_info=error)
    logbook.close_log(log)
    if kind == "worker":
        from reader.progress import Event, encode

        print(encode(Event("bug", {"report": told(error, private=private)})), flush=True)
    where = f" It is written down in {log.file}; please report it." if log.file.exists() else ""
    print(f"Cutline has stopped because of a fault of its own.{where}", file=sys.stderr)
    return FAILED
