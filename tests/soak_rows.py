"""What the parts of `make soak` share: how much of their work to do, and the row each adds to the table at the end."""

from __future__ import annotations

import json
import os
from pathlib import Path

WHOLE = 30
"""Minutes that a whole run may take; the parts are told in these."""
TABLE = "CUTLINE_SOAK_TABLE"
MINUTES = "CUTLINE_SOAK_MINUTES"


def scaled(whole: int, *, least: int = 1) -> int:
    """So many of `whole` trials, or seconds, as the time given allows: all of them in a run of `WHOLE` minutes."""
    return max(least, round(whole * float(os.environ.get(MINUTES, WHOLE)) / WHOLE))


def row(what: str, *, tried: int | str, lost: str = "nothing", cost: str = "") -> None:
    """Tells of one fault or input; printed by itself where no soak collects the rows."""
    told = {"what": what, "tried": f"{tried:,}" if isinstance(tried, int) else tried, "lost": lost, "cost": cost}
    if TABLE not in os.environ:
        print(" | ".join(told.values()))
        return
    with Path(os.environ[TABLE]).open("a", encoding="utf-8") as table:
        table.write(json.dumps(told) + "\n")
