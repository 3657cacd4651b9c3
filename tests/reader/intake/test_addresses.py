"""Addresses as people type them, and which of them are private."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import UsageError
from reader.intake.addresses import (
    file_of,
    host_of,
    is_private_address,
    is_private_host,
    join,
    normalise,
    shown,
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("example.com", "https://example.com/"),
        ("  https://Example.COM:443/News?x=1#top ", "https://example.com/News?x=1"),
        ("feed://example.com/rss", "http://example.com/rss"),
        ("feed:https://example.com/rss", "https://example.com/rss"),
        ("pcast:example.com/show", "http://example.com/show"),
        ("//example.com/rss", "https://example.com/rss"),
        ("example.com:8080/rss", "https://example.com:8080/rss"),
        ("localhost:8000/rss", "http://localhost:8000/rss"),
        ("192.168.1.2/rss", "http://192.168.1.2/rss"),
        ("http://[::1]:8000/rss", "http://[::1]:8000/rss"),
        ("https://example.com/a b", "https://example.com/a%20b"),
        ("https://ann:secret@example.com/rss", "https://ann:secret@example.com/rss"),
        ("/var/feeds/a.xml", "file:///var/feeds/a.xml"),
        ("file:///var/feeds/a%20b.xml", "file:///var/feeds/a%20b.xml"),
    ],
)
def test_what_is_typed_becomes_what_is_meant(typed: str, meant: str) -> None:
    assert normalise(typed) == meant
    assert normalise(meant) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "ftp://example.com/",
        "javascript:alert(1)",
        "http://",
        "https://a:b:c/",
        "http://|~/x.py",
        "[0",
        "a" * 5_000 + "b\x00",
    ],
)
def test_what_is_no_address_is_refused_in_one_line(typed: str) -> None:
    with pytest.raises(UsageError) as caught:
        normalise(typed)
    assert str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_relative_file_that_exists_is_meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "news").write_text("x")
    monkeypatch.chdir(tmp_path)
    assert normalise("news") == (tmp_path / "news").as_uri()
    assert normalise("./other.xml") == (tmp_path / "other.xml").as_uri()


@pytest.mark.parametrize(
    ("base", "link", "joined"),
    [
        ("https://a.org/feed/", "../x.html", "https://a.org/x.html"),
        ("https://a.org/feed", "//b.org/x", "https://b.org/x"),
        ("https://a.org/feed", "javascript:alert(1)", None),
        ("https://a.org/feed", "file:///etc/passwd", None),
        ("file:///home/a/feed.xml", "photo.jpg", "file:///home/a/photo.jpg"),
        ("https://a.org/feed", "http://[broken", None),
        ("https://a.org/feed", "  ", None),
        ("https://a.org/feed", None, None),
    ],
)
def test_links_are_joined_to_what_may_be_followed(base: str, link: str | None, joined: str | None) -> None:
    assert join(base, link) == joined


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "192.168.0.9",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "::1",
        "fe80::1%eth0",
        "fd00::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::7f00:1",
        "::127.0.0.1",
        "fec0::1",
        "2002:7f00:1::",
    ],
)
def test_addresses_inside_are_private(address: str) -> None:
    assert is_private_address(address)


@pytest.mark.parametrize("address", ["1.1.1.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_addresses_outside_are_not(address: str) -> None:
    assert not is_private_address(address)


@pytest.mark.parametrize("host", ["localhost", "printer.local", "nas", "127.1", "2130706433", "0x7f.1", "LOCALHOST."])
def test_names_of_hosts_inside(host: str) -> None:
    assert is_private_host(host)


def test_a_public_name_is_not_private() -> None:
    assert not is_private_host("www.example.org")


def test_a_message_shows_no_password_and_no_endless_address() -> None:
    assert shown("https://ann:secret@example.com/rss") == "https://example.com/rss"
    assert len(shown("https://example.com/" + "x" * 5000)) == 100
    assert shown("https://example.com/\n\x1b[31m") == "https://example.com/[31m"


def test_parts_of_addresses() -> None:
    assert host_of("https://Www.Example.org:8080/x") == "www.example.org"
    assert host_of("http://[broken") == ""
    assert file_of("file:///tmp/a%20b.xml") == Path("/tmp/a b.xml")
