"""The fields of an item, each with its owner and its editor where it stands."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.plan.records import PlanItem, Status
from app.domain.reasons import Reason, Who
from ui.features.plan.field_block import FieldBlock
from ui.features.plan.field_editor import FieldView
from ui.features.plan.history_words import write_words
from ui.features.plan.item_presenter import FIELDS, ItemView
from ui.features.plan.item_words import classification_words
from ui.features.plan.words import owner_words
from ui.i18n.messages import field_title, term
from ui.i18n.translator import current_language
from ui.parts.drafting import DraftWords
from ui.theme.spacing import SM

CLASSIFICATION = "compliance_point"
STATUS = "status"
ORDER = (*FIELDS, "area", CLASSIFICATION, STATUS)


class FieldsPanel(QWidget):
    """`wanted`, `typed`, `committed`, `discarded` and `decision_wanted` as those of a FieldBlock."""

    wanted = Signal(str)
    typed = Signal(str, str)
    committed = Signal(str, object)
    discarded = Signal(str)
    decision_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._blocks: dict[str, FieldBlock] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SM)

    def start(self, view: ItemView) -> None:
        """Show the fields of another item."""
        for name in ORDER:
            field = _field(name, view)
            if name in self._blocks:
                self._blocks[name].start(field)
            else:
                self._blocks[name] = self._block(field)

    def _block(self, field: FieldView) -> FieldBlock:
        block = FieldBlock(field)
        block.wanted.connect(self.wanted)
        block.typed.connect(self.typed)
        block.committed.connect(self.committed)
        block.discarded.connect(self.discarded)
        block.decision_wanted.connect(self.decision_wanted)
        self._layout.addWidget(block)
        return block

    def refresh(self, view: ItemView) -> None:
        """Show the same item as it is now; open editors keep their words."""
        for name, block in self._blocks.items():
            block.show_field(_field(name, view))

    def open_editor(self, name: str) -> None:
        """Open the editor of a field."""
        self._blocks[name].open_editor()

    def close_editor(self, name: str) -> None:
        """Close the editor of a field: its words are saved."""
        self._blocks[name].close_editor()

    def explain(self, name: str, reasons: tuple[Reason, ...]) -> None:
        """Say under a field why it cannot be written now."""
        self._blocks[name].explain(reasons)

    def block(self, name: str) -> FieldBlock:
        """Return one field."""
        return self._blocks[name]


def _field(name: str, view: ItemView) -> FieldView:
    item = view.item
    draft = view.drafts.get(name)
    # Completed is the programme's to say, In Progress and Pending the factory's (O1).
    is_completed = name == STATUS and item.status is Status.COMPLETED
    owner = Who.ADVISOR if is_completed else view.owner(name)
    aside = [owner_words(owner), write_words(view.writes.get(name))]
    return FieldView(
        name=name,
        title=field_title(name),
        value=getattr(item, name),
        words=_words(name, item, view),
        aside=", ".join(part for part in aside if part),
        conflict=view.detail.conflicts.get(name, ""),
        draft=None if draft is None else DraftWords.from_text(PlanItem, draft).words,
        people=tuple(contact.name for contact in view.detail.contacts),
    )


def _words(name: str, item: PlanItem, view: ItemView) -> str:
    formats = current_language().formats
    if name == "target_date":
        return "" if item.target_date is None else formats.day(item.target_date)
    if name == "additional_persons":
        return "\n".join(item.additional_persons)
    if name == CLASSIFICATION:
        return classification_words(view)
    if name == STATUS:
        day = "" if item.completed_on is None else f" · {formats.day(item.completed_on)}"
        return f"{term('status', item.status)}{day}"
    return str(getattr(item, name))
