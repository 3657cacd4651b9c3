from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from ui.article.pictures import PictureCache, decode, size_of

SIZE = QSize(200, 125)
BYTES = 200 * 125 * 4


def decoded(qtbot: QtBot, cache: PictureCache, file: str, size: QSize = SIZE) -> None:
    with qtbot.waitSignal(cache.picture_decoded):
        cache.get(file, size)


def test_a_picture_is_decoded_at_the_size_asked_for(qtbot, make_photo) -> None:
    cache = PictureCache()
    file = make_photo().file
    assert cache.get(file, SIZE) is None
    qtbot.waitUntil(lambda: cache.get(file, SIZE) is not None)
    image = cache.get(file, SIZE)
    assert image.size() == SIZE
    assert image.pixelColor(10, 10) == QColor("#3050A0")


def test_another_size_stands_in_meanwhile(qtbot, make_photo) -> None:
    cache = PictureCache()
    file = make_photo().file
    decoded(qtbot, cache, file)
    assert cache.get(file, QSize(400, 250)).size() == SIZE
    qtbot.waitUntil(lambda: cache.get(file, QSize(400, 250)).size() == QSize(400, 250))


def test_the_least_recently_drawn_leave_first(qtbot, make_photo) -> None:
    cache = PictureCache(budget=2 * BYTES)
    first, second, third = (make_photo(name).file for name in ("one", "two", "three"))
    decoded(qtbot, cache, first)
    decoded(qtbot, cache, second)
    assert cache.get(first, SIZE) is not None
    decoded(qtbot, cache, third)
    assert cache.size == 2 * BYTES
    assert cache.get(first, SIZE) is not None
    assert cache.get(second, SIZE) is None
    cache.wait()


def test_a_broken_file_is_asked_once(qtbot, tmp_path: Path) -> None:
    cache = PictureCache()
    file = tmp_path / "broken.png"
    file.write_bytes(b"no picture")
    decoded(qtbot, cache, str(file))
    assert cache.is_broken(str(file))
    assert cache.get(str(file), SIZE) is None
    assert cache.size == 0


def test_a_file_that_was_missing_is_tried_again(qtbot, tmp_path: Path, make_photo) -> None:
    cache = PictureCache()
    late = tmp_path / "late.png"
    decoded(qtbot, cache, str(late))
    assert cache.is_broken(str(late))
    late.write_bytes(Path(make_photo().file).read_bytes())
    cache.forgive()
    decoded(qtbot, cache, str(late))
    assert cache.get(str(late), SIZE) is not None


def test_size_of(make_photo, tmp_path: Path) -> None:
    assert size_of(make_photo(width=640, height=480).file) == QSize(640, 480)
    assert size_of(str(tmp_path / "none.png")).isEmpty()
    assert decode(str(tmp_path / "none.png"), SIZE).isNull()
