from pathlib import Path

from PySide6.QtGui import QGuiApplication

from ui.article.keeping import copy_photo, copy_words, save_copy


def test_the_words_of_a_photo_are_copied(make_photo) -> None:
    copy_words(make_photo())
    assert QGuiApplication.clipboard().text() == "The harbour at dusk. (Leyla Aydin/Anadolu Pictures)"


def test_a_photo_is_copied_with_its_words(make_photo) -> None:
    copy_photo(make_photo(width=64, height=40))
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert data.text().startswith("The harbour at dusk.")


def test_a_photo_is_saved_as_it_is(make_photo, tmp_path: Path) -> None:
    photo = make_photo()
    target = tmp_path / "kept.png"
    assert save_copy(photo, target) == ""
    assert target.read_bytes() == Path(photo.file).read_bytes()


def test_what_cannot_be_saved_is_said_in_one_line(make_photo, tmp_path: Path) -> None:
    problem = save_copy(make_photo(), tmp_path / "no folder" / "kept.png")
    assert "kept.png" in problem
    assert "\n" not in problem
    assert "Errno" not in problem
