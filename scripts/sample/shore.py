"""Pictures from where a person stands, by day and dusk: dunes, the tidal flat, the stones at dawn, the quay."""

from __future__ import annotations

import numpy as np
from PIL import ImageDraw

from .canvas import Field, Size, blur, drawn, fbm, grid, line_noise, noise, over, ramp, rgb, ridged, sample, smooth
from .ground import Camera, haze, light, look, paint, put_sky, tooth
from .sky import clouded, mirrored, sunlit

COUNT = 1024


def dunes(rng: np.random.Generator, size: Size) -> Field:
    """A sand sea in the first light, ripples in front."""
    square = (COUNT, COUNT)
    rows, columns = np.mgrid[0:COUNT, 0:COUNT].astype(np.float32)
    bend = fbm(rng, square, 0.35, 3)
    phase = (columns * 0.9 + rows * 0.25) / 190 + 2.6 * bend
    saw = phase % 1
    crest = np.where(saw < 0.72, (saw / 0.72) ** 1.35, (1 - saw) / 0.28)
    height = blur(crest, 2) * (30 + 80 * fbm(rng, square, 0.3, 3)) + 20 * fbm(rng, square, 0.5, 3)
    ripple = np.sin((columns * 0.45 + rows * 0.9) * 1.15 + 16 * fbm(rng, square, 0.08, 4)) * 0.34
    lit = light(height + ripple, (1.2, 0.35, 0.42), shadow=0.85, soft=3)
    sand = ramp(np.clip(lit * 1.25, 0, 1), ("#341c2b", "#7c3a2a", "#d07f43", "#f2bf80", "#fbe6bd"))
    view = look(height, Camera(520, 1015, 128, 0.3, 0.85, 45, 1000), size)
    picture = paint(view, sand) * (1 + 0.22 * tooth(view, rng, 4) * smooth(view.depth, 400, 60))[..., None]
    picture = haze(picture, view, "#e9b98e", 1300, 0.9)
    sky = clouded(rng, size, ("#4d6a86", "#a9a6a2", "#f3cf9f"), 0.32, "#fbe9cc", 0.35)
    return put_sky(picture, view, sky)


def _birds(rng: np.random.Generator, size: Size, count: int) -> Field:
    """A flock wheeling: small strokes along three bent ribbons."""
    flock = []
    for _ in range(count):
        t = rng.random()
        ribbon = int(rng.integers(3))
        x = 0.1 + 0.78 * t
        y = (
            0.2
            - 0.13 * np.sin(3.1 * t + 0.5 * ribbon)
            + 0.07 * np.sin(9 * t + ribbon)
            + rng.normal(0, 0.016 + 0.018 * t)
        )
        flock.append(
            (x, y, rng.uniform(0.0035, 0.0062) * (0.7 + 0.9 * t), rng.uniform(-0.5, 0.5), rng.uniform(-0.35, 0.9))
        )

    def strokes(draw: ImageDraw.ImageDraw, width: float) -> None:
        for x, y, wing, tilt, lift in flock:
            ends = [((x + side * wing) * width, (y - lift * wing + side * tilt * wing) * width) for side in (-1, 1)]
            pen = max(1, round(width * wing * 0.28))
            draw.line((ends[0], (x * width, y * width), ends[1]), fill=255, width=pen)
            draw.ellipse(
                (
                    (x - wing * 0.2) * width,
                    (y - wing * 0.14) * width,
                    (x + wing * 0.55) * width,
                    (y + wing * 0.16) * width,
                ),
                fill=255,
            )

    return drawn(size, strokes, 3)


def flock(rng: np.random.Generator, size: Size) -> Field:
    """Waders over a tidal flat at evening."""
    x, y = grid(size)
    high = size[1] / size[0]
    sky = clouded(rng, size, ("#38475f", "#8a7f8a", "#dfa587", "#f9dfb4"), 0.62, "#fbe2bf", 0.5)
    sky = sunlit(sky, (0.7, 0.6 * high), 0.001, "#fbd9a0", 0.6)
    picture = mirrored(sky, 0.62, rng, 0.82, "#5c5a68")
    below = np.clip(y / high - 0.62, 1e-3, 1)
    u, v = (x - 0.6) / below * 0.12, 0.1 / below
    texture = ridged(rng, (700, 700), 0.24, 6, 0.55)
    # Folded, not repeated: a repeat would show as a straight edge.
    flat = sample(texture, np.abs((v * 180 + 330) % 1398 - 699), np.abs((u * 180 + 300) % 1398 - 699))
    bank = smooth(flat + 0.12 * (noise(rng, size, 0.01, 5) - 0.5), 0.5, 0.4) * smooth(below, 0.004, 0.03)
    mud = ramp(
        np.clip(0.25 + 0.7 * flat + 0.3 * (noise(rng, size, 0.006, 4) - 0.5), 0, 1), ("#231f28", "#453a3d", "#7d665c")
    )
    picture = over(picture, mud, 0.93 * bank)
    hills = 0.62 * high - 0.016 - 0.03 * line_noise(rng, size[0], 0.35, 5)[None, :]
    picture = over(picture, "#5a5468", 0.9 * smooth(y, hills, hills + 0.002) * (y < 0.622 * high))
    return over(picture, "#1b1a24", 0.92 * _birds(rng, size, 620))


def stones(rng: np.random.Generator, size: Size) -> Field:
    """A ring of standing stones with the sun coming up between two of them."""
    x, y = grid(size)
    high = size[1] / size[0]
    ground = 0.6 * high
    picture = clouded(rng, size, ("#2f3a57", "#77667c", "#d88f78", "#fbd7a0"), 0.6, "#f7bd92", 0.55)
    picture = sunlit(picture, (0.57, ground - 0.022), 0.024, "#ffdf9f", 0.75)
    for depth, (top, tone) in enumerate(((0.035, "#a87f86"), (0.018, "#7b6377"))):
        ridge = ground - top * line_noise(rng, size[0], 0.3 - 0.1 * depth, 5)[None, :]
        picture = over(picture, tone, 0.85 * smooth(y, ridge, ridge + 0.002))
    heath = np.clip((y - ground) / (high - ground), 0, 1)
    tuft = fbm(rng, size, 0.03, 5, 0.65, stretch=3)
    field = ramp(np.clip(0.75 - 0.75 * heath + 0.5 * (tuft - 0.5), 0, 1), ("#141420", "#33293a", "#6d4a4c", "#c08864"))
    picture = over(picture, field, smooth(y, ground, ground + 0.003))
    places = sorted(
        (0.5 + 0.4 * np.cos(a), 0.055 - 0.05 * np.sin(a) * 1.0, a) for a in np.linspace(0.12, 2 * np.pi + 0.12, 15)[:-1]
    )
    for px, down, _ in sorted(places, key=lambda place: place[1]):
        nearness = 0.55 + down * 9
        tall, wide = rng.uniform(0.11, 0.17) * nearness, rng.uniform(0.02, 0.034) * nearness
        foot = ground + 0.012 + down * 1.25
        lean, cut = rng.normal(0, 0.06), rng.uniform(-0.5, 0.5)
        v = (foot - y) / tall
        half = wide * (0.78 - 0.2 * v + 0.1 * np.sin(5 * v + px * 20)) + 0.004 * (noise(rng, size, 0.02) - 0.5)
        u = x - px - lean * (foot - y)
        body = (
            smooth(half - np.abs(u), 0, 0.0025)
            * smooth(1 + cut * u / wide * 0.25 - v, 0, 0.025)
            * smooth(v, -0.02, 0.0)
        )
        shadow = (
            np.exp(-(((x - px + (px - 0.57) * -1.6 * (y - foot) / 0.2) / (wide * 1.1)) ** 2))
            * smooth(y, foot - 0.004, foot + 0.002)
            * np.exp(-(y - foot) / 0.13)
        )
        picture = over(picture, "#0f0f1a", 0.6 * shadow)
        lit = np.clip(
            0.2
            - np.sign(px - 0.57) * u / wide * 0.45
            + 0.9 * (fbm(rng, size, 0.03, 6, 0.65, 0.6) - 0.5)
            + 0.15 * (1 - nearness),
            0,
            1,
        )
        picture = over(picture, ramp(lit, ("#15141f", "#3a3140", "#8a6660", "#e2a67c")), body)
    mist = smooth(fbm(rng, size, 0.3, 5, 0.5, stretch=5), 0.35, 0.8) * np.exp(-(((y - ground - 0.02) / 0.03) ** 2))
    return over(picture, "#f0c6a3", 0.6 * mist)


def _palm(
    draw: ImageDraw.ImageDraw, rng: np.random.Generator, foot: tuple[float, float], tall: float, width: float
) -> None:
    """One date palm, trunk and crown."""
    lean = rng.normal(0, 0.1)
    points = [((foot[0] + lean * tall * t * t) * width, (foot[1] - tall * t) * width) for t in np.linspace(0, 1, 12)]
    draw.line(points, fill=255, width=max(1, round(tall * 0.045 * width)), joint="curve")
    cx, cy = points[-1]
    for angle in np.linspace(-0.35, np.pi + 0.35, 15) + rng.normal(0, 0.07, 15):
        long = tall * rng.uniform(0.3, 0.42) * width
        spine = [
            (cx + long * t * np.cos(angle), cy - long * (t * np.sin(angle) - 0.62 * t * t))
            for t in np.linspace(0, 1, 14)
        ]
        draw.line(spine, fill=255, width=max(1, round(long * 0.02)))
        for k, (px, py) in enumerate(spine[1:-1]):
            leaf = long * 0.2 * (1 - k / 15)
            draw.line(
                (px, py, px + 0.35 * leaf * np.cos(angle), py + leaf), fill=255, width=max(1, round(long * 0.016))
            )


def quay(rng: np.random.Generator, size: Size) -> Field:
    """The old quay at nightfall, lamps lit along its edge, palms on the far bank."""
    x, y = grid(size)
    high = size[1] / size[0]
    line = 0.6
    picture = clouded(rng, size, ("#182441", "#4d4d70", "#b9736a", "#f6b97c"), line, "#f39a76", 0.6)
    picture = sunlit(picture, (0.3, line * high + 0.01), 0.001, "#ffcf8a", 0.6)
    seeds = int(rng.integers(1 << 30))

    def bank(draw: ImageDraw.ImageDraw, width: float) -> None:
        own = np.random.default_rng(seeds)
        for _ in range(34):
            px = own.uniform(-0.02, 1.02)
            _palm(draw, own, (px, line * high), own.uniform(0.07, 0.16) * (0.75 + 0.5 * abs(px - 0.35)), width)
        top = line_noise(own, 400, 0.12, 5)
        draw.polygon(
            [
                (0, (line * high + 0.004) * width),
                *[(k / 399 * width, (line * high - 0.012 - 0.035 * t) * width) for k, t in enumerate(top)],
                (width, (line * high + 0.004) * width),
            ],
            fill=255,
        )

    picture = over(picture, "#1d1b2c", 0.96 * drawn(size, bank, 3))
    picture = mirrored(picture, line, rng, 0.85, "#1b2238")

    def edge(px: Field) -> Field:
        return 0.985 * high - 0.3844 * (px - 0.2) * high

    top = edge(x)
    stone = smooth(y, top, top + 0.003) * (x > 0.16)
    down = y - top
    course = np.abs((down / 0.042 + 0.5) % 1 - 0.5) * 0.042
    joint = np.abs(((x + 0.035 * np.floor(down / 0.042 + 0.5)) / 0.085) % 1 - 0.5)
    block = ramp(
        np.clip(0.45 + 0.5 * (fbm(rng, size, 0.03, 5, 0.6) - 0.5) - 1.2 * down, 0, 1),
        ("#1a1720", "#453638", "#8d6a52", "#d8a674"),
    )
    block = over(block, "#120f16", 0.7 * np.maximum(smooth(course, 0.0035, 0.001), smooth(joint, 0.47, 0.495)))
    picture = over(picture, block, stone)
    for px in np.linspace(0.24, 0.98, 8):
        py = edge(px) - 0.004
        tall = 0.035 + 0.06 * (px - 0.2)
        post = (np.abs(x - px) < 0.0018 + 0.0018 * px) & (y < py + 0.014) & (y > py - tall)
        picture = over(picture, "#0e0d15", post * 0.95)
        away = np.hypot(x - px, y - py + tall)
        picture = picture + (
            rgb("#ffb45e")
            * (0.4 * np.exp(-((away / (0.012 + 0.02 * px)) ** 2)) + 0.13 * np.exp(-away / 0.05))[..., None]
        )
        picture = over(picture, "#fff3d0", smooth(away, 0.0065, 0.004))
    return picture
