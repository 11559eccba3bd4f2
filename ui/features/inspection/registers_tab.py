"""The registers of one factory, as a tab of its page: alerts and complaints where they are held, and accidents."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.registers.records import Accident, Complaint, ZeroTolerance
from app.queries.registers import Register
from app.services.workspace import Workspace
from ui.features.inspection.flows import InspectionFlows
from ui.features.inspection.presenter import InspectionPresenter, RegistersView
from ui.features.inspection.register_questions import entering_accident, taking_down, taking_up
from ui.features.inspection.words import DOT, day, joined
from ui.i18n.bidi import island
from ui.i18n.translator import fill, translate
from ui.parts.freshness import Freshness
from ui.parts.refusal_box import RefusalBox
from ui.parts.rule_words import coded
from ui.parts.tools import Tools
from ui.parts.writing import Writer
from ui.parts.zero_tolerance import raise_alert
from ui.theme.spacing import LG, MD
from ui.theme.tokens import Tone
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card, ListRow
from ui.widgets.chip import ChipText
from ui.widgets.flow import ButtonRow
from ui.widgets.label import Label, Role
from ui.widgets.scrolling import Scrolling

R = TypeVar("R", Accident, Complaint, ZeroTolerance)
_FIRST, _STEP = 20, 50
"""Entries of a register that are shown, and how many more at a time: a long register is paged."""
_NONE = dict.fromkeys((Accident.KIND, Complaint.KIND, ZeroTolerance.KIND), 0)


class RegistersTab(QWidget):
    """Complaints and alerts are there only for those who hold what is restricted."""

    def __init__(self, workspace: Workspace, engagement_id: str, tools: Tools, parent: QWidget | None = None) -> None:
        """Take the workspace, the factory's engagement and the window's services."""
        super().__init__(parent)
        self._workspace = workspace
        self._presenter = InspectionPresenter(workspace, engagement_id)
        self._writer = Writer(workspace, tools.tasks, tools.notices, self)
        self._flows = InspectionFlows(self._presenter, self._writer, self)
        self._box = RefusalBox()
        self._alerts = Card(self.tr("What cannot wait"))
        self._complaints = Card(self.tr("Complaints (restricted)"))
        self._accidents = Card(self.tr("Accidents, injuries and diseases"))
        self._kinds = {
            self._alerts: ZeroTolerance.KIND,
            self._complaints: Complaint.KIND,
            self._accidents: Accident.KIND,
        }
        self._most = dict.fromkeys(self._kinds.values(), _FIRST)
        self._shown: dict[Card, object] = {}
        self._rows: dict[Card, list[QWidget]] = {}
        self._alert = Button(self.tr("This cannot wait…"), icon="plus")
        self._accident = Button(self.tr("Enter an accident…"), icon="plus")
        self._complaint = Button(self.tr("Take down a complaint…"), icon="plus")
        self._alert.clicked.connect(self.raise_alert)
        self._accident.clicked.connect(lambda: self._ask_accident(None))
        self._complaint.clicked.connect(lambda: self._ask_complaint(None))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MD)
        for part in (self._alerts, self._accidents, self._complaints):
            column.addWidget(part)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MD)
        layout.addWidget(ButtonRow(self._accident, self._complaint, self._alert))
        layout.addWidget(self._box)
        layout.addWidget(Scrolling(inner), 1)
        self._flows.blocked.connect(self._box.explain)
        self._flows.saved.connect(self.reload)
        # Of all engagements: what is restricted is told by another scope's name.
        Freshness(self, tools.bridge, self.reload, lambda: "", frozenset())
        self.setFocusProxy(self._accident)
        self.reload()

    def reload(self) -> None:
        """Read the registers anew."""
        view = self._presenter.registers(self._most)
        if view is None:
            return
        is_held = view.restricted is not None
        for part in (self._alerts, self._complaints, self._alert, self._complaint):
            part.setVisible(is_held)
        self._accident.set_blocked(not view.may("RecordAccident").met)
        self._alert.set_blocked(not view.may_restricted("RaiseZeroTolerance").met)
        self._complaint.set_blocked(not view.may_restricted("RecordComplaint").met)
        found = view.registers
        self._fill(self._alerts, view, found.alerts, self._alert_row, self.tr("Nothing was raised."))
        self._fill(self._accidents, view, found.accidents, self._accident_row, self.tr("None is entered."))
        self._fill(self._complaints, view, found.complaints, self._complaint_row, self.tr("None was taken down."))

    def show_record(self, record_id: str) -> None:
        """Open what is asked for."""
        accident = self._presenter.entry(Accident, record_id)
        complaint = self._presenter.entry(Complaint, record_id)
        if accident is not None:
            self._ask_accident(accident)
        if complaint is not None:
            self._ask_complaint(complaint)

    def raise_alert(self) -> None:
        """Ask what cannot wait."""
        view = self._presenter.registers(_NONE)
        if view is None:
            return
        allowed = view.may_restricted("RaiseZeroTolerance")
        if not allowed.met:
            self._box.explain(self.tr("No alert can be raised here"), (allowed,))
            return
        presenter = self._presenter
        raise_alert(self, self._workspace, self._writer, presenter.engagement_id, view.rules, presenter.visit_id())

    def _fill(
        self,
        card: Card,
        view: RegistersView,
        register: Register[R],
        row_of: Callable[[RegistersView, R], QWidget],
        nothing: str,
    ) -> None:
        """Show a register's latest entries; what is as it was stays, and the keyboard on it."""
        state = (register, view.context.role, view.restricted is not None, view.registers.people)
        if self._shown.get(card) == state:
            return
        self._shown[card] = state
        card.clear()
        rows = self._rows[card] = [row_of(view, entry) for entry in register.entries]
        for row in rows:
            card.add_row(row)
            row.show()
        if not rows:
            words = Label(nothing, Role.MUTED)
            words.setContentsMargins(LG, 0, LG, MD)
            card.add_row(words)
            words.show()
        if register.left:
            more = Button(translate("Registers", "Show %n earlier", "", min(_STEP, register.left)), ButtonKind.LINK)
            more.clicked.connect(lambda: self._show_more(card, len(rows)))
            foot = ButtonRow(more)
            foot.setContentsMargins(LG, 0, LG, MD)
            card.add_row(foot)
            foot.show()

    def _show_more(self, card: Card, shown: int) -> None:
        kind = self._kinds[card]
        self._most[kind] += _STEP
        self.reload()
        rows = self._rows[card]
        if shown < len(rows):
            rows[shown].setFocus(Qt.FocusReason.OtherFocusReason)

    def _alert_row(self, view: RegistersView, case: ZeroTolerance) -> QWidget:
        kind = coded(view.rules.zero_tolerance, case.kind)
        detail = joined(day(case.seen_on), case.place, case.text, case.done_now)
        if case.taken_at is not None:
            who = view.registers.people.get(case.taken_by, "")
            taken = joined(self.tr("Taken up"), who, case.taken_note)
            return ListRow(kind, DOT.join((detail, taken)), chips=(ChipText(self.tr("Taken up"), Tone.OK),))
        buttons: tuple[Button, ...] = ()
        if view.may_restricted("TakeUpZeroTolerance").met:
            verb = Button(self.tr("Take it up…"))
            verb.clicked.connect(lambda: self._take_up(case))
            buttons = (verb,)
        return ListRow(kind, detail, chips=(ChipText(self.tr("Waits for a supervisor"), Tone.BAD),), buttons=buttons)

    def _accident_row(self, view: RegistersView, accident: Accident) -> QWidget:
        kind = coded(view.rules.accident_kinds, accident.kind)
        people = fill(self.tr("women {women}, men {men}"), women=accident.women, men=accident.men)
        lost = fill(self.tr("days lost {days}"), days=accident.days_lost)
        severity = coded(view.rules.accident_severities, accident.severity)
        detail = joined(day(accident.happened_on), severity, people, lost, accident.place)
        row = ListRow(f"{kind}: {island(accident.description)}", detail, opens=True)
        row.activated.connect(lambda: self._ask_accident(accident))
        return row

    def _complaint_row(self, _view: RegistersView, complaint: Complaint) -> QWidget:
        who = complaint.complainant or self.tr("Anonymous")
        chip = ChipText(self.tr("Open"), Tone.WARN)
        if complaint.closed_on is not None:
            chip = ChipText(fill(self.tr("Closed {day}"), day=day(complaint.closed_on)), Tone.OK)
        detail = joined(day(complaint.received_on), who, complaint.answer)
        row = ListRow(island(complaint.text), detail, chips=(chip,), opens=True)
        row.activated.connect(lambda: self._ask_complaint(complaint))
        return row

    def _take_up(self, case: ZeroTolerance) -> None:
        view = self._presenter.registers(_NONE)
        if view is not None:
            self._flows.ask(taking_up(case), view.may_restricted("TakeUpZeroTolerance"))

    def _ask_accident(self, accident: Accident | None) -> None:
        view = self._presenter.registers(_NONE)
        if view is not None:
            question = entering_accident(view, accident, self._workspace.ids)
            self._flows.ask(question, view.may("RecordAccident" if accident is None else "EditAccident"))

    def _ask_complaint(self, complaint: Complaint | None) -> None:
        view = self._presenter.registers(_NONE)
        if view is not None:
            question = taking_down(view, complaint, self._workspace.ids)
            self._flows.ask(question, view.may_restricted("RecordComplaint" if complaint is None else "EditComplaint"))
