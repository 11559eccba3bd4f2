"""The list of a plan: facets with counts, search, two-line rows; filter, order and columns are remembered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.domain.catalogue import Catalogue
from app.queries.plan_list import Facet as ItemFacet
from app.queries.plan_list import Sort
from ui.features.plan.columns import RowWords, ShownItem, plan_columns
from ui.features.plan.list_presenter import FIRST, ListPresenter, Numbers, PlanWish, chosen_after
from ui.features.plan.list_reading import ListReading
from ui.features.plan.words import facet_title
from ui.i18n.translator import fill
from ui.models.paged_table import PagedTableModel
from ui.models.record_table import RecordTable
from ui.runtime.tasks import Tasks
from ui.theme.spacing import MD, SM
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.delegates import ChipsDelegate, PipsDelegate, RowDelegate, TwoLineDelegate
from ui.widgets.empty_state import EmptyState
from ui.widgets.facet_bar import Facet, FacetBar
from ui.widgets.label import show_if
from ui.widgets.memory import Memory
from ui.widgets.search_field import SearchField


class PlanList(QWidget):
    """The table; its `bar` (facets, order, new item) and its `corner` (search) are placed by whoever uses it.

    `selected` carries the id of the item in front or "", `opened` that of one that was entered,
    `counted` a PlanSummary.
    """

    selected = Signal(str)
    opened = Signal(str)
    counted = Signal(object)
    add_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, presenter: ListPresenter, catalogue: Catalogue, today: Callable[[], date], tasks: Tasks) -> None:
        """Take the presenter, what the ids in rows mean, the day, and the pool for long lists."""
        super().__init__()
        self._presenter = presenter
        self._reading = ListReading(presenter, tasks, self)
        self._reading.counted.connect(self._show_numbers)
        self._is_read = False
        self._wanted = ""
        self._has_chosen = False
        self._words = RowWords(catalogue, today)
        self.model: PagedTableModel[ShownItem] = PagedTableModel(
            plan_columns(), presenter.ids, self._rows, lambda item: item.row.id, self._reading.run
        )
        self.table = RecordTable(self.model, self.tr("Items of the plan"))
        for column, delegate in enumerate((TwoLineDelegate, ChipsDelegate, PipsDelegate, RowDelegate, RowDelegate)):
            self.table.setItemDelegateForColumn(column, delegate(self.table))
        self.table.selected.connect(self._on_selected)
        self.table.opened.connect(self.opened)
        self.table.sort_asked.connect(self._on_sort)
        self.model.refreshed.connect(self._show_place)
        self.facets = FacetBar(self.tr("Which items"))
        self.facets.changed.connect(self._on_facets)
        self.search = SearchField(self.tr("Search in the plan"))
        self.search.searched.connect(self._on_search)
        self._order = Button("", ButtonKind.LINK)
        self._order.clicked.connect(self.order_by_urgency)
        self.bar = self._build_bar()
        self.corner = self._build_corner()
        self._places = QStackedWidget()
        self._places.addWidget(self.table)
        self._places.addWidget(self._nothing_yet())
        self._places.addWidget(self._nothing_fits())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._places)
        self.setFocusProxy(self.table)

    def _build_bar(self) -> QWidget:
        add = Button(self.tr("Add item"))
        add.clicked.connect(self.add_wanted)
        bar = QWidget()
        top = QHBoxLayout(bar)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(MD)
        top.addWidget(self.facets, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self._order)
        top.addWidget(add, 0, Qt.AlignmentFlag.AlignTop)
        return bar

    def _build_corner(self) -> QWidget:
        """Return the search with what is done rarely beside it: each button more would wrap the filters."""
        more = IconButton("more", self.tr("Export or import the list"))
        menu = QMenu(more)
        menu.addAction(self.tr("Export…"), self.export_wanted.emit)
        menu.addAction(self.tr("Import…"), self.import_wanted.emit)
        more.clicked.connect(lambda: menu.popup(more.mapToGlobal(more.rect().bottomLeft())))
        corner = QWidget()
        line = QHBoxLayout(corner)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SM)
        line.addWidget(self.search, 1)
        line.addWidget(more)
        return corner

    def remember(self, memory: Memory) -> None:
        """Keep the widths of the columns."""
        self.table.remember(memory, "plan.columns")

    def reload(self) -> None:
        """Read the list again: its order, its numbers, its rows."""
        if self._is_read:
            self._presenter.forget_order()
            self._reading.look()
        self._is_read = True
        self.model.reload()
        if self._reading.length == 0:
            self._show_place()  # from nothing to nothing the model has nothing to tell
        self._reading.count()

    def refresh(self, ids: frozenset[str]) -> None:
        """Read what changed: these rows where the order stays, everything where it does not."""
        self._presenter.forget_order()
        self._reading.look()

        def done(order: Sequence[str]) -> None:
            if tuple(order) == self.model.ids():
                self.model.touch(ids)
            else:
                self.model.reload()

        self._reading.run(self._presenter.ids, done)
        self._reading.count()

    def show_item(self, item_id: str) -> None:
        """Choose an item; where the filter hides it, the whole plan is shown."""
        self._wanted = item_id
        if self.model.row_of(item_id) >= 0:
            self._take_wanted()
        elif self.model.ids() or self._reading.length:
            self.search.clear()
            self._presenter.sought = ""
            self._choose(replace(self._presenter.wish, facets=frozenset()))

    def step(self, by: int) -> None:
        """Choose the next or previous item."""
        ids = self.model.ids()
        if not ids:
            return
        chosen = self.table.selected_ids()
        at = self.model.row_of(chosen[0]) + by if chosen else 0
        self.table.select_ids([ids[min(max(0, at), len(ids) - 1)]])

    def order_by_urgency(self) -> None:
        """Show the usual order: what presses first, publicly reported first within."""
        self._choose(replace(FIRST, facets=self._presenter.wish.facets))

    def focus_search(self) -> None:
        """Give the keyboard to the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _rows(self, ids: Sequence[str]) -> Sequence[ShownItem]:
        return [self._words.shown(row) for row in self._presenter.rows(ids)]

    def _choose(self, wish: PlanWish) -> None:
        self._presenter.choose(wish)
        self.model.reload()
        self._reading.count()

    def _show_numbers(self, numbers: Numbers) -> None:
        if numbers.wish != self._presenter.wish:
            return
        counts, wish = numbers.facets, numbers.wish
        self.counted.emit(numbers.summary)
        self.facets.set_facets([Facet(each.value, facet_title(each), counts[each]) for each in ItemFacet])
        self.facets.select(facet.value for facet in wish.facets)
        titles = {column.sort: column.title for column in self.model.columns()}
        title = titles.get(wish.sort, "")
        self._order.setText(fill(self.tr("By {column}. Order by urgency"), column=title))
        show_if(self._order, wish.sort is not Sort.URGENCY)

    def _on_facets(self, checked: frozenset[str]) -> None:
        before = self._presenter.wish
        facets = chosen_after(before.facets, frozenset(ItemFacet(id) for id in checked))
        self._choose(replace(before, facets=facets))

    def _on_sort(self, sort: str, descending: bool) -> None:  # noqa: FBT001 - a slot
        self._choose(replace(self._presenter.wish, sort=Sort(sort), descending=descending))

    def _on_search(self, text: str) -> None:
        self._presenter.sought = text
        self.model.reload()

    def _on_selected(self, ids: tuple[str, ...]) -> None:
        self._has_chosen |= bool(ids)
        self.selected.emit(ids[0] if ids else "")

    def _show_place(self) -> None:
        if self.model.ids():
            self._places.setCurrentIndex(0)
            self.table.measure()
            self._take_wanted()
        else:
            is_filtered = bool(self._presenter.wish.facets) or bool(self._presenter.sought)
            self._places.setCurrentIndex(2 if is_filtered and self._reading.length else 1)

    def _take_wanted(self) -> None:
        """Choose what was asked for before the list was read, else the first item where none was ever chosen."""
        if self._wanted and self.model.row_of(self._wanted) >= 0:
            wanted, self._wanted = self._wanted, ""
            self.table.select_ids([wanted])
        elif not self._has_chosen and not self._wanted:
            self.table.select_ids(self.model.ids()[:1])

    def _nothing_yet(self) -> EmptyState:
        state = EmptyState(
            self.tr("No items yet"),
            self.tr("The improvement plan holds everything to improve: found by the factory, an advisor or assessors."),
            self.tr("Add item"),
            "plus",
        )
        state.activated.connect(self.add_wanted)
        return state

    def _nothing_fits(self) -> EmptyState:
        state = EmptyState(
            self.tr("Nothing fits"),
            self.tr("No item of this plan fits the filter and the search."),
            self.tr("Show the whole plan"),
            "filter",
        )
        state.activated.connect(self._show_all)
        return state

    def _show_all(self) -> None:
        self.search.clear()
        self._presenter.sought = ""
        self._choose(replace(FIRST, facets=frozenset()))
