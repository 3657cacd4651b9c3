"""A picture's bytes from outside -> a `Picture` that is safe to show: decoded here, within limits, and encoded anew.

Nothing of the file that came goes on: no metadata, no colour profile, no second picture behind the first.  What the
file says of its caption and credit is read before (`picture_notes`).
"""

from __future__ import annotations

import io
import warnings

from PIL import Image, ImageCms, ImageFile, ImageOps, ImageSequence, UnidentifiedImageError

from reader.errors import PictureError
from reader.intake.picture_notes import notes
from reader.values import Picture

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF", "BMP", "TIFF", "ICO")
MAX_PIXELS = 100_000_000
MAX_WEIGHT = 260_000_000
"""Bytes that a picture may need while it is decoded."""
_WEIGHTS = {"WEBP": 16.0, "AVIF": 9.0}
_MODE_WEIGHTS = {"RGB": 5.5, "RGBX": 5.5, "CMYK": 5.5, "L": 2.0, "1": 2.0}
_OTHER_WEIGHT = 10.0
"""Bytes for each pixel, as measured: WebP is decoded to a film, and what must be converted is held twice."""
MAX_SIDE = 1600
THUMBNAIL_SIDE = 320
_QUALITY = 85
_ANIMATION_BYTES = 2_000_000
_ANIMATION_FRAMES = 60
_ANIMATION_PIXELS = 30_000_000
"""Of all frames together."""
_GRAPHIC_PIXELS = 400_000
_MAX_RATIO = 60


def reencode(data: bytes) -> Picture:
    """The picture in `data`, its longest side at most 1600 pixels, and a thumbnail.  Raises `PictureError`."""
    if not data.strip():
        raise PictureError("The picture is empty.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=FORMATS) as image:
                return _reencode(image, len(data))
    except PictureError:
        raise
    except Image.DecompressionBombError:
        raise PictureError("The picture has more pixels than Cutline will decode.") from None
    except UnidentifiedImageError:
        raise PictureError(_what_it_is(data)) from None
    except MemoryError:
        raise PictureError("The picture needs more memory than there is.") from None
    except Exception:  # noqa: BLE001 - Pillow's decoders raise anything over broken files, struct.error too
        raise PictureError("The picture is damaged or cut off.") from None


def weight(data: bytes) -> int:
    """The bytes that it will take to decode a picture, by what its head says; 0 where that cannot be read."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=FORMATS) as image:
                return _weight(image)
    except Exception:  # noqa: BLE001 - `reencode` says what is wrong with it
        return 0


def _weight(image: ImageFile.ImageFile) -> int:
    each = _WEIGHTS.get(image.format or "") or _MODE_WEIGHTS.get(image.mode, _OTHER_WEIGHT)
    if image.format == "JPEG":
        # Decoded at a smaller scale; but of a progressive one, all is held until the last scan is read.
        each = 3.2 if image.info.get("progressive") else 0.6
    return int(image.width * image.height * each)


def _what_it_is(data: bytes) -> str:
    head = data[:512].lstrip().lower()
    if head.startswith((b"<svg", b"<?xml")):
        return "The picture is a drawing (SVG), which Cutline does not show."
    if head.startswith((b"<!doctype", b"<html", b"<head", b"<script", b"<")):
        return "A web page came in place of the picture."
    return "The file is not a picture that Cutline can read."


def _reencode(image: ImageFile.ImageFile, size: int) -> Picture:
    width, height = image.size
    if width < 1 or height < 1 or width * height > MAX_PIXELS or _weight(image) > MAX_WEIGHT:
        raise PictureError("The picture has more pixels than Cutline will decode.")
    if max(width, height) > _MAX_RATIO * min(width, height) and max(width, height) > MAX_SIDE:
        raise PictureError("The picture is a sliver, far longer than it is wide.")
    caption, credit = notes(image)
    animation = _animation(image, size)
    image.seek(0)
    image.draft("RGB", (MAX_SIDE, MAX_SIDE))
    image.load()
    if image.mode in ("RGB", "RGBA", "L", "CMYK"):
        # Before copies are made of it: 50 million pixels are 150 MB.
        image.thumbnail((MAX_SIDE, MAX_SIDE), Image.Resampling.LANCZOS)
    still = _upright_srgb(image)
    thumbnail = _thumbnail(still)
    if animation is not None:
        return Picture(animation, ".webp", width, height, thumbnail, caption, credit)
    encoded, suffix = _smallest(still, lossless=image.format in ("PNG", "GIF", "BMP"))
    return Picture(encoded, suffix, still.width, still.height, thumbnail, caption, credit)


def _upright_srgb(image: Image.Image) -> Image.Image:
    """The first frame, turned as its camera was held, small enough and in the colours of a screen: RGB, or RGBA where
    it is see-through.
    """
    profile = image.info.get("icc_profile")
    upright = ImageOps.exif_transpose(image)
    if upright.mode in ("I", "I;16", "I;16B", "I;16L", "F"):
        upright = upright.convert("I").point(lambda value: value / 256).convert("L")
    see_through = upright.mode in ("LA", "PA", "RGBA", "La", "RGBa") or "transparency" in upright.info
    if profile and upright.mode in ("RGB", "RGBA", "CMYK", "L"):
        upright = _by_profile(upright, profile)
    wanted = upright.convert("RGBA" if see_through else "RGB")
    wanted.thumbnail((MAX_SIDE, MAX_SIDE), Image.Resampling.LANCZOS)
    if see_through and wanted.getchannel("A").getextrema() == (255, 255):
        wanted = wanted.convert("RGB")
    # A new picture, so that nothing the old one carried can be written out.
    bare = Image.new(wanted.mode, wanted.size)
    bare.paste(wanted)
    return bare


def _by_profile(image: Image.Image, profile: bytes) -> Image.Image:
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        target = ImageCms.createProfile("sRGB")
        mode = "RGBA" if image.mode == "RGBA" else "RGB"
        return ImageCms.profileToProfile(image, source, target, outputMode=mode) or image
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image


def _smallest(image: Image.Image, *, lossless: bool) -> tuple[bytes, str]:
    """A photograph as JPEG; a drawing, or what is see-through, as lossless WebP where that is smaller."""
    if image.mode == "RGBA":
        sharp = _saved(image, "WEBP", lossless=True, method=2)
        soft = _saved(image, "WEBP", quality=_QUALITY, method=4)
        return (sharp if len(sharp) <= 2 * len(soft) else soft), ".webp"
    photograph = _saved(image, "JPEG", quality=_QUALITY, optimize=True, progressive=True, subsampling="4:2:0")
    if lossless and (image.width * image.height <= _GRAPHIC_PIXELS or _few_colours(image)):
        drawing = _saved(image, "PNG", optimize=True)
        if len(drawing) <= len(photograph):
            return drawing, ".png"
    return photograph, ".jpg"


def _few_colours(image: Image.Image) -> bool:
    return (
        image.resize((min(image.width, 200), min(image.height, 200)), Image.Resampling.NEAREST).getcolors(4096)
        is not None
    )


def _saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def _thumbnail(image: Image.Image) -> bytes:
    small = image.copy()
    small.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE), Image.Resampling.LANCZOS)
    if small.mode == "RGBA":
        paper = Image.new("RGB", small.size, "white")
        paper.paste(small, mask=small.getchannel("A"))
        small = paper
    return _saved(small, "JPEG", quality=82, optimize=True)


def _animation(image: Image.Image, size: int) -> bytes | None:
    """A short and small film as WebP; `None` for a still picture, or for a film of which the first frame will do."""
    frames = getattr(image, "n_frames", 1) if size <= _ANIMATION_BYTES and image.format in ("GIF", "WEBP", "PNG") else 1
    pixels = image.width * image.height * frames
    if not 1 < frames <= _ANIMATION_FRAMES or pixels > _ANIMATION_PIXELS or max(image.size) > MAX_SIDE:
        return None
    pictures, times = [], []
    for frame in ImageSequence.Iterator(image):
        pictures.append(frame.convert("RGBA"))
        times.append(max(20, min(int(frame.info.get("duration") or 100), 10_000)))
    out = io.BytesIO()
    pictures[0].save(
        out, "WEBP", save_all=True, append_images=pictures[1:], duration=times, loop=0, quality=80, method=2
    )
    return out.getvalue() if out.tell() <= _ANIMATION_BYTES else None
