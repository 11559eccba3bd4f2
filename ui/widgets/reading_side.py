"""At which side of a field reading begins: that of what stands in it, else that of the language of the program."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

_LEFT, _RIGHT = frozenset({"L"}), frozenset({"R", "AL"})


class ReadingSide(QObject):
    """Keeps the caret of a line at the side where reading begins.

    Qt asks the keyboard for the side of an empty line, and takes figures for words of a left-to-right language.
    """

    def __init__(self, line: QLineEdit) -> None:
        """Watch over a field, which owns this."""
        super().__init__(line)
        self._line = line
        line.textChanged.connect(self._follow)
        line.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        side = side_of(self._line, self._line.text()) | Qt.AlignmentFlag.AlignVCenter
        if self._line.alignment() != side:
            self._line.setAlignment(side)


def side_of(field: QWidget, text: str) -> Qt.AlignmentFlag:
    """Return the side of a text in a field: that of its first letter, where it has none that of the field."""
    for sign in text:
        kind = unicodedata.bidirectional(sign)
        if kind in _LEFT:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        if kind in _RIGHT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    is_right = field.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
