"""Every committee review of an item, the withdrawn ones and those of earlier rounds too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain.plan.records import Gate
from app.queries.item_detail import ItemDetail, ReviewLine
from ui.features.plan.gate_words import proof_words
from ui.i18n.messages import rule_title, term
from ui.i18n.translator import current_language, fill, translate
from ui.theme.spacing import SM
from ui.theme.theme import restyle
from ui.theme.tokens import Tone
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import clear_layout
from ui.widgets.chip import ChipRow, ChipText
from ui.widgets.label import Label, Role

_TONES = {"agreed": Tone.OK, "not_yet": Tone.WARN, "disagreed": Tone.BAD}


class ReviewsPanel(QWidget):
    """`withdrawal_wanted` carries the id of the review that was a mistake."""

    withdrawal_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Committee reviews"))
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._shown: tuple[object, ...] | None = None

    def show_reviews(self, detail: ItemDetail, *, may_withdraw: bool) -> None:
        """Show the item's reviews, the latest first."""
        state = (detail.reviews, detail.evidence, detail.item.round, may_withdraw)
        if state == self._shown:
            return
        self._shown = state
        clear_layout(self._rows)
        if not detail.reviews:
            self._rows.addWidget(Label(self.tr("The committee has not reviewed this item yet."), Role.MUTED))
        for number, line in enumerate(reversed(detail.reviews)):
            row = self._row(line, detail, may_withdraw=may_withdraw)
            row.setProperty("first", number == 0)
            restyle(row)
            self._rows.addWidget(row)

    def _row(self, line: ReviewLine, detail: ItemDetail, *, may_withdraw: bool) -> QFrame:
        review = line.review
        frame = QFrame(self)
        frame.setProperty("look", "row")
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, SM, 0, SM)
        layout.setSpacing(2)
        chips = [ChipText(term("outcome", review.outcome), _TONES[review.outcome.value])]
        if review.is_withdrawn:
            chips = [ChipText(self.tr("withdrawn"))]
        elif review.round != detail.item.round:
            chips.append(ChipText(self.tr("earlier round")))
        if line.is_pending:
            chips.append(ChipText(self.tr("saved on this device")))
        title = f"{review.gate.value} · {rule_title(review.gate.value)}"
        layout.addWidget(Label(title, Role.STRONG))
        layout.addWidget(ChipRow(chips))
        layout.addWidget(Label(review_place(line), Role.SMALL))
        for words in review_words(line, detail):
            layout.addWidget(Label(words, selectable=True))
        frame.setAccessibleName(", ".join([title, *(chip.text for chip in chips), review_place(line)]))
        if may_withdraw and not review.is_withdrawn and review.round == detail.item.round:
            verb = Button(self.tr("Withdraw…"), ButtonKind.LINK)
            verb.setAccessibleDescription(title)
            verb.clicked.connect(lambda: self.withdrawal_wanted.emit(review.id))
            layout.addWidget(verb, 0, Qt.AlignmentFlag.AlignLeading)
        return frame


def review_place(line: ReviewLine) -> str:
    """Return where and when it was decided, and who wrote it down."""
    formats = current_language().formats
    parts = []
    if line.meeting is not None:
        words = translate("ReviewsPanel", "{day}, meeting {number} of {committee}")
        day = formats.day(line.meeting.held_on)
        parts.append(fill(words, day=day, number=line.meeting.number, committee=line.committee))
    if line.recorded_by:
        parts.append(fill(translate("ReviewsPanel", "recorded by {name}"), name=line.recorded_by))
    return " · ".join(parts)


def review_words(line: ReviewLine, detail: ItemDetail) -> Sequence[str]:
    """Return what was said and seen: proof, observation, recommendation, dissent, reasons."""
    review = line.review
    found = []
    if review.gate is Gate.G2 and proof_words(line, detail):
        found.append(proof_words(line, detail))
    quoted = (
        (translate("ReviewsPanel", "Observed: {text}"), review.observation),
        (translate("ReviewsPanel", "Recommendation: {text}"), review.recommendation),
        (translate("ReviewsPanel", "Dissent: {text}"), review.dissent),
        (translate("ReviewsPanel", "Reviewed without full commitment because: {text}"), review.commitment_reason),
        (translate("ReviewsPanel", "Withdrawn because: {text}"), review.withdrawn_reason),
    )
    return [*found, *(fill(words, text=text) for words, text in quoted if text)]
