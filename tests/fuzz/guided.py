"""Inputs that reach new code, found by atheris (libFuzzer), for each target in a process of its own.

    python -m tests.fuzz.guided [--seconds 20] [TARGET...]

An input that fails is kept in `tests/data/fuzz/TARGET`, where `make test` tries it from then on.
https://github.com/google/atheris
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.fuzz.pieces import DATA, pieces, whole
from tests.fuzz.targets import TARGETS
from tests.soak_rows import row, scaled

LONGEST, MEGABYTES, HANGS = 3_000, 2_000, 12
"""Bytes of an input, memory, and the seconds after which an input counts as one that never ends."""
_TRIED = re.compile(r"stat::number_of_executed_units:\s*(\d+)")
_LONGEST = re.compile(r"stat::slowest_unit_time_sec:\s*(\d+)")


def main() -> int:
    """Runs the targets one after another; gives 1 when one of them failed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seconds", type=int, default=scaled(20, least=2), help="for each target")
    parser.add_argument("targets", nargs="*", metavar="TARGET", default=list(TARGETS))
    asked = parser.parse_args()
    if importlib.util.find_spec("atheris") is None:
        print("There is no atheris for this Python or system: the guided fuzzers are left out.")
        return 0
    return max([_run(name, asked.seconds) for name in asked.targets])


def _run(name: str, seconds: int) -> int:
    """One target in a process of its own; what it finds stays in `tests/data/fuzz`."""
    findings = DATA / "fuzz" / name
    findings.mkdir(parents=True, exist_ok=True)
    before = set(findings.iterdir())
    with tempfile.TemporaryDirectory(prefix="cutline-guided-") as work:
        corpus = Path(work) / "corpus"
        corpus.mkdir()
        for number, seed in enumerate((*whole(name), *(one.read_bytes() for one in before))):
            (corpus / str(number)).write_bytes(seed[:LONGEST])
        dictionary = Path(work) / "words"
        dictionary.write_text("".join(f'"{_escaped(piece)}"\n' for piece in pieces(name)))
        options = (
            f"-dict={dictionary}",
            f"-artifact_prefix={findings}/",
            f"-max_total_time={seconds}",
            f"-max_len={LONGEST}",
            f"-rss_limit_mb={MEGABYTES}",
            f"-timeout={HANGS}",
            "-print_final_stats=1",
            "-verbosity=0",
            str(corpus),
        )
        command = (sys.executable, "-m", "tests.fuzz.one_target", name, *options)
        # libFuzzer ends a process without its last words, so what it leaves behind goes with the folder.
        around = os.environ | {"TMPDIR": work}
        done = subprocess.run(command, env=around, capture_output=True, text=True, errors="replace", check=False)
    tried, slowest = _TRIED.search(done.stderr), _LONGEST.search(done.stderr)
    found = [one.name for one in findings.iterdir() if one not in before]
    if not any(findings.iterdir()):
        findings.rmdir()
    if done.returncode or tried is None:
        print(f"{name}: {', '.join(found) or 'failed'}\n{done.stderr[-3000:]}{done.stdout[-1000:]}")
        return 1
    row(
        f"Any bytes as {name}, guided",
        tried=int(tried[1]),
        cost=f"the slowest {slowest[1]} s" if slowest and int(slowest[1]) else "each under a second",
    )
    return 0


def _escaped(piece: bytes) -> str:
    return "".join(f"\\x{byte:02x}" for byte in piece)


if __name__ == "__main__":
    sys.exit(main())
