"""The scripts that draw: the same picture each time, and one for each file that is kept."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def script() -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(ROOT / "scripts")
        yield importlib.import_module("draw_sample")


def test_each_kept_photo_has_its_drawing(script: ModuleType) -> None:
    kept = {file.stem for file in (ROOT / "resources" / "sample" / "photos").iterdir()}
    assert kept == set(script.PICTURES)


@pytest.mark.parametrize("name", ["kvalvatnet-lake", "mekong-bed", "hakau-lahi-plume", "cave-light"])
def test_a_picture_is_the_same_each_time(script: ModuleType, name: str) -> None:
    first, second = script.draw(name, 0.15), script.draw(name, 0.15)
    assert first.tobytes() == second.tobytes()
    low, high = first.convert("L").getextrema()
    assert high - low > 120


def test_a_picture_keeps_to_its_share(script: ModuleType) -> None:
    image = script.draw("nile-delta", 0.3)
    generous, meagre = script.encode(image, 60_000), script.encode(image, 8_000)
    assert len(meagre) <= 8_000 < len(generous) <= 60_000


def test_the_icon_is_drawn() -> None:
    with Image.open(ROOT / "resources" / "icon.png") as icon:
        assert icon.size == (256, 256)
        assert icon.getpixel((0, 0))[3] == 0
        assert icon.getpixel((128, 180))[3] == 255
