"""A relief seen by a camera: mountains from noise, light and shadow, and the view across them.

A unit of length is one pixel of the relief's map; north is up, and the camera looks north.  The view is found column by
column, front to back, as in the voxel landscapes of the early nineties: what rises above all before it is seen.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .canvas import Field, Size, blur, fbm, level, noise, over, sample, smooth


@dataclass(frozen=True, slots=True)
class Camera:
    """Where the camera stands on the map and how it looks; `horizon` and `focal` in parts of the picture."""

    x: float
    y: float
    z: float
    horizon: float = 0.4
    focal: float = 0.9
    near: float = 20
    far: float = 1400


@dataclass(frozen=True, slots=True)
class View:
    """What the camera saw: for each pixel the place on the map and the distance; `sky` is where it saw nothing."""

    row: Field
    column: Field
    depth: Field
    sky: Field


def mountains(rng: np.random.Generator, count: int, cell: float, octaves: int = 8, damping: float = 1.2) -> Field:
    """Fractal relief whose slopes stay smooth while its heights grow rough, as if water had run there.

    After Inigo Quilez's noise with derivatives: an octave counts less where the octaves before it are steep.
    """
    total = np.zeros((count, count), dtype=np.float32)
    right = np.zeros_like(total)
    down = np.zeros_like(total)
    strength = 1.0
    for _ in range(octaves):
        wave = noise(rng, (count, count), cell)
        dy, dx = np.gradient(wave)
        right += dx * cell * count
        down += dy * cell * count
        total += strength * wave / (1 + damping * (right * right + down * down))
        strength *= 0.5
        cell /= 2
    return level(total)


def light(height: Field, sun: tuple[float, float, float], shadow: float = 0.75, soft: float = 3.0) -> Field:
    """Sunlight on a relief in map units, cast shadows included.  `sun` points to it: right, up the map, up.

    Shadows are thrown along the map's rows only; the sun therefore should stand well to one side.
    """
    dy, dx = np.gradient(height)
    toward = np.array(sun) / np.linalg.norm(sun)
    lit = np.clip((-dx * toward[0] + dy * toward[1] + toward[2]) / np.sqrt(dx * dx + dy * dy + 1), 0, 1)
    fall = sun[2] / max(abs(sun[0]), 1e-3)
    order = range(height.shape[1] - 1, -1, -1) if sun[0] > 0 else range(height.shape[1])
    edge = np.full(height.shape[0], -1e9, dtype=np.float32)
    dark = np.zeros_like(height)
    for column in order:
        edge = np.maximum(edge - fall, height[:, column])
        dark[:, column] = edge - height[:, column]
    return lit * (1 - shadow * blur(smooth(dark, 0, soft), 1.5))


def look(height: Field, camera: Camera, size: Size, steps: int = 1800) -> View:
    """Find what each pixel of the picture sees."""
    wide, high = size
    focal = camera.focal * wide
    depth = camera.near * (camera.far / camera.near) ** np.linspace(0, 1, steps, dtype=np.float32)
    across = (np.arange(wide, dtype=np.float32) - wide / 2) / focal
    rows = np.broadcast_to((camera.y - depth)[:, None], (steps, wide))
    seen = sample(height, rows, camera.x + depth[:, None] * across)
    top = np.minimum.accumulate(camera.horizon * high + (camera.z - seen) * focal / depth[:, None], axis=0)
    pixels = np.arange(high, dtype=np.float32)
    hit = np.stack([np.searchsorted(-top[:, x], -pixels, side="left") for x in range(wide)], axis=1)
    sky = hit >= steps
    far = depth[np.minimum(hit, steps - 1)]
    return View(camera.y - far, camera.x + far * across, far, sky.astype(np.float32))


def paint(view: View, colours: Field) -> Field:
    """Fetch the map's colours, or any field of it, for each pixel of the view."""
    return sample(colours, view.row, view.column)


def tooth(view: View, rng: np.random.Generator, cell: float, count: int = 512) -> Field:
    """Fine detail of the ground near the camera, from -0.5 to 0.5; `cell` is its grain in map units."""
    texture = fbm(rng, (count, count), 0.06, 5, 0.62) - 0.5
    scale = 30 / cell
    return sample(texture, view.row * scale, view.column * scale, wrap=True)


def haze(picture: Field, view: View, air: str | Field, length: float, strength: float = 0.95) -> Field:
    """Let the air lie between: the farther, the more of its colour."""
    return over(picture, air, strength * (1 - np.exp(-view.depth / length)))


def put_sky(picture: Field, view: View, sky: Field) -> Field:
    """Set the sky where the view saw no ground."""
    return over(picture, sky, blur(view.sky, 0.6))
