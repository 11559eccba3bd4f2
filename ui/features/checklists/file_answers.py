"""Answers that are files: photos, documents, a signature drawn on the screen."""

from __future__ import annotations

from collections.abc import Sequence

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

from app.queries.evidence_lines import EvidenceLine
from ui.features.checklists.answer_editor import AnswerEditor, reach
from ui.i18n.translator import translate
from ui.parts.evidence_panel import EvidencePanel
from ui.parts.thumbnails import Thumbnails
from ui.theme.spacing import FOCUS, RADIUS_CONTROL, REACH, SM
from ui.theme.theme import current_theme
from ui.theme.tokens import LIGHT
from ui.widgets.button import Button
from ui.widgets.flow import ButtonRow

_WIDTH, _HEIGHT = 420, 150
_PEN = 2.4
_SHARP = 2

Strokes = tuple[tuple[QPointF, ...], ...]
"""The strokes of a signature, each from where the pen was set down to where it was lifted."""


class FilesAnswer(AnswerEditor):
    """Photos or documents: `panel` takes them in."""

    def __init__(self, name: str, thumbnails: Thumbnails) -> None:
        """Take the question and where small pictures come from."""
        super().__init__(name)
        self.panel = EvidencePanel(thumbnails)
        reach(self.panel.zone)
        self.column.addWidget(self.panel)
        self.setFocusProxy(self.panel.zone)

    def show_value(self, value: str) -> None:
        """Show nothing: what counts is the evidence, which is shown by `show_evidence`."""

    def show_evidence(self, evidence: Sequence[EvidenceLine]) -> None:
        """Show these pieces."""
        self.panel.show_evidence(evidence)

    def set_locked(self, locked: bool) -> None:  # noqa: FBT001 - a setter
        self.panel.zone.setVisible(not locked)
        self.panel.setAcceptDrops(not locked)


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


class SignatureAnswer(AnswerEditor):
    """A signature, drawn and then kept as a picture.

    `signed` carries it as a PNG; it stays on the pad until `settle` hears that it is kept.
    """

    signed = Signal(object)

    def __init__(self, name: str, thumbnails: Thumbnails) -> None:
        """Take the question and where the kept picture comes from."""
        super().__init__(name)
        self.pad = SignaturePad(name)
        self.panel = EvidencePanel(thumbnails)
        self.panel.zone.hide()
        self.panel.setAcceptDrops(False)
        self._keep = Button(translate("SignatureAnswer", "Keep signature"))
        self._clear = Button(translate("SignatureAnswer", "Start again"))
        self._redo = Button(translate("SignatureAnswer", "Sign again"))
        for button in (self._keep, self._clear, self._redo):
            reach(button)
        self._keep.clicked.connect(self._on_keep)
        self._clear.clicked.connect(self._on_clear)
        self._redo.clicked.connect(self._on_redo)
        self.pad.drawn.connect(self._arrange)
        self._buttons = ButtonRow(self._keep, self._clear, self._redo)
        for part in (self.pad, self.panel, self._buttons):
            self.column.addWidget(part)
        self._is_locked = False
        self._signs_again = False
        self._has_one = False
        self._is_on_its_way = False
        self.setFocusProxy(self.pad)
        self._arrange()

    def show_value(self, value: str) -> None:
        """Show nothing: what counts is the evidence."""

    def show_evidence(self, evidence: Sequence[EvidenceLine]) -> None:
        """Show the signature that is kept."""
        if evidence and not self._has_one:
            self._signs_again = False
            self.pad.clear()
        self._has_one = bool(evidence)
        self.panel.show_evidence(evidence)
        self._arrange()

    def set_locked(self, locked: bool) -> None:  # noqa: FBT001 - a setter
        self._is_locked = locked
        self._arrange()

    def is_dirty(self) -> bool:
        return not self.pad.is_empty()

    def flush(self) -> None:
        """Keep what is drawn: leaving the question saves it, as words are saved."""
        if not self.pad.is_empty():
            self._on_keep()

    def settle(self, kept: bool) -> None:  # noqa: FBT001 - an answer
        """Clear the pad of what is kept; what is not can be kept once more."""
        self._is_on_its_way = False
        if kept:
            self.pad.clear()
            self._signs_again = False
        self._arrange()

    def put_back(self, strokes: Strokes) -> None:
        """Let a signature that could not be kept be on the pad again; what is drawn there since takes its place."""
        if self.pad.is_empty() and strokes:
            self._signs_again = True
            self.pad.draw(strokes)
            self._arrange()

    def _on_keep(self) -> None:
        if not self.pad.is_empty() and not self._is_on_its_way:
            self._is_on_its_way = True
            self.signed.emit(self.pad.png())

    def _on_clear(self) -> None:
        self.pad.clear()
        self._signs_again = False
        self._arrange()

    def _on_redo(self) -> None:
        self._signs_again = True
        self._arrange()
        self.pad.setFocus()

    def _arrange(self) -> None:
        draws = not self._is_locked and (not self._has_one or self._signs_again)
        self.pad.setVisible(draws)
        self._keep.setVisible(draws and not self.pad.is_empty())
        self._clear.setVisible(draws and not self.pad.is_empty())
        self._redo.setVisible(self._has_one and not draws and not self._is_locked)
        self.panel.setVisible(self._has_one)
        self._buttons.updateGeometry()
