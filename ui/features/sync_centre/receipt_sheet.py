"""One receipt as a whole, to be read aloud or copied."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.queries.receipts import Outcome, Receipt
from ui.features.sync_centre.change_words import change_words, fields_words
from ui.i18n.bidi import island
from ui.i18n.messages import reason_words, verdict_words
from ui.i18n.record_words import placed_words
from ui.i18n.translator import current_language, translate
from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label
from ui.widgets.sheet import Sheet


class ReceiptSheet(Sheet):
    """`copied` is sent when its lines are on the clipboard."""

    copied = Signal()

    def __init__(self, host: QWidget, receipt: Receipt, found: Outcome) -> None:
        """Take the receipt and what else is known of it."""
        super().__init__(
            host,
            translate("Receipts", "Receipt of the server"),
            translate("Receipts", "Copy"),
            translate("Receipts", "Close"),
        )
        self._lines = receipt_lines(receipt, found)
        for title, words in self._lines:
            label = Label(words, selectable=True)
            label.setAccessibleName(f"{title}: {words}")
            self.body.addWidget(labelled(title, label))
        self.confirmed.connect(self._copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{title}: {words}" for title, words in self._lines))
        self.copied.emit()


def receipt_lines(receipt: Receipt, found: Outcome) -> list[tuple[str, str]]:
    """Return (title, words) of everything that is known of a receipt."""
    formats = current_language().formats
    sent = translate("Receipts", "not noted") if found.sent_at is None else formats.moment(found.sent_at)
    lines = [
        (translate("Receipts", "Change"), change_words(receipt.command, receipt.changeset)),
        (translate("Receipts", "Record"), placed_words(receipt.title)),
        (translate("Receipts", "Made, by this device"), formats.moment(receipt.made_at)),
        (translate("Receipts", "Sent, by this device"), sent),
        (translate("Receipts", "Received, by the server"), formats.moment(receipt.answered_at)),
        (translate("Receipts", "What the server said"), verdict_words(receipt.verdict)),
        (translate("Receipts", "What it made of it"), _made_of_it(receipt, found)),
        (translate("Receipts", "Number to read over the telephone"), island(spelled(receipt.short_id))),
        (translate("Receipts", "Whole number"), island(receipt.id)),
    ]
    if receipt.is_replayed:
        again = translate("Receipts", "The first answer was lost on the way. Nothing was done twice.")
        lines.insert(6, (translate("Receipts", "Told again"), again))
    return lines


def spelled(short: str) -> str:
    """Return a number in groups of four, as it is read aloud."""
    return " ".join(short[start : start + 4] for start in range(0, len(short), 4))


def _made_of_it(receipt: Receipt, found: Outcome) -> str:
    said = [reason_words(reason) for reason in receipt.reasons if not reason.met]
    if receipt.conflicts:
        said.append(translate("Receipts", "%n decision(s) asked for", "", receipt.conflicts))
    if found.fields:
        said.append(fields_words(found.fields))
    return " · ".join(dict.fromkeys(said)) or translate("Receipts", "Taken as it was sent")
