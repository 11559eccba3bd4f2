"""The round mark before a rule, a check or a warning; shape and colour both tell the state."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.fonts import LABEL_PX
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.pips import Pip, paint_pip

_SIDE = 20


class ReasonState(StrEnum):
    """How things stand with one rule or one check."""

    MET = "met"
    MISSING = "missing"
    STALE = "stale"
    DIFFER = "differ"
    WARNING = "warning"
    ERROR = "error"
    REFUSED = "refused"
    NOTE = "note"


_DISCS = {
    ReasonState.MET: (Tone.OK, "✓"),
    ReasonState.WARNING: (Tone.WARN, "!"),
    ReasonState.ERROR: (Tone.BAD, "!"),
    ReasonState.REFUSED: (Tone.BAD, "×"),
    ReasonState.NOTE: (Tone.INFO, "i"),
}
_PIPS = {ReasonState.MISSING: Pip.OPEN, ReasonState.STALE: Pip.STALE, ReasonState.DIFFER: Pip.DIFFER}


def state_words(state: ReasonState) -> str:
    """Return the state in words, for screen readers and tooltips."""
    words = {
        ReasonState.MET: QCoreApplication.translate("StateMark", "met"),
        ReasonState.MISSING: QCoreApplication.translate("StateMark", "missing"),
        ReasonState.STALE: QCoreApplication.translate("StateMark", "to be confirmed again"),
        ReasonState.DIFFER: QCoreApplication.translate("StateMark", "reviews differ"),
        ReasonState.WARNING: QCoreApplication.translate("StateMark", "warning"),
        ReasonState.ERROR: QCoreApplication.translate("StateMark", "error"),
        ReasonState.REFUSED: QCoreApplication.translate("StateMark", "refused"),
        ReasonState.NOTE: QCoreApplication.translate("StateMark", "note"),
    }
    return words[state]


class StateMark(QWidget):
    """A painted mark of 20 px, larger with the text."""

    def __init__(self, state: ReasonState, parent: QWidget | None = None) -> None:
        """Take the state."""
        super().__init__(parent)
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(state_words(state))
        self.setToolTip(state_words(state))

    def sizeHint(self) -> QSize:
        side = current_theme().scaled(_SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._state in _PIPS:
            paint_pip(painter, place, _PIPS[self._state], theme)
        else:
            tone, sign = _DISCS[self._state]
            ink, ground = theme.tone(tone)
            ring = self._state in {ReasonState.ERROR, ReasonState.REFUSED}
            painter.setBrush(ground)
            painter.setPen(QPen(ink, 1.4) if ring else QPen(ground))
            painter.drawEllipse(place)
            painter.setFont(theme.font(LABEL_PX, strong=True))
            painter.setPen(ink)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign)
        painter.end()
