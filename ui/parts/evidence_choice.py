"""Choosing among the pieces of evidence of an item."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.queries.evidence_lines import EvidenceLine
from ui.parts.evidence_words import evidence_title
from ui.widgets.check_box import CheckBox


class EvidenceChoice(QWidget):
    """A check box for each piece that stands; `changed` is sent at every other choice."""

    changed = Signal()

    def __init__(self, name: str, evidence: Sequence[EvidenceLine], parent: QWidget | None = None) -> None:
        """Take the name for screen readers and the pieces; withdrawn ones are left out."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._boxes: dict[str, CheckBox] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.offer(evidence)

    def offer(self, evidence: Sequence[EvidenceLine], *, check_new: bool = False) -> None:
        """Offer these pieces; what was checked stays checked, what is new is checked when asked."""
        for line in evidence:
            piece = line.evidence
            if piece.withdrawn_reason or piece.id in self._boxes:
                continue
            box = CheckBox(evidence_title(piece), self)
            box.setChecked(check_new)
            box.toggled.connect(self.changed)
            self._boxes[piece.id] = box
            self._layout.addWidget(box)

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the pieces that are checked, in the order they came."""
        return tuple(id for id, box in self._boxes.items() if box.isChecked())
