"""What waits to be sent: what, on which record, when, and how it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.queries.sync_status import WaitingChange, waiting_changes, waiting_ids
from app.services.workspace import Workspace
from app.storage.outbox import PendingState
from sync.client.status import FilesHeld, SyncStatus
from ui.features.sync_centre.change_words import change_words
from ui.features.sync_centre.tools import Tools
from ui.i18n.messages import command_title, reason_words
from ui.i18n.record_words import placed_words
from ui.i18n.translator import current_language, fill, translate
from ui.models.paged_table import Column, PagedTableModel
from ui.models.record_table import RecordTable
from ui.theme.spacing import MD
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.chip import ChipText
from ui.widgets.delegates import CellRole, ChipsDelegate, RowDelegate, TwoLineDelegate
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label, Role

_DOT = " · "


class OutboxView(QWidget):
    """`opened` carries the kind and the id of what shows the record of a row."""

    opened = Signal(str, str)

    def __init__(self, workspace: Workspace, tools: Tools, parent: QWidget | None = None) -> None:
        """Take the workspace and the window's services."""
        super().__init__(parent)
        self._workspace = workspace
        self._tools = tools
        self._model: PagedTableModel[WaitingChange] = PagedTableModel(
            _columns(workspace.clock.now), self._ids, self._rows, lambda row: str(row.seq), self._in_background
        )
        self._table = RecordTable(self._model, self.tr("Changes to send"))
        for column, delegate in enumerate((TwoLineDelegate, RowDelegate, ChipsDelegate)):
            self._table.setItemDelegateForColumn(column, delegate(self._table))
        self._table.opened.connect(self._on_opened)
        self._table.setMinimumHeight(current_theme().scaled(240))
        self._model.refreshed.connect(self._on_refreshed)
        self._nothing = EmptyState(
            self.tr("Nothing waits to be sent"),
            self.tr("Every change you made on this device has the server's receipt."),
            icon="check",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._files = Label("", Role.MUTED)
        self._files.hide()
        self._stuck = Label("", Role.MUTED)
        self._stuck.hide()
        layout.addWidget(self._files)
        layout.addWidget(self._stuck)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._nothing, 1)
        layout.setSpacing(MD)
        self._nothing.hide()

    def reload(self) -> None:
        """Read the queue again."""
        self._model.reload()

    def show_status(self, status: SyncStatus | None) -> None:
        """Say which files follow the changes."""
        words = "" if status is None else files_words(status)
        self._files.setText(words)
        self._files.setVisible(bool(words))

    def show_stuck(self, files: int) -> None:
        """Say how many files are only here and do not follow: what is said to be only here leads to this view."""
        words = self.tr(
            "%n photo(s) and document(s) cannot be sent: the change that named them was refused, or the server does"
            " not know them. They stay on this device.",
            "",
            files,
        )
        self._stuck.setText(words)
        self._stuck.setVisible(bool(files))

    def focus_first(self) -> None:
        """Give the list the keyboard."""
        self._table.setFocus()

    def _ids(self) -> Sequence[str]:
        with self._workspace.read() as connection:
            return waiting_ids(connection)

    def _rows(self, ids: Sequence[str]) -> Sequence[WaitingChange]:
        with self._workspace.read() as connection:
            return waiting_changes(connection, ids)

    def _in_background(self, work: Callable[[], Sequence[str]], done: Callable[[Sequence[str]], None]) -> None:
        def taken(ids: Sequence[str]) -> None:
            done(ids)
            self._on_refreshed()

        self._tools.tasks.run(lambda _job: work(), taken, owner=self)

    def _on_refreshed(self) -> None:
        self._table.setVisible(bool(self._model.ids()))
        self._nothing.setVisible(not self._model.ids())

    def _on_opened(self, id: str) -> None:
        change = self._model.record(id)
        if change is not None and change.title is not None:
            self.opened.emit(change.title.opens_kind, change.title.opens_id)


def files_words(status: SyncStatus) -> str:
    """Return how many files wait and what for; '' where none does."""
    if not status.files_waiting:
        return ""
    count = translate("Outbox", "%n photo(s) and document(s) wait to be sent: {size}.", "", status.files_waiting)
    held = {
        FilesHeld.NO: translate("Outbox", "They follow the changes by themselves."),
        FilesHeld.METERED: translate("Outbox", "This network may cost money: they wait for another one."),
        FilesHeld.PAUSED: translate("Outbox", "Sending is paused."),
    }
    size = current_language().formats.size(status.file_bytes_waiting)
    return f"{fill(count, size=size)} {held[status.files_held]}"


def _columns(now: Callable[[], datetime]) -> tuple[Column[WaitingChange], ...]:
    formats = current_language().formats
    return (
        Column(
            translate("Outbox", "Change"),
            _what,
            {CellRole.SECOND: _where, CellRole.STRONG: lambda _row: True},
            spoken=lambda row: ", ".join(part for part in (_what(row), _where(row)) if part),
            tip=lambda row: f"{_what(row)}\n{_where(row)}",
            width=30,
            stretch=True,
        ),
        Column(
            translate("Outbox", "Made"),
            lambda row: formats.ago(row.made_at, now()),
            tip=lambda row: formats.moment(row.made_at),
            end=True,
            width=14,
        ),
        Column(
            translate("Outbox", "State"),
            lambda row: _state(row).text,
            {CellRole.CHIPS: lambda row: (_state(row),)},
            tip=_why,
            sample=translate("Outbox", "Waits for an earlier change") + "MM",
        ),
    )


def _what(row: WaitingChange) -> str:
    return change_words(row.command, row.changeset)


def _where(row: WaitingChange) -> str:
    return _DOT.join(part for part in (placed_words(row.title) if row.title else "", _why(row)) if part)


def _why(row: WaitingChange) -> str:
    if row.waits_for:
        names = translate("Outbox", ", ").join(dict.fromkeys(command_title(name) for name in row.waits_for))
        return fill(translate("Outbox", "waits for: {changes}"), changes=names)
    return " ".join(dict.fromkeys(reason_words(reason) for reason in row.reasons if not reason.met))


def _state(row: WaitingChange) -> ChipText:
    if row.state is PendingState.WOULD_REFUSE:
        return ChipText(translate("Outbox", "Would be refused"), Tone.BAD)
    if row.state is PendingState.BLOCKED:
        return ChipText(translate("Outbox", "Waits for an earlier change"), Tone.WARN)
    if row.state is PendingState.PARKED:
        return ChipText(translate("Outbox", "Not taken in yet"), Tone.BAD)
    return ChipText(translate("Outbox", "To send"), Tone.NEUTRAL)
