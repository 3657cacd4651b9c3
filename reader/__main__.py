"""`python -m reader`: the command line without the window."""

from __future__ import annotations

import sys

from reader.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
