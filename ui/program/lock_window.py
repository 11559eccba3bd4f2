"""The window that stands in the place of all others while they are locked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.i18n.translator import translate
from ui.theme.spacing import LG, MD
from ui.theme.theme import current_theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.detail_pane import labelled
from ui.widgets.flow import ButtonRow
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout
from ui.widgets.text_editors import TextField

_WIDTH = 420


class LockWindow(QWidget):
    """Says nothing but that it is locked; `given` carries a secret, `password` the password of the server."""

    given = Signal(str)
    password = Signal(str)
    closed = Signal()

    def __init__(self, *, by_passphrase: bool) -> None:
        """Take what opens it."""
        super().__init__()
        self.setWindowTitle("Concord")
        self.setAccessibleName(translate("Locking", "Locked"))
        self._is_password = False
        self._name = translate("Locking", "Passphrase") if by_passphrase else translate("Locking", "PIN")
        self.secret = TextField(self._name)
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.problem = Label("", Role.ERROR)
        self.problem.hide()
        self._unlock = Button(translate("Locking", "Unlock"), ButtonKind.PRIMARY, "lock")
        self._other = Button(translate("Locking", "PIN forgotten? Sign in with your password"), ButtonKind.LINK)
        self._other.setVisible(not by_passphrase)
        card = Card()
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setSpacing(MD)
        lines.addWidget(Label(translate("Locking", "Locked"), Role.HEADING))
        lines.addWidget(Label(translate("Locking", "Your work is kept, and goes on being sent."), Role.MUTED))
        self._field = labelled(self._name, self.secret)
        lines.addWidget(self._field)
        lines.addWidget(self.problem)
        lines.addWidget(ButtonRow(self._unlock))
        lines.addWidget(self._other)
        card.add(inner)
        card.setMaximumWidth(current_theme().scaled(_WIDTH))
        # Between stretches, not aligned: what is aligned gets the height of words that are not wrapped.
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(card, 100)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LG, LG, LG, LG)
        layout.addStretch(1)
        add_layout(layout, line)
        layout.addStretch(2)
        self._unlock.clicked.connect(self._send)
        self.secret.returnPressed.connect(self._send)
        self._other.clicked.connect(self._change_secret)

    def refuse(self, words: str) -> None:
        """Say why it stays locked; what was typed is gone."""
        self._unlock.setEnabled(True)
        self.problem.setText(words)
        self.problem.show()
        self.secret.clear()
        self.secret.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _send(self) -> None:
        words = self.secret.text()
        if not words or not self._unlock.isEnabled():
            return
        self._unlock.setEnabled(False)
        (self.password if self._is_password else self.given).emit(words)

    def _change_secret(self) -> None:
        if not self._unlock.isEnabled():
            return
        self._is_password = not self._is_password
        name = translate("Locking", "Password") if self._is_password else self._name
        self.secret.setAccessibleName(name)
        for label in self._field.findChildren(Label):
            label.setText(name)
        if self._is_password:
            self._other.setText(translate("Locking", "Back to the PIN"))
            self.refuse(translate("Locking", "This needs a network; choose another PIN afterwards."))
        else:
            self._other.setText(translate("Locking", "PIN forgotten? Sign in with your password"))
            self.refuse("")
            self.problem.hide()
