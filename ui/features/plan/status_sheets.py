"""Sheets about an item's status: Completed with its date, Pending with its reason, worker interviews."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.plan.records import Interviews
from app.domain.rulepack import RulePack
from app.domain.wording import in_language
from ui.features.plan.item_presenter import ItemView
from ui.i18n.messages import term
from ui.i18n.translator import current_language, fill, translate
from ui.parts.form_words import FormWords
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label, Role
from ui.widgets.sheet import Sheet
from ui.widgets.text_editors import TextArea


class CompleteSheet(Sheet):
    """Confirms Completed with its date: there is no undo. `chosen` carries the date, `words` is it as a draft.

    `judge` answers what stands against a date, in words.
    """

    chosen = Signal(object)

    def __init__(self, host: QWidget, view: ItemView, judge: Callable[[date], str]) -> None:
        """Take the item, whose gates are all met."""
        title = translate("CompleteSheet", "Mark as Completed?")
        super().__init__(host, title, translate("CompleteSheet", "Mark as Completed"))
        self._judge = judge
        self._day = DateField(self.tr("Completion date"), view.context.today)
        self.body.addWidget(Label(view.item.area, Role.STRONG))
        self.body.addWidget(
            Label(self.tr("Open claims of the factory close with it. Only a supervisor can open the item again."))
        )
        if view.item.publicly_reported:
            words = self.tr("What is published changes only when the next assessment report is released.")
            self.body.addWidget(Label(words, Role.MUTED))
        self.body.addWidget(labelled(self.tr("Completion date"), self._day))
        if view.last_gate_day is not None:
            words = fill(
                self.tr("From {first}, the day of the last gate it rests on, to today."),
                first=current_language().formats.day(view.last_gate_day),
            )
            self.body.addWidget(Label(words, Role.SMALL))
        self.body.addStretch(1)
        self.words = FormWords({"completed_on": self._day}, self)
        self.check = self._problem_with_day
        self.confirmed.connect(lambda: self.chosen.emit(self._day.value()))

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the date."""
        self.open_sheet(self._day)

    def _problem_with_day(self) -> str:
        day = self._day.value()
        return self.tr("Write the date, like 4 Dec 2026.") if day is None else self._judge(day)


class PendingSheet(Sheet):
    """Asks why an item is Pending; `chosen` carries the code of the reason.

    `judge` answers what stands against a reason, in words: a colleague may have completed the item meanwhile.
    """

    chosen = Signal(str)

    def __init__(self, host: QWidget, pack: RulePack, judge: Callable[[str], str], current: str = "") -> None:
        """Take the reasons the programme knows."""
        title = translate("PendingSheet", "Why is this item pending?")
        super().__init__(host, title, translate("PendingSheet", "Set pending"))
        self._judge = judge
        language = current_language().code
        reasons = [(reason.code, in_language(reason.title, language)) for reason in pack.pending_reasons]
        self._reason = ChoiceField(self.tr("Reason"), reasons, hint=self.tr("Choose a reason"))
        self._reason.set_value(current)
        self.body.addWidget(Label(self.tr("A pending item can still go through its gates."), Role.MUTED))
        self.body.addWidget(labelled(self.tr("Reason"), self._reason))
        self.body.addStretch(1)
        self.check = self._missing
        self.confirmed.connect(lambda: self.chosen.emit(self._reason.value()))

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the reasons."""
        self.open_sheet(self._reason)

    def _missing(self) -> str:
        reason = self._reason.value()
        return self._judge(reason) if reason else self.tr("Choose a reason.")


class InterviewsSheet(Sheet):
    """Overrides whether an item waits for worker interviews (I1); `chosen` carries (needed or None, reason).

    `words` is what is entered, as a draft.
    """

    chosen = Signal(object, str)

    def __init__(self, host: QWidget, view: ItemView) -> None:
        """Take the item."""
        title = translate("InterviewsSheet", "Must workers be interviewed first?")
        super().__init__(host, title, translate("InterviewsSheet", "Save"))
        item = view.item
        choices = [(each.value, term("interviews", each)) for each in Interviews]
        self._choice = ChoiceField(self.tr("Worker interviews"), choices)
        self._choice.set_value(item.interviews.value)
        self._reason = TextArea(self.tr("Reason"), item.interviews_reason)
        text = self.tr("Such an item can be Completed only after the next assessment, where workers are interviewed.")
        self.body.addWidget(Label(text, Role.MUTED))
        self.body.addWidget(labelled(self.tr("Worker interviews"), self._choice))
        self.body.addWidget(labelled(self.tr("Reason"), self._reason))
        self.body.addStretch(1)
        self.words = FormWords({"interviews": self._choice, "interviews_reason": self._reason}, self)
        self.check = self._missing
        self.confirmed.connect(self._tell)

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the choice."""
        self.open_sheet(self._choice)

    def _missing(self) -> str:
        is_default = self._choice.value() == Interviews.DEFAULT
        return "" if is_default or self._reason.text().strip() else self.tr("Write a reason.")

    def _tell(self) -> None:
        needed = {Interviews.NEEDED.value: True, Interviews.NOT_NEEDED.value: False}.get(self._choice.value())
        self.chosen.emit(needed, self._reason.text().strip())
