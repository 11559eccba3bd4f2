"""On or off: a knob at one end of a groove, with a tick where it is on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QWidget

from ui.theme.spacing import FOCUS, TARGET
from ui.theme.theme import current_theme

_WIDTH = 38
_HEIGHT = 22
_INSET = 3
_AROUND = 3


class Switch(QCheckBox):
    """A check box without words of its own; screen readers know it as one."""

    def __init__(self, name: str, *, on: bool, parent: QWidget | None = None) -> None:
        """Take the name for screen readers and how it stands."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setChecked(on)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        current_theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        wanted = QSize(theme.scaled(_WIDTH) + 2 * _AROUND, theme.scaled(_HEIGHT) + 2 * _AROUND)
        return wanted.expandedTo(QSize(TARGET, TARGET))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groove = QRect(0, 0, theme.scaled(_WIDTH), theme.scaled(_HEIGHT))
        groove.moveCenter(self.rect().center())
        round_ = groove.height() / 2
        on = self.isChecked()
        painter.setPen(QPen(theme.colour("accent" if on else "rim"), 1))
        painter.setBrush(theme.colour("accent" if on else "surface"))
        painter.drawRoundedRect(QRectF(groove).adjusted(0.5, 0.5, -0.5, -0.5), round_, round_)
        knob = groove.adjusted(_INSET, _INSET, -_INSET, -_INSET)
        knob.setWidth(knob.height())
        if on:
            knob.moveRight(groove.right() - _INSET)
        knob = QStyle.visualRect(self.layoutDirection(), groove, knob)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("on_accent" if on else "rim"))
        painter.drawEllipse(knob)
        if on:
            tick = knob.adjusted(_INSET, _INSET, -_INSET, -_INSET)
            theme.icon("check", "accent").paint(painter, tick)
        if self.hasFocus():
            ring = QRectF(groove).adjusted(-_AROUND + 1, -_AROUND + 1, _AROUND - 1, _AROUND - 1)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("text" if on else "accent"), FOCUS))
            painter.drawRoundedRect(ring, round_ + 2, round_ + 2)
        painter.end()
