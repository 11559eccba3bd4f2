"""A text to read with some of its words marked, wrapped like any label; always plain text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.i18n.bidi import right_to_left
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone


class MarkedText(QWidget):
    """The marked words have the ink and ground of a tone; screen readers hear the whole text."""

    def __init__(self, text: str, marks: Sequence[tuple[int, int]], tone: Tone, parent: QWidget | None = None) -> None:
        """Take the text, (start, length) of the words to mark, and what the marks mean."""
        super().__init__(parent)
        self._text = text
        self._marks = tuple(marks)
        self._tone = tone
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)
        current_theme().changed.connect(self.updateGeometry)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._laid_out(width)[1]

    def sizeHint(self) -> QSize:
        width = current_theme().scaled(200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().scaled(80), self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        layout, _ = self._laid_out(self.width())
        painter = QPainter(self)
        painter.setPen(current_theme().colour("text"))
        layout.draw(painter, QPointF(0, 0))
        painter.end()

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self._text, self.font())
        side = Qt.AlignmentFlag.AlignRight if right_to_left() else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        # The words of a person keep their own direction, whatever the language of the window.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._format(start, length) for start, length in self._marks])
        top = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout, int(top + 0.5)

    def _format(self, start: int, length: int) -> QTextLayout.FormatRange:
        ink, ground = current_theme().tone(self._tone)
        look = QTextCharFormat()
        look.setForeground(QBrush(ink))
        look.setBackground(QBrush(ground))
        marked = QTextLayout.FormatRange()
        marked.start = start
        marked.length = length
        marked.format = look
        return marked
