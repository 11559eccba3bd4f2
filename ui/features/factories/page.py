"""All factories on this device: a list with search and facets; one opens by Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.queries.factory_list import FactoryFacet, FactoryRow, FactorySort
from app.services.workspace import Workspace
from ui.actions.registry import Action
from ui.features.factories.columns import facet_title, factory_columns
from ui.features.factories.presenter import FactoriesPresenter, Numbers
from ui.features.factories.progress_delegate import ProgressDelegate
from ui.features.factories.tools import Tools
from ui.i18n.translator import current_language, translate
from ui.models.paged_table import PagedTableModel
from ui.models.record_table import RecordTable
from ui.runtime.bridge import NEW_DAY, Change
from ui.theme.spacing import MD
from ui.theme.theme import current_theme
from ui.widgets.delegates import RowDelegate, TwoLineDelegate
from ui.widgets.empty_state import EmptyState
from ui.widgets.facet_bar import Facet, FacetBar
from ui.widgets.page import Page
from ui.widgets.placing import add_layout
from ui.widgets.search_field import SearchField

SCOPE = "factories"
_COLUMNS = "factories.columns"
_SHOWN = frozenset(
    {
        "factory",
        "engagement",
        "plan_item",
        "claim",
        "committee_review",
        "visit",
        "conflict",
        "scope",
        "outbox",
        NEW_DAY,
    }
)


class FactoriesPage(Page):
    """Leads to "factory" with the id of an engagement; `counted` carries the number of all factories.

    `read` says that the numbers are up to date.
    """

    counted = Signal(int)
    read = Signal()

    def __init__(self, workspace: Workspace, tools: Tools) -> None:
        """Take the workspace and the window's services."""
        super().__init__(self.tr("Factories"))
        self._workspace = workspace
        self._tools = tools
        self._presenter = FactoriesPresenter(workspace, tools.memory)
        self._round = 0
        self._is_counting = False
        self._search = SearchField(self.tr("Search by name or place"))
        self._search.setMinimumWidth(current_theme().scaled(220))
        self._search.searched.connect(self._on_searched)
        self._facets = FacetBar(self.tr("Filters"))
        self._facets.set_facets([Facet(facet, facet_title(facet)) for facet in FactoryFacet])
        self._facets.select(self._presenter.wish.facets)
        self._facets.changed.connect(self._on_facets)
        self._model: PagedTableModel[FactoryRow] = PagedTableModel(
            factory_columns(self._presenter.today, workspace.clock.now),
            self._presenter.ids,
            self._presenter.rows,
            lambda row: row.id,
            self._in_background,
        )
        self._table = self._make_table()
        self._nothing = EmptyState(
            self.tr("No factory is assigned to you yet"),
            self.tr("When an administrator assigns you one, it arrives with the next sync."),
            self.tr("Open the sync centre"),
            "factory",
        )
        self._nothing.activated.connect(self._go_to_sync)
        self._no_match = EmptyState(
            self.tr("No factory fits"),
            self.tr("Other words or fewer filters show more."),
            self.tr("Show all factories"),
            "search",
        )
        self._no_match.activated.connect(self._clear)
        self._lay_out()
        tools.bridge.changed.connect(self._on_changed)
        tools.registry.replace(SCOPE, self._actions())
        tools.registry.bind(self, SCOPE)
        self._reload()

    def entered(self) -> None:
        self._reload()
        self._table.setFocus()

    def show_target(self, target: str) -> None:
        self._table.select_ids((target,))

    # ---------------------------------------------------------------------------------------------------- inside

    def _make_table(self) -> RecordTable[FactoryRow]:
        table = RecordTable(self._model, self.tr("Factories"))
        last = self._model.columnCount() - 1
        table.setItemDelegateForColumn(0, TwoLineDelegate(table))
        for column in range(1, last):
            table.setItemDelegateForColumn(column, RowDelegate(table))
        table.setItemDelegateForColumn(last, ProgressDelegate(table))
        # Each language and size of text has its own widths.
        table.remember(self._tools.memory, f"{_COLUMNS}.{current_language().code}.{current_theme().text_scale}")
        table.opened.connect(self._open)
        table.sort_asked.connect(self._on_sort)
        return table

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(MD)
        bar.addWidget(self._facets, 1)
        bar.addWidget(self._search)
        self._table.setMinimumHeight(current_theme().scaled(240))
        self._nothing.hide()
        self._no_match.hide()
        add_layout(self.body, bar)
        self.body.addWidget(self._table, 1)
        self.body.addWidget(self._nothing, 1)
        self.body.addWidget(self._no_match, 1)

    def _actions(self) -> Sequence[Action]:
        return (
            Action(
                "factories.open",
                translate("Factories", "Open the factory"),
                lambda _context: self._open_selected(),
                icon="factory",
                shortcut="Ctrl+Return",
                scope=SCOPE,
                enabled=lambda _context: self._why_not_open(),
            ),
            Action(
                "factories.search",
                translate("Factories", "Search the factories"),
                lambda _context: self._search.setFocus(),
                icon="search",
                shortcut="Ctrl+F",
                scope=SCOPE,
            ),
        )

    def _in_background(self, work: Callable[[], Sequence[str]], done: Callable[[Sequence[str]], None]) -> None:
        self._tools.tasks.run(lambda _job: work(), done, owner=self)

    def _reload(self) -> None:
        self._model.reload()
        self._count()

    def _count(self) -> None:
        """Count what the facets leave; what changes meanwhile is counted once, and then."""
        self._round += 1
        if self._is_counting:
            return
        self._is_counting = True
        asked = self._round

        def show(numbers: Numbers) -> None:
            self._is_counting = False
            if asked == self._round:
                self._show_numbers(numbers)
            else:
                self._count()

        self._tools.tasks.run(lambda _job: self._presenter.numbers(), show, owner=self)

    def _show_numbers(self, numbers: Numbers) -> None:
        self._facets.set_facets([Facet(facet, facet_title(facet), numbers.counts[facet]) for facet in FactoryFacet])
        summary = numbers.summary
        factories = translate("Factories", "%n factories", "", summary.factories)
        open_items = translate("Factories", "%n open items", "", summary.open)
        overdue = translate("Factories", "%n overdue", "", summary.overdue)
        words = f"{factories} · {open_items} · {overdue}"
        self.header.set_count(words)
        self.set_summary(words)
        chosen = [numbers.counts[facet] for facet in self._presenter.wish.facets]
        shown = min([numbers.fitting, *chosen])
        self._nothing.setVisible(summary.factories == 0)
        self._no_match.setVisible(summary.factories > 0 and shown == 0)
        self._table.setVisible(shown > 0)
        self.counted.emit(summary.factories)
        self.read.emit()

    def _open(self, id: str) -> None:
        self.navigate.emit("factory", id)

    def _open_selected(self) -> None:
        self._open(self._table.selected_ids()[0])

    def _why_not_open(self) -> str | None:
        return None if self._table.selected_ids() else translate("Factories", "Choose a factory in the list first.")

    def _clear(self) -> None:
        self._search.setText("")
        self._presenter.sought = ""
        self._facets.select(())
        self._presenter.choose(replace(self._presenter.wish, facets=frozenset()))
        self._reload()

    def _go_to_sync(self) -> None:
        self.navigate.emit("sync", "")

    def _on_searched(self, text: str) -> None:
        self._presenter.sought = text
        self._reload()

    def _on_facets(self, chosen: frozenset[str]) -> None:
        facets = frozenset(FactoryFacet(facet) for facet in chosen)
        self._presenter.choose(replace(self._presenter.wish, facets=facets))
        self._reload()

    def _on_sort(self, sort: str, descending: bool) -> None:  # noqa: FBT001  # as the table sends it
        self._presenter.choose(replace(self._presenter.wish, sort=FactorySort(sort), descending=descending))
        self._model.reload()

    def _on_changed(self, change: Change) -> None:
        if not change.kinds & _SHOWN:
            return
        if self.isVisible():
            self._reload()
        else:
            self._count()  # for the navigation; the list is read when it comes to the front
