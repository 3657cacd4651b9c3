"""Logins in a keyring, in one that fails, and in none."""

from __future__ import annotations

import keyring.errors

from reader.intake.logins import Login
from reader.logins import Logins

FEED = "https://journal.example/feed"
ANN = Login("ann", "secret")


class FakeKeyring:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.asked = 0

    def get_password(self, service_name: str, username: str) -> str | None:
        self.asked += 1
        return self.kept.get((service_name, username))

    def set_password(self, service_name: str, username: str, password: str) -> None:
        self.kept[service_name, username] = password

    def delete_password(self, service_name: str, username: str) -> None:
        del self.kept[service_name, username]


class NoKeyring:
    """What the keyring package gives on a machine without one."""

    def get_password(self, service_name: str, username: str) -> str | None:
        raise keyring.errors.NoKeyringError("no backend")

    def set_password(self, service_name: str, username: str, password: str) -> None:
        raise keyring.errors.NoKeyringError("no backend")

    def delete_password(self, service_name: str, username: str) -> None:
        raise keyring.errors.NoKeyringError("no backend")


def test_a_login_is_kept_beyond_the_process() -> None:
    ring = FakeKeyring()
    assert Logins(ring).keep(FEED, ANN) is None
    assert Logins(ring).of(FEED) == ANN
    assert Logins(ring).of("https://journal.example/other") is None


def test_the_keyring_is_asked_once_for_a_feed() -> None:
    ring = FakeKeyring()
    logins = Logins(ring)
    assert [logins.of(FEED), logins.of(FEED)] == [None, None]
    assert ring.asked == 1


def test_a_login_can_be_changed_and_forgotten() -> None:
    ring = FakeKeyring()
    logins = Logins(ring)
    logins.keep(FEED, ANN)
    logins.keep(FEED, Login("ann", "newer"))
    assert logins.of(FEED) == Login("ann", "newer")
    logins.forget(FEED)
    assert logins.of(FEED) is None
    assert ring.kept == {}


def test_a_login_follows_its_feed_within_its_server() -> None:
    ring = FakeKeyring()
    logins = Logins(ring)
    logins.keep(FEED, ANN)
    logins.move(FEED, "https://elsewhere.example/feed")
    assert logins.of(FEED) == ANN
    assert logins.of("https://elsewhere.example/feed") is None
    logins.move(FEED, "https://journal.example/rss")
    assert logins.of(FEED) is None
    assert logins.of("https://journal.example/rss") == ANN


def test_without_a_keyring_it_lasts_as_long_as_the_process_and_that_is_said() -> None:
    logins = Logins(NoKeyring())
    said = logins.keep(FEED, ANN)
    assert said is not None
    assert said.startswith("The password for journal.example is kept only until Cutline closes")
    assert "secret" not in said
    assert logins.of(FEED) == ANN
    assert Logins(NoKeyring()).of(FEED) is None
    logins.forget(FEED)
    assert logins.of(FEED) is None


def test_what_else_stands_in_the_keyring_is_no_login() -> None:
    ring = FakeKeyring()
    for odd in ("", "secret", "[]", '{"user": "ann"}', "null"):
        ring.kept["Cutline", FEED] = odd
        assert Logins(ring).of(FEED) is None
