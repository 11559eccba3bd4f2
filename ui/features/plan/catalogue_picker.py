"""Choosing a place in the catalogue with a few letters and the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.features.plan.catalogue_search import CatalogueSearch, Place
from ui.i18n.translator import translate
from ui.models.paged_table import Column, PagedTableModel
from ui.models.record_table import RecordTable
from ui.theme.spacing import XS
from ui.theme.theme import current_theme
from ui.widgets.delegates import CellRole, TwoLineDelegate
from ui.widgets.label import Label, Role
from ui.widgets.search_field import SearchField
from ui.widgets.sheet import Sheet

_HEIGHT = 220


class CataloguePicker(QWidget):
    """A search field over a list; Down in the field goes into the list. `changed` is sent at every other choice."""

    changed = Signal()

    def __init__(self, search: CatalogueSearch, parent: QWidget | None = None) -> None:
        """Take what can be found."""
        super().__init__(parent)
        self._search = search
        self._places: dict[str, Place] = {}
        self._field = SearchField(self.tr("Search cluster, compliance point or question"))
        self._field.searched.connect(self._fill)
        self._field.installEventFilter(self)
        self._model: PagedTableModel[Place] = PagedTableModel(
            (_column(),), lambda: list(self._places), self._rows, lambda place: place.id
        )
        self._table = RecordTable(self._model, self.tr("Places in the catalogue"))
        self._table.setItemDelegateForColumn(0, TwoLineDelegate(self._table))
        self._table.horizontalHeader().hide()
        self._table.setFixedHeight(current_theme().scaled(_HEIGHT))
        self._table.selected.connect(self._on_selected)
        self._whole = Label("", Role.SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(self._field)
        layout.addWidget(self._table)
        layout.addWidget(self._whole)
        self.setFocusProxy(self._field)
        self._fill("")

    def place(self) -> Place | None:
        """Return the chosen place, None while nothing is chosen."""
        chosen = self._table.selected_ids()
        return self._places.get(chosen[0]) if chosen else None

    def select(self, place: Place | None) -> None:
        """Choose a place of the whole list."""
        if place is not None:
            self._table.select_ids([place.id])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            if not self._table.selected_ids():
                self._table.select_ids(self._model.ids()[:1])
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _rows(self, ids: Sequence[str]) -> Sequence[Place]:
        return [self._places[id] for id in ids if id in self._places]

    def _fill(self, sought: str) -> None:
        self._places = {place.id: place for place in self._search.find(sought)}
        self._model.reload()
        self._on_selected(self._table.selected_ids())

    def _on_selected(self, _ids: tuple[str, ...]) -> None:
        place = self.place()
        self._whole.setText("" if place is None else place.title)
        self.changed.emit()


def _column() -> Column[Place]:
    return Column(
        translate("CataloguePicker", "Place in the catalogue"),
        lambda place: place.title,
        {CellRole.SECOND: lambda place: place.path},
        spoken=lambda place: f"{place.title}, {place.path}",
        tip=lambda place: place.title,
        stretch=True,
    )


class ClassifySheet(Sheet):
    """Puts an item into the catalogue; `chosen` carries a Place."""

    chosen = Signal(object)

    def __init__(self, host: QWidget, title: str, confirm: str, search: CatalogueSearch, current: Place | None) -> None:
        """Take the words, what can be found, and where the item is now."""
        super().__init__(host, title, confirm)
        self._picker = CataloguePicker(search)
        self._picker.select(current)
        self.body.addWidget(self._picker)
        self.body.addStretch(1)
        self.check = self._missing
        self.confirmed.connect(lambda: self.chosen.emit(self._picker.place()))

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the search."""
        self.open_sheet(self._picker)

    def _missing(self) -> str:
        return "" if self._picker.place() is not None else self.tr("Choose a compliance point or a question.")
