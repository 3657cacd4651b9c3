"""Events of a job, one JSON object a line: what the worker says to the window, and `refresh --json` to anyone.

Ids, counts and addresses only, never an article's content: the database is the truth.  Each event is one line of
UTF-8 with an `event` name; fields are numbers, plain strings or null.

    started   feeds                                   the job begins; so many feeds are to be visited
    fetching  feed url                                a feed is being asked for
    feed      feed url new updated told error note    a feed is done; `error` is one plain line or null; `new` without
                                                      what rules hid, `told`: how many rules ask to be told of
    articles  done                                    pages fetched for their text, so far
    photos    done                                    pictures fetched, so far
    indexed   articles                                searchable and related from now on
    found     url title site_url articles headlines   `preview` alone: a feed and its newest headlines, plain text
    added     feed url title site_url                 a subscription was made
    imported  articles links known                    `import` alone: stored so far; known: was there already
    tidied    articles                                deleted, for the user's rules said so
    copied                                            the copy of the day or the week is made
    damaged                                           the library's file is: it should be repaired
    progress  done total                              of a chore
    stage     words                                   what a chore does now
    room expired copies contents checked moved written what a chore found: as the command's --json
    skipped   address error                           an address that could not be had, and why
    warned    warning                                 something that the user should know
    bug       report                                  a fault of Cutline's own ended the job; the log has it as well
    tick                                              the worker lives
    done      feeds failed new updated stopped        the last line, always
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened."""

    name: str
    fields: dict[str, Any] = field(default_factory=dict)


Report = Callable[[Event], None]
"""Where a conductor tells what happened."""


def encode(event: Event) -> str:
    """An event as one line, without the line's end."""
    return json.dumps({"event": event.name, **event.fields}, ensure_ascii=False, separators=(",", ":"))


def decode(line: str) -> Event | None:
    """The event of a line; `None` for anything that is not one (a stray print must not stop the window)."""
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(fields, dict) or not isinstance(name := fields.pop("event", None), str):
        return None
    return Event(name, fields)
