"""The last look before a visit is closed: everything still open, each with the way to mend it, and why not now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.queries.before_leaving import Check, Severity
from ui.features.visits.leaving_words import check_rows
from ui.i18n.translator import translate
from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label, Role
from ui.widgets.reason_list import ReasonList
from ui.widgets.sheet import Sheet
from ui.widgets.text_editors import TextArea


class ClosingSheet(Sheet):
    """`given` closes the visit and carries the reason ('' where none is asked for), `typed` each keystroke of it.

    `linked` carries the target of a check to mend first (`place:record`).
    """

    given = Signal(str)
    typed = Signal(str)
    linked = Signal(str)

    def __init__(self, host: QWidget, checks: Sequence[Check], reason: str = "") -> None:
        """Take what the check found, and the reason as far as it was typed before."""
        super().__init__(
            host,
            translate("ClosingSheet", "Close this visit?"),
            translate("ClosingSheet", "Close visit"),
            translate("ClosingSheet", "Not yet"),
        )
        text = self.tr("Its record, minutes and meetings are locked. Later additions are addenda. Closing has no undo.")
        self.body.addWidget(Label(text))
        self._reason: TextArea | None = None
        undone = [check for check in checks if check.severity is Severity.ERROR]
        others = [check for check in checks if check.severity in (Severity.WARNING, Severity.NOTE)]
        if undone:
            # The reason stands with what it is about: below a long list nobody would see that it is asked for.
            self._add_rows(undone, self._count(checks))
            self._add_reason(reason)
        if others:
            self._add_rows(others, self.tr("Also open") if undone else self._count(checks))
        if not undone and not others:
            self.body.addWidget(Label(self.tr("Nothing is still open."), Role.MUTED))
        self.body.addStretch(1)
        self.confirmed.connect(lambda: self.given.emit(self._written()))

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the reason, where one is asked for."""
        self.open_sheet(self._reason)

    def _count(self, checks: Sequence[Check]) -> str:
        count = sum(check.severity in (Severity.ERROR, Severity.WARNING) for check in checks)
        return self.tr("Notes") if count == 0 else translate("ClosingSheet", "%n thing(s) still open", "", count)

    def _add_rows(self, checks: Sequence[Check], heading: str) -> None:
        self.body.addWidget(Label(heading, Role.LABEL))
        rows = ReasonList(heading, check_rows(checks))
        rows.linked.connect(self._on_linked)
        self.body.addWidget(rows)

    def _add_reason(self, words: str) -> None:
        name = self.tr("Why close it all the same?")
        self._reason = TextArea(name, words)
        self._reason.textChanged.connect(lambda: self.typed.emit(self._written()))
        self.body.addWidget(labelled(name, self._reason))
        self.check = self._missing

    def _written(self) -> str:
        return "" if self._reason is None else self._reason.text().strip()

    def _missing(self) -> str:
        return "" if self._written() else self.tr("Mend what is marked in red, or write why it stays open.")

    def _on_linked(self, target: str) -> None:
        self.leave()
        self.linked.emit(target)
        self.deleteLater()
