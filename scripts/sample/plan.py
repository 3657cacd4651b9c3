"""Pictures straight down, as a satellite or a drone sees rivers, islands, fields and trenches."""

from __future__ import annotations

import numpy as np
from PIL import ImageDraw

from .canvas import (
    DELTA,
    DESERT,
    Field,
    Size,
    blur,
    drawn,
    fbm,
    grid,
    hillshade,
    noise,
    over,
    ramp,
    rgb,
    ridged,
    smooth,
    warp,
)

Point = tuple[float, float]


def _channels(rng: np.random.Generator, root: Point, heading: float, width: float) -> list[tuple[Point, Point, float]]:
    """A river that parts again and again on its way down: pieces with their widths."""
    pieces = []
    ends = [(root, heading, width, 0.13)]
    while ends:
        (x, y), aim, wide, length = ends.pop()
        angle = aim
        for _ in range(int(length / 0.006)):
            angle += rng.normal(0, 0.17) - 0.2 * (angle - aim)
            to = (x + 0.006 * np.sin(angle), y + 0.006 * np.cos(angle))
            pieces.append(((x, y), to, wide))
            x, y = to
        if wide > 0.0016 and y < 0.8:
            turn = rng.uniform(0.3, 0.62)
            share = rng.uniform(0.62, 0.82)
            side = 1 if rng.random() < 0.5 else -1
            for lean, part in ((side * turn * 0.55, share), (-side * turn, 1.36 - share)):
                onward = float(np.clip(aim + lean, -1.35, 1.35))
                ends.append(((x, y), onward, wide * part, rng.uniform(0.07, 0.15)))
    return pieces


def delta(rng: np.random.Generator, size: Size, evening: bool = False) -> Field:
    """A river delta from orbit: branches, silt and the plume in the sea."""
    x, y = grid(size)
    pieces = _channels(rng, (0.44, -0.03), 0.05, 0.017)

    def strokes(draw: ImageDraw.ImageDraw, width: float) -> None:
        for (x0, y0), (x1, y1), wide in pieces:
            half = max(wide, 0.0014) * width / 2
            draw.line((x0 * width, y0 * width, x1 * width, y1 * width), fill=255, width=max(1, round(2 * half)))
            draw.ellipse((x1 * width - half, y1 * width - half, x1 * width + half, y1 * width + half), fill=255)

    water = drawn(size, strokes)
    rough = fbm(rng, size, 0.14, 7, 0.55)
    shore = np.hypot(x - 0.45, y + 0.16) + 0.17 * (rough - 0.5) - 0.09 * blur(water, size[0] * 0.02)
    sea = smooth(shore, 0.655, 0.662)
    greens = (
        ("#1d3b35", "#3f6446", "#7f8a53", "#c0a86f") if not evening else ("#2a2530", "#5b3c3c", "#a4633f", "#dfa163")
    )
    wet = blur(water, size[0] * 0.012)
    plots = 0.26 * noise(rng, size, 0.006) + 0.75 * fbm(rng, size, 0.24, 6, 0.5) - 0.45 * smooth(wet, 0, 0.5) + 0.12
    land = ramp(np.clip(plots, 0, 1), greens)
    land = land * (0.82 + 0.36 * hillshade(fbm(rng, size, 0.03, 5, 0.6), 0.012)[..., None])
    drift = warp(
        blur(water * 1.0, size[0] * 0.03), 40 * (rough - 0.5) * size[0] / 560, -size[0] * 0.07 * np.ones_like(x)
    )
    silt = (
        np.clip(1.35 - (shore - 0.655) * 6.5 + 1.5 * drift + 1.1 * (fbm(rng, size, 0.2, 6, 0.6, 1.6) - 0.5), 0, 1.6)
        / 1.6
    )
    blues = (
        ("#0c2c3c", "#1c5361", "#5b8d85", "#c3b78c") if not evening else ("#191a33", "#3c3153", "#8a5a63", "#e0a377")
    )
    ocean = ramp(silt, blues)
    picture = over(land, ocean, sea)
    river = ramp(np.clip(0.25 + 0.55 * (y + 0.3 * rough), 0, 1), (blues[2], blues[3]))
    picture = over(picture, greens[0], 0.45 * smooth(wet, 0.05, 0.4) * (1 - sea))
    picture = over(picture, river, water * (1 - sea))
    edge = smooth(shore, 0.648, 0.655) * (1 - sea)
    return over(picture, "#f3e6c4", 0.4 * edge)


def delta_evening(rng: np.random.Generator, size: Size) -> Field:
    """The delta in the low light of the dry season."""
    return delta(rng, size, evening=True)


def _river(swing: float, shift: float, loops: float = 6.0) -> list[Point]:
    """A meandering line from left to right, after Langbein and Leopold's sine-generated curve."""
    s = np.linspace(0, 1, 2400)
    bend = (
        swing
        * (1 + 0.13 * np.sin(2 * np.pi * 1.6 * s + 2))
        * np.sin(2 * np.pi * loops * s + 0.9 * np.sin(2 * np.pi * 1.3 * s + shift) + shift)
    )
    x, y = np.cumsum(np.cos(bend)), np.cumsum(np.sin(bend))
    stretch = 1.24 / (x[-1] - x[0])
    y = (
        y
        - np.interp(
            np.arange(y.size), np.linspace(0, y.size, 9), np.interp(np.linspace(0, y.size, 9), np.arange(y.size), y)
        )
        * 0.75
    )
    return list(zip(-0.12 + x * stretch, y * stretch + 0.35 + 0.05 * np.sin(5 * s), strict=True))


def _line(size: Size, points: list[Point], width: float) -> Field:
    def stroke(draw: ImageDraw.ImageDraw, wide: float) -> None:
        draw.line([(x * wide, y * wide) for x, y in points], fill=255, width=max(1, round(width * wide)), joint="curve")

    return drawn(size, stroke)


def meanders(rng: np.random.Generator, size: Size) -> Field:
    """A jungle river and all the beds it has left."""
    canopy = fbm(rng, size, 0.02, 5, 0.7)
    broad = fbm(rng, size, 0.3, 5)
    picture = ramp(np.clip(0.35 * canopy + 0.55 * broad, 0, 1), ("#0e2a22", "#1f4a33", "#47693f", "#7c8a52"))
    picture = picture * (0.78 + 0.42 * hillshade(canopy, 0.016)[..., None])
    for age in range(15, 0, -1):
        scar = _line(size, _river(1.8 - 0.055 * age, 0.9 - 0.06 * age), 0.016)
        tone = ("#5d7a48", "#93975c", "#2a5140")[age % 3]
        picture = over(picture, tone, scar * (0.7 - 0.035 * age) * (0.5 + 0.6 * broad))
    older = _river(1.98, 1.25)
    for begin, length in ((330, 250), (1130, 230), (1720, 240)):
        picture = over(picture, "#1d4a4c", 0.95 * _line(size, older[begin : begin + length], 0.013))
    now = _river(1.8, 0.9)
    body = _line(size, now, 0.019)
    bar = blur(_line(size, [(x - 0.005, y + 0.006) for x, y in now], 0.025), 1.2)
    picture = over(picture, "#e9d6a5", 0.8 * bar * smooth(noise(rng, size, 0.05, 1.2), 0.35, 0.7))
    water = ramp(np.clip(0.4 + 0.6 * fbm(rng, size, 0.05, 4), 0, 1), ("#8a6f4a", "#b3925f", "#cfb27c"))
    picture = over(picture, water, body)
    cloud = smooth(fbm(rng, size, 0.22, 7, 0.55), 0.66, 0.9)
    shadow = warp(cloud, np.full_like(cloud, -size[0] * 0.02), np.full_like(cloud, -size[0] * 0.025))
    picture = over(picture, "#0c1f1c", 0.45 * shadow)
    return over(picture, "#f6f3ea", 0.85 * cloud)


def braids(rng: np.random.Generator, size: Size) -> Field:
    """A glacier river spread over its gravel plain, plaited from a hundred threads."""
    x, y = grid(size)
    still = np.zeros_like(x)
    sway = (fbm(rng, size, 0.55, 3) - 0.5) * 0.13 * size[0]
    picture = ramp(warp(fbm(rng, size, 0.04, 6, 0.62, 6), still, sway), ("#34363a", "#5d5a57", "#8b8378", "#b8ad9a"))
    picture = picture * (0.82 + 0.3 * noise(rng, size, 0.004)[..., None])
    spread = np.exp(-(((y - 0.3 + sway / size[0]) / 0.2) ** 4))
    for cell, low, tint in (
        (0.12, 0.8, "#6f9298"),
        (0.075, 0.8, "#8fb0b1"),
        (0.045, 0.83, "#abc6c4"),
        (0.028, 0.86, "#c6d8d3"),
    ):
        for _ in range(2):
            jitter = sway + (fbm(rng, size, 0.12, 3, 0.5, 2) - 0.5) * 0.05 * size[0]
            thread = 1 - np.abs(2 * warp(noise(rng, size, cell, 4.5), still, jitter) - 1)
            thread = thread - 0.16 * (1 - spread)
            picture = over(picture, "#23282b", 0.4 * smooth(thread, low - 0.07, low + 0.02))
            picture = over(picture, tint, 0.85 * smooth(thread, low, low + 0.04))
    moss = smooth(fbm(rng, size, 0.14, 7, 0.6, 2) - 0.55 * spread, 0.34, 0.5)
    green = ramp(fbm(rng, size, 0.02, 5, 0.7), ("#2c3a24", "#5c6b37", "#a08f4b"))
    return over(picture, green, 0.8 * moss)


def island(rng: np.random.Generator, size: Size) -> Field:
    """The new island from above: black cone, brown water, a ring of surf."""
    x, y = grid(size)
    middle = (0.44, 0.5 * size[1] / size[0] + 0.01)
    round_it = np.hypot(x - middle[0], (y - middle[1]) * 1.15)
    rough = fbm(rng, size, 0.2, 7, 0.52)
    shore = round_it + 0.12 * (rough - 0.5)
    streak = np.exp(-(((y - middle[1] - 0.25 * (x - 0.44)) / (0.05 + 0.24 * np.clip(x - 0.36, 0, 1))) ** 2))
    milky = np.clip(streak * smooth(x, 0.34, 0.5) * (1.25 - x) + 0.9 * smooth(shore, 0.36, 0.14), 0, 1)
    milky = milky * (0.65 + 0.7 * fbm(rng, size, 0.16, 6, 0.6, 2))
    sea = ramp(np.clip(milky, 0, 1), ("#0a2d47", "#155873", "#2f8d8c", "#8fb386", "#d6c48d"))
    swell = hillshade(fbm(rng, size, 0.013, 3, 0.5, 3.5), 0.006, 300)
    sea = sea * (0.78 + 0.32 * swell[..., None])
    cone = np.clip(0.168 - shore, 0, 1) - 1.35 * np.clip(0.052 - round_it, 0, 1)
    relief = cone * 0.9 + 0.035 * ridged(rng, size, 0.09, 6) + 0.01 * fbm(rng, size, 0.02, 4)
    land = ramp(np.clip(0.25 + 4 * relief + 0.3 * (rough - 0.5), 0, 1), ("#15151a", "#3a3432", "#6d5546", "#8f7a63"))
    land = land * (0.25 + 1.25 * hillshade(relief, 1.0, 315, 38)[..., None])
    picture = over(sea, land, smooth(shore, 0.168, 0.164))
    lace = noise(rng, size, 0.006) * 0.6 + noise(rng, size, 0.02) * 0.6
    surf = np.exp(-(((shore - 0.171) / 0.006) ** 2)) * smooth(lace, 0.3, 0.7)
    surf += 0.6 * np.exp(-(((shore - 0.19) / 0.005) ** 2)) * smooth(lace, 0.55, 0.85)
    picture = over(picture, "#f4f1e6", np.clip(surf, 0, 0.95))
    pool = smooth(round_it + 0.025 * (rough - 0.5), 0.026, 0.022)
    picture = over(picture, "#a9a03f", 0.9 * pool)
    steam = smooth(fbm(rng, size, 0.1, 6, 0.55, 2), 0.42, 0.8) * np.exp(
        -(((y - middle[1] + 0.3 * (x - 0.44)) / 0.06) ** 2)
    )
    return over(picture, "#f3efe6", 0.8 * steam * smooth(x, 0.43, 0.5) * smooth(x, 0.8, 0.5))


def beach(rng: np.random.Generator, size: Size) -> Field:
    """Black sand and surf from a drone, and the first green on the island."""
    x, y = grid(size)
    rough = fbm(rng, size, 0.35, 6, 0.5)
    along = x * 0.85 + 0.4 * y + 0.3 * (rough - 0.5)
    sand = ramp(
        np.clip(0.3 + 0.9 * (along - 0.55) + 0.5 * (fbm(rng, size, 0.02, 5, 0.7) - 0.5), 0, 1),
        ("#101014", "#26262a", "#4b4644", "#6f665d"),
    )
    sand = sand * (0.7 + 0.5 * hillshade(fbm(rng, size, 0.04, 6, 0.6), 0.03, 300)[..., None])
    depth = np.clip((0.5 - along) * 2.6, 0, 1)
    sea = ramp(depth, ("#5f9c98", "#2b7f8b", "#135a72", "#0b3a55"))
    sea = sea * (0.8 + 0.35 * hillshade(fbm(rng, size, 0.02, 4, 0.5, 2), 0.01, 290)[..., None])
    picture = over(sand, sea, smooth(along, 0.505, 0.495))
    picture = over(picture, "#0c0d11", 0.55 * np.exp(-(((along - 0.535) / 0.028) ** 2)))
    lace = ridged(rng, size, 0.035, 5, 0.65)
    for place, wide, low in ((0.503, 0.012, 0.25), (0.455, 0.026, 0.5), (0.385, 0.02, 0.62), (0.29, 0.014, 0.7)):
        band = np.exp(-(((along - place + 0.03 * (noise(rng, size, 0.12) - 0.5)) / wide) ** 2))
        picture = over(picture, "#f5f3ea", np.clip(band * smooth(lace, low - 0.2, low + 0.15) * 1.2, 0, 0.96))
    for _ in range(16):
        px, py = rng.uniform(0.66, 0.97), rng.uniform(0.05, 0.6)
        away = np.hypot(x - px, y - py) / rng.uniform(0.007, 0.015)
        petals = np.abs(np.cos(np.arctan2(y - py, x - px) * 3.5 + px * 40))
        leaf = smooth(away * (1.45 - 0.6 * petals**0.6), 1, 0.75)
        picture = over(picture, "#08090b", 0.6 * smooth(np.hypot(x - px - 0.006, y - py - 0.007) / 0.012, 1.1, 0.3))
        picture = over(picture, ramp(np.clip(away, 0, 1), ("#b9c46a", "#6f9a45", "#3f6d38")), leaf)
    return picture


def _strips(
    rng: np.random.Generator, box: tuple[float, float, float, float], smallest: float
) -> list[tuple[float, float, float, float]]:
    """Part a rectangle into fields, the long side first."""
    x0, y0, x1, y1 = box
    if min(x1 - x0, y1 - y0) < smallest and max(x1 - x0, y1 - y0) < smallest * 3.4:
        return [box]
    cut = rng.uniform(0.35, 0.65)
    if x1 - x0 > y1 - y0:
        at = x0 + cut * (x1 - x0)
        return _strips(rng, (x0, y0, at, y1), smallest) + _strips(rng, (at, y0, x1, y1), smallest)
    at = y0 + cut * (y1 - y0)
    return _strips(rng, (x0, y0, x1, at), smallest) + _strips(rng, (x0, at, x1, y1), smallest)


def _fields(rng: np.random.Generator, size: Size, smallest: float, tones: tuple[str, ...], lean: float) -> Field:
    """A quilt of ploughed and planted strips with ditches between."""
    x, y = grid(size)
    u, v = x + lean * y, y - lean * x
    picture = np.zeros((*x.shape, 3), dtype=np.float32)
    soil = fbm(rng, size, 0.08, 6, 0.55)
    for x0, y0, x1, y1 in _strips(rng, (-0.3, -0.3, 1.4, 1.3), smallest):
        inside = (u >= x0) & (u < x1) & (v >= y0) & (v < y1)
        if not inside.any():
            continue
        rows = np.sin((v if x1 - x0 > y1 - y0 else u) * rng.uniform(500, 900))
        tone = np.clip(rng.uniform(0.05, 0.95) + 0.22 * (soil[inside] - 0.5) + 0.035 * rows[inside], 0, 1)
        picture[inside] = ramp(tone, tones)
        edge = np.minimum(np.minimum(u - x0, x1 - u), np.minimum(v - y0, y1 - v))[inside]
        picture[inside] *= (0.55 + 0.45 * smooth(edge, 0.0005, 0.0035))[:, None]
    return picture


def ghost_river(rng: np.random.Generator, size: Size) -> Field:
    """Field strips with the mark of a vanished river branch across them."""
    picture = _fields(rng, size, 0.035, ("#2a4a33", "#55733f", "#93995a", "#c2ad74", "#8a6b49"), 0.21)
    x, y = grid(size)
    way = y - 0.33 - 0.13 * np.sin(5.2 * x + 0.6) - 0.03 * np.sin(14 * x + 1) - 0.02 * (noise(rng, size, 0.08) - 0.5)
    band = np.exp(-((way / 0.05) ** 4))
    damp = picture * rgb("#7f9385") * 1.05
    picture = over(picture, damp, 0.85 * band)
    levee = np.exp(-(((np.abs(way) - 0.062) / 0.013) ** 2))
    picture = over(picture, "#ecdcae", 0.5 * levee)
    picture = over(picture, "#e9dfc0", 0.1 + 0.22 * smooth(fbm(rng, size, 0.4, 5), 0.5, 0.9))
    canal = np.abs(x - 0.81 - 0.06 * y) < 0.0042
    return over(picture, "#1e3b40", 0.9 * blur(canal.astype(np.float32), 0.8))


def trench(rng: np.random.Generator, size: Size) -> Field:
    """A drone's view of the dig: two open squares in the fields and a row of dressed blocks."""
    picture = _fields(rng, size, 0.16, ("#35512f", "#5f7a3f", "#8d9a55", "#a98f5c"), -0.12)
    x, y = grid(size)
    u, v = x + 0.16 * y - 0.05, y - 0.16 * x + 0.075
    soil = ramp(fbm(rng, size, 0.1, 7, 0.6), ("#4a3526", "#7d5f41", "#b08f63"))
    heap = smooth(np.hypot((u - 0.86) * 0.8, v - 0.2) + 0.09 * (noise(rng, size, 0.06) - 0.5), 0.13, 0.05)
    picture = over(
        picture,
        soil * (0.5 + 0.8 * hillshade(heap * 0.06 + 0.01 * fbm(rng, size, 0.03, 4), 1)[..., None]),
        smooth(heap, 0.02, 0.15),
    )
    depth = np.zeros_like(x)
    for x0, y0, x1, y1 in ((0.14, 0.1, 0.47, 0.5), (0.495, 0.1, 0.74, 0.5)):
        for step in range(3):
            inset = 0.016 * step
            inside = (u > x0 + inset) & (u < x1 - inset) & (v > y0 + inset) & (v < y1 - inset)
            depth = np.where(inside, step + 1.0, depth)
    rim = smooth(np.maximum(np.abs(u - 0.44) - 0.33, np.abs(v - 0.3) - 0.23), 0.012, 0.0)
    picture = over(picture, soil * 1.25, 0.8 * rim)
    floor = soil * np.interp(depth, (0, 1, 2, 3), (1.0, 0.86, 0.72, 0.62))[..., None]
    picture = over(picture, floor, np.clip(depth, 0, 1))
    throw = round(0.012 * size[0])
    high = np.roll(np.roll(depth, throw, axis=0), throw, axis=1)
    picture = picture * (1 - 0.42 * blur(np.clip(depth - high, 0, 1), 1.5))[..., None]
    picture = over(
        picture, "#3d5152", 0.65 * smooth(fbm(rng, size, 0.09, 4) + 0.8 * (v - 0.42), 0.5, 0.6) * (depth > 2.5)
    )
    left = 0.172
    while left < 0.71:
        wide = rng.uniform(0.022, 0.036)
        for row in range(3):
            top = 0.205 + 0.034 * row + rng.uniform(-0.0015, 0.0015)
            slip = 0.011 * (row % 2)
            if (0.455 < left + slip < 0.515) or (row == 2 and rng.random() < 0.45):
                continue
            block = np.maximum(np.abs(u - left - slip - wide / 2) - wide / 2 + 0.002, np.abs(v - top) - 0.0145)
            picture = over(
                picture,
                "#1a1410",
                0.6
                * smooth(
                    np.maximum(np.abs(u - left - slip - wide / 2 - 0.008) - wide / 2, np.abs(v - top - 0.008) - 0.015),
                    0.003,
                    -0.004,
                ),
            )
            tone = np.clip(0.6 + rng.uniform(-0.22, 0.22) + 0.5 * (noise(rng, size, 0.012) - 0.5), 0, 1)
            picture = over(picture, ramp(tone, (DESERT[2], "#d0b68a", "#f3e6c6")), smooth(block, 0.0015, -0.001))
        left += wide
    for px, py in (
        (0.22, 0.4),
        (0.33, 0.17),
        (0.4, 0.42),
        (0.56, 0.36),
        (0.63, 0.19),
        (0.66, 0.43),
        (0.78, 0.3),
        (0.29, 0.36),
    ):
        long = np.maximum(
            np.abs((u - px - 0.011) - (v - py - 0.011)) - 0.004, np.abs((u - px) + (v - py) - 0.022) - 0.02
        )
        picture = over(picture, "#15100d", 0.55 * smooth(long, 0.002, -0.002))
        shirt = ("#f2ece0", "#b9502c", "#3d6a86", "#e2c35c")[int(rng.integers(4))]
        picture = over(picture, shirt, smooth(np.hypot(u - px, (v - py) * 1.2), 0.0062, 0.0045))
    shade = np.maximum(np.abs(u - 0.84) - 0.05, np.abs(v - 0.43) - 0.036)
    picture = over(
        picture, "#120f0d", 0.5 * smooth(np.maximum(np.abs(u - 0.857) - 0.05, np.abs(v - 0.447) - 0.036), 0.006, -0.006)
    )
    tent = ramp(np.clip(0.5 + (v - 0.43) * 12, 0, 1), ("#fbf7ec", "#d9d0bd"))
    picture = over(picture, tent, smooth(shade, 0.0015, -0.0015))
    return over(picture, DELTA[4], 0.05)
