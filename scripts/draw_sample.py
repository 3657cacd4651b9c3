"""Draw the sample edition's illustrations: `python scripts/draw_sample.py [--small] [FOLDER] [NAME...]`.

Each picture has its own seed, made of its name, so that one can be drawn anew without changing the others.  The quality
of each WebP is the highest that keeps the file under its share, for all of them travel with the application.
"""

from __future__ import annotations

import argparse
import io
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image
from sample import canvas, chart, deep, earth, ice, plan, sea, shore

ROOT = Path(__file__).resolve().parents[1]
SHARE = 42_000
"""Bytes for one picture; the few that are all detail may take more at the worst quality."""

WORST, BEST = 30, 76

STANDARD, WIDE, OLD, TALL = (1120, 747), (1120, 630), (1120, 840), (880, 1100)

PICTURES: dict[str, tuple[Callable[[np.random.Generator, canvas.Size], canvas.Field], canvas.Size]] = {
    "atacama-night": (sea.night, STANDARD),
    "cave-light": (earth.cave, TALL),
    "chimney-section": (deep.chimney, OLD),
    "godwit-wind": (chart.wind, STANDARD),
    "godwits-at-sea": (sea.birds_at_sea, TALL),
    "hakau-lahi-above": (plan.island, OLD),
    "hakau-lahi-beach": (plan.beach, STANDARD),
    "hakau-lahi-map": (chart.island_map, OLD),
    "hakau-lahi-plume": (sea.plume, OLD),
    "halcyon-night": (sea.ship, WIDE),
    "kom-branch-core": (earth.river_core, WIDE),
    "kom-el-marsa-fields": (plan.ghost_river, STANDARD),
    "kom-el-marsa-quay": (shore.quay, STANDARD),
    "kom-el-marsa-section": (earth.section, STANDARD),
    "kom-el-marsa-trench": (plan.trench, STANDARD),
    "kuskokwim-flock": (shore.flock, WIDE),
    "kvalbreen-tongue": (ice.tongue, STANDARD),
    "kvalvatnet-floor": (ice.basin, WIDE),
    "kvalvatnet-lake": (ice.lake, STANDARD),
    "lantern-field-rover": (deep.rover, STANDARD),
    "lantern-field-vents": (deep.vents, TALL),
    "mekong-bed": (chart.river_bed, WIDE),
    "mekong-delta": (plan.delta_evening, STANDARD),
    "mooring-stone": (earth.mooring_stone, OLD),
    "namib-dunes": (shore.dunes, STANDARD),
    "nile-delta": (plan.delta, STANDARD),
    "ohrid-core": (earth.lake_core, OLD),
    "quoybrough-dawn": (shore.stones, WIDE),
    "ridge-sonar": (chart.sea_floor, STANDARD),
    "rock-drawing": (chart.alp_map, STANDARD),
    "storelva-braids": (plan.braids, WIDE),
    "ucayali-bends": (plan.meanders, STANDARD),
}


def draw(name: str, scale: float = 1.0) -> Image.Image:
    """Draw one picture; `scale` makes a smaller proof of the same composition."""
    scene, (width, height) = PICTURES[name]
    rng = np.random.default_rng(zlib.crc32(name.encode()))
    size = round(width * scale), round(height * scale)
    picture = canvas.finish(scene(rng, size), rng)
    return Image.fromarray((picture * 255 + 0.5).astype(np.uint8))


def encode(image: Image.Image, share: int = SHARE) -> bytes:
    """Encode as WebP, as well as the share allows, but never so badly that it shows."""
    low, high = WORST, BEST
    data = b""
    while low <= high:
        quality = (low + high) // 2
        buffer = io.BytesIO()
        image.save(buffer, "WEBP", quality=quality, method=5)
        if buffer.tell() <= share:
            low = quality + 1
        else:
            high = quality - 1
        if buffer.tell() <= share or not data:
            data = buffer.getvalue()
    return data


def main() -> None:
    """Draw all pictures, or those named."""
    parser = argparse.ArgumentParser(description="Draw the sample edition's illustrations.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="pictures to draw (default: all)")
    parser.add_argument("--folder", type=Path, default=ROOT / "resources" / "sample" / "photos")
    parser.add_argument("--small", action="store_true", help="half-size proofs")
    options = parser.parse_args()
    unknown = sorted(set(options.names) - set(PICTURES))
    if unknown:
        parser.error(f"no picture is called {', '.join(unknown)}")
    options.folder.mkdir(parents=True, exist_ok=True)
    total = 0
    for name in options.names or PICTURES:
        data = encode(draw(name, 0.5 if options.small else 1.0))
        (options.folder / f"{name}.webp").write_bytes(data)
        total += len(data)
        print(f"{name}: {len(data) / 1000:.0f} kB")
    print(f"together {total / 1000:.0f} kB")


if __name__ == "__main__":
    main()
