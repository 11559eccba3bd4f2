"""Every record that was written on this device, with its state: filtered by state and factory, found by words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.queries.record_states import Overview, RecordQuery, RecordState, WrittenRecord, overview, written_records
from app.queries.record_titles import factory_names
from app.services.workspace import Workspace
from ui.features.sync_centre.tools import Tools
from ui.i18n.messages import command_title, kind_title, term
from ui.i18n.record_words import record_words
from ui.i18n.translator import current_language, translate
from ui.models.paged_table import Column, PagedTableModel
from ui.models.record_table import RecordTable
from ui.theme.spacing import MD
from ui.theme.theme import current_theme
from ui.widgets.choice_field import ChoiceField
from ui.widgets.delegates import CellRole, ChipsDelegate, RowDelegate, TwoLineDelegate
from ui.widgets.empty_state import EmptyState
from ui.widgets.facet_bar import Facet, FacetBar
from ui.widgets.placing import add_layout
from ui.widgets.record_state import state_chip
from ui.widgets.search_field import SearchField

_DOT = " · "


class RecordsView(QWidget):
    """`opened` carries the kind and the id of what shows a record, `question` the id of one that needs the person."""

    opened = Signal(str, str)
    question = Signal(str)

    def __init__(self, workspace: Workspace, tools: Tools, parent: QWidget | None = None) -> None:
        """Take the workspace and the window's services."""
        super().__init__(parent)
        self._workspace = workspace
        self._tools = tools
        self._wish = RecordQuery()
        self._seen: tuple[Overview, Mapping[str, str]] | None = None
        self._offered: list[tuple[str, str]] = []
        self._facets = FacetBar(translate("Records", "State"))
        self._facets.changed.connect(self._on_facets)
        self._factories = ChoiceField(translate("Records", "Factory"))
        self._factories.setMinimumWidth(current_theme().scaled(220))
        self._factories.activated.connect(lambda: self._on_factory(self._factories.value()))
        self._search = SearchField(translate("Records", "Search what you wrote"))
        self._search.setMinimumWidth(current_theme().scaled(220))
        self._search.searched.connect(self._on_searched)
        self._model: PagedTableModel[WrittenRecord] = PagedTableModel(
            _columns(workspace.clock.now), self._ids, self._rows, lambda row: row.id, self._in_background
        )
        self._table = RecordTable(self._model, translate("Records", "What you wrote"))
        for column, delegate in enumerate((TwoLineDelegate, RowDelegate, RowDelegate, ChipsDelegate)):
            self._table.setItemDelegateForColumn(column, delegate(self._table))
        self._table.opened.connect(self._on_opened)
        self._table.setMinimumHeight(current_theme().scaled(240))
        self._nothing = EmptyState(
            translate("Records", "Nothing was written on this device yet"),
            translate("Records", "What you write is listed here, with what the server said of it."),
            icon="sync",
        )
        self._no_match = EmptyState(
            translate("Records", "No record fits"),
            translate("Records", "Other words or fewer filters show more."),
            translate("Records", "Show all"),
            "search",
        )
        self._no_match.activated.connect(self._clear)
        self._lay_out()

    def reload(self) -> None:
        """Read the list again."""
        self._model.reload()

    def show_state(self, state: RecordState) -> None:
        """Show the records that stand so."""
        self._wish = RecordQuery(frozenset({state}))
        self._search.clear()
        self._facets.select({str(state)})
        self.reload()

    # ---------------------------------------------------------------------------------------------------- inside

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(MD)
        bar.addWidget(self._factories)
        bar.addStretch(1)
        bar.addWidget(self._search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD)
        layout.addWidget(self._facets)
        add_layout(layout, bar)
        layout.addWidget(self._table, 1)
        for state in (self._nothing, self._no_match):
            layout.addWidget(state, 1)
            state.hide()

    def _ids(self) -> Sequence[str]:
        with self._workspace.read() as connection:
            found = overview(connection, self._wish)
            names = factory_names(connection, {scope.partition(":")[2] for scope in found.scopes})
        self._seen = (found, names)
        return found.ids

    def _rows(self, ids: Sequence[str]) -> Sequence[WrittenRecord]:
        with self._workspace.read() as connection:
            return written_records(connection, ids)

    def _in_background(self, work: Callable[[], Sequence[str]], done: Callable[[Sequence[str]], None]) -> None:
        def taken(ids: Sequence[str]) -> None:
            done(ids)
            self._show()

        self._tools.tasks.run(lambda _job: work(), taken, owner=self)

    def _show(self) -> None:
        if self._seen is None:
            return
        found, names = self._seen
        shown = [state for state in RecordState if found.states.get(state, 0) or state in self._wish.states]
        self._facets.set_facets(
            [Facet(str(state), term("record_state", state), found.states.get(state, 0)) for state in shown]
        )
        self._facets.select({str(state) for state in self._wish.states})
        every = [("", translate("Records", "All factories"))]
        listed = {scope: names.get(scope.partition(":")[2], "") for scope in found.scopes}
        offered = every + sorted(((scope, name) for scope, name in listed.items() if name), key=lambda each: each[1])
        if offered != self._offered:
            self._offered = offered
            self._factories.set_choices(offered)
        self._factories.set_value(self._wish.scope)
        is_narrowed = self._wish != RecordQuery()
        self._table.setVisible(bool(found.ids))
        self._no_match.setVisible(not found.ids and is_narrowed)
        self._nothing.setVisible(not found.ids and not is_narrowed)

    def _on_facets(self, ids: frozenset[str]) -> None:
        self._wish = replace(self._wish, states=frozenset(RecordState(id) for id in ids))
        self.reload()

    def _on_factory(self, scope: str) -> None:
        self._wish = replace(self._wish, scope=scope)
        self.reload()

    def _on_searched(self, text: str) -> None:
        self._wish = replace(self._wish, text=text)
        self.reload()

    def _clear(self) -> None:
        self._wish = RecordQuery()
        self._search.clear()
        self.reload()

    def _on_opened(self, id: str) -> None:
        record = self._model.record(id)
        if record is None:
            return
        if record.title is not None:
            self.opened.emit(record.title.opens_kind, record.title.opens_id)
        elif record.state in {RecordState.DECIDE, RecordState.REFUSED}:
            self.question.emit(id)


def _columns(now: Callable[[], datetime]) -> tuple[Column[WrittenRecord], ...]:
    formats = current_language().formats
    return (
        Column(
            translate("Records", "Record"),
            _what,
            {CellRole.SECOND: _where, CellRole.STRONG: lambda _row: True},
            spoken=lambda row: f"{_what(row)}, {_where(row)}",
            tip=lambda row: f"{_what(row)}\n{_where(row)}",
            width=30,
            stretch=True,
        ),
        Column(
            translate("Records", "Last change"),
            lambda row: command_title(row.command),
            tip=lambda row: command_title(row.command),
            width=20,
            spare=True,
        ),
        Column(
            translate("Records", "Made"),
            lambda row: formats.ago(row.made_at, now()),
            tip=_times,
            end=True,
            width=14,
        ),
        Column(
            translate("Records", "State"),
            lambda row: state_chip(row.state).text,
            {CellRole.CHIPS: lambda row: (state_chip(row.state),)},
            tip=_times,
            sample=tuple(f"{term('record_state', state)}MM" for state in RecordState),
        ),
    )


def _what(row: WrittenRecord) -> str:
    return record_words(row.title) if row.title is not None else command_title(row.command)


def _where(row: WrittenRecord) -> str:
    kind = kind_title(row.title.kind) if row.title is not None else translate("Records", "Not on this device")
    return _DOT.join(part for part in (kind, row.factory) if part)


def _times(row: WrittenRecord) -> str:
    formats = current_language().formats
    made = f"{translate('Records', 'Made')}: {formats.moment(row.made_at)}"
    if row.answered_at is None:
        return made
    return f"{made}\n{translate('Records', 'Received by the server')}: {formats.moment(row.answered_at)}"
