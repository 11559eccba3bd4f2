"""The sheets of the page: signing in again, for whom is decided, a question to the other side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.factory.records import Contact
from app.domain.kernel.changeset import OnBehalfOf
from ui.i18n.translator import fill, translate
from ui.widgets.choice_field import ChoiceField
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


class PersonSheet(Sheet):
    """Asks for whom of the factory is decided; `chosen` carries an OnBehalfOf."""

    chosen = Signal(object)

    def __init__(self, host: QWidget, contacts: Sequence[Contact], suggested: str) -> None:
        """Take the people of the factory and the name that comes to mind first."""
        title = translate("SyncSheets", "For whom do you decide?")
        super().__init__(host, title, translate("SyncSheets", "Decide for this person"))
        self._positions = {contact.name: contact.position for contact in contacts}
        people = [(contact.name, contact.name) for contact in contacts]
        hint = translate("SyncSheets", "Choose, or write a name")
        self._name = ChoiceField(translate("SyncSheets", "Name"), people, free_text=True, hint=hint)
        self._position = TextField(translate("SyncSheets", "Position"))
        self._name.set_value(suggested)
        self._position.setText(self._positions.get(suggested, ""))
        self._name.activated.connect(self._take_position)
        words = translate(
            "SyncSheets", "The factory owns this field. The history keeps who said it and who wrote it down."
        )
        self.body.addWidget(Label(words, Role.MUTED))
        self.body.addWidget(labelled(translate("SyncSheets", "Name"), self._name))
        self.body.addWidget(labelled(translate("SyncSheets", "Position"), self._position))
        self.check = self._missing
        self.confirmed.connect(lambda: self.chosen.emit(self._person()))

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the name."""
        self.open_sheet(self._name)

    def _take_position(self) -> None:
        self._position.setText(self._positions.get(self._name.value(), self._position.text()))

    def _person(self) -> OnBehalfOf:
        return OnBehalfOf(self._name.value().strip(), self._position.text().strip())

    def _missing(self) -> str:
        person = self._person()
        if not person.name:
            return translate("SyncSheets", "Write the person's name.")
        return "" if person.position else translate("SyncSheets", "Write the person's position.")


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
