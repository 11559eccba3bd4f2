"""Leaving an account: its pages go first, then what was asked for comes to its end, then its data are closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QWidget
from shiboken6 import isValid

from app.domain.errors import Known
from sync.client.account import Account, SignedOut
from ui.i18n.translator import translate
from ui.runtime.notices import Notices
from ui.runtime.tasks import Job, Tasks
from ui.shell.pages import PageSpec
from ui.theme.theme import current_theme
from ui.widgets.label import Label, Role
from ui.widgets.page import Page

_BAR = 320

Way = Callable[[Account], SignedOut | None]
"""How an account is left: closed, or signed out of. Blocks; raises Known; the account is closed in any case."""


class Parting(QObject):
    """One account that is being left; `over` carries what came of it: SignedOut, None or an error."""

    over = Signal(object)

    def __init__(self, account: Account, way: Way, pages: Tasks, after: Callable[[], None], parent: QObject) -> None:
        """Take the account, how it is left, what its pages have under way, and what ends with the account."""
        super().__init__(parent)
        self._account = account
        self._way = way
        self._pages = pages
        self._after = after
        self._is_begun = False

    def begin(self, window: QWidget, tasks: Tasks) -> None:
        """Leave as soon as the closed window of the account is gone, and what its pages had under way."""
        QTimer.singleShot(0, self, lambda: self._begin(window, tasks))

    def finish(self) -> None:
        """Close the account if nothing else has done so: when the program ends, after its tasks have."""
        if not self._is_begun:
            self._is_begun = True
            self._end_pages()
            self._account.close()

    def _begin(self, window: QWidget, tasks: Tasks) -> None:
        if self._is_begun:
            return
        if isValid(window):
            # Nothing of it is on the stack here; a page that lived on would ask for more.
            QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        self._end_pages()
        tasks.run(self._leave, self.over.emit, self.over.emit, owner=self)

    def _end_pages(self) -> None:
        self._account.stop_waiting()  # a page may be signing in to a server that says nothing
        self._pages.close()
        self._pages.deleteLater()

    def _leave(self, _job: Job) -> SignedOut | None:
        self._is_begun = True
        try:
            return self._way(self._account)
        finally:
            self._after()


class PartingPage(Page):
    """What is shown meanwhile; nothing can be done on it."""

    def __init__(self, words: str) -> None:
        """Take what is being done."""
        super().__init__(words, search=False)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(words)
        bar.setMaximumWidth(current_theme().scaled(_BAR))
        self.body.addWidget(Label(translate("Parting", "What is under way is finished first."), Role.MUTED))
        self.body.addWidget(bar, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addStretch(1)


def parting_page(title: Callable[[], str]) -> PageSpec:
    """Return the one page of the window meanwhile."""
    return PageSpec("parting", title, "lock", lambda: PartingPage(title()))


def say_parted(notices: Notices, outcome: SignedOut | BaseException | None) -> None:
    """Say what leaving came to; raises what is a bug."""
    if isinstance(outcome, Known):
        notices.known(outcome)
    elif isinstance(outcome, BaseException):
        raise outcome
    elif outcome is not None:
        notices.toast(_signed_out_words(outcome))


def _signed_out_words(done: SignedOut) -> str:
    if done.is_kept:
        words = [
            translate("Parting", "Signed out. The account stays on this device, encrypted, with all that waits in it.")
        ]
    else:
        words = [translate("Parting", "Signed out. The key and the data of the account are destroyed on this device.")]
    if not done.was_told:
        words.append(translate("Parting", "The server was not reached; the session there ends by itself."))
    if not done.is_clean:
        words.append(translate("Parting", "Files that nobody can read any more are left; they are deleted later."))
    return " ".join(words)
