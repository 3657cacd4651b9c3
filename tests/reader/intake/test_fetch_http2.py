"""HTTP/2, from a real server over TLS that offers it."""

from __future__ import annotations

import asyncio
import datetime
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import RequestReceived

from reader.intake.fetch import Fetcher
from reader.values import Fetched

x509 = pytest.importorskip("cryptography.x509")
FEED = b"<rss><channel><title>Courier</title></channel></rss>"


def certificate(folder: Path) -> Path:
    """A certificate for localhost that signs itself, with its key, in one file."""
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    secret = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file = folder / "localhost.pem"
    file.write_bytes(made.public_bytes(pem) + secret)
    return file


async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, asked: list[str]) -> None:
    """Answers each request of one connection with the feed; notes the paths."""
    connection = H2Connection(H2Configuration(client_side=False))
    connection.initiate_connection()
    writer.write(connection.data_to_send())
    while data := await reader.read(65_536):
        for event in connection.receive_data(data):
            if isinstance(event, RequestReceived) and event.stream_id is not None:
                asked.append(dict(event.headers or [])[b":path"].decode())
                connection.send_headers(event.stream_id, [(":status", "200"), ("etag", '"one"')])
                connection.send_data(event.stream_id, FEED, end_stream=True)
        writer.write(connection.data_to_send())
    writer.close()


@asynccontextmanager
async def serving(file: Path, asked: list[str], connections: list[int]) -> AsyncIterator[int]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    context.set_alpn_protocols(["h2"])

    async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(1)
        await answer(reader, writer, asked)

    server = await asyncio.start_server(one, "localhost", 0, ssl=context)
    async with server:
        yield server.sockets[0].getsockname()[1]


def test_http2_is_spoken_where_it_is_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    asked: list[str] = []
    connections: list[int] = []

    async def job() -> list[object]:
        async with serving(file, asked, connections) as port, Fetcher() as fetcher:
            first = await fetcher.feed(f"https://localhost:{port}/one")
            return [first, await fetcher.feed(f"https://localhost:{port}/two")]

    answers = asyncio.run(job())
    assert [one.body for one in answers if isinstance(one, Fetched)] == [FEED, FEED]
    assert asked == ["/one", "/two"]
    assert len(connections) == 1
