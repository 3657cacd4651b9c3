"""Pictures that want all memory, all time, or to be something else than pictures."""

from __future__ import annotations

import io
import struct
import zlib
from functools import cache

from PIL import Image, PngImagePlugin

HUGE = 60_000


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, *chunks: bytes, colour: int = 2, rows: bytes = b"") -> bytes:
    """A PNG of these measures, whatever stands in it; `colour`: 0 for grey, 2 for colours."""
    head = struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + b"".join(chunks) + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")
    )


@cache
def huge_png() -> bytes:
    """60,000 x 60,000 pixels that are all there: 10 GB in 11 MB."""
    squeeze = zlib.compressobj(1)
    rows = squeeze.compress(bytes(1_000_000)) + squeeze.flush(zlib.Z_FULL_FLUSH)
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = squeeze.compress(bytes(1_000_000)) + squeeze.flush(zlib.Z_FULL_FLUSH)
    return png(HUGE, HUGE, rows=rows + block * 10_000)


@cache
def large_png() -> bytes:
    """Just within what is decoded: 9,900 x 9,900."""
    return png(9_900, 9_900, rows=zlib.compress(bytes(9_900 * (9_900 + 1)), 1), colour=0)


def huge_jpeg() -> bytes:
    """A small one that says it measures 60,000 x 60,000."""
    data = bytearray(plain("JPEG"))
    at = data.index(b"\xff\xc0") + 5
    data[at : at + 4] = struct.pack(">HH", HUGE, HUGE)
    return bytes(data)


def huge_gif() -> bytes:
    """A screen of 60,000 x 60,000, and a thousand frames on it."""
    frame = b"\x2c" + struct.pack("<HHHHB", 0, 0, HUGE, HUGE, 0) + b"\x02\x02\x4c\x01\x00"
    return b"GIF89a" + struct.pack("<HHBBB", HUGE, HUGE, 0x80, 0, 0) + bytes(6) + frame * 1_000 + b";"


def huge_webp() -> bytes:
    data = bytearray(plain("WEBP", lossless=True))
    at = data.index(b"VP8L") + 9
    data[at : at + 4] = b"\xff\xff\xff\x0f"  # 16,384 x 16,384
    return bytes(data)


def huge_bmp() -> bytes:
    data = bytearray(plain("BMP"))
    data[18:26] = struct.pack("<ii", HUGE, HUGE)
    return bytes(data)


def huge_tiff() -> bytes:
    """Its measures are told in 32 bits each."""
    tags = ((256, HUGE), (257, HUGE), (258, 8), (259, 1), (262, 1), (273, 8), (277, 1), (278, HUGE), (279, 4))
    entries = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
    return b"II*\x00\x08\x00\x00\x00" + struct.pack("<H", len(tags)) + entries + bytes(4)


def tiff_loop() -> bytes:
    """A directory of pictures whose next one is itself."""
    return b"II*\x00\x08\x00\x00\x00" + struct.pack("<HHHII", 1, 256, 4, 1, 1) + struct.pack("<I", 8)


def plain(kind: str, size: tuple[int, int] = (64, 48), **options: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, (90, 120, 60)).save(out, kind, **options)
    return out.getvalue()


def cut(kind: str = "JPEG") -> bytes:
    whole = plain(kind, (900, 600))
    return whole[: len(whole) // 2]


@cache
def animation() -> bytes:
    """A GIF whose frames are each a few bytes."""
    pictures = [Image.frombytes("L", (400, 400), bytes([shade]) * 160_000) for shade in (0, 90, 180)]
    out = io.BytesIO()
    pictures[0].save(out, "GIF", save_all=True, append_images=pictures[1:], duration=20, loop=0)
    data = out.getvalue()
    second = data.index(b"\x21\xf9", data.index(b"\x21\xf9") + 8)
    return data[:second] + data[second:-1] * 2_500 + b";"


def apng() -> bytes:
    """A PNG that says it is a film of very many pictures."""
    return png(500, 500, _chunk(b"acTL", struct.pack(">II", 100_000, 0)), rows=zlib.compress(bytes(500 * 1_501)))


def text_bomb() -> bytes:
    """A note in a PNG that unpacks to a gigabyte."""
    block = zlib.compressobj(9, zlib.DEFLATED, 15)
    packed = block.compress(b" " * 1_000_000) + block.flush(zlib.Z_FULL_FLUSH)
    again = zlib.compressobj(9, zlib.DEFLATED, -15)
    more = again.compress(b" " * 1_000_000) + again.flush(zlib.Z_FULL_FLUSH)
    data = b"note\x00\x00" + packed + more * 1_000
    return png(64, 48, _chunk(b"zTXt", data), _chunk(b"iTXt", b"n\x00\x01\x00\x00\x00" + packed + more * 1_000))


def profile_bomb() -> bytes:
    """A colour profile that unpacks to a gigabyte."""
    block = zlib.compressobj(9, zlib.DEFLATED, 15)
    packed = block.compress(bytes(1_000_000)) + block.flush(zlib.Z_FULL_FLUSH)
    again = zlib.compressobj(9, zlib.DEFLATED, -15)
    more = again.compress(bytes(1_000_000)) + again.flush(zlib.Z_FULL_FLUSH)
    return png(64, 48, _chunk(b"iCCP", b"p\x00\x00" + packed + more * 1_000))


def broken_profile() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (64, 48)).save(out, "JPEG", icc_profile=b"\x00\x00\x02\x0cADBE" + b"\xff" * 400_000)
    return out.getvalue()


def exif_bomb() -> bytes:
    """An EXIF directory whose entries count millions, and whose next directory is itself."""
    entries = b"".join(struct.pack("<HHII", 0x9000 + number, 2, 0x7FFFFFFF, 8) for number in range(4_000))
    loop = struct.pack("<HHII", 0x8769, 4, 1, 8)
    exif = b"Exif\x00\x00II*\x00\x08\x00\x00\x00" + struct.pack("<H", 4_001) + entries + loop + struct.pack("<I", 8)
    return plain("JPEG", exif=exif)


def long_caption() -> bytes:
    """A caption of 200 kB with terminal codes and tags, in the picture's own notes."""
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Description", "\x1b[31m<script>alert(1)</script>\u202e" + "word " * 40_000)
    return plain("PNG", pnginfo=notes)


SVG = (
    b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script><text>&x;</text></svg>'
)


@cache
def icon_bomb() -> bytes:
    """An icon that lists 60,000 pictures, each of them the same large one."""
    inside = plain("PNG", (256, 256))
    count = 60_000
    entry = struct.pack("<BBBBHHII", 0, 0, 0, 0, 1, 32, len(inside), 6 + 16 * count)
    return struct.pack("<HHH", 0, 1, count) + entry * count + inside


def sliver() -> bytes:
    return plain("PNG", (60_000, 1))
