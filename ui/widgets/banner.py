"""A state of the environment in words, with one action; it stays until it is settled."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui.theme.spacing import MD, SM
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.button import Button, IconButton
from ui.widgets.label import Label


class Banner(QFrame):
    """Shown at the top of a page or of the window; `activated` and `dismissed` are its two ways out."""

    activated = Signal()
    dismissed = Signal()

    def __init__(
        self,
        text: str,
        action: str = "",
        tone: Tone = Tone.WARN,
        *,
        closable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Take a whole sentence, the verb of the action, what it means, and whether it can be put away."""
        super().__init__(parent)
        self.setProperty("look", "banner")
        self.setProperty("tone", str(tone))
        self.setAccessibleName(text)
        self._tone = tone
        self._text = text
        self._mark = QLabel(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MD, SM, MD, SM)
        layout.setSpacing(SM)
        layout.addWidget(self._mark)
        layout.addWidget(Label(text), 1)
        if action:
            button = Button(action)
            button.clicked.connect(self.activated)
            layout.addWidget(button)
        if closable:
            close = IconButton("close", self.tr("Close this message"))
            close.clicked.connect(self.dismissed)
            layout.addWidget(close)
        self._tint()
        current_theme().changed.connect(self._tint)

    def announce(self) -> None:
        """Let screen readers say it now."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._text))

    def _tint(self) -> None:
        theme = current_theme()
        icon = "warning" if self._tone in {Tone.WARN, Tone.BAD} else "info"
        ink = self._tone.value if self._tone is not Tone.NEUTRAL else "muted"
        side = theme.scaled(16)
        self._mark.setPixmap(theme.icon(icon, ink).pixmap(QSize(side, side)))
