"""What is travelling now: a bar with its numbers and Cancel, once it takes longer than a second."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from sync.client.status import SyncState, SyncStatus
from ui.i18n.translator import current_language, fill, translate
from ui.theme.spacing import MD, SM
from ui.theme.theme import current_theme
from ui.widgets.button import Button
from ui.widgets.label import Label

PATIENCE_MS = 1_000
_BUSY = frozenset({SyncState.SENDING, SyncState.RECEIVING})


class ProgressStrip(QFrame):
    """Hidden until something has travelled for a second; `cancelled` asks to end it, and nothing is lost by that."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing travelling."""
        super().__init__(parent)
        self.setProperty("look", "banner")
        self._status: SyncStatus | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._on_long)
        self._words = Label("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(current_theme().scaled(6))
        self._bar.setMinimumWidth(current_theme().scaled(160))
        cancel = Button(translate("SyncProgress", "Cancel"))
        cancel.setAccessibleDescription(translate("SyncProgress", "What was not sent yet waits for the next time."))
        cancel.clicked.connect(self.cancelled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MD, SM, MD, SM)
        layout.setSpacing(MD)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._bar, 1)
        layout.addWidget(cancel)
        self.hide()

    def show_status(self, status: SyncStatus | None) -> None:
        """Take what is on the board."""
        self._status = status
        if status is None or not _is_busy(status):
            self._patience.stop()
            self.hide()
            return
        if self.isHidden():
            if not self._patience.isActive():
                self._patience.start()
            return
        self._say(status)

    def _on_long(self) -> None:
        if self._status is not None and _is_busy(self._status):
            self._say(self._status)
            self.show()

    def _say(self, status: SyncStatus) -> None:
        words, done, whole = progress(status)
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        # Without a known whole the bar runs from end to end.
        self._bar.setRange(0, whole)
        self._bar.setValue(done)


def progress(status: SyncStatus) -> tuple[str, int, int]:
    """Return the words, and how much of how much is done; (…, 0, 0) where the whole is not known."""
    formats = current_language().formats
    if status.state is SyncState.SENDING:
        words = translate("SyncProgress", "Sending {sent} of {whole} changes")
        return fill(words, sent=status.sent, whole=status.sending), status.sent, status.sending
    if status.state is SyncState.RECEIVING:
        return translate("SyncProgress", "Receiving"), 0, 0
    whole, sent = status.file_bytes_waiting, status.file_bytes_sent
    words = translate("SyncProgress", "Sending %n file(s): {sent} of {whole}", "", status.files_waiting)
    said = fill(words, sent=formats.size(sent), whole=formats.size(whole))
    # A progress bar counts in 32 bits.
    return said, sent // 1024, max(1, whole // 1024)


def _is_busy(status: SyncStatus) -> bool:
    return status.state in _BUSY or bool(status.files_sending)
