"""One window a library: a second start asks the first window to come forward, and ends.

The first window listens on a local socket whose name is made from the library's folder and from who is using it.  What
a killed process left behind is told from a window that is there by knocking: nobody answers, and it is swept away.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 3_000
ANSWER = b"here it is\n"


def socket_name(library_folder: Path) -> str:
    """The name of the socket: short, for a path of a socket has at most 100 characters on some systems."""
    who = f"{Path.home()}\n{library_folder.resolve()}"
    return f"cutline-{hashlib.sha256(who.encode()).hexdigest()[:20]}"


def knock(library_folder: Path) -> bool:
    """Ask the window on this library to come forward; whether there is one."""
    socket = QLocalSocket()
    socket.connectToServer(socket_name(library_folder))
    if not socket.waitForConnected(ANSWER_MS):
        return False
    # It answers: a process that hangs, or has just been killed, does not, and is no window to be shown.
    answered = socket.bytesAvailable() > 0 or socket.waitForReadyRead(ANSWER_MS)
    socket.abort()
    return answered


class Single(QObject):
    """Signal: `knocked()`, another start wants to see the window."""

    knocked = Signal()

    def __init__(self, library_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._name = library_folder, socket_name(library_folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def is_first(self) -> bool:
        """Whether this is the first window of the library; the other one is asked to come forward."""
        if knock(self._folder):
            return False
        if self._server.listen(self._name):
            return True
        if knock(self._folder):
            # It was quicker by a moment.
            return False
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    def close(self) -> None:
        """Be it no longer."""
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.write(ANSWER)
            socket.flush()
            self.knocked.emit()
