"""Pictures of earth and stone close by: cut layers, cores, a cave, a block from the quay."""

from __future__ import annotations

import numpy as np
from PIL import ImageDraw

from .canvas import Field, Size, drawn, fbm, grid, hillshade, line_noise, noise, over, ramp, rgb, ridged, smooth


def section(rng: np.random.Generator, size: Size) -> Field:
    """The cut side of a trench: layers, tags, and a ranging pole."""
    x, y = grid(size)
    high = size[1] / size[0]
    fold = 0.05 * (fbm(rng, size, 0.7, 3) - 0.5) + 0.02 * (fbm(rng, size, 0.12, 5) - 0.5)
    depth = y + fold
    grit = fbm(rng, size, 0.024, 4, 0.55)
    picture = np.zeros((*x.shape, 3), dtype=np.float32)
    bands = (
        (0.0, "#5d4b39"),
        (0.075, "#8a6c4b"),
        (0.15, "#a98a62"),
        (0.205, "#6b5140"),
        (0.235, "#c7a873"),
        (0.315, "#96764f"),
        (0.37, "#33291f"),
        (0.395, "#b1916a"),
        (0.455, "#7c5f45"),
        (0.535, "#5e6a63"),
        (0.6, "#46534f"),
        (0.7, "#3b4645"),
    )
    for place, tone in bands:
        edge = place + 0.016 * (line_noise(rng, size[0], 0.16, 5)[None, :] - 0.5)
        thin = 1 + 0.3 * (fbm(rng, size, 0.012, 3, 0.5, stretch=9) - 0.5) + 0.34 * (grit - 0.5)
        picture = over(picture, rgb(tone) * thin[..., None], smooth(depth, edge, edge + 0.003))
    picture = picture * (0.55 + 0.75 * hillshade(grit * 0.4 + 0.7 * fbm(rng, size, 0.09, 4), 0.03, 300, 40)[..., None])

    def stuff(draw: ImageDraw.ImageDraw, width: float) -> None:
        own = np.random.default_rng(7)
        for _ in range(58):
            px, py = own.uniform(0, 1), own.choice((0.22, 0.38, 0.46, 0.5)) + own.normal(0, 0.014)
            long = own.uniform(0.006, 0.022)
            draw.polygon(
                [
                    ((px + long * np.cos(a) * own.uniform(0.6, 1)) * width, (py + 0.45 * long * np.sin(a)) * width)
                    for a in np.linspace(0, 6.28, 8)
                ],
                fill=int(own.uniform(120, 255)),
            )

    picture = over(picture, "#d0a67c", 0.8 * drawn(size, stuff))
    for px, py in ((0.2, 0.175), (0.47, 0.262), (0.33, 0.378), (0.66, 0.43), (0.52, 0.545)):
        card = np.maximum(np.abs(x - px) - 0.017, np.abs(y - py) - 0.0115)
        picture = over(
            picture,
            "#120d0a",
            0.5 * smooth(np.maximum(np.abs(x - px - 0.004) - 0.017, np.abs(y - py - 0.005) - 0.0115), 0.004, -0.003),
        )
        picture = over(picture, "#f3ecda", smooth(card, 0.0012, -0.001))
        text = (np.abs(y - py + 0.002) < 0.0016) | (np.abs(y - py - 0.004) < 0.0012)
        picture = over(picture, "#2a2622", 0.85 * text * (np.abs(x - px) < 0.011))
    string = np.abs(y - 0.295 - 0.004 * (x - 0.5)) < 0.0011
    picture = over(picture, "#f1e7cf", 0.9 * string)
    pole = np.abs(x - 0.86 - 0.012 * y)
    bar = ((y / 0.11) % 1 < 0.5)[..., None]
    colour = (
        np.where(bar, rgb("#b5371f"), rgb("#f4eee0"))
        * (1.1 - 32 * np.clip(x - 0.855 - 0.012 * y, -0.01, 0.02))[..., None]
    )
    picture = over(picture, "#120d0a", 0.5 * smooth(np.abs(x - 0.876 - 0.012 * y), 0.014, 0.004))
    picture = over(picture, np.clip(colour, 0, 1), smooth(pole, 0.0095, 0.0082) * (y < 0.97 * high))
    return picture * np.clip(1.18 - 0.55 * y - 0.2 * x, 0.5, 1.2)[..., None]


def _core(
    rng: np.random.Generator, size: Size, tones: tuple[str, ...], lie: float, half: float, cell: float
) -> tuple[Field, Field]:
    """One split core lying across the picture: its colours and where it is."""
    x, y = grid(size)
    away = (y - lie) / half
    bend = 0.006 * np.sin(away * 1.4) + 0.004 * (fbm(rng, size, 0.1, 4) - 0.5)
    along = np.interp(x + bend + 0.02, np.linspace(0, 1.1, 2200), line_noise(rng, 2200, cell, 9, 0.78)).astype(
        np.float32
    )
    fine = np.interp(x + bend + 0.02, np.linspace(0, 1.1, 2200), line_noise(rng, 2200, 0.012, 4, 0.8)).astype(
        np.float32
    )
    body = ramp(np.clip(0.62 * along + 0.42 * fine - 0.04 + 0.12 * (noise(rng, size, 0.005) - 0.5), 0, 1), tones)
    return body * (1.12 - 0.3 * away**2)[..., None], smooth(np.abs(away), 1.0, 0.97)


def _cores(rng: np.random.Generator, size: Size, tones: tuple[str, ...], count: int) -> Field:
    x, y = grid(size)
    high = size[1] / size[0]
    picture = ramp(fbm(rng, size, 0.2, 6, 0.6), ("#1c2226", "#2a3236")) * np.ones((*x.shape, 1), dtype=np.float32)
    pitch = high / count
    for row in range(count):
        lie, half = (row + 0.5) * pitch, pitch * 0.36
        picture = over(picture, "#07090a", 0.7 * smooth(np.abs(y - lie - 0.012), half * 1.35, half * 1.0))
        picture = over(
            picture,
            ramp(np.clip(0.5 + (y - lie) / half * 0.45, 0, 1), ("#f1f1ea", "#b4b8b4", "#767c7c")),
            smooth(np.abs(y - lie), half * 1.13, half * 1.11),
        )
        body, inside = _core(rng, size, tones, lie, half, (0.2, 0.11, 0.28)[row % 3])
        picture = over(picture, body, inside)
        tick = np.abs((x / 0.05) % 1 - 0.5) * 0.05
        ruler = np.abs(y - lie - half * 1.24) < pitch * 0.045
        picture = over(picture, "#e8dfc4", ruler * 1.0)
        picture = over(picture, "#26221d", 0.85 * ruler * smooth(tick, 0.0016, 0.0008))
    return picture


def lake_core(rng: np.random.Generator, size: Size) -> Field:
    """Lake mud in bands a season thick."""
    return _cores(rng, size, ("#1e1c19", "#4a4136", "#77714f", "#a69a6a", "#d9cda0", "#f3ead0"), 4)


def river_core(rng: np.random.Generator, size: Size) -> Field:
    """River silt, sand and one dark line."""
    return _cores(rng, size, ("#2b211b", "#5a4432", "#8b6a49", "#6d6f66", "#c39d6b", "#e4cd9f"), 2)


def cave(rng: np.random.Generator, size: Size) -> Field:
    """One shaft of noon light in a great dark hall, and someone standing in it."""
    x, y = grid(size)
    high = size[1] / size[0]
    floor = 0.8 * high
    lean = x - 0.53 - 0.1 * (y - floor)
    shaft = np.exp(-((lean / (0.022 + 0.05 * y)) ** 4))
    dust = fbm(rng, size, 0.12, 6, 0.55, 0.5)
    away = np.hypot((x - 0.53) * 0.9, (y - floor) * 1.1)
    rough = ridged(rng, size, 0.16, 7, 0.55, 0.7)
    wall = hillshade(rough + 0.6 * fbm(rng, size, 0.3, 5), 0.05, 350, 30)
    glow = np.exp(-away / 0.3) + 0.42 * np.exp(-np.abs(lean) / 0.16) + 0.35 * np.exp(-np.hypot(x - 0.465, y) / 0.22)
    picture = ramp(np.clip(wall * (0.2 + 0.85 * glow), 0, 1), ("#05070a", "#171a1f", "#4b4038", "#a37f55", "#f5d9a0"))
    mouth = np.hypot((x - 0.465) * 0.8, y + 0.015) + 0.03 * (noise(rng, size, 0.05) - 0.5)
    picture = over(
        picture, ramp(np.clip(1 - mouth / 0.1, 0, 1), ("#7f9a63", "#e6edc2", "#fffdf0")), smooth(mouth, 0.085, 0.07)
    )
    ground = np.clip((y - floor + 0.03 * (rough - 0.5)) / (high - floor), 0, 1)
    pool = np.exp(-((np.hypot((x - 0.535) / 0.12, (y - floor - 0.03) / 0.035)) ** 2))
    stone = ramp(
        np.clip(0.1 + 1.1 * pool + 0.22 * glow * hillshade(fbm(rng, size, 0.04, 6, 0.6, 3), 0.02), 0, 1),
        ("#06080b", "#1d1c1d", "#7a6444", "#fbe7b4"),
    )
    picture = over(picture, stone, smooth(ground, 0, 0.05))
    picture = (
        picture
        + rgb("#ffe3aa") * (0.5 * shaft * (0.45 + 0.75 * dust) * smooth(floor + 0.05 - y, -0.02, 0.05))[..., None]
    )
    seeds = int(rng.integers(1 << 30))

    def teeth(draw: ImageDraw.ImageDraw, width: float, front: bool) -> None:
        own = np.random.default_rng(seeds + front)
        for _ in range(30 if front else 60):
            px = own.uniform(-0.03, 1.03)
            if 0.36 < px < 0.6:
                continue
            long, wide = own.gamma(1.6, 0.05 if front else 0.03), own.uniform(0.008, 0.028)
            draw.polygon(
                [
                    ((px - wide) * width, -1),
                    ((px - wide * 0.3) * width, long * 0.55 * width),
                    (px * width, long * width),
                    ((px + wide * 0.35) * width, long * 0.5 * width),
                    ((px + wide) * width, -1),
                ],
                fill=255,
            )

    picture = over(picture, over(picture, "#241f1d", 0.75), drawn(size, lambda draw, width: teeth(draw, width, False)))
    picture = over(picture, "#07080b", 0.92 * drawn(size, lambda draw, width: teeth(draw, width, True)))

    def person(draw: ImageDraw.ImageDraw, width: float) -> None:
        px, py, tall = 0.515, floor + 0.032, 0.06
        draw.ellipse(
            ((px - 0.0055) * width, (py - tall) * width, (px + 0.0055) * width, (py - tall + 0.012) * width), fill=255
        )
        draw.polygon(
            [
                ((px + a * tall) * width, (py - b * tall) * width)
                for a, b in (
                    (-0.14, 0.78),
                    (0.14, 0.78),
                    (0.17, 0.42),
                    (0.11, 0.4),
                    (0.1, 0),
                    (0.02, 0),
                    (0, 0.36),
                    (-0.03, 0),
                    (-0.11, 0),
                    (-0.11, 0.4),
                    (-0.18, 0.42),
                )
            ],
            fill=255,
        )

    return over(picture, "#0b0a0a", 0.95 * drawn(size, person, 4))


def mooring_stone(rng: np.random.Generator, size: Size) -> Field:
    """A block of limestone in raking light, with the hole that ropes have worn."""
    x, y = grid(size)
    high = size[1] / size[0]
    rough, fine = fbm(rng, size, 0.16, 5, 0.5), fbm(rng, size, 0.025, 3, 0.5)
    dx, dy = x - 0.5, y - 0.47 * high
    edge = 0.03 * (rough - 0.5) + 0.006 * (fine - 0.5)
    side = (np.abs(dx / (0.335 - 0.04 * dy)) ** 7 + np.abs(dy / 0.255) ** 7) ** (1 / 7) + 1.6 * edge
    body = smooth(side, 1.0, 0.992)
    hx, hy = x - 0.53, y - 0.4 * high
    away = np.hypot(hx, hy) / 0.074 + 0.5 * edge
    groove = np.zeros_like(x)
    for angle in (0.5, 1.02):
        along, across = hx * np.cos(angle) + hy * np.sin(angle), -hx * np.sin(angle) + hy * np.cos(angle)
        groove += np.exp(-((across / 0.011) ** 2)) * smooth(along, 0.02, 0.06) * smooth(along, 0.27, 0.1)
    dome = np.clip(1.02 - side, 0, 0.16) ** 0.5 * 0.16
    chisel = 0.002 * np.sin((x * 0.8 - y) * 330 + 9 * rough) * smooth(rough, 0.4, 0.7)
    relief = dome + 0.03 * rough + 0.013 * fine + chisel - 0.04 * groove - 0.05 * smooth(away, 1.5, 0.9)
    lit = hillshade(relief, 1.0, 292, 24)
    tone = np.clip(0.06 + 1.25 * lit + 0.22 * (fine - 0.5), 0, 1)
    stone = ramp(tone, ("#1a1416", "#5d4636", "#b08a5f", "#e8cd9c", "#fbf0d2"))
    stone = over(stone, "#2a1c15", 0.62 * np.clip(groove, 0, 1) * (1 - 0.6 * lit))
    shadow = smooth(np.hypot((dx - 0.06) / 0.42, (dy - 0.07) / 0.33), 1.15, 0.75)
    cloth = ramp(
        np.clip(0.55 - 0.5 * x + 0.22 * (noise(rng, size, 0.003) - 0.5), 0, 1), ("#0d0e12", "#23252b", "#43434a")
    )
    picture = over(cloth * (1 - 0.75 * shadow)[..., None], stone, body)
    inner = ramp(np.clip(0.5 + 6 * hx + 4 * hy, 0, 1), ("#050404", "#120d0b", "#7a5b3b"))
    picture = over(picture, inner, smooth(away, 1.0, 0.95))
    bar = (np.abs(y - 0.925 * high) < 0.007) & (np.abs(x - 0.5) < 0.12)
    blocks = np.where((((x - 0.38) / 0.06) % 2 < 1)[..., None], rgb("#f4efe2"), rgb("#17181c"))
    return over(picture, blocks, bar * 0.95)
