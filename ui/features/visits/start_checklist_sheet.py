"""Beginning a checklist: which one, what tells it from another of its kind, what it takes over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.features.visits.checklist_desk import Offer
from ui.i18n.translator import current_language, fill, translate
from ui.parts.form_words import FormWords
from ui.widgets.choice_field import ChoiceField
from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label, Role
from ui.widgets.sheet import Sheet
from ui.widgets.text_editors import TextField


class StartChecklistSheet(Sheet):
    """`started` carries the template's id and the name of the run; `words` is that name as a draft."""

    started = Signal(str, str)

    def __init__(self, host: QWidget, offers: Sequence[Offer]) -> None:
        """Take what can be begun; the first is chosen."""
        super().__init__(
            host,
            translate("StartChecklistSheet", "Start a checklist"),
            translate("StartChecklistSheet", "Start checklist"),
        )
        self._offers = {offer.template.id: offer for offer in offers}
        words = translate("StartChecklistSheet", "{title}, version {edition}")
        name = translate("StartChecklistSheet", "Checklist")
        self._choice = ChoiceField(
            name,
            [(o.template.id, fill(words, title=o.title, edition=o.template.edition)) for o in offers],
        )
        self._choice.set_value(offers[0].template.id)
        self._choice.activated.connect(self._explain)
        title = translate("StartChecklistSheet", "Name of this run")
        hint = translate("StartChecklistSheet", "Only where there are several: Building 2")
        self._run_name = TextField(title, hint=hint)
        self.words = FormWords({"title": self._run_name}, self)
        self._carried = Label("", Role.MUTED)
        self.body.addWidget(labelled(name, self._choice))
        self.body.addWidget(labelled(title, self._run_name))
        self.body.addWidget(self._carried)
        self.body.addStretch(1)
        self._explain()
        self.confirmed.connect(lambda: self.started.emit(self._choice.value(), self._run_name.text().strip()))

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the choice."""
        self.open_sheet(self._choice)

    def _explain(self) -> None:
        offer = self._offers[self._choice.value()]
        words = translate("StartChecklistSheet", "There is no earlier one here: it begins empty.")
        if offer.before is not None:
            day = current_language().formats.day(offer.before.astimezone().date())
            carried = translate(
                "StartChecklistSheet",
                "Answers that seldom change are filled in from the one completed on {day}; look through them.",
            )
            words = fill(carried, day=day)
        self._carried.setText(words)
