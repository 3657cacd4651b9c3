"""A news site on loopback: three feeds, one of each format, with their pictures; and a way to run Cutline on it.

Everything it serves can be changed while it runs: `site.answers["/rss.xml"] = Answer(...)`.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import threading
import time
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import formatdate
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from PIL import Image

NOON = 1_760_000_000
RSS = (
    '<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" '
    'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title>'
    "<link>{base}/</link><description>News from the quay</description>{items}</channel></rss>"
)
ATOM = (
    '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Ridge Review</title><id>urn:ridge</id>'
    '<updated>2025-10-09T08:00:00Z</updated><link href="{base}/"/>{items}</feed>'
)


@dataclass(frozen=True)
class Story:
    """What one story says; it is told in the format of its feed."""

    key: str
    title: str
    paragraphs: tuple[str, ...]
    caption: str
    credit: str
    number: int

    @property
    def picture(self) -> str:
        return f"/pictures/{self.key}.png"


FERRY = Story(
    "ferry",
    "Night ferry to Ushant sails again",
    (
        "BREST, France — The night ferry to Ushant left the Quai Malbert on Friday for the first time in four winters.",
        "Captain Maelle Kerjean said the new hull rolls less than the old one in a westerly swell.",
        "Ninety islanders were aboard, and a brass band.",
    ),
    "Islanders board the night ferry at Brest on Friday.",
    "Yann Le Goff/Pool Photo via AP",
    1,
)
ISLAND = Story(
    "island",
    "Ushant islanders cheer the return of the night ferry",
    (
        "Ushant's night ferry came back on Friday, and Captain Maelle Kerjean was kissed on both cheeks.",
        "The old hull had been scrapped at Brest four winters ago.",
        "“It rolls less,” said the baker.",
    ),
    "Captain Maelle Kerjean on the bridge.",
    "Soazig Tanguy/Reuters",
    2,
)
LICHEN = Story(
    "lichen",
    "A lichen keeps the hours of a cathedral clock",
    (
        "Botanists in Coimbra have found that a lichen on the cathedral grows faster where the bell warms the stone.",
        "Each stroke adds a hundredth of a degree.",
        "The dean has asked for the bell to be rung on time.",
    ),
    "Lichen on the north tower.",
    "Inês Prado",
    3,
)
STORIES = (FERRY, ISLAND, LICHEN)


@dataclass
class Answer:
    """One answer of the site.  `delay` in seconds before the body."""

    body: bytes
    content_type: str = "application/xml"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0


class Site:
    """Serves `answers` by path, and writes down what was asked."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.locked: set[str] = set()
        """Paths that are answered only to those who know the `password`."""
        self.password = ("", "")
        self._server = _Server(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def feeds(self) -> list[str]:
        return [f"{self.base}/{name}" for name in ("rss.xml", "atom.xml", "feed.json")]

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                site.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
                answer = site.answers.get(self.path, Answer(b"not here", "text/plain", 404))
                if answer.headers.get("ETag") and self.headers.get("If-None-Match") == answer.headers["ETag"]:
                    answer = Answer(b"", status=304, headers=answer.headers)
                if self.path in site.locked and self.headers.get("Authorization") != _basic(*site.password):
                    answer = Answer(b"", "text/plain", 401, {"WWW-Authenticate": 'Basic realm="news"'})
                time.sleep(answer.delay)
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Type", answer.content_type)
                self.send_header("Content-Length", str(len(answer.body)))
                self.end_headers()
                self.wfile.write(answer.body)

            def log_message(self, *_: object) -> None:
                """Silence: `asked` has it."""

        return Handler


def _basic(user: str, password: str) -> str:
    return "Basic " + b64encode(f"{user}:{password}".encode()).decode()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Silence: a client that was killed is what some tests are about."""


def picture(number: int, size: tuple[int, int] = (640, 400)) -> bytes:
    """A small PNG; each number has a colour of its own."""
    file = io.BytesIO()
    Image.new("RGB", size, ((number * 67) % 256, (number * 131) % 256, 90)).save(file, "PNG")
    return file.getvalue()


def rss_item(base: str, story: Story) -> str:
    text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in story.paragraphs)
    return (
        f"<item><title>{escape(story.title)}</title><link>{base}/{story.key}.html</link><guid>urn:{story.key}</guid>"
        f"<pubDate>{formatdate(NOON - 3600 * story.number, usegmt=True)}</pubDate>"
        f"<content:encoded><![CDATA[{text}]]></content:encoded>"
        f'<media:content url="{base}{story.picture}" medium="image"><media:description>{escape(story.caption)} '
        f"({escape(story.credit)})</media:description></media:content></item>"
    )


def figure_and_text(base: str, story: Story) -> str:
    text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in story.paragraphs)
    return (
        f'<figure><img src="{base}{story.picture}" alt="A picture"><figcaption>{escape(story.caption)} '
        f'<span class="credit">{escape(story.credit)}</span></figcaption></figure>{text}'
    )


def open_site() -> Site:
    """The site with its three feeds, of which the first two tell of the same event."""
    site = Site()
    base = site.base
    entry = (
        f'<entry><id>urn:island</id><title>{escape(ISLAND.title)}</title><link href="{base}/island.html"/>'
        f"<published>2025-10-09T07:00:00Z</published><updated>2025-10-09T07:00:00Z</updated>"
        f'<content type="html">{escape(figure_and_text(base, ISLAND))}</content></entry>'
    )
    item = {
        "id": "urn:lichen",
        "url": f"{base}/lichen.html",
        "title": LICHEN.title,
        "content_html": figure_and_text(base, LICHEN),
        "image": f"{base}{LICHEN.picture}",
        "date_published": "2025-10-08T06:00:00Z",
    }
    listing = {"version": "https://jsonfeed.org/version/1.1", "title": "Valley Notes", "items": [item]}
    site.answers = {
        "/rss.xml": Answer(RSS.format(base=base, items=rss_item(base, FERRY)).encode(), headers={"ETag": '"one"'}),
        "/atom.xml": Answer(ATOM.format(base=base, items=entry).encode()),
        "/feed.json": Answer(json.dumps(listing).encode(), "application/feed+json"),
        **{story.picture: Answer(picture(story.number), "image/png") for story in STORIES},
    }
    return site


@contextmanager
def site_open() -> Iterator[Site]:
    site = open_site()
    try:
        yield site
    finally:
        site.close()


@dataclass(frozen=True)
class Said:
    """What a run of the command line answered."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)

    @property
    def events(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


class Cutline:
    """The real command line, in processes of its own, on one library."""

    def __init__(self, library: Path) -> None:
        self.library = library

    def command(self, *arguments: object, worker: bool = False) -> list[str]:
        door = ["--worker"] if worker else []
        return [sys.executable, "-m", "ui", *door, "--library", str(self.library), *map(str, arguments)]

    def run(self, *arguments: object) -> Said:
        done = subprocess.run(
            self.command(*arguments), capture_output=True, timeout=120, stdin=subprocess.DEVNULL, env=environment()
        )
        return Said(done.returncode, done.stdout.decode(), done.stderr.decode())

    def json(self, *arguments: object) -> Any:
        said = self.run(*arguments, "--json")
        assert said.status == 0, said.err
        return said.document

    def start(self, *arguments: object, worker: bool = False) -> subprocess.Popen[bytes]:
        """A command under way, in a session of its own."""
        pipe = subprocess.PIPE
        return subprocess.Popen(
            self.command(*arguments, worker=worker), stdin=pipe, stdout=pipe, stderr=pipe, env=environment(),
            start_new_session=True,
        )  # fmt: skip


def environment() -> dict[str, str]:
    """The process's environment without proxies and keyring: nothing is asked elsewhere, and nothing left behind."""
    kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    return {**kept, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
