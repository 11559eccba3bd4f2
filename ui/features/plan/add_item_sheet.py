"""A new item of the plan: where it comes from, what it is, where it belongs, and what the factory says about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.kernel.context import Role
from app.domain.permissions import owner
from app.domain.plan.commands import CreateItem, ItemPatch
from app.domain.plan.records import Origin
from ui.features.plan.catalogue_picker import CataloguePicker
from ui.features.plan.catalogue_search import CatalogueSearch
from ui.features.plan.entering_for_bar import EnteringForBar
from ui.features.plan.field_editor import FieldEditor, FieldView
from ui.features.plan.item_presenter import FIELDS, PlanGround
from ui.features.plan.words import owner_words
from ui.i18n.messages import field_title, term
from ui.i18n.translator import fill, translate
from ui.parts.drafting import form_draft, form_words
from ui.parts.restored_note import RestoredNote
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label, show_if
from ui.widgets.label import Role as LabelRole
from ui.widgets.sheet import Sheet
from ui.widgets.text_editors import TextArea

_AREA = "area"


class AddItemSheet(Sheet):
    """`given` carries a CreateItem; `typed` all its words at every keystroke; `person_wanted` opens the chooser.

    `judge` answers what the rules have against a command, in words.
    """

    given = Signal(object)
    typed = Signal(str)
    person_wanted = Signal()

    def __init__(self, host: QWidget, ground: PlanGround, item_id: str, judge: Callable[[CreateItem], str]) -> None:
        """Take what it is entered with, and the id of the item to be."""
        title = translate("AddItemSheet", "Add an item to the plan")
        super().__init__(host, title, translate("AddItemSheet", "Add item"))
        self._ground = ground
        self._item_id = item_id
        self._judge = judge
        self._values: dict[str, object] = {}
        self._person = EnteringForBar()
        show_if(self._person, ground.context.role is Role.ADVISOR)
        self._person.change_wanted.connect(self.person_wanted)
        origins = [(each.value, term("origin", each)) for each in (Origin.ADDITIONAL, Origin.ASSESSMENT)]
        self._origin = ChoiceField(self.tr("Origin"), origins)
        self._origin.set_value(Origin.ADDITIONAL.value)
        self._found = DateField(self.tr("Found on"), ground.context.today)
        self._area_field = TextArea(field_title(_AREA), "", self._on_typed)
        self._picker = CataloguePicker(CatalogueSearch(ground.context.catalogue, ground.country))
        self._editors = {name: self._editor(name) for name in FIELDS}
        self._lay_out()
        self._note = RestoredNote(self)
        self._note.discarded.connect(self._discard)
        self.show_ground(ground)
        self.check = self._objection
        self.confirmed.connect(lambda: self.given.emit(self._command()))

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the area of improvement."""
        self.open_sheet(self._area_field)

    def show_ground(self, ground: PlanGround) -> None:
        """Show for whom it is entered from now on."""
        self._ground = ground
        self._person.show_person(ground.context.on_behalf_of)

    def restore(self, draft: str) -> None:
        """Put back words that were typed and not saved."""
        for name, words in form_words(draft).items():
            if name == _AREA:
                self._area_field.restore(words)
            elif name in self._editors:
                self._editors[name].restore(words)
        self._note.say()

    def _discard(self) -> None:
        self._area_field.restore("")
        for editor in self._editors.values():
            editor.restore("")
        self._values.clear()
        self.typed.emit("")

    def _editor(self, name: str) -> FieldEditor:
        people = tuple(contact.name for contact in self._ground.contacts)
        value: object = None if name == "target_date" else () if name == "additional_persons" else ""
        editor = FieldEditor(FieldView(name, field_title(name), value, "", people=people))
        editor.typed.connect(self._on_typed)
        editor.put_aside.connect(self.escaped)
        editor.committed.connect(lambda given: self._values.__setitem__(name, given))
        return editor

    def _lay_out(self) -> None:
        body = self.body
        body.addWidget(self._person)
        body.addWidget(labelled(self.tr("Origin"), self._origin))
        body.addWidget(labelled(self.tr("Found on"), self._found))
        body.addWidget(labelled(field_title(_AREA), self._area_field))
        words = self.tr("Place in the catalogue (may be left open: it then goes to the advisor's list)")
        body.addWidget(Label(words, LabelRole.LABEL))
        body.addWidget(self._picker)
        for name, editor in self._editors.items():
            body.addWidget(labelled(field_title(name), editor, owner_words(owner(name, Origin.ADDITIONAL))))
        body.addStretch(1)

    def _on_typed(self, _words: str) -> None:
        words = {name: editor.words() for name, editor in self._editors.items()}
        words[_AREA] = self._area_field.text()
        self.typed.emit(form_draft(words))

    def _command(self) -> CreateItem:
        for editor in self._editors.values():
            editor.commit()
        fields: dict[str, object] = {name: value for name, value in self._values.items() if value}
        fields[_AREA] = self._area_field.text().strip()
        place = self._picker.place()
        if place is not None:
            fields |= {"cluster": place.cluster, "compliance_point": place.point, "question": place.question}
        return CreateItem(
            item_id=self._item_id,
            origin=Origin(self._origin.value()),
            found_on=self._found.value() or self._ground.context.today,
            fields=cast("ItemPatch", fields),
        )

    def _objection(self) -> str:
        if self._found.value() is None:
            return self.tr("Write the date, like 4 Dec 2026.")
        wrong = [name for name, editor in self._editors.items() if editor.is_wrong()]
        if wrong:
            return fill(self.tr("{field}: write a date, like 4 Dec 2026."), field=field_title(wrong[0]))
        return self._judge(self._command())
