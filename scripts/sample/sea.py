"""Pictures of open sea: the eruption, birds on passage, the ship at night; and of the night over a desert."""

from __future__ import annotations

import numpy as np
from PIL import ImageDraw

from .canvas import EMBER, NIGHT, Field, Size, blur, drawn, fbm, grid, line_noise, noise, over, ramp, rgb, smooth
from .sky import clouded, puffs


def plume(rng: np.random.Generator, size: Size) -> Field:
    """Ash and steam standing over the sea where an island is being made."""
    x, y = grid(size)
    high = size[1] / size[0]
    line = 0.735
    picture = clouded(rng, size, ("#3f5a78", "#8fa5b0", "#e6cdb0", "#f6e1bd"), line, "#fff0d8", 0.35)
    rise = []
    for _ in range(330):
        t = rng.random() ** 0.8
        spread = 0.018 + 0.15 * t**1.25
        rise.append(
            (
                t,
                0.46 + 0.17 * t**1.7 + rng.normal(0, spread * 0.62),
                line * high - 0.03 - 0.47 * t + rng.normal(0, 0.02 + 0.03 * t),
                spread * rng.uniform(0.35, 0.75),
            )
        )
    rise.sort(key=lambda puff: -puff[0] + rng.normal(0, 0.12))
    picture = puffs(
        picture, rng, [puff[1:] for puff in rise], ("#2b2a31", "#57525a", "#a08f8a", "#ecd9c2", "#fff6e6"), 0.0
    )
    low = [
        (0.46 + rng.normal(0, 0.12), line * high - 0.012 + rng.normal(0, 0.006), rng.uniform(0.012, 0.03))
        for _ in range(60)
    ]
    picture = puffs(picture, rng, low, ("#8e8a8f", "#cfc5bb", "#fffaf0"), 0.0)
    cone = (
        line * high
        + 0.002
        - 0.055 * np.clip(1 - np.abs(x - 0.46) / 0.15, 0, 1) ** 0.8
        - 0.008 * line_noise(rng, size[0], 0.05, 5)[None, :] * (np.abs(x - 0.46) < 0.17)
    )
    inside = smooth(y, cone, cone + 0.002) * (np.abs(x - 0.46) < 0.16)
    picture = over(
        picture,
        ramp(
            np.clip(0.5 + (0.46 - x) * 4 + 0.5 * (noise(rng, size, 0.015) - 0.5), 0, 1),
            ("#17161b", "#2d292c", "#5b4a44"),
        ),
        inside,
    )
    below = np.clip(y / high - line, 0, 1)
    swell = fbm(rng, size, 0.02, 4, 0.6, stretch=9) * smooth(below, 0, 0.05) + 0.5 * (1 - smooth(below, 0, 0.05))
    sea = ramp(np.clip(swell * 0.9 - 0.15 + 0.5 * (0.3 - below), 0, 1), ("#0f2737", "#1f475a", "#5b8590", "#d9cbb5"))
    return over(picture, sea, smooth(below, 0, 0.002))


def birds_at_sea(rng: np.random.Generator, size: Size) -> Field:
    """Three godwits low over open ocean under a tower of cloud."""
    _, y = grid(size)
    high = size[1] / size[0]
    line = 0.72
    picture = clouded(rng, size, ("#35557a", "#7d9db0", "#d9cdbb", "#f7dcb2"), line, "#ffffff", 0.15)
    heap = [
        (
            0.66 + rng.normal(0, 0.2) * (1.15 - 0.6 * t),
            line * high - 0.07 - 0.56 * t + rng.normal(0, 0.03),
            rng.uniform(0.04, 0.105) * (1.1 - 0.4 * t),
        )
        for t in sorted(rng.random(150) ** 1.2, reverse=True)
    ]
    picture = puffs(picture, rng, heap, ("#6d7f93", "#a9aeb5", "#e8d6c2", "#fff6e4"), 0.0)
    picture = over(picture, "#f2dcb9", 0.85 * np.exp(-(((y - line * high) / 0.05) ** 2)))
    below = np.clip(y / high - line, 0, 1)
    swell = fbm(rng, size, 0.03, 5, 0.62, stretch=5)
    sea = ramp(np.clip(0.55 * swell + 0.34 - 1.1 * below, 0, 1), ("#0d2b3d", "#22566a", "#7ea6a8", "#f3dfbd"))
    picture = over(picture, sea, smooth(below, 0, 0.003))

    def shapes(draw: ImageDraw.ImageDraw, width: float) -> None:
        for px, py, scale, beat in ((0.3, 0.62, 0.16, 0.75), (0.52, 0.56, 0.12, -0.3), (0.66, 0.645, 0.1, 0.5)):

            def at(u: float, v: float, px: float = px, py: float = py, scale: float = scale) -> tuple[float, float]:
                return (px + scale * u) * width, (py + scale * v) * width

            draw.polygon(
                [
                    at(-0.5, 0.02),
                    at(-0.42, -0.02),
                    at(-0.2, -0.075),
                    at(0.12, -0.08),
                    at(0.27, -0.09),
                    at(0.34, -0.07),
                    at(0.36, -0.05),
                    at(0.28, -0.02),
                    at(0.12, 0.06),
                    at(-0.12, 0.06),
                ],
                fill=255,
            )
            draw.line(
                [at(0.34, -0.065), at(0.48, -0.08), at(0.62, -0.1)],
                fill=255,
                width=max(1, round(scale * 0.016 * width)),
            )
            draw.polygon(
                [
                    at(0.14, -0.05),
                    at(0.05, -0.3 * beat),
                    at(-0.22, -0.62 * beat),
                    at(-0.5, -0.8 * beat),
                    at(-0.34, -0.5 * beat),
                    at(-0.18, -0.2 * beat),
                    at(-0.1, -0.02),
                ],
                fill=255,
            )
            draw.polygon(
                [
                    at(0.16, -0.05),
                    at(0.2, -0.26 * beat),
                    at(0.12, -0.55 * beat),
                    at(-0.04, -0.72 * beat),
                    at(-0.02, -0.42 * beat),
                    at(0.0, -0.04),
                ],
                fill=150,
            )

    bird = drawn(size, shapes, 3)
    tone = ramp(np.clip((y - 0.5) * 4, 0, 1), ("#4a3226", "#2b2324"))
    return over(picture, over(tone, "#a5623a", 0.3), bird)


def ship(rng: np.random.Generator, size: Size) -> Field:
    """The research ship at night, lit from end to end, with the moon on the water."""
    x, y = grid(size)
    high = size[1] / size[0]
    line = 0.56
    picture = clouded(rng, size, ("#060b1b", "#101d3c", "#2a3d62", "#5a6a84"), line, "#93a2bd", 0.35)
    moon = np.hypot(x - 0.24, y - 0.13)
    picture = picture + rgb("#c9d2e6") * (0.5 * np.exp(-moon / 0.07))[..., None]
    picture = over(picture, "#f7f1dd", smooth(moon, 0.0235, 0.0215))
    below = np.clip(y / high - line, 0, 1)
    swell = fbm(rng, size, 0.02, 5, 0.62, stretch=8)
    sea = ramp(np.clip(0.5 * swell + 0.18 - 0.5 * below, 0, 1), ("#050a17", "#0f2038", "#2f4a66", "#6f86a0"))
    glint = np.exp(-(((x - 0.24) / (0.02 + 0.16 * below)) ** 2)) * smooth(swell, 0.5, 0.68)
    sea = over(sea, "#e9e6d6", 0.75 * glint)

    def hull(draw: ImageDraw.ImageDraw, width: float) -> None:
        base = line * high + 0.018

        def poly(points: list[tuple[float, float]]) -> None:
            draw.polygon([((0.6 + px) * width, (base + py) * width) for px, py in points], fill=255)

        poly([(-0.2, -0.045), (-0.19, 0), (0.2, 0), (0.235, -0.06), (0.1, -0.05), (0.1, -0.042)])
        poly(
            [
                (0.0, -0.04),
                (0.0, -0.085),
                (0.02, -0.085),
                (0.02, -0.115),
                (0.045, -0.115),
                (0.05, -0.135),
                (0.115, -0.135),
                (0.125, -0.085),
                (0.15, -0.08),
                (0.16, -0.04),
            ]
        )
        poly([(0.07, -0.13), (0.075, -0.2), (0.08, -0.2), (0.085, -0.13)])
        poly([(-0.19, -0.04), (-0.165, -0.15), (-0.155, -0.15), (-0.175, -0.04)])
        poly([(-0.165, -0.15), (-0.225, -0.12), (-0.225, -0.113), (-0.155, -0.14)])

    body = drawn(size, hull, 3)
    picture = over(picture, sea, smooth(below, 0, 0.002))
    picture = over(
        picture, ramp(np.clip((y - line * high + 0.15) / 0.2, 0, 1), ("#39465f", "#6d7484", "#131f36")), 0.95 * body
    )
    base = line * high + 0.018
    for px, py in (
        [(0.61 + 0.014 * k, base - 0.07) for k in range(9)]
        + [(0.655 + 0.014 * k, base - 0.105) for k in range(5)]
        + [(0.42 + 0.026 * k, base - 0.055) for k in range(7)]
        + [(0.44, base - 0.155), (0.677, base - 0.205)]
    ):
        away = np.hypot(x - px, y - py)
        picture = (
            picture
            + rgb("#ffc873") * (0.95 * np.exp(-((away / 0.0032) ** 2)) + 0.05 * np.exp(-away / 0.025))[..., None]
        )
        streak = (
            np.exp(-(((x - px) / (0.003 + 0.03 * below)) ** 2))
            * smooth(y, base, base + 0.01)
            * np.exp(-(y - base) / 0.16)
            * smooth(swell, 0.42, 0.65)
        )
        picture = over(picture, "#ffc06a", np.clip(0.4 * streak, 0, 1))
    return picture


def night(rng: np.random.Generator, size: Size) -> Field:
    """The Milky Way over lines drawn on a desert, and the tent of those who measure them."""
    x, y = grid(size)
    high = size[1] / size[0]
    line = 0.68 * high
    picture = ramp(
        np.clip(y / line, 0, 1), ("#060a1a", "#0d1734", "#1e2e54", "#4a4f6e", "#a98672"), (0, 0.4, 0.72, 0.9, 1)
    )
    turn = (x - 0.62) * 0.8 + (y - 0.2) * 0.62
    along = fbm(rng, size, 0.16, 7, 0.58)
    band = np.exp(-(((turn + 0.08 * (along - 0.5)) / 0.1) ** 2))
    lanes = smooth(fbm(rng, size, 0.13, 7, 0.6), 0.46, 0.7) * np.exp(-(((turn + 0.02) / 0.055) ** 2))
    picture = picture + (rgb("#b6b5d8") * (0.5 * band * (0.35 + 0.9 * along))[..., None])
    picture = picture + rgb("#f2c89c") * (0.28 * np.exp(-((turn / 0.05) ** 2)) * along)[..., None]
    picture = picture * (1 - 0.6 * lanes)[..., None]
    shine = np.zeros_like(x)
    count = 2600
    weight = rng.random(count) ** 7
    across = rng.random(count)
    down = rng.random(count) * line
    for px, py, bright in zip(across, down, weight, strict=True):
        radius = (0.00075 + 0.0012 * bright) * size[0]
        cx, cy = px * size[0], py * size[0]
        x0, x1, y0, y1 = max(0, int(cx) - 4), int(cx) + 5, max(0, int(cy) - 4), int(cy) + 5
        spot = np.hypot(np.arange(x0, min(x1, size[0]))[None, :] - cx, np.arange(y0, min(y1, size[1]))[:, None] - cy)
        shine[y0 : min(y1, size[1]), x0 : min(x1, size[0])] += (0.3 + 0.8 * bright) * np.exp(-((spot / radius) ** 2))
    picture = picture + rgb("#f4efe4") * (shine * smooth(line - y, 0, 0.12))[..., None]
    for top, tone in ((0.055, "#3b3a52"), (0.03, "#23253d")):
        ridge = line - top * line_noise(rng, size[0], 0.22, 6)[None, :]
        picture = over(picture, tone, smooth(y, ridge, ridge + 0.002))
    below = np.clip((y - line) / (high - line), 1e-3, 1)
    u, v = (x - 0.5) / (below + 0.06), 1 / (below + 0.06)
    desert = ramp(
        np.clip(0.2 + 0.5 * (fbm(rng, size, 0.03, 6, 0.65, 2.5) - 0.3) + 0.2 * below, 0, 1),
        ("#0e0f20", "#2a2436", "#5b4647"),
    )
    away, angle = np.hypot(u + 0.15, (v - 3.1) * 0.55), np.arctan2((v - 3.1) * 0.55, u + 0.15)
    coil = np.abs((away / 0.17 - angle / (2 * np.pi)) % 1 - 0.5)
    drawing = smooth(coil, 0.41, 0.47) * smooth(away, 0.98, 0.9) * smooth(away, 0.08, 0.14)
    tail = (np.abs(v - 3.1 - 0.02) < 0.16) & (u > 0.6)
    desert = over(desert, "#d9b58a", 0.62 * drawing * (0.5 + 0.7 * noise(rng, size, 0.006)))
    desert = over(desert, "#d9b58a", 0.3 * blur(tail.astype(np.float32), 1.5))
    glow = np.hypot((x - 0.83) * 0.8, (y - line - 0.035) * 2.2)
    desert = desert + rgb("#ff9d4a") * (0.75 * np.exp(-glow / 0.075))[..., None]
    picture = over(picture, desert, smooth(y, line, line + 0.002))
    tent = (
        smooth(0.035 - np.abs(x - 0.83) * 0.9 - (line + 0.036 - y), -0.001, 0.001)
        * (y < line + 0.036)
        * (y > line - 0.01)
    )
    tent = smooth(0.042 - (line + 0.038 - y) * 1.1 - np.abs(x - 0.83), 0, 0.002) * (y < line + 0.038)
    cloth = ramp(np.clip((y - line) / 0.04, 0, 1), (EMBER, "#ffb65c", "#fff0c0"))
    picture = over(picture, cloth, tent)
    return over(picture, NIGHT[0], 0.5 * tent * (np.abs(x - 0.83) < 0.0012))
