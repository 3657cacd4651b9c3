"""One target under atheris, until its time is over or an input fails; `guided` starts it.

python -m tests.fuzz.one_target TARGET [LIBFUZZER-OPTION...] CORPUS
"""

from __future__ import annotations

import logging
import sys

import atheris

with atheris.instrument_imports(include=["reader"]):
    from tests.fuzz.targets import TARGETS

if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    name = sys.argv.pop(1)
    atheris.Setup(sys.argv, TARGETS[name])
    atheris.Fuzz()
