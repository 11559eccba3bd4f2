"""What stands where nothing is yet: what this is, and one thing to do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.theme.spacing import LG, SM, XL
from ui.theme.theme import current_theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label, Role, show_if
from ui.widgets.placing import add_layout

_WIDTH = 420
_ICON = 32


class EmptyState(QWidget):
    """Fills the place of a list; `activated` is sent by its one button."""

    activated = Signal()

    def __init__(self, title: str, text: str, action: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        """Take the words, the verb of the button and the name of an icon."""
        super().__init__(parent)
        self._icon_name = icon
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(XL, XL, XL, XL)
        layout.setSpacing(SM)
        layout.addStretch(1)
        layout.addWidget(self._icon)
        for words, role in ((title, Role.HEADING), (text, Role.MUTED)):
            add_layout(layout, _centred(words, role))
        if action:
            button = Button(action, ButtonKind.PRIMARY)
            button.clicked.connect(self.activated)
            layout.addSpacing(LG - SM)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        self._tint()
        current_theme().changed.connect(self._tint)

    def _tint(self) -> None:
        show_if(self._icon, bool(self._icon_name))
        if self._icon_name:
            side = current_theme().scaled(_ICON)
            self._icon.setPixmap(current_theme().icon(self._icon_name, "muted").pixmap(QSize(side, side)))


def _centred(words: str, role: Role) -> QHBoxLayout:
    label = Label(words, role)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setMaximumWidth(current_theme().scaled(_WIDTH))
    line = QHBoxLayout()
    line.addStretch(1)
    line.addWidget(label, 8)
    line.addStretch(1)
    return line
