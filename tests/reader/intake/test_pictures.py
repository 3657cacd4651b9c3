"""Pictures are decoded within limits and written anew, without anything that came along."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image, TiffImagePlugin

from reader.errors import PictureError
from reader.intake.pictures import reencode, weight


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def noise(width: int, height: int) -> Image.Image:
    return Image.effect_noise((width, height), 60).convert("RGB")


def bomb(side: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 9999)) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "AVIF", "BMP", "TIFF"])
def test_formats(kind: str) -> None:
    picture = reencode(encoded(noise(300, 200), kind))
    assert (picture.width, picture.height) == (300, 200)
    assert opened(picture.data).size == (300, 200)
    assert opened(picture.thumbnail).format == "JPEG"


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16"])
def test_modes(mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"
    picture = reencode(encoded(Image.new(mode, (60, 40)), kind))
    assert opened(picture.data).size == (60, 40)


def test_longest_side() -> None:
    picture = reencode(encoded(noise(3200, 1000), "JPEG", quality=60))
    assert (picture.width, picture.height) == (1600, 500)
    assert (picture.suffix, opened(picture.data).format) == (".jpg", "JPEG")
    assert max(opened(picture.thumbnail).size) == 320


def test_turned_as_the_camera_was_held() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = reencode(encoded(noise(300, 200), "JPEG", exif=exif))
    assert (picture.width, picture.height) == (200, 300)


def test_see_through_stays_so() -> None:
    picture = reencode(encoded(Image.new("RGBA", (80, 60), (200, 0, 0, 90)), "PNG"))
    assert picture.suffix == ".webp"
    assert opened(picture.data).mode == "RGBA"


def test_small_animations_move_and_long_ones_stand() -> None:
    frames = [Image.new("RGB", (60, 40), (n * 40, 0, 0)) for n in range(5)]
    moving = reencode(encoded(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=80))
    assert getattr(opened(moving.data), "n_frames", 1) == 5
    many = [Image.new("RGB", (20, 20), (n, n * 2, 0)) for n in range(90)]
    still = reencode(encoded(many[0], "GIF", save_all=True, append_images=many[1:]))
    assert getattr(opened(still.data), "n_frames", 1) == 1


def iim(fields: dict[tuple[int, int], bytes]) -> bytes:
    data = b"".join(b"\x1c" + bytes(key) + struct.pack(">H", len(value)) + value for key, value in fields.items())
    return b"Photoshop 3.0\0" + b"8BIM" + struct.pack(">H", 0x0404) + b"\0\0" + struct.pack(">I", len(data)) + data


def with_segment(jpeg: bytes, marker: int, payload: bytes) -> bytes:
    return jpeg[:2] + bytes((0xFF, marker)) + struct.pack(">H", len(payload) + 2) + payload + jpeg[2:]


def test_iptc_caption_and_credit() -> None:
    fields = {(2, 80): "Zoë Lee".encode(), (2, 110): b"AP", (2, 120): b"The port\nat dawn."}
    picture = reencode(with_segment(encoded(noise(90, 60), "JPEG"), 0xED, iim(fields)))
    assert (picture.caption, picture.credit) == ("The port at dawn.", "Zoë Lee/AP")
    assert b"dawn" not in picture.data


def test_xmp_caption_and_credit() -> None:
    packet = (
        b'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description'
        b' xmlns:dc="http://purl.org/dc/elements/1.1/" '
        b'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Reuters"><dc:description><rdf:Alt>'
        b'<rdf:li xml:lang="x-default">The port.</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq>'
        b"<rdf:li>Ann Lee</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    picture = reencode(with_segment(encoded(noise(90, 60), "JPEG"), 0xE1, packet))
    assert (picture.caption, picture.credit) == ("The port.", "Ann Lee/Reuters")


def test_nothing_of_the_old_file_goes_on() -> None:
    exif = Image.Exif()
    exif[0x010E] = "SECRET PLACE"
    exif.get_ifd(0x8825)[2] = (
        TiffImagePlugin.IFDRational(59),
        TiffImagePlugin.IFDRational(26),
        TiffImagePlugin.IFDRational(0),
    )
    picture = reencode(encoded(noise(90, 60), "JPEG", exif=exif, comment=b"SECRET COMMENT"))
    assert b"SECRET" not in picture.data
    assert not opened(picture.data).getexif()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"   ",
        b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        b"<!doctype html><html></html>",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0" + b"\0" * 50,
        bytes(range(256)) * 20,
        encoded(noise(600, 400), "PNG")[:3000],
        encoded(noise(600, 400), "JPEG")[:9000],
        bomb(50_000),
        bomb(9_000),
        encoded(Image.new("RGB", (4000, 2)), "PNG"),
    ],
)
def test_bad_pictures_have_one_plain_line(data: bytes) -> None:
    with pytest.raises(PictureError) as caught:
        reencode(data)
    message = str(caught.value)
    assert message.endswith(".")
    assert "\n" not in message
    assert "Error" not in message


def test_what_would_take_too_much_memory_is_not_decoded() -> None:
    wide = encoded(Image.new("L", (4700, 4700)), "WEBP", lossless=True, method=0)
    assert weight(wide) > 260_000_000
    with pytest.raises(PictureError, match="more pixels"):
        reencode(wide)


def test_the_weight_of_what_is_no_picture() -> None:
    assert weight(b"no picture") == 0
