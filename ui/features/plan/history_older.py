"""Says that older steps are at the server, fetches them when the history is looked at, and tells how far that is."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.older_history import OlderHistoryDesk, OlderProgress, OlderState
from ui.features.plan.history_words import older_words
from ui.i18n.messages import explain
from ui.i18n.translator import current_language, fill
from ui.theme.spacing import MD
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label, Role, show_if

PATIENCE_MS = 1_000
"""What takes no longer says nothing: most histories come before anybody could read about it."""


class OlderBar(QWidget):
    """A line under the history, gone once it is whole."""

    def __init__(self, desk: OlderHistoryDesk | None, scope: str, parent: QWidget | None = None) -> None:
        """Take who fetches, None where nobody can, and the scope whose history it is."""
        super().__init__(parent)
        self._desk = desk
        self._scope = scope
        self._is_whole = True
        self._has_asked = False
        self._words = Label("", Role.MUTED)
        self._button = Button("", ButtonKind.LINK)
        self._button.clicked.connect(self._on_pressed)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._show)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._button)
        self.hide()

    def look(self, *, is_whole: bool) -> None:
        """Somebody looks at the history: fetch what is missing of it, unless that was asked for already."""
        if not is_whole and not self._has_asked and self._desk is not None:
            self._has_asked = True
            self._patience.start()
            if self._progress().state is OlderState.UNASKED:
                self._desk.ask(self._scope, at_once=False)
        self.refresh(is_whole=is_whole)

    def refresh(self, *, is_whole: bool) -> None:
        """Show how it stands now."""
        self._is_whole = is_whole
        self._show()

    def _show(self) -> None:
        progress = self._progress()
        is_under_way = progress.state in (OlderState.WAITING, OlderState.COMING)
        if not is_under_way:
            self._patience.stop()
        show_if(self, not self._is_whole and not self._patience.isActive())
        self._words.setText(self._said(progress))
        self._button.setText(self._verb(progress.state))
        show_if(self._button, self._desk is not None)

    def _said(self, progress: OlderProgress) -> str:
        match progress.state:
            case OlderState.WAITING:
                return self.tr("Older history comes once this device is connected and syncs.")
            case OlderState.COMING:
                number = current_language().formats.number
                words = self.tr("Fetching older history: {done} of {total}")
                return fill(words, done=number(progress.done), total=number(progress.total))
            case OlderState.FAILED:
                return explain(progress.problem, dict(progress.params))
            case OlderState.UNASKED:
                return older_words()

    def _verb(self, state: OlderState) -> str:
        if state is OlderState.WAITING:
            return self.tr("Try now")
        return self.tr("Cancel") if state is OlderState.COMING else self.tr("Fetch older history")

    def _on_pressed(self) -> None:
        if self._desk is None:
            return
        state = self._progress().state
        if state is OlderState.COMING:
            self._desk.cancel(self._scope)
        else:
            if state is not OlderState.WAITING:
                self._patience.start()
            self._desk.ask(self._scope, at_once=True)
        self._show()

    def _progress(self) -> OlderProgress:
        return OlderProgress() if self._desk is None else self._desk.progress(self._scope)
