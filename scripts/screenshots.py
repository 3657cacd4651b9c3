"""Makes the README's pictures of the window from the sample edition: `make screenshots`."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from reader import cli
from ui.sample import sample_feeds

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Fills a library with the sample edition and grabs the window, light, dark and narrow, into docs/."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        status = cli.main(["--library", folder, "add", "--folder", "Sample edition", *sample_feeds()])
        if status:
            return status
        from ui.app import save_pictures

        save_pictures(Path(folder), ROOT / "docs")
    return 0


if __name__ == "__main__":
    sys.exit(main())
