"""Signing in to a server: address, login, password, and a passphrase where the computer cannot keep a key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.features.welcome.address import AddressFault, fault_of, tidy_address
from ui.features.welcome.passphrase import PassphraseFields
from ui.features.welcome.waiting import TroubleBox
from ui.i18n.translator import translate
from ui.theme.spacing import MD
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.detail_pane import labelled
from ui.widgets.text_editors import TextField


class SignInCard(Card):
    """`wanted` carries address, login, password and passphrase, checked as far as this page can."""

    wanted = Signal(str, str, str, str)

    def __init__(self, server: str, parent: QWidget | None = None) -> None:
        """Take the address that was used last."""
        super().__init__(translate("Welcome", "Sign in to a server"), parent)
        hint = "https://concord.example.org"
        self.server = TextField(translate("Welcome", "Address of the server"), server, hint=hint)
        self.login = TextField(translate("Welcome", "Login"))
        self.password = TextField(translate("Welcome", "Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase = PassphraseFields()
        self.trouble = TroubleBox()
        self._go = Button(translate("Welcome", "Sign in"), ButtonKind.PRIMARY)
        self._go.clicked.connect(self.submit)
        form = QWidget()
        # The page scrolls rather than pressing tall letters together.
        form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD)
        for field in (self.server, self.login, self.password):
            layout.addWidget(labelled(field.accessibleName(), field))
            field.returnPressed.connect(self.submit)
        self.passphrase.entered.connect(self.submit)
        self.trouble.again_wanted.connect(self.submit)
        layout.addWidget(self.trouble)
        layout.addWidget(self.passphrase)
        layout.addWidget(self._go)
        self.add(form)

    def submit(self) -> None:
        """Ask to be signed in, or say what is missing."""
        problem, field = self._problem()
        if problem:
            self.trouble.say(problem)
            field.setFocus()
            return
        self.trouble.hide()
        server = tidy_address(self.server.text())
        self.server.setText(server)
        self.wanted.emit(server, self.login.text().strip(), self.password.text(), self.passphrase.text())

    def _problem(self) -> tuple[str, QWidget]:
        fault = fault_of(tidy_address(self.server.text()))
        words = {
            AddressFault.MISSING: translate("Welcome", "Write the address of the server."),
            AddressFault.UNREADABLE: translate(
                "Welcome", "This is no address. Write it like https://concord.example.org"
            ),
            AddressFault.INSECURE: translate(
                "Welcome", "This address is not secure. It must begin with https:// so that nobody can read along."
            ),
        }
        if fault is not None:
            return words[fault], self.server
        if not self.login.text().strip():
            return translate("Welcome", "Write your login."), self.login
        if not self.password.text():
            return translate("Welcome", "Write your password."), self.password
        return self.passphrase.problem(), self.passphrase
