"""Pictures from the deep sea, lit by lamps, and of what was brought up from it."""

from __future__ import annotations

import numpy as np
from PIL import ImageDraw

from .canvas import Field, Size, blur, drawn, fbm, grid, hillshade, line_noise, noise, over, ramp, rgb, ridged, smooth
from .ground import Camera, light, look, paint, tooth

COUNT = 900


def _snow(picture: Field, rng: np.random.Generator, count: int, light_field: Field) -> Field:
    """Specks drifting in the lamp light."""
    x, y = grid((picture.shape[1], picture.shape[0]))
    high = picture.shape[0] / picture.shape[1]
    speck = np.zeros_like(x)
    wide = picture.shape[1]
    for _ in range(count):
        px, py, radius = rng.random() * wide, rng.random() * high * wide, rng.uniform(0.0005, 0.0016) * wide
        x0, y0 = int(px), int(py)
        box = (slice(max(0, y0 - 5), y0 + 6), slice(max(0, x0 - 5), x0 + 6))
        spot = np.hypot(x[box] * wide - px, y[box] * wide - py)
        speck[box] += rng.uniform(0.25, 0.8) * np.exp(-((spot / radius) ** 2))
    return picture + rgb("#dff0ea") * (speck * (0.15 + light_field))[..., None]


def _black_smoke(
    picture: Field, rng: np.random.Generator, mouth: tuple[float, float], beam: Field, ragged: Field, strength: float
) -> Field:
    """Sooty water that pours up from a mouth and thins."""
    wide = picture.shape[1]
    x, y = grid((wide, picture.shape[0]))
    for k in range(46):
        t = k / 45
        spread = 0.008 + 0.05 * t
        cx = mouth[0] + 0.05 * t * np.sin(6 * t + mouth[0] * 9) + rng.normal(0, spread * 0.5)
        cy = mouth[1] + 0.01 - 0.36 * t + rng.normal(0, 0.008)
        radius = spread * rng.uniform(0.6, 1.1)
        top, left = max(0, int((cy - 1.6 * radius) * wide)), max(0, int((cx - 1.6 * radius) * wide))
        box = (
            slice(top, max(top, int((cy + 1.6 * radius) * wide))),
            slice(left, max(left, int((cx + 1.6 * radius) * wide))),
        )
        away = np.hypot(x[box] - cx, y[box] - cy) / radius + 0.8 * (ragged[box] - 0.5)
        lit = np.clip(0.2 + 0.55 * beam[box] * (1 - (x[box] - cx) / spread * 0.5), 0, 1)
        smoke = ramp(lit, ("#06080c", "#242a2d", "#7d847c"))
        picture[box] = over(picture[box], smoke, strength * 0.6 * (1 - 0.8 * t) * smooth(away, 1, 0.1))
    return picture


def vents(rng: np.random.Generator, size: Size) -> Field:
    """Chimneys standing in a lamp's beam, smoking black."""
    x, y = grid(size)
    high = size[1] / size[0]
    beam_axis = x - 0.02 - 0.72 * (y + 0.1)
    beam = np.exp(-((beam_axis / (0.08 + 0.42 * y)) ** 2)) * np.exp(-y / 0.9)
    water = ramp(
        np.clip(0.05 + 0.75 * beam + 0.15 * fbm(rng, size, 0.3, 5) - 0.1, 0, 1),
        ("#02060d", "#05202f", "#0d4a5a", "#3d8f90", "#b4d9c4"),
    )
    picture = water
    stacks = [
        (0.1, 0.36, 0.045, 0.55),
        (0.88, 0.3, 0.06, 0.6),
        (0.26, 0.25, 0.05, 0.4),
        (0.74, 0.14, 0.055, 0.3),
        (0.58, 0.3, 0.045, 0.22),
        (0.4, 0.1, 0.068, 0.0),
        (0.52, 0.4, 0.06, 0.0),
    ]
    for px, top, wide, far in stacks:
        v = np.clip((y - top) / (high - top), 0, 1)
        ragged = fbm(rng, size, 0.07, 6, 0.6)
        half = wide * (0.35 + 0.85 * v**0.8) * (0.62 + 0.75 * ragged)
        u = x - px - 0.02 * np.sin(9 * y + px * 30)
        body = smooth(half - np.abs(u), 0, 0.004) * smooth(y - top, 0, 0.02)
        flute = ridged(rng, size, 0.04, 4, 0.5, stretch=0.45)
        relief = hillshade(
            np.clip(1 - (u / half) ** 2, 0, 1) ** 0.5 * 0.05 + 0.02 * flute + 0.015 * ragged, 1.0, 300, 35
        )
        tone = ramp(
            np.clip(relief * (0.35 + 1.1 * beam) + 0.1 * (flute - 0.5), 0, 1),
            ("#080a0e", "#2c2620", "#7a5532", "#cf9a56", "#f8e2a8"),
        )
        crust = smooth(flute + 0.3 * relief, 0.85, 1.1)
        tone = over(tone, "#f4ead2", 0.4 * crust * beam)
        picture = over(picture, over(tone, water, far), body)
        picture = _black_smoke(picture, rng, (px, top), beam, ragged, 1 - far)
    return _snow(picture, rng, 420, beam)


def rover(rng: np.random.Generator, size: Size) -> Field:
    """A small vehicle hangs over the vent field; its lamps find the floor."""
    square = (COUNT, COUNT)
    rows, columns = np.mgrid[0:COUNT, 0:COUNT].astype(np.float32)
    height = 26 * fbm(rng, square, 0.2, 7, 0.5) + 10 * ridged(rng, square, 0.07, 5)
    ragged = 1.5 * (fbm(rng, square, 0.022, 5, 0.6) - 0.5)
    for _ in range(34):
        px, py = 450 + rng.normal(0, 130), rng.uniform(380, 700)
        tall, wide = rng.uniform(18, 74), rng.uniform(5, 12)
        height = np.maximum(
            height,
            height * 0.6 + tall * np.exp(-(np.clip(np.hypot(columns - px, rows - py) / wide + ragged, 0, None) ** 1.7)),
        )
    height += 4 * fbm(rng, square, 0.015, 4)
    lit = light(height, (-0.9, 0.3, 0.9), 0.4)
    view = look(height, Camera(450, 850, 66, 0.36, 0.9, 40, 700), size)
    x, y = grid(size)
    rock = ramp(
        np.clip(fbm(rng, square, 0.03, 5) * 0.6 + 0.4 * lit, 0, 1), ("#17110d", "#6b4a2c", "#b98b4f", "#efd9a3")
    )
    pool = np.zeros_like(x)
    for px, py, reach in ((0.36, 0.36, 0.17), (0.55, 0.43, 0.15)):
        pool += np.exp(-((np.hypot(x - px, (y - py) * 1.3) / reach) ** 2))
    seen = paint(view, rock) * paint(view, lit)[..., None] * (1 + 0.6 * tooth(view, rng, 5))[..., None]
    dark = np.exp(-view.depth / 420)
    picture = (
        seen * (0.08 + 1.5 * np.clip(pool, 0, 1.2) * dark)[..., None]
        + rgb("#08303c") * ((1 - dark) * 0.9 + 0.1)[..., None]
    )
    deep = ramp(np.clip(1 - y / 0.35, 0, 1), ("#0a3642", "#041724", "#02080f"))
    picture = over(picture, deep, blur(view.sky, 1))
    cx, cy = 0.46, 0.145
    cone = np.zeros_like(x)
    for aim in (-0.17, 0.12):
        dx, dy = x - cx - 0.16 * aim, y - cy
        cone += (
            np.exp(-(((dx - aim * dy / 0.25) / (0.012 + 0.26 * np.clip(dy, 0, 1))) ** 2))
            * smooth(dy, 0, 0.02)
            * np.exp(-np.clip(dy, 0, 1) / 0.2)
        )
    picture = picture + rgb("#8fd0c4") * (0.5 * cone * (0.7 + 0.5 * fbm(rng, size, 0.1, 5)))[..., None]

    def craft(draw: ImageDraw.ImageDraw, width: float) -> None:
        def box(a: float, b: float, c: float, d: float) -> None:
            draw.rounded_rectangle(
                ((cx + a) * width, (cy + b) * width, (cx + c) * width, (cy + d) * width), radius=0.006 * width, fill=255
            )

        box(-0.05, -0.045, 0.05, -0.012)
        box(-0.045, -0.014, -0.036, 0.016)
        box(0.036, -0.014, 0.045, 0.016)
        box(-0.045, 0.008, 0.045, 0.015)
        box(-0.02, -0.012, 0.018, 0.009)
        draw.line(
            [
                (cx * width, (cy - 0.045) * width),
                ((cx + 0.012) * width, (cy - 0.1) * width),
                ((cx + 0.05) * width, -0.02 * width),
            ],
            fill=255,
            width=max(1, round(0.002 * width)),
        )

    body = drawn(size, craft, 3)
    picture = over(
        picture, ramp(np.clip((y - cy + 0.045) / 0.06, 0, 1), ("#d98a2b", "#b0621d", "#1a2226")), 0.95 * body
    )
    for px in (-0.036, 0.026):
        away = np.hypot(x - cx - px, y - cy - 0.012)
        picture = (
            picture + rgb("#f2fff0") * (1.3 * np.exp(-((away / 0.006) ** 2)) + 0.4 * np.exp(-away / 0.02))[..., None]
        )
    return _snow(picture, rng, 500, np.clip(cone + 0.5 * pool, 0, 1))


def chimney(rng: np.random.Generator, size: Size) -> Field:
    """A chimney sawn through: rings of copper, iron and gypsum about the pipe."""
    x, y = grid(size)
    high = size[1] / size[0]
    dx, dy = x - 0.5, y - 0.5 * high
    rough = fbm(rng, size, 0.22, 6, 0.5)
    fine = fbm(rng, size, 0.035, 4, 0.55)
    away = np.hypot(dx, dy * 1.06) * (1 + 0.55 * (rough - 0.5)) / (0.46 * high) + 0.05 * (fine - 0.5)
    rings = np.interp(away + 0.05, np.linspace(0, 1.2, 1500), line_noise(rng, 1500, 0.05, 6, 0.75)).astype(np.float32)
    tones = ramp(
        np.clip(away, 0, 1),
        ("#0b0908", "#d9a441", "#b9742c", "#6d5a2e", "#3d4a3e", "#8a6b4c", "#c9bfa8", "#5b4a40"),
        (0.0, 0.2, 0.34, 0.48, 0.6, 0.74, 0.88, 1.0),
    )
    glitter = smooth(noise(rng, size, 0.0035), 0.82, 0.98) * smooth(away, 0.62, 0.3)
    picture = (
        tones * (0.5 + 1.0 * rings)[..., None] * (0.6 + 0.65 * hillshade(fine + 0.4 * rings, 0.02, 300)[..., None])
    )
    picture = over(picture, "#fff0b8", 0.8 * glitter)
    hole = smooth(away + 0.08 * (fine - 0.5), 0.2, 0.16)
    picture = over(picture, "#050505", hole)
    picture = over(picture, "#f5cf6a", 0.55 * np.exp(-(((away - 0.215) / 0.022) ** 2)) * fine)
    for angle in (0.7, 2.9, 4.6):
        vein = np.abs(np.sin(np.arctan2(dy, dx) - angle + 0.6 * (rough - 0.5))) * away
        picture = over(
            picture,
            "#efe7d6",
            0.7 * smooth(vein, 0.012, 0.003) * (np.cos(np.arctan2(dy, dx) - angle) > 0) * smooth(away, 0.25, 0.35),
        )
    cloth = ramp(
        np.clip(0.4 - 0.5 * (y - 0.1) + 0.25 * (noise(rng, size, 0.003) - 0.5), 0, 1), ("#0a0b0e", "#1c2026", "#2f353c")
    )
    cloth = cloth * (1 - 0.75 * smooth(np.hypot(dx - 0.015, dy - 0.02) / (0.5 * high), 1.12, 0.9))[..., None]
    picture = over(cloth, picture, smooth(away, 1.0, 0.985))
    scale = (np.abs(y - 0.93 * high) < 0.006) & (x > 0.74) & (x < 0.94)
    return over(
        picture, np.where((((x - 0.74) / 0.04) % 2 < 1)[..., None], rgb("#f4efe2"), rgb("#15171a")), scale * 0.95
    )
