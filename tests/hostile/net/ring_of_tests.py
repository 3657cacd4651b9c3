"""A keyring that keeps its secrets in the file that `CUTLINE_TEST_RING` names."""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend

_FILE = Path(os.environ.get("CUTLINE_TEST_RING", os.devnull))


class Ring(KeyringBackend):
    priority = 1.0

    def _kept(self) -> dict[str, str]:
        return dict(json.loads(_FILE.read_text("utf-8"))) if _FILE.exists() else {}

    def get_password(self, service: str, username: str) -> str | None:
        return self._kept().get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        _FILE.write_text(json.dumps({**self._kept(), f"{service} {username}": password}), encoding="utf-8")

    def delete_password(self, service: str, username: str) -> None:
        kept = self._kept()
        del kept[f"{service} {username}"]
        _FILE.write_text(json.dumps(kept), encoding="utf-8")
