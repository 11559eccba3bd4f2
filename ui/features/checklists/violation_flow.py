"""From an answer to a violation: the form, filled with question, answer, law, place and photos."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.checklist.records import answer_id
from app.domain.inspection.commands import RecordViolation
from app.domain.inspection_rules import InspectionRules, is_listed
from app.domain.reasons import Reason
from app.queries.draft_places import violation_draft_place
from app.services.findings import places
from app.services.workspace import Workspace
from ui.features.checklists.presenter import ChecklistPresenter, OnDesk
from ui.features.checklists.reading import Reading
from ui.features.checklists.views import QuestionView
from ui.i18n.translator import fill
from ui.parts.form_sheet import FormSheet
from ui.parts.violation_form import follow_severity, new_violation_fields, violation_patch
from ui.parts.writing import Entry, Writer, reasons_words

_BETWEEN = " · "


class ViolationFlow(QObject):
    """Opens the form over `host` and gives the command; `blocked` carries what could not be done and the reasons."""

    blocked = Signal(str, object)

    def __init__(self, workspace: Workspace, presenter: ChecklistPresenter, writer: Writer, host: QWidget) -> None:
        """Take the run, how to write, and any widget of the window."""
        super().__init__(host)
        self._workspace = workspace
        self._presenter = presenter
        self._writer = writer
        self._host = host

    def raise_violation(self, now: OnDesk, rules: InspectionRules, reading: Reading, path: str) -> None:
        """Ask what is wrong, with all that the answer says filled in; where one stands already, say so first."""
        view = reading.question(path)
        allowed = now.may("RecordViolation")
        if view is None or allowed is None:
            return
        title = self.tr("Raise a violation")
        if not allowed.met:
            self.blocked.emit(title, (allowed,))
            return
        command = self._command(now, view)
        found_on = self._presenter.today() if now.visit is None or now.visit.held_on is None else now.visit.held_on
        fields = new_violation_fields(rules, _filled(now, rules, reading, view), found_on)
        place = violation_draft_place(now.record.id, path)
        confirm = self.tr("Raise another") if view.raised else self.tr("Raise")

        def judge(values: Mapping[str, object]) -> str:
            if values["deadline"] is None:
                return self.tr("Write the date, like 4 Dec 2026.")
            return reasons_words(self._presenter.refusal(command(values)))

        sheet = FormSheet(self._host, title, confirm, fields, judge, self._note(reading, view))
        self._writer.drafts.attend(place, sheet.words.restore, sheet.words.typed)
        sheet.entered.connect(lambda values: self._give(now, command(cast("Mapping[str, object]", values)), place))
        follow_severity(sheet, rules, found_on)
        sheet.open_for_typing()

    def _command(self, now: OnDesk, view: QuestionView) -> Callable[[Mapping[str, object]], RecordViolation]:
        violation_id = self._presenter.new_id()
        found_on = self._presenter.today() if now.visit is None or now.visit.held_on is None else now.visit.held_on

        def command(values: Mapping[str, object]) -> RecordViolation:
            return RecordViolation(
                violation_id,
                found_on,
                cast("date", values["deadline"]),
                violation_patch(values),
                now.record.visit_id,
                answer_id(now.record.id, view.path),
                tuple(line.evidence.id for line in view.evidence),
                view.findings,
            )

        return command

    def _note(self, reading: Reading, view: QuestionView) -> str:
        """Return what is said over the form: what stands already, where it comes from, and what comes along."""
        stands = self.tr(
            "A violation was raised from this answer already: “{text}”. Raise another only if it is another."
        )
        lines = [fill(stands, text=view.raised[-1].text)] if view.raised else []
        lines.append(fill(self.tr("{checklist} · {question}"), checklist=reading.title(), question=view.number))
        if view.evidence:
            lines.append(self.tr("%n photo(s) of the answer come along.", "", len(view.evidence)))
        return "\n".join(lines)

    def _give(self, now: OnDesk, command: RecordViolation, place: str) -> None:
        def refused(reasons: Sequence[Reason]) -> None:
            self.blocked.emit(self.tr("Not saved"), tuple(reasons))

        self._writer.give(
            now.record.engagement_id,
            command,
            said=self.tr("The violation is raised"),
            entry=Entry(draft=place),
            refused=refused,
        )


def _filled(now: OnDesk, rules: InspectionRules, reading: Reading, view: QuestionView) -> dict[str, str]:
    """Return what an answer says of a violation; a code that the pack does not have is left out."""
    node, answer = view.node, reading.answer_words(view.path)
    return {
        "text": _BETWEEN.join(text for text in (view.label, answer) if text),
        "legal_reference": node.law,
        "place": _BETWEEN.join(text for text in places(now.opened, view.path) if text),
        "severity": node.severity if rules.severity(node.severity) is not None else "",
        "discipline": node.discipline if is_listed(rules.disciplines, node.discipline) else "",
    }
