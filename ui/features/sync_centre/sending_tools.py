"""What is asked of syncing at the head of the page: to sign in, to wait, to do a round now."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sync.client.status import SyncState, SyncStatus
from ui.features.sync_centre.tools import Tools
from ui.i18n.translator import translate
from ui.widgets.button import Button
from ui.widgets.label import show_if


class SendingTools(QObject):
    """Makes the buttons and does what they and the page ask; `sign_in_wanted` asks for the password.

    Without a server they say that there is none.
    """

    sign_in_wanted = Signal()

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        """Take the window's services."""
        super().__init__(parent)
        self._notices = tools.notices
        self._controls = tools.controls
        self._feed = tools.status
        self._sign_in = Button(translate("SyncCentrePage", "Sign in to send"), icon="user")
        self._sign_in.clicked.connect(self.sign_in_wanted)
        self._pause = Button("")
        self._pause.clicked.connect(self._on_pause)
        self._now = Button(translate("SyncCentrePage", "Sync now"), icon="sync")
        self._now.clicked.connect(self.sync_now)
        if self._controls is None:
            self._now.set_blocked(True, no_server_words())

    @property
    def buttons(self) -> tuple[Button, ...]:
        """Return the buttons, in their order."""
        return (self._sign_in, self._pause, self._now)

    def show_status(self, status: SyncStatus | None) -> None:
        """Offer what makes sense now."""
        state = None if status is None else status.state
        show_if(self._sign_in, state is SyncState.SIGN_IN)
        show_if(self._pause, self._controls is not None)
        is_paused = state is SyncState.PAUSED
        goes_on, waits = translate("SyncCentrePage", "Go on sending"), translate("SyncCentrePage", "Pause sending")
        self._pause.setText(goes_on if is_paused else waits)

    def sync_now(self) -> None:
        """Do a round now."""
        if self._controls is None:
            self._notices.toast(no_server_words())
        else:
            self._controls.sync_now()

    def cancel(self) -> None:
        """End the round under way."""
        if self._controls is not None:
            self._controls.cancel()

    def _on_pause(self) -> None:
        if self._controls is None:
            return
        status = self._feed.status
        if status is not None and status.state is SyncState.PAUSED:
            self._controls.resume()
        else:
            self._controls.pause()


def no_server_words() -> str:
    """Return why nothing is sent from an account without a server."""
    return translate("SyncCentrePage", "This account works without a server: nothing is sent.")
