"""A passphrase: asked for, or chosen and written twice. It cannot be recovered, and the page says so."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.i18n.translator import translate
from ui.theme.spacing import SM
from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label, Role
from ui.widgets.text_editors import TextField


class PassphraseFields(QWidget):
    """Hidden until it is asked for; `entered` is sent at Enter."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden and empty."""
        super().__init__(parent)
        self._chooses = False
        self._first = _secret(translate("Welcome", "Passphrase"))
        self._again = _secret(translate("Welcome", "The same passphrase again"))
        for field in (self._first, self._again):
            field.returnPressed.connect(self.entered)
        self._again_block = labelled(translate("Welcome", "The same passphrase again"), self._again)
        self._note = Label(
            translate(
                "Welcome",
                "A sentence that only you know is best. It is kept nowhere: who forgets it cannot open the data on "
                "this device any more; what the server has received is safe.",
            ),
            Role.SMALL,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SM)
        layout.addWidget(labelled(translate("Welcome", "Passphrase"), self._first))
        layout.addWidget(self._again_block)
        layout.addWidget(self._note)
        self.setFocusProxy(self._first)
        self.hide()

    def ask(self) -> None:
        """Ask for the passphrase that was chosen once."""
        self._show(chooses=False)

    def choose(self) -> None:
        """Let a passphrase be chosen."""
        self._show(chooses=True)

    def is_asked(self) -> bool:
        """Say whether a passphrase is needed now."""
        return not self.isHidden()

    def text(self) -> str:
        """Return the passphrase, '' where none is asked for."""
        return self._first.text() if self.is_asked() else ""

    def problem(self) -> str:
        """Return what is wrong with it, '' for nothing."""
        if not self.is_asked():
            return ""
        if not self._first.text():
            return translate("Welcome", "Write the passphrase.")
        if self._chooses and self._first.text() != self._again.text():
            return translate("Welcome", "The two passphrases differ. Write the same one twice.")
        return ""

    def forget(self) -> None:
        """Empty the fields: a secret does not stay on the screen."""
        self._first.clear()
        self._again.clear()

    def _show(self, *, chooses: bool) -> None:
        self._chooses = chooses
        self._again_block.setVisible(chooses)
        self._note.setVisible(chooses)
        self.show()
        self._first.setFocus()
        self._first.selectAll()


def _secret(name: str) -> TextField:
    field = TextField(name)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field
