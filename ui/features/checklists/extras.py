"""What else can be done at a question: not applicable, a note, a photo, a finding."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.features.checklists.answer_editor import reach
from ui.i18n.bidi import right_to_left
from ui.i18n.tips import plain_tip
from ui.i18n.translator import fill, translate
from ui.theme.spacing import REACH, XS
from ui.theme.theme import current_theme
from ui.widgets.button import Button, ButtonKind, IconButton


class Extras(QWidget):
    """One stop of Tab; arrows go from one to the next."""

    skipped = Signal(bool)
    note_wanted = Signal(bool)
    photo_wanted = Signal()
    finding_wanted = Signal()

    def __init__(self, name: str, *, may_skip: bool, photos: bool, parent: QWidget | None = None) -> None:
        """Take the question, whether it may be left as not applicable, and whether photos hang on it by themselves."""
        super().__init__(parent)
        said = translate("Extras", "{what}: {question}")
        self._skip = Button(translate("Extras", "N/A"), ButtonKind.CHOICE)
        self._skip.setAccessibleName(fill(said, what=translate("Extras", "Not applicable"), question=name))
        self._skip.setToolTip(translate("Extras", "Not applicable (0)"))
        self._skip.clicked.connect(self.skipped)
        self._note = _icon("comment", translate("Extras", "Note"), said, name)
        self._note.setCheckable(True)
        self._note.clicked.connect(self.note_wanted)
        self._photo = _icon("photo", translate("Extras", "Photo"), said, name)
        self._photo.clicked.connect(self.photo_wanted)
        self._finding = _icon("warning", translate("Extras", "Finding"), said, name)
        self._finding.clicked.connect(self.finding_wanted)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(XS)
        self._all: tuple[Button, ...] = (self._skip, self._note, self._photo, self._finding)
        for button in self._all:
            reach(button)
            row.addWidget(button)
        self._skip.setVisible(may_skip)
        self._photo.setVisible(photos)
        self._offered = [
            button for button, offered in zip(self._all, (may_skip, True, photos, True), strict=True) if offered
        ]
        self._keep_one_stop()

    def show_state(self, *, skipped: bool, noted: bool, locked: bool) -> None:
        """Show what holds; where nothing can be changed, nothing is offered."""
        self._skip.setChecked(skipped)
        self._note.setChecked(noted)
        self.setVisible(not locked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        key = Qt.Key(event.key())
        if key not in steps:
            super().keyPressEvent(event)
            return
        sideways = key in {Qt.Key.Key_Right, Qt.Key.Key_Left}
        step = steps[key] * (-1 if sideways and right_to_left() else 1)
        at = next((number for number, button in enumerate(self._offered) if button.hasFocus()), 0)
        self._offered[(at + step) % len(self._offered)].setFocus(Qt.FocusReason.TabFocusReason)

    def _keep_one_stop(self) -> None:
        for button in self._all:
            first = button is self._offered[0]
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if first else Qt.FocusPolicy.ClickFocus)


class _ExtraButton(IconButton):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()  # for the row
            return
        super().keyPressEvent(event)


def _icon(icon: str, what: str, said: str, question: str) -> _ExtraButton:
    button = _ExtraButton(icon, fill(said, what=what, question=question))
    button.setToolTip(plain_tip(what))
    button.setMinimumWidth(current_theme().scaled(REACH))
    return button
