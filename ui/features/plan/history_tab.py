"""Everything that happened in one engagement: who, for whom, when, what before and after."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.ids import engagement_scope
from app.queries.history import Step, is_whole, step_ids, step_rows
from app.services.older_history import OLDER
from app.services.workspace import Workspace
from ui.features.plan.history_older import OlderBar
from ui.features.plan.history_words import ChangeWords, older_words, record_words, step_by, step_title
from ui.i18n.bidi import island
from ui.i18n.messages import kind_title
from ui.i18n.translator import current_language, translate
from ui.models.paged_table import Column, PagedTableModel
from ui.models.record_table import RecordTable
from ui.parts.tools import Tools
from ui.parts.visible_changes import VisibleChanges
from ui.runtime.bridge import Change
from ui.theme.spacing import MD
from ui.widgets.delegates import CellRole, RowDelegate, TwoLineDelegate
from ui.widgets.detail_pane import DetailPane
from ui.widgets.empty_state import EmptyState
from ui.widgets.facet_bar import Facet, FacetBar
from ui.widgets.label import Label, Role
from ui.widgets.pane_split import PaneSplit

_PLAN = ("plan_item", "committee_review", "claim", "evidence", "comment", "conflict")
_KINDS = {
    "plan": _PLAN,
    "visit": ("visit", "addendum"),
    "committee": ("committee", "member", "meeting"),
    "contact": ("contact",),
}


class HistoryTab(QWidget):
    """A list of steps, the newest first, and the whole of the one in front."""

    def __init__(self, workspace: Workspace, engagement_id: str, tools: Tools, parent: QWidget | None = None) -> None:
        """Take the workspace, the factory's engagement and the window's services."""
        super().__init__(parent)
        self._workspace = workspace
        self._engagement_id = engagement_id
        self._tools = tools
        with workspace.read() as connection:
            context = workspace.context(connection, engagement_id)
        self._is_whole = self._has_all()
        self._words = ChangeWords(context.catalogue, context.pack)
        self._kinds: tuple[str, ...] = ()
        self._model: PagedTableModel[Step] = PagedTableModel(
            _columns(self._words), self._ids, self._rows, lambda step: step.id, self._run
        )
        self._table = RecordTable(self._model, self.tr("History"))
        for column, delegate in enumerate((TwoLineDelegate, RowDelegate, RowDelegate)):
            self._table.setItemDelegateForColumn(column, delegate(self._table))
        self._table.remember(tools.memory, "history.columns")
        self._table.selected.connect(self._on_selected)
        self._model.refreshed.connect(self._show_place)
        self._facets = FacetBar(self.tr("Which changes"), exclusive=True)
        self._facets.set_facets(_facets())
        self._facets.changed.connect(self._on_facets)
        self._pane = DetailPane(self.tr("Change in front"))
        words = self.tr("Every change is kept here: who, for whom and when.")
        nothing = EmptyState(self.tr("No history yet"), words)
        self._older = OlderBar(workspace.older, engagement_scope(engagement_id))
        self._places = QStackedWidget()
        self._places.addWidget(self._table)
        self._places.addWidget(nothing)
        split = PaneSplit(tools.memory, "history.split", self._places, self._pane)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD)
        layout.addWidget(self._facets)
        layout.addWidget(split, 1)
        layout.addWidget(self._older)
        self.setFocusProxy(self._table)
        VisibleChanges(self, tools.bridge, self._concerns).told.connect(self._on_told)
        self._show_place()
        self._model.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._older.look(is_whole=self._is_whole)

    def _has_all(self) -> bool:
        with self._workspace.read() as connection:
            return is_whole(connection, self._engagement_id)

    def _on_told(self, kinds: frozenset[str]) -> None:
        self._is_whole = self._has_all()
        self._older.refresh(is_whole=self._is_whole)
        if kinds != {OLDER}:
            self._model.reload()

    def _ids(self) -> Sequence[str]:
        with self._workspace.read() as connection:
            return step_ids(connection, self._engagement_id, self._kinds)

    def _rows(self, ids: Sequence[str]) -> Sequence[Step]:
        with self._workspace.read() as connection:
            return step_rows(connection, self._engagement_id, ids)

    def _run(self, work: Callable[[], Sequence[str]], done: Callable[[Sequence[str]], None]) -> None:
        self._tools.tasks.run(lambda _job: work(), done, owner=self)

    def _concerns(self, change: Change) -> bool:
        return engagement_scope(self._engagement_id) in getattr(change, "scopes", ())

    def _on_facets(self, checked: frozenset[str]) -> None:
        self._kinds = tuple(kind for id in checked for kind in _KINDS[id])
        self._model.reload()

    def _show_place(self) -> None:
        self._places.setCurrentIndex(0 if self._model.ids() else 1)
        self._pane.setVisible(bool(self._model.ids()))
        self._table.measure()
        if self._model.ids() and not self._table.selected_ids():
            self._table.select_ids(self._model.ids()[:1])

    def _on_selected(self, ids: tuple[str, ...]) -> None:
        step = self._model.record(ids[0]) if ids else None
        self._pane.clear()
        if step is None:
            return
        self._pane.set_heading(step_title(step), " · ".join(filter(None, (kind_title(step.kind), record_words(step)))))
        section = self._pane.add_section()
        for words in self._words.changes(step):
            section.addWidget(Label(words, selectable=True))
        section.addWidget(Label(step_by(step), selectable=True))
        if not self._is_whole and ids[0] == self._model.ids()[-1]:
            section.addWidget(Label(older_words(), Role.MUTED))


def _facets() -> list[Facet]:
    return [
        Facet("plan", translate("HistoryTab", "Plan")),
        Facet("visit", translate("HistoryTab", "Visits")),
        Facet("committee", translate("HistoryTab", "Committee")),
        Facet("contact", translate("HistoryTab", "Contacts")),
    ]


def _columns(words: ChangeWords) -> tuple[Column[Step], ...]:
    def second(step: Step) -> str:
        changes = words.changes(step)
        return changes[0] if changes else kind_title(step.kind)

    def title(step: Step) -> str:
        return " · ".join(filter(None, (step_title(step), island(record_words(step)))))

    def moment(step: Step) -> str:
        return current_language().formats.moment(step.made_at)

    return (
        Column(
            translate("HistoryTab", "Change"),
            title,
            {CellRole.SECOND: second},
            spoken=lambda step: f"{title(step)}, {second(step)}",
            tip=lambda step: "\n".join([title(step), *words.changes(step)]),
            width=36,
            stretch=True,
        ),
        Column(translate("HistoryTab", "By"), lambda step: step.actor, width=16),
        Column(translate("HistoryTab", "When"), moment, end=True, width=18),
    )
