"""The first page: three ways in, side by side, and what stands against the one that was tried."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.domain.errors import Known
from sync.client.account import Account
from sync.client.accounts import KnownAccount
from ui.features.welcome.entry import Entry
from ui.i18n.messages import explain
from ui.runtime.tasks import Job, Tasks
from ui.theme.spacing import LG, MD, SM, XL
from ui.theme.tokens import Tone
from ui.widgets.banner import Banner
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card, ListRow, clear_layout
from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label, Role
from ui.widgets.page import Page
from ui.widgets.text_editors import TextField

_COLUMN = 460
_ASKS_PASSPHRASE = frozenset(
    {"keyring.none", "keyring.failed", "key.passphrase_needed", "key.passphrase_wrong", "key.passphrase_short"}
)


class WelcomePage(Page):
    """`opened` carries the Account; `working` says whether a way in is being tried."""

    opened = Signal(object)
    working = Signal(bool)

    def __init__(self, entry: Entry, tasks: Tasks) -> None:
        """Take the ways in and where they run."""
        super().__init__(self.tr("Welcome to Concord"), search=False)
        self._entry = entry
        self._tasks = tasks
        self._job: Job | None = None
        self._again: Callable[[], None] = self._try_sign_in
        self.header.set_count(self.tr("Improvement plans, visits and committee decisions, with or without a network."))
        self._said = QVBoxLayout()
        self._server = TextField(self.tr("Server address"), entry.server)
        self._server.setPlaceholderText("https://")
        self._login = TextField(self.tr("Login"))
        self._password = _secret(self.tr("Password"))
        self._passphrase = _secret(self.tr("Passphrase for this device"))
        self._passphrase_part = labelled(self.tr("Passphrase for this device"), self._passphrase)
        self._passphrase_part.hide()
        self._sign_in = Button(self.tr("Sign in"), ButtonKind.PRIMARY)
        self._sign_in.clicked.connect(self._try_sign_in)
        self._demo = Button(self.tr("Open the demo"))
        self._demo.clicked.connect(self.open_demo)
        self._password.returnPressed.connect(self._try_sign_in)
        self._passphrase.returnPressed.connect(self._try_again)
        self._lay_out()

    @property
    def is_working(self) -> bool:
        """Return whether a way in is being tried."""
        return self._job is not None

    def entered(self) -> None:
        (self._login if self._server.text() else self._server).setFocus()

    # ---------------------------------------------------------------------------------------------------- ways in

    def _try_again(self) -> None:
        self._again()

    def _try_sign_in(self) -> None:
        self._again = self._try_sign_in
        server, login, password = self._server.text().strip(), self._login.text().strip(), self._password.text()
        problem = self._missing(server, login, password)
        if problem:
            self._say(problem)
            return
        passphrase = self._passphrase.text()
        self._run(lambda: self._entry.sign_in(server, login, password, passphrase))

    def _try_known(self, account: KnownAccount) -> None:
        passphrase = self._passphrase.text()
        if account.needs_passphrase and not passphrase:
            self._ask_passphrase(Known("key.passphrase_needed"), lambda: self._try_known(account))
            return
        self._again = lambda: self._try_known(account)
        self._run(lambda: self._entry.open(account.key, passphrase))

    def open_demo(self) -> None:
        """Open the demo; the button does the same."""
        self._run(self._entry.open_demo)

    def _missing(self, server: str, login: str, password: str) -> str:
        parts = urlsplit(server)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            self._server.setFocus()
            return self.tr("Enter the server address as it was given to you; it begins with https://.")
        if not login:
            self._login.setFocus()
            return self.tr("Enter your login.")
        if not password:
            self._password.setFocus()
            return self.tr("Enter your password.")
        return ""

    def _run(self, way: Callable[[], Account]) -> None:
        if self._job is not None:
            return
        clear_layout(self._said)
        self._set_working(True)
        self._job = self._tasks.run(lambda _: way(), self._on_opened, self._on_failed, owner=self)

    def _on_opened(self, account: Account) -> None:
        self._set_working(False)
        self._password.clear()
        self._passphrase.clear()
        self.opened.emit(account)

    def _on_failed(self, error: BaseException) -> None:
        self._set_working(False)
        if not isinstance(error, Known):
            raise error
        if error.code in _ASKS_PASSPHRASE:
            self._ask_passphrase(error, self._again)
        else:
            self._say(explain(error.code, error.params))

    def _set_working(self, on: bool) -> None:  # noqa: FBT001  # a state, handed on as it is
        if not on:
            self._job = None
        for button in (self._sign_in, self._demo):
            button.setEnabled(not on)
        self._sign_in.setText(self.tr("One moment…") if on else self.tr("Sign in"))
        self.working.emit(on)

    # ---------------------------------------------------------------------------------------------------- inside

    def _ask_passphrase(self, error: Known, again: Callable[[], None]) -> None:
        self._again = again
        self._passphrase_part.show()
        self._say(explain(error.code, error.params))
        self._passphrase.setFocus()
        self._passphrase.selectAll()

    def _say(self, words: str) -> None:
        clear_layout(self._said)
        banner = Banner(words, tone=Tone.BAD, closable=False)
        self._said.addWidget(banner)
        banner.announce()

    def _lay_out(self) -> None:
        column = QWidget()
        column.setMaximumWidth(_COLUMN)
        parts = QVBoxLayout(column)
        parts.setContentsMargins(0, XL, 0, XL)
        parts.setSpacing(LG)
        parts.addLayout(self._said)
        accounts = self._accounts()
        if accounts is not None:
            parts.addWidget(accounts)
        parts.addWidget(self._sign_in_card())
        parts.addWidget(self._demo_card())
        parts.addStretch(1)
        middle = QWidget()
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(column, 10)
        across.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(middle)
        self.body.addWidget(scroll, 1)

    def _sign_in_card(self) -> Card:
        card = Card(self.tr("Sign in"))
        rows = _rows(card)
        rows.addWidget(labelled(self.tr("Server address"), self._server))
        rows.addWidget(labelled(self.tr("Login"), self._login))
        rows.addWidget(labelled(self.tr("Password"), self._password))
        rows.addWidget(self._passphrase_part)
        rows.addWidget(self._sign_in)
        return card

    def _demo_card(self) -> Card:
        card = Card(self.tr("Look around first"))
        rows = _rows(card)
        words = self.tr("The demo has a server of its own and a fictional programme: fourteen factories, one cycle.")
        rows.addWidget(Label(words, Role.MUTED))
        rows.addWidget(self._demo)
        return card

    def _accounts(self) -> Card | None:
        known = self._entry.known()
        if not known:
            return None
        card = Card(self.tr("On this device"))
        for account in known:
            button = Button(self.tr("Open"))
            button.setAccessibleName(self.tr("Open {login}").format(login=account.login))
            row = ListRow(account.login, account.server, buttons=(button,))
            for signal in (button.clicked, row.activated):
                signal.connect(self._opener(account))
            card.add_row(row)
        return card

    def _opener(self, account: KnownAccount) -> Callable[[], None]:
        return lambda: self._try_known(account)


def _secret(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    return field


def _rows(card: Card) -> QVBoxLayout:
    inside = QWidget()
    rows = QVBoxLayout(inside)
    rows.setContentsMargins(0, 0, 0, SM)
    rows.setSpacing(MD)
    card.add(inside)
    return rows
