"""The sheet of paper on the screen that is signed on, and the picture of what is drawn there."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QImageWriter,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.i18n.translator import translate
from ui.theme.spacing import FOCUS, RADIUS_CONTROL, REACH, SM
from ui.theme.theme import current_theme
from ui.theme.tokens import LIGHT

_WIDTH, _HEIGHT = 420, 150
_PEN = 2.4
_SHARP = 2

Strokes = tuple[tuple[QPointF, ...], ...]
"""The strokes of a signature, each from where the pen was set down to where it was lifted."""


class SignaturePad(QWidget):
    """A sheet of paper for a pen, a finger or the mouse; `drawn` is sent after each stroke."""

    drawn = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Take the question."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAccessibleDescription(translate("SignaturePad", "Sign here with a pen, a finger or the mouse"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        theme = current_theme()
        self.setMinimumSize(theme.scaled(200), theme.scaled(_HEIGHT))
        self.setMaximumWidth(theme.scaled(_WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._strokes: list[list[QPointF]] = []

    def is_empty(self) -> bool:
        """Say whether nothing is drawn."""
        return not self._strokes

    def strokes(self) -> Strokes:
        """Return what is drawn, stroke by stroke."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    def draw(self, strokes: Strokes) -> None:
        """Show what was drawn before."""
        self._strokes = [list(stroke) for stroke in strokes]
        self.update()

    def clear(self) -> None:
        """Take a fresh sheet."""
        self._strokes = []
        self.update()

    def png(self) -> bytes:
        """Return what is drawn: dark on white, whatever the look of the window."""
        image = QImage(self.size() * _SHARP, QImage.Format.Format_RGB32)
        image.fill(QColor(LIGHT.surface))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(_SHARP, _SHARP)
        self._draw(painter, QColor(LIGHT.text))
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        return bytes(buffer.data().data())

    def sizeHint(self) -> QSize:
        return QSize(current_theme().scaled(_WIDTH), current_theme().scaled(_HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._begin(event.position())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.drawn.emit()

    def tabletEvent(self, event: QTabletEvent) -> None:
        if event.type() == QTabletEvent.Type.TabletPress:
            self._begin(event.position())
        elif event.type() == QTabletEvent.Type.TabletMove:
            self._go_on(event.position())
        elif event.type() == QTabletEvent.Type.TabletRelease:
            self.drawn.emit()
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = FOCUS if self.hasFocus() else 1
        painter.setPen(QPen(theme.colour("accent" if self.hasFocus() else "rim"), width))
        painter.setBrush(theme.colour("surface" if self.isEnabled() else "bg"))
        area = self.rect().adjusted(1, 1, -2, -2)
        painter.drawRoundedRect(area, RADIUS_CONTROL, RADIUS_CONTROL)
        painter.setPen(QPen(theme.colour("line"), 1))
        line = self.height() - theme.scaled(REACH)
        painter.drawLine(2 * SM, line, self.width() - 2 * SM, line)
        self._draw(painter, theme.colour("text"))
        painter.end()

    def _draw(self, painter: QPainter, ink: QColor) -> None:
        painter.setPen(QPen(ink, _PEN, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes:
            path = QPainterPath(stroke[0])
            for point in stroke[1:] or stroke:
                path.lineTo(point)
            painter.drawPath(path)

    def _begin(self, at: QPointF) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._strokes.append([at])
        self.update()

    def _go_on(self, at: QPointF) -> None:
        if self._strokes:
            self._strokes[-1].append(at)
            self.update()
