"""The first page: open an account of this device, sign in to a server, or try the demo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Known
from sync.client.known_accounts import KnownAccount
from ui.features.welcome.accounts_card import AccountsCard
from ui.features.welcome.address import host_of
from ui.features.welcome.entry import Entry
from ui.features.welcome.sign_in_card import SignInCard
from ui.features.welcome.troubles import NextStep, trouble
from ui.features.welcome.waiting import TroubleBox, WaitingBox
from ui.i18n.translator import fill
from ui.runtime.tasks import Tasks
from ui.theme.spacing import MD, XL, XS
from ui.theme.theme import current_theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.label import Label, Role
from ui.widgets.page import Page
from ui.widgets.placing import add_layout

if TYPE_CHECKING:  # the client's libraries come after the first window
    from sync.client.account import Account

_WIDEST = 920
_NARROW = 760

Failed = Callable[[Known], None]


class WelcomePage(Page):
    """`opened` carries the open Account, whose owner is then whoever hears it.

    What is asked for while something is under way waits for nothing: it is refused until that is over or cancelled.
    """

    opened = Signal(object)

    def __init__(self, entry: Entry, tasks: Tasks) -> None:
        """Take the ways in and the pool that waits for them."""
        super().__init__(self.tr("Welcome to Concord"), search=False)
        self._entry = entry
        self._tasks = tasks
        self._round = 0
        self._is_busy = False
        self._alive = [True]
        self.destroyed.connect(self._alive.clear)
        self.header.hide()
        self._accounts = AccountsCard()
        self._accounts.wanted.connect(self._open)
        self._accounts.hide()
        self._sign_in = SignInCard(entry.server)
        self._sign_in.wanted.connect(self._on_sign_in)
        self._demo_trouble = TroubleBox()
        self._demo_role = ""
        self._demo_trouble.again_wanted.connect(lambda: self.open_demo(self._demo_role))
        self._waiting = WaitingBox()
        self._waiting.cancelled.connect(self._cancel)
        self._lay_out()
        tasks.run(lambda _job: entry.known(), self._show_accounts, owner=self)

    def open_demo(self, role: str = "") -> None:
        """Open the demo, as its buttons do: in a role, '' for the advisor's."""
        self._demo_trouble.hide()
        self._demo_role = role
        words = self.tr("Starting the demo…")
        self._go(lambda: self._entry.open_demo(role), words, self._on_demo_failed)

    def entered(self) -> None:
        first = self._sign_in.login if self._entry.server else self._sign_in.server
        first.setFocus()

    # ---------------------------------------------------------------------------------------------------- inside

    def _lay_out(self) -> None:
        title = QVBoxLayout()
        title.setSpacing(XS)
        title.addWidget(Label(self.tr("Welcome to Concord"), Role.TITLE))
        words = self.tr("Improvement plans for factories, also where there is no network.")
        title.addWidget(Label(words, Role.MUTED))
        leading = QVBoxLayout()
        leading.setSpacing(MD + 2)
        for part in (self._accounts, self._sign_in, self._waiting):
            leading.addWidget(part)
        leading.addStretch(1)
        trailing = QVBoxLayout()
        trailing.addWidget(self._demo_card())
        trailing.addStretch(1)
        block = QWidget()
        block.setMaximumWidth(current_theme().scaled(_WIDEST))
        outer = QVBoxLayout(block)
        outer.setContentsMargins(0, XL, 0, XL)
        outer.setSpacing(XL)
        add_layout(outer, title)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(MD + 2)
        add_layout(outer, self._columns)
        add_layout(self._columns, leading, 5)
        add_layout(self._columns, trailing, 4)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(block, 100)
        line.addStretch(1)
        self.body.addStretch(1)
        add_layout(self.body, line)
        self.body.addStretch(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < current_theme().scaled(_NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)

    def _demo_card(self) -> Card:
        card = Card(self.tr("Try it first"))
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD)
        words = self.tr(
            "The demo has made-up factories and people, and a server of its own on this computer. Nothing leaves it."
        )
        layout.addWidget(Label(words, Role.MUTED))
        button = Button(self.tr("Open the demo"), icon="factory")
        button.clicked.connect(partial(self.open_demo, ""))
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(Label(self.tr("It opens as an enterprise advisor. See it in another part:"), Role.MUTED))
        parts = ((self.tr("As an inspector"), "inspector"), (self.tr("As a supervisor"), "supervisor"))
        for title, role in parts:
            other = Button(title, ButtonKind.LINK)
            other.clicked.connect(partial(self.open_demo, role))
            layout.addWidget(other, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._demo_trouble)
        card.add(inner)
        return card

    def _show_accounts(self, accounts: Sequence[KnownAccount]) -> None:
        self._accounts.show_accounts(accounts)
        if accounts and not self._sign_in.login.text():
            self._accounts.focus_first()

    def _open(self, key: str, passphrase: str) -> None:
        words = self.tr("Opening the data on this device…")
        self._go(lambda: self._entry.open(key, passphrase), words, self._on_open_failed)

    def _on_sign_in(self, server: str, login: str, password: str, passphrase: str) -> None:
        words = fill(self.tr("Signing in to {server}…"), server=host_of(server))
        work = lambda: self._entry.sign_in(server, login, password, passphrase)  # noqa: E731  # bound to these words
        self._go(work, words, self._on_sign_in_failed)

    def _go(self, work: Callable[[], Account], words: str, failed: Failed) -> None:
        if self._is_busy:
            self._waiting.insist()
            return
        self._is_busy = True
        self._round += 1
        asked, alive = self._round, self._alive
        self._waiting.start(words)

        def done(account: Account) -> None:
            if not alive or asked != self._round:
                # Nobody waits for it any more; it must not stay locked.
                self._tasks.run(lambda _job: self._entry.leave(account), _nothing)
                return
            self._end()
            self._sign_in.password.clear()
            self._sign_in.passphrase.forget()
            self._accounts.passphrase.forget()
            self.opened.emit(account)

        def not_done(error: BaseException) -> None:
            if alive and asked == self._round:
                self._end()
                if isinstance(error, Known):
                    failed(error)
            if not isinstance(error, Known):
                raise error

        # Not owned by the page: an account that is opened after the page has gone must be closed again.
        self._tasks.run(lambda _job: work(), done, not_done)

    def _end(self) -> None:
        self._is_busy = False
        self._waiting.stop()

    def _cancel(self) -> None:
        self._round += 1
        self._entry.give_up()
        self._end()

    def _on_sign_in_failed(self, error: Known) -> None:
        card = self._sign_in
        found = trouble(error)
        if found.step is NextStep.CHOOSE_PASSPHRASE:
            card.passphrase.choose()
        elif found.step is NextStep.ENTER_PASSPHRASE:
            card.passphrase.ask()
        card.trouble.say(found.words, can_try_again=found.step is NextStep.AGAIN, tone=found.tone)
        if error.code == "server.credentials_wrong":
            card.password.setFocus()
            card.password.selectAll()

    def _on_open_failed(self, error: Known) -> None:
        found = trouble(error, has_passphrase=self._accounts.needs_passphrase())
        if found.step is NextStep.ENTER_PASSPHRASE:
            self._accounts.ask_passphrase()
        self._accounts.explain(found.words, found.tone, can_try_again=found.step is NextStep.AGAIN)

    def _on_demo_failed(self, error: Known) -> None:
        found = trouble(error)
        self._demo_trouble.say(found.words, can_try_again=True)


def _nothing(_result: None) -> None:
    """Say nothing: it is closed."""
