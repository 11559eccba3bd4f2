"""The thin bar at the bottom: what is in front of me, and where my work is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.i18n.tips import plain_tip
from ui.theme.spacing import MD, SM, TARGET
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.elided import elided
from ui.widgets.label import ElidedLabel, Role, show_if

_DOT = 8
_LEAST = 120


class _Dot(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.tone = Tone.NEUTRAL
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = current_theme().scaled(_DOT)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().tone(self.tone)[0])
        painter.drawEllipse(self.rect())
        painter.end()


class _Words(QPushButton):
    """Elided where they do not fit: the window must not be wider than the screen for them."""

    def __init__(self) -> None:
        super().__init__()
        self.whole = ""
        self.setProperty("kind", "status")
        self.setProperty("elides", True)  # Qt's own way
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)

    def say(self, words: str) -> None:
        self.whole = words
        self.setAccessibleName(words)
        self._elide()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self._around() + self.fontMetrics().horizontalAdvance(self.whole), hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().scaled(_LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.width() - self._around()
        shown = elided(self.whole, self.fontMetrics(), room)
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(plain_tip(self.whole) if shown != self.whole else "")

    def _around(self) -> int:
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())


class StatusBar(QFrame):
    """Leading side: the page's summary. Trailing side: the sync words, a button to the sync centre."""

    sync_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without words."""
        super().__init__(parent)
        self.setProperty("look", "bar")
        self._summary = ElidedLabel("", Role.SMALL)
        self._dot = _Dot()
        # What is said about sync comes first where there is not room for both.
        self._summary.setSizePolicy(QSizePolicy.Policy.Ignored, self._summary.sizePolicy().verticalPolicy())
        self._words = _Words()
        self._words.setAccessibleDescription(self.tr("Open the sync centre"))
        self._words.clicked.connect(self.sync_pressed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MD + 2, 1, MD + 2, 0)
        layout.setSpacing(SM - 2)
        layout.addWidget(self._summary, 1)
        layout.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._words)
        self.set_sync("")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(TARGET + 2, super().sizeHint().height()))

    def set_summary(self, words: str) -> None:
        """Say what the page shows: 17 open, 3 overdue."""
        self._summary.setText(words)

    def set_sync(self, words: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Say where the person's work is; the dot repeats it in colour."""
        self._words.say(words)
        show_if(self._words, bool(words))
        show_if(self._dot, bool(words))
        self._dot.tone = tone
        self._dot.update()

    def sync_words(self) -> str:
        """Return what is said about sync now."""
        return self._words.whole
