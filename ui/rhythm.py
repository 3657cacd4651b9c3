"""When news is looked for: at the interval of the settings, soon after a sleep, and when the network is back.

A timer would stop while the machine sleeps, so the clock is read again and again: what became due meanwhile is due now.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QTimer, Signal

TICK_MS = 20_000
ROUTES = (("AF_INET", "192.0.2.1"), ("AF_INET6", "2001:db8::1"))
"""Addresses that are kept for documents (RFC 5737, RFC 3849): a way there is a way out, and nothing is sent."""


def due(now: datetime, last: datetime, minutes: int) -> bool:
    """Whether it is time again.  A clock that was set back counts from now on."""
    return bool(minutes) and (now < last - timedelta(minutes=1) or now - last >= timedelta(minutes=minutes))


def way_out(addresses: Sequence[str]) -> bool:
    """Whether any of these can be reached as far as this machine knows: it has a network, or they lie on it."""
    import socket

    for family, address in ROUTES:
        try:
            with socket.socket(getattr(socket, family), socket.SOCK_DGRAM) as probe:
                probe.connect((address, 9))
                return True
        except OSError:
            continue
    return any(_on_this_machine(address) for address in addresses)


def _on_this_machine(address: str) -> bool:
    host = urlsplit(address).hostname
    return address.startswith("file:") or host == "localhost" or (host or "").startswith("127.") or host == "::1"


class Rhythm(QObject):
    """Signals: `due()`, it is time to look for news; `online_changed(bool)`; `passed()`, a while, with a network."""

    due = Signal()
    online_changed = Signal(bool)
    passed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._minutes = 0
        self._addresses: Sequence[str] = ()
        self._online = True
        self._last = datetime.now(UTC)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.look)

    @property
    def online(self) -> bool:
        """Whether there was a way out when it was looked for last."""
        return self._online

    def start(self) -> None:
        """Begin to look at the clock."""
        self._tick.start()

    def stop(self) -> None:
        """Look at the clock no longer."""
        self._tick.stop()

    def set_minutes(self, minutes: int) -> None:
        """So often; 0: only when asked."""
        self._minutes = minutes

    def set_addresses(self, addresses: Sequence[str]) -> None:
        """What is to be reached."""
        self._addresses = addresses

    def visited(self) -> None:
        """News have been looked for just now."""
        self._last = datetime.now(UTC)

    def look(self) -> None:
        """See whether the network is there, and whether it is time."""
        online = way_out(self._addresses)
        if online != self._online:
            self._online = online
            self.online_changed.emit(online)
        if online and due(datetime.now(UTC), self._last, self._minutes):
            self.visited()
            self.due.emit()
        elif online:
            self.passed.emit()
