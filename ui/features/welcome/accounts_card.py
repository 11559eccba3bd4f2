"""The accounts that are on this device already: each opens without a network."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sync.client.known_accounts import KnownAccount
from ui.features.welcome.address import host_of
from ui.features.welcome.passphrase import PassphraseFields
from ui.features.welcome.waiting import TroubleBox
from ui.i18n.bidi import island
from ui.i18n.translator import fill, translate
from ui.theme.spacing import LG, MD, SM
from ui.theme.tokens import Tone
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card, ListRow
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout


class AccountsCard(Card):
    """`wanted` carries the key of an account and its passphrase ('' where the computer keeps the key)."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without accounts."""
        super().__init__(translate("Welcome", "On this device"), parent)
        self._accounts: dict[str, KnownAccount] = {}
        self._verbs: list[Button] = []
        self._chosen = ""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        add_layout(self.body, self._rows)
        self.passphrase = PassphraseFields()
        self.trouble = TroubleBox()
        self._who = Label("", Role.STRONG)
        self._open = Button(translate("Welcome", "Open"), ButtonKind.PRIMARY)
        self._open.clicked.connect(self.submit)
        self.passphrase.entered.connect(self.submit)
        self.trouble.again_wanted.connect(self.submit)
        self._unlock = QWidget()
        unlock = QVBoxLayout(self._unlock)
        unlock.setContentsMargins(LG, SM, LG, MD)
        unlock.setSpacing(SM)
        for part in (self._who, self.trouble, self.passphrase, self._open):
            unlock.addWidget(part)
        self.body.addWidget(self._unlock)
        self._unlock.hide()

    def show_accounts(self, accounts: Sequence[KnownAccount]) -> None:
        """Show these accounts."""
        self._accounts = {account.key: account for account in accounts}
        for account in accounts:
            verb = Button(translate("Welcome", "Open"))
            verb.setAccessibleName(fill(translate("Welcome", "Open {login}"), login=account.login))
            verb.clicked.connect(lambda _checked=False, key=account.key: self.choose(key))
            self._verbs.append(verb)
            row = ListRow(island(account.login), island(host_of(account.server)), buttons=(verb,))
            row.setProperty("first", account is accounts[0])
            self._rows.addWidget(row)
        self.setVisible(bool(accounts))

    def focus_first(self) -> None:
        """Give the first account the keyboard."""
        if self._verbs:
            self._verbs[0].setFocus()

    def choose(self, key: str) -> None:
        """Open an account, or ask for its passphrase first."""
        self._chosen = key
        self.trouble.hide()
        if self._accounts[key].needs_passphrase:
            self.ask_passphrase()
        else:
            self._unlock.hide()
            self.wanted.emit(key, "")

    def ask_passphrase(self) -> None:
        """Ask for the passphrase of the chosen account."""
        self._who.setText(self._accounts[self._chosen].login)
        self._unlock.show()
        self._open.show()
        self.passphrase.ask()

    def explain(self, words: str, tone: Tone, *, can_try_again: bool) -> None:
        """Say what stands in the way of the chosen account."""
        self._who.setText(self._accounts[self._chosen].login)
        self._unlock.show()
        self._open.setVisible(self.passphrase.is_asked())
        self.trouble.say(words, can_try_again=can_try_again and not self.passphrase.is_asked(), tone=tone)

    def needs_passphrase(self) -> bool:
        """Say whether the chosen account is protected by a passphrase."""
        return self._chosen in self._accounts and self._accounts[self._chosen].needs_passphrase

    def submit(self) -> None:
        """Open the chosen account with what was written."""
        problem = self.passphrase.problem()
        if problem:
            self.trouble.say(problem)
            self.passphrase.setFocus()
            return
        self.trouble.hide()
        self.wanted.emit(self._chosen, self.passphrase.text())
