"""The program's door: a command goes to `reader.cli`, `--worker` too, and anything else opens the window.

Nothing of Qt is imported before it is known that a window is wanted, and no command where one is.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from reader.errors import StoreError
from reader.store.database import located
from reader.whereabouts import named_library


def main() -> int:
    """Runs `cutline` with the arguments of the process; gives the exit status."""
    arguments = sys.argv[1:]
    asked = window_asked(arguments)
    if asked is not None:
        try:
            return _open_window(named_library(*asked), asked[1])
        except Exception as error:  # noqa: BLE001 - the last door, as that of `cli.main`
            from reader.cli import tell_bug

            return tell_bug(named_library(*asked), error, "window")
    from reader import cli

    if arguments[:1] == ["--worker"]:
        return cli.main(arguments[1:], worker=True)
    return cli.main(arguments, window=_open_window)


def window_asked(arguments: Sequence[str]) -> tuple[str, bool] | None:
    """The library that is named ("" for none), and whether the sample edition is asked for; `None`: more is said."""
    library, sample, rest = "", False, list(arguments)
    while rest:
        match rest:
            case ["--sample", *rest]:
                sample = True
            case ["--library", library, *rest] if not library.startswith("-"):
                pass
            case _:
                return None
    return library, sample


def _open_window(library: Path, sample: bool) -> int:
    if not _has_display():
        from ui.terminal import show_sample_edition

        return show_sample_edition(named_library("", sample=True))
    # What is loaded now stays.  To look through it for what can go, again and again, takes a tenth of the start.
    gc.disable()
    from ui.single import Single

    with suppress(StoreError):  # the window will say so
        library = located(library)
    door = Single(library)
    if not door.is_first():
        print("Cutline shows this library in a window already: here it is.")
        return 0
    from ui.app import run

    return run(library, door, sample=sample)


def _has_display() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
