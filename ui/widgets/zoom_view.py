"""A picture or a page to look at closely: larger, smaller, moved about, by keys, wheel and mouse."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPixmap, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QWidget

from ui.theme.theme import current_theme

STEP = 1.25
LEAST, MOST = 0.2, 8.0
"""How much smaller and larger than fitting it may be shown."""

_SLACK = 4
"""Pixels by which a page that fits is narrower than its room: no bar under it."""
_IN = {Qt.Key.Key_Plus, Qt.Key.Key_Equal}
_TURNS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_OUT = {Qt.Key.Key_Minus, Qt.Key.Key_Underscore}


class ZoomView(QGraphicsView):
    """`zoomed` is sent when it is shown in another size, by a person or because the room is another one.

    `+` and `-` zoom, `0` lets it fit, the arrow keys move it; the wheel zooms a picture, and with Ctrl a page; dragging
    moves it. `turned` carries -1 or 1 when another page is wanted: Page Up, Page Down.
    """

    zoomed = Signal()
    turned = Signal(int)

    def __init__(self, name: str, *, is_page: bool = False, parent: QWidget | None = None) -> None:
        """Take the name for screen readers; a page fits by its width and scrolls, a picture as a whole."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Neither a photo nor a page is mirrored.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setBackgroundBrush(current_theme().colour("bg"))
        self._is_page = is_page
        self._zoom = 1.0
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        scene = QGraphicsScene(self)
        scene.addItem(self._item)
        self.setScene(scene)

    @property
    def zoom(self) -> float:
        """Return how large it is shown: 1.0 fits."""
        return self._zoom

    def wanted_width(self) -> int:
        """Return how many pixels wide it is worth being drawn, as it is shown now."""
        return max(1, round(self._room() * self._zoom * self.devicePixelRatioF()))

    def show_image(self, image: QImage, *, from_top: bool = False) -> None:
        """Show it as large as what was there before; `from_top` begins another page at its top."""
        self._item.setPixmap(QPixmap.fromImage(image))
        self._fit_item()
        if from_top:
            self.verticalScrollBar().setValue(self.verticalScrollBar().minimum())

    def image_size(self) -> tuple[int, int]:
        """Return the pixels of what is shown, (0, 0) for nothing."""
        return self._item.pixmap().width(), self._item.pixmap().height()

    def zoom_by(self, factor: float) -> None:
        """Show it larger or smaller, within bounds."""
        self._become(self._zoom * factor)

    def fit(self) -> None:
        """Show all of a picture, or a page by its width."""
        self._become(1.0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _IN:
            self.zoom_by(STEP)
        elif key in _OUT:
            self.zoom_by(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key in _TURNS and self._is_page:
            self.turned.emit(_TURNS[key])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        is_zoom = not self._is_page or bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if is_zoom:
            self.zoom_by(STEP if event.angleDelta().y() > 0 else 1 / STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_item()
        self.zoomed.emit()

    def _become(self, zoom: float) -> None:
        zoom = min(max(zoom, LEAST), MOST)
        if zoom != self._zoom:
            self._zoom = zoom
            self._fit_item()
            self.zoomed.emit()

    def _room(self) -> int:
        """Return how wide it is when it fits; a page leaves room for the bar beside it."""
        whole = self.viewport().rect()
        if self._is_page:
            bar = self.verticalScrollBar()
            return max(1, self.width() - bar.sizeHint().width() - _SLACK)
        picture = self._item.pixmap()
        if picture.isNull():
            return max(1, whole.width())
        return max(1, min(whole.width(), round(whole.height() * picture.width() / max(1, picture.height()))))

    def _fit_item(self) -> None:
        """Let the item be as wide as the zoom says, however many pixels it has."""
        picture = self._item.pixmap()
        if picture.isNull():
            return
        scale = self._room() * self._zoom / picture.width()
        self._item.setTransform(QTransform.fromScale(scale, scale))
        self.scene().setSceneRect(QRectF(0, 0, picture.width() * scale, picture.height() * scale))
