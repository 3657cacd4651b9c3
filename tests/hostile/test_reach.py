"""A public feed leads to no private address, however it is spelled, and whatever DNS or a redirect says of it.

The real process runs in a net that is laid out by the test: `news.example` is a public address, behind which stands a
server on loopback; whoever connects to loopback itself has been led inside.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

import pytest

from reader.intake.addresses import is_private_host
from tests.hostile.answers import HTML, answer, to
from tests.hostile.feeds import PARAGRAPHS, page, rss
from tests.hostile.net_around import Net
from tests.hostile.server import Request, Site, has_addresses, serving

pytestmark = pytest.mark.skipif(not has_addresses(), reason="the server wants loopback addresses of its own")

PUBLIC, OTHER = "93.184.216.34", "93.184.216.35"
INSIDE = (
    "http://127.0.0.1:{port}/", "http://127.0.0.2:{port}/", "http://127.1:{port}/", "http://2130706433:{port}/",
    "http://0x7f.1:{port}/", "http://0x7f000001:{port}/", "http://0177.0.0.1:{port}/", "http://017700000001:{port}/",
    "http://localhost:{port}/", "http://LOCALHOST.:{port}/", "http://news.localhost:{port}/", "http://0.0.0.0:{port}/",
    "http://0:{port}/", "http://[::1]:{port}/", "http://[::]:{port}/", "http://[::ffff:127.0.0.1]:{port}/",
    "http://[::ffff:7f00:1]:{port}/", "http://[::127.0.0.1]:{port}/", "http://[64:ff9b::7f00:1]:{port}/",
    "http://[64:ff9b:1::7f00:1]:{port}/", "http://[2002:7f00:1::]:{port}/", "http://[fe80::1]:{port}/",
    "http://[fe80::1%25lo]:{port}/", "http://[fc00::1]:{port}/", "http://[fec0::1]:{port}/", "http://[ff02::1]:{port}/",
    "http://[2001:db8::1]:{port}/", "http://[2001:0:7f00:1::]:{port}/", "http://10.0.0.1/", "http://172.16.0.1/",
    "http://192.168.1.1/admin", "http://169.254.169.254/latest/meta-data/", "http://100.64.0.1/", "http://192.0.0.1/",
    "http://198.18.0.1/", "http://224.0.0.1/", "http://240.0.0.1/", "http://255.255.255.255/", "http://printer.local/",
    "http://router.lan/", "http://nas/", "http://metadata.google.internal/", "http://inside.example/",
    "http://mixed.example/", "http://rebound.example/", "http://news.example@127.0.0.1:{port}/",
    "http://127.0.0.1:{port}#@news.example/", "http://127.0.0.1:{port}\\@news.example/", "//127.0.0.1:{port}/",
    "http:/\\127.0.0.1:{port}/", "http://127。0。0。1:{port}/", "http://①②⑦.⓪.⓪.①:{port}/",
    "http://127.0.0.1%2f@news.example:{port}/", "http://127.0.0.1\t:{port}/", "https://127.0.0.1:{port}/",
    "file:///etc/hostname", "ftp://127.0.0.1/", "HTTP://127.0.0.1:{port}/",
)  # fmt: skip
NAMES = {
    "news.example": [[PUBLIC]],
    "other.example": [[OTHER]],
    "inside.example": [["10.0.0.1"]],
    "mixed.example": [[PUBLIC, "127.0.0.1"]],
    "rebound.example": [[OTHER], ["127.0.0.1"]],
    "metadata.google.internal": [["169.254.169.254"]],
    "printer.local": [["192.168.1.9"]],
    "router.lan": [["192.168.1.1"]],
    "nas": [["192.168.1.2"]],
    "localhost": [["127.0.0.1"]],
    "LOCALHOST.": [["127.0.0.1"]],
    "localhost.": [["127.0.0.1"]],
    "news.localhost": [["127.0.0.1"]],
}


def item(number: int, address: str) -> str:
    """A story whose page and whose picture are at `address`."""
    return (
        f"<item><title>Story {number}</title><guid isPermaLink='false'>urn:{number}</guid>"
        f"<link>{escape(address)}</link><description>A teaser.</description>"
        f"<media:content url='{escape(address)}' medium='image'/></item>"
    )


def paper(targets: Sequence[str]) -> Site:
    """What `news.example` serves: feeds, pages, pictures and icons that all lead to `targets`."""

    def target(request: Request) -> str:
        return targets[int(request.path.rpartition("/")[2])]

    def told(_: Request) -> bytes:
        by_redirect = [f"http://news.example/to/{number}" for number in range(len(targets))]
        return rss("".join(item(number, address) for number, address in enumerate([*targets, *by_redirect])))

    def framed(_: Request) -> bytes:
        shown = "".join(f'<figure><img src="{escape(one)}" width="800" height="600"></figure>' for one in targets)
        icons = "".join(f'<link rel="icon" href="{escape(one)}">' for one in targets)
        return page(PARAGRAPHS + shown, f'{icons}<base href="http://127.0.0.1/">')

    redirects = {f"/{kind}/{number}": to(target) for kind in ("feed", "to") for number in range(len(targets))}
    linking = answer(rss(item(1, "http://news.example/page")).replace(b"http://127.0.0.1/", b"http://news.example/"))
    return {**redirects, "/feed": answer(told), "/linking": linking, "": answer(framed, HTML)}


@pytest.mark.parametrize("by_proxy", [False, True], ids=["directly", "by a proxy"])
def test_a_public_feed_leads_nowhere_inside(tmp_path: Path, by_proxy: bool) -> None:
    targets: list[str] = []
    with serving({"inside": {"": answer(b"canary")}, "public": paper(targets)}) as server:
        port = server.bases["inside"].rpartition(":")[2]
        targets += [target.format(port=port) for target in INSIDE]
        net = Net(tmp_path, NAMES, dict.fromkeys((PUBLIC, OTHER), server.bases["public"]))
        home = net.home(tmp_path, **({"http_proxy": server.bases["public"], "no_proxy": ""} if by_proxy else {}))
        feeds = ["feed", "linking", *(f"feed/{number}" for number in range(len(INSIDE)))]
        home.json("add", "--no-fetch", *(f"http://news.example/{feed}" for feed in feeds))
        said = home.run("refresh", "--all", "--json")
        lines = {row["url"].rpartition("/")[2]: row["error"] for row in home.told("feeds")}
        asked = [request for name, request in server.asked if name == "inside"]
        hosts = {request.headers["host"] for name, request in server.asked if name == "public"}
    assert said.events[-1]["event"] == "done", said.err
    assert asked == []
    if by_proxy:
        assert {host for host in hosts if is_private_host(host.rpartition(":")[0] or host)} == set()
    else:
        assert {place for place in net.asked("connect") if place.split()[0] not in (PUBLIC, OTHER)} == set()
    assert lines.pop("feed") is lines.pop("linking") is None
    assert {INSIDE[int(number)] for number, line in lines.items() if not line} == set()
