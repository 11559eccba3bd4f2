"""A box to tick whose rim and tick stand out in every look, and grow with the text."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from ui.theme.spacing import TARGET, XS
from ui.theme.theme import current_theme

_TICK_INSET = 2


class CheckBox(QCheckBox):
    """A check box with words, as high as a finger needs; the stylesheet says how large its box is."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Take the words."""
        super().__init__(text, parent)
        self.setMinimumHeight(TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # The style draws its rim from the window's colour, which nobody sees on a dark card: ours goes over it.
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        theme = current_theme()
        ink = "accent" if self.isEnabled() else "muted"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(ink if self.isChecked() else "rim"), 1))
        painter.setBrush(theme.colour(ink if self.isChecked() else "surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), XS, XS)
        if self.isChecked():
            tick = box.adjusted(_TICK_INSET, _TICK_INSET, -_TICK_INSET, -_TICK_INSET)
            theme.icon("check", "on_accent" if self.isEnabled() else "surface").paint(painter, tick)
        painter.end()
