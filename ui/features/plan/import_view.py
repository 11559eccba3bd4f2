"""Importing a list of items: choose a file, say what its columns hold, see what becomes of each row, add them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from app.services.plan_import import Standing
from app.sheets.days import Order
from ui.features.plan.entering_for_bar import EnteringForBar
from ui.features.plan.import_columns import ColumnChoices, import_columns
from ui.features.plan.import_presenter import Facet, ImportPresenter, ShownRow
from ui.features.plan.import_words import facet_title, order_title, told_words, why_words
from ui.i18n.translator import fill
from ui.models.paged_table import PagedTableModel
from ui.models.record_table import RecordTable
from ui.theme.spacing import MD, SM
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.banner import Banner
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import clear_layout
from ui.widgets.choice_field import ChoiceField
from ui.widgets.delegates import ChipsDelegate, RowDelegate, TwoLineDelegate
from ui.widgets.drop_zone import DropZone
from ui.widgets.facet_bar import Facet as Filter
from ui.widgets.facet_bar import FacetBar
from ui.widgets.label import Label, Role, show_if
from ui.widgets.placing import add_layout

FILES = "*.xlsx *.csv *.txt *.tsv"
_TAKING = QSizePolicy.Policy.Expanding


class ImportView(QWidget):
    """In place of the plan while a list is imported.

    `file_chosen` carries a path, `sheet_chosen`, `column_chosen` and `order_chosen` how it is read; `row_toggled` a
    row's number; `add_wanted`, `undo_wanted`, `stop_wanted`, `left` and `person_wanted` are its buttons.
    """

    file_chosen = Signal(object)
    sheet_chosen = Signal(int)
    column_chosen = Signal(str, int)
    order_chosen = Signal(str)
    facet_chosen = Signal(str)
    row_toggled = Signal(int)
    add_wanted = Signal()
    undo_wanted = Signal()
    stop_wanted = Signal()
    person_wanted = Signal()
    left = Signal()

    def __init__(self, presenter: ImportPresenter, parent: QWidget | None = None) -> None:
        """Take what knows the list."""
        super().__init__(parent)
        self._presenter = presenter
        self.setAccessibleName(self.tr("Import items from a list"))
        self.setAcceptDrops(True)
        self.person = EnteringForBar()
        self.person.change_wanted.connect(self.person_wanted)
        self.person.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.zone = DropZone(
            self.tr("Choose a workbook (.xlsx) or CSV file, or drop it here"),
            name_filter=f"{self.tr('Lists')} ({FILES})",
        )
        self.zone.dropped.connect(self._on_dropped)
        self._file = Label("", Role.STRONG)
        self._other = Button(self.tr("Choose another file…"), ButtonKind.LINK)
        self._other.clicked.connect(self.zone.click)
        self._sheets = ChoiceField(self.tr("Sheet"))
        self._sheets.committed.connect(lambda place: self.sheet_chosen.emit(int(place or 0)))
        self._order = ChoiceField(self.tr("How dates are read"), [(each.value, order_title(each)) for each in Order])
        self._order.committed.connect(self.order_chosen)
        self._columns = ColumnChoices()
        self._columns.chosen.connect(self.column_chosen)
        self._turn = Button("", ButtonKind.LINK)
        self._turn.clicked.connect(lambda: self.show_columns(is_shown=not self._columns.isVisible()))
        self._facets = FacetBar(self.tr("Which rows"), exclusive=True)
        self._facets.changed.connect(lambda ids: self.facet_chosen.emit(next(iter(ids), "")))
        self.model: PagedTableModel[ShownRow] = PagedTableModel(
            import_columns(), presenter.ids, presenter.rows, lambda shown: str(shown.row.number)
        )
        self.table = RecordTable(self.model, self.tr("Rows of the list"))
        for column, delegate in enumerate((RowDelegate, TwoLineDelegate, ChipsDelegate, RowDelegate)):
            self.table.setItemDelegateForColumn(column, delegate(self.table))
        self.table.opened.connect(lambda id: self.row_toggled.emit(int(id)))
        self.table.selected.connect(lambda _ids: self.show_why())
        self._why = Label("")
        self._hint = Label(self.tr("Enter adds a row or leaves it out."), Role.MUTED, wrap=False)
        self._add = Button("", ButtonKind.PRIMARY)
        self._add.clicked.connect(self._on_add)
        self._stop = Button(self.tr("Stop"))
        self._stop.clicked.connect(self.stop_wanted)
        self._filler = QSpacerItem(0, 0)
        self._state = Label("", Role.MUTED)
        self._told = QVBoxLayout()
        self._last = QVBoxLayout()
        self._lay_out()
        self.show_working("")

    def show_person_bar(self, *, is_shown: bool) -> None:
        """Say for whom is entered, or not: only advisors enter for others."""
        show_if(self.person, is_shown)

    def show_last(self, standing: Standing | None) -> None:
        """Show how the latest import stands, with the way back."""
        clear_layout(self._last)
        if standing is None:
            return
        words = fill(
            self.tr("From the list {name} there are {count} items in the plan."),
            name=standing.last.name,
            count=standing.here,
        )
        if standing.left:
            more = self.tr("The import stopped before its end; rows not added: {count}. Choose the same file to go on.")
            words += " " + fill(more, count=standing.left)
        tone = Tone.WARN if standing.left else Tone.INFO
        banner = Banner(words, fill(self.tr("Undo import ({count})…"), count=standing.here), tone, closable=False)
        banner.activated.connect(self.undo_wanted)
        self._last.addWidget(banner)

    def show_list(self) -> None:
        """Show the list as it is read now; the rows follow with `show_rows`."""
        presenter = self._presenter
        book = presenter.book
        self._places.setCurrentIndex(0 if book is None else 1)
        clear_layout(self._told)
        if book is None:
            return
        self._file.setText(book.name)
        self._sheets.set_choices([(str(i), sheet.name or book.name) for i, sheet in enumerate(book.sheets)])
        self._sheets.take_saved(str(presenter.wish.sheet))
        show_if(self._sheets, len(book.sheets) > 1)
        self._order.take_saved(presenter.order.value)
        self._columns.show_columns(presenter.sheet.headings, presenter.mapped)
        for told in book.told:
            self._told.addWidget(Banner(told_words(told), tone=Tone.WARN, closable=False))

    def show_columns(self, *, is_shown: bool) -> None:
        """Show which column holds what, or the rows: on a small screen there is no room for both."""
        show_if(self._columns, is_shown)
        self._filler.changeSize(0, 0, QSizePolicy.Policy.Minimum, _TAKING if is_shown else QSizePolicy.Policy.Minimum)
        for part in (self.table, self._why, self._hint):
            show_if(part, not is_shown)
        self._turn.setText(self.tr("Show the rows") if is_shown else self.tr("Choose columns…"))

    def show_rows(self) -> None:
        """Show what would become of each row."""
        self.model.reload()
        self.table.measure()
        self.show_counts()
        self.show_why()

    def show_why(self) -> None:
        """Show all that should be known about the chosen row, where a line of the table has no room for it."""
        shown = self._presenter.rows(self.table.selected_ids())
        self._why.setText(why_words(shown[0].row) if shown else "")

    def show_counts(self) -> None:
        """Show how many rows there are of each kind, and how many will be added."""
        presenter = self._presenter
        counts = presenter.counts()
        self._facets.set_facets([Filter(facet.value, facet_title(facet.value), counts[facet]) for facet in Facet])
        self._facets.select((presenter.facet.value,))
        chosen = len(presenter.chosen)
        self._add.setText(fill(self.tr("Add to the plan ({count})"), count=chosen))
        self._add.setEnabled(bool(chosen))

    def show_working(self, words: str) -> None:
        """Say what is being done, "" when nothing is."""
        self._state.setText(words)
        for part in (self._add, self._other, self._columns, self._sheets, self._order):
            part.setEnabled(not words)

    def show_stop(self, *, is_shown: bool) -> None:
        """Offer to stop, or not."""
        show_if(self._stop, is_shown)

    def focus_first(self) -> None:
        """Give the keyboard to what comes next."""
        shown = self._turn if self._columns.isVisible() else self.table
        (self.zone if self._presenter.book is None else shown).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.zone.take(event.mimeData()):
            event.acceptProposedAction()

    def _on_add(self) -> None:
        # Not every system gives a button the keyboard when it is pressed: a field may still be stepped through.
        for field in (self._sheets, self._order, *self._columns.fields()):
            field.commit()
        if self._add.isEnabled():
            self.add_wanted.emit()

    def _on_dropped(self, dropped: object) -> None:
        paths = [path for path in dropped if isinstance(path, Path)] if isinstance(dropped, tuple) else []
        if paths:
            self.file_chosen.emit(paths[0])

    def _lay_out(self) -> None:
        back = Button(self.tr("Back to the plan"), ButtonKind.LINK)
        back.clicked.connect(self.left)
        top = QHBoxLayout()
        top.setSpacing(MD)
        top.addWidget(Label(self.tr("Import items from a list"), Role.HEADING, wrap=False))
        top.addWidget(self.person, 1)
        top.addWidget(back)
        self._places = QStackedWidget()
        self._places.addWidget(self._empty_page())
        self._places.addWidget(self._list_page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD)
        add_layout(layout, top)
        add_layout(layout, self._last)
        layout.addWidget(self._places, 1)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        words = self.tr(
            "A first look writes nothing: it shows what would become of each row, and why. Items are added when you say"
            " so, each row once, and the import can be taken back as a whole."
        )
        self.zone.setMinimumHeight(current_theme().scaled(96))
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD)
        layout.addWidget(Label(words))
        layout.addWidget(self.zone)
        layout.addStretch(1)
        return page

    def _list_page(self) -> QWidget:
        page = QWidget()
        head = QHBoxLayout()
        head.setSpacing(MD)
        head.addWidget(self._file)
        head.addWidget(self._other)
        head.addStretch(1)
        head.addWidget(self._turn)
        head.addWidget(self._sheets)
        head.addWidget(self._order)
        below = QHBoxLayout()
        below.setSpacing(MD)
        below.addWidget(self._hint)
        below.addWidget(self._state, 1)
        below.addWidget(self._stop)
        below.addWidget(self._add)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SM)
        add_layout(layout, head)
        add_layout(layout, self._told)
        layout.addWidget(self._facets)
        layout.addWidget(self._columns)
        layout.addItem(self._filler)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._why)
        add_layout(layout, below)
        return page
