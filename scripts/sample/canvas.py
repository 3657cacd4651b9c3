"""Noise, colour and the print finish that all illustrations share.

Comes in: a random generator and sizes.  Goes out: arrays of floats from 0 to 1, fields (height, width) or pictures
(height, width, 3).  Lengths are parts of the picture's width, so that a small proof shows the same composition.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PIL import Image, ImageDraw

Field = np.ndarray
Size = tuple[int, int]

DESERT = ("#2b191d", "#743824", "#bd6c36", "#e4a86a", "#f8e4bc")
DELTA = ("#0f2629", "#2c574a", "#76895a", "#c8b27b", "#f1e7ca")
NIGHT = ("#070a17", "#131b38", "#333e68", "#8b7d92", "#f1daaa")
EMBER = "#e2672a"


def rgb(colour: str) -> Field:
    """Turn "#rrggbb" into three floats."""
    return np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)], dtype=np.float32)


def ramp(field: Field, stops: Sequence[str], places: Sequence[float] | None = None) -> Field:
    """Colour a field by stops, evenly spaced unless their places are told."""
    at = np.linspace(0, 1, len(stops)) if places is None else places
    table = np.stack([rgb(stop) for stop in stops])
    return np.stack([np.interp(field, at, table[:, i]) for i in range(3)], axis=-1).astype(np.float32)


def smooth(field: Field, low: float, high: float) -> Field:
    """Go from 0 at `low` to 1 at `high` without corners (Perlin's smoothstep)."""
    t = np.clip((field - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def over(picture: Field, colour: str | Field, mask: Field | float) -> Field:
    """Lay a colour or another picture over a picture where the mask is 1."""
    top = rgb(colour) if isinstance(colour, str) else colour
    cover = mask[..., None] if isinstance(mask, np.ndarray) else mask
    return picture + (top - picture) * cover


def grid(size: Size) -> tuple[Field, Field]:
    """Give each pixel's x and y, both as parts of the width."""
    width, height = size
    y, x = np.mgrid[0:height, 0:width].astype(np.float32) / width
    return x, y


def noise(rng: np.random.Generator, size: Size, cell: float, stretch: float = 1.0) -> Field:
    """One octave of value noise; `cell` is its grain in parts of the width, `stretch` draws it out sideways."""
    width, height = size
    across, down = 1 / (cell * stretch), height / width / cell
    lattice = rng.random((int(down) + 5, int(across) + 5), dtype=np.float32)
    left, top = rng.random(2) + 1
    picture = Image.fromarray(lattice)
    return np.asarray(
        picture.resize(size, Image.Resampling.BICUBIC, box=(left, top, left + across, top + down)), dtype=np.float32
    )


def level(field: Field) -> Field:
    """Stretch a field to run from 0 to 1."""
    low, high = float(field.min()), float(field.max())
    return (field - low) / max(high - low, 1e-6)


def fbm(
    rng: np.random.Generator, size: Size, cell: float, octaves: int = 6, gain: float = 0.5, stretch: float = 1.0
) -> Field:
    """Fractal noise: octaves of value noise, each half as wide and `gain` as strong as the one before."""
    total = np.zeros((size[1], size[0]), dtype=np.float32)
    strength = 1.0
    for _ in range(octaves):
        total += strength * noise(rng, size, cell, stretch)
        strength *= gain
        cell /= 2
    return level(total)


def ridged(
    rng: np.random.Generator, size: Size, cell: float, octaves: int = 6, gain: float = 0.5, stretch: float = 1.0
) -> Field:
    """Fractal noise folded at its middle: crests and creases."""
    total = np.zeros((size[1], size[0]), dtype=np.float32)
    strength = 1.0
    for _ in range(octaves):
        total += strength * (1 - np.abs(2 * noise(rng, size, cell, stretch) - 1)) ** 2
        strength *= gain
        cell /= 2
    return level(total)


def line_noise(rng: np.random.Generator, count: int, cell: float, octaves: int = 6, gain: float = 0.5) -> Field:
    """Fractal noise along one line, from 0 to 1."""
    return fbm(rng, (count, 2), cell, octaves, gain)[0]


def blur(field: Field, radius: float) -> Field:
    """Three box blurs, near enough to a Gaussian; the radius is in pixels."""
    reach = max(1, round(radius))
    for axis in (0, 1):
        for _ in range(3):
            pad = [(0, 0)] * field.ndim
            pad[axis] = (reach + 1, reach)
            sums = np.cumsum(np.pad(field, pad, mode="edge"), axis=axis, dtype=np.float64)
            length = field.shape[axis]
            upper = np.take(sums, range(2 * reach + 1, 2 * reach + 1 + length), axis=axis)
            lower = np.take(sums, range(length), axis=axis)
            field = ((upper - lower) / (2 * reach + 1)).astype(np.float32)
    return field


def sample(field: Field, row: Field, column: Field, *, wrap: bool = False) -> Field:
    """Read a field between its pixels; beyond the edge it is mirrored, or repeats."""
    rows, columns = field.shape[:2]
    if wrap:
        row, column = row % (rows - 1), column % (columns - 1)
    else:
        row = rows - 1 - np.abs(rows - 1 - np.abs(row))
        column = columns - 1 - np.abs(columns - 1 - np.abs(column))
    row = np.clip(row, 0, rows - 1.001)
    column = np.clip(column, 0, columns - 1.001)
    r, c = row.astype(np.int32), column.astype(np.int32)
    fr, fc = row - r, column - c
    if field.ndim == 3:
        fr, fc = fr[..., None], fc[..., None]
    upper = field[r, c] * (1 - fc) + field[r, c + 1] * fc
    lower = field[r + 1, c] * (1 - fc) + field[r + 1, c + 1] * fc
    return (upper * (1 - fr) + lower * fr).astype(np.float32)


def warp(field: Field, right: Field, down: Field) -> Field:
    """Read a field at places moved by so many pixels."""
    rows, columns = np.mgrid[0 : field.shape[0], 0 : field.shape[1]].astype(np.float32)
    return sample(field, rows + down, columns + right)


def hillshade(height: Field, relief: float, azimuth: float = 315, altitude: float = 40) -> Field:
    """Light on a relief as a map maker throws it, from 0 to 1; `relief` is the height of 1 in parts of the width."""
    dy, dx = np.gradient(height * relief * height.shape[1])
    angle, rise = np.radians(azimuth), np.radians(altitude)
    toward = np.sin(angle) * np.cos(rise), -np.cos(angle) * np.cos(rise), np.sin(rise)
    lit = (-dx * toward[0] - dy * toward[1] + toward[2]) / np.sqrt(dx * dx + dy * dy + 1)
    return np.clip(lit, 0, 1)


def drawn(size: Size, draw: Callable[[ImageDraw.ImageDraw, float], None], fine: int = 2) -> Field:
    """A mask of what `draw` paints in white; it is told how many pixels the width is."""
    image = Image.new("L", (size[0] * fine, size[1] * fine), 0)
    draw(ImageDraw.Draw(image), size[0] * fine)
    return np.asarray(image.resize(size, Image.Resampling.BOX), dtype=np.float32) / 255


def finish(
    picture: Field, rng: np.random.Generator, *, grain: float = 0.013, vignette: float = 0.28, halo: float = 0.18
) -> Field:
    """Print the picture: bright places bleed, corners fall away, and the ink has a tooth."""
    height, width = picture.shape[:2]
    size = (width, height)
    bright = blur(np.clip(picture - 0.62, 0, 1), width * 0.014)
    picture = 1 - (1 - np.clip(picture, 0, 1)) * (1 - halo * 1.6 * bright)
    x, y = grid(size)
    away = ((x - 0.5) ** 2 + (y - 0.5 * height / width) ** 2) / (0.25 * (1 + (height / width) ** 2))
    picture = picture * (1 - vignette * smooth(away, 0.25, 1.15))[..., None]
    picture = picture + 0.16 * (picture - 0.45) * np.clip(1 - np.abs(2 * picture - 1), 0, 1)
    tooth = noise(rng, size, 1.6 / width) - 0.5 + 0.7 * (noise(rng, size, 3.4 / width) - 0.5)
    weight = 0.5 + np.clip(1 - np.abs(2 * picture.mean(axis=-1) - 0.9), 0, 1)
    return np.clip(picture + (grain * 1.8 * tooth * weight)[..., None], 0, 1)
