"""A long command that asks no network, as the window's child: it ticks while it works, and gives up when told.

The window takes a child that is silent for a minute for a hanging one.  The end of standard input means stop, as
everywhere: the command is interrupted as by Ctrl-C, and whatever it had under way is undone by the `with` it stands in.
"""

from __future__ import annotations

import _thread
import os
import signal
import sys
import threading
from collections.abc import Callable
from functools import wraps
from typing import Any

from reader.progress import Event, encode

TICK = 1.0
Command = Callable[[Any], int]


def chore(*, stoppable: bool = True) -> Callable[[Command], Command]:
    """Makes a command such a chore where it runs as the window's child; from a terminal it stays as it is.

    `stoppable`: what is once begun may be left half done; nobody should stop a library being put in another's place.
    """

    def made(command: Command) -> Command:
        @wraps(command)
        def run(options: Any) -> int:
            if not options.worker:
                return command(options)
            over = threading.Event()
            threading.Thread(target=_tick, args=(over,), daemon=True).start()
            if stoppable:
                # A shell that starts something in the background has its children ignore the signal.
                signal.signal(signal.SIGINT, signal.default_int_handler)
                threading.Thread(target=_interrupt_at_end_of_input, args=(over,), daemon=True).start()
            try:
                return command(options)
            finally:
                over.set()

        return run

    return made


def tell(name: str, **fields: Any) -> None:
    """Tells the window of something.  In one write, for it is told from two threads."""
    sys.stdout.write(f"{encode(Event(name, fields))}\n")
    sys.stdout.flush()


def _tick(over: threading.Event) -> None:
    while not over.wait(TICK):
        tell("tick")


def _interrupt_at_end_of_input(over: threading.Event) -> None:
    # Not through sys.stdin: its lock, held by this thread when the process ends, aborts the interpreter.
    while os.read(sys.stdin.fileno(), 4096):
        pass
    if over.is_set():
        return
    if hasattr(signal, "pthread_kill"):
        # To this thread alone, so that a system call that it waits in ends as well.
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
    else:
        _thread.interrupt_main()
