"""Sheets with one question: a reason in words, or all that stands in the way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n.translator import translate
from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label
from ui.widgets.reason_list import ReasonList, ReasonRow
from ui.widgets.sheet import Sheet
from ui.widgets.text_editors import TextArea


class ReasonSheet(Sheet):
    """Asks for a reason, which stays visible to everyone; `given` carries it."""

    given = Signal(str)

    def __init__(self, host: QWidget, title: str, text: str, confirm: str, label: str = "") -> None:
        """Take the question, what will happen, the verb, and what the words are."""
        super().__init__(host, title, confirm)
        name = label or self.tr("Reason")
        self._reason = TextArea(name)
        self.body.addWidget(Label(text))
        self.body.addWidget(labelled(name, self._reason))
        self.body.addStretch(1)
        self.check = self._missing
        self.confirmed.connect(lambda: self.given.emit(self._reason.text().strip()))

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the reason."""
        self.open_sheet(self._reason)

    def _missing(self) -> str:
        return "" if self._reason.text().strip() else self.tr("Write a reason.")


class ReasonsSheet(Sheet):
    """Shows every condition, met or not; `linked` carries the target of the step that the person chose."""

    linked = Signal(str)

    def __init__(self, host: QWidget, title: str, rows: Sequence[ReasonRow]) -> None:
        """Take the title and the conditions; the first missing one that has a way out is on the main button."""
        ways = [row for row in rows if row.link]
        confirm = ways[0].link if ways else translate("ReasonsSheet", "Understood")
        super().__init__(host, title, confirm, translate("ReasonsSheet", "Close"))
        reasons = ReasonList(title, rows)
        reasons.linked.connect(self._on_linked)
        self.body.addWidget(reasons)
        self.body.addStretch(1)
        if ways:
            self.confirmed.connect(lambda: self.linked.emit(ways[0].target))

    def _on_linked(self, target: str) -> None:
        self.leave()
        self.linked.emit(target)
        self.deleteLater()
