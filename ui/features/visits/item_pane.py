"""One item of the agenda in short: what must happen before Completed, and the way to its page."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.features.visits.visit_presenter import ItemView
from ui.features.visits.words import agenda_chips
from ui.i18n.messages import field_title
from ui.i18n.translator import current_language
from ui.widgets.button import Button
from ui.widgets.detail_pane import DetailPane
from ui.widgets.flow import ButtonRow
from ui.widgets.reason_list import ReasonList
from ui.widgets.reason_rows import reason_rows

_FIELDS = ("root_cause", "actions_needed", "lead_person", "progress", "key_work_ahead")


class ItemPane(DetailPane):
    """`opened` carries the item's id: reviews, evidence and fields are on its own page."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Item of the agenda"))
        self._shown: object = None

    def show_item(self, view: ItemView, today: date) -> None:
        """Show an item as it is now."""
        item = view.item
        if (view, today) == self._shown:
            # What is the same stays, and the keyboard on it.
            return
        self._shown = (view, today)
        self.clear()
        self.set_heading(item.area, "", agenda_chips(view.row, view.window, today))
        open_ = Button(self.tr("Open item"), icon="external")
        open_.clicked.connect(lambda: self.opened.emit(item.id))
        self.add_section().addWidget(ButtonRow(open_))
        title = self.tr("Before this item can be Completed")
        reasons = ReasonList(title, reason_rows(view.reasons))
        reasons.linked.connect(lambda _target: self.opened.emit(item.id))
        self.add_section(title, inset=False).addWidget(reasons)
        self.add_section()
        for name in _FIELDS:
            self.add_field(field_title(name), str(getattr(item, name)))
        target = "" if item.target_date is None else current_language().formats.day(item.target_date)
        self.add_field(field_title("target_date"), target)
