"""One setting: what it is at the leading side, what it is set to at the trailing side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from ui.features.settings.choices import Offer
from ui.features.settings.switch import Switch
from ui.theme.spacing import LG, SM
from ui.theme.theme import current_theme
from ui.widgets.choice_field import ChoiceField
from ui.widgets.label import Label, Role
from ui.widgets.placing import add_layout

_EDITOR = 200
_NARROW = 380


class SettingRow(QFrame):
    """`chosen` carries the setting's key and the id of what was chosen."""

    chosen = Signal(str, str)

    def __init__(self, offered: Offer, parent: QWidget | None = None) -> None:
        """Take the setting as it is offered."""
        super().__init__(parent)
        self.setProperty("look", "row")
        self.key = offered.key
        self._editor: ChoiceField | Switch = _field(offered)
        self._editor.setAccessibleDescription(offered.meaning)
        if isinstance(self._editor, Switch):
            self._editor.toggled.connect(self._on_toggled)
        else:
            self._editor.committed.connect(self._on_committed)
        title = Label(offered.title, Role.STRONG)
        title.setBuddy(self._editor)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        if offered.meaning:
            words.addWidget(Label(offered.meaning, Role.SMALL))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(LG, SM, LG, SM)
        self._line.setSpacing(SM)
        add_layout(self._line, words, 1)
        self._line.addWidget(self._editor, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_offer(self, offered: Offer) -> None:
        """Show what the setting is now; tells nobody."""
        self._editor.blockSignals(True)
        if isinstance(self._editor, Switch):
            self._editor.setChecked(offered.chosen == str(True))
        else:
            self._editor.set_choices(offered.choices)
            self._editor.take_saved(offered.chosen)
        self._editor.blockSignals(False)

    def take_focus(self) -> None:
        """Go on from here with the keyboard."""
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A switch is small enough to stay beside its words.
        narrow = event.size().width() < current_theme().scaled(_NARROW) and isinstance(self._editor, ChoiceField)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if direction != self._line.direction():
            self._line.setDirection(direction)

    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001  # the signal's argument
        self.chosen.emit(self.key, str(on))

    def _on_committed(self, chosen: str) -> None:
        self.chosen.emit(self.key, chosen)


def _field(offered: Offer) -> ChoiceField | Switch:
    if offered.is_switch:
        return Switch(offered.title, on=offered.chosen == str(True))
    field = ChoiceField(offered.title, offered.choices)
    field.set_value(offered.chosen)
    field.setMinimumWidth(current_theme().scaled(_EDITOR))
    return field
