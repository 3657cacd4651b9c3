"""The network goes and comes back, names lead nowhere, the machine sleeps, its clock is wrong; certificates too."""

from __future__ import annotations

import json
import os
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
import trustme

from tests.faults.press import addresses, publish
from tests.faults.reading import NOTHING, as_if_undisturbed, kept_in
from tests.faults.trials import often, verdict
from tests.newsroom import Cutline, Said, Site, environment

YEARS = 3_650


def run_astray(cutline: Cutline, astray: dict[str, object], *arguments: str, **more: str) -> Said:
    command = [sys.executable, "-m", "tests.faults.astray", json.dumps(astray), "--library", str(cutline.library)]
    done = subprocess.run(
        [*command, *arguments], capture_output=True, text=True, timeout=120, env=environment() | more, check=False
    )
    return Said(done.returncode, done.stdout, done.stderr)


def subscribed(cutline: Cutline, *urls: str) -> Cutline:
    cutline.json("add", "--no-fetch", *urls)
    return cutline


def errors(cutline: Cutline) -> dict[str, str]:
    """The line of each feed, by its host."""
    return {feed["url"].split("/")[2].partition(":")[0]: feed["error"] or "" for feed in cutline.json("feeds")}


NAMES = {
    "nowhere.example": ([], "There is no host called nowhere.example"),
    "deaf.example": (["127.0.0.2"], "deaf.example refuses the connection"),
    # As where IPv6 is set up and leads nowhere.
    "half.example": (["::1", "127.0.0.1"], ""),
}


def test_names_lead_nowhere(site: Site, tmp_path: Path) -> None:
    feeds = zip(NAMES, addresses(site), strict=False)
    cutline = subscribed(Cutline(tmp_path / "library"), *(url.replace("127.0.0.1", host) for host, url in feeds))
    run_astray(cutline, {"names": {host: leads_to for host, (leads_to, _) in NAMES.items()}}, "refresh", "--all")
    said = errors(cutline)
    for fault, host in (("A name that is not found", "nowhere.example"), ("A host that is down", "deaf.example")):
        lost = [] if said[host].startswith(NAMES[host][1]) else [said[host]]
        verdict(fault, 1, lost, "one line; the other feeds are read")
    lost = [said["half.example"]] if said["half.example"] or not cutline.json("list") else []
    verdict("IPv6 that leads nowhere", 1, lost)


def test_no_name_can_be_looked_up(site: Site, tmp_path: Path) -> None:
    cutline = subscribed(Cutline(tmp_path / "library"), addresses(site)[0].replace("127.0.0.1", "news.example"))
    run_astray(cutline, {"names": {"news.example": None}}, "refresh")
    lost = [line for line in errors(cutline).values() if not line.startswith("The network cannot be reached")]
    again = run_astray(cutline, {"names": {"news.example": ["127.0.0.1"]}}, "refresh", "--all")
    lost += [again.err, *filter(None, errors(cutline).values())] if again.status else []
    verdict("Name servers that do not answer", 1, lost, "one line; the next refresh brings all")


class Line:
    """A way to the site that can be cut: connections through it are reset, new ones refused, until it is mended."""

    def __init__(self, site: Site) -> None:
        self._to = ("127.0.0.1", int(site.base.rpartition(":")[2]))
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port = self._door.getsockname()[1]
        self._open: list[socket.socket] = []
        self._whole = True
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        self._whole = False
        for end in self._open:
            with suppress(OSError):
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
                end.shutdown(socket.SHUT_RDWR)
        self._open.clear()

    def mend(self) -> None:
        self._whole = True

    def close(self) -> None:
        self.cut()
        self._door.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                ours, _ = self._door.accept()
                if not self._whole:
                    ours.close()
                    continue
                theirs = socket.create_connection(self._to)
                self._open += [ours, theirs]
                for one, other in ((ours, theirs), (theirs, ours)):
                    threading.Thread(target=_carry, args=(one, other), daemon=True).start()


def _carry(one: socket.socket, other: socket.socket) -> None:
    with suppress(OSError):
        while data := one.recv(4096):
            time.sleep(0.01)
            other.sendall(data)
    for end in (one, other):
        with suppress(OSError):
            end.close()


@contextmanager
def line_to(site: Site) -> Iterator[Line]:
    line = Line(site)
    try:
        yield line
    finally:
        line.close()


@pytest.mark.parametrize("times", often(0, 40))
def test_the_network_goes_and_comes_back(times: int, site: Site, tmp_path: Path) -> None:
    _cut_the_line(times, site, tmp_path, sleeping=False)


@pytest.mark.parametrize("times", often(0, 20))
@pytest.mark.skipif(os.name == "nt", reason="a process is made to sleep by SIGSTOP")
def test_the_network_goes_while_the_machine_sleeps(times: int, site: Site, tmp_path: Path) -> None:
    _cut_the_line(times, site, tmp_path, sleeping=True)


def _cut_the_line(times: int, site: Site, tmp_path: Path, *, sleeping: bool) -> None:
    chance, lost, failed = Random(19), list[str](), 0
    cutline = Cutline(tmp_path / "library")
    with line_to(site) as line:
        through = [url.replace(site.base, f"http://127.0.0.1:{line.port}") for url in addresses(site)]
        cutline.json("add", "--no-fetch", *through)
        for number in range(times):
            publish(site, number // 5 + 1)
            refreshing = cutline.start("refresh", "--all")
            time.sleep(chance.uniform(0.3, 1.5))
            if sleeping:
                os.killpg(refreshing.pid, signal.SIGSTOP)
            line.cut()
            time.sleep(2 if sleeping else chance.uniform(0, 0.5))
            if sleeping:
                os.killpg(refreshing.pid, signal.SIGCONT)
            line.mend()
            _, complaint = refreshing.communicate(timeout=90)
            failed += refreshing.returncode != 0
            problem = "" if refreshing.returncode in (0, 1) and b"fault of its own" not in complaint else complaint
            lost += [f"{number}: {problem!r}"] if problem else []
        assert cutline.run("offline").status in (0, 1)  # what was given up in between is asked for again
        lost += as_if_undisturbed(cutline, site, tmp_path / "calm", {}, through)
    what = "A network that goes while the machine sleeps" if sleeping else "A network that goes and comes back"
    verdict(f"{what}, during a refresh", times, lost, f"{failed} ended with lines for some feeds; the next goes on")


@pytest.mark.parametrize("days", [YEARS, pytest.param(-YEARS, marks=pytest.mark.soak)], ids=["ahead", "behind"])
def test_a_clock_that_is_wrong_by_ten_years_and_put_right(
    days: int, cutline: Cutline, site: Site, tmp_path: Path
) -> None:
    publish(site, 1)
    first = cutline.json("list")[0]
    cutline.json("bookmark", first["id"])
    lost = [said.err for said in [run_astray(cutline, {"days": days}, "refresh", "--all")] if said.status]
    publish(site, 2)
    before = len(site.asked)
    assert cutline.run("refresh").status == 0
    if days > 0 and len(site.asked) == before:
        lost.append("nothing is due before the day that the clock told")
    kept = {title: kept for title, kept in kept_in(cutline.library).items() if kept.bookmarked}
    lost += [] if list(kept) == [first["title"]] else ["the bookmark is gone"]
    lost += as_if_undisturbed(cutline, site, tmp_path / "calm", kept or {first["title"]: NOTHING})
    words = f"A clock ten years {'ahead' if days > 0 else 'behind'}, and put right"
    verdict(
        words, 1, lost, "nothing" if days > 0 else "stories of that time have the wrong date until their feed changes"
    )


@contextmanager
def secure_site(site: Site, certificate: trustme.LeafCert) -> Iterator[str]:
    """A second door to the site, with this certificate; gives its port."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    with socket.create_server(("127.0.0.1", 0)) as door:

        def serve() -> None:
            with suppress(OSError):
                while True:
                    bare, _ = door.accept()
                    threading.Thread(target=_answer, args=(site, context, bare), daemon=True).start()

        threading.Thread(target=serve, daemon=True).start()
        yield str(door.getsockname()[1])
        door.shutdown(socket.SHUT_RDWR)


def _answer(site: Site, context: ssl.SSLContext, bare: socket.socket) -> None:
    with suppress(OSError), bare, context.wrap_socket(bare, server_side=True) as talk:
        path = talk.recv(4096).split(b" ", 2)[1].decode()
        site.asked.append((path, {}))
        body = site.answers[path].body
        talk.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nConnection: close\r\n\r\n" % len(body) + body)


CERTIFICATES = {
    "good": "",
    "expired": "has expired",
    "of tomorrow": "cannot be trusted",
    "of another site": "belongs to another site",
    "of an unknown authority": "is signed by an authority that this machine does not know",
    "self-signed": "is signed by nobody but the site itself",
}


def certificate(kind: str, host: str, authority: trustme.CA) -> trustme.LeafCert:
    now, day = datetime.now(UTC), timedelta(days=1)
    match kind:
        case "expired":
            return authority.issue_cert(host, not_before=now - 9 * day, not_after=now - day)
        case "of tomorrow":
            return authority.issue_cert(host, not_before=now + day, not_after=now + 9 * day)
        case "of another site":
            return authority.issue_cert("elsewhere.example")
        case "of an unknown authority":
            return trustme.CA().issue_cert(host)
        case "self-signed":
            own = trustme.CA()
            return trustme.LeafCert(own.private_key_pem.bytes(), own.cert_pem.bytes(), [])
    return authority.issue_cert(host)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems take the authorities that they trust from no file")
def test_certificates(site: Site, tmp_path: Path) -> None:
    authority, hosts, urls = trustme.CA(), dict[str, str](), list[str]()
    trusted = tmp_path / "trusted.pem"
    authority.cert_pem.write_to_path(str(trusted))
    with ExitStack() as doors:
        for number, kind in enumerate(CERTIFICATES):
            hosts[kind] = f"site-{number}.example"
            site.answers[f"/{number}.xml"] = site.answers["/feed-0.xml"]
            port = doors.enter_context(secure_site(site, certificate(kind, hosts[kind], authority)))
            urls.append(f"https://{hosts[kind]}:{port}/{number}.xml")
        cutline = subscribed(Cutline(tmp_path / "library"), *urls)
        names = {host: ["127.0.0.1"] for host in hosts.values()}
        run_astray(cutline, {"names": names}, "refresh", "--no-pages", SSL_CERT_FILE=str(trusted))
    said, asked = errors(cutline), [path for path, _ in site.asked]
    assert (said[hosts["good"]], "/0.xml" in asked) == ("", True)
    for number, (kind, why) in enumerate(CERTIFICATES.items()):
        if why:
            line = said[hosts[kind]]
            lost = [] if line.startswith(f"The certificate of {hosts[kind]} {why}") else [line or "it was accepted"]
            lost += ["the feed was asked for all the same"] if f"/{number}.xml" in asked else []
            verdict(f"A certificate that is {kind}", 1, lost, "one line; nothing is asked")
