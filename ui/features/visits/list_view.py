"""A list of visits with the chosen one beside it: what the page of all visits and a factory's tab have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.queries.draft_places import new_visit_place
from app.queries.visit_list import VisitFacet, VisitRow, VisitSort
from app.services.workspace import Workspace
from ui.features.visits.columns import visit_columns
from ui.features.visits.flows import VisitFlows
from ui.features.visits.list_presenter import FIRST, VisitListPresenter, summary_words
from ui.features.visits.overview import VisitOverview
from ui.features.visits.visit_presenter import VisitPresenter, VisitView
from ui.features.visits.words import facet_title
from ui.i18n.translator import current_language
from ui.models.paged_table import PagedTableModel
from ui.models.record_table import RecordTable
from ui.parts.freshness import Freshness
from ui.parts.refusal_box import RefusalBox
from ui.parts.tools import Tools
from ui.parts.writing import Writer
from ui.theme.spacing import MD
from ui.theme.theme import current_theme
from ui.widgets.button import Button
from ui.widgets.delegates import ChipsDelegate, RowDelegate, TwoLineDelegate
from ui.widgets.empty_state import EmptyState
from ui.widgets.facet_bar import Facet, FacetBar
from ui.widgets.pane_split import PaneSplit
from ui.widgets.placing import add_layout

_APART = frozenset({"comment", "conflict", "grant", "person", "refusal"})
"""Kinds of records that a list of visits shows nothing of."""


class VisitListView(QWidget):
    """`visit_opened` carries a visit id, `meeting_opened` that and a meeting id, `summary_changed` the status line."""

    visit_opened = Signal(str)
    meeting_opened = Signal(str, str)
    summary_changed = Signal(str)

    def __init__(
        self, workspace: Workspace, tools: Tools, engagement_id: str = "", parent: QWidget | None = None
    ) -> None:
        """Take the workspace, the window's services, and whose visits are shown ('' = everybody's)."""
        super().__init__(parent)
        self._memory = tools.memory
        self._list = VisitListPresenter(workspace, tools.memory, engagement_id)
        self._visits = VisitPresenter(workspace)
        self._view: VisitView | None = None
        self._wanted = ""
        self.flows = VisitFlows(self._visits, Writer(workspace, tools.tasks, tools.notices, self), self)
        self._facets = FacetBar(self.tr("Which visits"), exclusive=True)
        columns = visit_columns(self._list.today, with_factory=not engagement_id)
        self._model: PagedTableModel[VisitRow] = PagedTableModel(
            columns, self._list.ids, self._list.rows, lambda row: row.visit.id
        )
        self._table = RecordTable(self._model, self.tr("Visits"))
        self._overview = VisitOverview()
        self._box = RefusalBox()
        self._lists = QStackedWidget()
        self._lay_out()
        self._connect(tools)
        self.setFocusProxy(self._table)
        # Each language and size of text has its own widths.
        which = f"{'one' if engagement_id else 'all'}.{current_language().code}.{current_theme().text_scale}"
        self._table.remember(tools.memory, f"visits.columns.{which}")
        self.reload()

    def reload(self) -> None:
        """Read everything anew; the chosen visit stays chosen."""
        total, counts = self._list.counts()
        self._facets.set_facets([Facet(facet, facet_title(facet), counts[facet]) for facet in VisitFacet])
        self._facets.select(self._list.wish.facets)
        self._model.reload()
        self._lists.setCurrentIndex(0 if self._model.rowCount() else 1 if total else 2)
        self._show_wanted()
        if not self._table.selected_ids() and self._model.rowCount():
            self._table.select_ids([self._model.id_at(0)])
        self._show_chosen()
        self.summary_changed.emit(summary_words(total, counts))

    def show_visit(self, visit_id: str) -> None:
        """Choose a visit, also when the facet hides it."""
        if self._model.row_of(visit_id) < 0:
            self._list.choose(FIRST)
            self.reload()
        self._table.select_ids([visit_id])

    def plan(self) -> None:
        """Ask for a new visit."""
        self._plan(None)

    def go_on_planning(self) -> None:
        """Ask for the new visit that was left, once the page is in front: it takes the keyboard when it gets there."""
        QTimer.singleShot(0, self, self.plan)

    def plan_on(self, day: date) -> None:
        """Ask for a new visit on a day."""
        self._plan(day)

    def _plan(self, day: date | None) -> None:
        factories = self._list.factories()
        if self._list.engagement_id:
            factories = [pair for pair in factories if pair[0] == self._list.engagement_id]
        self.flows.plan(factories, new_visit_place(self._list.engagement_id), day)

    def start_chosen(self) -> None:
        """Ask to start the chosen visit."""
        self._with_view(self.flows.start)

    def focus_list(self) -> None:
        """Give the list the keyboard."""
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        delegates = (TwoLineDelegate, RowDelegate, RowDelegate, ChipsDelegate, RowDelegate)
        for column, delegate in enumerate(delegates):
            self._table.setItemDelegateForColumn(column, delegate(self._table))
        nothing_here = EmptyState(
            self.tr("No visit fits"), self.tr("No visit fits the filter."), self.tr("Show all visits"), "filter"
        )
        nothing_here.activated.connect(lambda: self._choose(frozenset()))
        none_yet = EmptyState(
            self.tr("No visits yet"),
            self.tr("Visits are the days you spend with the factory, its committee and its plan. Plan the first one."),
            self.tr("Plan a visit…"),
            "visit",
        )
        none_yet.activated.connect(self.plan)
        for part in (self._table, nothing_here, none_yet):
            self._lists.addWidget(part)
        bar = QHBoxLayout()
        bar.setSpacing(MD)
        bar.addWidget(self._facets, 1)
        if self._list.engagement_id:
            plan = Button(self.tr("Plan a visit…"), icon="plus")
            plan.clicked.connect(self.plan)
            bar.addWidget(plan)
        split = PaneSplit(self._memory, "visits.split", self._lists, self._overview)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD)
        add_layout(layout, bar)
        layout.addWidget(self._box)
        layout.addWidget(split, 1)

    def _connect(self, tools: Tools) -> None:
        self._facets.changed.connect(self._choose)
        self._table.selected.connect(lambda _ids: self._show_chosen())
        self._table.opened.connect(self.visit_opened)
        self._table.sort_asked.connect(self._sort)
        overview = self._overview
        overview.open_wanted.connect(lambda: self._with_view(lambda view: self.visit_opened.emit(view.visit.id)))
        overview.start_wanted.connect(self.start_chosen)
        overview.change_wanted.connect(lambda: self._with_view(self.flows.change))
        overview.cancel_wanted.connect(lambda: self._with_view(self.flows.cancel))
        overview.meeting_wanted.connect(
            lambda id: self._with_view(lambda view: self.meeting_opened.emit(view.visit.id, id))
        )
        self.flows.blocked.connect(self._box.explain)
        self.flows.planned.connect(self._want)
        self.flows.started.connect(self.visit_opened)
        Freshness(self, tools.bridge, self.reload, lambda: self._list.engagement_id, _APART)

    def _choose(self, facets: frozenset[str]) -> None:
        self._list.choose(replace(self._list.wish, facets=frozenset(map(VisitFacet, facets))))
        self.reload()

    def _sort(self, sort: str, descending: bool) -> None:  # noqa: FBT001 - from a signal
        self._list.choose(replace(self._list.wish, sort=VisitSort(sort), descending=descending))
        self.reload()

    def _want(self, visit_id: str) -> None:
        # The notice of the change may come before or after: the row is chosen when it is there.
        self._wanted = visit_id
        self._show_wanted()

    def _show_wanted(self) -> None:
        if self._wanted and self._model.row_of(self._wanted) >= 0:
            wanted, self._wanted = self._wanted, ""
            self._table.select_ids([wanted])

    def _show_chosen(self) -> None:
        chosen = self._table.selected_ids()
        self._view = self._visits.visit(chosen[0]) if chosen else None
        self._overview.show_visit(self._view)

    def _with_view(self, act: Callable[[VisitView], None]) -> None:
        if self._view is not None:
            act(self._view)
