"""HTTP/2, frame by frame (RFC 9113), as a server should not speak it."""

from __future__ import annotations

import struct
from pathlib import Path

from tests.hostile.answers import endless, raw
from tests.hostile.feeds import GOOD
from tests.hostile.server import NET, Serve

DATA, HEADERS, RESET, SETTINGS, PUSH, PING, AWAY, WINDOW, MORE = 0, 1, 3, 4, 5, 6, 7, 8, 9
END_STREAM, END_HEADERS = 1, 4
_OK = b"\x88"  # ":status: 200" of the table that both sides know


def frame(kind: int, payload: bytes = b"", flags: int = 0, stream: int = 1) -> bytes:
    return struct.pack(">I", len(payload))[1:] + struct.pack(">BBI", kind, flags, stream) + payload


HELLO = frame(SETTINGS, stream=0)
_BEGUN = HELLO + frame(HEADERS, _OK, END_HEADERS)
_LITERAL = b"\x00\x7f\x81\x07" + b"x" * 262  # a name of 262 letters, of which no value follows


def _large_header() -> bytes:
    """A header of 4 kB that goes into the table, then named ten thousand times by one byte each: 40 MB in 16 kB."""
    value = b"v" * 3_900
    entry = b"\x40\x01x" + b"\x7f" + _number(len(value) - 127) + value
    return _OK + entry + b"\xbe" * 12_000


def _number(rest: int) -> bytes:
    out = bytearray()
    while rest >= 128:
        out.append(rest % 128 + 128)
        rest //= 128
    return bytes([*out, rest])


CASES: dict[str, tuple[Serve, str]] = {
    "HTTP/2: a good answer": (raw(_BEGUN, frame(DATA, GOOD, END_STREAM)), ""),
    "HTTP/2: settings without end": (endless(HELLO, HELLO * 500), "time"),
    "HTTP/2: pings without end": (endless(_BEGUN, frame(PING, bytes(8), stream=0) * 500), "time"),
    "HTTP/2: empty data without end": (endless(_BEGUN, frame(DATA) * 500), "time"),
    "HTTP/2: a head without end": (
        endless(HELLO + frame(HEADERS, _OK), frame(MORE, b"\x00\x01x\x01y" * 1_000)), "broken",
    ),
    "HTTP/2: a head that unpacks to 40 MB": (raw(HELLO, frame(HEADERS, _large_header(), END_HEADERS)), "broken"),
    "HTTP/2: a head that breaks off": (raw(HELLO, frame(HEADERS, _LITERAL[:9], END_HEADERS)), "broken"),
    "HTTP/2: a window of 2 GB, twice": (
        raw(_BEGUN, frame(WINDOW, struct.pack(">I", 2**31 - 1), stream=0) * 2), "broken",
    ),
    "HTTP/2: a push that nobody asked for": (
        raw(_BEGUN, frame(PUSH, struct.pack(">I", 2) + _OK, END_HEADERS)), "broken",
    ),
    "HTTP/2: a frame of 16 MB": (raw(_BEGUN, frame(DATA, bytes(2**24 - 1))), "broken"),
    "HTTP/2: reset at once": (raw(HELLO, frame(RESET, struct.pack(">I", 8))), "broken"),
    "HTTP/2: go away": (raw(HELLO, frame(AWAY, struct.pack(">II", 0, 11), stream=0)), "broken"),
    "HTTP/2 promised, HTTP/1.1 spoken": (raw(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"), "broken"),
}  # fmt: skip
"""What is served, and a word of the line that is said of it; "": the story arrives."""


def certificate(folder: Path, hosts: int) -> str:
    """A file with a certificate for the first `hosts` addresses of the server, signed by itself, and with its key."""
    import datetime
    import ipaddress

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "loopback")])
    day, now = datetime.timedelta(days=1), datetime.datetime.now(datetime.UTC)
    named = [x509.IPAddress(ipaddress.ip_address(f"{NET}.{number}")) for number in range(1, hosts + 1)]
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - day)
        .not_valid_after(now + day)
        .add_extension(x509.SubjectAlternativeName(named), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    secret = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file = folder / "loopback.pem"
    file.write_bytes(made.public_bytes(pem) + secret)
    return str(file)
