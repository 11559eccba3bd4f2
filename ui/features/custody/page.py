"""The supervisors' queue: work whose author no longer holds the factory, to accept, return or archive."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget

from app.queries.custody_queue import KeptWork, QueueFacet, QueueRow, QueueSort
from app.services.workspace import Workspace
from ui.actions.registry import Action
from ui.features.custody.columns import queue_columns
from ui.features.custody.flows import QueueFlows
from ui.features.custody.pane import CustodyPane
from ui.features.custody.presenter import QueuePresenter
from ui.features.custody.words import facet_title
from ui.i18n.translator import current_language, translate
from ui.models.paged_table import PagedTableModel
from ui.models.record_table import RecordTable
from ui.parts.freshness import Freshness
from ui.parts.refusal_box import RefusalBox
from ui.parts.tools import Tools
from ui.parts.writing import Writer
from ui.theme.theme import current_theme
from ui.widgets.delegates import RowDelegate, TwoLineDelegate
from ui.widgets.empty_state import EmptyState
from ui.widgets.facet_bar import Facet, FacetBar
from ui.widgets.page import Page
from ui.widgets.pane_split import PaneSplit

SCOPE = "queue"
_APART = frozenset({"claim", "comment", "committee_review", "conflict", "contact", "grant", "handover", "refusal"})
"""Kinds of records that the queue shows nothing of."""


class QueuePage(Page):
    """Opens a record by `navigate`."""

    def __init__(self, workspace: Workspace, tools: Tools) -> None:
        """Take the workspace and the window's services."""
        super().__init__(translate("Queue", "Team queue"))
        self._presenter = QueuePresenter(workspace)
        self._work: KeptWork | None = None
        self._facets = FacetBar(self.tr("Which part of the queue"), exclusive=True)
        self._model: PagedTableModel[QueueRow] = PagedTableModel(
            queue_columns(), self._presenter.ids, self._presenter.rows, lambda row: row.id
        )
        self._table = RecordTable(self._model, self.tr("Team queue"))
        for column, delegate in enumerate((TwoLineDelegate, RowDelegate, RowDelegate, RowDelegate)):
            self._table.setItemDelegateForColumn(column, delegate(self._table))
        self._table.remember(tools.memory, f"queue.columns.{current_language().code}.{current_theme().text_scale}")
        self._pane = CustodyPane(workspace.catalogue)
        self._box = RefusalBox()
        self._lists = QStackedWidget()
        self._flows = QueueFlows(
            self._presenter, Writer(workspace, tools.tasks, tools.notices, self), tools.tasks, self
        )
        self._lay_out(tools)
        self._connect(tools)
        self._reload()

    def entered(self) -> None:
        """Give the list the keyboard."""
        self._table.setFocus()

    def show_target(self, target: str) -> None:
        """Choose one, whatever became of it."""
        work = self._presenter.work(target)
        if work is not None and self._model.row_of(target) < 0:
            self._choose(_facet_of(work.row))
        self._table.select_ids([target])

    def _lay_out(self, tools: Tools) -> None:
        nothing = EmptyState(
            self.tr("Nothing here"),
            self.tr(
                "When somebody's work arrives after they lost a factory, it waits here for you: nothing of it is lost,"
                " and nothing of it is in the plan before you say so."
            ),
            icon="check",
        )
        for part in (self._table, nothing):
            self._lists.addWidget(part)
        self.body.addWidget(self._facets)
        self.body.addWidget(self._box)
        self.body.addWidget(PaneSplit(tools.memory, "queue.split", self._lists, self._pane), 1)

    def _connect(self, tools: Tools) -> None:
        self._facets.changed.connect(self._on_facets)
        self._table.selected.connect(lambda _ids: self._show_chosen())
        self._table.sort_asked.connect(self._on_sort)
        self._table.opened.connect(lambda _id: self._with_work(self._flows.accept))
        self._flows.blocked.connect(self._box.explain)
        pane = self._pane
        pane.accept_wanted.connect(lambda: self._with_work(self._flows.accept))
        pane.accept_all_wanted.connect(lambda: self._with_work(self._flows.accept_all))
        pane.return_wanted.connect(lambda: self._with_work(self._flows.give_back))
        pane.archive_wanted.connect(lambda: self._with_work(self._flows.archive))
        pane.record_wanted.connect(lambda: self._with_work(self._open_record))
        pane.other_wanted.connect(self.show_target)
        tools.registry.replace(SCOPE, self._actions())
        tools.registry.bind(self, SCOPE)
        Freshness(self, tools.bridge, self._reload, lambda: "", _APART)

    def _actions(self) -> tuple[Action, ...]:
        def action(name: str, title: str, do: Callable[[KeptWork], None], keys: str, icon: str) -> Action:
            return Action(
                f"queue.{name}",
                title,
                lambda _context: self._with_work(do),
                icon,
                keys,
                SCOPE,
                enabled=lambda _context: self._why_not(),
            )

        flows = self._flows
        return (
            action("accept", translate("Queue", "Accept the change"), flows.accept, "Ctrl+Return", "check"),
            action("return", translate("Queue", "Return it to its author"), flows.give_back, "Ctrl+Shift+R", "undo"),
            action("archive", translate("Queue", "Archive it without effect"), flows.archive, "Ctrl+Shift+A", "lock"),
            action("open", translate("Queue", "Open the record it is about"), self._open_record, "Ctrl+O", "external"),
        )

    def _why_not(self) -> str | None:
        return None if self._work is not None else translate("Queue", "Choose a change in the list first.")

    def _reload(self) -> None:
        """Read everything anew; what is chosen stays chosen."""
        counts = self._presenter.counts()
        self._facets.set_facets([Facet(facet, facet_title(facet), counts[facet]) for facet in QueueFacet])
        self._facets.select((self._presenter.wish.facet,))
        self._model.reload()
        self._lists.setCurrentIndex(0 if self._model.rowCount() else 1)
        if not self._table.selected_ids() and self._model.rowCount():
            self._table.select_ids([self._model.id_at(0)])
        self._show_chosen()
        waiting = translate("Queue", "%n waiting", "", counts[QueueFacet.WAITING])
        self.header.set_count(waiting)
        self.set_summary(waiting)

    def _show_chosen(self) -> None:
        ids = self._table.selected_ids()
        self._work = self._presenter.work(ids[0]) if ids else None
        self._pane.show_work(self._work, 0 if self._work is None else len(self._presenter.chain(self._work)))

    def _with_work(self, do: Callable[[KeptWork], None]) -> None:
        self._box.hide()
        if self._work is not None:
            do(self._work)

    def _open_record(self, work: KeptWork) -> None:
        if work.title is None:
            self._box.explain(translate("Queue", "The record is not on this device."), ())
        else:
            self.navigate.emit("visit" if work.title.opens_kind == "visit" else "factory", work.title.opens_id)

    def _choose(self, facet: QueueFacet) -> None:
        self._presenter.choose(facet)
        self._reload()

    def _on_facets(self, chosen: frozenset[str]) -> None:
        self._choose(QueueFacet(next(iter(chosen), QueueFacet.WAITING)))

    def _on_sort(self, sort: str, descending: bool) -> None:  # noqa: FBT001  # as the table sends it
        self._presenter.sort(QueueSort(sort), descending=descending)
        self._model.reload()


def _facet_of(row: QueueRow) -> QueueFacet:
    return next((facet for facet in QueueFacet if facet.value == row.state.value), QueueFacet.REFUSED)
