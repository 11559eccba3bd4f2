"""Answers to press: large enough for a thumb, wrapped where they are long, numbered for the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from ui.features.checklists.option_look import OptionLook, least_size
from ui.i18n.bidi import right_to_left
from ui.i18n.translator import current_language
from ui.theme.spacing import SM, XS
from ui.widgets.flow import FlowLayout

_SHORT = 22
_FEW = 6


@dataclass(frozen=True, slots=True)
class OptionText:
    """One answer: its name in the form, and its words."""

    name: str
    words: str


class OneOption(QRadioButton):
    """One of several answers; which one holds is its group's business."""

    def __init__(self, words: str, key: str = "", *, pill: bool, parent: QWidget | None = None) -> None:
        """Take the words, the figure that chooses it, and whether it is short."""
        super().__init__(words, parent)
        self._look = OptionLook(words, key, pill=pill, several=False)
        self.setAutoExclusive(False)
        _dress(self, words)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._look.height(self, width)

    def sizeHint(self) -> QSize:
        width = self._look.width(self)
        return QSize(width, self._look.height(self, width))

    def minimumSizeHint(self) -> QSize:
        return least_size()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _leave_arrows(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._look.paint(self)


class ManyOption(QCheckBox):
    """One of the answers that may be given together."""

    def __init__(self, words: str, key: str = "", *, pill: bool = False, parent: QWidget | None = None) -> None:
        """Take the words, the figure that ticks it, and whether it is short."""
        super().__init__(words, parent)
        self._look = OptionLook(words, key, pill=pill, several=True)
        _dress(self, words)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._look.height(self, width)

    def sizeHint(self) -> QSize:
        width = self._look.width(self)
        return QSize(width, self._look.height(self, width))

    def minimumSizeHint(self) -> QSize:
        return least_size()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _leave_arrows(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._look.paint(self)


class OptionGroup(QWidget):
    """One stop of Tab; arrows go from option to option, Space presses, figures press by number.

    `chosen` carries the names that hold now, in the order of the options. With `several`, any number may hold.
    """

    chosen = Signal(object)

    def __init__(self, name: str, *, several: bool, parent: QWidget | None = None) -> None:
        """Take the question, for screen readers."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._several = several
        self._texts: tuple[OptionText, ...] = ()
        self._options: list[OneOption | ManyOption] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(XS + 2)
        self._holder: QWidget | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_options(self, texts: Sequence[OptionText]) -> None:
        """Offer these; what holds stays as far as it is offered."""
        if tuple(texts) == self._texts:
            return
        held, had_focus = self.held(), self._focused()
        self._texts = tuple(texts)
        if self._holder is not None:
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget()
        pills = len(texts) <= _FEW and all(len(text.words) <= _SHORT for text in texts)
        layout = FlowLayout(self._holder, SM) if pills else QVBoxLayout(self._holder)
        layout.setContentsMargins(0, 0, 0, 0)
        if isinstance(layout, QVBoxLayout):
            layout.setSpacing(XS + 2)
        self._options = []
        digits = current_language().formats.digits
        for number, text in enumerate(texts, 1):
            key = digits(str(number)) if number <= 9 else ""
            make = ManyOption if self._several else OneOption
            option = make(text.words, key, pill=pills and not self._several)
            option.clicked.connect(lambda _checked=False, at=number - 1: self._on_clicked(at))
            layout.addWidget(option)
            self._options.append(option)
        policy = self.sizePolicy()
        self._holder.setSizePolicy(policy)
        self._column.addWidget(self._holder)
        self.show_held(held)
        if had_focus:
            self.setFocus()

    def held(self) -> tuple[str, ...]:
        """Return the names that hold."""
        return tuple(text.name for text, option in zip(self._texts, self._options, strict=True) if option.isChecked())

    def show_held(self, names: Sequence[str]) -> None:
        """Show what holds, without telling anybody."""
        for text, option in zip(self._texts, self._options, strict=True):
            option.setChecked(text.name in names)
        self._keep_one_stop()

    def press(self, number: int) -> bool:
        """Press an option by its number from 1; say whether there is one."""
        if not 1 <= number <= len(self._options):
            return False
        option = self._options[number - 1]
        option.setFocus(Qt.FocusReason.ShortcutFocusReason)
        option.click()
        return True

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        for option in self._options:
            if option.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus:
                option.setFocus(reason)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        key = Qt.Key(event.key())
        if key in steps and self._focused():
            sideways = key in {Qt.Key.Key_Right, Qt.Key.Key_Left}
            self._step(steps[key] * (-1 if sideways and right_to_left() else 1))
            return
        super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        at = next((number for number, option in enumerate(self._options) if option.hasFocus()), 0)
        self._options[(at + step) % len(self._options)].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_clicked(self, at: int) -> None:
        if not self._several:
            self.show_held((self._texts[at].name,))
        self._keep_one_stop()
        self.chosen.emit(self.held())

    def _focused(self) -> bool:
        return any(option.hasFocus() for option in self._options)

    def _keep_one_stop(self) -> None:
        held = [option for option in self._options if option.isChecked()]
        stop = held[0] if held else self._options[0] if self._options else None
        for option in self._options:
            option.setFocusPolicy(Qt.FocusPolicy.StrongFocus if option is stop else Qt.FocusPolicy.ClickFocus)


def _leave_arrows(event: QKeyEvent) -> bool:
    """Leave arrows to the group: a button would walk on to whatever Qt thinks is next."""
    is_arrow = event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}
    event.setAccepted(not is_arrow)
    return is_arrow


def _dress(button: OneOption | ManyOption, words: str) -> None:
    button.setAccessibleName(words)
    button.setProperty("elides", True)  # its words wrap: it is as high as they need
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)
