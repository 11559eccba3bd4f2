"""What stands between questions: the title of a group, a repeat with its way to add, the line that opens an entry."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.features.checklists.answer_editor import reach
from ui.features.checklists.views import EntryView
from ui.i18n.translator import fill, translate
from ui.theme.spacing import LG, SM, XS
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label, Role, show_if
from ui.widgets.placing import add_layout


class EntryHead(QFrame):
    """`added` carries the path of the repeat, `removed` that and the entry's id."""

    added = Signal(str)
    removed = Signal(str, str)

    def __init__(self, view: EntryView) -> None:
        """Take what it opens; it stays the same thing for ever."""
        super().__init__()
        self.path = view.path
        self._view = view
        self.setProperty("look", "row")
        self._title = Label("", Role.STRONG if view.entry else Role.HEADING)
        self._beside = Label("", Role.MUTED)
        self._hint = Label("", Role.SMALL)
        self._add = Button(translate("EntryHead", "Add an entry"), icon="plus")
        self._remove = Button(translate("EntryHead", "Remove"), ButtonKind.QUIET, "trash")
        for button in (self._add, self._remove):
            reach(button)
        self._add.clicked.connect(lambda: self.added.emit(self._view.repeat))
        self._remove.clicked.connect(lambda: self.removed.emit(self._view.repeat, self._view.entry))
        words = QVBoxLayout()
        words.setSpacing(XS // 2)
        for label in (self._title, self._beside, self._hint):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(LG, SM, LG, SM)
        row.setSpacing(SM)
        add_layout(row, words, 1)
        row.addWidget(self._add)
        row.addWidget(self._remove)
        self.show_view(view)

    def show_view(self, view: EntryView) -> None:
        """Show it as it stands now."""
        self._view = view
        self._title.setText(view.title)
        self.setAccessibleName(view.title)
        for label, words in ((self._beside, view.beside), (self._hint, view.hint)):
            label.setText(words)
            show_if(label, bool(words))
        show_if(self._add, view.can_add)
        show_if(self._remove, view.can_remove)
        self._remove.setAccessibleName(fill(translate("EntryHead", "Remove {entry}"), entry=view.title))
        self._add.setAccessibleName(fill(translate("EntryHead", "Add an entry: {repeat}"), repeat=view.title))

    def view(self) -> EntryView:
        """Return what it shows."""
        return self._view

    def has_keyboard(self) -> bool:
        """Say whether one of its buttons has the keyboard."""
        return self._add.hasFocus() or self._remove.hasFocus()
