"""Choosing a place in the catalogue with a few letters and the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.features.plan.catalogue_search import CatalogueSearch, Place
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
        self._places: tuple[Place, ...] = ()
        self._field = SearchField(self.tr("Search cluster, compliance point or question"))
        self._field.searched.connect(self._fill)
        self._field.installEventFilter(self)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Places in the catalogue"))
        self._list.setItemDelegate(TwoLineDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFixedHeight(current_theme().scaled(_HEIGHT))
        self._list.currentRowChanged.connect(self._on_row)
        self._whole = Label("", Role.SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(self._field)
        layout.addWidget(self._list)
        layout.addWidget(self._whole)
        self.setFocusProxy(self._field)
        self._fill("")

    def place(self) -> Place | None:
        """Return the chosen place, None while nothing is chosen."""
        row = self._list.currentRow()
        return self._places[row] if 0 <= row < len(self._places) else None

    def select(self, place: Place | None) -> None:
        """Choose a place of the whole list."""
        if place is not None and place in self._places:
            self._list.setCurrentRow(self._places.index(place))
            self._list.scrollToItem(self._list.currentItem())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self._list.setCurrentRow(max(0, self._list.currentRow()))
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _on_row(self) -> None:
        place = self.place()
        self._whole.setText("" if place is None else place.title)
        self.changed.emit()

    def _fill(self, sought: str) -> None:
        kept = self.place()
        self._places = self._search.find(sought)
        self._list.clear()
        for place in self._places:
            entry = QListWidgetItem(place.title)
            entry.setToolTip(place.title)
            entry.setData(CellRole.SECOND, place.path)
            entry.setData(Qt.ItemDataRole.AccessibleTextRole, f"{place.title}, {place.path}")
            self._list.addItem(entry)
        self.select(kept)


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
