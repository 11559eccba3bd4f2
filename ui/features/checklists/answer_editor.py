"""What every place to answer in has in common, whatever it asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.features.checklists.options import OptionText
from ui.theme.spacing import REACH
from ui.theme.theme import current_theme

VALUE, NOTE = "value", "note"
"""The parts of an answer whose words are kept at every keystroke."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in a part of an answer after a keystroke, and where the caret is.

    `value` is what the words make, None while they make none; `is_other`: the question shows other words than saved.
    """

    part: str
    words: str
    caret: int
    value: str | None
    is_other: bool


class AnswerEditor(QWidget):
    """`given` carries a value as a form holds it, `typed` the words so far at every keystroke.

    `advanced` asks for the next question (Enter), `mistaken` carries why what stands here is no value, "" when it is
    one again.
    """

    given = Signal(str)
    typed = Signal(str)
    advanced = Signal()
    mistaken = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Take the question, for screen readers."""
        super().__init__(parent)
        self.name = name
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)

    def show_value(self, value: str) -> None:
        """Show what is saved; what a person is writing stays. Override."""
        raise NotImplementedError

    def set_locked(self, locked: bool) -> None:  # noqa: FBT001 - a setter
        """Let it be read only; override where it is not a matter of being enabled."""
        self.setEnabled(not locked)

    def set_options(self, texts: Sequence[OptionText]) -> None:
        """Offer these choices; only what is answered from a list listens."""

    def words(self) -> str:
        """Return what stands here as a draft keeps it; "" where nothing is typed."""
        return ""

    def caret(self) -> int:
        """Return where the caret stands; -1 where there is none."""
        return -1

    def reads(self) -> str | None:
        """Return the value that the words make; None while they make none."""
        return self.words()

    def restore(self, words: str, caret: int) -> None:
        """Put words back that were typed and not saved, and the caret where it stood."""

    def hold(self, value: str, caret: int) -> None:
        """Put a value back that was given and not saved; override where its words are others."""
        self.restore(value, caret)

    def judge(self) -> None:
        """Say it where what stands here is no value; nothing is given."""

    def is_dirty(self) -> bool:
        """Say whether words stand here that were not given yet."""
        return False

    def flush(self) -> None:
        """Give what is typed, if it is a value."""

    def press(self, number: int) -> bool:
        """Choose by number from 1; say whether there was something to choose."""
        return False

    def focus_answer(self) -> None:
        """Take the keyboard."""
        self.setFocus()

    def clear_answer(self) -> None:
        """Take the answer away, because the person said so."""
        self.given.emit("")


def reach(field: QWidget) -> None:
    """Make a field as high as a thumb needs."""
    field.setProperty("tall", True)
    if not isinstance(field, QLineEdit):
        field.setMinimumHeight(current_theme().scaled(REACH))
