import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget

from ui.article.photo import PhotoViewer
from ui.article.photo_canvas import PhotoCanvas, fitted, view_of
from ui.article.pictures import PictureCache


@pytest.fixture
def window(qtbot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1000, 700)
    widget.show()
    return widget


@pytest.fixture
def viewer(window: QWidget) -> PhotoViewer:
    return PhotoViewer(window, PictureCache(window))


@pytest.fixture
def photos(make_photo):
    return (make_photo("harbour"), make_photo("pier", file=None), make_photo("quay", credit=None), make_photo("fog"))


def words(viewer: PhotoViewer) -> list[str]:
    return [label.text() for label in viewer.findChildren(QLabel) if label.isVisible() and label.text()]


def test_the_photo_fills_the_window_with_its_words(viewer, window, photos) -> None:
    viewer.show_photos(photos, 0)
    assert viewer.geometry() == window.rect()
    assert words(viewer) == ["1 of 3", "The harbour at dusk.", "Leyla Aydin/Anadolu Pictures"]
    assert viewer.accessibleName() == "The harbour at dusk."
    assert viewer.accessibleDescription() == "Leyla Aydin/Anadolu Pictures A harbour"


def test_arrow_keys_go_through_the_photos_that_are_here(qtbot, viewer, photos) -> None:
    seen = []
    viewer.photo_changed.connect(seen.append)
    viewer.show_photos(photos, 0)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home):
        qtbot.keyClick(viewer, key)
    assert seen == [0, 2, 3, 2, 0]


def test_no_credit_leaves_no_empty_line(viewer, photos) -> None:
    viewer.show_photos(photos, 2)
    assert words(viewer) == ["2 of 3", "The quay at dusk."]


def test_escape_closes(qtbot, viewer, photos) -> None:
    viewer.show_photos(photos, 3)
    with qtbot.waitSignal(viewer.closed):
        qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.isVisible()


def test_a_click_beside_the_picture_closes(qtbot, viewer, photos) -> None:
    viewer.show_photos(photos, 0)
    with qtbot.waitSignal(viewer.closed):
        qtbot.mouseClick(viewer, Qt.MouseButton.LeftButton, pos=QPoint(500, 695))


def test_it_follows_the_window(viewer, window, photos) -> None:
    viewer.show_photos(photos, 0)
    window.resize(800, 600)
    assert viewer.size() == QSize(800, 600)


def test_caption_and_credit_are_copied(qtbot, viewer, photos) -> None:
    viewer.show_photos(photos, 3)
    copy = next(b for b in viewer.findChildren(QToolButton) if b.accessibleName() == "Copy caption and credit")
    copy.click()
    assert QGuiApplication.clipboard().text() == "The fog at dusk. (Leyla Aydin/Anadolu Pictures)"


def test_tab_stays_within(qtbot, viewer, photos) -> None:
    viewer.show_photos(photos, 0)
    for _ in range(9):
        qtbot.keyClick(viewer.window().focusWidget(), Qt.Key.Key_Tab)
        focused = viewer.window().focusWidget()
        assert focused is viewer or viewer.isAncestorOf(focused)


def test_every_button_has_a_name(viewer) -> None:
    assert [button for button in viewer.findChildren(QToolButton) if not button.accessibleName()] == []


def test_an_article_without_files_shows_nothing(viewer, make_photo) -> None:
    viewer.show_photos((make_photo(file=None),), 0)
    assert not viewer.isVisible()


@pytest.mark.parametrize(
    ("picture", "place"),
    [
        (QSize(2000, 1000), QRectF(0, 100, 800, 400)),
        (QSize(100, 300), QRectF(325, 75, 150, 450)),
        (QSize(400, 1200), QRectF(300, 0, 200, 600)),
        (QSize(), QRectF()),
    ],
)
def test_the_picture_is_whole_in_the_middle(picture, place) -> None:
    assert fitted(picture, QRectF(0, 0, 800, 600)) == place


def test_one_goes_in_and_no_edge_of_the_picture_comes_in() -> None:
    room = QRectF(0, 0, 800, 600)
    assert view_of(QSize(2000, 1000), room, 2.0, QPointF(0.5, 0.5)) == QRectF(-400, -100, 1600, 800)
    assert view_of(QSize(2000, 1000), room, 2.0, QPointF(0, 0)) == QRectF(0, 0, 1600, 800)
    assert view_of(QSize(2000, 1000), room, 2.0, QPointF(1, 1)) == QRectF(-800, -200, 1600, 800)
    assert view_of(QSize(2000, 1000), room, 1.2, QPointF(0.9, 0.9)) == QRectF(-160, 60, 960, 480)


def test_keys_go_in_and_out(qtbot, viewer, photos) -> None:
    viewer.show_photos(photos, 0)
    canvas = viewer.findChild(PhotoCanvas)
    qtbot.keyClick(viewer, Qt.Key.Key_Plus)
    qtbot.keyClick(viewer, Qt.Key.Key_Plus)
    assert canvas.zoom == pytest.approx(1.5625)
    assert "1 of 3   ·   156 %" in words(viewer)
    qtbot.keyClick(viewer, Qt.Key.Key_Minus)
    assert canvas.zoom == pytest.approx(1.25)
    qtbot.keyClick(viewer, Qt.Key.Key_0)
    assert canvas.zoom == 1.0
    qtbot.keyClick(viewer, Qt.Key.Key_Plus)
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert canvas.zoom == 1.0, "another photo is shown whole"


def test_the_wheel_goes_in_where_it_points(viewer, photos) -> None:
    viewer.show_photos(photos, 0)
    canvas = viewer.findChild(PhotoCanvas)
    at = QPointF(canvas.width() / 2 + 100, canvas.height() / 2 + 40)
    before = canvas._place()
    part = (at.x() - before.left()) / before.width()
    none = Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(
        at, canvas.mapToGlobal(at), QPoint(), QPoint(0, 360), Qt.MouseButton.NoButton, none, Qt.ScrollPhase(0), False
    )
    QApplication.sendEvent(canvas, wheel)
    after = canvas._place()
    assert canvas.zoom == pytest.approx(1.25**3)
    assert (at.x() - after.left()) / after.width() == pytest.approx(part, abs=0.01)


def test_the_hand_moves_what_is_larger_than_its_room(qtbot, viewer, photos) -> None:
    viewer.show_photos(photos, 0)
    canvas = viewer.findChild(PhotoCanvas)
    centre = canvas.rect().center()
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=centre)
    assert canvas.zoom >= 2
    before = canvas._place()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=centre)
    qtbot.mouseMove(canvas, centre + QPoint(60, 0))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=centre + QPoint(60, 0))
    assert canvas._place().left() == before.left() + 60
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=centre)
    assert canvas.zoom == 1.0


def test_the_photo_is_copied_with_its_words(qtbot, viewer, photos) -> None:
    viewer.show_photos(photos, 0)
    qtbot.keyClick(viewer, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert data.text() == "The harbour at dusk. (Leyla Aydin/Anadolu Pictures)"
    assert "The photo is copied, with its caption and credit." in words(viewer)
