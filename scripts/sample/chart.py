"""Pictures that are maps: contours, hand-drawn rock, the sea floor, the river bed, the wind."""

from __future__ import annotations

import numpy as np

from .canvas import EMBER, Field, Size, blur, fbm, grid, hillshade, level, noise, over, ramp, rgb, ridged, smooth, warp
from .ground import mountains


def _isolines(height: Field, step: float, width: float) -> Field:
    """Contour lines of even width, however steep the ground."""
    dy, dx = np.gradient(height)
    slope = np.maximum(np.hypot(dx, dy), 1e-5)
    off = np.abs((height / step + 0.5) % 1 - 0.5) * step
    return smooth(off / slope, width, width * 0.35) * smooth(slope, 0, 4e-4)


def _strokes(
    rng: np.random.Generator, size: Size, right: Field, down: Field, length: int, cell: float = 0.0026
) -> Field:
    """Streaks that follow a field of directions (line integral convolution, Cabral and Leedom 1993)."""
    norm = np.maximum(np.hypot(right, down), 1e-6)
    right, down = right / norm, down / norm
    grains = noise(rng, size, cell)
    total = grains.copy()
    for sign in (1, -1):
        x, y = np.zeros_like(grains), np.zeros_like(grains)
        for _ in range(length):
            x, y = x + sign * warp(right, x, y), y + sign * warp(down, x, y)
            total += warp(grains, x, y)
    return level(total)


def _crop(field: Field, size: Size) -> Field:
    return field[: size[1], : size[0]]


def island_map(rng: np.random.Generator, size: Size) -> Field:
    """The first contour map of the new island, sea floor included."""
    x, y = grid(size)
    rough = fbm(rng, size, 0.22, 6, 0.48)
    high = size[1] / size[0]
    away = np.hypot(x - 0.47, (y - 0.5 * high) * 1.12)
    cone = (
        0.2
        - away
        + 0.14 * (rough - 0.5)
        - 1.5 * np.clip(0.062 - away, 0, 1)
        - 0.4 * np.clip(0.03 - np.hypot(x - 0.6, y - 0.42), 0, 1)
    )
    land = smooth(cone, 0.0, 0.002)
    paper = ramp(np.clip(0.5 + 0.5 * fbm(rng, size, 0.3, 6, 0.6), 0, 1), ("#e6dcc4", "#f3ecda"))
    sea = ramp(np.clip(-cone * 2.2, 0, 1), ("#cfe0d8", "#8fbab9", "#4d8a98", "#2d6580"))
    picture = over(
        sea * (0.93 + 0.07 * paper), ramp(np.clip(cone * 5.5, 0, 1), ("#e9dfc3", "#d8b98a", "#b9875f", "#8d5a48")), land
    )
    shade = hillshade(cone + 0.02 * ridged(rng, size, 0.08, 5) * land, 1.1)
    picture = picture * (1 - (1 - 0.42 - 0.78 * shade) * (0.25 + 0.75 * land))[..., None]
    picture = over(picture, "#3c2a22", 0.75 * land * _isolines(cone, 0.0125, 1.0 * size[0] / 1100))
    picture = over(picture, "#2a1d18", 0.9 * land * _isolines(cone, 0.0625, 2.0 * size[0] / 1100))
    picture = over(picture, "#1d4c62", 0.6 * (1 - land) * _isolines(cone, 0.03, 0.9 * size[0] / 1100))
    picture = over(picture, "#183643", 0.95 * np.exp(-((cone / 0.0016) ** 2)))
    pool = smooth(away + 0.02 * (rough - 0.5), 0.024, 0.022)
    picture = over(picture, "#6fa9ad", pool)
    graticule = np.minimum(np.abs((x + 0.02) % 0.125 - 0.0625), np.abs((y + 0.03) % 0.125 - 0.0625))
    picture = over(picture, "#274250", 0.32 * smooth(graticule, 0.0011, 0.0004))
    frame = np.minimum(np.minimum(x, 1 - x), np.minimum(y, high - y))
    picture = over(picture, paper, smooth(frame, 0.032, 0.031))
    bar = (np.floor((x + 0.02) / 0.0625) + np.floor((y + 0.03) / 0.0625)) % 2
    return over(picture, "#2b2621", (np.abs(frame - 0.0265) < 0.0035) * (0.25 + 0.75 * bar) * 0.85)


def alp_map(rng: np.random.Generator, size: Size) -> Field:
    """A mountain sheet in the old manner: brown contours, blue ice, rock drawn stroke by stroke."""
    height = level(blur(_crop(mountains(rng, size[0], 0.62, 6, 0.5), size), size[0] * 0.0035))
    paper = ramp(fbm(rng, size, 0.25, 6, 0.6), ("#efe6d0", "#faf4e4"))
    shade = hillshade(height, 0.3, 315, 42)
    dy, dx = np.gradient(height * size[0] * 0.3)
    steep = np.hypot(dx, dy)
    rock = smooth(steep + 0.5 * (fbm(rng, size, 0.03, 4) - 0.5), 0.78, 1.1)
    ice = smooth(height + 0.2 * (fbm(rng, size, 0.15, 5) - 0.5), 0.66, 0.7) * (1 - rock)
    wood = smooth(height + 0.14 * (noise(rng, size, 0.03) - 0.5), 0.33, 0.27)
    picture = over(paper, ramp(np.clip(shade * 1.25, 0, 1), ("#7f8fa6", "#c9cbc9", "#fdf6e3")), 0.72)
    picture = over(picture, picture * rgb("#c9dca6"), 0.85 * wood)
    picture = over(picture, picture * rgb("#cfe6f0") * 1.04, 0.9 * ice)
    grain = _strokes(rng, size, dx, dy, round(size[0] * 0.007))
    ink = smooth(grain, 0.56, 0.44) * rock
    picture = over(picture, "#3f352f", 0.85 * ink * np.clip(1.5 - shade, 0.35, 1))
    brown = _isolines(height, 0.022, 0.75 * size[0] / 1100) * (1 - 0.9 * rock) * (1 - ice)
    picture = over(picture, "#a4683c", 0.75 * brown)
    picture = over(picture, "#8a4f2b", 0.85 * _isolines(height, 0.11, 1.5 * size[0] / 1100) * (1 - rock) * (1 - ice))
    picture = over(picture, "#3f86ad", 0.8 * _isolines(height, 0.022, 0.75 * size[0] / 1100) * ice)
    return over(picture, "#2d6a94", 0.8 * smooth(height, 0.1, 0.095))


def sea_floor(rng: np.random.Generator, size: Size) -> Field:
    """Echo-sounder relief of a mid-ocean ridge: scarps, a rift, a seamount with its vents."""
    x, y = grid(size)
    high = size[1] / size[0]
    bend = 0.1 * (fbm(rng, size, 0.5, 3) - 0.5)
    across = x + 0.42 * y - 0.66 + bend
    scarps = warp(
        ridged(rng, (size[0], size[0]), 0.16, 4, 0.5, 0.3)[: size[1], : size[0]], 0.36 * size[0] * (y - high / 2), 0 * x
    )
    rift = -0.32 * np.exp(-((across / 0.06) ** 2)) + 0.16 * np.exp(-(((np.abs(across) - 0.12) / 0.05) ** 2))
    mount = 0.5 * np.exp(-((np.hypot(x - 0.62, y - 0.2) / 0.075) ** 2)) + 0.25 * np.exp(
        -((np.hypot(x - 0.3, y - 0.46) / 0.06) ** 2)
    )
    height = level(blur(0.36 * scarps + rift + mount + 0.24 * fbm(rng, size, 0.1, 5, 0.45), size[0] * 0.0018))
    picture = ramp(
        height,
        ("#1b1740", "#273a7a", "#2b7a98", "#5fb09a", "#cfcf86", "#f0a35e", "#c9543a"),
        (0, 0.2, 0.38, 0.52, 0.68, 0.84, 1),
    )
    picture = picture * (0.3 + 0.95 * hillshade(height, 0.16, 300, 42)[..., None])
    picture = over(picture, "#0f1030", 0.3 * _isolines(blur(height, 2), 0.06, 0.8 * size[0] / 1100))
    swath = 0.5 * high + 0.13 * np.sin(3 * x + 1)
    outside = smooth(np.abs(y - swath) + 0.006 * (noise(rng, size, 0.006) - 0.5), 0.295, 0.297)
    return over(picture, "#14152a", 0.9 * outside)


def river_bed(rng: np.random.Generator, size: Size) -> Field:
    """A river bed in sonar: sand waves marching down the channel, and the holes that dredgers left."""
    x, y = grid(size)
    high = size[1] / size[0]
    sway = 0.06 * np.sin(5 * x + 0.5) + 0.03 * (fbm(rng, size, 0.4, 3) - 0.5)
    across = (y - 0.5 * high - sway) / (0.5 * high)
    phase = (x - 0.16 * across**2 + 0.05 * fbm(rng, size, 0.2, 5)) / 0.036
    saw = phase % 1
    wave = (
        np.where(saw < 0.78, saw / 0.78, (1 - saw) / 0.22)
        * (0.5 + 0.8 * noise(rng, size, 0.09))
        * np.exp(-((across / 0.62) ** 4))
    )
    bed = (
        0.9 * np.abs(across) ** 2.6
        - 0.18 * np.exp(-(((across - 0.25) / 0.3) ** 2))
        + 0.11 * wave
        + 0.05 * fbm(rng, size, 0.03, 5)
    )
    for _ in range(17):
        px, py, radius = rng.uniform(0.3, 0.98), 0.5 * high + rng.normal(0.01, 0.09), rng.uniform(0.012, 0.034)
        away = np.hypot(x - px, (y - py) * 1.1) / radius
        bed = (
            bed
            - 0.3 * radius / 0.03 * smooth(away + 0.2 * (noise(rng, size, 0.02) - 0.5), 1, 0.2)
            + 0.03 * np.exp(-(((away - 1.1) / 0.15) ** 2))
        )
    tone = np.clip(0.42 + 0.62 * bed, 0, 1)
    picture = ramp(
        tone,
        ("#26164a", "#3c3f8f", "#2d7f9c", "#56ae8d", "#c7c56d", "#eaa355", "#c8563b"),
        (0, 0.14, 0.3, 0.45, 0.62, 0.8, 1),
    )
    picture = picture * (0.34 + 0.92 * hillshade(bed, 0.09, 285, 40)[..., None])
    rim = 0.93 + 0.04 * (noise(rng, size, 0.02) - 0.5)
    return over(picture, "#131522", smooth(np.abs(across), rim, rim + 0.01))


def wind(rng: np.random.Generator, size: Size) -> Field:
    """Wind over the ocean drawn as streaks, a storm, and a bird's track bending round it."""
    x, y = grid(size)
    push = fbm(rng, size, 0.6, 3) - 0.5
    right = 0.55 + 0.9 * np.sin(4.2 * y + 2 * push)
    down = 0.35 * np.sin(3.6 * x + 1.2) + 0.5 * push
    speed = np.zeros_like(x)
    for px, py, turn, radius in ((0.44, 0.34, -1.0, 0.085), (0.86, 0.6, 0.55, 0.16)):
        dx, dy = x - px, y - py
        away = np.hypot(dx, dy) + 1e-4
        swirl = turn * 5.5 * (away / radius) * np.exp(1 - away / radius) / np.e
        right = right - swirl * dy / away * 1.1 - 0.18 * swirl * np.abs(turn) * dx / away
        down = down + swirl * dx / away * 1.1 - 0.18 * swirl * np.abs(turn) * dy / away
        speed += np.abs(swirl)
    speed = np.hypot(right, down)
    streak = _strokes(rng, size, right, down, round(size[0] * 0.026), 0.0032)
    base = ramp(np.clip(speed / 4.2, 0, 1), ("#0b1a33", "#14405f", "#2a7c8b", "#79b08f", "#efd79a"))
    picture = base * (0.45 + 1.1 * smooth(streak, 0.25, 0.78))[..., None]
    graticule = np.minimum(np.abs(x % 0.125 - 0.0625), np.abs((y + 0.04) % 0.125 - 0.0625))
    picture = over(picture, "#cfe0de", 0.14 * smooth(graticule, 0.0011, 0.0004))
    t = np.linspace(0, 1, 260)
    path_x = 0.83 - 0.62 * t + 0.2 * np.exp(-(((t - 0.52) / 0.2) ** 2))
    path_y = -0.02 + 0.74 * t + 0.03 * np.sin(7 * t)
    near = np.full_like(x, 9)
    for px, py in zip(path_x, path_y, strict=True):
        near = np.minimum(near, np.hypot(x - px, y - py))
    picture = over(picture, "#060c18", 0.55 * smooth(near, 0.012, 0.003))
    picture = over(picture, EMBER, smooth(near, 0.0042, 0.003))
    dots = np.full_like(x, 9)
    for px, py in zip(path_x[::26], path_y[::26], strict=True):
        dots = np.minimum(dots, np.hypot(x - px, y - py))
    picture = over(picture, "#fff3dc", smooth(dots, 0.0082, 0.0068))
    return over(picture, EMBER, smooth(dots, 0.005, 0.004))
