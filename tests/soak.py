"""`make soak`: every long test of trust one after another, and one table of what was tried, lost and paid.

    python -m tests.soak [--minutes 30]

A part tells its rows through `tests.soak_rows`; one that fails is named under the table, and the run ends with 1.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests import soak_rows

ROOT = Path(__file__).resolve().parents[1]
PYTEST = (sys.executable, "-m", "pytest", "-m", "soak", "-p", "no:cacheprovider")
PARTS = {
    "hostile": (*PYTEST, "tests/hostile"),
    "faults": (*PYTEST, "tests/faults"),
    "examples": (*PYTEST, "tests/fuzz"),
    "guided": (sys.executable, "-m", "tests.fuzz.guided"),
    "libraries": (sys.executable, "-m", "tests.faults.damaged_libraries"),
    "load": (sys.executable, "-m", "tests.faults.load"),
}
NO_TESTS = 5
"""What pytest ends with when it finds nothing marked."""


def main() -> int:
    """Runs the parts asked for, and prints the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--minutes", type=float, default=soak_rows.WHOLE, help="about how long it may all take")
    parser.add_argument("parts", nargs="*", default=list(PARTS), help=f"only these of {', '.join(PARTS)}")
    asked = parser.parse_args()
    if unknown := set(asked.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(unknown)}")
    failed = []
    with tempfile.TemporaryDirectory(prefix="cutline-soak-") as work:
        table = Path(work) / "rows"
        table.touch()
        environment = os.environ | {
            soak_rows.TABLE: str(table),
            soak_rows.MINUTES: str(asked.minutes),
            "QT_QPA_PLATFORM": "offscreen",
        }
        for name in asked.parts:
            print(f"== {name}", flush=True)
            began = time.monotonic()
            try:
                code = subprocess.run(PARTS[name], cwd=ROOT, env=environment, check=False).returncode
            except KeyboardInterrupt:
                failed.append(f"{name} (broken off)")
                break
            print(f"== {name}: {time.monotonic() - began:.0f} s", flush=True)
            if code not in (0, NO_TESTS):
                failed.append(name)
        rows = [json.loads(line) for line in table.read_text(encoding="utf-8").splitlines()]
    print("\n| fault or input | tried | lost | what it cost |\n|---|---|---|---|")
    for row in rows:
        print(f"| {row['what']} | {row['tried']} | {row['lost']} | {row['cost']} |")
    if failed:
        print(f"\nFailed: {', '.join(failed)}; see above.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
