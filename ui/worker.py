"""Commands in, events and outcomes out: the one owner of a worker process.

The worker is this program started with `--worker`: it does all network and all parsing, and prints one event of
`reader.progress` a line.  The end of its stdin means stop.  It says `tick` each second, so one that is silent for a
minute hangs (a hostile feed can hold the parser for good) and is killed; the library loses nothing by that.
"""

from __future__ import annotations

import logging
import os
import sys
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from reader.discretion import traced
from reader.logbook import take_crash
from reader.progress import Event, decode
from ui.plain_words import in_words

log = logging.getLogger(__name__)

ROOT = Path(__file__).resolve().parent.parent
SILENCE_MS = 60_000
GRACE_MS = 5_000


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a job ended.

    `done`: its last event, `None` when it never came.  `failed`: it ended in order, but something could not be done.
    `crashed`: it ended without its last word.  `stopped`: it was told to.  `message`: one plain line where it failed.
    """

    command: tuple[str, ...]
    done: Event | None = None
    failed: bool = False
    crashed: bool = False
    stopped: bool = False
    message: str | None = None


def worker_program() -> tuple[str, ...]:
    """What starts a worker."""
    return (sys.executable, "-P", "-m", "ui", "--worker")  # -P: nothing is loaded from where it happens to be started


class Worker(QObject):
    """Runs one command at a time, in the order asked.

    Signals: `job_started(command)`, `event_arrived(Event)`, `finished(Outcome)`.
    """

    job_started = Signal(object)
    event_arrived = Signal(object)
    finished = Signal(object)

    def __init__(
        self,
        library_folder: Path,
        parent: QObject | None = None,
        *,
        program: Sequence[str] | None = None,
        silence_ms: int = SILENCE_MS,
        grace_ms: int = GRACE_MS,
    ) -> None:
        super().__init__(parent)
        self._folder = library_folder
        self._program = tuple(program or worker_program())
        self._queue: deque[tuple[str, ...]] = deque()
        self._process: QProcess | None = None
        self._command: tuple[str, ...] = ()
        self._done: Event | None = None
        self._stopped = False
        self._complaint = ""
        self._silence = QTimer(self, singleShot=True, interval=silence_ms)
        self._silence.timeout.connect(self._on_silence)
        self._grace = QTimer(self, singleShot=True, interval=grace_ms)
        self._grace.timeout.connect(self._kill)

    @property
    def busy(self) -> bool:
        """Whether a job runs or waits."""
        return self._process is not None or bool(self._queue)

    def start(self, *command: str) -> None:
        """Run `command`, after those asked for before it."""
        self._queue.append(command)
        self._start_next()

    def say(self, line: str) -> None:
        """Tell the running job a line that must not stand in a list of processes: a password."""
        if self._process is not None:
            self._process.write(f"{line}\n".encode())

    @property
    def command(self) -> tuple[str, ...]:
        """The job that runs; () when none does."""
        return self._command if self._process is not None else ()

    @property
    def process_id(self) -> int:
        """The process that runs; 0 when none does."""
        return int(self._process.processId()) if self._process is not None else 0

    def start_first(self, *command: str) -> None:
        """Run `command` now: the job that runs is told to stop, and begins again after it."""
        if self._process is not None and not self._stopped:
            self._queue.appendleft(self._command)
            self._end_in_order(self._process)
        self._queue.appendleft(command)
        self._start_next()

    def stop(self) -> None:
        """Tell the running job to stop, and forget those that wait.  It has five seconds to end in order."""
        self._queue.clear()
        if self._process is not None and not self._stopped:
            self._end_in_order(self._process)

    def _end_in_order(self, process: QProcess) -> None:
        self._stopped = True
        process.closeWriteChannel()
        self._grace.start()

    def shut_down(self) -> None:
        """Stop, and return when the process is gone: for the end of the program."""
        self._queue.clear()
        process = self._process
        if process is None:
            return
        self._stopped = True
        process.closeWriteChannel()
        if not process.waitForFinished(2_000):
            process.kill()
            process.waitForFinished(2_000)

    def _start_next(self) -> None:
        if self._process is not None or not self._queue:
            return
        self._command = self._queue.popleft()
        self._done, self._stopped, self._complaint = None, False, ""
        process = QProcess(self)
        process.setProcessEnvironment(_environment())
        process.readyReadStandardOutput.connect(self._on_output)
        process.readyReadStandardError.connect(self._on_complaint)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        self.job_started.emit(self._command)
        process.start(self._program[0], [*self._program[1:], "--library", str(self._folder), *self._command])
        self._silence.start()

    def _on_output(self) -> None:
        process = self._process
        while process is not None and process is self._process and process.canReadLine():
            line = bytes(process.readLine().data()).decode("utf-8", "replace")
            event = decode(line)
            if event is None:
                continue
            self._silence.start()
            if event.name == "done":
                self._done = event
            if event.name == "bug":
                self._tell_bug("met a bug", str(event.fields.get("report") or ""))
            elif event.name != "tick":
                self.event_arrived.emit(event)

    def _on_complaint(self) -> None:
        if self._process is not None:
            text = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
            self._complaint = (self._complaint + text)[-4_000:]

    def _on_silence(self) -> None:
        self._complaint = self.tr("It did not answer for a minute.")
        self._kill()

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._complaint = self.tr("The part of Cutline that fetches news cannot be started. Install it again.")
            self._end(crashed=True, failed=True)

    def _on_finished(self, exit_code: int, status: QProcess.ExitStatus) -> None:
        self._on_output()
        self._on_complaint()
        crashed = self._done is None and not self._stopped and (exit_code not in (0, 1, 2) or not self._plain())
        if status == QProcess.ExitStatus.CrashExit and not self._stopped:
            crashed = True
        if crashed:
            self._look_into_crash(exit_code)
        self._end(crashed=crashed, failed=exit_code != 0)

    def _look_into_crash(self, exit_code: int) -> None:
        """A process that was killed from outside, or by us, met no bug; one that left a trace did."""
        trace = take_crash(self._folder, "worker") or traced(self._complaint)
        if trace:
            self._tell_bug(f"ended by itself ({exit_code})", trace)
        else:
            log.warning("the worker (%s) ended by itself (%s)", self._command[0], exit_code)

    def _tell_bug(self, how: str, report: str) -> None:
        log.error("the worker (%s) %s", self._command[0], how, extra={"report": report})

    def _plain(self) -> str | None:
        """The last line it complained with, unless that is the end of a traceback."""
        lines = [line for line in self._complaint.splitlines() if line.strip()]
        if not lines or any(line.startswith("Traceback") for line in lines):
            return None
        return lines[-1].strip()

    def _end(self, *, crashed: bool, failed: bool) -> None:
        process = self._process
        if process is None:
            return
        self._silence.stop()
        self._grace.stop()
        self._process = None
        process.deleteLater()
        stopped = self._stopped
        plain = self._plain() if failed and not stopped else None
        message = in_words(plain) if plain else None
        self.finished.emit(
            Outcome(self._command, self._done, failed and not crashed and not stopped, crashed, stopped, message)
        )
        self._start_next()


def _environment() -> QProcessEnvironment:
    """Ours, with the folder this program lies in, so that the worker is found from any working folder."""
    environment = QProcessEnvironment.systemEnvironment()
    paths = [str(ROOT), environment.value("PYTHONPATH")]
    environment.insert("PYTHONPATH", os.pathsep.join(path for path in paths if path))
    environment.insert("PYTHONIOENCODING", "utf-8")
    return environment
