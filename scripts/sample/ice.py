"""Glacier pictures: the dammed lake, the crevassed tongue, the emptied basin."""

from __future__ import annotations

import numpy as np

from .canvas import Field, Size, blur, fbm, grid, line_noise, noise, over, ramp, rgb, ridged, smooth, warp
from .ground import Camera, haze, light, look, mountains, paint, put_sky, tooth

COUNT = 1024


def _overcast(rng: np.random.Generator, size: Size, low: str, high: str) -> Field:
    """A sky of drawn-out cloud, lighter towards the horizon."""
    _, y = grid(size)
    cloud = fbm(rng, size, 0.3, 6, 0.55, stretch=3.2)
    sky = ramp(np.clip(y / 0.34, 0, 1), (high, low))
    return over(sky, "#ffffff", 0.4 * smooth(cloud, 0.45, 0.85))


def _rock(height: Field, lit: Field, snow: float, rng: np.random.Generator, sun: str = "#fff1d6") -> Field:
    """Rock below, snow above and on gentle slopes, both lit."""
    count = height.shape[0]
    dy, dx = np.gradient(height)
    steep = np.sqrt(dx * dx + dy * dy)
    patch = fbm(rng, (count, count), 0.06, 5) - 0.5
    white = smooth(height / height.max() + 0.22 * patch - 0.22 * steep, snow - 0.05, snow + 0.06)
    rock = ramp(fbm(rng, (count, count), 0.03, 5), ("#2b3138", "#4d4e50", "#6f6a62"))
    base = over(rock, "#eef2f1", white)
    shade = lit[..., None]
    return base * (rgb("#2f4a63") * (1 - shade) * 1.05 + rgb(sun) * shade * 1.12)


def _valley(rng: np.random.Generator, width: float, high: float, head: float = 330) -> tuple[Field, Field]:
    """Mountains parted by a winding valley that ends below a range; also how far each place is from its middle."""
    peaks = mountains(rng, COUNT, 0.3, damping=1.1)
    rows = np.arange(COUNT, dtype=np.float32)[:, None]
    middle = 512 + 110 * (line_noise(rng, COUNT, 0.6, 3)[:, None] - 0.5)
    jagged = 0.5 * (fbm(rng, (COUNT, COUNT), 0.09, 5) - 0.5)
    away = np.abs(np.arange(COUNT, dtype=np.float32)[None, :] - middle) / width
    rise = np.maximum(smooth(away + jagged, 0.85, 2.6), smooth(rows + 260 * jagged, head, 60))
    return high * (0.12 * rise + 1.15 * (peaks - 0.12) * rise), away


def lake(rng: np.random.Generator, size: Size) -> Field:
    """A lake the colour of milk and copper, held in by a wall of ice."""
    height, away = _valley(rng, 150, 290)
    row = np.arange(COUNT, dtype=np.float32)[:, None] + 60 * (line_noise(rng, COUNT, 0.3, 5)[None, :] - 0.5)
    seracs = ridged(rng, (COUNT, COUNT), 0.03, 5, 0.6)
    ice = smooth(row, 556, 540) * (1 - smooth(away, 1.1, 1.9)) * (13 + 50 * smooth(row, 560, 250) + 8 * seracs)
    ground = np.maximum(height - 3, ice)
    lit = light(ground, (-1.1, -0.15, 0.7))
    colours = _rock(ground, lit, 0.44, rng)
    blue = ramp(np.clip(seracs * 0.5 + 0.5 * lit, 0, 1), ("#1c5570", "#6cafc2", "#d3e6e6", "#fbfaf5"))
    colours = over(colours, blue * (0.62 + 0.42 * lit[..., None]), smooth(ice, height - 2, height + 2))
    ground = np.maximum(ground, 0)
    view = look(ground, Camera(505, 990, 58, 0.34, 0.95, 60, 980), size)
    picture = paint(view, colours) * (1 + 0.5 * tooth(view, rng, 5) * smooth(view.depth, 700, 150))[..., None]
    water = smooth(paint(view, ground), 0.5, 0.05) * (1 - view.sky)
    picture = haze(picture, view, "#c6d5d8", 1500, 0.85)
    picture = put_sky(picture, view, _overcast(rng, size, "#f0e9da", "#86aaba"))
    return _still_water(picture, water, view.sky, rng, size, ("#4f979b", "#1b5866"))


def _still_water(
    picture: Field, water: Field, sky: Field, rng: np.random.Generator, size: Size, deep: tuple[str, str]
) -> Field:
    """Mirror what stands behind the water in it, broken by ripples."""
    wide, high = size
    rows = np.arange(high, dtype=np.float32)[:, None]
    shore = np.where(water.max(axis=0) > 0.5, np.argmax(water > 0.5, axis=0), high - 1).astype(np.float32)
    shore = np.minimum(shore, np.median(shore) + 0.04 * high)[None, :]
    ripple = (fbm(rng, size, 0.03, 4, 0.6, stretch=7) - 0.5) * np.clip((rows - shore) / high, 0, 1) * 0.16 * high
    from_row = np.clip(2 * shore - rows + ripple, 0, high - 1).astype(np.int32)
    mirror = blur(picture[from_row, np.arange(wide)[None, :]], wide * 0.002)
    down = np.clip((rows - shore) / (high - shore + 1), 0, 1) * np.ones((1, wide), dtype=np.float32)
    body = ramp(down, deep)
    sheen = 0.62 - 0.42 * down + 0.12 * (noise(rng, size, 0.012, 9) - 0.5)
    return over(picture, over(body, mirror, np.clip(sheen, 0, 1)), blur(water, 0.8) * (1 - sky))


def tongue(rng: np.random.Generator, size: Size) -> Field:
    """A valley glacier from the air, coming down in bends, striped by moraine and torn by crevasses."""
    height, away = _valley(rng, 150, 330, 300)
    square = (COUNT, COUNT)
    rows, columns = np.mgrid[0:COUNT, 0:COUNT].astype(np.float32)
    wander = fbm(rng, square, 0.2, 4)
    bent = warp(ridged(rng, square, 0.017, 3, 0.55, stretch=5), 0 * away, 70 * np.minimum(away, 1.5) ** 2)
    crevasse = smooth(bent, 0.45, 0.75) * smooth(fbm(rng, square, 0.14, 3), 0.3, 0.6)
    top = 10 + 75 * smooth(rows, 1000, 100) - 30 * smooth(away, 0.6, 1.6) - 7 * crevasse + 6 * wander
    ice = smooth(top - height, -1, 3)
    ground = np.maximum(height, top)
    lit = light(ground, (1.2, 0.2, 0.65), soft=4)
    colours = _rock(ground, lit, 0.4, rng, "#ffe9c6")
    body = ramp(np.clip(lit * 1.05 + 0.12 * (wander - 0.5), 0, 1), ("#123a52", "#3f86a0", "#b4d3d8", "#fcfaf4"))
    body = over(body, "#175f7c", 0.7 * crevasse)
    side = (columns - 512 - 110 * (wander - 0.5)) / 150
    ragged = 0.06 * (fbm(rng, square, 0.02, 4) - 0.5)
    for place, wide in ((-0.55, 0.07), (0.05, 0.05), (0.12, 0.02), (0.62, 0.09)):
        body = over(body, "#3e3c3b", 0.8 * smooth(np.abs(side - place) + ragged, wide, wide * 0.15))
    colours = over(colours, body, ice)
    view = look(ground, Camera(560, 1000, 150, 0.16, 0.95, 90, 990), size)
    picture = paint(view, colours) * (1 + 0.35 * tooth(view, rng, 6) * smooth(view.depth, 600, 120))[..., None]
    picture = haze(picture, view, "#d3dbd8", 1400, 0.85)
    return put_sky(picture, view, _overcast(rng, size, "#f6ead2", "#95b4c2"))


def basin(rng: np.random.Generator, size: Size) -> Field:
    """The floor of a lake that has gone: old shorelines like rings in a bath, and bergs left lying."""
    height, away = _valley(rng, 130, 300, 420)
    square = (COUNT, COUNT)
    floor = 60 * smooth(away, 0.2, 2.6) + 5 * fbm(rng, square, 0.1, 5)
    height = np.maximum(height, floor)
    step = np.round(height / 4) * 4
    shore = smooth(height + 14 * (fbm(rng, square, 0.06, 4) - 0.5), 70, 38)
    rings = height + 0.5 * (step - height) * shore
    rows, columns = np.mgrid[0:COUNT, 0:COUNT].astype(np.float32)
    bergs = np.zeros_like(height)
    rough = 16 * (fbm(rng, square, 0.02, 4) - 0.5)
    for _ in range(70):
        y, x = rng.uniform(430, 950), 512 + rng.normal(0, 62)
        radius = rng.gamma(1.6, 2.6) + 1.6
        lump = np.clip(1 - (np.hypot((columns - x) * rng.uniform(0.6, 1.1), rows - y) + 0.25 * rough) / radius, 0, 1)
        bergs = np.maximum(bergs, np.minimum(np.sqrt(lump), 0.8) * radius * rng.uniform(0.5, 0.9))
    bergs *= 0.75 + 0.5 * ridged(rng, square, 0.012, 4)
    ground = rings + bergs
    lit = light(ground, (-1.2, -0.1, 0.5), soft=2)
    colours = _rock(ground, lit, 0.5, rng)
    band = 0.5 + 0.5 * np.sin(height / 4 * 2 * np.pi)
    silt = ramp(0.35 * band + 0.65 * fbm(rng, square, 0.03, 5), ("#5f5a53", "#94897a", "#cdc1a5"))
    colours = over(colours, silt * (0.34 + 0.95 * lit[..., None]), shore)
    wet = smooth(fbm(rng, square, 0.07, 5) + 0.6 * away, 0.6, 0.5) * smooth(height, 16, 10)
    colours = over(colours, "#8fb0b8", 0.75 * wet)
    colours = over(colours, ramp(np.clip(lit * 1.2, 0, 1), ("#256983", "#8fc3d0", "#f8fbf8")), smooth(bergs, 0.3, 0.8))
    view = look(ground, Camera(505, 1005, 60, 0.3, 0.95, 60, 1000), size)
    picture = paint(view, colours) * (1 + 0.7 * tooth(view, rng, 5) * smooth(view.depth, 500, 60))[..., None]
    picture = haze(picture, view, "#cfd2ca", 1300, 0.85)
    return put_sky(picture, view, _overcast(rng, size, "#efe6d3", "#9fb1b5"))
