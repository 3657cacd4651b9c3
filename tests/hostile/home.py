"""The real command line with a home of its own: what it costs is measured, and what it leaves there is seen."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import time
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader import cli
from tests.newsroom import Cutline, Said, environment

ROOT = Path(__file__).resolve().parents[2]
PAUSE = 0.03


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds, and the most megabytes that all its processes held at one time."""

    seconds: float
    peak: float


class Home(Cutline):
    """A folder that is all that Cutline is told of: home, working folder, folder for passing files, and library."""

    def __init__(self, folder: Path, **more: str) -> None:
        super().__init__(folder / "library")
        self.folder = folder
        self.env = environment() | {
            "HOME": str(folder / "home"),
            "USERPROFILE": str(folder / "home"),
            "TMPDIR": str(folder / "passing"),
            "PYTHONPATH": os.pathsep.join(filter(None, (more.pop("PYTHONPATH", ""), str(ROOT)))),
            **more,
        }
        for name in [name for name in self.env if name.startswith("XDG_")]:
            del self.env[name]
        for name in ("home", "passing", "here"):
            (folder / name).mkdir(parents=True, exist_ok=True)

    def run(self, *arguments: object, seconds: float = 240) -> Said:
        done = subprocess.run(
            self.command(*arguments), capture_output=True, timeout=seconds, stdin=subprocess.DEVNULL, env=self.env,
            cwd=self.folder / "here",
        )  # fmt: skip
        return Said(done.returncode, done.stdout.decode(), done.stderr.decode())

    def measured(self, *arguments: object, seconds: float = 240) -> tuple[Said, Cost]:
        """Runs a command and watches all its processes; it is stopped, and fails, after so many `seconds`."""
        began, peak = time.monotonic(), 0
        out, err = self.folder / "out", self.folder / "err"
        with out.open("wb") as told, err.open("wb") as complained:
            process = subprocess.Popen(
                self.command(*arguments), stdin=subprocess.DEVNULL, stdout=told, stderr=complained, env=self.env,
                cwd=self.folder / "here", start_new_session=True,
            )  # fmt: skip
            while process.poll() is None:
                peak = max(peak, held(process.pid))
                time.sleep(PAUSE)
                if time.monotonic() - began > seconds:
                    process.kill()
                    process.wait()
                    raise AssertionError(f"{arguments} did not end in {seconds:.0f} s")
        said = Said(process.returncode, out.read_text("utf-8", "replace"), err.read_text("utf-8", "replace"))
        return said, Cost(time.monotonic() - began, peak / 1e6)

    def here(self, *arguments: object) -> Said:
        """Runs a command that asks no network, in this process: a tenth of the time."""
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            try:
                status = cli.main(["--library", str(self.library), *map(str, arguments)])
            except SystemExit as end:
                status = int(end.code or 0)
        return Said(status, out.getvalue(), err.getvalue())

    def told(self, *arguments: object) -> Any:
        """The JSON that such a command prints."""
        said = self.here(*arguments, "--json")
        assert said.status == 0, said.err
        return said.document

    def outside(self) -> dict[str, bytes]:
        """Every file that is not the library's, with its content."""
        return {
            str(file.relative_to(self.folder)): file.read_bytes() if file.is_file() else b""
            for name in ("home", "passing", "here")
            for file in sorted((self.folder / name).rglob("*"))
        }

    def files(self) -> dict[str, bytes]:
        """Every file of the library, with its content."""
        return {
            str(file.relative_to(self.library)): file.read_bytes()
            for file in sorted(self.library.rglob("*"))
            if file.is_file()
        }


def processes(session: int) -> list[int]:
    """The processes that were started in this session, on Linux."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text("utf-8", "replace").rpartition(") ")[2].split()
        except OSError:
            continue
        if int(fields[3]) == session:
            found.append(int(entry.parent.name))
    return found


def held(session: int) -> int:
    """The bytes that the processes of a session hold together, what they share counted once."""
    if sys.platform != "linux":
        import resource

        return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    total = 0
    for pid in processes(session):
        try:
            told = Path(f"/proc/{pid}/smaps_rollup").read_text("utf-8")
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pss:")) * 1024
    return total
