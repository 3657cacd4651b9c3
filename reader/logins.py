"""The logins of feeds, kept by the system's keyring; where there is none, for as long as this process runs.

In: a feed's address and its login.  Out: the login again, for the fetcher.  A password is in no database, log or list.
"""

from __future__ import annotations

import json
import logging
from typing import Protocol

from reader.intake.addresses import host_of, shown
from reader.intake.logins import Login, same_origin

NO_KEYRING = (
    "this machine has no keyring, or it is locked. Unlock or install one (such as GNOME Keyring or KWallet) and enter "
    "the login again."
)
_SERVICE = "Cutline"
_log = logging.getLogger(__name__)


class Keyring(Protocol):
    """What is used of the `keyring` package."""

    def get_password(self, service_name: str, username: str) -> str | None: ...
    def set_password(self, service_name: str, username: str, password: str) -> None: ...
    def delete_password(self, service_name: str, username: str) -> None: ...


class Logins:
    """Asks the keyring at most once for each feed, and only when it is asked itself: a keyring may want unlocking."""

    def __init__(self, keyring: Keyring | None = None) -> None:
        self._keyring = keyring
        self._known: dict[str, Login | None] = {}

    def of(self, feed_url: str) -> Login | None:
        """The login of a feed, if it has one."""
        if feed_url not in self._known:
            self._known[feed_url] = self._ask(feed_url)
        return self._known[feed_url]

    def keep(self, feed_url: str, login: Login) -> str | None:
        """Keeps a feed's login.  `None`, or one plain line: it is kept only until Cutline ends, and why."""
        self._known[feed_url] = login
        told = json.dumps({"user": login.user, "password": login.password})
        try:
            self._ring().set_password(_SERVICE, feed_url, told)
        except Exception as error:  # noqa: BLE001 - each backend has errors of its own, and none of them is ours
            _log.info("no keyring took the login of %s (%s)", shown(feed_url), type(error).__name__)
            return f"The password for {host_of(feed_url)} is kept only until Cutline closes: {NO_KEYRING}"
        return None

    def move(self, old_url: str, new_url: str) -> None:
        """Follows a feed to its new address on the same server; a login never goes to another server by itself."""
        if old_url != new_url and same_origin(old_url, new_url) and (login := self.of(old_url)) is not None:
            self.keep(new_url, login)
            self.forget(old_url)

    def forget(self, feed_url: str) -> None:
        """Drops a feed's login."""
        self._known[feed_url] = None
        try:
            self._ring().delete_password(_SERVICE, feed_url)
        except Exception as error:  # noqa: BLE001 - there was none, or there is no keyring
            _log.debug("no login of %s was forgotten (%s)", shown(feed_url), type(error).__name__)

    def _ask(self, feed_url: str) -> Login | None:
        try:
            told = self._ring().get_password(_SERVICE, feed_url)
        except Exception as error:  # noqa: BLE001 - as above
            _log.info("no keyring could be asked for the login of %s (%s)", shown(feed_url), type(error).__name__)
            return None
        return _read(told)

    def _ring(self) -> Keyring:
        if self._keyring is None:
            import keyring  # a tenth of a second, which few need

            self._keyring = keyring.get_keyring()
        return self._keyring


def _read(told: str | None) -> Login | None:
    try:
        parts = json.loads(told or "")
        return Login(str(parts["user"]), str(parts["password"]))
    except (ValueError, TypeError, KeyError):
        return None
