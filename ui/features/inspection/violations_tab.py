"""The violations of one factory, as a tab of its page: progress twice, facets, the list, and one in the pane."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.inspection.rules import verification_reasons
from app.domain.inspection_rules import InspectionRules
from app.domain.plan.records import SubjectKind
from app.queries.violations import ViolationFacet, ViolationLine
from app.services.evidence import Subject
from app.services.workspace import Workspace
from ui.actions.registry import Action
from ui.features.inspection import questions
from ui.features.inspection.columns import violation_columns
from ui.features.inspection.flows import InspectionFlows, Question
from ui.features.inspection.pane import ViolationPane
from ui.features.inspection.presenter import InspectionPresenter, InspectionView
from ui.features.inspection.words import facet_title, progress_words, shares
from ui.i18n.translator import current_language, translate
from ui.models.paged_table import PagedTableModel
from ui.models.record_table import RecordTable
from ui.parts.evidence_acts import EvidenceActs, EvidencePlace
from ui.parts.evidence_panel import EvidencePanel
from ui.parts.freshness import Freshness
from ui.parts.refusal_box import RefusalBox
from ui.parts.rule_words import coded
from ui.parts.thumbnails import Thumbnails
from ui.parts.tools import Tools
from ui.parts.violation_form import follow_severity
from ui.parts.writing import Writer
from ui.theme.spacing import MD
from ui.theme.theme import current_theme
from ui.widgets.button import Button
from ui.widgets.delegates import RowDelegate, TwoLineDelegate
from ui.widgets.empty_state import EmptyState
from ui.widgets.facet_bar import Facet, FacetBar
from ui.widgets.pane_split import PaneSplit
from ui.widgets.placing import add_layout
from ui.widgets.progress_bars import ProgressBars

SCOPE = "factory.violations"
_APART = frozenset({"claim", "comment", "plan_item", "committee_review", "refusal", "meeting"})
"""Kinds of records that the violations show nothing of."""
_BY_SEVERITY = "severity:"


class ViolationsTab(QWidget):
    """`visit_wanted` asks for the visit in which a violation is verified ('' = the one that is due)."""

    visit_wanted = Signal(str)
    summary_changed = Signal(str)

    def __init__(self, workspace: Workspace, engagement_id: str, tools: Tools, parent: QWidget | None = None) -> None:
        """Take the workspace, the factory's engagement and the window's services."""
        super().__init__(parent)
        self._presenter = InspectionPresenter(workspace, engagement_id)
        self._flows = InspectionFlows(self._presenter, Writer(workspace, tools.tasks, tools.notices, self), self)
        self._ids = workspace.ids
        self._view: InspectionView | None = None
        self._wanted = ""
        self._facets = FacetBar(self.tr("Which violations"))
        self._raise = Button(self.tr("Raise a violation…"), icon="plus")
        self._box = RefusalBox()
        self._progress = QHBoxLayout()
        self._model: PagedTableModel[ViolationLine] = PagedTableModel(
            violation_columns(self._rules), self._listed, self._rows, lambda line: line.id
        )
        self._table = RecordTable(self._model, self.tr("Violations"))
        for column, delegate in enumerate((TwoLineDelegate, RowDelegate, RowDelegate)):
            self._table.setItemDelegateForColumn(column, delegate(self._table))
        self._table.remember(tools.memory, f"violations.{current_language().code}.{current_theme().text_scale}")
        self._pane = ViolationPane()
        thumbnails = Thumbnails(workspace, tools.tasks, self)
        self._panel = EvidencePanel(thumbnails)
        self._evidence = EvidenceActs(self._panel, workspace, tools, thumbnails, self._evidence_place)
        self._lists = QStackedWidget()
        self._lay_out(tools)
        self._connect()
        Freshness(self, tools.bridge, self.reload, lambda: engagement_id, _APART)
        tools.registry.replace(SCOPE, self._actions())
        tools.registry.bind(self, SCOPE)
        self.reload()

    def reload(self) -> None:
        """Read everything anew; what is chosen stays chosen."""
        self._view = view = self._presenter.view()
        if view is None:
            return
        lines = view.register.lines
        facets = [
            Facet(facet, facet_title(facet), sum(line.is_of(facet) for line in lines)) for facet in ViolationFacet
        ]
        for severity in view.rules.severities:
            count = sum(line.violation.severity == severity.code for line in lines)
            if count:
                title = coded(view.rules.severities, severity.code)
                facets.append(Facet(_BY_SEVERITY + severity.code, title, count))
        self._facets.set_facets(facets)
        self._raise.set_blocked(not view.may("RecordViolation").met)
        self._show_progress(view)
        self._model.reload()
        self._lists.setCurrentIndex(0 if lines else 1)
        # Where there is nothing yet, the way in stands in the middle.
        self._raise.setVisible(bool(lines))
        if self._wanted and view.register.line(self._wanted) is not None:
            wanted, self._wanted = self._wanted, ""
            self._table.select_ids([wanted])
        elif not self._table.selected_ids() and self._model.rowCount():
            self._table.select_ids([self._model.id_at(0)])
        self._show_chosen()
        self.summary_changed.emit(progress_words(view.register))

    def show_record(self, record_id: str) -> None:
        """Choose a violation, whatever narrowed the list."""
        self._facets.select(())
        self._wanted = record_id
        self.reload()

    def raise_violation(self) -> None:
        """Ask for a new violation."""
        view = self._view
        sheet = (
            None if view is None else self._flows.ask(questions.raising(view, self._ids), view.may("RecordViolation"))
        )
        if view is None or sheet is None:
            return
        follow_severity(sheet, view.rules, view.context.today)

    def verify(self) -> None:
        """Ask what was seen; without a follow-up visit lead to it."""

        def ask(view: InspectionView, line: ViolationLine) -> None:
            visit = line.follow_up
            missing = verification_reasons(line.violation, visit)
            if visit is None or not all(reason.met for reason in missing):
                self._box.explain(self.tr("It cannot be verified yet"), missing)
                return
            question = questions.verifying(line.violation, visit.id, self._ids)
            self._flows.ask(question, view.may("VerifyViolation"))

        self._with_line(ask)

    def _lay_out(self, tools: Tools) -> None:
        nothing = EmptyState(
            self.tr("No violation was raised"),
            self.tr("What goes against the law is raised here or during a visit, with its deadline and its evidence."),
            self.tr("Raise a violation…"),
            "check",
        )
        nothing.activated.connect(self.raise_violation)
        for part in (self._table, nothing):
            self._lists.addWidget(part)
        self._foot = self._pane.add_foot(self.tr("Evidence"), self._panel)
        top = QHBoxLayout()
        top.setSpacing(MD)
        add_layout(top, self._progress, 1)
        top.addWidget(self._raise)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD)
        add_layout(layout, top)
        layout.addWidget(self._facets)
        layout.addWidget(self._box)
        layout.addWidget(PaneSplit(tools.memory, "violations.split", self._lists, self._pane), 1)
        self.setFocusProxy(self._table)

    def _connect(self) -> None:
        self._facets.changed.connect(lambda _chosen: self._narrow())
        self._raise.clicked.connect(self.raise_violation)
        self._table.selected.connect(lambda _ids: self._show_chosen())
        self._table.opened.connect(lambda _id: self._change())
        self._flows.blocked.connect(self._box.explain)
        self._flows.saved.connect(self.reload)
        pane = self._pane
        pane.change_wanted.connect(self._change)
        pane.verify_wanted.connect(self.verify)
        pane.claim_wanted.connect(lambda: self._ask(questions.claiming, "ClaimCorrected"))
        pane.extend_wanted.connect(
            lambda: self._ask(lambda _view, each: questions.extending(each, self._ids), "ExtendDeadline")
        )
        pane.escalate_wanted.connect(self._escalate)
        pane.withdraw_wanted.connect(
            lambda: self._ask(lambda _view, each: questions.withdrawing(each), "WithdrawViolation")
        )
        pane.visit_wanted.connect(self._go_to_visit)
        self._box.linked.connect(lambda _target: self._go_to_visit())

    def _change(self) -> None:
        self._ask(questions.changing, "EditViolation")

    def _escalate(self) -> None:
        def ask(view: InspectionView, line: ViolationLine) -> None:
            if line.escalation.due is not None:
                question = questions.escalating(line.violation, line.escalation.due, self._ids)
                self._flows.ask(question, view.may("EscalateStep"))

        self._with_line(ask)

    def _ask(self, make: Callable[..., Question], command: str) -> None:
        self._with_line(lambda view, line: self._flows.ask(make(view, line.violation), view.may(command)))

    def _with_line(self, do: Callable[[InspectionView, ViolationLine], object]) -> None:
        self._box.hide()
        line = self._line()
        if self._view is not None and line is not None:
            do(self._view, line)

    def _line(self) -> ViolationLine | None:
        ids = self._table.selected_ids()
        return None if self._view is None or not ids else self._view.register.line(ids[0])

    def _show_chosen(self) -> None:
        line = self._line()
        if self._view is None or line is None:
            self._pane.show_nothing()
        else:
            self._pane.show_line(self._view, line)
        self._foot.setVisible(line is not None)
        self._panel.show_evidence(() if line is None else self._presenter.evidence(line.id))
        self._evidence.refresh()

    def _show_progress(self, view: InspectionView) -> None:
        while self._progress.count():
            taken = self._progress.takeAt(0)
            widget = None if taken is None else taken.widget()
            if widget is not None:
                widget.deleteLater()
        verified, claimed = shares(view.register)
        bars = ProgressBars(verified, claimed, progress_words(view.register))
        bars.setAccessibleName(f"{self.tr('Progress')}: {progress_words(view.register)}")
        self._progress.addWidget(bars, 1)

    def _narrow(self) -> None:
        self._model.reload()
        self._show_chosen()

    def _evidence_place(self) -> EvidencePlace | None:
        line, view = self._line(), self._view
        if line is None or view is None:
            return None
        subject = Subject(self._presenter.engagement_id, line.id, SubjectKind.VIOLATION)
        return EvidencePlace(subject, self._presenter.evidence(line.id), view.may("AttachEvidence"))

    def _go_to_visit(self) -> None:
        line = self._line()
        visit = None if line is None else line.follow_up
        self.visit_wanted.emit("" if visit is None else visit.id)

    def _rules(self) -> InspectionRules | None:
        return None if self._view is None else self._view.rules

    def _listed(self) -> Sequence[str]:
        lines = () if self._view is None else self._view.register.lines
        chosen = self._facets.selected()
        severities = {each.removeprefix(_BY_SEVERITY) for each in chosen if each.startswith(_BY_SEVERITY)}
        facets = [facet for facet in ViolationFacet if facet.value in chosen]
        return [
            line.id
            for line in lines
            if all(line.is_of(facet) for facet in facets) and (not severities or line.violation.severity in severities)
        ]

    def _rows(self, ids: Sequence[str]) -> Sequence[ViolationLine]:
        wanted = frozenset(ids)
        return () if self._view is None else [line for line in self._view.register.lines if line.id in wanted]

    def _actions(self) -> tuple[Action, ...]:
        def action(name: str, title: str, do: Callable[[], None], keys: str, icon: str) -> Action:
            return Action(f"violations.{name}", title, lambda _context: do(), icon, keys, SCOPE)

        return (
            action("raise", translate("Violations", "Raise a violation"), self.raise_violation, "Ctrl+N", "plus"),
            action("verify", translate("Violations", "Verify the violation"), self.verify, "Ctrl+Return", "check"),
        )
