"""Why something could not be done, where it was tried: every reason, and the way to what is missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.reasons import Reason
from ui.theme.spacing import LG, SM
from ui.widgets.button import IconButton
from ui.widgets.card import Card
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout
from ui.widgets.reason_list import ReasonList
from ui.widgets.reason_rows import reason_rows


class RefusalBox(Card):
    """Hidden until something is refused; `linked` carries `where:rule` of the step the person chose."""

    linked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__("", parent)
        self._heading = Label("", Role.STRONG)
        close = IconButton("close", self.tr("Close the reasons"))
        close.clicked.connect(self.hide)
        top = QHBoxLayout()
        top.setContentsMargins(LG, SM, SM, 0)
        top.addWidget(self._heading, 1)
        top.addWidget(close)
        self._reasons = ReasonList(self.tr("Reasons"))
        self._reasons.linked.connect(self.linked)
        inner = QVBoxLayout()
        add_layout(inner, top)
        inner.addWidget(self._reasons)
        add_layout(self.body, inner)
        self.hide()

    def explain(self, what: str, reasons: Sequence[Reason]) -> None:
        """Show what could not be done and why."""
        self._heading.setText(what)
        self.setAccessibleName(what)
        self._reasons.set_rows(reason_rows([reason for reason in reasons if not reason.met]))
        self.show()
