"""The pane of one violation: what can be done, its evidence, its deadlines, what escalation asks, and why not yet."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from app.domain.inspection.rules import verification_reasons
from app.domain.wording import in_language
from app.queries.violations import ViolationLine
from ui.features.inspection.presenter import InspectionView
from ui.features.inspection.words import day, joined, line_chips, line_second, next_words
from ui.i18n.bidi import island
from ui.i18n.messages import field_title
from ui.i18n.translator import current_language, fill
from ui.parts.rule_words import coded
from ui.widgets.button import Button
from ui.widgets.detail_pane import DetailPane
from ui.widgets.flow import ButtonRow
from ui.widgets.reason_list import ReasonList, ReasonRow
from ui.widgets.reason_rows import reason_rows
from ui.widgets.state_mark import ReasonState


class ViolationPane(DetailPane):
    """Its buttons ask; the tab answers."""

    change_wanted = Signal()
    claim_wanted = Signal()
    verify_wanted = Signal()
    extend_wanted = Signal()
    escalate_wanted = Signal()
    withdraw_wanted = Signal()
    visit_wanted = Signal()

    def __init__(self) -> None:
        """Start empty."""
        super().__init__("")
        self.setAccessibleName(self.tr("Violation"))
        self._shown: object = None

    def show_nothing(self) -> None:
        """Show that none is chosen."""
        self._shown = None
        self.clear()
        self.set_heading(self.tr("No violation is chosen"))

    def show_line(self, view: InspectionView, line: ViolationLine) -> None:
        """Show a violation as it is now; what is the same stays, and the keyboard on it."""
        shown = (line, view.context.role)
        if shown == self._shown:
            return
        self._shown = shown
        self.clear()
        violation = line.violation
        self.set_heading(island(violation.text), line_second(line, view.rules), line_chips(line, view.rules))
        self.add_section().addWidget(self._buttons(view, line))
        self._add_progress(view, line)
        self._add_escalation(view, line)
        if violation.is_open:
            self._add_verification(view, line)
        self.add_section()
        self.add_field(field_title("direction"), coded(view.rules.directions, violation.direction))
        if violation.building_category:
            category = coded(view.rules.building_categories, violation.building_category)
            self.add_field(field_title("building_category"), category)
        self.add_field(field_title("found_on"), self._by(view, violation.found_on, violation.recorded_by))
        if violation.withdrawn_reason:
            self.add_field(field_title("withdrawn_reason"), violation.withdrawn_reason)

    def _buttons(self, view: InspectionView, line: ViolationLine) -> ButtonRow:
        is_claimable = line.violation.is_open and line.violation.claimed_on is None
        wanted = (
            (self.tr("Verify…"), "VerifyViolation", self.verify_wanted, line.violation.is_open),
            (self.tr("Claimed by the factory…"), "ClaimCorrected", self.claim_wanted, is_claimable),
            (self.tr("New deadline…"), "ExtendDeadline", self.extend_wanted, line.violation.is_open),
            (self.tr("Change…"), "EditViolation", self.change_wanted, line.violation.is_open),
            (self.tr("Withdraw…"), "WithdrawViolation", self.withdraw_wanted, line.violation.is_open),
        )
        buttons = []
        for words, command, signal, is_shown in wanted:
            if is_shown:
                button = Button(words)
                button.clicked.connect(signal)
                button.set_blocked(not view.may(command).met)
                buttons.append(button)
        return ButtonRow(*buttons)

    def _add_progress(self, view: InspectionView, line: ViolationLine) -> None:
        """Both sides of progress, each with who and when: never one without the other."""
        violation = line.violation
        self.add_section(self.tr("Progress"))
        claimed = self.tr("Not claimed")
        if violation.claimed_on is not None:
            claimed = joined(day(violation.claimed_on), violation.claimed_by, violation.claim_text)
        self.add_field(self.tr("Claimed by the factory"), claimed)
        verified = self.tr("Not verified")
        if violation.verified_on is not None:
            verified = self._by(view, violation.verified_on, violation.verified_by)
        self.add_field(self.tr("Verified by an inspector"), verified)
        for check in line.checks:
            if not check.corrected:
                title = fill(self.tr("Seen not corrected on {day}"), day=day(check.checked_on))
                self.add_field(title, check.note)

    def _add_escalation(self, view: InspectionView, line: ViolationLine) -> None:
        section = self.add_section(self.tr("Deadlines and escalation"), inset=False)
        rows = []
        for deadline in line.escalation.deadlines:
            missed = self.tr("Missed") if deadline.is_missed else self.tr("Not missed")
            reason = deadline.extension.reason if deadline.extension is not None else ""
            detail = joined(missed, reason)
            state = ReasonState.MISSING if deadline.is_missed else ReasonState.MET
            rows.append(ReasonRow(state, fill(self.tr("Deadline {day}"), day=day(deadline.due)), detail))
        language = current_language().code
        titles = {stage.stage: in_language(stage.title, language) for stage in view.rules.stages}
        for step in line.steps:
            who = view.people.get(step.taken_by, "")
            detail = joined(day(step.taken_at.date()), who, step.note)
            rows.append(ReasonRow(ReasonState.MET, titles.get(step.stage, str(step.stage)), detail))
        due = line.escalation.due
        if due is not None:
            action = in_language(due.action, language)
            verb = self.tr("Record as done") if view.may("EscalateStep").met else ""
            rows.append(ReasonRow(ReasonState.MISSING, titles[due.stage], action, "E1", verb, "escalate"))
        upcoming = next_words(line.escalation)
        if upcoming and line.violation.is_open:
            rows.append(ReasonRow(ReasonState.NOTE, upcoming))
        listed = ReasonList(self.tr("Deadlines and escalation"), rows)
        listed.linked.connect(lambda _target: self.escalate_wanted.emit())
        section.addWidget(listed)

    def _add_verification(self, view: InspectionView, line: ViolationLine) -> None:
        title = self.tr("What verifying needs")
        reasons = (*verification_reasons(line.violation, line.follow_up), view.may("VerifyViolation"))
        listed = ReasonList(title, reason_rows(reasons))
        listed.linked.connect(lambda _target: self.visit_wanted.emit())
        self.add_section(title, inset=False).addWidget(listed)

    def _by(self, view: InspectionView, on: date, user: str) -> str:
        return joined(day(on), view.people.get(user, ""))
