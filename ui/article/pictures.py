"""Picture files of the library in, images at the size they are drawn at out; decoded beside the window's thread.

The worker has decoded and encoded these files anew, so what is read here is only what Cutline itself has written.
"""

from __future__ import annotations

from collections import OrderedDict
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QImageReader

BUDGET = 24 * 1024 * 1024
"""A screen of photos several times over; to decode one anew takes some milliseconds, on another thread."""

Key = tuple[str, int, int]


def size_of(file: str) -> QSize:
    """The size that the file's head tells; an empty one if it cannot be read."""
    reader = QImageReader(file)
    size = reader.size()
    return size if size.isValid() else QSize(0, 0)


def decode(file: str, size: QSize) -> QImage:
    """The picture at this size; a null image if it cannot be read."""
    reader = QImageReader(file)
    reader.setAutoTransform(True)
    reader.setScaledSize(size)
    return reader.read()


class PictureCache(QObject):
    """The least recently drawn leave first when more than `budget` bytes are held."""

    picture_decoded = Signal(str)
    _decoded = Signal(str, QSize, QImage)

    def __init__(self, parent: QObject | None = None, budget: int = BUDGET) -> None:
        super().__init__(parent)
        self._budget = budget
        self._images: OrderedDict[Key, QImage] = OrderedDict()
        self._bytes = 0
        self._waited: dict[Key, Future[None]] = {}
        self._broken: set[str] = set()
        # Not Qt's pool: its end waits for its threads without giving up Python's lock, and they wait for that.
        threads = ThreadPoolExecutor(2, thread_name_prefix="pictures")
        self._threads = threads
        self.destroyed.connect(partial(threads.shutdown, wait=False, cancel_futures=True))
        self._decoded.connect(self._on_decoded, Qt.ConnectionType.QueuedConnection)

    @property
    def size(self) -> int:
        """Bytes held."""
        return self._bytes

    def get(self, file: str, size: QSize) -> QImage | None:
        """The picture, if it is here in any size; else it is being decoded, and `picture_decoded` will say so."""
        key = (file, size.width(), size.height())
        image = self._images.get(key)
        if image is not None:
            self._images.move_to_end(key)
            return image
        if key not in self._waited and file not in self._broken:
            self._waited[key] = self._threads.submit(self._decode, file, size)
        return next((other for known, other in reversed(self._images.items()) if known[0] == file), None)

    def is_broken(self, file: str) -> bool:
        """Whether the file has gone or cannot be read."""
        return file in self._broken

    def forgive(self) -> None:
        """Try files again that could not be read: they may have been fetched since."""
        self._broken.clear()

    @property
    def busy(self) -> bool:
        """Whether something is being decoded."""
        return bool(self._waited)

    def wait(self) -> None:
        """Until nothing is being decoded.  For pictures of the window, and for tests."""
        wait(tuple(self._waited.values()))

    def _decode(self, file: str, size: QSize) -> None:
        image = decode(file, size)
        with suppress(RuntimeError):  # The window closed meanwhile: Qt has deleted this object.
            self._decoded.emit(file, size, image)

    @Slot(str, QSize, QImage)
    def _on_decoded(self, file: str, size: QSize, image: QImage) -> None:
        key = (file, size.width(), size.height())
        self._waited.pop(key, None)
        if image.isNull():
            self._broken.add(file)
        else:
            self._images[key] = image
            self._bytes += image.sizeInBytes()
            while self._bytes > self._budget and len(self._images) > 1:
                _, oldest = self._images.popitem(last=False)
                self._bytes -= oldest.sizeInBytes()
        self.picture_decoded.emit(file)
