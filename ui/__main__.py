"""The program's door: a command goes to `reader.cli`, `--worker` too, and anything else opens the window.

Nothing of Qt is imported before it is known that a window is wanted.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from reader import cli


def main() -> int:
    """Runs `cutline` with the arguments of the process; gives the exit status."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--worker"]:
        return cli.main(arguments[1:], worker=True)
    return cli.main(arguments, window=_open_window)


def _open_window(library: Path, sample: bool) -> int:
    if _has_display():
        from ui.single import knock

        # Before the window is loaded: it may be there already.
        if knock(library):
            print("Cutline shows this library in a window already: here it is.")
            return 0
        from ui.app import run

        return run(library, sample=sample)
    from ui.terminal import show_sample_edition

    return show_sample_edition(cli.default_library(sample=True))


def _has_display() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
