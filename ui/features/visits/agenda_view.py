"""The leading column of a visit: what to take up, in order, and the records of the visit itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.queries.visit_agenda import AgendaItem
from app.queries.visit_detail import MeetingLine
from ui.features.visits.columns import agenda_columns
from ui.features.visits.visit_presenter import VisitView
from ui.i18n.translator import fill, translate
from ui.models.paged_table import Column, PagedTableModel
from ui.models.record_table import RecordTable
from ui.theme.spacing import MD, SM
from ui.widgets.card import Card
from ui.widgets.delegates import CellRole, TwoLineDelegate
from ui.widgets.label import Label, Role

Row = TypeVar("Row")

RECORD = "record"
"""The id of the visit's own record in the lower list; the others are ids of meetings."""
_MOST_ROWS = 4


class AgendaView(QWidget):
    """`item_chosen` and `record_chosen` carry what is to be shown, `item_opened` an item to open on its own page."""

    item_chosen = Signal(str)
    item_opened = Signal(str)
    record_chosen = Signal(str)

    def __init__(
        self,
        ids: Callable[[], Sequence[str]],
        rows: Callable[[Sequence[str]], Sequence[AgendaItem]],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        """Take how the items are read; nothing is read before `show_visit`."""
        super().__init__(parent)
        self._view: VisitView | None = None
        self._items_model: PagedTableModel[AgendaItem] = PagedTableModel(
            agenda_columns(self._window, today), lambda: ids() if self._view else (), rows, lambda row: row.id
        )
        self.items = plain_table(self._items_model, self.tr("Agenda"))
        self._records_model: PagedTableModel[_Record] = PagedTableModel(
            _record_columns(), self._record_ids, self._record_rows, lambda row: row.id
        )
        self.records = plain_table(self._records_model, self.tr("Records of this visit"))
        self._none = Label(self.tr("No open items: nothing is on the agenda."), Role.MUTED)
        self._none.setContentsMargins(MD, MD, MD, MD)
        agenda, records = Card(self.tr("Agenda")), Card(self.tr("This visit"))
        for card in (agenda, records):
            # In line with the rows below.
            card.title.setContentsMargins(SM + 2, MD, SM + 2, SM)
        agenda.body.addWidget(self._none)
        agenda.body.addWidget(self.items, 1)
        records.body.addWidget(self.records)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD)
        layout.addWidget(agenda, 1)
        layout.addWidget(records)
        layout.addStretch(0)
        self.items.selected.connect(self._on_item)
        self.records.selected.connect(self._on_record)
        self.items.opened.connect(self.item_opened)

    def add_part(self, part: QWidget) -> None:
        """Put something of the visit under its records."""
        self._column.insertWidget(self._column.count() - 1, part)

    def show_visit(self, view: VisitView) -> None:
        """Read agenda and records anew; what is chosen stays chosen."""
        self._view = view
        self._items_model.reload()
        self._records_model.reload()
        none = self._items_model.rowCount() == 0
        self._none.setVisible(none)
        self.items.setVisible(not none)
        # Without items the records come up: an empty card over the whole height would push them to the foot.
        self._column.setStretch(0, 0 if none else 1)
        self._column.setStretch(self._column.count() - 1, 1 if none else 0)
        rows = min(_MOST_ROWS, self._records_model.rowCount())
        self.records.measure()
        height = self.records.verticalHeader().defaultSectionSize()
        self.records.setFixedHeight(rows * height + 2 * self.records.frameWidth())

    def choose_record(self, id: str) -> None:
        """Choose the visit's record or a meeting."""
        if self._records_model.row_of(id) < 0:
            self._records_model.reload()
        self.records.select_ids([id])

    def focus_agenda(self) -> None:
        """Give the agenda the keyboard."""
        table = self.items if self.items.selected_ids() else self.records
        table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_item(self, chosen: tuple[str, ...]) -> None:
        if chosen:
            self.records.clearSelection()
            self.item_chosen.emit(chosen[0])

    def _on_record(self, chosen: tuple[str, ...]) -> None:
        if chosen:
            self.items.clearSelection()
            self.record_chosen.emit(chosen[0])

    def _window(self) -> int:
        return self._view.context.pack.claims.visit_window if self._view else 0

    def _record_ids(self) -> Sequence[str]:
        if self._view is None:
            return ()
        return (RECORD, *(line.meeting.id for line in self._view.detail.meetings))

    def _record_rows(self, ids: Sequence[str]) -> Sequence[_Record]:
        if self._view is None:
            return ()
        lines = {line.meeting.id: line for line in self._view.detail.meetings}
        return [_Record(id, self._view, lines.get(id)) for id in ids if id == RECORD or id in lines]


class _Record:
    """A line of the lower list: the visit's record, or one of its meetings."""

    def __init__(self, id: str, view: VisitView, line: MeetingLine | None) -> None:
        self.id = id
        self._view = view
        self._line = line

    def title(self) -> str:
        if self._line is None:
            return translate("AgendaView", "Visit record")
        words = translate("AgendaView", "Committee meeting {number}")
        return fill(words, number=self._line.meeting.number)

    def second(self) -> str:
        if self._line is None:
            written = self._view.visit.minutes.strip()
            return translate("AgendaView", "Minutes written") if written else translate("AgendaView", "No minutes yet")
        presence = self._line.presence
        both = translate("AgendaView", "both sides present")
        one = translate("AgendaView", "one side missing")
        closed = translate("AgendaView", "closed") if self._line.meeting.closed else translate("AgendaView", "open")
        return f"{closed} · {both if presence.both_sides else one}"


def _record_columns() -> tuple[Column[_Record], ...]:
    return (
        Column(
            translate("AgendaView", "Record"),
            _Record.title,
            {CellRole.SECOND: _Record.second, CellRole.STRONG: lambda _row: True},
            spoken=lambda row: f"{row.title()}, {row.second()}",
            stretch=True,
            width=10,
        ),
    )


def plain_table(model: PagedTableModel[Row], name: str) -> RecordTable[Row]:
    """Return a list of two-line rows without a frame of its own."""
    table = RecordTable(model, name)
    table.setItemDelegate(TwoLineDelegate(table))
    table.horizontalHeader().hide()
    table.setProperty("look", "plain")
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return table
