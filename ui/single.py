"""One window a library: a second start asks the first window to come forward, and ends.

Who holds the lock is first; a lock that a killed process left behind is seen to be stale.  The others knock at a local
socket, which the first opens when it has painted its list: to load Qt's network would keep one waiting before that.
Both are named after the library's folder and who is using it.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDir, QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

ANSWER_MS = 3_000
AGAIN_SECONDS = 0.05
ANSWER = b"here it is\n"


def socket_name(library_folder: Path) -> str:
    """The name of the socket: short, for a path of a socket has at most 100 characters on some systems."""
    who = f"{Path.home()}\n{library_folder.resolve()}"
    known = QCryptographicHash.hash(who.encode(), QCryptographicHash.Algorithm.Sha256)
    return f"cutline-{bytes(known.toHex().data()).decode()[:20]}"


def knock(library_folder: Path) -> bool:
    """Ask the window on this library to come forward; whether there is one.  One that is just opening is waited for."""
    from PySide6.QtNetwork import QLocalSocket

    socket, name = QLocalSocket(), socket_name(library_folder)
    until = time.monotonic() + ANSWER_MS / 1_000
    while True:
        socket.connectToServer(name)
        if socket.waitForConnected(ANSWER_MS):
            break
        if time.monotonic() > until:
            return False
        time.sleep(AGAIN_SECONDS)
    # It answers: a process that hangs does not, and is no window to be shown.
    answered = socket.bytesAvailable() > 0 or socket.waitForReadyRead(ANSWER_MS)
    socket.abort()
    return answered


class Single(QObject):
    """Signal: `knocked()`, another start wants to see the window."""

    knocked = Signal()

    def __init__(self, library_folder: Path) -> None:
        super().__init__()
        self._server: QLocalServer | None = None
        self._stand_at(library_folder)

    def _stand_at(self, library_folder: Path) -> None:
        self._folder, self._name = library_folder, socket_name(library_folder)
        self._lock = QLockFile(f"{QDir.tempPath()}/{self._name}.lock")
        # However long a window is open.
        self._lock.setStaleLockTime(0)

    def follow(self, library_folder: Path) -> None:
        """The library was moved, and the window with it: who wants to see it knocks there from now on."""
        self.close()
        self._stand_at(library_folder)
        self._lock.tryLock(0)
        self.listen()

    def is_first(self) -> bool:
        """Whether this is the first window of the library; the other one is asked to come forward."""
        held = not self._lock.tryLock(0) and self._lock.error() == QLockFile.LockError.LockFailedError
        return not (held and knock(self._folder))

    def listen(self) -> None:
        """Hear the others knock from now on."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        # What a killed process left behind; nobody else listens there while the lock is ours.
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def close(self) -> None:
        """Be it no longer."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _on_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.write(ANSWER)
            socket.flush()
            self.knocked.emit()
