"""The parts of a review that only one gate asks for: the proof (G2) and the recommendation (G3)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.features.plan.item_presenter import ItemView
from ui.i18n.translator import fill
from ui.parts.evidence_choice import EvidenceChoice
from ui.parts.quoting import quoted
from ui.theme.spacing import SM
from ui.widgets.button import Button, ButtonKind
from ui.widgets.check_box import CheckBox
from ui.widgets.detail_pane import labelled
from ui.widgets.drop_zone import DropZone
from ui.widgets.label import Label, Role
from ui.widgets.text_editors import TextArea

_QUOTED = 80


class ProofPart(QWidget):
    """Documents reviewed and/or change observed, with the evidence (G2)."""

    typed = Signal(str)
    changed = Signal()
    dropped = Signal(object)
    pasted = Signal(object)

    def __init__(self, view: ItemView, parent: QWidget | None = None) -> None:
        """Take the item, whose evidence is offered."""
        super().__init__(parent)
        self.documents = CheckBox(self.tr("Committee members reviewed supporting documents"))
        self.observed = CheckBox(self.tr("Committee members saw the change in the workplace"))
        self.evidence = EvidenceChoice(self.tr("Evidence of this review"), view.detail.evidence)
        self.evidence.changed.connect(self.changed)
        self.observation = TextArea(self.tr("What was observed, in words"), "", self.typed.emit)
        zone = DropZone(self.tr("Add photo or document"))
        zone.dropped.connect(self.dropped)
        zone.pasted.connect(self.pasted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SM)
        for box in (self.documents, self.observed):
            box.toggled.connect(self.changed)
            layout.addWidget(box)
        layout.addWidget(Label(self.tr("Evidence of this review"), Role.LABEL))
        layout.addWidget(self.evidence)
        layout.addWidget(zone)
        layout.addWidget(labelled(self.tr("What was observed, in words"), self.observation))


class QuotePart(QWidget):
    """The recommendation that was followed up, quoted from key work ahead or written (G3)."""

    typed = Signal(str)

    def __init__(self, view: ItemView, parent: QWidget | None = None) -> None:
        """Take the item, whose key work ahead is offered line by line."""
        super().__init__(parent)
        name = self.tr("Recommendation that was followed up")
        self.recommendation = TextArea(name, "", self.typed.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SM)
        layout.addWidget(labelled(name, self.recommendation))
        for line in (each.strip() for each in view.item.key_work_ahead.splitlines()):
            if line:
                shown = line if len(line) <= _QUOTED else f"{line[: _QUOTED - 1]}…"
                button = Button(fill(self.tr("Quote: {text}"), text=shown), ButtonKind.LINK)
                button.clicked.connect(lambda _checked=False, words=line: self._take(words))
                layout.addWidget(button)

    def _take(self, text: str) -> None:
        self.recommendation.restore(quoted(self.recommendation.text(), text))
        self.typed.emit(self.recommendation.text())
