"""How long the window's thread keeps its user waiting: its event loop beats, and each pause is written down.

A beat that comes late tells that something else had the thread.  Another thread watches, and where a beat is late, has
the window's thread note what it is at, by a signal: nobody else may hold its frames, for the last to hold one deletes
what is in it, and Qt's painters must not be deleted on another thread.
"""

from __future__ import annotations

import signal
import threading
import time
import traceback
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from types import FrameType
from typing import Self

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 2
LATE_MS = 50.0
_CALLS = 7


@dataclass(frozen=True, slots=True)
class Gap:
    """A pause in milliseconds; how long the thread worked in it (a busy machine adds to the pause alone); at what."""

    passed: float
    worked: float
    at: float
    doing: str = ""


@dataclass(slots=True)
class Beats:
    """What was seen: every pause, and what was done in the long ones."""

    gaps: list[Gap] = field(default_factory=list)

    def share(self, share: float, *, worked: bool = False) -> float:
        """The pause that so many are not longer than; 1: the longest."""
        times = sorted(gap.worked if worked else gap.passed for gap in self.gaps) or [0.0]
        return times[min(int(len(times) * share), len(times) - 1)]

    def late(self, *, worked: bool = False) -> list[Gap]:
        """The pauses longer than `LATE_MS`, longest first."""
        found = [gap for gap in self.gaps if (gap.worked if worked else gap.passed) > LATE_MS]
        return sorted(found, key=lambda gap: gap.passed, reverse=True)


class Heartbeat(QObject):
    """Beats on the thread that makes it, from `with` to the end of that."""

    def __init__(self) -> None:
        super().__init__()
        self.beats = Beats()
        self._thread = threading.get_ident()
        self._doing = ""
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._began = self._last
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._ended = threading.Event()
        self._watch = threading.Thread(target=self._look, name="heartbeat", daemon=True)

    def __enter__(self) -> Self:
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start()
        self._before = signal.signal(signal.SIGUSR1, self._note)
        self._watch.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()
        self._ended.set()
        self._watch.join()
        signal.signal(signal.SIGUSR1, self._before)

    def take(self) -> Beats:
        """What was seen since this was asked last."""
        taken, self.beats = self.beats, Beats()
        return taken

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        passed = (now - self._last) * 1e3
        doing, self._doing = self._doing, ""
        gap = Gap(
            passed, (worked - self._worked) * 1e3, self._last - self._began, doing if passed > LATE_MS / 2 else ""
        )
        self.beats.gaps.append(gap)
        self._last, self._worked = now, worked

    def _look(self) -> None:
        while not self._ended.wait(LATE_MS / 8e3):
            if time.perf_counter() - self._last > LATE_MS / 2e3:
                signal.pthread_kill(self._thread, signal.SIGUSR1)

    def _note(self, _number: int, frame: FrameType | None) -> None:
        """Keeps the innermost calls of the thread, on one line."""
        calls = islice(traceback.walk_stack(frame), _CALLS)
        line = " < ".join(f"{Path(one.f_code.co_filename).name}:{number} {one.f_code.co_name}" for one, number in calls)
        self._doing += f"{line}\n"
