"""The sheets of the page: signing in again, a question to the other side."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.i18n.translator import fill, translate
from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label, Role
from ui.widgets.sheet import Sheet
from ui.widgets.text_editors import TextArea, TextField


class SignInSheet(Sheet):
    """`password_given` carries the password; it is kept nowhere."""

    password_given = Signal(str)

    def __init__(self, host: QWidget, login: str, server: str) -> None:
        """Take whose account it is, and where."""
        super().__init__(host, translate("SyncSheets", "Sign in to send"), translate("SyncSheets", "Sign in"))
        self._password = TextField(translate("SyncSheets", "Password"))
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        words = translate("SyncSheets", "{login} at {server}. Your work is kept, whatever happens here.")
        self.body.addWidget(Label(fill(words, login=login, server=server), Role.MUTED))
        self.body.addWidget(labelled(translate("SyncSheets", "Password"), self._password))
        self.check = self._missing
        self.confirmed.connect(lambda: self.password_given.emit(self._password.text()))

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the password."""
        self.open_sheet(self._password)

    def _missing(self) -> str:
        return "" if self._password.text() else translate("SyncSheets", "Write your password.")


class AskSheet(Sheet):
    """A question becomes a comment on the item, which everyone of the factory's plan sees; `asked` carries it."""

    asked = Signal(str)

    def __init__(self, host: QWidget, name: str) -> None:
        """Take who is asked."""
        title = fill(translate("SyncSheets", "Ask {name}"), name=name)
        super().__init__(host, title, translate("SyncSheets", "Add as a comment"))
        self._text = TextArea(translate("SyncSheets", "Your question"))
        words = translate("SyncSheets", "It is added to the item as a comment. Nothing is decided by it.")
        self.body.addWidget(Label(words, Role.MUTED))
        self.body.addWidget(labelled(translate("SyncSheets", "Your question"), self._text))
        self.check = self._missing
        self.confirmed.connect(lambda: self.asked.emit(self._text.text().strip()))

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the question."""
        self.open_sheet(self._text)

    def _missing(self) -> str:
        return "" if self._text.text().strip() else translate("SyncSheets", "Write your question.")
