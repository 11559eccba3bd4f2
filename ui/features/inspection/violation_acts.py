"""What a person does with the violation in front, or with a new one: each asks first, and says why where it cannot."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.ids import Ids
from app.domain.inspection.rules import verification_reasons
from app.queries.violations import ViolationLine
from ui.features.inspection import questions
from ui.features.inspection.flows import InspectionFlows, Question
from ui.features.inspection.presenter import InspectionView
from ui.i18n.translator import translate
from ui.parts.refusal_box import RefusalBox
from ui.parts.violation_form import follow_severity

Chosen = Callable[[], tuple[InspectionView, ViolationLine] | None]


class ViolationActs(QObject):
    """Belongs to the page; its methods are what the buttons of the pane and the keys lead to."""

    def __init__(self, flows: InspectionFlows, ids: Ids, box: RefusalBox, chosen: Chosen) -> None:
        """Take who asks, where new ids come from, where a refusal is said, and which violation is in front."""
        super().__init__(flows)
        self._flows = flows
        self._ids = ids
        self._box = box
        self._chosen = chosen

    def raise_new(self, view: InspectionView) -> None:
        """Ask for a new violation."""
        sheet = self._flows.ask(questions.raising(view, self._ids), view.may("RecordViolation"))
        if sheet is not None:
            follow_severity(sheet, view.rules, view.context.today)

    def change(self) -> None:
        """Ask what is to be said about it instead."""
        self._ask(questions.changing, "EditViolation")

    def claim(self) -> None:
        """Ask what the factory says of its correction."""
        self._ask(questions.claiming, "ClaimCorrected")

    def extend(self) -> None:
        """Ask for a new deadline (V2)."""
        self._ask(lambda _view, each: questions.extending(each, self._ids), "ExtendDeadline")

    def withdraw(self) -> None:
        """Ask why it was raised by mistake."""
        self._ask(lambda _view, each: questions.withdrawing(each), "WithdrawViolation")

    def verify(self) -> None:
        """Ask what was seen; without a follow-up visit say what is missing."""

        def ask(view: InspectionView, line: ViolationLine) -> None:
            visit = line.follow_up
            missing = verification_reasons(line.violation, visit)
            if visit is None or not all(reason.met for reason in missing):
                self._box.explain(translate("ViolationsTab", "It cannot be verified yet"), missing)
                return
            question = questions.verifying(line.violation, visit.id, self._ids)
            self._flows.ask(question, view.may("VerifyViolation"))

        self._with_line(ask)

    def escalate(self) -> None:
        """Ask what was done for the stage that is due (E1)."""

        def ask(view: InspectionView, line: ViolationLine) -> None:
            if line.escalation.due is not None:
                question = questions.escalating(line.violation, line.escalation.due, self._ids)
                self._flows.ask(question, view.may("EscalateStep"))

        self._with_line(ask)

    def _ask(self, make: Callable[..., Question], command: str) -> None:
        self._with_line(lambda view, line: self._flows.ask(make(view, line.violation), view.may(command)))

    def _with_line(self, do: Callable[[InspectionView, ViolationLine], object]) -> None:
        self._box.hide()
        chosen = self._chosen()
        if chosen is not None:
            do(*chosen)
