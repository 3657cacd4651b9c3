"""Attributes of folders, as lists told them."""

from __future__ import annotations

from reader.store import folders
from reader.store.database import Library


def test_attributes_are_kept_and_joined(library: Library) -> None:
    assert folders.attributes(library) == {}
    folders.keep_attributes(library, {"News": {"isOpen": "true", "color": "red"}, "News/Europe": {"{urn:x}id": "7"}})
    folders.keep_attributes(library, {"News": {"isOpen": "false"}})
    assert folders.attributes(library) == {
        "News": {"isOpen": "false", "color": "red"},
        "News/Europe": {"{urn:x}id": "7"},
    }
