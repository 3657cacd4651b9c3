"""Rights given up for good, by a process that is about to deal with what strangers sent.

    the window's worker                             its turn: the window goes first where processors are short
    the worker, any command that asks the network   no new privileges, no core dumps, a bound on memory
    a child that reads what came (`sandbox`)        these, and: it dies with its parent; bounds on memory, on the CPU of
                                                    each task and on open files; not one byte into any file; by Landlock
                                                    no file made or deleted, none read but programs' and libraries', no
                                                    program started, no TCP, no signal to another process

That is on Linux, and whatever its kernel lacks is done without (Landlock came with 5.13, its TCP part with 6.7).  On
macOS a child has its bounds on core dumps, CPU and files; Windows gives none of this for free.  Everywhere the child is
a process of its own, without the library and without logins, and one that takes too long is killed.  The window keeps
its rights: the browser that it opens would inherit what it gave up.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from reader.memory import return_large_blocks

WORKER_MEMORY = 2_000_000_000
"""Bytes of data; a refresh of thousands of feeds takes a fifth of it."""
OPEN_FILES = 128
BEHIND = 10
"""How many steps of niceness the worker stands behind the window: of a busy processor it then gets a tenth."""

_PR_SET_PDEATHSIG, _PR_SET_NO_NEW_PRIVS, _SIGKILL = 1, 38, 9
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_ASK_VERSION, _BENEATH = 1, 1
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
"""How many kinds of access to files a version of Landlock knows: from running a program to controlling a device."""
_TCP, _SCOPES = 0b11, 0b11
"""To bind and to connect; sockets without a file, and signals."""
_READ_FILE, _READ_FOLDER = 1 << 2, 1 << 3
_SYSTEM = ("/usr", "/lib", "/lib64", "/etc", "/opt", "/nix/store", "/gnu/store", "/snap", "/app", "/dev/urandom")
"""Where a system keeps programs and libraries, as far as these exist."""


def stand_back() -> None:
    """Let the window go first wherever processors are short; this process and its children work in what is left."""
    if sys.platform == "win32":
        below_normal = 0x4000
        ctypes.windll.kernel32.SetPriorityClass(ctypes.windll.kernel32.GetCurrentProcess(), below_normal)
    else:
        os.nice(BEHIND)


def shed_rights() -> None:
    """Of a process that asks the network and writes to the library."""
    _limit("RLIMIT_CORE", 0)
    if sys.platform == "linux":
        return_large_blocks()
        _limit("RLIMIT_DATA", WORKER_MEMORY)
        _libc().prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)


def confine(memory: int) -> None:
    """Of a child that reads untrusted bytes; `memory`: bytes of its whole address space."""
    _limit("RLIMIT_CORE", 0)
    _limit("RLIMIT_FSIZE", 0)
    _limit("RLIMIT_NOFILE", OPEN_FILES)
    if sys.platform == "linux":
        return_large_blocks()
        _limit("RLIMIT_AS", memory)
        _libc().prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)
        _libc().prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        with suppress(OSError):
            _close_files_and_network()


def limit_cpu(seconds: float) -> None:
    """From now on this process may use so much of the CPU, or it is killed."""
    if sys.platform != "win32":
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        _, most = resource.getrlimit(resource.RLIMIT_CPU)
        bound = int(used.ru_utime + used.ru_stime + seconds) + 1
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CPU, (bound, most))


def landlock() -> int:
    """The version of Landlock here; 0 or less where there is none."""
    return _syscall(_CREATE_RULESET, None, 0, _ASK_VERSION) if sys.platform == "linux" else 0


def _limit(name: str, most: int) -> None:
    """Lower a limit; one that is lower already stays."""
    if sys.platform != "win32":
        import resource

        kind = getattr(resource, name)
        _, allowed = resource.getrlimit(kind)
        if allowed == resource.RLIM_INFINITY or most < allowed:
            with suppress(OSError, ValueError):
                resource.setrlimit(kind, (most, most))


def _close_files_and_network() -> None:
    version = landlock()
    if version < 1:
        return
    files = (1 << _FILE_RIGHTS[min(version, max(_FILE_RIGHTS))]) - 1
    rights = [files, *([_TCP] if version >= 4 else []), *([_SCOPES] if version >= 6 else [])]
    attributes = struct.pack(f"{len(rights)}Q", *rights)
    rules = _syscall(_CREATE_RULESET, attributes, len(attributes), 0)
    if rules < 0:
        return
    try:
        for path in _readable():
            _allow_reading(rules, path)
        _syscall(_RESTRICT_SELF, rules, 0)
    finally:
        os.close(rules)


def _readable() -> Iterator[Path]:
    """What Python may still import; never a folder in which the user's own things lie."""
    home = Path.home()
    for path in {Path(one) for one in (*_SYSTEM, sys.prefix, sys.base_prefix, *sys.path) if one}:
        if path.is_absolute() and path.exists() and not home.is_relative_to(path):
            yield path


def _allow_reading(rules: int, path: Path) -> None:
    place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        rights = _READ_FILE | (_READ_FOLDER if path.is_dir() else 0)
        _syscall(_ADD_RULE, rules, _BENEATH, struct.pack("=Qi", rights, place), 0)
    finally:
        os.close(place)


@cache
def _libc() -> Any:
    return ctypes.CDLL(None, use_errno=True)


def _syscall(number: int, *arguments: int | bytes | None) -> int:
    numbers = [ctypes.c_long(one) if isinstance(one, int) else one for one in arguments]
    return int(_libc().syscall(ctypes.c_long(number), *numbers))
