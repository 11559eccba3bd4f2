"""The factory's report that an item is remediated, entered by the advisor on its behalf (F1)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.plan.commands import ClaimItem
from ui.features.plan.item_presenter import ItemView
from ui.i18n.translator import translate
from ui.parts.evidence_choice import EvidenceChoice
from ui.parts.form_words import FormWords
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label, Role
from ui.widgets.sheet import Sheet
from ui.widgets.text_editors import TextArea


class ClaimSheet(Sheet):
    """Asks who claims it, since when and with what; `given` carries a ClaimItem.

    `judge` answers what the rules have against a command, in words. `words` is what is typed, as a draft.
    """

    given = Signal(object)

    def __init__(self, host: QWidget, view: ItemView, claim_id: str, judge: Callable[[ClaimItem], str]) -> None:
        """Take the item and the id of the claim to be."""
        title = translate("ClaimSheet", "The factory says it is done")
        super().__init__(host, title, translate("ClaimSheet", "Record the claim"))
        self._view = view
        self._claim_id = claim_id
        self._judge = judge
        self.body.addWidget(Label(view.item.area, Role.STRONG))
        words = self.tr("The status stays: the advisor works on it with the committee in one of the next visits.")
        self.body.addWidget(Label(words, Role.MUTED))
        self._day = DateField(self.tr("Date of the claim"), view.context.today)
        people = [(contact.name, contact.name) for contact in view.detail.contacts]
        self._who = ChoiceField(self.tr("Claimed by"), people, free_text=True)
        self._who.set_value(view.for_whom.name if view.for_whom else "")
        self._statement = TextArea(self.tr("Statement"))
        self._evidence = EvidenceChoice(self.tr("Evidence"), view.detail.evidence)
        self.body.addWidget(labelled(self.tr("Date of the claim"), self._day))
        self.body.addWidget(labelled(self.tr("Claimed by"), self._who))
        self.body.addWidget(labelled(self.tr("Statement"), self._statement))
        if view.detail.evidence:
            self.body.addWidget(Label(self.tr("Evidence"), Role.LABEL))
            self.body.addWidget(self._evidence)
        self.body.addStretch(1)
        self.words = FormWords({"claimed_on": self._day, "claimed_by": self._who, "statement": self._statement}, self)
        self.check = self._objection
        self.confirmed.connect(lambda: self.given.emit(self._command()))

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the statement."""
        self.open_sheet(self._statement)

    def _command(self) -> ClaimItem:
        return ClaimItem(
            claim_id=self._claim_id,
            item_id=self._view.item.id,
            claimed_on=self._day.value() or self._view.context.today,
            claimed_by=self._who.value(),
            statement=self._statement.text().strip(),
            evidence_ids=self._evidence.chosen(),
        )

    def _objection(self) -> str:
        if self._day.value() is None:
            return self.tr("Write the date, like 4 Dec 2026.")
        return self._judge(self._command())
