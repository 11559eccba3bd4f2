"""The list of violations: facets with counts, two-line rows, and what stands in its place where there are none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from app.domain.inspection_rules import InspectionRules
from app.queries.violations import ViolationFacet, ViolationRow
from ui.features.inspection.columns import violation_columns
from ui.features.inspection.presenter import InspectionPresenter, InspectionView, Listed
from ui.features.inspection.words import facet_title
from ui.i18n.translator import current_language, translate
from ui.models.paged_table import PagedTableModel
from ui.models.record_table import RecordTable
from ui.parts.rule_words import coded
from ui.runtime.tasks import Tasks
from ui.theme.theme import current_theme
from ui.widgets.delegates import RowDelegate, TwoLineDelegate
from ui.widgets.empty_state import EmptyState
from ui.widgets.facet_bar import Facet, FacetBar
from ui.widgets.memory import Memory

AT_ONCE = 1_000
"""Up to so many violations the list is read on the GUI thread: it takes less than 10 ms."""
_BY_SEVERITY = "severity:"


class ViolationList(QStackedWidget):
    """The table; its `facets` are placed by whoever uses it.

    `was_read` carries the InspectionView that was read with the order, `chosen` says that another row is in front,
    `opened` that one was entered, `raise_wanted` that the first one is to be raised.
    """

    was_read = Signal(object)
    chosen = Signal()
    opened = Signal()
    raise_wanted = Signal()

    def __init__(self, presenter: InspectionPresenter, tasks: Tasks, memory: Memory) -> None:
        """Take who answers, the pool for long lists, and what keeps the widths of the columns."""
        super().__init__()
        self._presenter = presenter
        self._tasks = tasks
        self._view: InspectionView | None = None
        self._ids: Sequence[str] = ()
        self._wanted = ""
        self._is_reading = self._is_to_read_again = self._is_taking = False
        self.facets = FacetBar(translate("ViolationsTab", "Which violations"))
        self.facets.changed.connect(lambda _chosen: self.reload())
        self.model: PagedTableModel[ViolationRow] = PagedTableModel(
            violation_columns(self._rules), lambda: self._ids, self._rows, lambda row: row.id
        )
        self.table = RecordTable(self.model, translate("ViolationsTab", "Violations"))
        for column, delegate in enumerate((TwoLineDelegate, RowDelegate, RowDelegate)):
            self.table.setItemDelegateForColumn(column, delegate(self.table))
        self.table.remember(memory, f"violations.{current_language().code}.{current_theme().text_scale}")
        self.table.selected.connect(lambda _ids: self._on_selected())
        self.table.opened.connect(lambda _id: self.opened.emit())
        self._none_yet, self._none_fits = self._nothing_yet(), self._nothing_fits()
        for place in (self.table, self._none_yet, self._none_fits):
            self.addWidget(place)
        self.setFocusProxy(self.table)

    def reload(self) -> None:
        """Read the order, the numbers and the rows in sight anew: of a long list off the GUI thread, one at a time."""
        if self._is_reading:
            self._is_to_read_again = True
            return
        asked = self.facets.selected()
        facets = frozenset(facet for facet in ViolationFacet if facet.value in asked)
        severities = frozenset(each.removeprefix(_BY_SEVERITY) for each in asked if each.startswith(_BY_SEVERITY))
        if self._presenter.length(AT_ONCE + 1) <= AT_ONCE:
            self._take(asked, self._presenter.listed(facets, severities))
            return
        self._is_reading = True
        self._tasks.run(
            lambda _job: self._presenter.listed(facets, severities),
            lambda listed: self._on_read(asked, listed),
            self._on_failed,
            owner=self,
        )

    def show_record(self, record_id: str) -> None:
        """Choose a violation, whatever narrowed the list."""
        self.facets.select(())
        self._wanted = record_id
        self.reload()

    def chosen_id(self) -> str:
        """Return the id of the row in front ('' for none)."""
        ids = self.table.selected_ids()
        return ids[0] if ids else ""

    def _on_read(self, asked: frozenset[str], listed: Listed | None) -> None:
        is_old = self._is_to_read_again
        self._is_reading = self._is_to_read_again = False
        self._take(asked, listed)
        if is_old:
            self.reload()

    def _on_failed(self, error: BaseException) -> None:
        self._is_reading = self._is_to_read_again = False
        raise error

    def _take(self, asked: frozenset[str], listed: Listed | None) -> None:
        if listed is None or asked != self.facets.selected():
            return
        self._is_taking = True
        self._view, self._ids = listed.view, listed.ids
        self._show_facets(listed.view)
        self.model.reload()
        nothing = self._none_fits if listed.view.numbers.total else self._none_yet
        self.setCurrentWidget(self.table if listed.ids else nothing)
        self._choose()
        self._is_taking = False
        self.was_read.emit(listed.view)
        if asked != self.facets.selected():
            self.reload()  # a facet went with the last violation it stood for, and narrows nothing any more

    def _choose(self) -> None:
        """Choose what was asked for as soon as it is there, else the first where none is chosen."""
        if self._wanted and self.model.row_of(self._wanted) >= 0:
            wanted, self._wanted = self._wanted, ""
            self.table.select_ids([wanted])
        elif not self.table.selected_ids():
            self.table.select_ids(self.model.ids()[:1])

    def _on_selected(self) -> None:
        # What the list chooses itself while it is read is told with what was read.
        if not self._is_taking:
            self.chosen.emit()

    def _show_facets(self, view: InspectionView) -> None:
        numbers = view.numbers
        facets = [Facet(facet, facet_title(facet), numbers.facets[facet]) for facet in ViolationFacet]
        for severity in view.rules.severities:
            count = numbers.severities.get(severity.code, 0)
            if count:
                facets.append(Facet(_BY_SEVERITY + severity.code, coded(view.rules.severities, severity.code), count))
        self.facets.set_facets(facets)

    def _nothing_yet(self) -> EmptyState:
        state = EmptyState(
            translate("ViolationsTab", "No violation was raised"),
            translate(
                "ViolationsTab",
                "What goes against the law is raised here or during a visit, with its deadline and its evidence.",
            ),
            translate("ViolationsTab", "Raise a violation…"),
            "check",
        )
        state.activated.connect(self.raise_wanted)
        return state

    def _nothing_fits(self) -> EmptyState:
        state = EmptyState(
            translate("ViolationsTab", "No violation fits"),
            translate("ViolationsTab", "No violation of this factory fits the filter."),
            translate("ViolationsTab", "Show all violations"),
            "filter",
        )
        state.activated.connect(self._show_all)
        return state

    def _show_all(self) -> None:
        self.facets.select(())
        self.reload()

    def _rules(self) -> InspectionRules | None:
        return None if self._view is None else self._view.rules

    def _rows(self, ids: Sequence[str]) -> Sequence[ViolationRow]:
        return () if self._view is None else self._presenter.rows(ids, self._view)
