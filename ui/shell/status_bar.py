"""The thin bar at the bottom: what is in front of me, and where my work is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.theme.spacing import MD, SM, TARGET
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.label import ElidedLabel, Role, show_if

_DOT = 8


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


class StatusBar(QFrame):
    """Leading side: the page's summary. Trailing side: the sync words, a button to the sync centre."""

    sync_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without words."""
        super().__init__(parent)
        self.setProperty("look", "bar")
        self._summary = ElidedLabel("", Role.SMALL)
        self._dot = _Dot()
        self._words = QPushButton()
        self._words.setProperty("kind", "status")
        self._words.setAccessibleDescription(self.tr("Open the sync centre"))
        self._words.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
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
        self._words.setText(words)
        self._words.setAccessibleName(words)
        show_if(self._words, bool(words))
        show_if(self._dot, bool(words))
        self._dot.tone = tone
        self._dot.update()

    def sync_words(self) -> str:
        """Return what is said about sync now."""
        return self._words.text()
