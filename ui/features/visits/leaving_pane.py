"""Before you leave: what is still open in the visit, and closing it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.queries.before_leaving import Check
from ui.features.visits.leaving_words import check_rows
from ui.theme.spacing import LG, MD
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.placing import add_layout
from ui.widgets.reason_list import ReasonList


class LeavingPane(Card):
    """`linked` carries the target of a check (`place:record`), `close_wanted` the wish to close the visit."""

    linked = Signal(str)
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__("", parent)
        self.set_title(self.tr("Before you leave"))
        self._checks: Sequence[Check] = ()
        self._rows = ReasonList(self.tr("Before you leave"))
        self._rows.linked.connect(self.linked)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._rows)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        self.close_button = Button(self.tr("Close visit…"), icon="lock")
        self.close_button.clicked.connect(self.close_wanted)
        self.body.addWidget(area, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(LG, MD, LG, MD)
        foot.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignLeading)
        add_layout(self.body, foot)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show what the check found; unchanged rows stay, and the keyboard with them."""
        if tuple(checks) != tuple(self._checks):
            self._checks = tuple(checks)
            self._rows.set_rows(check_rows(checks))
