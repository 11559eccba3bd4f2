"""The violations of one factory, as a tab of its page: progress twice, facets, the list, and one in the pane."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.ids import engagement_scope
from app.domain.plan.records import SubjectKind
from app.queries.evidence_lines import EvidenceLine
from app.queries.violations import ViolationLine
from app.services.evidence import Subject
from app.services.file_desk import FILE
from app.services.workspace import Workspace
from ui.actions.registry import Action
from ui.features.inspection.flows import InspectionFlows
from ui.features.inspection.pane import ViolationPane
from ui.features.inspection.presenter import InspectionPresenter, InspectionView
from ui.features.inspection.violation_acts import ViolationActs
from ui.features.inspection.violations_list import ViolationList
from ui.features.inspection.words import progress_words, shares
from ui.i18n.translator import translate
from ui.parts.evidence_acts import EvidenceActs, EvidencePlace
from ui.parts.evidence_panel import EvidencePanel
from ui.parts.refusal_box import RefusalBox
from ui.parts.thumbnails import Thumbnails
from ui.parts.tools import Tools
from ui.parts.visible_changes import VisibleChanges
from ui.parts.writing import Writer
from ui.runtime.bridge import NEW_DAY, Change
from ui.theme.spacing import MD
from ui.widgets.button import Button
from ui.widgets.pane_split import PaneSplit
from ui.widgets.placing import add_layout
from ui.widgets.progress_bars import ProgressBars

SCOPE = "factory.violations"
_LISTED = frozenset({"violation", "deadline_extension", "escalation_step", "visit", "person", "engagement"})
"""Kinds of records on which the order, the numbers or the words of the list depend."""
_OUTSIDE = frozenset({"factory", "scope", NEW_DAY})
"""Kinds that are not in an engagement's scope and yet concern its list."""
_HANGING = frozenset({"evidence", "violation_check"})
"""Kinds of records that only the pane shows."""


class ViolationsTab(QWidget):
    """`visit_wanted` asks for the visit in which a violation is verified ('' = the one that is due)."""

    visit_wanted = Signal(str)
    summary_changed = Signal(str)

    def __init__(self, workspace: Workspace, engagement_id: str, tools: Tools, parent: QWidget | None = None) -> None:
        """Take the workspace, the factory's engagement and the window's services."""
        super().__init__(parent)
        self._presenter = InspectionPresenter(workspace, engagement_id)
        self._flows = InspectionFlows(self._presenter, Writer(workspace, tools.tasks, tools.notices, self), self)
        self._view: InspectionView | None = None
        self._line: ViolationLine | None = None
        self._shown_evidence: tuple[EvidenceLine, ...] = ()
        self._list = ViolationList(self._presenter, tools.tasks, tools.memory)
        self._raise = Button(self.tr("Raise a violation…"), icon="plus")
        self._box = RefusalBox()
        self._acts = ViolationActs(self._flows, workspace.ids, self._box, self._chosen)
        self._progress = QHBoxLayout()
        self._pane = ViolationPane()
        thumbnails = Thumbnails(workspace, tools.tasks, self)
        self._panel = EvidencePanel(thumbnails)
        self._evidence = EvidenceActs(self._panel, workspace, tools, thumbnails, self._evidence_place)
        self._lay_out(tools)
        self._connect()
        VisibleChanges(self, tools.bridge, self._concerns).told.connect(self._on_told)
        tools.registry.replace(SCOPE, self._actions())
        tools.registry.bind(self, SCOPE)
        self.reload()

    def reload(self) -> None:
        """Read everything anew; what is chosen stays chosen."""
        self._list.reload()

    def show_record(self, record_id: str) -> None:
        """Choose a violation, whatever narrowed the list."""
        self._list.show_record(record_id)

    def raise_violation(self) -> None:
        """Ask for a new violation."""
        if self._view is not None:
            self._acts.raise_new(self._view)

    def verify(self) -> None:
        """Ask what was seen; without a follow-up visit lead to it."""
        self._acts.verify()

    def _lay_out(self, tools: Tools) -> None:
        self._foot = self._pane.add_foot(self.tr("Evidence"), self._panel)
        top = QHBoxLayout()
        top.setSpacing(MD)
        add_layout(top, self._progress, 1)
        top.addWidget(self._raise)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD)
        add_layout(layout, top)
        layout.addWidget(self._list.facets)
        layout.addWidget(self._box)
        layout.addWidget(PaneSplit(tools.memory, "violations.split", self._list, self._pane), 1)
        self.setFocusProxy(self._list)

    def _connect(self) -> None:
        self._list.was_read.connect(self._on_read)
        self._list.chosen.connect(self._show_chosen)
        self._list.opened.connect(self._acts.change)
        self._list.raise_wanted.connect(self.raise_violation)
        self._raise.clicked.connect(self.raise_violation)
        self._flows.blocked.connect(self._box.explain)
        self._flows.saved.connect(self.reload)
        pane = self._pane
        pane.change_wanted.connect(self._acts.change)
        pane.verify_wanted.connect(self._acts.verify)
        pane.claim_wanted.connect(self._acts.claim)
        pane.extend_wanted.connect(self._acts.extend)
        pane.escalate_wanted.connect(self._acts.escalate)
        pane.withdraw_wanted.connect(self._acts.withdraw)
        pane.visit_wanted.connect(self._go_to_visit)
        self._box.linked.connect(lambda _target: self._go_to_visit())

    def _concerns(self, change: Change) -> bool:
        if FILE in change.kinds:
            return any(line.evidence.id in change.ids for line in self._shown_evidence)
        here = engagement_scope(self._presenter.engagement_id) in getattr(change, "scopes", ())
        return bool(change.kinds & _OUTSIDE) or (here and bool(change.kinds & (_LISTED | _HANGING)))

    def _on_told(self, kinds: frozenset[str], _ids: frozenset[str]) -> None:
        if kinds & (_LISTED | _OUTSIDE):
            self._list.reload()
        elif kinds & _HANGING:
            self._show_chosen()
        else:
            self._show_evidence()

    def _on_read(self, view: InspectionView) -> None:
        self._view = view
        self._raise.set_blocked(not view.may("RecordViolation").met)
        # Where there is nothing yet, the way in stands in the middle.
        self._raise.setVisible(view.numbers.total > 0)
        self._show_progress(view)
        self._show_chosen()
        self.summary_changed.emit(progress_words(view.numbers))

    def _show_chosen(self) -> None:
        chosen, view = self._list.chosen_id(), self._view
        self._line = line = self._presenter.line(chosen, view) if chosen and view is not None else None
        if view is None or line is None:
            self._pane.show_nothing()
        else:
            self._pane.show_line(view, line)
        self._foot.setVisible(line is not None)
        self._show_evidence()

    def _show_evidence(self) -> None:
        self._shown_evidence = () if self._line is None else self._presenter.evidence(self._line.id)
        self._panel.show_evidence(self._shown_evidence)
        self._evidence.refresh()

    def _show_progress(self, view: InspectionView) -> None:
        while self._progress.count():
            taken = self._progress.takeAt(0)
            widget = None if taken is None else taken.widget()
            if widget is not None:
                widget.deleteLater()
        verified, claimed = shares(view.numbers)
        bars = ProgressBars(verified, claimed, progress_words(view.numbers))
        bars.setAccessibleName(f"{self.tr('Progress')}: {progress_words(view.numbers)}")
        self._progress.addWidget(bars, 1)

    def _chosen(self) -> tuple[InspectionView, ViolationLine] | None:
        return None if self._view is None or self._line is None else (self._view, self._line)

    def _evidence_place(self) -> EvidencePlace | None:
        chosen = self._chosen()
        if chosen is None:
            return None
        view, line = chosen
        subject = Subject(self._presenter.engagement_id, line.id, SubjectKind.VIOLATION)
        return EvidencePlace(subject, self._shown_evidence, view.may("AttachEvidence"))

    def _go_to_visit(self) -> None:
        visit = None if self._line is None else self._line.follow_up
        self.visit_wanted.emit("" if visit is None else visit.id)

    def _actions(self) -> tuple[Action, ...]:
        def action(name: str, title: str, do: Callable[[], None], keys: str, icon: str) -> Action:
            return Action(f"violations.{name}", title, lambda _context: do(), icon, keys, SCOPE)

        return (
            action("raise", translate("Violations", "Raise a violation"), self.raise_violation, "Ctrl+N", "plus"),
            action("verify", translate("Violations", "Verify the violation"), self.verify, "Ctrl+Return", "check"),
        )
