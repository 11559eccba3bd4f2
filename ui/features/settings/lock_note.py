"""What a lock needs before it can lock anything: something that opens it again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.i18n.translator import translate
from ui.theme.spacing import LG, SM
from ui.widgets.button import Button
from ui.widgets.flow import ButtonRow
from ui.widgets.label import Label, Role, show_if


class LockNote(QFrame):
    """Says that the window does not lock while nothing would open it; `wanted` asks for a PIN to be chosen."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setProperty("look", "row")
        self._words = Label("", Role.ERROR)
        self.button = Button(translate("Settings", "Choose a PIN…"), icon="lock")
        self.button.clicked.connect(self.wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LG, SM, LG, SM)
        layout.setSpacing(SM)
        layout.addWidget(self._words)
        layout.addWidget(ButtonRow(self.button))
        self.hide()

    def show_standing(self, *, is_possible: bool, is_chosen: bool) -> None:
        """Show whether a secret is there, and whether a person counts on the lock by itself."""
        words = (
            translate("Settings", "It does not lock by itself yet: nothing would open it again. Choose a PIN first.")
            if is_chosen
            else translate("Settings", "To lock the window, also with Ctrl+L, you need a PIN that opens it again.")
        )
        self._words.setText(words)
        self._words.set_role(Role.ERROR if is_chosen else Role.SMALL)
        show_if(self, not is_possible)
