"""A sheet of all that stands in the way of a step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n.translator import translate
from ui.widgets.reason_list import ReasonList, ReasonRow
from ui.widgets.sheet import Sheet


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
