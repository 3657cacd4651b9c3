"""What stands above a landscape: clouds, the sun, its image in water, smoke."""

from __future__ import annotations

import numpy as np

from .canvas import EMBER, Field, Size, fbm, grid, over, ramp, rgb, smooth


def clouded(
    rng: np.random.Generator, size: Size, stops: tuple[str, ...], horizon: float, cloud: str, amount: float
) -> Field:
    """A sky whose colours run down to the horizon, with streaks of cloud lit from below."""
    _, y = grid(size)
    depth = y / (horizon * size[1] / size[0])
    sky = ramp(np.clip(depth, 0, 1), stops)
    streak = fbm(rng, size, 0.22, 7, 0.55, stretch=4.5)
    return over(sky, cloud, amount * smooth(streak, 0.5, 0.85) * (0.4 + 0.6 * np.clip(depth, 0, 1)))


def sunlit(picture: Field, place: tuple[float, float], radius: float, colour: str, warmth: float) -> Field:
    """A low sun and the light that spreads from it."""
    x, y = grid((picture.shape[1], picture.shape[0]))
    away = np.hypot(x - place[0], y - place[1])
    picture = over(picture, colour, warmth * np.exp(-away / 0.16))
    return over(picture, "#fff6df", smooth(away, radius * 1.1, radius * 0.85))


def mirrored(picture: Field, shore: float, rng: np.random.Generator, strength: float, tint: str) -> Field:
    """Still water below the shore line, holding the picture above it upside down."""
    high, wide = picture.shape[:2]
    rows = np.arange(high, dtype=np.float32)[:, None]
    line = shore * high
    near = np.clip((rows - line) / (high - line), 0, 1)
    ripple = (fbm(rng, (wide, high), 0.035, 4, 0.6, stretch=9) - 0.5) * near * 0.2 * high
    source = np.clip(2 * line - rows + ripple, 0, line - 1).astype(np.int32)
    water = over(rgb(tint) * np.ones_like(picture), picture[source, np.arange(wide)[None, :]], strength)
    return over(picture, water, (rows > line) * np.ones((1, wide), dtype=np.float32))


def puffs(
    picture: Field,
    rng: np.random.Generator,
    rise: list[tuple[float, float, float]],
    stops: tuple[str, ...],
    glow: float,
) -> Field:
    """Smoke as a heap of lit balls, the far ones first."""
    size = (picture.shape[1], picture.shape[0])
    x, y = grid(size)
    rough = fbm(rng, size, 0.05, 6, 0.6) - 0.5
    for px, py, radius in rise:
        reach = radius * 1.35
        box = (
            slice(max(0, int((py - reach) * size[0])), max(0, int((py + reach) * size[0]) + 1)),
            slice(max(0, int((px - reach) * size[0])), max(0, int((px + reach) * size[0]) + 1)),
        )
        if picture[box].size == 0:
            continue
        dx, dy = (x[box] - px) / radius, (y[box] - py) / radius
        away = np.hypot(dx, dy) + 0.9 * rough[box]
        lit = np.clip(0.42 - 0.4 * dx - 0.46 * dy + 0.75 * rough[box], 0, 1)
        colour = (
            over(ramp(lit, stops), EMBER, glow * np.clip(dy, 0, 1) * smooth(py, 0.32, 0.42))
            if glow
            else ramp(lit, stops)
        )
        picture[box] = over(picture[box], colour, 0.85 * smooth(away, 1.0, 0.62))
    return picture
