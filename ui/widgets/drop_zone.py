"""Where photos and documents come in: dropped, pasted, or chosen with the keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageWriter,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from ui.theme.theme import restyle


class DropZone(QPushButton):
    """`dropped` carries a tuple of paths, `pasted` a PNG as bytes; whether they are safe is decided elsewhere."""

    dropped = Signal(object)
    pasted = Signal(object)

    def __init__(self, text: str, *, name_filter: str = "", parent: QWidget | None = None) -> None:
        """Take the words (Paste or drop photos) and the filter of the file dialog."""
        super().__init__(text, parent)
        self._filter = name_filter
        self.setProperty("kind", "drop")
        self.setAcceptDrops(True)
        self.clicked.connect(self._choose)

    def take(self, data: QMimeData) -> bool:
        """Take files or a picture from the clipboard or a drag; say whether there was any."""
        paths = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
        if paths:
            self.dropped.emit(paths)
            return True
        image = data.imageData()
        if isinstance(image, QImage) and not image.isNull():
            self.pasted.emit(_png(image))
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.take(QGuiApplication.clipboard().mimeData())
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._mark(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(over=False)
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def _mark(self, *, over: bool) -> None:
        self.setDown(over)
        restyle(self)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.text(), "", self._filter)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, names: list[str]) -> None:
        self.dropped.emit(tuple(Path(name) for name in names))


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
