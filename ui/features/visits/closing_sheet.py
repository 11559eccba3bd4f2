"""The last look before a visit is closed: everything still open, each with the way to mend it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.queries.before_leaving import Check, Severity
from ui.features.visits.leaving_words import check_rows
from ui.i18n.translator import translate
from ui.widgets.label import Label, Role
from ui.widgets.reason_list import ReasonList
from ui.widgets.sheet import Sheet


class ClosingSheet(Sheet):
    """`confirmed` closes the visit; `linked` carries the target of a check to mend first (`place:record`)."""

    linked = Signal(str)

    def __init__(self, host: QWidget, checks: Sequence[Check]) -> None:
        """Take what the check found."""
        super().__init__(
            host,
            translate("ClosingSheet", "Close this visit?"),
            translate("ClosingSheet", "Close visit"),
            translate("ClosingSheet", "Not yet"),
        )
        text = self.tr("Its record, minutes and meetings are locked. Later additions are addenda. Closing has no undo.")
        self.body.addWidget(Label(text))
        still_open = [check for check in checks if check.severity is not Severity.DONE]
        if still_open:
            count = sum(check.severity is Severity.WARNING for check in checks)
            heading = self.tr("Notes") if count == 0 else translate("ClosingSheet", "%n thing(s) still open", "", count)
            self.body.addWidget(Label(heading, Role.LABEL))
            rows = ReasonList(heading, check_rows(still_open))
            rows.linked.connect(self._on_linked)
            self.body.addWidget(rows)
        else:
            self.body.addWidget(Label(self.tr("Nothing is still open."), Role.MUTED))
        self.body.addStretch(1)

    def _on_linked(self, target: str) -> None:
        self.leave()
        self.linked.emit(target)
        self.deleteLater()
