"""Times by size in, an SVG out: small log-log charts side by side, each line named where it ends.

It goes with a light and with a dark page: no ground of its own, and ink that each of them asks for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil, floor, log10
from xml.sax.saxutils import escape

Series = Mapping[int, float]
"""Milliseconds by the number of articles."""

WIDTH, HEIGHT, ACROSS = 470, 300, 2
_LEFT, _RIGHT, _TOP, _BOTTOM = 58, 172, 44, 44
_LINE = 14
_COLORS = ("#3b82c4", "#c8553d", "#3f9b6c", "#a06cc0", "#b88a1e", "#2f9fa8", "#c2588f", "#7d8b2f", "#8b6f56")
_FLOOR = "#8a8f98"
_STYLE = """
text { font: 12px system-ui, "Segoe UI", Helvetica, Arial, sans-serif; fill: #3c4148 }
.title { font-size: 14px; font-weight: 600 }
.axis { fill: #6b727c }
.grid { stroke: #c9ced6; stroke-opacity: .55 }
.line { fill: none; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round }
.floor { stroke-dasharray: 2 5 }
@media (prefers-color-scheme: dark) {
  text { fill: #d5d9df }
  .axis { fill: #9aa1ab }
  .grid { stroke: #5a616b }
}
"""


def drawn(charts: Mapping[str, Mapping[str, Series]], floors: frozenset[str] = frozenset()) -> str:
    """Charts by their titles, each of named series; those called so in `floors` are drawn as what cannot be beaten."""
    rows = ceil(len(charts) / ACROSS)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH * ACROSS} {HEIGHT * rows}" role="img">',
        "<title>How long each takes, by the number of articles</title>",
        f"<style>{_STYLE}</style>",
    ]
    for place, (title, series) in enumerate(charts.items()):
        x, y = place % ACROSS * WIDTH, place // ACROSS * HEIGHT
        parts += [f'<g transform="translate({x} {y})">', *_chart(title, series, floors), "</g>"]
    return "\n".join([*parts, "</svg>", ""])


def _chart(title: str, series: Mapping[str, Series], floors: frozenset[str]) -> list[str]:
    sizes = sorted({size for one in series.values() for size in one})
    times = [took for one in series.values() for took in one.values()]
    low, high = floor(log10(min(times))), ceil(log10(max(times)))
    high = max(high, low + 2)
    width, height = WIDTH - _LEFT - _RIGHT, HEIGHT - _TOP - _BOTTOM
    decades = max(1e-9, log10(sizes[-1] / sizes[0]))

    def across(size: int) -> float:
        return _LEFT + width * log10(size / sizes[0]) / decades

    def down(took: float) -> float:
        return _TOP + height * (high - log10(took)) / (high - low)

    parts = [f'<text class="title" x="{_LEFT}" y="22">{escape(title)}</text>']
    for power in range(low, high + 1):
        y = down(10.0**power)
        parts.append(f'<line class="grid" x1="{_LEFT}" x2="{_LEFT + width}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(f'<text class="axis" x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{_time(power)}</text>')
    for size in sizes:
        x = across(size)
        parts.append(f'<line class="grid" x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP}" y2="{_TOP + height}"/>')
        parts.append(f'<text class="axis" x="{x:.1f}" y="{_TOP + height + 20}" text-anchor="middle">{size:,}</text>')
    ends = _apart({name: down(one[max(one)]) for name, one in series.items()}, _TOP + height)
    for name, color in zip(series, _colors(list(series), floors), strict=True):
        points = [(across(size), down(took)) for size, took in sorted(series[name].items())]
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        kind = "line floor" if name in floors else "line"
        parts.append(f'<polyline class="{kind}" stroke="{color}" points="{line}"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{color}"/>' for x, y in points]
        x, y = points[-1]
        parts.append(
            f'<path d="M{x + 5:.1f} {y:.1f} L{x + 14:.1f} {ends[name]:.1f}" fill="none" stroke="{color}" '
            'stroke-opacity=".6"/>'
        )
        parts.append(f'<text x="{x + 18:.1f}" y="{ends[name] + 4:.1f}" style="fill: {color}">{escape(name)}</text>')
    return parts


def _colors(names: Sequence[str], floors: frozenset[str]) -> list[str]:
    ours = iter(_COLORS)
    return [_FLOOR if name in floors else next(ours) for name in names]


def _apart(wanted: Mapping[str, float], lowest: float) -> dict[str, float]:
    """Where names stand that would lie upon each other: pushed down in their order, and up again from the foot."""
    order = sorted(wanted, key=wanted.__getitem__)
    placed: dict[str, float] = {}
    last = float("-inf")
    for name in order:
        placed[name] = last = max(wanted[name], last + _LINE)
    least = lowest
    for name in reversed(order):
        placed[name] = min(placed[name], least)
        least = placed[name] - _LINE
    return placed


def _time(power: int) -> str:
    return f"{10**power / 1000:g} s" if power >= 3 else f"{10.0**power:g} ms"
