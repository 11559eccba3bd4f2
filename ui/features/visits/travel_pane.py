"""Ready to travel? What this device lacks for a visit to come, and the one thing to do about each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.domain.visit.travel import Finding
from ui.i18n.translator import translate
from ui.parts.travel_words import travel_chip, travel_rows
from ui.theme.spacing import LG, SM
from ui.widgets.card import Card
from ui.widgets.chip import ChipRow
from ui.widgets.placing import add_layout
from ui.widgets.reason_list import ReasonList


class TravelPane(Card):
    """`linked` carries the target of a finding (`remedy:record id`)."""

    linked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(translate("TravelPane", "Ready to travel?"), parent)
        self._findings: tuple[Finding, ...] = ()
        self._chips = ChipRow(())
        self._rows = ReasonList(translate("TravelPane", "Ready to travel?"))
        self._rows.linked.connect(self.linked)
        head = QVBoxLayout()
        head.setContentsMargins(LG, 0, LG, SM)
        head.addWidget(self._chips, 0, Qt.AlignmentFlag.AlignLeading)
        add_layout(self.body, head)
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
        self.body.addWidget(area, 1)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what the check found; unchanged rows stay, and the keyboard with them."""
        if tuple(findings) != self._findings:
            self._findings = tuple(findings)
            self._chips.set_chips((travel_chip(findings),))
            self._rows.set_rows(travel_rows(findings))

    def take_keyboard(self) -> None:
        """Give the first thing to do the keyboard."""
        self._rows.take_keyboard()
