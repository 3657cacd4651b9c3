"""Makes Cutline ready to run on a fresh machine: a .venv, the packages, and on Debian or Ubuntu Qt's system libraries.

    python3 scripts/setup.py [--with test|dev|soak]

Needs Python 3.11 or newer and nothing else.  The second call finds everything done and returns at once.
"""

from __future__ import annotations

import argparse
import ctypes.util
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
STAMP = VENV / "cutline-setup"
EXTRAS = ("", "test", "dev", "soak")
"""Each holds those before it."""

# What Qt's xcb platform wants from the system, and the Debian package that has it.
SYSTEM_LIBRARIES = {
    "GL": "libgl1",
    "EGL": "libegl1",
    "fontconfig": "libfontconfig1",
    "dbus-1": "libdbus-1-3",
    "xkbcommon": "libxkbcommon0",
    "xkbcommon-x11": "libxkbcommon-x11-0",
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-image": "libxcb-image0",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-randr": "libxcb-randr0",
    "xcb-render-util": "libxcb-render-util0",
    "xcb-shape": "libxcb-shape0",
    "xcb-xinerama": "libxcb-xinerama0",
    "xcb-xkb": "libxcb-xkb1",
}


def main() -> int:
    """Sets up what is missing; gives the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--with", dest="extra", choices=EXTRAS, default="", help="also what tests or development need")
    extra = parser.parse_args().extra
    if sys.version_info < (3, 11):
        print(f"Cutline needs Python 3.11 or newer; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 1
    wanted = _mark()
    have = _installed(wanted)
    if have is not None and EXTRAS.index(have) >= EXTRAS.index(extra):
        return 0
    if sys.platform == "linux":
        install_system_packages()
    try:
        install_packages(extra)
    except subprocess.CalledProcessError as error:
        print(f"Packages could not be installed (exit status {error.returncode}). Mend that and try again.")
        return 1
    STAMP.write_text(f"{wanted} {extra}", "utf-8")
    return 0


def install_packages(extra: str) -> None:
    """Makes .venv, if it is not there, installs the packages of pyproject.toml into it, and builds the translations."""
    if not PYTHON.is_file():
        print("Making .venv ...", flush=True)
        venv.create(VENV, with_pip=True, clear=VENV.exists())
    print("Installing packages ...", flush=True)
    project = f"{ROOT}[{extra}]" if extra else str(ROOT)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--constraint", str(ROOT / "constraints.txt"), "--editable", project], check=True)
    subprocess.run([str(PYTHON), "-m", "scripts.translate", "build"], cwd=ROOT, check=True)


def install_system_packages() -> None:
    """On Debian and its kin: installs what Qt and venv lack, as root or with sudo; elsewhere says what is missing."""
    missing = [package for name, package in SYSTEM_LIBRARIES.items() if not ctypes.util.find_library(name)]
    if importlib.util.find_spec("ensurepip") is None:
        missing.append(f"python3.{sys.version_info.minor}-venv")
    if not missing:
        return
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *missing]
    become_root = [] if os.geteuid() == 0 else ["sudo"]
    if shutil.which("apt-get") is None or (become_root and shutil.which("sudo") is None):
        print(f"Qt may need these system packages, which were not found: {', '.join(missing)} (Debian's names).")
        return
    print(f"Qt needs system packages that are missing; installing {', '.join(missing)} ...", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update"], command):
        done = subprocess.run([*become_root, *step], stdout=subprocess.DEVNULL, env=environment, check=False)
    if done.returncode:
        print(f"They could not be installed. Do it by hand: sudo {' '.join(command)}")


def _installed(wanted: str) -> str | None:
    """The extra that the last set-up installed; `None` when what is wanted has changed since, or there was none."""
    if not (STAMP.is_file() and PYTHON.is_file()):
        return None
    mark, _, extra = STAMP.read_text("utf-8").partition(" ")
    return extra if mark == wanted and extra in EXTRAS else None


def _mark() -> str:
    """Changes when the packages wanted, the place or the Python change."""
    parts = [(ROOT / name).read_text("utf-8") for name in ("pyproject.toml", "constraints.txt")]
    return hashlib.sha256("\n".join([*parts, str(ROOT), sys.version]).encode()).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
